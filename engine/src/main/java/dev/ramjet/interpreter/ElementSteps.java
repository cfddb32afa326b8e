package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.SparseElements;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

/** Reads and writes of elements: of arrays whose store is of the kind that was seen, of typed arrays, and of characters. */
final class ElementSteps {
    private ElementSteps() {}

    /** Writes this far beyond the store are done in general form. */
    private static final int MAX_GROWTH = 1024;

    abstract static class Load extends Value {
        int b, c;
        Value object, index;
        /** The site has read holes or beyond the end: undefined, as long as no prototype answers for indices; {@code null}: it has not. */
        Assumption noneInherited;

        final Object absent() {
            return noneInherited != null && noneInherited.valid ? Undefined.INSTANCE : null;
        }
    }

    abstract static class Store extends Step {
        int a, b, c;
        Value object, index, value;
        /** The site has filled holes or made arrays grow; {@code null}: it has not. */
        Assumption noneInherited;

        /** Adds an element to an array that is like any other; false where it is not. */
        final boolean add(JSArray o, int i, Object v) {
            // What is stored first decides on the kind of store.
            if (o.elements == Elements.EMPTY && (v instanceof Integer || v instanceof Double)) return false;
            if (noneInherited == null || !noneInherited.valid || o.length < 0 || o.flags != JSObject.EXOTIC || !o.shape.extensible
                || i > Elements.capacity(o.elements) + MAX_GROWTH) return false;
            o.putOwnElement(i, v);
            return true;
        }
    }

    static void expect(Load s, FeedbackVector v, int seen) {
        if ((seen & (TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS)) != 0) s.noneInherited = v.realm.agent.elementsOnPrototypes;
    }

    static void expect(Store s, FeedbackVector v, int seen) {
        if ((seen & (TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS)) != 0) s.noneInherited = v.realm.agent.elementsOnPrototypes;
    }

    static final class ObjectElement extends Load {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof Object[] e) || i < 0) return null;
            if (i >= e.length) return absent();
            Object v = e[(int) i];
            return v != null ? v : absent();
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class IntElement extends Load {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof int[] e) || i < 0 || i >= e.length) return NO_INT;
            int v = e[(int) i];
            return v != Elements.INT_HOLE ? v : NO_INT;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof int[] e) || i < 0) return null;
            int v = i < e.length ? e[(int) i] : Elements.INT_HOLE;
            return v != Elements.INT_HOLE ? (Object) v : absent();
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class DoubleElement extends Load {
        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof double[] e) || i < 0 || i >= e.length) return NO_NUMBER;
            double v = e[(int) i];
            return v == v ? v : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return box(evalDouble(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return putDouble(evalDouble(f, regs), f, regs);
        }
    }

    /** Of arrays with different kinds of store. */
    static final class AnyElement extends Load {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSArray o) || i < 0 || o.elements instanceof SparseElements) return null;
            Object v = Elements.read(o.elements, i);
            return v != null ? v : absent();
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** Of typed arrays, of whatever types. */
    static final class TypedElement extends Load {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSTypedArray t) || i < 0) return NO_INT;
            int at = t.byteIndex((int) i);
            if (at < 0) return NO_INT;
            return t.type < ElementType.UINT32 ? ElementType.readInt(t.type, t.buffer.data, at) : toInt(ElementType.read(t.type, t.buffer.data, at));
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            if (!(x instanceof JSTypedArray t) || i < 0 || t.type >= ElementType.BIGINT64) return NO_NUMBER;
            int at = t.byteIndex((int) i);
            if (at < 0) return NO_NUMBER;
            double v = ElementType.readDouble(t.type, t.buffer.data, at);
            return v == v ? v : Double.NaN;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            return x instanceof JSTypedArray t && i >= 0 ? t.getIndex((int) i, t) : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** A character of a string. */
    static final class Character extends Load {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[b] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[c]) : index.evalInt(f, regs);
            return x instanceof String s && i >= 0 && i < s.length() ? Strings.ofChar(s.charAt((int) i)) : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class StoreObject extends Store {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[b]) : index.evalInt(f, regs);
            Object v = value == null ? regs[c] : value.eval(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof Object[] e) || i < 0 || v == null) return miss(f);
            if (i < e.length && e[(int) i] != null) e[(int) i] = v;
            else if (!add(o, (int) i, v)) return miss(f);
            return next;
        }
    }

    static final class StoreInt extends Store {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[b]) : index.evalInt(f, regs);
            long v = value == null ? Value.toInt(regs[c]) : value.evalInt(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof int[] e) || i < 0 || v == Value.NO_INT || v == Elements.INT_HOLE) return miss(f);
            if (i < e.length && e[(int) i] != Elements.INT_HOLE) e[(int) i] = (int) v;
            else if (!add(o, (int) i, (int) v)) return miss(f);
            return next;
        }
    }

    static final class StoreDouble extends Store {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[b]) : index.evalInt(f, regs);
            double v = value == null ? Value.number(regs[c]) : value.evalDouble(f, regs);
            if (!(x instanceof JSArray o) || !(o.elements instanceof double[] e) || i < 0 || !Value.isNumber(v)) return miss(f);
            if (v != v) v = Double.NaN;
            if (i < e.length && !Elements.isHole(e[(int) i])) e[(int) i] = v;
            else if (!add(o, (int) i, v)) return miss(f);
            return next;
        }
    }

    /** A number into a typed array. */
    static final class StoreTyped extends Store {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = object == null ? regs[a] : object.eval(f, regs);
            long i = index == null ? Value.toInt(regs[b]) : index.evalInt(f, regs);
            Object v = value == null ? regs[c] : value.eval(f, regs);
            if (!(x instanceof JSTypedArray t) || i < 0 || t.type >= ElementType.BIGINT64 || !(v instanceof Integer || v instanceof Double)) return miss(f);
            int at = t.byteIndex((int) i);
            if (at < 0) return miss(f);
            ElementType.write(t.type, t.buffer.data, at, v);
            return next;
        }
    }
}
