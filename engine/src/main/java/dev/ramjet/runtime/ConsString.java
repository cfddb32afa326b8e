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
    private final int length;

    /** The caller has checked that the length fits {@link Strings#MAX_LENGTH}. */
    ConsString(CharSequence left, CharSequence right) {
        this.left = left;
        this.right = right;
        this.length = left.length() + right.length();
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public String flatten() {
        CharSequence l = left;
        if (right == null) return (String) l;
        String flat;
        try {
            flat = layOut();
        } catch (OutOfMemoryError e) {
            throw Errors.rangeError("Invalid string length");
        }
        left = flat;
        right = null;
        return flat;
    }

    /** Fills a buffer from the right, without recursion: ropes are usually deep on the left. */
    private String layOut() {
        char[] wide = null;
        byte[] narrow = new byte[length];
        int end = length;
        CharSequence[] stack = new CharSequence[16];
        int depth = 0;
        stack[depth++] = this;
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
            String flat = s instanceof String str ? str : ((LazyString) s).flatten();
            int n = flat.length();
            end -= n;
            if (wide == null && !copyLatin1(flat, narrow, end)) {
                wide = new char[length];
                for (int i = end + n; i < length; i++) wide[i] = (char) (narrow[i] & 0xff);
                narrow = null;
            }
            if (wide != null) flat.getChars(0, n, wide, end);
        }
        return wide != null ? new String(wide) : new String(narrow, java.nio.charset.StandardCharsets.ISO_8859_1);
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
