package dev.ramjet.interpreter;

import dev.ramjet.feedback.NamedAccess;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ImportCell;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/** Loads: of variables, of what the frame knows, and of properties. */
final class LoadSteps {
    private LoadSteps() {}

    /** A value that is made of one operand. */
    abstract static class Unary extends Value {
        int b;
        Value operand;
    }

    /** Copies a register, which may hold the hole. */
    static final class Move extends Value {
        int b;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return regs[b];
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = regs[b];
            return next;
        }
    }

    /** A constant, or the hole. */
    static final class Constant extends Value {
        Object value;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return value;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = value;
            return next;
        }
    }

    static final class Env extends Unary {
        int hops, index;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object[] env = (Object[]) (operand == null ? regs[b] : operand.eval(f, regs));
            for (int i = hops; i > 0; i--) env = (Object[]) env[0];
            return env[index];
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** A binding of another module. */
    static final class Import extends Unary {
        int hops, index;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object[] env = (Object[]) (operand == null ? regs[b] : operand.eval(f, regs));
            for (int i = hops; i > 0; i--) env = (Object[]) env[0];
            return env[index] instanceof ImportCell c ? c.read() : env[index];
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** The environment of the running function itself, which may be {@code null}. */
    static final class ClosureEnv extends Value {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return f.closure.env;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = f.closure.env;
            return next;
        }
    }

    static final class Callee extends Value {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return f.closure;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class NewTarget extends Value {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return f.newTarget == null ? Undefined.INSTANCE : f.newTarget;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** What {@code super} calls: the [[Prototype]] of a closure, which nobody can trap. */
    static final class Prototype extends Unary {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            if (!((operand == null ? regs[b] : operand.eval(f, regs)) instanceof JSClosure c)) return null;
            JSObject p = c.shape.prototype;
            return p == null ? JSNull.INSTANCE : p;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Global extends Value {
        PropertyCell cell;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return cell.value;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class TypeOf extends Unary {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            return v == null ? null : Operations.typeOf(v);
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Not extends Unary {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            if (v == Boolean.TRUE) return Boolean.FALSE;
            return v == null ? null : v != Boolean.FALSE && Conversions.toBoolean(v) ? Boolean.FALSE : Boolean.TRUE;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** TO_UPDATE_KEY of what is no object: itself. */
    static final class UpdateKey extends Unary {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            return v instanceof Integer || v instanceof String || v instanceof Double || v instanceof JSSymbol ? v : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** A read of a property of objects of one shape. */
    abstract static class OfShape extends Unary {
        Shape shape;
    }

    static final class Field0 extends OfShape {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s0 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Field1 extends OfShape {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s1 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Field2 extends OfShape {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s2 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Field3 extends OfShape {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s3 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Field extends OfShape {
        int index;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.slots[index] : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class IntField extends OfShape {
        int location;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? (Object) (int) o.numberField(location) : null;
        }

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? (int) o.numberField(location) : NO_INT;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class DoubleField extends OfShape {
        int location;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? (Object) Double.longBitsToDouble(o.numberField(location)) : null;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? Double.longBitsToDouble(o.numberField(location)) : NO_NUMBER;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class PrototypeCell extends OfShape {
        PropertyCell cell;
        Assumption validity;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = operand == null ? regs[b] : operand.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape && validity.valid ? cell.value : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** What the prototype of a primitive type has. */
    static final class PrimitiveMethod extends Unary {
        int type;
        PropertyCell cell;
        Assumption validity;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return NamedAccess.primitiveType((operand == null ? regs[b] : operand.eval(f, regs))) == type && validity.valid ? cell.value : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** Any other entry of a cache, or one of several. */
    static final class Cached extends Unary {
        PropertyCache entries;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            if (!((operand == null ? regs[b] : operand.eval(f, regs)) instanceof JSObject o)) return null;
            Shape shape = o.shape;
            for (PropertyCache e = entries; e != null; e = e.next) {
                if (e.fits(shape)) return e.load(o);
                if (e.kind == PropertyCache.OTHERS) return NamedAccess.peekMegamorphic(f.vector, o, e.key);
            }
            return null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** A named property of objects of any shape. */
    static final class Megamorphic extends Step {
        int dst, b;
        Object key;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object r = regs[b] instanceof JSObject o ? NamedAccess.peekMegamorphic(f.vector, o, key) : null;
            if (r == null) return Interpreter.interpreter(f).general(f, this);
            regs[dst] = r;
            return next;
        }
    }

    /** A property by a key that is a name at times. */
    static final class MegamorphicKeyed extends Step {
        int dst, b, c;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            // A text that is an index is no property's key, so nothing is found for it.
            Object r = regs[b] instanceof JSObject o && regs[c] instanceof String key ? NamedAccess.peekMegamorphic(f.vector, o, key) : null;
            if (r == null) return Interpreter.interpreter(f).general(f, this);
            regs[dst] = r;
            return next;
        }
    }

    /** A private field. */
    static final class Private extends Unary {
        int name;
        JSSymbol key;
        Shape shape;
        PropertyCache entry;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return (operand == null ? regs[b] : operand.eval(f, regs)) instanceof JSObject o && o.shape == shape && regs[name] == key ? entry.load(o) : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class StringLength extends Unary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            return (operand == null ? regs[b] : operand.eval(f, regs)) instanceof String s ? s.length() : NO_INT;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return box(evalInt(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return putInt(evalInt(f, regs), f, regs);
        }
    }

    static final class ArrayLength extends Unary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            return (operand == null ? regs[b] : operand.eval(f, regs)) instanceof JSArray a && a.length >= 0 ? a.length : NO_INT;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return box(evalInt(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return putInt(evalInt(f, regs), f, regs);
        }
    }

    /** The length of what is a string at times, at times an array or another object. */
    static final class LengthOfSeveral extends Unary {
        /** For objects, and for the arrays beside them; {@code null}: only arrays were seen. */
        PropertyCache entries;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object o = operand == null ? regs[b] : operand.eval(f, regs);
            if (o instanceof String s) return s.length();
            if (!(o instanceof JSObject object)) return null;
            if (entries == null) return o instanceof JSArray a && a.length >= 0 ? a.length : null;
            for (PropertyCache e = entries; e != null; e = e.next) {
                if (e.fits(object.shape)) return e.load(object);
            }
            return null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }
}
