package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.PrototypeChain;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %Object.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-object-prototype-object">Properties of the Object Prototype Object</a>
 */
final class ObjectPrototype extends BuiltinTable {
    private static final ObjectPrototype TABLE = new ObjectPrototype();

    private static final int DEFINE_GETTER = 0;
    private static final int DEFINE_SETTER = 1;
    private static final int HAS_OWN_PROPERTY = 2;
    private static final int LOOKUP_GETTER = 3;
    private static final int LOOKUP_SETTER = 4;
    private static final int IS_PROTOTYPE_OF = 5;
    private static final int PROPERTY_IS_ENUMERABLE = 6;
    private static final int TO_STRING = 7;
    private static final int VALUE_OF = 8;
    private static final int GET_PROTO = 9;
    private static final int SET_PROTO = 10;
    private static final int TO_LOCALE_STRING = 11;

    private ObjectPrototype() {
        super("__defineGetter__/2", "__defineSetter__/2", "hasOwnProperty/1", "__lookupGetter__/1", "__lookupSetter__/1", "isPrototypeOf/1",
            "propertyIsEnumerable/1", "toString/0", "valueOf/0", "get __proto__", "set __proto__", "toLocaleString/0");
    }

    static JSObject create(Realm realm) {
        JSObject o = TABLE.prototype(realm, null, Intrinsic.OBJECT);
        o.flags |= JSObject.IMMUTABLE_PROTOTYPE;
        return o;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case DEFINE_GETTER: return defineAccessor(realm, thisValue, args, true);
            case DEFINE_SETTER: return defineAccessor(realm, thisValue, args, false);
            case HAS_OWN_PROPERTY: return hasOwnProperty(realm, thisValue, Values.arg(args, 0));
            case LOOKUP_GETTER: return lookupAccessor(realm, thisValue, Values.arg(args, 0), true);
            case LOOKUP_SETTER: return lookupAccessor(realm, thisValue, Values.arg(args, 0), false);
            case IS_PROTOTYPE_OF: return isPrototypeOf(realm, thisValue, Values.arg(args, 0));
            case PROPERTY_IS_ENUMERABLE: return propertyIsEnumerable(realm, thisValue, Values.arg(args, 0));
            case TO_STRING: return toString(realm, thisValue);
            case VALUE_OF: return Conversions.toObject(realm, thisValue);
            case GET_PROTO: return getProto(realm, thisValue);
            case SET_PROTO: return setProto(thisValue, Values.arg(args, 0));
            case TO_LOCALE_STRING: return Operations.invoke(realm, thisValue, "toString");
            default: throw new IllegalArgumentException();
        }
    }

    /** Object.prototype.hasOwnProperty(V) — https://tc39.es/ecma262/#sec-object.prototype.hasownproperty */
    private static Object hasOwnProperty(Realm realm, Object thisValue, Object v) {
        Object key = PropertyKey.from(v);
        return Conversions.toObject(realm, thisValue).hasOwnProperty(key);
    }

    /** Object.prototype.isPrototypeOf(V) — https://tc39.es/ecma262/#sec-object.prototype.isprototypeof */
    private static Object isPrototypeOf(Realm realm, Object thisValue, Object v) {
        if (!(v instanceof JSObject o)) return false;
        JSObject self = Conversions.toObject(realm, thisValue);
        return PrototypeChain.isAbove(self, o);
    }

    /** Object.prototype.propertyIsEnumerable(V) — https://tc39.es/ecma262/#sec-object.prototype.propertyisenumerable */
    private static Object propertyIsEnumerable(Realm realm, Object thisValue, Object v) {
        Object key = PropertyKey.from(v);
        PropertyDescriptor d = Conversions.toObject(realm, thisValue).getOwnProperty(key);
        return d != null && d.enumerable();
    }

    /** Object.prototype.toString() — https://tc39.es/ecma262/#sec-object.prototype.tostring */
    static Object toString(Realm realm, Object thisValue) {
        if (thisValue == Undefined.INSTANCE) return "[object Undefined]";
        if (thisValue == JSNull.INSTANCE) return "[object Null]";
        JSObject o = Conversions.toObject(realm, thisValue);
        String builtin;
        if (o instanceof JSProxy) builtin = Operations.isArray(o) ? "Array" : o.isCallable() ? "Function" : "Object";
        else builtin = o.builtinTag();
        Object tag = o.get(JSSymbol.TO_STRING_TAG);
        return "[object " + (Strings.isString(tag) ? Strings.flat(tag) : builtin) + "]";
    }

    /** get Object.prototype.__proto__ — https://tc39.es/ecma262/#sec-get-object.prototype.__proto__ */
    private static Object getProto(Realm realm, Object thisValue) {
        JSObject p = Conversions.toObject(realm, thisValue).getPrototypeOf();
        return p == null ? JSNull.INSTANCE : p;
    }

    /** set Object.prototype.__proto__ — https://tc39.es/ecma262/#sec-set-object.prototype.__proto__ */
    private static Object setProto(Object thisValue, Object proto) {
        if (Values.isNullish(thisValue)) throw Errors.typeError("Object.prototype.__proto__ called on null or undefined");
        if (!(proto instanceof JSObject) && proto != JSNull.INSTANCE) return Undefined.INSTANCE;
        if (thisValue instanceof JSObject o) ObjectConstructor.setPrototypeOrThrow(o, proto);
        return Undefined.INSTANCE;
    }

    /** Object.prototype.__defineGetter__(P, getter) — https://tc39.es/ecma262/#sec-object.prototype.__defineGetter__ and its setter twin. */
    private static Object defineAccessor(Realm realm, Object thisValue, Object[] args, boolean getter) {
        JSObject o = Conversions.toObject(realm, thisValue);
        Object f = Values.arg(args, 1);
        if (!Values.isCallable(f)) {
            throw Errors.typeError(getter ? "Object.prototype.__defineGetter__: Expecting function" : "Object.prototype.__defineSetter__: Expecting function");
        }
        PropertyDescriptor d = PropertyDescriptor.accessor(getter ? f : null, getter ? null : f, Shape.ENUMERABLE | Shape.CONFIGURABLE);
        o.definePropertyOrThrow(PropertyKey.from(Values.arg(args, 0)), d);
        return Undefined.INSTANCE;
    }

    /** Object.prototype.__lookupGetter__(P) — https://tc39.es/ecma262/#sec-object.prototype.__lookupGetter__ and its setter twin. */
    private static Object lookupAccessor(Realm realm, Object thisValue, Object p, boolean getter) {
        JSObject o = Conversions.toObject(realm, thisValue);
        Object key = PropertyKey.from(p);
        for (; o != null; o = o.getPrototypeOf()) {
            PropertyDescriptor d = o.getOwnProperty(key);
            if (d != null) return !d.isAccessor() ? Undefined.INSTANCE : getter ? d.getter : d.setter;
        }
        return Undefined.INSTANCE;
    }
}
