package dev.ramjet.interpreter;

import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Shape;

/** Stores: to variables and properties. What is stored, and where, may be values that are not written to a register. */
final class StoreSteps {
    private StoreSteps() {}

    /** To a variable of an environment; {@code checked}: a miss before its initialisation. */
    static final class Env extends Step {
        int a, hops, index, b;
        boolean checked;
        Value value;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = value == null ? regs[b] : value.eval(f, regs);
            if (v == null) return miss(f);
            Object[] env = (Object[]) regs[a];
            for (int i = hops; i > 0; i--) env = (Object[]) env[0];
            if (checked && env[index] == null) return miss(f);
            env[index] = v;
            return next;
        }
    }

    /** To a global variable that is initialised. */
    static final class Global extends Step {
        PropertyCell cell;
        int b;
        Value value;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = value == null ? regs[b] : value.eval(f, regs);
            if (v == null || cell.value == null) return miss(f);
            cell.set(v);
            return next;
        }
    }

    /** A write of a property. */
    abstract static class Property extends Step {
        int a, b;
        Value object, value;
    }

    /** A write of a property of objects of one shape. */
    abstract static class OfShape extends Property {
        Shape shape;
        int location;
    }

    static final class Field extends OfShape {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            Object v = value == null ? regs[b] : value.eval(f, regs);
            if (!(x instanceof JSObject o) || o.shape != shape || v == null) return miss(f);
            o.setObjectField(location, v);
            return next;
        }
    }

    static final class IntField extends OfShape {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long v = value == null ? Value.toInt(regs[b]) : value.evalInt(f, regs);
            if (!(x instanceof JSObject o) || o.shape != shape || v == Value.NO_INT) return miss(f);
            o.setNumberField(location, v);
            return next;
        }
    }

    static final class DoubleField extends OfShape {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            double v = value == null ? Value.number(regs[b]) : value.evalDouble(f, regs);
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

    /** A property that a literal or a class adds. */
    static final class Define extends Property {
        PropertyCache entries;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            Object v = value == null ? regs[b] : value.eval(f, regs);
            if (!(x instanceof JSObject o) || v == null) return miss(f);
            PropertyCache p = entries.find(o.shape);
            return p != null && p.kind == PropertyCache.TRANSITION && p.store(o, v) ? next : miss(f);
        }
    }

    /** A private field that is there. */
    static final class Private extends Property {
        int name;
        PropertyCache entry;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            Object v = value == null ? regs[b] : value.eval(f, regs);
            return x instanceof JSObject o && v != null && o.shape == entry.shape && regs[name] == entry.key && entry.store(o, v) ? next : miss(f);
        }
    }
}
