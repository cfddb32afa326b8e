package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
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
final class PrivateMembers {
    private PrivateMembers() {}

    /** The private name of a method or accessor. */
    static final class MethodName {
        final String description;
        final JSSymbol brand;
        Object method, getter, setter;

        MethodName(String description, JSSymbol brand) {
            this.description = description;
            this.brand = brand;
        }
    }

    static String description(Object name) {
        return name instanceof MethodName m ? m.description : ((JSSymbol) name).description();
    }

    static Object get(FeedbackVector v, int slot, Object base, Object name) {
        if (name instanceof JSSymbol s) {
            if (base instanceof JSObject o) {
                Object value = o.getPrivate(s);
                if (value != null) {
                    if (v != null) note(v, slot, o.shape);
                    return value;
                }
            }
            throw Errors.typeError("Cannot read private member " + s.description() + " from an object whose class did not declare it");
        }
        MethodName m = (MethodName) name;
        checkBrand(base, m, "Cannot read private member ");
        if (m.method != null) return m.method;
        if (m.getter == null) throw Errors.typeError("'" + m.description + "' was defined without a getter");
        return ((JSObject) m.getter).call(base, Operations.NO_ARGS);
    }

    /** The shapes of receivers, for the compiler: one, or many. */
    private static void note(FeedbackVector v, int slot, Shape shape) {
        Object c = v.caches[slot];
        if (c == shape || c == FeedbackVector.MEGAMORPHIC) return;
        v.caches[slot] = c == null ? shape : FeedbackVector.MEGAMORPHIC;
    }

    private static void checkBrand(Object base, MethodName m, String message) {
        if (!(base instanceof JSObject o) || o.getPrivate(m.brand) == null) {
            throw Errors.typeError(m.method != null ? "Receiver must be an instance of class" : message + m.description + " from an object whose class did not declare it");
        }
    }

    static void set(FeedbackVector v, int slot, Object base, Object name, Object value) {
        if (name instanceof JSSymbol s) {
            if (base instanceof JSObject o && o.getPrivate(s) != null) {
                if (v != null) note(v, slot, o.shape);
                o.putPrivate(s, value);
                return;
            }
            throw Errors.typeError("Cannot write private member " + s.description() + " to an object whose class did not declare it");
        }
        MethodName m = (MethodName) name;
        checkBrand(base, m, "Cannot write private member ");
        if (m.method != null) throw Errors.typeError("Private method '" + m.description + "' is not writable");
        if (m.setter == null) throw Errors.typeError("'" + m.description + "' was defined without a setter");
        ((JSObject) m.setter).call(base, new Object[] {value});
    }

    /** PrivateFieldAdd. */
    static void define(FeedbackVector v, int slot, Object base, Object name, Object value) {
        add((JSObject) base, (JSSymbol) name, value);
        note(v, slot, ((JSObject) base).shape);
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

    static boolean has(Object base, Object name) {
        if (!(base instanceof JSObject o)) throw Errors.typeError("Cannot use 'in' operator to search for '" + description(name) + "' in " + Messages.show(base));
        return o.getPrivate(name instanceof MethodName m ? m.brand : (JSSymbol) name) != null;
    }
}
