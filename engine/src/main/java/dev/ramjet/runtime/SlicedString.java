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
