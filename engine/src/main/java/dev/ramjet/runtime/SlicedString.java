package dev.ramjet.runtime;

/**
 * A view of a part of a long string, made by {@code substring} and {@code slice} where copying would cost more than a
 * node. Short parts are copied at once, so that a small slice does not keep a large text alive.
 */
public final class SlicedString extends LazyString {
    /** Slices shorter than this are copied. */
    static final int MIN_LENGTH = 4096;

    private String base;
    private int offset;

    SlicedString(String base, int offset, int length) {
        super(length);
        this.base = base;
        this.offset = offset;
    }

    /** A unit, for which nothing is laid out. */
    @Override
    public char charAt(int index) {
        int o = offset;
        if (o < 0) return base.charAt(index);
        if (index >= length) throw new StringIndexOutOfBoundsException(index);
        return base.charAt(o + index);
    }

    /** The text that this is a part of, from {@link #offset} on. */
    public String base() {
        return base;
    }

    /** Where this begins in {@link #base}. */
    public int offset() {
        return Math.max(offset, 0);
    }

    /** Whether it reaches to the end of its text. */
    public boolean isRest() {
        return offset() + length == base.length();
    }

    /** A part of this, seen as a part of the whole text. */
    Object part(int start, int end) {
        int o = offset();
        return Strings.substring(base, o + start, o + end);
    }

    @Override
    public String flatten() {
        int o = offset;
        if (o >= 0) {
            base = base.substring(o, o + length);
            offset = -1;
        }
        return base;
    }
}
