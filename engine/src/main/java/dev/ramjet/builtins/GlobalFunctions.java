package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.NumberParser;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

/**
 * The function properties of the global object that handle numbers and text.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-function-properties-of-the-global-object">Function Properties of the Global Object</a>
 */
final class GlobalFunctions extends BuiltinTable {
    static final int PARSE_INT = 0, PARSE_FLOAT = 1, IS_NAN = 2, IS_FINITE = 3, DECODE_URI = 4, DECODE_URI_COMPONENT = 5, ENCODE_URI = 6,
        ENCODE_URI_COMPONENT = 7, ESCAPE = 8, UNESCAPE = 9;
    static final GlobalFunctions TABLE = new GlobalFunctions();

    private GlobalFunctions() {
        super("parseInt/2", "parseFloat/1", "isNaN/1", "isFinite/1", "decodeURI/1", "decodeURIComponent/1", "encodeURI/1",
            "encodeURIComponent/1", "escape/1", "unescape/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        try {
            return run(id, realm, thisValue, args);
        } catch (OutOfMemoryError e) {
            // Text that does not fit into memory is as bad as text that is too long.
            throw Errors.rangeError("Invalid string length");
        }
    }

    private static Object run(int id, Realm realm, Object thisValue, Object[] args) {
        Object v = Values.arg(args, 0);
        switch (id) {
            case PARSE_INT: return parseInt(v, args);
            case PARSE_FLOAT: return parseFloat(v);
            case IS_NAN: return isNaN(v);
            case IS_FINITE: return Double.isFinite(Conversions.toNumber(v));
            case DECODE_URI: return UriCoding.decode(Conversions.toString(v), UriCoding.RESERVED_AND_HASH);
            case DECODE_URI_COMPONENT: return UriCoding.decode(Conversions.toString(v), "");
            case ENCODE_URI: return UriCoding.encode(Conversions.toString(v), UriCoding.URI);
            case ENCODE_URI_COMPONENT: return UriCoding.encode(Conversions.toString(v), UriCoding.COMPONENT);
            case ESCAPE: return UriCoding.escape(Conversions.toString(v));
            default: return UriCoding.unescape(Conversions.toString(v));
        }
    }

    /** isNaN ( number ) https://tc39.es/ecma262/#sec-isnan-number */
    private static Object isNaN(Object v) {
        double d = Conversions.toNumber(v);
        return d != d;
    }

    /** parseFloat ( string ) https://tc39.es/ecma262/#sec-parsefloat-string */
    private static Object parseFloat(Object v) {
        // OPTIMIZATION: a number's text reads back as the number, but for the sign of zero.
        if (v instanceof Integer) return v;
        String s = Conversions.toString(v);
        int end = s.length();
        int start = skipSpace(s);
        int stop = NumberParser.decimalEnd(s, start, end, false);
        return stop == start ? (Object) Double.NaN : Values.number(NumberParser.parseDecimal(s, start, stop));
    }

    private static int skipSpace(String s) {
        int i = 0;
        while (i < s.length() && NumberParser.isWhiteSpace(s.charAt(i))) i++;
        return i;
    }

    /** parseInt ( string, radix ) https://tc39.es/ecma262/#sec-parseint-string-radix */
    private static Object parseInt(Object v, Object[] args) {
        // OPTIMIZATION: integers in base 10.
        if (v instanceof Integer && (args.length < 2 || args[1] instanceof Integer r && r == 10)) return v;
        String s = Conversions.toString(v);
        int radix = args.length < 2 ? 0 : Conversions.toInt32(args[1]);
        int i = skipSpace(s);
        int n = s.length();
        boolean negative = false;
        if (i < n && (s.charAt(i) == '+' || s.charAt(i) == '-')) negative = s.charAt(i++) == '-';
        boolean stripPrefix = true;
        if (radix != 0) {
            if (radix < 2 || radix > 36) return Double.NaN;
            stripPrefix = radix == 16;
        } else {
            radix = 10;
        }
        if (stripPrefix && i + 1 < n && s.charAt(i) == '0' && (s.charAt(i + 1) | 0x20) == 'x') {
            i += 2;
            radix = 16;
        }
        int end = i;
        while (end < n && NumberParser.digit(s.charAt(end), radix) >= 0) end++;
        if (end == i) return Double.NaN;
        double d = NumberParser.digitsToDouble(s, i, end, radix);
        return Values.number(negative ? -d : d);
    }
}
