package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;
import java.util.List;

/**
 * The JSON object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-json-object">The JSON Object</a>
 */
final class JsonNamespace extends BuiltinTable {
    private static final JsonNamespace TABLE = new JsonNamespace();

    private JsonNamespace() {
        super("parse/2", "stringify/3", "rawJSON/1", "isRawJSON/1");
    }

    static JSObject create(Realm realm) {
        JSObject json = TABLE.object(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        json.addProperty(JSSymbol.TO_STRING_TAG, "JSON", Shape.CONFIGURABLE);
        return json;
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
            case 0: return parse(realm, Values.arg(args, 0), Values.arg(args, 1));
            case 1: return JsonStringifier.stringify(realm, Values.arg(args, 0), Values.arg(args, 1), Values.arg(args, 2));
            case 2: return rawJSON(realm, Values.arg(args, 0));
            default: return Values.arg(args, 0) instanceof JSRawJSON;
        }
    }

    /** JSON.parse ( text [ , reviver ] ) https://tc39.es/ecma262/#sec-json.parse */
    private static Object parse(Realm realm, Object text, Object reviver) {
        String s = Conversions.toString(text);
        if (!Values.isCallable(reviver)) return new JsonParser(realm, s, false).parse();
        JsonParser parser = new JsonParser(realm, s, true);
        Object value = parser.parse();
        JSObject root = realm.newObject();
        root.createDataProperty("", value);
        return internalize(realm, root, "", (JSObject) reviver, parser.root, s);
    }

    /**
     * InternalizeJSONProperty https://tc39.es/ecma262/#sec-internalizejsonproperty with the source text of primitive values,
     * https://tc39.es/proposal-json-parse-with-source/
     */
    private static Object internalize(Realm realm, JSObject holder, Object key, JSObject reviver, JsonParser.Record record, String source) {
        realm.agent.poll();
        Object value = holder.get(key);
        JSObject context = realm.newObject();
        if (record != null && !Operations.sameValue(record.value, value)) record = null;
        if (value instanceof JSObject o) {
            if (Operations.isArray(o)) {
                JsonParser.Record[] elements = record == null ? null : record.elements;
                long n = Operations.lengthOfArrayLike(o);
                for (long i = 0; i < n; i++) {
                    JsonParser.Record r = elements != null && i < elements.length ? elements[(int) i] : null;
                    internalizeMember(realm, o, PropertyKey.ofIndex(i), reviver, r, source);
                }
            } else {
                List<Object> keys = enumerableOwnKeys(o);
                for (int i = 0; i < keys.size(); i++) {
                    Object k = keys.get(i);
                    internalizeMember(realm, o, k, reviver, record == null || record.entries == null ? null : record.entries.get(k), source);
                }
            }
        } else if (record != null) {
            context.createDataProperty("source", source.substring(record.start, record.end));
        }
        return reviver.call(holder, new Object[] {PropertyKey.toValue(key), value, context});
    }

    private static void internalizeMember(Realm realm, JSObject o, Object key, JSObject reviver, JsonParser.Record record, String source) {
        Object v = internalize(realm, o, key, reviver, record, source);
        if (v == Undefined.INSTANCE) o.delete(key);
        else o.createDataProperty(key, v);
    }

    /** EnumerableOwnProperties(O, key) */
    static List<Object> enumerableOwnKeys(JSObject o) {
        List<Object> keys = o.ownPropertyKeys();
        ArrayList<Object> enumerable = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            Object k = keys.get(i);
            if (k instanceof JSSymbol) continue;
            PropertyDescriptor d = o.getOwnProperty(k);
            if (d != null && d.enumerable()) enumerable.add(k);
        }
        return enumerable;
    }

    /** JSON.rawJSON ( text ) https://tc39.es/proposal-json-parse-with-source/#sec-json.rawjson */
    private static Object rawJSON(Realm realm, Object text) {
        String s = Conversions.toString(text);
        if (s.isEmpty() || isSpace(s.charAt(0)) || isSpace(s.charAt(s.length() - 1)) || s.charAt(0) == '{' || s.charAt(0) == '[') {
            throw Errors.syntaxError("Invalid value for JSON.rawJSON");
        }
        new JsonParser(realm, s, false).parse();
        return new JSRawJSON(s);
    }

    private static boolean isSpace(char c) {
        return c == '\t' || c == '\n' || c == '\r' || c == ' ';
    }
}
