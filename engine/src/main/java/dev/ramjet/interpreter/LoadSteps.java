package dev.ramjet.interpreter;

import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Shape;

/** Loads: of variables, properties and elements. */
final class LoadSteps {
    private LoadSteps() {}

    /** Copies a register. */
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

    static final class Constant extends Value {
        Object value;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return value;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class Env extends Value {
        int b, hops, index;
        Value environment;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object[] env = (Object[]) (environment == null ? regs[b] : environment.eval(f, regs));
            for (int i = hops; i > 0; i--) env = (Object[]) env[0];
            return env[index];
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
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

    static final class Global extends Value {
        PropertyCell cell;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return cell.value;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    /** A read of a property of an object, which is in a register or a value that is not written to one. */
    abstract static class Property extends Value {
        int b;
        Value object;
    }

    static final class Field0 extends Property {
        Shape shape;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s0 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class Field1 extends Property {
        Shape shape;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s1 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class Field2 extends Property {
        Shape shape;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s2 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class Field3 extends Property {
        Shape shape;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.s3 : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class Field extends Property {
        Shape shape;
        int index;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? o.slots[index] : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class IntField extends Property {
        Shape shape;
        int location;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? (Object) (int) o.numberField(location) : null;
        }

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? (int) o.numberField(location) : NO_INT;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class DoubleField extends Property {
        Shape shape;
        int location;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? (Object) Double.longBitsToDouble(o.numberField(location)) : null;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape ? Double.longBitsToDouble(o.numberField(location)) : NO_NUMBER;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class PrototypeCell extends Property {
        Shape shape;
        PropertyCell cell;
        Assumption validity;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSObject o && o.shape == shape && validity.valid ? cell.value : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class Cached extends Property {
        PropertyCache entries;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            if (!(x instanceof JSObject o)) return null;
            Shape shape = o.shape;
            PropertyCache e = entries;
            while (e.shape != shape) {
                e = e.next;
                if (e == null) return null;
            }
            return e.load(o);
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class StringLength extends Property {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof String s ? (Object) s.length() : null;
        }

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof String s ? s.length() : NO_INT;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class ArrayLength extends Property {

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSArray o && o.length >= 0 ? (Object) o.length : null;
        }

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            return x instanceof JSArray o && o.length >= 0 ? o.length : NO_INT;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    /** A read of an element. */
    abstract static class Element extends Value {
        int b, c;
        Value object, index;
    }

    static final class ObjectElement extends Element {

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, c, f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof Object[] e) || i < 0 || i >= e.length) return null;
            return e[(int) i];
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class IntElement extends Element {

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, c, f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof int[] e) || i < 0 || i >= e.length) return null;
            int v = e[(int) i];
            return v != Elements.INT_HOLE ? (Object) v : null;
        }

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, c, f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof int[] e) || i < 0 || i >= e.length) return NO_INT;
            int v = e[(int) i];
            return v != Elements.INT_HOLE ? v : NO_INT;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    static final class DoubleElement extends Element {

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, c, f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof double[] e) || i < 0 || i >= e.length) return null;
            double v = e[(int) i];
            return v == v ? (Object) v : null;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, c, f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof double[] e) || i < 0 || i >= e.length) return NO_NUMBER;
            double v = e[(int) i];
            return v == v ? v : NO_NUMBER;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }
}
