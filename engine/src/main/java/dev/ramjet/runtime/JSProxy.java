package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A Proxy exotic object: each internal method looks for a trap in the handler, else asks the target, and checks that what
 * a trap answers agrees with the target's invariants.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots">Proxy Object Internal Methods and Internal Slots</a>
 */
public final class JSProxy extends JSObject {
    /** [[ProxyTarget]]; {@code null} once revoked. */
    private JSObject target;
    /** [[ProxyHandler]]; {@code null} once revoked. */
    private JSObject handler;

    /** The object part of ProxyCreate. */
    public JSProxy(JSObject target, JSObject handler) {
        super(null, Shape.EXOTIC);
        this.target = target;
        this.handler = handler;
        flags = EXOTIC | EXOTIC_ELEMENTS | target.flags & (CALLABLE | CONSTRUCTOR);
    }

    /** ProxyCreate. TypeError unless both are objects. */
    public static JSProxy create(Object target, Object handler) {
        if (!(target instanceof JSObject t) || !(handler instanceof JSObject h)) {
            throw Errors.typeError("Cannot create proxy with a non-object as target or handler");
        }
        return new JSProxy(t, h);
    }

    public JSObject target() {
        return target;
    }

    public JSObject handler() {
        return handler;
    }

    public void revoke() {
        target = null;
        handler = null;
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return false;
    }

    /** The handler; TypeError once revoked. Methods read target and handler first: looking the trap up may revoke the proxy. */
    private JSObject handlerFor(String trap) {
        JSObject h = handler;
        if (h == null) throw Errors.typeError("Cannot perform '" + trap + "' on a proxy that has been revoked");
        Agent.current().poll();
        return h;
    }

    private static JSThrow broken(String trap, String what) {
        return Errors.typeError("'" + trap + "' on proxy: " + what);
    }

    private static JSThrow broken(String trap, String before, Object key, String after) {
        return broken(trap, before + " '" + Errors.keyText(key) + "'" + after);
    }

    /** [[GetPrototypeOf]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-getprototypeof */
    @Override
    public JSObject getPrototypeOf() {
        JSObject h = handlerFor("getPrototypeOf");
        JSObject t = target;
        JSObject trap = h.getMethod("getPrototypeOf");
        if (trap == null) return t.getPrototypeOf();
        Object r = trap.call(h, new Object[] {t});
        if (!(r instanceof JSObject) && r != JSNull.INSTANCE) throw broken("getPrototypeOf", "trap returned neither object nor null");
        JSObject proto = r instanceof JSObject o ? o : null;
        if (!t.isExtensible() && t.getPrototypeOf() != proto) {
            throw broken("getPrototypeOf", "proxy target is non-extensible but the trap did not return its actual prototype");
        }
        return proto;
    }

    /** [[SetPrototypeOf]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-setprototypeof-v */
    @Override
    public boolean setPrototypeOf(JSObject prototype) {
        JSObject h = handlerFor("setPrototypeOf");
        JSObject t = target;
        JSObject trap = h.getMethod("setPrototypeOf");
        if (trap == null) return t.setPrototypeOf(prototype);
        Object v = prototype == null ? JSNull.INSTANCE : prototype;
        if (!Conversions.toBoolean(trap.call(h, new Object[] {t, v}))) return false;
        if (!t.isExtensible() && t.getPrototypeOf() != prototype) {
            throw broken("setPrototypeOf", "trap returned truish for setting a new prototype on the non-extensible proxy target");
        }
        return true;
    }

    /** [[IsExtensible]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-isextensible */
    @Override
    public boolean isExtensible() {
        JSObject h = handlerFor("isExtensible");
        JSObject t = target;
        JSObject trap = h.getMethod("isExtensible");
        if (trap == null) return t.isExtensible();
        boolean r = Conversions.toBoolean(trap.call(h, new Object[] {t}));
        if (r != t.isExtensible()) throw broken("isExtensible", "trap result does not reflect extensibility of proxy target (which is '" + !r + "')");
        return r;
    }

