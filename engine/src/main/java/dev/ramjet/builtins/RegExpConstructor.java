package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.NumberParser;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * The RegExp constructor, with the static properties of the legacy features proposal.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-regexp-constructor">The RegExp Constructor</a>
 * @see <a href="https://github.com/tc39/proposal-regexp-legacy-features">Legacy RegExp features</a>
 */
final class RegExpConstructor extends BuiltinTable {
    private static final int ESCAPE = 1, SPECIES = 2, INPUT = 3, SET_INPUT = 4, DOLLAR_INPUT = 5, SET_DOLLAR_INPUT = 6, FIRST_STATIC = 7,
        FIRST_GROUP = 15;
    private static final String PUNCTUATORS = ",-=<>#&!%:;@~'`\"";
    private static final String SYNTAX_CHARACTERS = "^$\\.*+?()[]{}|/";

    private static final RegExpConstructor TABLE = new RegExpConstructor();

    private RegExpConstructor() {
        super("new RegExp/2", "escape/1", "get @species", "get input", "set input", "get $_", "set $_",
            "get lastMatch", "get $&", "get lastParen", "get $+", "get leftContext", "get $`", "get rightContext", "get $'",
            "get $1", "get $2", "get $3", "get $4", "get $5", "get $6", "get $7", "get $8", "get $9");
    }

    static JSObject create(Realm realm) {
        return TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.REGEXP_PROTOTYPE));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return regExp(realm, args, newTarget, self);
            case ESCAPE: return escape(Values.arg(args, 0));
            case SPECIES: return thisValue;
            case SET_INPUT, SET_DOLLAR_INPUT: {
                RegExpState state = state(realm, thisValue, id);
                state.input = Conversions.toStringValue(Values.arg(args, 0));
                return Undefined.INSTANCE;
            }
            case INPUT, DOLLAR_INPUT: {
                RegExpState state = state(realm, thisValue, id);
                if (state.invalidated) throw invalid(id);
                return state.input;
            }
            default: return legacy(realm, thisValue, id);
        }
    }

    /** RegExp ( pattern, flags ) https://tc39.es/ecma262/#sec-regexp-pattern-flags */
    private static Object regExp(Realm realm, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object pattern = Values.arg(args, 0);
        Object flags = Values.arg(args, 1);
        boolean patternIsRegExp = RegExps.isRegExp(pattern);
        if (newTarget == null) {
            newTarget = self;
            if (patternIsRegExp && flags == Undefined.INSTANCE && ((JSObject) pattern).get("constructor") == newTarget) return pattern;
        }
        Object p = pattern;
        Object f = flags;
        if (pattern instanceof JSRegExp r) {
            p = r.program.pattern;
            if (flags == Undefined.INSTANCE) f = dev.ramjet.regexp.RegExpFlags.toString(r.flags());
        } else if (patternIsRegExp) {
            JSObject o = (JSObject) pattern;
            p = o.get("source");
            if (flags == Undefined.INSTANCE) f = o.get("flags");
        }
        return RegExps.initialize(realm, RegExps.alloc(realm, newTarget), p, f);
    }

    private static RegExpState state(Realm realm, Object thisValue, int id) {
        if (thisValue != realm.intrinsic(Intrinsic.REGEXP)) {
            throw Errors.typeError("RegExp." + TABLE.functionName(id) + " called on incompatible receiver " + Errors.describe(thisValue));
        }
        return RegExpState.of(realm);
    }

    private static dev.ramjet.runtime.JSThrow invalid(int id) {
        return Errors.typeError("RegExp." + TABLE.functionName(id) + " is not available after a match of a subclass");
    }

    /** GetLegacyRegExpStaticProperty */
    private static Object legacy(Realm realm, Object thisValue, int id) {
        RegExpState state = state(realm, thisValue, id);
        if (state.invalidated) throw invalid(id);
        Object s = state.lastInput;
        int[] c = state.lastCaptures;
        if (id >= FIRST_GROUP) return group(state, id - FIRST_GROUP + 1);
        switch ((id - FIRST_STATIC) >> 1) {
            case 0: return Strings.substring(s, c[0], c[1]);
            case 1: return state.lastCount > 1 ? group(state, state.lastCount - 1) : "";
            case 2: return Strings.substring(s, 0, c[0]);
            default: return Strings.substring(s, c[1], Strings.length(s));
        }
    }

    private static Object group(RegExpState state, int i) {
        if (i >= state.lastCount || state.lastCaptures[2 * i] < 0) return "";
        return RegExpState.capture(state.lastInput, state.lastCaptures, i);
    }

    /** RegExp.escape ( S ) https://tc39.es/ecma262/#sec-regexp.escape */
    private static Object escape(Object v) {
        if (!Strings.isString(v)) throw Errors.typeError("Input to RegExp.escape must be a string");
        String s = Strings.flat(v);
        StringBuilder b = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if ((i & 0xffff) == 0xffff) RegExps.append(b, "");
            if (i == 0 && (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                hex(b, c);
            } else if (SYNTAX_CHARACTERS.indexOf(c) >= 0) {
                b.append('\\').append(c);
            } else if (c >= '\t' && c <= '\r') {
                b.append('\\').append("tnvfr".charAt(c - '\t'));
            } else if (PUNCTUATORS.indexOf(c) >= 0 || NumberParser.isWhiteSpace(c)) {
                hex(b, c);
            } else if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) b.append(c).append(s.charAt(++i));
                else hex(b, c);
            } else {
                b.append(c);
            }
        }
        RegExps.append(b, "");
        return b.toString();
    }

    private static void hex(StringBuilder b, char c) {
        b.append(c < 256 ? "\\x" : "\\u");
        for (int shift = c < 256 ? 4 : 12; shift >= 0; shift -= 4) b.append(Character.forDigit(c >> shift & 15, 16));
    }
}
