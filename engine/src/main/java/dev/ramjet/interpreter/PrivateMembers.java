package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.NamedAccess;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * Private members. A private field is a property under a private symbol, which neither reflection nor proxies see. Private methods and
 * accessors are not stored in objects: an object carries the <em>brand</em> of the class evaluation, and the name holds the functions.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-privateget">PrivateGet</a>
 */
public final class PrivateMembers {
    private PrivateMembers() {}

    /** The private name of a method or accessor. */
    public static final class MethodName {
        final String description;
        final JSSymbol brand;
        /** Set when the class is evaluated, before anything can have the brand. */
        Object method, getter, setter;

        @Override
        public String toString() {
            return "method ".concat(description);
        }

        public Object method() {
            return method;
        }

        public Object getter() {
            return getter;
        }

        public Object setter() {
            return setter;
        }

        MethodName(String description, JSSymbol brand) {
            this.description = description;
            this.brand = brand;
        }
    }

    /** Whether that is what an environment holds for a private name. It is stored when the class is evaluated, in an environment made for that, and never again. */
    public static boolean isName(Object v) {
        return v instanceof MethodName || v instanceof JSSymbol s && s.isPrivateName();
    }

    static String description(Object name) {
        return name instanceof MethodName m ? m.description : ((JSSymbol) name).description();
    }

    /** {@code base.#name} at a site ({@code v} null: nowhere). */
    public static Object get(FeedbackVector v, int slot, Object base, Object name) {
        if (name instanceof JSSymbol s) {
            if (base instanceof JSObject o) {
                PropertyCache p = v == null ? null : NamedAccess.privateEntry(v, slot, o, s);
                Object value = p == null ? o.getPrivate(s) : p.load(o);
                if (value != null) {
                    if (v != null && p == null) NamedAccess.notePrivate(v, slot, o, s);
                    return value;
                }
            }
            throw Errors.typeError("Cannot read private member " + s.description() + " from an object whose class did not declare it");
        }
        MethodName m = (MethodName) name;
        checkBrand(v, slot, base, m, "Cannot read private member ");
        if (m.method != null) return m.method;
        if (m.getter == null) throw Errors.typeError("'" + m.description + "' was defined without a getter");
        return ((JSObject) m.getter).call(base, Operations.NO_ARGS);
    }

    private static void checkBrand(FeedbackVector v, int slot, Object base, MethodName m, String message) {
        if (v != null && base instanceof JSObject o && NamedAccess.privateEntry(v, slot, o, m) != null) return;
        if (!(base instanceof JSObject o) || o.getPrivate(m.brand) == null) {
            if (v != null) v.ran(slot);
            throw Errors.typeError(m.method != null ? "Receiver must be an instance of class" : message + m.description + " from an object whose class did not declare it");
        }
        if (v != null) NamedAccess.noteBrand(v, slot, o, m.brand, m);
    }

    /** {@code base.#name = value} likewise. */
    public static void set(FeedbackVector v, int slot, Object base, Object name, Object value) {
        if (name instanceof JSSymbol s) {
            if (base instanceof JSObject o) {
                PropertyCache p = v == null ? null : NamedAccess.privateEntry(v, slot, o, s);
                if (p != null && p.store(o, value)) return;
                if (o.getPrivate(s) != null) {
                    o.putPrivate(s, value);
                    if (v != null) NamedAccess.notePrivate(v, slot, o, s);
                    return;
                }
            }
            throw Errors.typeError("Cannot write private member " + s.description() + " to an object whose class did not declare it");
        }
        MethodName m = (MethodName) name;
        checkBrand(v, slot, base, m, "Cannot write private member ");
        if (m.method != null) throw Errors.typeError("Private method '" + m.description + "' is not writable");
        if (m.setter == null) throw Errors.typeError("'" + m.description + "' was defined without a setter");
        ((JSObject) m.setter).call(base, new Object[] {value});
    }

    /** PrivateFieldAdd. */
    public static void define(FeedbackVector v, int slot, Object base, Object name, Object value) {
        JSObject o = (JSObject) base;
        JSSymbol s = (JSSymbol) name;
        PropertyCache p = NamedAccess.privateEntry(v, slot, o, s);
        if (p != null && p.store(o, value)) return;
        o.updateShape();
        Shape before = o.shape;
        add(o, s, value);
        NamedAccess.notePrivateAdded(v, slot, o, s, before);
    }

    static void add(JSObject o, JSSymbol name, Object value) {
        if (o.getPrivate(name) != null) throw Errors.typeError("Cannot initialize " + name.description() + " twice on the same object");
        if (!(o instanceof dev.ramjet.runtime.JSProxy) && !o.shape.extensible) {
            throw Errors.typeError("Cannot define private field " + name.description() + ", object is not extensible");
        }
        o.updateShape();
        o.addProperty(name, value, Shape.WRITABLE);
    }

    static void addBrand(JSObject o, JSSymbol brand) {
        if (o.getPrivate(brand) != null) throw Errors.typeError("Cannot initialize private methods of class twice on the same object");
        if (!(o instanceof dev.ramjet.runtime.JSProxy) && !o.shape.extensible) {
            throw Errors.typeError("Cannot define private methods, object is not extensible");
        }
        o.updateShape();
        o.addProperty(brand, Undefined.INSTANCE, 0);
    }

    /** {@code #name in base} at a site ({@code v} null: nowhere). */
    public static boolean has(FeedbackVector v, int slot, Object base, Object name) {
        if (!(base instanceof JSObject o)) {
            if (v != null) v.ran(slot);
            throw Errors.typeError("Cannot use 'in' operator to search for '" + description(name) + "' in " + Messages.show(base));
        }
        PropertyCache p = v == null ? null : NamedAccess.privateEntry(v, slot, o, name);
        if (p != null) return p.kind != PropertyCache.ABSENT;
        JSSymbol s = name instanceof MethodName m ? m.brand : (JSSymbol) name;
        boolean has = o.getPrivate(s) != null;
        if (v == null) return has;
        if (has) NamedAccess.noteBrand(v, slot, o, s, name);
        else NamedAccess.notePrivateAbsent(v, slot, o, name);
        return has;
    }
}
