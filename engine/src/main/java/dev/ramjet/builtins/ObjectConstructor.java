package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * %Object%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-object-constructor">The Object Constructor</a>
 */
final class ObjectConstructor extends BuiltinTable {
    static final ObjectConstructor TABLE = new ObjectConstructor();

    private static final int CONSTRUCTOR = 0;
    private static final int ASSIGN = 1;
    private static final int GET_OWN_PROPERTY_DESCRIPTOR = 2;
    private static final int GET_OWN_PROPERTY_DESCRIPTORS = 3;
    private static final int GET_OWN_PROPERTY_NAMES = 4;
    private static final int GET_OWN_PROPERTY_SYMBOLS = 5;
    private static final int HAS_OWN = 6;
    private static final int IS = 7;
    private static final int PREVENT_EXTENSIONS = 8;
    private static final int SEAL = 9;
    private static final int CREATE = 10;
    private static final int DEFINE_PROPERTIES = 11;
    private static final int DEFINE_PROPERTY = 12;
    private static final int FREEZE = 13;
    private static final int GET_PROTOTYPE_OF = 14;
    private static final int SET_PROTOTYPE_OF = 15;
    private static final int IS_EXTENSIBLE = 16;
    private static final int IS_FROZEN = 17;
    private static final int IS_SEALED = 18;
    private static final int KEYS = 19;
    private static final int ENTRIES = 20;
    private static final int FROM_ENTRIES = 21;
    private static final int VALUES = 22;
    private static final int GROUP_BY = 23;

    private ObjectConstructor() {
        super("new Object/1", "assign/2", "getOwnPropertyDescriptor/2", "getOwnPropertyDescriptors/1", "getOwnPropertyNames/1",
            "getOwnPropertySymbols/1", "hasOwn/2", "is/2", "preventExtensions/1", "seal/1", "create/2", "defineProperties/2", "defineProperty/3",
            "freeze/1", "getPrototypeOf/1", "setPrototypeOf/2", "isExtensible/1", "isFrozen/1", "isSealed/1", "keys/1", "entries/1",
            "fromEntries/1", "values/1", "groupBy/2");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object a = Values.arg(args, 0);
        switch (id) {
            case CONSTRUCTOR: return construct(realm, a, newTarget, self);
            case ASSIGN: return assign(realm, a, args);
            case GET_OWN_PROPERTY_DESCRIPTOR: return getOwnPropertyDescriptor(realm, a, Values.arg(args, 1));
            case GET_OWN_PROPERTY_DESCRIPTORS: return getOwnPropertyDescriptors(realm, a);
            case GET_OWN_PROPERTY_NAMES: return getOwnPropertyKeys(realm, a, false);
            case GET_OWN_PROPERTY_SYMBOLS: return getOwnPropertyKeys(realm, a, true);
            case HAS_OWN: return Conversions.toObject(realm, a).hasOwnProperty(PropertyKey.from(Values.arg(args, 1)));
            case IS: return Operations.sameValue(a, Values.arg(args, 1));
            case PREVENT_EXTENSIONS: return preventExtensions(a);
            case SEAL: return setIntegrity(a, false);
            case CREATE: return create(realm, a, Values.arg(args, 1));
            case DEFINE_PROPERTIES:
                if (!(a instanceof JSObject o)) throw Errors.typeError("Object.defineProperties called on non-object");
                return defineProperties(realm, o, Values.arg(args, 1));
            case DEFINE_PROPERTY: return defineProperty(a, args);
            case FREEZE: return setIntegrity(a, true);
            case GET_PROTOTYPE_OF: return prototypeValue(Conversions.toObject(realm, a).getPrototypeOf());
            case SET_PROTOTYPE_OF: return setPrototypeOf(a, Values.arg(args, 1));
            case IS_EXTENSIBLE: return a instanceof JSObject o && o.isExtensible();
            case IS_FROZEN: return testIntegrity(a, true);
            case IS_SEALED: return testIntegrity(a, false);
            case KEYS: return OwnProperties.keys(realm, Conversions.toObject(realm, a));
            case ENTRIES: return OwnProperties.entries(realm, Conversions.toObject(realm, a));
            case FROM_ENTRIES: return fromEntries(realm, a);
            case VALUES: return OwnProperties.values(realm, Conversions.toObject(realm, a));
            case GROUP_BY: return groupBy(realm, a, Values.arg(args, 1));
            default: throw new IllegalArgumentException();
        }
    }

    /** Object(value) — https://tc39.es/ecma262/#sec-object-value */
    private static Object construct(Realm realm, Object value, JSObject newTarget, BuiltinFunction self) {
        if (newTarget != null && newTarget != self) return JSObject.create(Operations.prototypeFromConstructor(newTarget, Intrinsic.OBJECT_PROTOTYPE));
        return Values.isNullish(value) ? realm.newObject() : Conversions.toObject(realm, value);
    }

