package dev.ramjet.compiler.codegen;

import dev.ramjet.builtins.StringSearch;
import dev.ramjet.runtime.LazyString;
import dev.ramjet.runtime.NumberFormatter;
import dev.ramjet.runtime.Strings;

/** Methods of strings for compiled code: arguments are known to be strings and int32 positions, so nothing is converted and nothing throws. */
public final class CompiledStrings {
    private CompiledStrings() {}

    /** {@code v === c} for a string of one code unit. */
    public static boolean isChar(Object v, char c) {
        if (v instanceof String s) return s.length() == 1 && s.charAt(0) == c;
        return false;
    }

    /** {@code v === k}. Ropes and views are never as short as one code unit, so only here do they have to be looked at. */
    public static boolean isText(Object v, String k) {
        if (v == k) return true;
        if (v instanceof String s) return s.equals(k);
        return v instanceof LazyString l && l.length() == k.length() && Strings.flat(l).equals(k);
    }

    /** The sum of values of which one is a string and the other a string or a number; {@code null} where that is not so, or the text too long. */
    public static Object add(Object a, Object b) {
        Object x = text(a);
        Object y = text(b);
        if (x == null || y == null || x != a && y != b) return null;
        return (long) Strings.length(x) + Strings.length(y) > Strings.MAX_LENGTH ? null : Strings.concat(x, y);
    }

    public static Object add(Object a, int b) {
        return Strings.isString(a) ? add(a, Strings.ofInt(b)) : null;
    }

    public static Object add(Object a, double b) {
        return Strings.isString(a) ? add(a, NumberFormatter.toString(b)) : null;
    }

    public static Object add(int a, Object b) {
        return Strings.isString(b) ? add(Strings.ofInt(a), b) : null;
    }

    public static Object add(double a, Object b) {
        return Strings.isString(b) ? add(NumberFormatter.toString(a), b) : null;
    }

    private static Object text(Object v) {
        if (v instanceof String || v instanceof LazyString) return v;
        if (v instanceof Integer i) return Strings.ofInt(i);
        return v instanceof Double d ? NumberFormatter.toString(d) : null;
    }

    /** The code point at {@code i}; -1 beyond the string. */
    public static int codePointAt(Object s, int i) {
        String t = Strings.flat(s);
        if (i < 0 || i >= t.length()) return -1;
        char c = t.charAt(i);
        return Character.isHighSurrogate(c) ? t.codePointAt(i) : c;
    }

    private static int clamp(int i, int n) {
        return Math.min(Math.max(i, 0), n);
    }

    private static int relative(int i, int n) {
        return i < 0 ? Math.max(n + i, 0) : Math.min(i, n);
    }

    // A view of a view needs no text laid out.

    public static Object substring(Object string, int from) {
        int n = Strings.length(string);
        return Strings.substring(string, clamp(from, n), n);
    }

    public static Object substring(Object string, int from, int to) {
        int n = Strings.length(string);
        int a = clamp(from, n);
        int b = clamp(to, n);
        return Strings.substring(string, Math.min(a, b), Math.max(a, b));
    }

    public static Object slice(Object string, int from) {
        int n = Strings.length(string);
        return Strings.substring(string, relative(from, n), n);
    }

    public static Object slice(Object string, int from, int to) {
        int n = Strings.length(string);
        int a = relative(from, n);
        int b = relative(to, n);
        return a >= b ? "" : Strings.substring(string, a, b);
    }

    public static Object substr(Object string, int from, int count) {
        int n = Strings.length(string);
        int a = relative(from, n);
        int b = count > n - a ? n : a + Math.max(count, 0);
        return a >= b ? "" : Strings.substring(string, a, b);
    }

    public static int indexOf(Object string, Object what, int from) {
        String s = Strings.flat(string);
        String w = Strings.flat(what);
        // Long texts have their own ways to be found, which are not quadratic.
        if (w.length() > 1) return StringSearch.indexOf(s, w, clamp(from, s.length()));
        if (w.isEmpty()) return clamp(from, s.length());
        return s.indexOf(w.charAt(0), Math.max(from, 0));
    }

    public static boolean includes(Object string, Object what) {
        return indexOf(string, what, 0) >= 0;
    }

    public static boolean startsWith(Object string, Object what) {
        return Strings.flat(string).startsWith(Strings.flat(what));
    }

    public static boolean endsWith(Object string, Object what) {
        return Strings.flat(string).endsWith(Strings.flat(what));
    }
}
