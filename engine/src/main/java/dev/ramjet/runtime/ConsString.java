package dev.ramjet.runtime;

/**
 * A rope: the concatenation of two strings, laid out only when somebody reads it. Building a string of n characters by
 * n appends thereby costs O(n), not O(n²).
 */
public final class ConsString extends LazyString {
    /** Below this length a copy is cheaper than a node. */
    public static final int MIN_LENGTH = 24;

    private CharSequence left;
    private CharSequence right;

    /** The caller has checked that the length fits {@link Strings#MAX_LENGTH}. */
    ConsString(CharSequence left, CharSequence right) {
        super(left.length() + right.length());
        this.left = left;
        this.right = right;
    }

    @Override
    public String flatten() {
        CharSequence l = left;
        if (right == null) return (String) l;
        String flat = layOutChecked(this);
        left = flat;
        right = null;
        return flat;
    }

    /**
     * The right parts of the last four appends, if this is the outcome of appending short strings again and again: then the next ones are better done
     * in a buffer. {@code null} otherwise.
     */
    AppendString toAppend(String more) {
        if (!(left instanceof ConsString l && l.left instanceof ConsString m && isShort(right) && isShort(l.right) && isShort(m.right))) return null;
        return AppendString.start(m.left, (String) m.right, (String) l.right, (String) right, more);
    }

    private static boolean isShort(CharSequence s) {
        return s instanceof String t && t.length() <= AppendString.MAX_PART;
    }

    static String layOutChecked(LazyString s) {
        try {
            return layOut(s);
        } catch (OutOfMemoryError e) {
            throw Errors.rangeError("Invalid string length");
        }
    }

    /** Fills a buffer from the right, without recursion: ropes are usually deep on the left. */
    private static String layOut(LazyString root) {
        int length = root.length;
        char[] wide = null;
        byte[] narrow = new byte[length];
        int end = length;
        CharSequence[] stack = new CharSequence[16];
        int depth = 0;
        stack[depth++] = root;
        while (depth > 0) {
            CharSequence s = stack[--depth];
            while (s instanceof ConsString c) {
                CharSequence r = c.right;
                if (r == null) {
                    s = c.left;
                    break;
                }
                if (depth == stack.length) stack = java.util.Arrays.copyOf(stack, depth * 2);
                stack[depth++] = c.left;
                s = r;
            }
            if (s instanceof AppendString a && a.before() != null) {
                if (depth == stack.length) stack = java.util.Arrays.copyOf(stack, depth * 2);
                stack[depth++] = a.before();
                if (wide == null && !a.copyTail(narrow, end)) {
                    wide = widen(narrow, end);
                    narrow = null;
                }
                if (wide != null) a.copyTail(wide, end);
                end -= a.tailLength();
                continue;
            }
            String flat = s instanceof String str ? str : ((LazyString) s).flatten();
            int n = flat.length();
            end -= n;
            if (wide == null && !copyLatin1(flat, narrow, end)) {
                wide = widen(narrow, end + n);
                narrow = null;
            }
            if (wide != null) flat.getChars(0, n, wide, end);
        }
        return wide != null ? new String(wide) : new String(narrow, java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    /** What has been written so far, from {@code from} on. */
    private static char[] widen(byte[] narrow, int from) {
        char[] wide = new char[narrow.length];
        for (int i = from; i < wide.length; i++) wide[i] = (char) (narrow[i] & 0xff);
        return wide;
    }

    @SuppressWarnings("deprecation")
    private static boolean copyLatin1(String s, byte[] target, int at) {
        int n = s.length();
        if (n < 32) {
            for (int i = 0; i < n; i++) {
                char c = s.charAt(i);
                if (c > 0xff) return false;
                target[at + i] = (byte) c;
            }
            return true;
        }
        if (!Strings.isLatin1(s)) return false;
        s.getBytes(0, n, target, at);
        return true;
    }
}
