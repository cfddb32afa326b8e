package dev.ramjet.builtins;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;

/** The methods of String.prototype that take a pattern: an object with the method under the symbol is asked first. */
final class StringPatterns {
    private StringPatterns() {}

    private static final Object[] NO_CAPTURES = {};

    /** The pattern's method, or {@code null} where the pattern is to be used as text. */
    private static JSObject method(Object pattern, JSSymbol symbol) {
        return pattern instanceof JSObject o ? o.getMethod(symbol) : null;
    }

    private static JSThrow nonGlobal(String method) {
        return Errors.typeError("String.prototype." + method + " called with a non-global RegExp argument");
    }

    private static void requireGlobal(Object pattern, String method) {
        if (!RegExps.isRegExp(pattern)) return;
        Object flags = ((JSObject) pattern).get("flags");
        if (Values.isNullish(flags)) throw nonGlobal(method);
        if (Conversions.toString(flags).indexOf('g') < 0) throw nonGlobal(method);
    }

    /** String.prototype.match ( regexp ) https://tc39.es/ecma262/#sec-string.prototype.match */
    static Object match(Realm realm, Object o, Object regexp) {
        JSObject matcher = method(regexp, JSSymbol.MATCH);
        if (matcher != null) return matcher.call(regexp, new Object[] {o});
        Object s = Conversions.toStringValue(o);
        return Operations.invoke(realm, RegExps.create(realm, regexp, Undefined.INSTANCE), JSSymbol.MATCH, s);
    }

    /** String.prototype.matchAll ( regexp ) https://tc39.es/ecma262/#sec-string.prototype.matchall */
    static Object matchAll(Realm realm, Object o, Object regexp) {
        if (regexp instanceof JSObject) {
            requireGlobal(regexp, "matchAll");
            JSObject matcher = method(regexp, JSSymbol.MATCH_ALL);
            if (matcher != null) return matcher.call(regexp, new Object[] {o});
        }
        Object s = Conversions.toStringValue(o);
        return Operations.invoke(realm, RegExps.create(realm, regexp, "g"), JSSymbol.MATCH_ALL, s);
    }

    /** String.prototype.search ( regexp ) https://tc39.es/ecma262/#sec-string.prototype.search */
    static Object search(Realm realm, Object o, Object regexp) {
        JSObject searcher = method(regexp, JSSymbol.SEARCH);
        if (searcher != null) return searcher.call(regexp, new Object[] {o});
        Object s = Conversions.toStringValue(o);
        return Operations.invoke(realm, RegExps.create(realm, regexp, Undefined.INSTANCE), JSSymbol.SEARCH, s);
    }

    /** String.prototype.replace ( searchValue, replaceValue ) https://tc39.es/ecma262/#sec-string.prototype.replace */
    static Object replace(Realm realm, Object o, Object searchValue, Object replaceValue) {
        JSObject replacer = method(searchValue, JSSymbol.REPLACE);
        if (replacer != null) return replacer.call(searchValue, new Object[] {o, replaceValue});
        String s = Conversions.toString(o);
        String search = Conversions.toString(searchValue);
        JSObject function = replaceValue instanceof JSObject f && f.isCallable() ? f : null;
        String template = function != null ? null : Conversions.toString(replaceValue);
        int position = StringSearch.indexOf(s, search, 0);
        if (position < 0) return s;
        StringBuilder b = new StringBuilder(s.length() + 16).append(s, 0, position);
        replaceOne(b, s, search, position, function, template);
        RegExps.append(b, s, position + search.length(), s.length());
        return b.toString();
    }

    private static void replaceOne(StringBuilder b, String s, String search, int position, JSObject function, String template) {
        if (function != null) RegExps.append(b, Conversions.toString(function.call(Undefined.INSTANCE, new Object[] {search, position, s})));
        else if (template.indexOf('$') < 0) RegExps.append(b, template);
        else RegExps.substitute(b, template, search, s, position, NO_CAPTURES, Undefined.INSTANCE);
    }

    /** String.prototype.replaceAll ( searchValue, replaceValue ) https://tc39.es/ecma262/#sec-string.prototype.replaceall */
    static Object replaceAll(Realm realm, Object o, Object searchValue, Object replaceValue) {
        if (searchValue instanceof JSObject) {
            requireGlobal(searchValue, "replaceAll");
            JSObject replacer = method(searchValue, JSSymbol.REPLACE);
            if (replacer != null) return replacer.call(searchValue, new Object[] {o, replaceValue});
        }
        String s = Conversions.toString(o);
        String search = Conversions.toString(searchValue);
        JSObject function = replaceValue instanceof JSObject f && f.isCallable() ? f : null;
        String template = function != null ? null : Conversions.toString(replaceValue);
        int advance = Math.max(1, search.length());
        int position = StringSearch.indexOf(s, search, 0);
        if (position < 0) return s;
        StringBuilder b = new StringBuilder(s.length() + 16);
        int end = 0;
        int steps = 0;
        while (position >= 0) {
            if ((++steps & 0x3ff) == 0) realm.agent.poll();
            RegExps.append(b, s, end, position);
            replaceOne(b, s, search, position, function, template);
            end = position + search.length();
            position = position + advance > s.length() ? -1 : StringSearch.indexOf(s, search, position + advance);
        }
        RegExps.append(b, s, end, s.length());
        return b.toString();
    }

    /** String.prototype.split ( separator, limit ) https://tc39.es/ecma262/#sec-string.prototype.split */
    static Object split(Realm realm, Object o, Object separator, Object limit) {
        JSObject splitter = method(separator, JSSymbol.SPLIT);
        if (splitter != null) return splitter.call(separator, new Object[] {o, limit});
        String s = Conversions.toString(o);
        long max = limit == Undefined.INSTANCE ? 0xFFFF_FFFFL : Integer.toUnsignedLong(Conversions.toUint32(limit));
        String r = Conversions.toString(separator);
        if (max == 0) return JSArray.of(realm);
        if (separator == Undefined.INSTANCE) return JSArray.of(realm, s);
        if (r.isEmpty()) {
            int n = (int) Math.min(s.length(), max);
            Object[] units = new Object[n];
            for (int i = 0; i < n; i++) {
                if ((i & 0xffff) == 0xffff) realm.agent.poll();
                units[i] = Strings.ofChar(s.charAt(i));
            }
            return JSArray.of(realm, units);
        }
        int at = StringSearch.indexOf(s, r, 0);
        if (at < 0) return JSArray.of(realm, s);
        ArrayList<Object> parts = new ArrayList<>();
        int start = 0;
        while (at >= 0) {
            if ((parts.size() & 0x3ff) == 0x3ff) realm.agent.poll();
            parts.add(Strings.substring(s, start, at));
            if (parts.size() == max) return JSArray.of(realm, parts);
            start = at + r.length();
            at = StringSearch.indexOf(s, r, start);
        }
        parts.add(Strings.substring(s, start, s.length()));
        return JSArray.of(realm, parts);
    }
}
