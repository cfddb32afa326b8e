package dev.ramjet.runtime;

/** String values: {@link String} or {@link LazyString}, sequences of UTF-16 code units. */
public final class Strings {
    private Strings() {}

    /** Longest string, in code units (V8's limit); beyond it "Invalid string length". */
    public static final int MAX_LENGTH = (1 << 29) - 24;

    private static final String[] SINGLE = new String[256];

    static {
        for (int i = 0; i < SINGLE.length; i++) SINGLE[i] = String.valueOf((char) i).intern();
    }

    public static boolean isString(Object v) {
        return v instanceof String || v instanceof LazyString;
    }

    /** The Java string of a value known to be a string. */
    public static String flat(Object string) {
        return string instanceof String s ? s : ((LazyString) string).flatten();
    }

    public static int length(Object string) {
        return string instanceof String s ? s.length() : ((LazyString) string).length();
    }

    /** The string of one code unit; shared for Latin-1. */
    public static String ofChar(char c) {
        return c < 256 ? SINGLE[c] : String.valueOf(c);
    }

    public static String ofCodePoint(int cp) {
        return cp < 256 ? SINGLE[cp] : Character.toString(cp);
    }

    /** a + b as a rope where that pays. RangeError beyond {@link #MAX_LENGTH}. */
    public static Object concat(Object a, Object b) {
        CharSequence l = (CharSequence) a;
        CharSequence r = (CharSequence) b;
        int n = l.length();
        int m = r.length();
        if (n == 0) return b;
        if (m == 0) return a;
        int total = n + m;
        if (total > MAX_LENGTH || total < 0) throw Errors.rangeError("Invalid string length");
        if (total < ConsString.MIN_LENGTH) return flat(a).concat(flat(b));
        return join(l, r, m);
    }

    /** Appending short strings again and again goes to a buffer. */
    private static Object join(CharSequence l, CharSequence r, int m) {
        if (m <= AppendString.MAX_PART && r instanceof String s) {
            AppendString joined = null;
            if (l instanceof AppendString a) joined = a.append(s);
            else if (l instanceof ConsString c) joined = c.toAppend(s);
            if (joined != null) return joined;
        }
        return new ConsString(l, r);
    }

    private static final String[] SMALL_INTS = new String[256];

    /** The text of an int; shared for small ones. */
    public static String ofInt(int i) {
        if (i < 0 || i >= SMALL_INTS.length) return Integer.toString(i);
        String s = SMALL_INTS[i];
        return s != null ? s : (SMALL_INTS[i] = Integer.toString(i));
    }

    /** s[start, end) for 0 <= start <= end <= length; a view where that pays. */
    public static Object substring(String s, int start, int end) {
        int n = end - start;
        if (n == 0) return "";
        if (n == 1) return ofChar(s.charAt(start));
        if (n == s.length()) return s;
        // OPTIMIZATION: a view of at least half of a long text; smaller parts are copied so as not to keep the text alive.
        if (n >= SlicedString.MIN_LENGTH && n >= s.length() >> 1) return new SlicedString(s, start, n);
        return s.substring(start, end);
    }

    /** The same of any string; of a view without laying it out. */
    public static Object substring(Object string, int start, int end) {
        if (string instanceof SlicedString v) return start == 0 && end == v.length() ? v : v.part(start, end);
        return substring(flat(string), start, end);
    }

    /** Whether every code unit is below 256. */
    public static boolean isLatin1(String s) {
        for (int i = 0, n = s.length(); i < n; i++) {
            if (s.charAt(i) > 0xff) return false;
        }
        return true;
    }
}
