package dev.ramjet.interpreter;

import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;

/** Stores: to variables of environments, properties and elements. What is stored, and where, may be values that are not written to a register. */
final class StoreSteps {
    private StoreSteps() {}

    static final class Env extends Step {
        int a, hops, index, b;
        Value value;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = value == null ? regs[b] : value.eval(f, regs);
            if (v == null) return miss(f);
            Object[] env = (Object[]) regs[a];
            for (int i = hops; i > 0; i--) env = (Object[]) env[0];
            env[index] = v;
            return next;
        }
    }

    /** A write of a property. */
    abstract static class Property extends Step {
        int a, b;
        Value object, value;
    }

    static final class Field extends Property {
        Shape shape;
        int location;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            Object v = value == null ? regs[b] : value.eval(f, regs);
            if (!(x instanceof JSObject o) || o.shape != shape || v == null) return miss(f);
            o.setObjectField(location, v);
            return next;
        }
    }

    static final class IntField extends Property {
        Shape shape;
        int location;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long v = ArithmeticSteps.intOperand(value, b, f, regs);
            if (!(x instanceof JSObject o) || o.shape != shape || v == Value.NO_INT) return miss(f);
            o.setNumberField(location, v);
            return next;
        }
    }

    static final class DoubleField extends Property {
        Shape shape;
        int location;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            double v = ArithmeticSteps.doubleOperand(value, b, f, regs);
            if (!(x instanceof JSObject o) || o.shape != shape || !Value.isNumber(v)) return miss(f);
            o.setNumberField(location, Double.doubleToRawLongBits(v));
            return next;
        }
    }

    /** Any other entry of a cache, or one of several. */
    static final class Cached extends Property {
        PropertyCache entries;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            Object v = value == null ? regs[b] : value.eval(f, regs);
            return x instanceof JSObject o && v != null && entries.storeAny(o, v) ? next : miss(f);
        }
    }

    /** A write of an element that is there already. */
    abstract static class Element extends Step {
        int a, b, c;
        Value object, index, value;
    }

    static final class ObjectElement extends Element {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, b, f, regs);
            Object v = value == null ? regs[c] : value.eval(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof Object[] e) || i < 0 || i >= e.length || e[(int) i] == null || v == null) return miss(f);
            e[(int) i] = v;
            return next;
        }
    }

    static final class IntElement extends Element {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, b, f, regs);
            long v = ArithmeticSteps.intOperand(value, c, f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof int[] e) || i < 0 || i >= e.length || e[(int) i] == Elements.INT_HOLE
                    || v == Value.NO_INT || v == Elements.INT_HOLE) return miss(f);
            e[(int) i] = (int) v;
            return next;
        }
    }

    static final class DoubleElement extends Element {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = ArithmeticSteps.intOperand(index, b, f, regs);
            Object v = value == null ? regs[c] : value.eval(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof double[] e) || i < 0 || i >= e.length || !(v instanceof Double n)) return miss(f);
            double d = n;
            if (d != d || e[(int) i] != e[(int) i]) return miss(f);
            e[(int) i] = d;
            return next;
        }
    }
}