    /** [[PreventExtensions]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-preventextensions */
    @Override
    public boolean preventExtensions() {
        JSObject h = handlerFor("preventExtensions");
        JSObject t = target;
        JSObject trap = h.getMethod("preventExtensions");
        if (trap == null) return t.preventExtensions();
        boolean r = Conversions.toBoolean(trap.call(h, new Object[] {t}));
        if (r && t.isExtensible()) throw broken("preventExtensions", "the proxy target is extensible");
        return r;
    }

    /** [[GetOwnProperty]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-getownproperty-p */
    @Override
    public PropertyDescriptor getOwnProperty(Object key) {
        JSObject h = handlerFor("getOwnPropertyDescriptor");
        JSObject t = target;
        JSObject trap = h.getMethod("getOwnPropertyDescriptor");
        if (trap == null) return t.getOwnProperty(key);
        Object r = trap.call(h, new Object[] {t, PropertyKey.toValue(key)});
        if (!(r instanceof JSObject) && r != Undefined.INSTANCE) {
            throw broken("getOwnPropertyDescriptor", "trap returned neither object nor undefined for property", key, "");
        }
        PropertyDescriptor now = t.getOwnProperty(key);
        if (r == Undefined.INSTANCE) {
            if (now == null) return null;
            if (!now.configurable()) {
                throw broken("getOwnPropertyDescriptor", "trap returned undefined for property", key, " which is non-configurable in the proxy target");
            }
            if (!t.isExtensible()) {
                throw broken("getOwnPropertyDescriptor", "trap returned undefined for property", key, " which exists in the non-extensible proxy target");
            }
            return null;
        }
        boolean extensible = t.isExtensible();
        PropertyDescriptor d = Operations.toPropertyDescriptor(r).complete();
        if (!isCompatible(extensible, d, now)) {
            throw broken("getOwnPropertyDescriptor", "trap returned descriptor for property", key,
                " that is incompatible with the existing property in the proxy target");
        }
        if (!d.configurable()) {
            if (now == null || now.configurable()) {
                throw broken("getOwnPropertyDescriptor", "trap reported non-configurability for property", key,
                    " which is either non-existent or configurable in the proxy target");
            }
            if (d.hasWritable() && !d.writable() && now.writable()) {
                throw broken("getOwnPropertyDescriptor", "trap reported non-configurable and writable for property", key,
                    " which is non-configurable, non-writable in the proxy target");
            }
        }
        return d;
    }

    /** IsCompatiblePropertyDescriptor. */
    private static boolean isCompatible(boolean extensible, PropertyDescriptor d, PropertyDescriptor now) {
        return now == null ? extensible : PropertyDefinition.isCompatibleChange(now, d);
    }

    /** [[DefineOwnProperty]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-defineownproperty-p-desc */
    @Override
    public boolean defineOwnProperty(Object key, PropertyDescriptor d) {
        JSObject h = handlerFor("defineProperty");
        JSObject t = target;
        JSObject trap = h.getMethod("defineProperty");
        if (trap == null) return t.defineOwnProperty(key, d);
        Object described = Operations.fromPropertyDescriptor(Agent.current().currentRealm, d);
        if (!Conversions.toBoolean(trap.call(h, new Object[] {t, PropertyKey.toValue(key), described}))) return false;
        PropertyDescriptor now = t.getOwnProperty(key);
        boolean extensible = t.isExtensible();
        boolean settingNonConfigurable = d.hasConfigurable() && !d.configurable();
        if (now == null) {
            if (!extensible) {
                throw broken("defineProperty", "trap returned truish for adding property", key, "  to the non-extensible proxy target");
            }
            if (settingNonConfigurable) throw definedNonConfigurable(key);
            return true;
        }
        if (!PropertyDefinition.isCompatibleChange(now, d)) {
            throw broken("defineProperty", "trap returned truish for adding property", key,
                "  that is incompatible with the existing property in the proxy target");
        }
        if (settingNonConfigurable && now.configurable()) throw definedNonConfigurable(key);
        if (!now.isAccessor() && !now.configurable() && now.writable() && d.hasWritable() && !d.writable()) {
            throw broken("defineProperty", "trap returned truish for defining non-configurable property", key, " which cannot be non-writable");
        }
        return true;
    }