    /** Object.assign(target, ...sources) — https://tc39.es/ecma262/#sec-object.assign */
    private static Object assign(Realm realm, Object target, Object[] args) {
        JSObject to = Conversions.toObject(realm, target);
        for (int i = 1; i < args.length; i++) {
            if (!Values.isNullish(args[i])) OwnProperties.assign(to, Conversions.toObject(realm, args[i]));
        }
        return to;
    }

    /** Object.getOwnPropertyDescriptor(O, P) — https://tc39.es/ecma262/#sec-object.getownpropertydescriptor */
    private static Object getOwnPropertyDescriptor(Realm realm, Object v, Object p) {
        JSObject o = Conversions.toObject(realm, v);
        return Operations.fromPropertyDescriptor(realm, o.getOwnProperty(PropertyKey.from(p)));
    }

    /** Object.getOwnPropertyDescriptors(O) — https://tc39.es/ecma262/#sec-object.getownpropertydescriptors */
    private static Object getOwnPropertyDescriptors(Realm realm, Object v) {
        JSObject o = Conversions.toObject(realm, v);
        JSObject result = realm.newObject();
        for (Object key : o.ownPropertyKeys()) {
            PropertyDescriptor d = o.getOwnProperty(key);
            if (d != null) result.createDataProperty(key, Operations.fromPropertyDescriptor(realm, d));
        }
        return result;
    }

    /** Object.getOwnPropertyNames(O) — https://tc39.es/ecma262/#sec-object.getownpropertynames and its twin for symbols. */
    private static Object getOwnPropertyKeys(Realm realm, Object v, boolean symbols) {
        ArrayList<Object> list = new ArrayList<>();
        for (Object key : Conversions.toObject(realm, v).ownPropertyKeys()) {
            if (key instanceof JSSymbol == symbols) list.add(PropertyKey.toValue(key));
        }
        return JSArray.of(realm, list);
    }

    /** Object.preventExtensions(O) — https://tc39.es/ecma262/#sec-object.preventextensions */
    private static Object preventExtensions(Object v) {
        if (v instanceof JSObject o && !o.preventExtensions()) throw untrappable();
        return v;
    }

    private static JSThrow untrappable() {
        return Errors.typeError("'preventExtensions' on proxy: trap returned falsish");
    }

    /** Object.freeze(O) — https://tc39.es/ecma262/#sec-object.freeze and Object.seal(O) — https://tc39.es/ecma262/#sec-object.seal */
    private static Object setIntegrity(Object v, boolean freeze) {
        if (!(v instanceof JSObject o)) return v;
        // OPTIMIZATION: nobody can watch the steps on an ordinary object.
        if (o.setIntegrityFast(freeze)) return v;
        setIntegrityLevel(o, freeze);
        return v;
    }

    /** SetIntegrityLevel — https://tc39.es/ecma262/#sec-setintegritylevel */
    private static void setIntegrityLevel(JSObject o, boolean freeze) {
        if (!o.preventExtensions()) throw untrappable();
        if (freeze && o instanceof JSTypedArray t && t.length() > 0) throw Errors.typeError("Cannot freeze array buffer views with elements");
        for (Object key : o.ownPropertyKeys()) {
            PropertyDescriptor change = new PropertyDescriptor().withConfigurable(false);
            if (freeze) {
                PropertyDescriptor d = o.getOwnProperty(key);
                if (d == null) continue;
                if (!d.isAccessor()) change.withWritable(false);
            }
            o.definePropertyOrThrow(key, change);
        }
    }

    /** TestIntegrityLevel — https://tc39.es/ecma262/#sec-testintegritylevel */
    private static boolean testIntegrity(Object v, boolean frozen) {
        if (!(v instanceof JSObject o)) return true;
        if (o.isExtensible()) return false;
        for (Object key : o.ownPropertyKeys()) {
            PropertyDescriptor d = o.getOwnProperty(key);
            if (d == null) continue;
            if (d.configurable() || frozen && !d.isAccessor() && d.writable()) return false;
        }
        return true;
    }

    /** Object.create(O, Properties) — https://tc39.es/ecma262/#sec-object.create */
    private static Object create(Realm realm, Object prototype, Object properties) {
        JSObject o = JSObject.create(prototypeArgument(prototype));
        return properties == Undefined.INSTANCE ? o : defineProperties(realm, o, properties);
    }

    /** An object, or Java {@code null} for null; TypeError otherwise. */
    static JSObject prototypeArgument(Object v) {
        if (v instanceof JSObject p) return p;
        if (v == JSNull.INSTANCE) return null;
        throw Errors.typeError("Object prototype may only be an Object or null: " + Errors.display(v));
    }

