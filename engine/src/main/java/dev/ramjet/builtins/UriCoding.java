package dev.ramjet.builtins;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.NumberParser;
import dev.ramjet.runtime.Strings;

/**
 * Percent encoding of URIs, and the older escape and unescape.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-uri-handling-functions">URI Handling Functions</a>
 */
final class UriCoding {
    private UriCoding() {}

    static final String RESERVED_AND_HASH = ";/?:@&=+$,#";
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String HEX = "0123456789ABCDEF";

    /** Which characters stay as they are, by ASCII code. */
    static final boolean[] COMPONENT = set(ALPHANUMERIC + "-_.!~*'()");
    static final boolean[] URI = set(ALPHANUMERIC + "-_.!~*'()" + RESERVED_AND_HASH);
    private static final boolean[] ESCAPE = set(ALPHANUMERIC + "@*_+-./");

    private static boolean[] set(String chars) {
        boolean[] b = new boolean[128];
        for (int i = 0; i < chars.length(); i++) b[chars.charAt(i)] = true;
        return b;
    }

    private static void checkLength(StringBuilder b) {
        if (b.length() > Strings.MAX_LENGTH) throw Errors.rangeError("Invalid string length");
    }

    /** Encode https://tc39.es/ecma262/#sec-encode */
    static String encode(String s, boolean[] unescaped) {
        int n = s.length();
        int i = 0;
        while (i < n && s.charAt(i) < 128 && unescaped[s.charAt(i)]) i++;
        if (i == n) return s;
        Agent agent = Agent.current();
        StringBuilder b = new StringBuilder(n + 16).append(s, 0, i);
        for (; i < n; i++) {
            if ((i & 0xfff) == 0) {
                agent.poll();
                checkLength(b);
            }
            int c = s.charAt(i);
            if (c < 128) {
                if (unescaped[c]) b.append((char) c);
                else percent(b, c);
                continue;
            }
            if (Character.isSurrogate((char) c)) {
                c = s.codePointAt(i);
                if (c < 0x10000) throw malformed();
                i++;
            }
            if (c < 0x800) {
                percent(b, 0xc0 | c >> 6);
            } else {
                if (c < 0x10000) {
                    percent(b, 0xe0 | c >> 12);
                } else {
                    percent(b, 0xf0 | c >> 18);
                    percent(b, 0x80 | c >> 12 & 0x3f);
                }
                percent(b, 0x80 | c >> 6 & 0x3f);
            }
            percent(b, 0x80 | c & 0x3f);
        }
        checkLength(b);
        return b.toString();
    }

    private static void percent(StringBuilder b, int octet) {
        b.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }

    private static JSThrow malformed() {
        return Errors.uriError("URI malformed");
    }

    private static int octet(String s, int at) {
        if (at + 2 >= s.length() || s.charAt(at) != '%') throw malformed();
        int high = NumberParser.digit(s.charAt(at + 1), 16);
        int low = NumberParser.digit(s.charAt(at + 2), 16);
        if (high < 0 || low < 0) throw malformed();
        return high << 4 | low;
    }

    /** Decode https://tc39.es/ecma262/#sec-decode */
    static String decode(String s, String preserved) {
        int i = s.indexOf('%');
        if (i < 0) return s;
        Agent agent = Agent.current();
        int n = s.length();
        StringBuilder b = new StringBuilder(n).append(s, 0, i);
        int steps = 0;
        while (i < n) {
            if ((++steps & 0xfff) == 0) agent.poll();
            char c = s.charAt(i);
            if (c != '%') {
                b.append(c);
                i++;
                continue;
            }
            int first = octet(s, i);
            if (first < 0x80) {
                if (preserved.indexOf(first) >= 0) b.append(s, i, i + 3);
                else b.append((char) first);
                i += 3;
                continue;
            }
            int length = first >= 0xc2 && first < 0xe0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : first >= 0xf0 && first <= 0xf4 ? 4 : 0;
            if (length == 0) throw malformed();
            int cp = first & 0xff >> length + 1;
            i += 3;
            for (int k = 1; k < length; k++, i += 3) {
                int next = octet(s, i);
                if ((next & 0xc0) != 0x80) throw malformed();
                cp = cp << 6 | next & 0x3f;
            }
            if (length == 3 && (cp < 0x800 || cp >= 0xd800 && cp <= 0xdfff) || length == 4 && (cp < 0x10000 || cp > 0x10ffff)) throw malformed();
            b.appendCodePoint(cp);
        }
        return b.toString();
    }

    /** escape ( string ) https://tc39.es/ecma262/#sec-escape-string */
    static String escape(String s) {
        int n = s.length();
        StringBuilder b = new StringBuilder(n + 16);
        for (int i = 0; i < n; i++) {
            if ((i & 0xfff) == 0xfff) {
                Agent.current().poll();
                checkLength(b);
            }
            char c = s.charAt(i);
            if (c < 128 && ESCAPE[c]) {
                b.append(c);
            } else if (c < 256) {
                percent(b, c);
            } else {
                b.append("%u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15)).append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
            }
        }
        checkLength(b);
        return b.toString();
    }

    /** unescape ( string ) https://tc39.es/ecma262/#sec-unescape-string */
    static String unescape(String s) {
        int i = s.indexOf('%');
        if (i < 0) return s;
        int n = s.length();
        StringBuilder b = new StringBuilder(n).append(s, 0, i);
        int steps = 0;
        while (i < n) {
            if ((++steps & 0xfff) == 0) Agent.current().poll();
            char c = s.charAt(i);
            if (c == '%') {
                boolean wide = i + 5 < n && s.charAt(i + 1) == 'u';
                int v = wide ? hex(s, i + 2, 4) : i + 2 < n ? hex(s, i + 1, 2) : -1;
                if (v >= 0) {
                    b.append((char) v);
                    i += wide ? 6 : 3;
                    continue;
                }
            }
            b.append(c);
            i++;
        }
        return b.toString();
    }

    private static int hex(String s, int at, int count) {
        int v = 0;
        for (int i = at; i < at + count; i++) {
            int d = NumberParser.digit(s.charAt(i), 16);
            if (d < 0) return -1;
            v = v << 4 | d;
        }
        return v;
    }
}
