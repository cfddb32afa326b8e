package dev.ramjet.builtins;

import dev.ramjet.regexp.RegExpFlags;
import dev.ramjet.regexp.RegExpProgram;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * RegExp.prototype [ @@replace ].
 *
 * @see <a href="https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.replace%">RegExp.prototype [ @@replace ]</a>
 */
final class RegExpReplace {
    private RegExpReplace() {}

    /** RegExp.prototype [ @@replace ] ( string, replaceValue ) */
    static Object replace(Realm realm, JSObject rx, String s, Object replaceValue) {
        RegExpState state = RegExpState.of(realm);
        JSObject function = replaceValue instanceof JSObject o && o.isCallable() ? o : null;
        String template = function != null ? null : Conversions.toString(replaceValue);
        if (state.isPristine(rx)) return replaceFast(state, (JSRegExp) rx, s, function, template);
        String flags = Conversions.toString(rx.get("flags"));
        boolean global = flags.indexOf('g') >= 0;
        boolean unicode = flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0;
        if (global) rx.put("lastIndex", 0);
        ArrayList<JSObject> results = new ArrayList<>();
        while (true) {
            Object result = RegExps.exec(realm, rx, s);
            if (result == JSNull.INSTANCE) break;
            results.add((JSObject) result);
            if (!global) break;
            realm.agent.poll();
            if (Conversions.toString(((JSObject) result).get((Object) 0)).isEmpty()) RegExps.advanceLastIndex(rx, s, unicode);
        }
        StringBuilder b = new StringBuilder();
        int next = 0;
        for (int i = 0; i < results.size(); i++) {
            if ((i & 0x3ff) == 0x3ff) realm.agent.poll();
            JSObject result = results.get(i);
            int captureCount = (int) Math.min(Math.max(Operations.lengthOfArrayLike(result) - 1, 0), Integer.MAX_VALUE - 8);
            String matched = Conversions.toString(result.get((Object) 0));
            double index = Conversions.toIntegerOrInfinity(result.get("index"));
            int position = (int) Math.max(Math.min(index, s.length()), 0);
            ArrayList<Object> captures = new ArrayList<>();
            for (int n = 1; n <= captureCount; n++) {
                Object c = result.getIndex((long) n);
                captures.add(c == Undefined.INSTANCE ? c : Conversions.toString(c));
            }
            Object namedCaptures = result.get("groups");
            int before = b.length();
            StringBuilder replacement = new StringBuilder();
            if (function != null) {
                boolean named = namedCaptures != Undefined.INSTANCE;
                Object[] args = new Object[captureCount + 3 + (named ? 1 : 0)];
                args[0] = matched;
                for (int n = 0; n < captureCount; n++) args[n + 1] = captures.get(n);
                args[captureCount + 1] = position;
                args[captureCount + 2] = s;
                if (named) args[captureCount + 3] = namedCaptures;
                replacement.append(Conversions.toString(function.call(Undefined.INSTANCE, args)));
            } else {
                if (namedCaptures != Undefined.INSTANCE) namedCaptures = Conversions.toObject(realm, namedCaptures);
                RegExps.substitute(replacement, template, matched, s, position, captures.toArray(), namedCaptures);
            }
            if (position >= next) {
                RegExps.append(b, s, next, position);
                RegExps.append(b, replacement.toString());
                next = position + matched.length();
            }
        }
        if (next >= s.length()) return b.toString();
        RegExps.append(b, s, next, s.length());
        return b.toString();
    }

    // OPTIMIZATION: matches stay offsets; all are found before the first replacer runs, as the specification has it.
    private static Object replaceFast(RegExpState state, JSRegExp r, String s, JSObject function, String template) {
        RegExpProgram program = r.program;
        boolean global = (program.flags & RegExpFlags.GLOBAL) != 0;
        if (!global) {
            int[] captures = RegExps.search(state, r, s);
            if (captures == null) return s;
            StringBuilder b = new StringBuilder(s.length() + 16);
            b.append(s, 0, captures[0]);
            int end = captures[1];
            if (function == null) appendReplacement(b, template, s, program, captures, 0);
            else RegExps.append(b, callReplacer(state.realm, function, s, program, captures, 0));
            RegExps.append(b, s, end, s.length());
            return b.toString();
        }
        return function == null ? replaceAllTemplate(state, r, s, template) : replaceAllFunction(state, r, s, function);
    }

    private static void appendReplacement(StringBuilder b, String template, String s, RegExpProgram program, int[] captures, int base) {
        if (template.indexOf('$') < 0) RegExps.append(b, template);
        else RegExps.substitute(b, template, s, program, captures, base);
    }

    private static Object replaceAllTemplate(RegExpState state, JSRegExp r, String s, String template) {
        RegExpProgram program = r.program;
        boolean sticky = program.isSticky();
        boolean literal = template.indexOf('$') < 0;
        r.setLastIndex(0);
        int[] captures = state.buffer(program);
        StringBuilder b = null;
        int at = 0;
        int next = 0;
        int count = 0;
        while (at <= s.length() && state.match(program, s, at, sticky, captures)) {
            if ((++count & 0x3ff) == 0) state.realm.agent.poll();
            if (b == null) b = new StringBuilder(s.length() + 16);
            RegExps.append(b, s, next, captures[0]);
            if (literal) RegExps.append(b, template);
            else RegExps.substitute(b, template, s, program, captures, 0);
            at = next = captures[1];
            if (at == captures[0]) at = (int) RegExps.advance(s, at, program.isUnicode());
        }
        if (b == null) return s;
        state.matched(r, s, captures);
        RegExps.append(b, s, next, s.length());
        return b.toString();
    }

    private static Object replaceAllFunction(RegExpState state, JSRegExp r, String s, JSObject function) {
        RegExpProgram program = r.program;
        boolean sticky = program.isSticky();
        r.setLastIndex(0);
        int width = 2 * program.captureCount();
        int[] captures = state.buffer(program);
        int[] found = new int[Math.max(16, 4 * width)];
        int count = 0;
        int at = 0;
        while (at <= s.length() && state.match(program, s, at, sticky, captures)) {
            if (count + width > found.length) found = Arrays.copyOf(found, found.length * 2);
            System.arraycopy(captures, 0, found, count, width);
            count += width;
            at = captures[1];
            if (at == captures[0]) at = (int) RegExps.advance(s, at, program.isUnicode());
        }
        if (count == 0) return s;
        state.matched(r, s, captures);
        StringBuilder b = new StringBuilder(s.length() + 16);
        int next = 0;
        for (int base = 0; base < count; base += width) {
            state.realm.agent.poll();
            String replacement = callReplacer(state.realm, function, s, program, found, base);
            RegExps.append(b, s, next, found[base]);
            RegExps.append(b, replacement);
            next = found[base + 1];
        }
        RegExps.append(b, s, next, s.length());
        return b.toString();
    }

    private static String callReplacer(Realm realm, JSObject function, String s, RegExpProgram program, int[] captures, int base) {
        int n = program.captureCount();
        Object groups = RegExps.groupsAt(realm, s, program, captures, base);
        Object[] args = new Object[n + 2 + (groups == Undefined.INSTANCE ? 0 : 1)];
        for (int i = 0; i < n; i++) {
            int start = captures[base + 2 * i];
            args[i] = start < 0 ? Undefined.INSTANCE : Strings.substring(s, start, captures[base + 2 * i + 1]);
        }
        args[n] = captures[base];
        args[n + 1] = s;
        if (groups != Undefined.INSTANCE) args[n + 2] = groups;
        return Conversions.toString(function.call(Undefined.INSTANCE, args));
    }
}
