package dev.ramjet.builtins;

import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.JSStringObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PrimitiveWrapper;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Values → JSON text, into one buffer. What a property adds is cut off again if its value turns out to be undefined.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-json.stringify">JSON.stringify</a>
 */
final class JsonStringifier {
    private final Realm realm;
    private final JsonBuffer out = new JsonBuffer();
    private JSObject replacer;
    /** Keys to show; {@code null}: all. */
    private Object[] propertyList;
    private String gap = "";
    private String indent = "";
    /** Open objects, and the key under which each was found. */
    private JSObject[] stack = new JSObject[16];
    private Object[] keys = new Object[16];
    private int depth;
    private int values;

    /** What is known of a shape. */
    private static final class Known {
        final Shape shape;
        /** Its objects have no toJSON while this holds; {@code null}: not known. */
        Assumption noToJson;
        /** See {@link #quotedNames}. */
        String[] names;

        Known(Shape shape) {
            this.shape = shape;
        }
    }

    // OPTIMIZATION: objects within objects come in turns of a few shapes.
    private final Known[] recent = new Known[8];
    private int nextRecent;
    private final IdentityHashMap<Shape, Known> known = new IdentityHashMap<>();
    private static final int MOST_KNOWN = 1000;

    private JsonStringifier(Realm realm) {
        this.realm = realm;
    }

    /** JSON.stringify ( value [ , replacer [ , space ] ] ) */
    static Object stringify(Realm realm, Object value, Object replacer, Object space) {
        JsonStringifier s = new JsonStringifier(realm);
        if (replacer instanceof JSObject r) {
            if (r.isCallable()) s.replacer = r;
            else if (Operations.isArray(r)) s.propertyList = s.propertyList(r);
        }
        s.gap = gap(space);
        JSObject wrapper = null;
        if (s.replacer != null) {
            wrapper = realm.newObject();
            wrapper.createDataProperty("", value);
        }
        if (!s.serialize(value, "", wrapper)) return Undefined.INSTANCE;
        return s.out.toString();
    }

    private Object[] propertyList(JSObject array) {
        LinkedHashSet<Object> list = new LinkedHashSet<>();
        long n = Operations.lengthOfArrayLike(array);
        for (long i = 0; i < n; i++) {
            if ((i & 0x3ff) == 0x3ff) realm.agent.poll();
            Object v = array.getIndex(i);
            if (Strings.isString(v) || Values.isNumber(v) || v instanceof JSStringObject || v instanceof PrimitiveWrapper w && Values.isNumber(w.value)) {
                list.add(PropertyKey.fromString(Conversions.toString(v)));
            }
        }
        return list.toArray();
    }

    private static String gap(Object space) {
        if (space instanceof PrimitiveWrapper w && Values.isNumber(w.value)) space = Values.number(Conversions.toNumber(space));
        else if (space instanceof JSStringObject) space = Conversions.toString(space);
        if (Values.isNumber(space)) return " ".repeat((int) Math.max(0, Math.min(10, Conversions.toIntegerOrInfinity(space))));
        if (!Strings.isString(space)) return "";
        String s = Strings.flat(space);
        return s.length() <= 10 ? s : s.substring(0, 10);
    }

    /**
     * SerializeJSONProperty, the value already read.
     *
     * @param key    a property key
     * @param holder {@code null} where there is no replacer
     * @return false for undefined: nothing is written then
     */
    private boolean serialize(Object value, Object key, JSObject holder) {
        if ((++values & 0x3ff) == 0) realm.agent.poll();
        if (value instanceof JSObject o) {
            if (!hasNoToJson(o)) value = callToJson(o, key);
        } else if (value instanceof BigInteger) {
            value = callToJson(value, key);
        }
        if (replacer != null) value = replacer.call(holder, new Object[] {PropertyKey.toValue(key), value});
        if (value instanceof String s) {
            out.quote(s);
        } else if (value instanceof Integer i) {
            out.append(i.intValue());
        } else if (value instanceof Double d) {
            number(d);
        } else if (value instanceof JSObject o) {
            return serializeObject(o, key);
        } else {
            return serializeRest(value);
        }
        return true;
    }

