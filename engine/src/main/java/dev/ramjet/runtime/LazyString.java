package dev.ramjet.runtime;

/**
 * A string whose characters are not yet laid out: a concatenation or a slice. Everything that looks at characters
 * calls {@link #flatten()}, which lays them out once and keeps the result.
 */
public abstract sealed class LazyString implements CharSequence permits AppendString, ConsString, SlicedString {
    final int length;

    LazyString(int length) {
        this.length = length;
    }

    @Override
    public final int length() {
        return length;
    }

    /** The same characters as a Java string; cheap from the second call on. */
    public abstract String flatten();

    @Override
    public char charAt(int index) {
        return flatten().charAt(index);
    }

    @Override
    public final CharSequence subSequence(int start, int end) {
        return flatten().substring(start, end);
    }

    @Override
    public final String toString() {
        return flatten();
    }

    @Override
    public final boolean equals(Object o) {
        return o instanceof CharSequence c && flatten().contentEquals(c);
    }

    @Override
    public final int hashCode() {
        return flatten().hashCode();
    }
}
