package dev.ramjet.runtime;

/**
 * A string that grew by appends: some text, then the part of a shared buffer up to where this string ends. Who appends to the longest string of a
 * buffer writes behind it and gets a new string of the same buffer; all shorter ones stay what they are. So a loop that appends costs a small
 * object and a copy of what is appended, keeps none of the strings in between alive, and makes no rope whose collection and laying out is slow.
 *
 * <p>A string that has been appended to at its end cannot be appended to again in the buffer: that makes a rope. A buffer that is full is the text
 * before a new one, so that nothing is copied twice but for small buffers. Belongs to one agent, as ropes do.
 */
public final class AppendString extends LazyString {
    /** What is longer is no small part of the whole: a rope's node refers to it. */
    static final int MAX_PART = 64;
    private static final int FIRST = 64;
    private static final int LARGEST = 8192;

    /** The buffer; {@code null} when the text is laid out. */
    private Buffer buffer;
    private String flat;

    /** Code units behind a text: bytes while all are Latin-1, else chars. */
    private static final class Buffer {
        final CharSequence before;
        final int lengthBefore;
        byte[] narrow;
        char[] wide;
        int used;

        Buffer(CharSequence before) {
            this.before = before;
            this.lengthBefore = before.length();
            narrow = new byte[FIRST];
        }

        /** False when there is no room. */
        boolean append(String s) {
            int n = s.length();
            int from = used;
            int to = from + n;
            char[] w = wide;
            if (w == null) {
                byte[] b = narrow;
                if (to > b.length) {
                    if (to > LARGEST) return false;
                    narrow = b = java.util.Arrays.copyOf(b, Math.min(LARGEST, Math.max(to, 2 * b.length)));
                }
                int i = 0;
                for (; i < n; i++) {
                    char c = s.charAt(i);
                    if (c > 0xff) break;
                    b[from + i] = (byte) c;
                }
                if (i == n) {
                    used = to;
                    return true;
                }
                w = new char[b.length];
                for (int k = 0; k < from; k++) w[k] = (char) (b[k] & 0xff);
                wide = w;
                narrow = null;
            }
            if (to > w.length) {
                if (to > LARGEST) return false;
                wide = w = java.util.Arrays.copyOf(w, Math.min(LARGEST, Math.max(to, 2 * w.length)));
            }
            s.getChars(0, n, w, from);
            used = to;
            return true;
        }
    }

    private AppendString(Buffer buffer, int length) {
        super(length);
        this.buffer = buffer;
    }

    /** The text {@code before}, then {@code parts}, short strings; a start from which appending is cheap. */
    static AppendString start(CharSequence before, String... parts) {
        Buffer b = new Buffer(before);
        for (String s : parts) b.append(s);
        return new AppendString(b, b.lengthBefore + b.used);
    }

    /** This and {@code s}, which is short, in the same buffer; {@code null} where others have appended to it, or where it is laid out. */
    AppendString append(String s) {
        Buffer b = buffer;
        if (b == null || length - b.lengthBefore != b.used) return null;
        if (!b.append(s)) return start(this, s);
        return new AppendString(b, b.lengthBefore + b.used);
    }

    /** What lies before the buffer's part; {@code null} when laid out. */
    CharSequence before() {
        return buffer == null ? null : buffer.before;
    }

    /** Copies the buffer's part to where it ends at {@code end}; false if {@code target} cannot hold it. */
    boolean copyTail(byte[] target, int end) {
        int n = tailLength();
        if (buffer.narrow == null) {
            for (int i = 0; i < n; i++) if (buffer.wide[i] > 0xff) return false;
            for (int i = 0; i < n; i++) target[end - n + i] = (byte) buffer.wide[i];
            return true;
        }
        System.arraycopy(buffer.narrow, 0, target, end - n, n);
        return true;
    }

    void copyTail(char[] target, int end) {
        int n = tailLength();
        if (buffer.wide != null) System.arraycopy(buffer.wide, 0, target, end - n, n);
        else for (int i = 0; i < n; i++) target[end - n + i] = (char) (buffer.narrow[i] & 0xff);
    }

    int tailLength() {
        return length - buffer.lengthBefore;
    }

    @Override
    public String flatten() {
        String s = flat;
        if (s != null) return s;
        s = ConsString.layOutChecked(this);
        flat = s;
        buffer = null;
        return s;
    }
}
