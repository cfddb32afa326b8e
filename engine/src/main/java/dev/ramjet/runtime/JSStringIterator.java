package dev.ramjet.runtime;

/**
 * A String Iterator: the code points of a string.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-string-iterator-objects">String Iterator Objects</a>
 */
public final class JSStringIterator extends BuiltinIterator {
    /** Java {@code null} once exhausted. */
    private String string;
    private int position;

    public JSStringIterator(JSObject prototype, String string) {
        super(prototype);
        this.string = string;
    }

    @Override
    public Object step(Realm realm) {
        return step();
    }

    /** The next code point as a string, or Java {@code null} at the end and ever after. */
    public String step() {
        String s = string;
        if (s == null) return null;
        int at = position;
        if (at == s.length()) {
            string = null;
            return null;
        }
        char c = s.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < s.length() && Character.isLowSurrogate(s.charAt(at + 1))) {
            position = at + 2;
            return s.substring(at, at + 2);
        }
        position = at + 1;
        return Strings.ofChar(c);
    }
}
