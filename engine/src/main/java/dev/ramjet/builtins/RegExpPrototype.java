package dev.ramjet.builtins;

import dev.ramjet.regexp.RegExpFlags;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %RegExp.prototype%. The methods under symbols are in {@link RegExpMethods}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-regexp-prototype-object">Properties of the RegExp Prototype Object</a>
 */
final class RegExpPrototype extends BuiltinTable {
    private static final int EXEC = 0, DOT_ALL = 1, FLAGS = 2, GLOBAL = 3, HAS_INDICES = 4, IGNORE_CASE = 5, MULTILINE = 6, SOURCE = 7,
        STICKY = 8, UNICODE = 9, UNICODE_SETS = 10, COMPILE = 11, TO_STRING = 12, TEST = 13, MATCH = 14, MATCH_ALL = 15, REPLACE = 16,
        SEARCH = 17, SPLIT = 18;

    private static final RegExpPrototype TABLE = new RegExpPrototype();

    private RegExpPrototype() {
        super("exec/1", "get dotAll", "get flags", "get global", "get hasIndices", "get ignoreCase", "get multiline", "get source", "get sticky",
            "get unicode", "get unicodeSets", "compile/2", "toString/0", "test/1", "@match/1", "@matchAll/1", "@replace/2", "@search/1", "@split/2");
    }

    static JSObject create(Realm realm) {
        JSObject p = TABLE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.REGEXP);
        realm.setIntrinsic(Intrinsic.REGEXP_PROTOTYPE, p);
        // Watches the members from the first moment.
        RegExpState.of(realm);
        return p;
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
            case EXEC: return exec(realm, thisValue, args);
            case TEST: return test(realm, thisValue, args);
            case FLAGS: return flags(thisValue);
            case SOURCE: return source(realm, thisValue);
            case COMPILE: return compile(realm, thisValue, args);
            case TO_STRING: return toString(thisValue);
            case GLOBAL: return flag(realm, thisValue, RegExpFlags.GLOBAL, id);
            case DOT_ALL: return flag(realm, thisValue, RegExpFlags.DOT_ALL, id);
            case HAS_INDICES: return flag(realm, thisValue, RegExpFlags.HAS_INDICES, id);
            case IGNORE_CASE: return flag(realm, thisValue, RegExpFlags.IGNORE_CASE, id);
            case MULTILINE: return flag(realm, thisValue, RegExpFlags.MULTILINE, id);
            case STICKY: return flag(realm, thisValue, RegExpFlags.STICKY, id);
            case UNICODE: return flag(realm, thisValue, RegExpFlags.UNICODE, id);
            case UNICODE_SETS: return flag(realm, thisValue, RegExpFlags.UNICODE_SETS, id);
            default:
        }
        JSObject rx = receiver(thisValue, id);
        Object string = Conversions.toStringValue(Values.arg(args, 0));
        String s = Strings.flat(string);
        switch (id) {
            case MATCH: return RegExpMethods.match(realm, rx, s);
            case MATCH_ALL: return RegExpMethods.matchAll(realm, rx, s);
            case REPLACE: return RegExpReplace.replace(realm, rx, s, Values.arg(args, 1));
            case SEARCH: return RegExpMethods.search(realm, rx, s);
            default: return RegExpMethods.split(realm, rx, s, Values.arg(args, 1));
        }
    }

    private static JSObject receiver(Object thisValue, int id) {
        if (thisValue instanceof JSObject o) return o;
        throw RegExps.incompatible(TABLE.functionName(id), thisValue);
    }

    /** RegExp.prototype.exec ( string ) https://tc39.es/ecma262/#sec-regexp.prototype.exec */
    private static Object exec(Realm realm, Object thisValue, Object[] args) {
        if (!(thisValue instanceof JSRegExp r)) throw RegExps.incompatible("exec", thisValue);
        return RegExps.builtinExec(RegExpState.of(realm), r, Conversions.toStringValue(Values.arg(args, 0)));
    }

    /** RegExp.prototype.test ( S ) https://tc39.es/ecma262/#sec-regexp.prototype.test */
    private static Object test(Realm realm, Object thisValue, Object[] args) {
        JSObject rx = receiver(thisValue, TEST);
        Object s = Conversions.toStringValue(Values.arg(args, 0));
        RegExpState state = RegExpState.of(realm);
        // OPTIMIZATION: no result object where exec is the original.
        if (state.hasOriginalExec(rx)) return RegExps.search(state, (JSRegExp) rx, s) != null;
        return RegExps.exec(realm, rx, Strings.flat(s)) != JSNull.INSTANCE;
    }

    /** RegExpHasFlag https://tc39.es/ecma262/#sec-regexphasflag */
    private static Object flag(Realm realm, Object thisValue, int bit, int id) {
        if (thisValue instanceof JSRegExp r) return (r.flags() & bit) != 0;
        if (thisValue == realm.intrinsic(Intrinsic.REGEXP_PROTOTYPE)) return Undefined.INSTANCE;
        throw Errors.typeError("RegExp.prototype." + TABLE.functionName(id).substring(4) + " getter called on non-RegExp object");
    }

    private static final Object[] FLAG_NAMES = {"hasIndices", "global", "ignoreCase", "multiline", "dotAll", "unicode", "unicodeSets", "sticky"};

    /** get RegExp.prototype.flags https://tc39.es/ecma262/#sec-get-regexp.prototype.flags */
    private static Object flags(Object thisValue) {
        if (!(thisValue instanceof JSObject o)) throw Errors.typeError("RegExp.prototype.flags getter called on non-object " + Errors.describe(thisValue));
        int bits = 0;
        for (int i = 0; i < FLAG_NAMES.length; i++) {
            if (Conversions.toBoolean(o.get(FLAG_NAMES[i]))) bits |= 1 << i;
        }
        return RegExpFlags.toString(bits);
    }

    /** get RegExp.prototype.source https://tc39.es/ecma262/#sec-get-regexp.prototype.source */
    private static Object source(Realm realm, Object thisValue) {
        if (thisValue instanceof JSRegExp r) return RegExps.escapedSource(r.program.pattern);
        if (thisValue == realm.intrinsic(Intrinsic.REGEXP_PROTOTYPE)) return "(?:)";
        throw Errors.typeError("RegExp.prototype.source getter called on non-RegExp object");
    }

    /** RegExp.prototype.compile ( pattern, flags ) https://tc39.es/ecma262/#sec-regexp.prototype.compile */
    private static Object compile(Realm realm, Object thisValue, Object[] args) {
        if (!(thisValue instanceof JSRegExp r) || r.realm != realm || !r.legacyFeatures) throw RegExps.incompatible("compile", thisValue);
        Object pattern = Values.arg(args, 0);
        Object flags = Values.arg(args, 1);
        if (pattern instanceof JSRegExp other) {
            if (flags != Undefined.INSTANCE) throw Errors.typeError("Invalid flags supplied to RegExp constructor");
            return RegExps.initialize(realm, r, other.program.pattern, RegExpFlags.toString(other.flags()));
        }
        return RegExps.initialize(realm, r, pattern, flags);
    }

    /** RegExp.prototype.toString ( ) https://tc39.es/ecma262/#sec-regexp.prototype.tostring */
    private static Object toString(Object thisValue) {
        JSObject rx = receiver(thisValue, TO_STRING);
        String source = Conversions.toString(rx.get("source"));
        return "/" + source + "/" + Conversions.toString(rx.get("flags"));
    }
}
