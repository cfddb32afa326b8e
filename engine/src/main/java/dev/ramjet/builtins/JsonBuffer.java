package dev.ramjet.builtins;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.NumberFormatter;
import dev.ramjet.runtime.Strings;

import java.util.Arrays;

/** Text under construction, as plain code units: what JSON.stringify writes most are single characters and short runs. */
final class JsonBuffer {
    private static final String HEX = "0123456789abcdef";

    private char[] units = new char[256];
    private int length;

    int length() {
        return length;
    }

    /** Cuts off what was appended since the buffer had this length. */
    void setLength(int n) {
        length = n;
    }

    private void ensure(int more) {
        int needed = length + more;
        if (needed > units.length) {
            if (needed > Strings.MAX_LENGTH) throw Errors.rangeError("Invalid string length");
            units = Arrays.copyOf(units, Math.max(needed, units.length * 2));
        }
    }

    void append(char c) {
        if (length == units.length) ensure(1);
        units[length++] = c;
    }

    void append(String s) {
        int n = s.length();
        ensure(n);
        s.getChars(0, n, units, length);
        length += n;
    }

    void append(int i) {
        if (i < 0) {
            append(Integer.toString(i));
            return;
        }
        int digits = 1;
        for (int t = i; t >= 10; t /= 10) digits++;
        ensure(digits);
        int at = length += digits;
        char[] a = units;
        do {
            int q = i / 10;
            a[--at] = (char) ('0' + i - q * 10);
            i = q;
        } while (i != 0);
    }

    /** A finite number. */
    void append(double d) {
        int decimals = NumberFormatter.decimals(d);
        if (decimals < 0) {
            append(NumberFormatter.toString(d));
            return;
        }
        double x = d;
        if (x < 0) {
            append('-');
            x = -x;
        }
        int whole = (int) x;
        append(whole);
        if (decimals == 0) return;
        append('.');
        // One digit before the fraction keeps its zeros, and goes.
        int power = decimals == 1 ? 10 : decimals == 2 ? 100 : 1000;
        int at = length;
        append(power + (int) Math.round((x - whole) * power));
        System.arraycopy(units, at + 1, units, at, decimals);
        length--;
    }

    /** QuoteJSONString https://tc39.es/ecma262/#sec-quotejsonstring */
    void quote(String s) {
        int n = s.length();
        ensure(n + 2);
        char[] a = units;
        int start = length;
        a[start++] = '"';
        s.getChars(0, n, a, start);
        int end = start + n;
        for (int i = start; i < end; i++) {
            char c = a[i];
            if (c >= ' ' && c != '"' && c != '\\' && (c & 0xf800) != 0xd800) continue;
            quoteSlowly(s, i - start);
            return;
        }
        a[end] = '"';
        length = end + 1;
    }

    /** The same where something at or after {@code from} may need an escape. */
    private void quoteSlowly(String s, int from) {
        int n = s.length();
        length += 1 + from;
        for (int i = from; i < n; i++) {
            char c = s.charAt(i);
            ensure(8);
            if (c >= ' ' && c != '"' && c != '\\' && (c & 0xf800) != 0xd800) {
                units[length++] = c;
            } else if ((c & 0xf800) == 0xd800 && Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(s.charAt(i + 1))) {
                units[length++] = c;
                units[length++] = s.charAt(++i);
            } else {
                escape(c);
            }
        }
        append('"');
    }

    private void escape(char c) {
        append('\\');
        switch (c) {
            case '"', '\\': append(c); break;
            case '\b': append('b'); break;
            case '\f': append('f'); break;
            case '\n': append('n'); break;
            case '\r': append('r'); break;
            case '\t': append('t'); break;
            default:
                append('u');
                for (int shift = 12; shift >= 0; shift -= 4) append(HEX.charAt(c >> shift & 15));
        }
    }

    @Override
    public String toString() {
        return new String(units, 0, length);
    }
}