    static Object prototypeValue(JSObject prototype) {
        return prototype == null ? JSNull.INSTANCE : prototype;
    }

    /** ObjectDefineProperties — https://tc39.es/ecma262/#sec-objectdefineproperties */
    private static JSObject defineProperties(Realm realm, JSObject o, Object properties) {
        JSObject props = Conversions.toObject(realm, properties);
        List<Object> keys = props.ownPropertyKeys();
        Object[] described = new Object[keys.size()];
        PropertyDescriptor[] descriptors = new PropertyDescriptor[described.length];
        int n = 0;
        for (Object key : keys) {
            PropertyDescriptor d = props.getOwnProperty(key);
            if (d == null || !d.enumerable()) continue;
            described[n] = key;
            descriptors[n++] = Operations.toPropertyDescriptor(props.get(key));
        }
        for (int i = 0; i < n; i++) o.definePropertyOrThrow(described[i], descriptors[i]);
        return o;
    }

    /** Object.defineProperty(O, P, Attributes) — https://tc39.es/ecma262/#sec-object.defineproperty */
    private static Object defineProperty(Object v, Object[] args) {
        if (!(v instanceof JSObject o)) throw Errors.typeError("Object.defineProperty called on non-object");
        Object key = PropertyKey.from(Values.arg(args, 1));
        o.definePropertyOrThrow(key, Operations.toPropertyDescriptor(Values.arg(args, 2)));
        return o;
    }

    /** Object.setPrototypeOf(O, proto) — https://tc39.es/ecma262/#sec-object.setprototypeof */
    private static Object setPrototypeOf(Object v, Object prototype) {
        if (Values.isNullish(v)) throw Errors.typeError("Object.setPrototypeOf called on null or undefined");
        JSObject p = prototypeArgument(prototype);
        if (v instanceof JSObject o) setPrototypeOrThrow(o, prototypeValue(p));
        return v;
    }

    /** [[SetPrototypeOf]] with an object or null; TypeError where it fails. */
    static void setPrototypeOrThrow(JSObject o, Object prototype) {
        JSObject p = prototype instanceof JSObject j ? j : null;
        if (o.setPrototypeOf(p)) return;
        if (o instanceof JSProxy) throw Errors.typeError("'setPrototypeOf' on proxy: trap returned falsish for property 'undefined'");
        if (!o.isExtensible()) throw Errors.typeError(Errors.describe(o) + " is not extensible");
        if ((o.flags & JSObject.IMMUTABLE_PROTOTYPE) != 0) {
            throw Errors.typeError("Immutable prototype object 'Object.prototype' cannot have their prototype set");
        }
        throw Errors.typeError("Cyclic __proto__ value");
    }

    /** Object.fromEntries(iterable) — https://tc39.es/ecma262/#sec-object.fromentries */
    private static Object fromEntries(Realm realm, Object iterable) {
        if (Values.isNullish(iterable)) throw Errors.typeError(iterable + " is not iterable");
        JSObject o = realm.newObject();
        Iterators.Record r = Iterators.getIterator(realm, iterable);
        Object item;
        while ((item = Iterators.stepValue(r)) != null) {
            try {
                if (!(item instanceof JSObject entry)) throw Errors.typeError("Iterator value " + Errors.display(item) + " is not an entry object");
                Object key = entry.getIndex(0, entry);
                Object value = entry.getIndex(1, entry);
                o.createDataPropertyOrThrow(PropertyKey.from(key), value);
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
        }
        return o;
    }

    /** Object.groupBy(items, callback) — https://tc39.es/ecma262/#sec-object.groupby */
    private static Object groupBy(Realm realm, Object items, Object callback) {
        if (Values.isNullish(items)) throw Errors.typeError("Object.groupBy called on null or undefined");
        if (!(callback instanceof JSObject f) || !f.isCallable()) throw Errors.typeError(Errors.display(callback) + " is not a function");
        LinkedHashMap<Object, ArrayList<Object>> groups = new LinkedHashMap<>();
        Iterators.Record r = Iterators.getIterator(realm, items);
        long k = 0;
        Object value;
        while ((value = Iterators.stepValue(r)) != null) {
            Object key;
            try {
                key = PropertyKey.from(f.call(Undefined.INSTANCE, new Object[] {value, Values.number(k)}));
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(r.iterator, t);
            }
            ArrayList<Object> group = groups.get(key);
            if (group == null) groups.put(key, group = new ArrayList<>());
            group.add(value);
            k++;
        }
        JSObject result = JSObject.create(null);
        for (Map.Entry<Object, ArrayList<Object>> e : groups.entrySet()) {
            result.createDataPropertyOrThrow(e.getKey(), JSArray.of(realm, e.getValue()));
        }
        return result;
    }
}
