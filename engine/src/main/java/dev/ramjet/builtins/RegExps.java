package dev.ramjet.builtins;

import dev.ramjet.regexp.RegExpFlags;
import dev.ramjet.regexp.RegExpProgram;
import dev.ramjet.regexp.RegExpSyntaxException;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * Abstract operations on regular expressions.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-regexp-regular-expression-objects">RegExp Objects</a>
 */
final class RegExps {
    private RegExps() {}

    static final int GLOBAL_OR_STICKY = RegExpFlags.GLOBAL | RegExpFlags.STICKY;
    static final int UNICODE = RegExpFlags.UNICODE | RegExpFlags.UNICODE_SETS;

    /** IsRegExp https://tc39.es/ecma262/#sec-isregexp */
    static boolean isRegExp(Object v) {
        if (!(v instanceof JSObject o)) return false;
        Object matcher = o.get(JSSymbol.MATCH);
        return matcher != Undefined.INSTANCE ? Conversions.toBoolean(matcher) : o instanceof JSRegExp;
    }

    /** RegExpAlloc https://tc39.es/ecma262/#sec-regexpalloc */
    static JSRegExp alloc(Realm realm, JSObject newTarget) {
        boolean plain = newTarget == realm.intrinsic(Intrinsic.REGEXP);
        JSObject prototype = Operations.prototypeFromConstructor(newTarget, Intrinsic.REGEXP_PROTOTYPE);
        Shape shape = JSRegExp.initialShape(prototype);
        if (shape != null) return new JSRegExp(shape, realm, plain);
        JSRegExp r = new JSRegExp(prototype.ensurePrototype().rootShape(Shape.ORDINARY), realm, plain);
        r.addProperty("lastIndex", 0, Shape.WRITABLE);
        return r;
    }

    /** RegExpInitialize https://tc39.es/ecma262/#sec-regexpinitialize */
    static JSRegExp initialize(Realm realm, JSRegExp r, Object pattern, Object flags) {
        String p = pattern == Undefined.INSTANCE ? "" : Conversions.toString(pattern);
        String f = flags == Undefined.INSTANCE ? "" : Conversions.toString(flags);
        try {
            r.program = RegExpState.of(realm).matching.compile(p, f);
        } catch (RegExpSyntaxException e) {
            throw Errors.syntaxError(e.getMessage());
        }
        r.setLastIndex(0);
        return r;
    }

    /** RegExpCreate https://tc39.es/ecma262/#sec-regexpcreate */
    static JSRegExp create(Realm realm, Object pattern, Object flags) {
        return initialize(realm, new JSRegExp(RegExpState.of(realm).initialShape, realm, true), pattern, flags);
    }

    /** A RegExp object of a program. */
    static JSRegExp create(Realm realm, RegExpProgram program) {
        JSRegExp r = new JSRegExp(RegExpState.of(realm).initialShape, realm, true);
        r.program = program;
        return r;
    }

    /** RegExpExec https://tc39.es/ecma262/#sec-regexpexec: a match result or null. */
    static Object exec(Realm realm, JSObject r, String s) {
        RegExpState state = RegExpState.of(realm);
        // OPTIMIZATION: nobody sees exec being read.
        if (state.hasOriginalExec(r)) return builtinExec(state, (JSRegExp) r, s);
        Object exec = r.get("exec");
        if (Values.isCallable(exec)) {
            Object result = ((JSObject) exec).call(r, new Object[] {s});
            if (result instanceof JSObject || result == JSNull.INSTANCE) return result;
            throw Errors.typeError("object null is not a function");
        }
        if (!(r instanceof JSRegExp re)) throw incompatible("exec", r);
        return builtinExec(state, re, s);
    }

    static dev.ramjet.runtime.JSThrow incompatible(String method, Object receiver) {
        if (method.startsWith("[Symbol.")) method = "@@" + method.substring(8, method.length() - 1);
        return Errors.incompatibleReceiver("RegExp.prototype." + method, receiver);
    }

    /** RegExpBuiltinExec https://tc39.es/ecma262/#sec-regexpbuiltinexec */
    static Object builtinExec(RegExpState state, JSRegExp r, Object s) {
        int[] captures = search(state, r, s);
        return captures == null ? JSNull.INSTANCE : result(state, r.program, s, captures);
    }

    /**
     * RegExpBuiltinExec without its result object: reads and writes lastIndex.
     *
     * @return the captures, to be used before the next match; {@code null}: no match
     */
    static int[] search(RegExpState state, JSRegExp r, Object s) {
        int lastIndex = r.lastIndexLength();
        RegExpProgram program = r.program;
        boolean keeps = (program.flags & GLOBAL_OR_STICKY) != 0;
        if (!keeps) lastIndex = 0;
        int[] captures = state.buffer(program);
        if (lastIndex > Strings.length(s) || !state.match(program, s, lastIndex, program.isSticky(), captures)) {
            if (keeps) r.setLastIndex(0);
            return null;
        }
        if (keeps) r.setLastIndex(captures[1]);
        state.matched(r, s, captures);
        return captures;
    }

