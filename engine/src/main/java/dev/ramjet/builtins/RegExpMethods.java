package dev.ramjet.builtins;

import dev.ramjet.regexp.RegExpFlags;
import dev.ramjet.regexp.RegExpProgram;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;
import java.util.Arrays;

/** The methods of RegExp.prototype under symbols, but for replace. Each has a fast form for expressions that nobody has touched. */
final class RegExpMethods {
    private RegExpMethods() {}

    /** RegExp.prototype [ @@match ] ( string ) https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.match% */
    static Object match(Realm realm, JSObject rx, String s) {
        RegExpState state = RegExpState.of(realm);
        if (state.isPristine(rx)) {
            JSRegExp r = (JSRegExp) rx;
            return (r.flags() & RegExpFlags.GLOBAL) == 0 ? RegExps.builtinExec(state, r, s) : matchGlobal(state, r, s);
        }
        String flags = Conversions.toString(rx.get("flags"));
        if (flags.indexOf('g') < 0) return RegExps.exec(realm, rx, s);
        boolean unicode = flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0;
        rx.put("lastIndex", 0);
        ArrayList<Object> found = new ArrayList<>();
        while (true) {
            Object result = RegExps.exec(realm, rx, s);
            if (result == JSNull.INSTANCE) return found.isEmpty() ? JSNull.INSTANCE : JSArray.of(realm, found);
            realm.agent.poll();
            String text = Conversions.toString(((JSObject) result).get((Object) 0));
            found.add(text);
            if (text.isEmpty()) RegExps.advanceLastIndex(rx, s, unicode);
        }
    }

    // OPTIMIZATION: only the matched texts are made.
    private static Object matchGlobal(RegExpState state, JSRegExp r, String s) {
        RegExpProgram program = r.program;
        boolean sticky = program.isSticky();
        r.setLastIndex(0);
        Object[] found = new Object[16];
        int count = 0;
        int at = 0;
        int[] captures = state.buffer(program);
        while (at <= s.length() && state.match(program, s, at, sticky, captures)) {
            if ((count & 0x3ff) == 0x3ff) state.realm.agent.poll();
            if (count == found.length) found = Arrays.copyOf(found, count * 2);
            found[count++] = RegExpState.capture(s, captures, 0);
            at = captures[1];
            if (at == captures[0]) at = (int) RegExps.advance(s, at, program.isUnicode());
        }
        if (count == 0) return JSNull.INSTANCE;
        state.matched(r, s, captures);
        return JSArray.of(state.realm, Arrays.copyOf(found, count));
    }

    /** RegExp.prototype [ @@matchAll ] ( string ) https://tc39.es/ecma262/#sec-regexp-prototype-%symbol.matchall% */
    static Object matchAll(Realm realm, JSObject rx, String s) {
        JSObject constructor = Operations.speciesConstructor(rx, realm.intrinsic(Intrinsic.REGEXP));
        String flags = Conversions.toString(rx.get("flags"));
        JSObject matcher = Operations.construct(constructor, new Object[] {rx, flags}, constructor);
        matcher.put("lastIndex", Values.number(Conversions.toLength(rx.get("lastIndex"))));
        boolean global = flags.indexOf('g') >= 0;
        boolean unicode = flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0;
        return new RegExpStringIterator(realm.intrinsic(Intrinsic.REGEXP_STRING_ITERATOR_PROTOTYPE), matcher, s, global, unicode);
    }

    /** RegExp.prototype [ @@search ] ( string ) https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.search% */
    static Object search(Realm realm, JSObject rx, String s) {
        RegExpState state = RegExpState.of(realm);
        if (state.hasOriginalExec(rx) && rx.s0 instanceof Integer) {
            // OPTIMIZATION: lastIndex is restored whatever happens, so it is not written.
            JSRegExp r = (JSRegExp) rx;
            int[] captures = state.buffer(r.program);
            if (!state.match(r.program, s, 0, r.program.isSticky(), captures)) return -1;
            state.matched(r, s, captures);
            return captures[0];
        }
        Object previous = rx.get("lastIndex");
        if (!Operations.sameValue(previous, 0)) rx.put("lastIndex", 0);
        Object result = RegExps.exec(realm, rx, s);
        Object current = rx.get("lastIndex");
        if (!Operations.sameValue(current, previous)) rx.put("lastIndex", previous);
        return result == JSNull.INSTANCE ? -1 : ((JSObject) result).get("index");
    }

