package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Values;

import java.util.List;

/**
 * %Reflect%: the essential internal methods as functions.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-reflect-object">The Reflect Object</a>
 */
final class ReflectNamespace extends BuiltinTable {
    private static final ReflectNamespace TABLE = new ReflectNamespace();

    private static final int DEFINE_PROPERTY = 0;
    private static final int DELETE_PROPERTY = 1;
    private static final int APPLY = 2;
    private static final int CONSTRUCT = 3;
    private static final int GET = 4;
    private static final int GET_OWN_PROPERTY_DESCRIPTOR = 5;
    private static final int GET_PROTOTYPE_OF = 6;
    private static final int HAS = 7;
    private static final int IS_EXTENSIBLE = 8;
    private static final int OWN_KEYS = 9;
    private static final int PREVENT_EXTENSIONS = 10;
    private static final int SET = 11;
    private static final int SET_PROTOTYPE_OF = 12;

    private ReflectNamespace() {
        super("defineProperty/3", "deleteProperty/2", "apply/3", "construct/2", "get/2", "getOwnPropertyDescriptor/2", "getPrototypeOf/1", "has/2",
            "isExtensible/1", "ownKeys/1", "preventExtensions/1", "set/3", "setPrototypeOf/2");
    }

    static JSObject create(Realm realm) {
        JSObject o = TABLE.object(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        o.addProperty(JSSymbol.TO_STRING_TAG, "Reflect", Shape.CONFIGURABLE);
        return o;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        Object a = Values.arg(args, 0);
        if (id == APPLY) return apply(a, Values.arg(args, 1), Values.arg(args, 2));
        if (id == CONSTRUCT) return construct(a, args);
        if (!(a instanceof JSObject o)) throw Errors.typeError("Reflect." + functionName(id) + " called on non-object");
        switch (id) {
            // Reflect.defineProperty(target, propertyKey, attributes) — https://tc39.es/ecma262/#sec-reflect.defineproperty
            case DEFINE_PROPERTY: {
                Object key = PropertyKey.from(Values.arg(args, 1));
                return o.defineOwnProperty(key, Operations.toPropertyDescriptor(Values.arg(args, 2)));
            }
            // Reflect.deleteProperty(target, propertyKey) — https://tc39.es/ecma262/#sec-reflect.deleteproperty
            case DELETE_PROPERTY: return o.delete(PropertyKey.from(Values.arg(args, 1)));
            // Reflect.get(target, propertyKey, receiver) — https://tc39.es/ecma262/#sec-reflect.get
            case GET: return o.get(PropertyKey.from(Values.arg(args, 1)), args.length > 2 ? args[2] : o);
            // Reflect.getOwnPropertyDescriptor(target, propertyKey) — https://tc39.es/ecma262/#sec-reflect.getownpropertydescriptor
            case GET_OWN_PROPERTY_DESCRIPTOR:
                return Operations.fromPropertyDescriptor(realm, o.getOwnProperty(PropertyKey.from(Values.arg(args, 1))));
            // Reflect.getPrototypeOf(target) — https://tc39.es/ecma262/#sec-reflect.getprototypeof
            case GET_PROTOTYPE_OF: return ObjectConstructor.prototypeValue(o.getPrototypeOf());
            // Reflect.has(target, propertyKey) — https://tc39.es/ecma262/#sec-reflect.has
            case HAS: return o.hasProperty(PropertyKey.from(Values.arg(args, 1)));
            // Reflect.isExtensible(target) — https://tc39.es/ecma262/#sec-reflect.isextensible
            case IS_EXTENSIBLE: return o.isExtensible();
            // Reflect.ownKeys(target) — https://tc39.es/ecma262/#sec-reflect.ownkeys
            case OWN_KEYS: return ownKeys(realm, o);
            // Reflect.preventExtensions(target) — https://tc39.es/ecma262/#sec-reflect.preventextensions
            case PREVENT_EXTENSIONS: return o.preventExtensions();
            // Reflect.set(target, propertyKey, V, receiver) — https://tc39.es/ecma262/#sec-reflect.set
            case SET: return o.set(PropertyKey.from(Values.arg(args, 1)), Values.arg(args, 2), args.length > 3 ? args[3] : o);
            // Reflect.setPrototypeOf(target, proto) — https://tc39.es/ecma262/#sec-reflect.setprototypeof
            case SET_PROTOTYPE_OF: return o.setPrototypeOf(ObjectConstructor.prototypeArgument(Values.arg(args, 1)));
            default: throw new IllegalArgumentException();
        }
    }

    /** Reflect.apply(target, thisArgument, argumentsList) — https://tc39.es/ecma262/#sec-reflect.apply */
    private static Object apply(Object target, Object thisArgument, Object list) {
        if (!(target instanceof JSObject f) || !f.isCallable()) throw FunctionPrototype.notCallable("apply", target);
        return f.call(thisArgument, Operations.createListFromArrayLike(list));
    }

    /** Reflect.construct(target, argumentsList, newTarget) — https://tc39.es/ecma262/#sec-reflect.construct */
    private static Object construct(Object target, Object[] args) {
        if (!(target instanceof JSObject f) || !f.isConstructor()) throw notConstructor(target);
        Object newTarget = args.length > 2 ? args[2] : f;
        if (!(newTarget instanceof JSObject n) || !n.isConstructor()) throw notConstructor(newTarget);
        return f.construct(Operations.createListFromArrayLike(Values.arg(args, 1)), n);
    }

    private static RuntimeException notConstructor(Object v) {
        return Errors.typeError(Errors.display(v) + " is not a constructor");
    }

    private static Object ownKeys(Realm realm, JSObject o) {
        List<Object> keys = o.ownPropertyKeys();
        Object[] values = new Object[keys.size()];
        for (int i = 0; i < values.length; i++) values[i] = PropertyKey.toValue(keys.get(i));
        return JSArray.of(realm, values);
    }
}
