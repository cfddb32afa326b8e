package dev.ramjet.builtins.buffer;

import java.util.Arrays;

/**
 * Base64 and hex as Uint8Array reads and writes them. Decoding fills a byte array up to a limit, and says how far it read; after an
 * error, what came before it has been decoded.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-frombase64">FromBase64</a>
 */
final class Base64 {
    static final int LOOSE = 0;
    static final int STRICT = 1;
    static final int STOP_BEFORE_PARTIAL = 2;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final byte[] VALUES = new byte[128];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < 62; i++) VALUES[DIGITS.charAt(i)] = (byte) i;
    }

    /** Code units consumed. */
    int read;
    /** Bytes written. */
    int written;
    /** What was wrong, or {@code null}. */
    String error;
    byte[] bytes;
    private final int limit;

    /** @param limit most bytes to write, from 0 on */
    Base64(byte[] bytes, int limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    private void put(int b) {
        if (written == bytes.length) bytes = Arrays.copyOf(bytes, Math.max(16, written * 2));
        bytes[written++] = (byte) b;
    }

    private static int skipWhitespace(String s, int i) {
        while (i < s.length()) {
            char c = s.charAt(i);
            if (c != ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r') break;
            i++;
        }
        return i;
    }

    /** FromBase64. */
    void decode(String s, boolean url, int lastChunk) {
        if (limit == 0) return;
        int chunk = 0;
        int length = 0;
        int i = 0;
        while (true) {
            i = skipWhitespace(s, i);
            if (i == s.length()) {
                if (length > 0) {
                    if (lastChunk == STOP_BEFORE_PARTIAL) return;
                    if (lastChunk == STRICT || length == 1) {
                        error = "The base64 input terminates with a single character, excluding padding (=).";
                        return;
                    }
                    if (!decodeFinal(chunk, length, false)) return;
                }
                read = s.length();
                return;
            }
            char c = s.charAt(i++);
            if (c == '=') {
                padding(s, i, chunk, length, lastChunk);
                return;
            }
            int v = value(c, url);
            if (v < 0) {
                error = "Found a character that cannot be part of a valid base64 string.";
                return;
            }
            int remaining = limit - written;
            if (remaining == 1 && length == 2 || remaining == 2 && length == 3) return;
            chunk = chunk << 6 | v;
            if (++length == 4) {
                put(chunk >> 16);
                put(chunk >> 8);
                put(chunk);
                chunk = 0;
                length = 0;
                read = i;
                if (written == limit) return;
            }
        }
    }

    private static int value(char c, boolean url) {
        if (c == (url ? '-' : '+')) return 62;
        if (c == (url ? '_' : '/')) return 63;
        return c < 128 ? VALUES[c] : -1;
    }

    /** What follows the first "=". */
    private void padding(String s, int i, int chunk, int length, int lastChunk) {
        if (length < 2) {
            error = "Found padding before the last two characters of a base64 chunk";
            return;
        }
        i = skipWhitespace(s, i);
        if (length == 2) {
            if (i == s.length()) {
                if (lastChunk == STOP_BEFORE_PARTIAL) return;
                error = "Missing padding in a base64 string";
                return;
            }
            if (s.charAt(i) == '=') i = skipWhitespace(s, i + 1);
        }
        if (i < s.length()) {
            error = "Unexpected character after the padding of a base64 string";
            return;
        }
        if (decodeFinal(chunk, length, lastChunk == STRICT)) read = s.length();
    }

    /** DecodeFinalBase64Chunk. */
    private boolean decodeFinal(int chunk, int length, boolean throwOnExtraBits) {
        if (throwOnExtraBits && (chunk & (length == 2 ? 0xf : 0x3)) != 0) {
            error = "The base64 input has non-zero bits after its last byte";
            return false;
        }
        if (length == 2) {
            put(chunk >> 4);
        } else {
            put(chunk >> 10);
            put(chunk >> 2);
        }
        return true;
    }

    /** FromHex. */
    void decodeHex(String s) {
        if (s.length() % 2 != 0) {
            error = "Input string must contain hex characters in even length";
            return;
        }
        while (read < s.length() && written < limit) {
            int hi = hexDigit(s.charAt(read));
            int lo = hexDigit(s.charAt(read + 1));
            if (hi < 0 || lo < 0) {
                error = "Input string must contain hex characters in even length";
                return;
            }
            put(hi << 4 | lo);
            read += 2;
        }
    }

    private static int hexDigit(char c) {
        if (c >= '0' && c <= '9') return c - '0';
        int l = c | 0x20;
        return c < 128 && l >= 'a' && l <= 'f' ? l - 'a' + 10 : -1;
    }

    static byte[] encode(byte[] b, int at, int n, boolean url, boolean padding) {
        byte[] out = new byte[padding ? (n + 2) / 3 * 4 : n / 3 * 4 + (n % 3 == 0 ? 0 : n % 3 + 1)];
        int to = 0;
        for (int i = 0; i < n; i += 3) {
            int have = Math.min(3, n - i);
            int v = (b[at + i] & 0xff) << 16 | (have > 1 ? (b[at + i + 1] & 0xff) << 8 : 0) | (have > 2 ? b[at + i + 2] & 0xff : 0);
            for (int d = 0; d < 4; d++) {
                if (d <= have) out[to++] = digit(v >> 18 - 6 * d & 63, url);
                else if (padding) out[to++] = '=';
            }
        }
        return out;
    }

    private static byte digit(int v, boolean url) {
        if (v < 62) return (byte) DIGITS.charAt(v);
        return (byte) (v == 62 ? url ? '-' : '+' : url ? '_' : '/');
    }
}