    /** RegExp.prototype [ @@split ] ( string, limit ) https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.split% */
    static Object split(Realm realm, JSObject rx, String s, Object limit) {
        RegExpState state = RegExpState.of(realm);
        if (state.isPristineWithSpecies(rx) && (limit == Undefined.INSTANCE || limit instanceof Integer)) {
            return splitFast(state, (JSRegExp) rx, s, limit == Undefined.INSTANCE ? 0xFFFF_FFFFL : Integer.toUnsignedLong((Integer) limit));
        }
        JSObject constructor = Operations.speciesConstructor(rx, realm.intrinsic(Intrinsic.REGEXP));
        String flags = Conversions.toString(rx.get("flags"));
        boolean unicode = flags.indexOf('u') >= 0 || flags.indexOf('v') >= 0;
        String newFlags = flags.indexOf('y') >= 0 ? flags : flags + "y";
        JSObject splitter = Operations.construct(constructor, new Object[] {rx, newFlags}, constructor);
        long max = limit == Undefined.INSTANCE ? 0xFFFF_FFFFL : Integer.toUnsignedLong(Conversions.toUint32(limit));
        ArrayList<Object> parts = new ArrayList<>();
        if (max == 0) return JSArray.of(realm, parts);
        int size = s.length();
        if (size == 0) {
            if (RegExps.exec(realm, splitter, s) == JSNull.INSTANCE) parts.add(s);
            return JSArray.of(realm, parts);
        }
        int p = 0;
        long q = 0;
        while (q < size) {
            if ((q & 0x3ff) == 0x3ff) realm.agent.poll();
            splitter.put("lastIndex", Values.number(q));
            Object z = RegExps.exec(realm, splitter, s);
            long e = z == JSNull.INSTANCE ? p : Math.min(Conversions.toLength(splitter.get("lastIndex")), size);
            if (z == JSNull.INSTANCE || e == p) {
                q = RegExps.advance(s, q, unicode);
                continue;
            }
            parts.add(Strings.substring(s, p, (int) q));
            if (parts.size() == max) return JSArray.of(realm, parts);
            p = (int) e;
            JSObject match = (JSObject) z;
            long captures = Math.max(Operations.lengthOfArrayLike(match) - 1, 0);
            for (long i = 1; i <= captures; i++) {
                parts.add(match.getIndex(i));
                if (parts.size() == max) return JSArray.of(realm, parts);
            }
            q = p;
        }
        parts.add(Strings.substring(s, p, size));
        return JSArray.of(realm, parts);
    }

    // OPTIMIZATION: searches with the expression itself instead of trying a sticky copy at each position.
    private static Object splitFast(RegExpState state, JSRegExp r, String s, long max) {
        Realm realm = state.realm;
        RegExpProgram program = r.program;
        int size = s.length();
        if (max == 0) return JSArray.of(realm);
        int[] captures = state.buffer(program);
        if (size == 0) {
            boolean matches = state.match(program, s, 0, true, captures);
            if (matches) state.matched(r, s, captures);
            return matches ? JSArray.of(realm) : JSArray.of(realm, s);
        }
        ArrayList<Object> parts = new ArrayList<>();
        int p = 0;
        int q = 0;
        boolean any = false;
        while (q < size && state.match(program, s, q, false, captures) && captures[0] < size) {
            if ((parts.size() & 0x3ff) == 0x3ff) realm.agent.poll();
            any = true;
            int e = captures[1];
            if (e == p) {
                q = (int) RegExps.advance(s, captures[0], program.isUnicode());
                continue;
            }
            parts.add(Strings.substring(s, p, captures[0]));
            if (parts.size() == max) break;
            p = e;
            for (int i = 1; i < program.captureCount() && parts.size() < max; i++) parts.add(RegExpState.capture(s, captures, i));
            if (parts.size() == max) break;
            q = p;
        }
        if (any) state.matched(r, s, captures);
        if (parts.size() < max) parts.add(Strings.substring(s, p, size));
        return JSArray.of(realm, parts);
    }
}