    /** The array that exec returns. */
    static JSArray result(RegExpState state, RegExpProgram program, Object s, int[] captures) {
        Realm realm = state.realm;
        int n = program.captureCount();
        Object[] values = new Object[n];
        for (int i = 0; i < n; i++) values[i] = RegExpState.capture(s, captures, i);
        String[] names = program.groupNames();
        Object groups = names.length == 0 ? Undefined.INSTANCE : groups(realm, program, captures, values);
        Shape shape = state.resultShape();
        JSArray a;
        if (shape != null) {
            a = new JSArray(shape, values, n);
            a.n0 = captures[0];
            a.s0 = s;
            a.s1 = groups;
        } else {
            a = new JSArray(realm.arrayShape(), values, n);
            a.addProperty("index", captures[0], Shape.DEFAULT);
            a.addProperty("input", s, Shape.DEFAULT);
            a.addProperty("groups", groups, Shape.DEFAULT);
        }
        if ((program.flags & RegExpFlags.HAS_INDICES) != 0) a.addProperty("indices", indices(realm, program, captures), Shape.DEFAULT);
        return a;
    }

    /** An object without prototype that has a property for each group name. */
    private static JSObject groups(Realm realm, RegExpProgram program, int[] captures, Object[] values) {
        JSObject g = new JSObject(realm.agent.nullRootShape(Shape.ORDINARY));
        String[] names = program.groupNames();
        int[][] indices = program.groupIndices();
        for (int i = 0; i < names.length; i++) {
            int at = participating(indices[i], captures);
            g.addProperty(names[i], at < 0 ? Undefined.INSTANCE : values[at], Shape.DEFAULT);
        }
        return g;
    }

    /** Of several captures with one name, the one that took part in the match; -1 for none. */
    static int participating(int[] indices, int[] captures) {
        for (int i = 0; i < indices.length; i++) {
            if (captures[2 * indices[i]] >= 0) return indices[i];
        }
        return -1;
    }

    /** MakeMatchIndicesIndexPairArray https://tc39.es/ecma262/#sec-makematchindicesindexpairarray */
    private static JSArray indices(Realm realm, RegExpProgram program, int[] captures) {
        int n = program.captureCount();
        Object[] pairs = new Object[n];
        for (int i = 0; i < n; i++) {
            pairs[i] = captures[2 * i] < 0 ? Undefined.INSTANCE
                : new JSArray(realm.arrayShape(), new int[] {captures[2 * i], captures[2 * i + 1]}, 2);
        }
        JSArray a = JSArray.of(realm, pairs);
        Object groups = program.groupNames().length == 0 ? Undefined.INSTANCE : groups(realm, program, captures, pairs);
        a.addProperty("groups", groups, Shape.DEFAULT);
        return a;
    }

    /** AdvanceStringIndex https://tc39.es/ecma262/#sec-advancestringindex */
    static long advance(String s, long index, boolean unicode) {
        if (!unicode || index + 1 >= s.length()) return index + 1;
        int i = (int) index;
        return Character.isHighSurrogate(s.charAt(i)) && Character.isLowSurrogate(s.charAt(i + 1)) ? index + 2 : index + 1;
    }

    /** Moves lastIndex past an empty match. */
    static void advanceLastIndex(JSObject r, String s, boolean unicode) {
        long index = Conversions.toLength(r.get("lastIndex"));
        r.put("lastIndex", Values.number(advance(s, index, unicode)));
    }

    /** EscapeRegExpPattern https://tc39.es/ecma262/#sec-escaperegexppattern */
    static String escapedSource(String p) {
        if (p.isEmpty()) return "(?:)";
        StringBuilder b = null;
        boolean inClass = false;
        int n = p.length();
        for (int i = 0; i < n; i++) {
            char c = p.charAt(i);
            String replacement = null;
            if (c == '\\') {
                if (i + 1 < n && !isLineTerminator(p.charAt(i + 1))) {
                    if (b != null) b.append(c).append(p.charAt(i + 1));
                    i++;
                    continue;
                }
                // The escaped line terminator that follows brings its own backslash.
                if (i + 1 < n) {
                    if (b == null) b = new StringBuilder(n + 8).append(p, 0, i);
                    continue;
                }
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/') {
                if (!inClass) replacement = "\\/";
            } else if (isLineTerminator(c)) {
                replacement = c == '\n' ? "\\n" : c == '\r' ? "\\r" : c == '\u2028' ? "\\u2028" : "\\u2029";
            }
            if (replacement != null) {
                if (b == null) b = new StringBuilder(n + 8).append(p, 0, i);
                b.append(replacement);
            } else if (b != null) {
                b.append(c);
            }
        }
        return b == null ? p : b.toString();
    }