    private static JSThrow definedNonConfigurable(Object key) {
        return broken("defineProperty", "trap returned truish for defining non-configurable property", key,
            " which is either non-existent or configurable in the proxy target");
    }

    /** [[HasProperty]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-hasproperty-p */
    @Override
    public boolean hasProperty(Object key) {
        JSObject h = handlerFor("has");
        JSObject t = target;
        JSObject trap = h.getMethod("has");
        if (trap == null) return t.hasProperty(key);
        if (Conversions.toBoolean(trap.call(h, new Object[] {t, PropertyKey.toValue(key)}))) return true;
        PropertyDescriptor now = t.getOwnProperty(key);
        if (now != null) {
            if (!now.configurable()) {
                throw broken("has", "trap returned falsish for property", key, " which exists in the proxy target as non-configurable");
            }
            if (!t.isExtensible()) throw broken("has", "trap returned falsish for property", key, " but the proxy target is not extensible");
        }
        return false;
    }

    /** [[Get]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-get-p-receiver */
    @Override
    public Object get(Object key, Object receiver) {
        JSObject h = handlerFor("get");
        JSObject t = target;
        JSObject trap = h.getMethod("get");
        if (trap == null) return t.get(key, receiver);
        Object v = trap.call(h, new Object[] {t, PropertyKey.toValue(key), receiver});
        if (mayConstrain(t, key)) checkGet(t, key, v);
        return v;
    }

    /** OPTIMIZATION: an ordinary target without the property, or with a configurable one, constrains nothing: no descriptor is made. */
    private static boolean mayConstrain(JSObject t, Object key) {
        if (t.isExotic() || PropertyKey.isIndex(key)) return true;
        Shape s = t.shape;
        if (s.isDictionary()) {
            PropertyCell c = s.dictionary.get(key);
            return c != null && (c.attributes & Shape.CONFIGURABLE) == 0;
        }
        int i = s.find(key);
        return i >= 0 && (s.infoAt(i) & Shape.CONFIGURABLE) == 0;
    }

    private static void checkGet(JSObject t, Object key, Object v) {
        PropertyDescriptor now = t.getOwnProperty(key);
        if (now == null || now.configurable()) return;
        if (now.isAccessor()) {
            if (now.getter == Undefined.INSTANCE && v != Undefined.INSTANCE) {
                throw broken("get", "property", key, " is a non-configurable accessor property on the proxy target and does not have a getter function, "
                    + "but the trap did not return 'undefined' (got '" + Errors.display(v) + "')");
            }
        } else if (!now.writable() && !Operations.sameValue(v, now.value)) {
            throw broken("get", "property", key, " is a read-only and non-configurable data property on the proxy target but the proxy "
                + "did not return its actual value (expected '" + Errors.display(now.value) + "' but got '" + Errors.display(v) + "')");
        }
    }

    /** [[Set]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-set-p-v-receiver */
    @Override
    public boolean set(Object key, Object value, Object receiver) {
        JSObject h = handlerFor("set");
        JSObject t = target;
        JSObject trap = h.getMethod("set");
        if (trap == null) return t.set(key, value, receiver);
        if (!Conversions.toBoolean(trap.call(h, new Object[] {t, PropertyKey.toValue(key), value, receiver}))) return false;
        if (!mayConstrain(t, key)) return true;
        PropertyDescriptor now = t.getOwnProperty(key);
        if (now == null || now.configurable()) return true;
        if (now.isAccessor()) {
            if (now.setter == Undefined.INSTANCE) {
                throw broken("set", "trap returned truish for property", key,
                    " which exists in the proxy target as a non-configurable and non-writable accessor property without a setter");
            }
        } else if (!now.writable() && !Operations.sameValue(value, now.value)) {
            throw broken("set", "trap returned truish for property", key,
                " which exists in the proxy target as a non-configurable and non-writable data property with a different value");
        }
        return true;
    }

