package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSStringIterator;
import dev.ramjet.runtime.JSStringObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %String.prototype%: itself a String object, the empty string.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-string-prototype-object">Properties of the String Prototype Object</a>
 */
final class StringPrototype extends BuiltinTable {
    private static final int ANCHOR = 0, AT = 1, BIG = 2, BLINK = 3, BOLD = 4, CHAR_AT = 5, CHAR_CODE_AT = 6, CODE_POINT_AT = 7, CONCAT = 8,
        ENDS_WITH = 9, FONTCOLOR = 10, FONTSIZE = 11, FIXED = 12, INCLUDES = 13, INDEX_OF = 14, IS_WELL_FORMED = 15, ITALICS = 16,
        LAST_INDEX_OF = 17, LINK = 18, LOCALE_COMPARE = 19, MATCH = 20, MATCH_ALL = 21, NORMALIZE = 22, PAD_END = 23, PAD_START = 24,
        REPEAT = 25, REPLACE = 26, REPLACE_ALL = 27, SEARCH = 28, SLICE = 29, SMALL = 30, SPLIT = 31, STRIKE = 32, SUB = 33, SUBSTR = 34,
        SUBSTRING = 35, SUP = 36, STARTS_WITH = 37, TO_STRING = 38, TO_WELL_FORMED = 39, TRIM = 40, TRIM_START = 41, TRIM_END = 43,
        TO_LOCALE_LOWER_CASE = 45, TO_LOCALE_UPPER_CASE = 46, TO_LOWER_CASE = 47, TO_UPPER_CASE = 48, VALUE_OF = 49, ITERATOR = 50;

    private static final StringPrototype TABLE = new StringPrototype();

    private StringPrototype() {
        super("anchor/1", "at/1", "big/0", "blink/0", "bold/0", "charAt/1", "charCodeAt/1", "codePointAt/1", "concat/1",
            "endsWith/1", "fontcolor/1", "fontsize/1", "fixed/0", "includes/1", "indexOf/1", "isWellFormed/0", "italics/0",
            "lastIndexOf/1", "link/1", "localeCompare/1", "match/1", "matchAll/1", "normalize/0", "padEnd/1", "padStart/1",
            "repeat/1", "replace/2", "replaceAll/2", "search/1", "slice/2", "small/0", "split/2", "strike/0", "sub/0", "substr/2",
            "substring/2", "sup/0", "startsWith/1", "toString/0", "toWellFormed/0", "trim/0", "trimStart/0", "trimLeft=trimStart", "trimEnd/0",
            "trimRight=trimEnd", "toLocaleLowerCase/0", "toLocaleUpperCase/0", "toLowerCase/0", "toUpperCase/0", "valueOf/0", "@iterator/0");
    }

