package dev.ramjet.shell.inspect;

import dev.ramjet.api.Numbers;
import dev.ramjet.api.Value;

/** Primitive values as text: strings quoted and cut, numbers with separators, symbols by their description. */
final class PrimitiveText {
    private PrimitiveText() {}

    /** @param colors  whether to style the text, whatever the options say */
    static String of(Value v, InspectOptions o, int indentation, boolean colors) {
        String text;
        String style;
        if (v.isString()) return string(v.asString(), o, indentation, colors);
        if (v.isNumber()) {
            text = number(v.asDouble(), o);
            style = "number";
        } else if (v.isBigInt()) {
            text = (o.numericSeparator ? separate(v.asBigInteger().toString()) : v.asBigInteger().toString()) + "n";
            style = "bigint";
        } else if (v.isBoolean()) {
            text = v.toString();
            style = "boolean";
        } else if (v.isUndefined()) {
            text = "undefined";
            style = "undefined";
        } else if (v.isNull()) {
            text = "null";
            style = "null";
        } else {
            text = symbol(v);
            style = "symbol";
        }
        return colors ? Texts.style(text, style) : text;
    }

    static String symbol(Value v) {
        String d = v.reflect().symbolDescription();
        return d == null ? "Symbol()" : "Symbol(" + Texts.escape(d) + ")";
    }

    /** In quotes; what has several lines is broken at them. */
    private static String string(String s, InspectOptions o, int indentation, boolean colors) {
        String trailer = "";
        if (s.length() > o.maxStringLength) {
            int more = s.length() - o.maxStringLength;
            s = s.substring(0, o.maxStringLength);
            trailer = "... " + more + " more character" + (more > 1 ? "s" : "");
        }
        if (o.compact != InspectOptions.COMPACT_TRUE && s.length() > 16 && s.length() > o.breakLength - indentation - 4 && s.indexOf('\n') >= 0
            && s.indexOf('\n') < s.length() - 1) {
            StringBuilder b = new StringBuilder();
            int from = 0;
            while (from < s.length()) {
                int at = s.indexOf('\n', from);
                int to = at < 0 ? s.length() : at + 1;
                if (from > 0) b.append(" +\n").append(Texts.spaces(indentation + 2));
                String line = Texts.quote(s.substring(from, to));
                b.append(colors ? Texts.style(line, "string") : line);
                from = to;
            }
            return b + trailer;
        }
        String quoted = Texts.quote(s);
        return (colors ? Texts.style(quoted, "string") : quoted) + trailer;
    }

    private static String number(double d, InspectOptions o) {
        if (d == 0 && 1 / d < 0) return "-0";
        String text = numberText(d);
        return o.numericSeparator ? separate(text) : text;
    }

    static String numberText(double d) {
        return d == (int) d ? Integer.toString((int) d) : Numbers.toString(d);
    }

    private static String separate(String s) {
        int end = s.indexOf('.');
        if (end < 0) end = s.length();
        if (s.indexOf('e') >= 0) return s;
        StringBuilder b = new StringBuilder(s);
        for (int i = end - 3; i > (s.startsWith("-") ? 1 : 0); i -= 3) b.insert(i, '_');
        return b.toString();
    }
}