    private static boolean isLineTerminator(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Appends, RangeError for results that are too long. */
    static void append(StringBuilder b, String s, int start, int end) {
        if ((long) b.length() + end - start > Strings.MAX_LENGTH) throw Errors.rangeError("Invalid string length");
        b.append(s, start, end);
    }

    static void append(StringBuilder b, String s) {
        append(b, s, 0, s.length());
    }

    /** GetSubstitution https://tc39.es/ecma262/#sec-getsubstitution with captures as values, from 1. */
    static void substitute(StringBuilder b, String template, String matched, String s, int position, Object[] captures, Object namedCaptures) {
        int n = template.length();
        int m = captures.length;
        int at = 0;
        while (true) {
            int dollar = template.indexOf('$', at);
            if (dollar < 0 || dollar + 1 == n) {
                append(b, template, at, n);
                return;
            }
            append(b, template, at, dollar);
            at = dollar + 2;
            char c = template.charAt(dollar + 1);
            switch (c) {
                case '$': b.append('$'); break;
                case '&': append(b, matched); break;
                case '`': append(b, s, 0, position); break;
                case '\'': append(b, s, Math.min(position + matched.length(), s.length()), s.length()); break;
                case '<': {
                    int close = namedCaptures == Undefined.INSTANCE ? -1 : template.indexOf('>', at);
                    if (close < 0) {
                        append(b, "$<");
                        break;
                    }
                    Object v = ((JSObject) namedCaptures).get(dev.ramjet.runtime.PropertyKey.fromString(template.substring(at, close)));
                    if (v != Undefined.INSTANCE) append(b, Conversions.toString(v));
                    at = close + 1;
                    break;
                }
                default: {
                    int reference = reference(template, dollar, m);
                    int digits = reference >>> 16;
                    int index = reference & 0xffff;
                    at = dollar + 1 + digits;
                    if (index == 0) {
                        if (digits == 0) at = dollar + 1;
                        append(b, template, dollar, at);
                    } else if (captures[index - 1] != Undefined.INSTANCE) {
                        append(b, Strings.flat(captures[index - 1]));
                    }
                }
            }
        }
    }

    /** A $n or $nn at {@code dollar}: digits << 16 | capture, capture 0 where it refers to none of the {@code m}. */
    private static int reference(String template, int dollar, int m) {
        int first = template.charAt(dollar + 1) - '0';
        if (first < 0 || first > 9) return 0;
        int second = dollar + 2 < template.length() ? template.charAt(dollar + 2) - '0' : -1;
        int digits = 1;
        int index = first;
        if (second >= 0 && second <= 9) {
            digits = 2;
            index = first * 10 + second;
            if (index > m) {
                digits = 1;
                index = first;
            }
        }
        return digits << 16 | (index <= m ? index : 0);
    }

    /** The same for a match of a program, captures as offsets at {@code base}. */
    static void substitute(StringBuilder b, String template, String s, RegExpProgram program, int[] captures, int base) {
        int n = template.length();
        int m = program.captureCount() - 1;
        boolean named = program.groupNames().length > 0;
        int at = 0;
        while (true) {
            int dollar = template.indexOf('$', at);
            if (dollar < 0 || dollar + 1 == n) {
                append(b, template, at, n);
                return;
            }
            append(b, template, at, dollar);
            at = dollar + 2;
            switch (template.charAt(dollar + 1)) {
                case '$': b.append('$'); break;
                case '&': append(b, s, captures[base], captures[base + 1]); break;
                case '`': append(b, s, 0, captures[base]); break;
                case '\'': append(b, s, captures[base + 1], s.length()); break;
                case '<': {
                    int close = named ? template.indexOf('>', at) : -1;
                    if (close < 0) {
                        append(b, "$<");
                        break;
                    }
                    appendNamed(b, s, program, captures, base, template.substring(at, close));
                    at = close + 1;
                    break;
                }
                default: {
                    int reference = reference(template, dollar, m);
                    int digits = reference >>> 16;
                    int index = reference & 0xffff;
                    at = dollar + 1 + digits;
                    if (index == 0) {
                        append(b, template, dollar, at);
                    } else {
                        int start = captures[base + 2 * index];
                        if (start >= 0) append(b, s, start, captures[base + 2 * index + 1]);
                    }
                }
            }
        }
    }

    private static void appendNamed(StringBuilder b, String s, RegExpProgram program, int[] captures, int base, String name) {
        String[] names = program.groupNames();
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals(name)) continue;
            int[] indices = program.groupIndices()[i];
            for (int k = 0; k < indices.length; k++) {
                int start = captures[base + 2 * indices[k]];
                if (start < 0) continue;
                append(b, s, start, captures[base + 2 * indices[k] + 1]);
                return;
            }
        }
    }

    /** The object of a match's named groups for a replacer, from offsets at {@code base}; undefined without names. */
    static Object groupsAt(Realm realm, String s, RegExpProgram program, int[] captures, int base) {
        String[] names = program.groupNames();
        if (names.length == 0) return Undefined.INSTANCE;
        JSObject g = new JSObject(realm.agent.nullRootShape(Shape.ORDINARY));
        for (int i = 0; i < names.length; i++) {
            Object v = Undefined.INSTANCE;
            int[] indices = program.groupIndices()[i];
            for (int k = 0; k < indices.length && v == Undefined.INSTANCE; k++) {
                int start = captures[base + 2 * indices[k]];
                if (start >= 0) v = Strings.substring(s, start, captures[base + 2 * indices[k] + 1]);
            }
            g.addProperty(names[i], v, Shape.DEFAULT);
        }
        return g;
    }
}