    private boolean serializeRest(Object value) {
        if (value == JSNull.INSTANCE) out.append("null");
        else if (value instanceof Boolean b) out.append(b ? "true" : "false");
        else if (Strings.isString(value)) out.quote(Strings.flat(value));
        else if (value instanceof BigInteger) throw Errors.typeError("Do not know how to serialize a BigInt");
        else if (Values.isNumber(value)) number(Values.doubleValue(value));
        else return false;
        return true;
    }

    private void number(double d) {
        if (Double.isFinite(d)) out.append(d);
        else out.append("null");
    }

    private boolean hasNoToJson(JSObject o) {
        Shape s = o.shape;
        if (s.isDictionary()) return false;
        Known k = known(s);
        if (k.noToJson != null && k.noToJson.valid) return true;
        if (o.isExotic() && !(o instanceof JSArray) || s.prototype == null || s.find("toJSON") >= 0) return false;
        Assumption a = s.prototype.ensurePrototype().validity();
        for (JSObject p = s.prototype; p != null; p = p.shape.prototype) {
            if (p.isExotic() && !p.hasOrdinaryNamed("toJSON") || p instanceof JSProxy || p.getOwnStored("toJSON") != null) return false;
        }
        k.noToJson = a;
        return true;
    }

    private Known known(Shape shape) {
        for (Known k : recent) {
            if (k == null) break;
            if (k.shape == shape) return k;
        }
        Known k = known.get(shape);
        if (k == null) {
            k = new Known(shape);
            if (known.size() < MOST_KNOWN) known.put(shape, k);
        }
        recent[nextRecent++ % recent.length] = k;
        return k;
    }

    private Object callToJson(Object value, Object key) {
        Object toJson = Operations.getProperty(realm, value, "toJSON");
        return Values.isCallable(toJson) ? ((JSObject) toJson).call(value, new Object[] {PropertyKey.toValue(key)}) : value;
    }

    private boolean serializeObject(JSObject o, Object key) {
        if (o instanceof JSRawJSON) {
            out.append(Conversions.toString(o.get("rawJSON")));
            return true;
        }
        if (o instanceof PrimitiveWrapper w) {
            if (Values.isNumber(w.value)) return serializeRest(Conversions.toNumber(o));
            if (w.value instanceof Boolean || w.value instanceof BigInteger) return serializeRest(w.value);
        } else if (o instanceof JSStringObject) {
            return serializeRest(Conversions.toString(o));
        }
        if (o.isCallable()) return false;
        boolean isArray = Operations.isArray(o);
        push(o, key);
        String stepback = indent;
        if (!gap.isEmpty()) indent = indent.concat(gap);
        if (isArray) serializeArray(o, stepback);
        else if (propertyList == null && o.isPlain() && !o.shape.isDictionary() && o.elements == Elements.EMPTY) serializePlain(o, stepback);
        else serializeKeys(o, propertyList != null ? Arrays.asList(propertyList) : JsonNamespace.enumerableOwnKeys(o), stepback);
        indent = stepback;
        stack[--depth] = null;
        return true;
    }

    private void push(JSObject o, Object key) {
        for (int i = depth - 1; i >= 0; i--) {
            if (stack[i] == o) throw circular(i, key);
        }
        if (depth == stack.length) {
            stack = Arrays.copyOf(stack, depth * 2);
            keys = Arrays.copyOf(keys, depth * 2);
        }
        stack[depth] = o;
        keys[depth++] = key;
    }

    /** What goes before the first property ({@code any}: a further one), up to the colon. */
    private void name(Object key, boolean any) {
        out.append(any ? ',' : '{');
        if (!gap.isEmpty()) newLine(indent);
        out.quote(key.toString());
        out.append(':');
        if (!gap.isEmpty()) out.append(' ');
    }

    private void newLine(String indent) {
        out.append('\n');
        out.append(indent);
    }

    private void close(boolean any, String stepback, char open, char close) {
        if (!any) out.append(open);
        else if (!gap.isEmpty()) newLine(stepback);
        out.append(close);
    }