    static JSObject create(Realm realm) {
        return TextLibrary.prototype(realm, new JSStringObject(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), ""), TABLE, Intrinsic.STRING);
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
        switch (id) {
            case MATCH, MATCH_ALL, REPLACE, REPLACE_ALL, SEARCH, SPLIT:
                requireCoercible(thisValue, id);
                return patternMethod(id, realm, thisValue, args);
            case TO_STRING, VALUE_OF:
                return thisString(thisValue, id);
            default:
        }
        if (!Strings.isString(thisValue)) requireCoercible(thisValue, id);
        Object string = Conversions.toStringValue(thisValue);
        switch (id) {
            case CONCAT: return concat(string, args);
            case SLICE: return slice(string, args);
            case SUBSTRING: return substring(string, args);
            case SUBSTR: return substr(string, args);
            default:
        }
        String s = Strings.flat(string);
        Object a = Values.arg(args, 0);
        switch (id) {
            case AT: return at(s, a);
            case CHAR_AT: return charAt(s, a);
            case CHAR_CODE_AT: return charCodeAt(s, a);
            case CODE_POINT_AT: return codePointAt(s, a);
            case INDEX_OF: return indexOf(s, args);
            case LAST_INDEX_OF: return lastIndexOf(s, args);
            case ENDS_WITH, INCLUDES, STARTS_WITH: return affix(id, s, args);
            case REPEAT: return StringText.repeat(s, a);
            case PAD_END, PAD_START: return StringText.pad(s, args, id == PAD_START);
            case TRIM: return StringText.trim(s, true, true);
            case TRIM_START: return StringText.trim(s, true, false);
            case TRIM_END: return StringText.trim(s, false, true);
            case TO_LOWER_CASE, TO_LOCALE_LOWER_CASE: return StringText.toLowerCase(s);
            case TO_UPPER_CASE, TO_LOCALE_UPPER_CASE: return StringText.toUpperCase(s);
            case LOCALE_COMPARE: return StringCollation.compare(s, Conversions.toString(a));
            case NORMALIZE: return StringText.normalize(s, a);
            case IS_WELL_FORMED: return StringText.firstLoneSurrogate(s, 0) < 0;
            case TO_WELL_FORMED: return StringText.toWellFormed(s);
            case ITERATOR: return new JSStringIterator(realm.intrinsic(Intrinsic.STRING_ITERATOR_PROTOTYPE), s);
            default: return html(id, s, a);
        }
    }

    private static Object patternMethod(int id, Realm realm, Object thisValue, Object[] args) {
        Object pattern = Values.arg(args, 0);
        switch (id) {
            case MATCH: return StringPatterns.match(realm, thisValue, pattern);
            case MATCH_ALL: return StringPatterns.matchAll(realm, thisValue, pattern);
            case REPLACE: return StringPatterns.replace(realm, thisValue, pattern, Values.arg(args, 1));
            case REPLACE_ALL: return StringPatterns.replaceAll(realm, thisValue, pattern, Values.arg(args, 1));
            case SEARCH: return StringPatterns.search(realm, thisValue, pattern);
            default: return StringPatterns.split(realm, thisValue, pattern, Values.arg(args, 1));
        }
    }

    private static void requireCoercible(Object v, int id) {
        if (Values.isNullish(v)) throw Errors.typeError(TABLE.qualifiedName(id) + " called on null or undefined");
    }

    private String qualifiedName(int id) {
        // V8 tells of two by their older names.
        return "String.prototype." + (id == TRIM_START ? "trimLeft" : id == TRIM_END ? "trimRight" : functionName(id));
    }

    /** ThisStringValue. */
    private static Object thisString(Object v, int id) {
        if (Strings.isString(v)) return v;
        if (v instanceof JSStringObject o) return o.value;
        throw Errors.typeError(TABLE.qualifiedName(id) + " requires that 'this' be a String");
    }

    /** String.prototype.at ( index ) https://tc39.es/ecma262/#sec-string.prototype.at */
    private static Object at(String s, Object index) {
        double i = Conversions.toIntegerOrInfinity(index);
        if (i < 0) i += s.length();
        return i >= 0 && i < s.length() ? Strings.ofChar(s.charAt((int) i)) : Undefined.INSTANCE;
    }

    /** String.prototype.charAt ( pos ) https://tc39.es/ecma262/#sec-string.prototype.charat */
    private static Object charAt(String s, Object pos) {
        double i = Conversions.toIntegerOrInfinity(pos);
        return i >= 0 && i < s.length() ? Strings.ofChar(s.charAt((int) i)) : "";
    }

    /** String.prototype.charCodeAt ( pos ) https://tc39.es/ecma262/#sec-string.prototype.charcodeat */
    private static Object charCodeAt(String s, Object pos) {
        if (pos instanceof Integer p) {
            int i = p;
            return i >= 0 && i < s.length() ? (Object) (int) s.charAt(i) : Values.NAN;
        }
        double i = Conversions.toIntegerOrInfinity(pos);
        return i >= 0 && i < s.length() ? (Object) (int) s.charAt((int) i) : Values.NAN;
    }

    /** String.prototype.codePointAt ( pos ) https://tc39.es/ecma262/#sec-string.prototype.codepointat */
    private static Object codePointAt(String s, Object pos) {
        double i = Conversions.toIntegerOrInfinity(pos);
        return i >= 0 && i < s.length() ? (Object) s.codePointAt((int) i) : Undefined.INSTANCE;
    }

    /** String.prototype.concat ( ...args ) https://tc39.es/ecma262/#sec-string.prototype.concat */
    private static Object concat(Object s, Object[] args) {
        for (int i = 0; i < args.length; i++) s = Strings.concat(s, Conversions.toStringValue(args[i]));
        return s;
    }

    private static int clamp(Object position, int length) {
        if (position instanceof Integer i) return i < 0 ? 0 : Math.min(i, length);
        double d = Conversions.toIntegerOrInfinity(position);
        return d <= 0 ? 0 : d >= length ? length : (int) d;
    }

    /** The same, but from the end where negative. */
    private static int clampRelative(Object position, int length) {
        double d = Conversions.toIntegerOrInfinity(position);
        if (d < 0) d += length;
        return d <= 0 ? 0 : d >= length ? length : (int) d;
    }

    /** String.prototype.indexOf ( searchString [ , position ] ) https://tc39.es/ecma262/#sec-string.prototype.indexof */
    private static Object indexOf(String s, Object[] args) {
        String search = Conversions.toString(Values.arg(args, 0));
        int start = args.length < 2 ? 0 : clamp(args[1], s.length());
        return StringSearch.indexOf(s, search, start);
    }

    /** String.prototype.lastIndexOf ( searchString [ , position ] ) https://tc39.es/ecma262/#sec-string.prototype.lastindexof */
    private static Object lastIndexOf(String s, Object[] args) {
        String search = Conversions.toString(Values.arg(args, 0));
        double p = Conversions.toNumber(Values.arg(args, 1));
        int start = p != p ? s.length() : clamp(Values.number(p), s.length());
        return StringSearch.lastIndexOf(s, search, start);
    }

    /**
     * String.prototype.endsWith, includes, startsWith ( searchString [ , position ] )
     * https://tc39.es/ecma262/#sec-string.prototype.includes
     */
    private static Object affix(int id, String s, Object[] args) {
        Object search = Values.arg(args, 0);
        if (RegExps.isRegExp(search)) {
            throw Errors.typeError("First argument to " + TABLE.qualifiedName(id) + " must not be a regular expression");
        }
        String t = Conversions.toString(search);
        Object position = Values.arg(args, 1);
        if (id == ENDS_WITH) {
            int end = position == Undefined.INSTANCE ? s.length() : clamp(position, s.length());
            return end >= t.length() && s.startsWith(t, end - t.length());
        }
        int start = position == Undefined.INSTANCE ? 0 : clamp(position, s.length());
        return id == INCLUDES ? StringSearch.indexOf(s, t, start) >= 0 : s.startsWith(t, start);
    }

    /** String.prototype.slice ( start, end ) https://tc39.es/ecma262/#sec-string.prototype.slice */
    private static Object slice(Object s, Object[] args) {
        int n = Strings.length(s);
        int from = clampRelative(Values.arg(args, 0), n);
        Object end = Values.arg(args, 1);
        int to = end == Undefined.INSTANCE ? n : clampRelative(end, n);
        return from >= to ? "" : Strings.substring(s, from, to);
    }

    /** String.prototype.substring ( start, end ) https://tc39.es/ecma262/#sec-string.prototype.substring */
    private static Object substring(Object s, Object[] args) {
        int n = Strings.length(s);
        int from = clamp(Values.arg(args, 0), n);
        Object end = Values.arg(args, 1);
        int to = end == Undefined.INSTANCE ? n : clamp(end, n);
        return Strings.substring(s, Math.min(from, to), Math.max(from, to));
    }

    /** String.prototype.substr ( start, length ) https://tc39.es/ecma262/#sec-string.prototype.substr */
    private static Object substr(Object s, Object[] args) {
        int n = Strings.length(s);
        int from = clampRelative(Values.arg(args, 0), n);
        Object length = Values.arg(args, 1);
        double count = length == Undefined.INSTANCE ? n : Conversions.toIntegerOrInfinity(length);
        int to = (int) Math.min(from + Math.max(count, 0), n);
        return from >= to ? "" : Strings.substring(s, from, to);
    }

    /** CreateHTML https://tc39.es/ecma262/#sec-createhtml */
    private static Object html(int id, String s, Object value) {
        switch (id) {
            case ANCHOR: return element(s, "a", "name", value);
            case FONTCOLOR: return element(s, "font", "color", value);
            case FONTSIZE: return element(s, "font", "size", value);
            case LINK: return element(s, "a", "href", value);
            case BIG: return element(s, "big", null, null);
            case BLINK: return element(s, "blink", null, null);
            case BOLD: return element(s, "b", null, null);
            case FIXED: return element(s, "tt", null, null);
            case ITALICS: return element(s, "i", null, null);
            case SMALL: return element(s, "small", null, null);
            case STRIKE: return element(s, "strike", null, null);
            case SUB: return element(s, "sub", null, null);
            case SUP: return element(s, "sup", null, null);
            default: throw new IllegalArgumentException();
        }
    }

    private static Object element(String s, String tag, String attribute, Object value) {
        String open = "<" + tag;
        if (attribute != null) open = open + " " + attribute + "=\"" + Conversions.toString(value).replace("\"", "&quot;") + "\"";
        return Strings.concat(open + ">", Strings.concat(s, "</" + tag + ">"));
    }
}
