package dev.ramjet.builtins;

import dev.ramjet.runtime.NumberFormatter;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** What the toLocaleString methods of numbers show without ECMA-402: English, as V8 does by default. */
final class LocaleFormatter {
    private LocaleFormatter() {}

    /** Groups of three, at most three fraction digits. */
    static String number(double x) {
        if (x != x) return "NaN";
        if (Double.isInfinite(x)) return x > 0 ? "∞" : "-∞";
        String digits = new BigDecimal(NumberFormatter.toString(Math.abs(x))).setScale(3, RoundingMode.HALF_UP).toPlainString();
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') end--;
        if (digits.charAt(end - 1) == '.') end--;
        return grouped(x < 0 || x == 0 && 1 / x < 0, digits.substring(0, end));
    }

    static String bigInt(BigInteger x) {
        return grouped(x.signum() < 0, x.abs().toString());
    }

    private static String grouped(boolean negative, String digits) {
        int point = digits.indexOf('.');
        int integer = point < 0 ? digits.length() : point;
        StringBuilder b = new StringBuilder(digits.length() + integer / 3 + 1);
        if (negative) b.append('-');
        for (int i = 0; i < integer; i++) {
            if (i > 0 && (integer - i) % 3 == 0) b.append(',');
            b.append(digits.charAt(i));
        }
        return b.append(digits, integer, digits.length()).toString();
    }
}