    /** The names of a shape's properties, quoted, with their colon; {@code null} for those not shown. */
    private String[] quotedNames(Shape shape) {
        Known k = known(shape);
        String[] names = k.names;
        if (names == null) {
            names = new String[shape.count];
            JsonBuffer b = new JsonBuffer();
            for (int i = 0; i < names.length; i++) {
                if (!(shape.keyAt(i) instanceof String s) || (shape.infoAt(i) & Shape.ENUMERABLE) == 0) continue;
                b.setLength(0);
                b.quote(s);
                b.append(gap.isEmpty() ? ":" : ": ");
                names[i] = b.toString();
            }
            k.names = names;
        }
        return names;
    }

    // OPTIMIZATION: reads the fields by shape, for as long as the object keeps it.
    private void serializePlain(JSObject o, String stepback) {
        Shape shape = o.shape;
        String[] names = quotedNames(shape);
        boolean pretty = !gap.isEmpty();
        boolean any = false;
        for (int i = 0, n = shape.count; i < n; i++) {
            String name = names[i];
            if (name == null) continue;
            Object key = shape.keyAt(i);
            int mark = out.length();
            out.append(any ? ',' : '{');
            if (pretty) newLine(indent);
            out.append(name);
            int info = shape.infoAt(i);
            if (o.shape == shape && Shape.representation(info) == Shape.INT32 && replacer == null) {
                out.append((int) o.numberField(Shape.location(info)));
                any = true;
                continue;
            }
            Object v = o.shape == shape ? o.readField(info) : null;
            if (v == null || v instanceof Accessor) v = o.get(key);
            if (serialize(v, key, o)) any = true;
            else out.setLength(mark);
        }
        close(any, stepback, '{', '}');
    }

    private void serializeKeys(JSObject o, List<Object> keys, String stepback) {
        boolean any = false;
        for (int i = 0; i < keys.size(); i++) {
            Object key = keys.get(i);
            Object v = o.get(key);
            int mark = out.length();
            name(key, any);
            if (serialize(v, key, o)) any = true;
            else out.setLength(mark);
        }
        close(any, stepback, '{', '}');
    }

    private void serializeArray(JSObject o, String stepback) {
        long n = Operations.lengthOfArrayLike(o);
        boolean pretty = !gap.isEmpty();
        for (long i = 0; i < n; i++) {
            out.append(i == 0 ? '[' : ',');
            if (pretty) newLine(indent);
            if (o.elements instanceof int[] a && i < a.length && a[(int) i] != Elements.INT_HOLE && replacer == null && o instanceof JSArray) {
                // OPTIMIZATION: integers straight from the store.
                out.append(a[(int) i]);
                if ((i & 0x3ff) == 0x3ff) realm.agent.poll();
                continue;
            }
            Object v = o.getIndex(i);
            if (v instanceof Integer k && replacer == null) {
                out.append(k.intValue());
                if ((i & 0x3ff) == 0x3ff) realm.agent.poll();
            } else if (v instanceof String k && replacer == null) {
                out.quote(k);
                if ((i & 0x3ff) == 0x3ff) realm.agent.poll();
            } else if (!serialize(v, PropertyKey.ofIndex(i), o)) {
                out.append("null");
            }
        }
        close(n > 0, stepback, '[', ']');
    }

    // ---- the error for cycles, drawn as V8 draws it

    private JSThrow circular(int first, Object lastKey) {
        StringBuilder b = new StringBuilder("Converting circular structure to JSON\n    --> starting at object with constructor ");
        constructor(b, stack[first]);
        int head = Math.min(depth, first + 3);
        for (int i = first + 1; i < head; i++) link(b, i);
        if (depth > head + 1) b.append("\n    |     ...");
        for (int i = Math.max(head, depth - 1); i < depth; i++) link(b, i);
        b.append("\n    --- ");
        key(b, lastKey);
        return Errors.typeError(b.append(" closes the circle").toString());
    }

    private void link(StringBuilder b, int i) {
        b.append("\n    |     ");
        key(b, keys[i]);
        b.append(" -> object with constructor ");
        constructor(b, stack[i]);
    }

    private static void key(StringBuilder b, Object key) {
        if (PropertyKey.isIndex(key)) b.append("index ").append(key);
        else b.append("property '").append(key).append('\'');
    }

    private static void constructor(StringBuilder b, JSObject o) {
        b.append('\'').append(Errors.constructorName(o)).append('\'');
    }
}
