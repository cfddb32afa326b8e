package dev.ramjet.test262;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as the batch protocol needs it. Not the engine's own parser, which makes objects of a realm. */
public final class JsonLine {
    private final String s;
    private int at;

    private JsonLine(String s) {
        this.s = s;
    }

    /** One object; IllegalArgumentException where it is none. */
    public static Map<String, Object> parse(String line) {
        JsonLine p = new JsonLine(line);
        p.blanks();
        if (p.peek() != '{') throw p.bad();
        Map<String, Object> m = p.object();
        p.blanks();
        if (p.at < line.length()) throw p.bad();
        return m;
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException("bad request at character " + at);
    }

    private char peek() {
        return at < s.length() ? s.charAt(at) : 0;
    }

    private void blanks() {
        while (at < s.length() && " \t\r\n".indexOf(s.charAt(at)) >= 0) at++;
    }

    private boolean take(char c) {
        blanks();
        if (peek() != c) return false;
        at++;
        return true;
    }

    private Map<String, Object> object() {
        Map<String, Object> m = new LinkedHashMap<>();
        at++;
        if (take('}')) return m;
        do {
            blanks();
            if (peek() != '"') throw bad();
            String key = string();
            if (!take(':')) throw bad();
            m.put(key, value());
        } while (take(','));
        if (!take('}')) throw bad();
        return m;
    }

    private List<Object> array() {
        List<Object> l = new ArrayList<>();
        at++;
        if (take(']')) return l;
        do l.add(value()); while (take(','));
        if (!take(']')) throw bad();
        return l;
    }

    private Object value() {
        blanks();
        switch (peek()) {
            case '{': return object();
            case '[': return array();
            case '"': return string();
            case 't': return word("true", Boolean.TRUE);
            case 'f': return word("false", Boolean.FALSE);
            case 'n': return word("null", null);
            default: return number();
        }
    }

    private Object word(String w, Object value) {
        if (!s.startsWith(w, at)) throw bad();
        at += w.length();
        return value;
    }

    private Double number() {
        int start = at;
        while (at < s.length() && "+-.eE0123456789".indexOf(s.charAt(at)) >= 0) at++;
        try {
            return Double.valueOf(s.substring(start, at));
        } catch (NumberFormatException e) {
            throw bad();
        }
    }

    private String string() {
        StringBuilder b = new StringBuilder();
        at++;
        while (true) {
            if (at >= s.length()) throw bad();
            char c = s.charAt(at++);
            if (c == '"') return b.toString();
            if (c != '\\') {
                b.append(c);
                continue;
            }
            switch (c = peek()) {
                case 'n': b.append('\n'); break;
                case 't': b.append('\t'); break;
                case 'r': b.append('\r'); break;
                case 'b': b.append('\b'); break;
                case 'f': b.append('\f'); break;
                case 'u':
                    if (at + 5 > s.length()) throw bad();
                    try {
                        b.append((char) Integer.parseInt(s, at + 1, at + 5, 16));
                    } catch (NumberFormatException e) {
                        throw bad();
                    }
                    at += 4;
                    break;
                default: b.append(c);
            }
            at++;
        }
    }

    /** A JSON string, with lone surrogates escaped. */
    public static String quote(String s) {
        StringBuilder b = new StringBuilder(s.length() + 2).append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\') {
                b.append('\\').append(c);
            } else if (c == '\n') {
                b.append("\\n");
            } else if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c) && !paired(s, i)) {
                b.append("\\u").append(Character.forDigit(c >> 12, 16)).append(Character.forDigit(c >> 8 & 15, 16))
                    .append(Character.forDigit(c >> 4 & 15, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                b.append(c);
            }
        }
        return b.append('"').toString();
    }

    private static boolean paired(String s, int i) {
        return Character.isHighSurrogate(s.charAt(i)) ? i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))
            : i > 0 && Character.isHighSurrogate(s.charAt(i - 1));
    }
}