    /** [[Delete]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-delete-p */
    @Override
    public boolean delete(Object key) {
        JSObject h = handlerFor("deleteProperty");
        JSObject t = target;
        JSObject trap = h.getMethod("deleteProperty");
        if (trap == null) return t.delete(key);
        if (!Conversions.toBoolean(trap.call(h, new Object[] {t, PropertyKey.toValue(key)}))) return false;
        PropertyDescriptor now = t.getOwnProperty(key);
        if (now == null) return true;
        if (!now.configurable()) {
            throw broken("deleteProperty", "trap returned truish for property", key, " which is non-configurable in the proxy target");
        }
        if (!t.isExtensible()) throw broken("deleteProperty", "trap returned truish for property", key, " but the proxy target is non-extensible");
        return true;
    }

    /** [[OwnPropertyKeys]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-ownpropertykeys */
    @Override
    public List<Object> ownPropertyKeys() {
        JSObject h = handlerFor("ownKeys");
        JSObject t = target;
        JSObject trap = h.getMethod("ownKeys");
        if (trap == null) return t.ownPropertyKeys();
        Object[] list = Operations.createListFromArrayLike(trap.call(h, new Object[] {t}), true);
        ArrayList<Object> keys = new ArrayList<>(list.length);
        HashSet<Object> unchecked = new HashSet<>();
        for (Object v : list) {
            Object key = v instanceof JSSymbol ? v : PropertyKey.fromString(Strings.flat(v));
            if (!unchecked.add(key)) throw broken("ownKeys", "trap returned duplicate entries");
            keys.add(key);
        }
        boolean extensible = t.isExtensible();
        ArrayList<Object> configurable = new ArrayList<>();
        for (Object key : t.ownPropertyKeys()) {
            PropertyDescriptor d = t.getOwnProperty(key);
            if (d != null && !d.configurable()) {
                if (!unchecked.remove(key)) throw missing(key);
            } else {
                configurable.add(key);
            }
        }
        if (extensible) return keys;
        for (Object key : configurable) {
            if (!unchecked.remove(key)) throw missing(key);
        }
        if (!unchecked.isEmpty()) throw broken("ownKeys", "trap returned extra keys but proxy target is non-extensible");
        return keys;
    }

    private static JSThrow missing(Object key) {
        return broken("ownKeys", "trap result did not include", key, "");
    }

    /** [[Call]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-call-thisargument-argumentslist */
    @Override
    public Object call(Object thisValue, Object[] args) {
        JSObject h = handlerFor("apply");
        JSObject t = target;
        JSObject trap = h.getMethod("apply");
        if (trap == null) return t.call(thisValue, args);
        return trap.call(h, new Object[] {t, thisValue, JSArray.of(Agent.current().currentRealm, args.clone())});
    }

    /** [[Construct]] — https://tc39.es/ecma262/#sec-proxy-object-internal-methods-and-internal-slots-construct-argumentslist-newtarget */
    @Override
    public Object construct(Object[] args, JSObject newTarget) {
        JSObject h = handlerFor("construct");
        JSObject t = target;
        JSObject trap = h.getMethod("construct");
        if (trap == null) return t.construct(args, newTarget);
        Object r = trap.call(h, new Object[] {t, JSArray.of(Agent.current().currentRealm, args.clone()), newTarget});
        if (!(r instanceof JSObject)) throw Errors.typeError("proxy [[Construct]] must return an object");
        return r;
    }
}
