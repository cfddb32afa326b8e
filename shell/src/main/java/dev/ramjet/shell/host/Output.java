package dev.ramjet.shell.host;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Standard output or error: UTF-8, buffered unless it is a terminal. Writing to one flushes the other, so that their order is kept. */
public final class Output {
    private final FileOutputStream stream;
    private final boolean eager;
    final int descriptor;
    private final byte[] buffer = new byte[1 << 14];
    private int count;
    private Output other;
    /** The reader is gone; what is written from now on is lost. */
    private boolean broken;

    private Output(FileDescriptor file, int descriptor, boolean eager) {
        stream = new FileOutputStream(file);
        this.descriptor = descriptor;
        this.eager = eager;
    }

    /** Standard output and standard error. */
    static Output[] pair() {
        Output out = new Output(FileDescriptor.out, 1, false);
        Output err = new Output(FileDescriptor.err, 2, true);
        out.other = err;
        err.other = out;
        return new Output[] {out, err};
    }

    public synchronized void write(String s) {
        byte[] bytes = Utf8.encode(s);
        write(bytes, bytes.length);
    }

    public synchronized void write(byte[] bytes, int n) {
        if (other != null && other.count > 0) other.flush();
        if (n > buffer.length - count) flush();
        if (n > buffer.length) {
            send(bytes, n);
        } else {
            System.arraycopy(bytes, 0, buffer, count, n);
            count += n;
            if (eager || Terminal.isTerminal(descriptor)) flush();
        }
    }

    public synchronized void flush() {
        if (count == 0) return;
        int n = count;
        count = 0;
        send(buffer, n);
    }

    private void send(byte[] bytes, int n) {
        if (broken) return;
        try {
            stream.write(bytes, 0, n);
        } catch (IOException e) {
            broken = true;
        }
    }

    /** UTF-8 as Node writes it: lone surrogates become U+FFFD. */
    public static final class Utf8 {
        private Utf8() {}

        private static final byte[] EMPTY = {};

        public static byte[] encode(String s) {
            int n = s.length();
            for (int i = 0; i < n; i++) {
                if (Character.isSurrogate(s.charAt(i))) return encodeSurrogates(s);
            }
            return n == 0 ? EMPTY : s.getBytes(StandardCharsets.UTF_8);
        }

        private static byte[] encodeSurrogates(String s) {
            StringBuilder b = new StringBuilder(s);
            for (int i = 0; i < b.length(); i++) {
                char c = b.charAt(i);
                if (!Character.isSurrogate(c)) continue;
                if (Character.isHighSurrogate(c) && i + 1 < b.length() && Character.isLowSurrogate(b.charAt(i + 1))) i++;
                else b.setCharAt(i, '\ufffd');
            }
            return b.toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
