package dev.ramjet.shell.inspect;

/** Pieces of text: quoting, widths, colours. */
public final class Texts {
    private Texts() {}

    private static final String HEX = "0123456789ABCDEF";

    /** A string in quotes of the sort that needs least escaping. */
    public static String quote(String s) {
        char quote = '\'';
        if (s.indexOf('\'') >= 0) {
            if (s.indexOf('"') < 0) quote = '"';
            else if (s.indexOf('`') < 0 && !s.contains("${")) quote = '`';
        }
        StringBuilder b = new StringBuilder(s.length() + 2).append(quote);
        escape(b, s, quote);
        return b.append(quote).toString();
    }

    /** The text with control characters, lone surrogates and {@code quote} escaped. */
    static void escape(StringBuilder b, String s, char quote) {
        int n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c == quote || c == '\\') b.append('\\').append(c);
            else if (c >= ' ' && c < 0x7f) b.append(c);
            else if (c == '\n') b.append("\\n");
            else if (c == '\t') b.append("\\t");
            else if (c == '\r') b.append("\\r");
            else if (c == '\b') b.append("\\b");
            else if (c == '\f') b.append("\\f");
            else if (c == 0x0b) b.append("\\x0B");
            else if (c < 0xa0) b.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            else if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(s.charAt(i + 1))) b.append(c).append(s.charAt(++i));
            else if (Character.isSurrogate(c)) b.append("\\u").append(Integer.toHexString(c));
            else b.append(c);
        }
    }

    static String escape(String s) {
        StringBuilder b = new StringBuilder(s.length());
        escape(b, s, '\'');
        return b.toString();
    }

    static boolean isIdentifier(String s) {
        int n = s.length();
        if (n == 0) return false;
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || i > 0 && c >= '0' && c <= '9')) return false;
        }
        return true;
    }

    static String spaces(int n) {
        return " ".repeat(Math.max(0, n));
    }

    /** Columns that a text takes on a terminal; escape sequences take none. */
    public static int width(String s) {
        int w = 0;
        int n = s.length();
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c >= ' ' && c < 0x7f) {
                w++;
                continue;
            }
            if (c == 0x1b) {
                int end = escapeEnd(s, i);
                if (end > i) {
                    i = end - 1;
                    continue;
                }
            }
            if (c < ' ' || c < 0xa0) continue;
            int cp = s.codePointAt(i);
            if (cp > 0xffff) i++;
            w += isWide(cp) ? 2 : isZeroWidth(cp) ? 0 : 1;
        }
        return w;
    }

    /** End of the colour sequence at {@code i}, {@code i} if there is none. */
    private static int escapeEnd(String s, int i) {
        int j = i + 1;
        if (j >= s.length() || s.charAt(j) != '[') return i;
        j++;
        while (j < s.length() && (Character.isDigit(s.charAt(j)) || s.charAt(j) == ';')) j++;
        return j < s.length() && s.charAt(j) == 'm' ? j + 1 : i;
    }

    /** Length without colour sequences. */
    static int plainLength(String s, boolean colors) {
        if (!colors) return s.length();
        int length = s.length();
        for (int i = s.indexOf('\u001b'); i >= 0; i = s.indexOf('\u001b', i + 1)) length -= escapeEnd(s, i) - i;
        return length;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && (c <= 0x115f || c == 0x2329 || c == 0x232a || c >= 0x2e80 && c <= 0x3247 && c != 0x303f || c >= 0x3250 && c <= 0x4dbf
            || c >= 0x4e00 && c <= 0xa4c6 || c >= 0xa960 && c <= 0xa97c || c >= 0xac00 && c <= 0xd7a3 || c >= 0xf900 && c <= 0xfaff || c >= 0xfe10 && c <= 0xfe19
            || c >= 0xfe30 && c <= 0xfe6b || c >= 0xff01 && c <= 0xff60 || c >= 0xffe0 && c <= 0xffe6 || c >= 0x1b000 && c <= 0x1b001 || c >= 0x1f200 && c <= 0x1f251
            || c >= 0x1f300 && c <= 0x1f5ff || c >= 0x1f600 && c <= 0x1f64f || c >= 0x1f680 && c <= 0x1f6ff || c >= 0x1f900 && c <= 0x1f9ff || c >= 0x20000 && c <= 0x3fffd);
    }

    private static boolean isZeroWidth(int c) {
        return c >= 0x300 && c <= 0x36f || c >= 0x200b && c <= 0x200f || c >= 0x20d0 && c <= 0x20ff || c >= 0xfe00 && c <= 0xfe0f || c >= 0xfe20 && c <= 0xfe2f
            || c >= 0xe0100 && c <= 0xe01ef || c == 0xfeff;
    }

    /** Colours by what a text is, as Node's util.inspect.styles and colors have them. */
    static String style(String text, String style) {
        switch (style) {
            case "special": return color(text, 36, 39);
            case "number", "bigint", "boolean": return color(text, 33, 39);
            case "undefined": return color(text, 90, 39);
            case "null": return color(text, 1, 22);
            case "string", "symbol": return color(text, 32, 39);
            case "date": return color(text, 35, 39);
            case "regexp": return color(text, 31, 39);
            case "module": return color(text, 4, 24);
            default: return text;
        }
    }

    private static String color(String text, int open, int close) {
        return "\u001b[" + open + "m" + text + "\u001b[" + close + "m";
    }
}
