package dev.ramjet.shell.host;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text as browsers and Node decode them. For well-formed input that is what the JDK does; the two differ in how many replacement
 * characters stand for malformed bytes.
 *
 * @see <a href="https://encoding.spec.whatwg.org/">Encoding Standard</a>
 */
public final class TextCodecs {
    private TextCodecs() {}

    private static final char REPLACEMENT = '\ufffd';

    /** UTF-8, a replacement character for each maximal part of a sequence that cannot go on. */
    public static String utf8(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : malformedUtf8(bytes, from);
    }

    private static String malformedUtf8(byte[] bytes, int from) {
        StringBuilder b = new StringBuilder(bytes.length - from);
        for (int i = from; i < bytes.length; ) {
            int first = bytes[i++] & 255;
            if (first < 0x80) {
                b.append((char) first);
                continue;
            }
            int more = first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : 0;
            // What the second byte has to be, so that nothing is overlong, a surrogate, or beyond the last code point.
            int low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
            int high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
            int c = more == 0 ? -1 : first & 0x3f >> more;
            for (; more > 0; more--) {
                int next = i < bytes.length ? bytes[i] & 255 : -1;
                if (next < low || next > high) {
                    c = -1;
                    break;
                }
                c = c << 6 | next & 0x3f;
                i++;
                low = 0x80;
                high = 0xbf;
            }
            if (c < 0) b.append(REPLACEMENT);
            else b.appendCodePoint(c);
        }
        return b.toString();
    }

    /** Whether bytes are UTF-8 all through. */
    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException e) {
            return false;
        }
    }

    /** Whether the JDK at hand has an encoding; images made with jlink may lack all but a few. */
    static boolean supports(String charset) {
        return Charset.isSupported(charset);
    }

    /** A text, and how many bytes of the input a stream has to keep for the next part. */
    record Decoded(String text, int kept) {}

    /** Another encoding, by the JDK's name of it. Null where {@code fatal} and the input is malformed. */
    static Decoded decode(String charset, byte[] bytes, boolean fatal, boolean stream) {
        CharsetDecoder decoder = Charset.forName(charset).newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean single = decoder.maxCharsPerByte() == 1 && decoder.averageCharsPerByte() == 1;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer part = CharBuffer.allocate(1024);
        StringBuilder b = new StringBuilder(bytes.length);
        while (true) {
            CoderResult r = decoder.decode(in, part, !stream);
            b.append(part.flip());
            part.clear();
            if (r.isOverflow()) continue;
            if (r.isUnderflow()) return new Decoded(b.toString(), in.remaining());
            int at = in.position();
            int first = bytes[at] & 255;
            if (single && first < 0xa0) {
                // What such an encoding leaves out of the control characters stands for itself.
                b.append((char) first);
                in.position(at + 1);
            } else if (first == 0x80 && charset.equals("GB18030")) {
                b.append('\u20ac');
                in.position(at + 1);
            } else {
                if (fatal) return null;
                b.append(REPLACEMENT);
                // A byte of ASCII is no part of what was wrong before it.
                in.position(r.length() > 1 && bytes[at + 1] >= 0 ? at + 1 : at + r.length());
            }
            decoder.reset();
        }
    }
}
