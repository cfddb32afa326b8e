package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Undefined;

/** Jumps. Each has two ways to go on, so one step serves a condition and its negation, and "greater" is "less" with the operands exchanged. */
final class JumpSteps {
    private JumpSteps() {}

    /** The ways are {@code yes} and {@code no}. */
    abstract static class Conditional extends Step {
        int a, b;
        Value left, right;
        Step yes, no;
        int yesPc, noPc;
    }

    static final class Truth extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = left == null ? regs[a] : left.eval(f, regs);
            if (v == Boolean.TRUE) return yes;
            if (v == Boolean.FALSE || v == Undefined.INSTANCE) return no;
            return v == null ? miss(f) : Conversions.toBoolean(v) ? yes : no;
        }
    }

    static final class Nullish extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = left == null ? regs[a] : left.eval(f, regs);
            return v == Undefined.INSTANCE || v == JSNull.INSTANCE ? yes : v == null ? miss(f) : no;
        }
    }

    static final class IsUndefined extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = left == null ? regs[a] : left.eval(f, regs);
            return v == Undefined.INSTANCE ? yes : v == null ? miss(f) : no;
        }
    }

    static final class LessInt extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long x = left == null ? Value.toInt(regs[a]) : left.evalInt(f, regs);
            long y = right == null ? Value.toInt(regs[b]) : right.evalInt(f, regs);
            if (x == Value.NO_INT || y == Value.NO_INT) return miss(f);
            return x < y ? yes : no;
        }
    }

    static final class LessOrEqualInt extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long x = left == null ? Value.toInt(regs[a]) : left.evalInt(f, regs);
            long y = right == null ? Value.toInt(regs[b]) : right.evalInt(f, regs);
            if (x == Value.NO_INT || y == Value.NO_INT) return miss(f);
            return x <= y ? yes : no;
        }
    }

    static final class LessNumber extends Conditional {
        boolean orEqual;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            double x = left == null ? Value.number(regs[a]) : left.evalDouble(f, regs);
            double y = right == null ? Value.number(regs[b]) : right.evalDouble(f, regs);
            if (x < y) return yes;
            if (x == y) return orEqual ? yes : no;
            return Value.isNumber(x) && Value.isNumber(y) ? no : miss(f);
        }
    }

    abstract static class Equality extends Conditional {
        /** The types that the site has recorded. */
        int seen;
    }

    static final class StrictEqual extends Equality {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = left == null ? regs[a] : left.eval(f, regs);
            Object y = right == null ? regs[b] : right.eval(f, regs);
            int equal = strictEquals(x, y, seen);
            return equal < 0 ? miss(f) : equal != 0 ? yes : no;
        }
    }

    /** Strict equality with undefined, null, true or false. */
    static final class Is extends Equality {
        Object constant;
        boolean objectsSeen;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = left == null ? regs[a] : left.eval(f, regs);
            if (v == constant) return yes;
            if (v instanceof JSObject && objectsSeen) return no;
            return v == null || (typeOf(v) & ~seen) != 0 ? miss(f) : no;
        }
    }

    /** IsStrictlyEqual as 1 or 0; -1 for types that are not in {@code seen}, and for what is no value. */
    static int strictEquals(Object x, Object y, int seen) {
        if (x instanceof Integer i && y instanceof Integer j) return i.intValue() == j.intValue() ? 1 : 0;
        int types = typeOf(x) | typeOf(y);
        if ((types & ~seen) != 0) return -1;
        if ((types & TypeFeedback.NUMBER) != 0) return Value.number(x) == Value.number(y) ? 1 : 0;
        if (x == y) return 1;
        if ((types & (TypeFeedback.STRING | TypeFeedback.BIGINT)) == 0) return 0;
        if (x instanceof String s && y instanceof String t) return s.equals(t) ? 1 : 0;
        return Operations.strictEquals(x, y) ? 1 : 0;
    }

    /** == where one side may be undefined or null, which equal each other and no other value. */
    static final class LooselyEqual extends Equality {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = left == null ? regs[a] : left.eval(f, regs);
            Object y = right == null ? regs[b] : right.eval(f, regs);
            int equal = looselyEquals(x, y, seen);
            return equal < 0 ? miss(f) : equal != 0 ? yes : no;
        }
    }

    /** IsLooselyEqual as 1 or 0; -1 for types that are not in {@code seen}, for what is no value, and where types differ so that one is converted. */
    static int looselyEquals(Object x, Object y, int seen) {
        int a = typeOf(x), b = typeOf(y);
        if (((a | b) & ~seen) != 0) return -1;
        if (a == TypeFeedback.NULLISH || b == TypeFeedback.NULLISH) return a == b ? 1 : 0;
        return a == b || ((a | b) & ~TypeFeedback.NUMBER) == 0 ? strictEquals(x, y, seen) : -1;
    }

    /** {@link TypeFeedback#of}, the usual types first. */
    private static int typeOf(Object v) {
        if (v instanceof JSObject) return TypeFeedback.OBJECT;
        if (v == Undefined.INSTANCE || v == JSNull.INSTANCE) return TypeFeedback.NULLISH;
        if (v instanceof String) return TypeFeedback.STRING;
        if (v instanceof Boolean) return TypeFeedback.BOOLEAN;
        return v instanceof Integer ? TypeFeedback.INT32 : v == null ? 1 << 30 : TypeFeedback.of(v);
    }

    static final class IsHole extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return regs[a] == null ? yes : no;
        }
    }

    /** A jump by an int32: TABLE_SWITCH. */
    static final class Table extends Step {
        int a, low;
        int[] pcs;
        Step[] cases;
        Value value;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long n = value == null ? Value.toInt(regs[a]) : value.evalInt(f, regs);
            if (n == Value.NO_INT) return miss(f);
            n -= low;
            return n >= 0 && n < cases.length ? cases[(int) n] : next;
        }
    }

    /** ITERATOR_NEXT: {@code yes} with a value, {@code no} at the end. Arrays that are iterated internally are looked into at once. */
    static final class IteratorNext extends Conditional {
        int dst, base, slot;
        /** The site has seen arrays of objects. */
        boolean objects;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if (objects && regs[base + 1] instanceof Integer index && regs[base] instanceof JSArray o && o.elements instanceof Object[] e) {
                int i = index;
                if (i >= 0 && i < e.length && i < o.length && e[i] != null) {
                    regs[base + 1] = i + 1;
                    regs[dst] = e[i];
                    return yes;
                }
            }
            f.pc = pc;
            Interpreter.interpreter(f).leave(f);
            Object v = Iteration.next(f.vector, slot, regs, base);
            if (v == null) return no;
            regs[dst] = v;
            return yes;
        }
    }

    /** A back edge: counts, and reports every so often. */
    static final class Loop extends Step {
        int slot;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            int[] bits = f.vector.bits;
            int trips = bits[slot] + 1;
            if ((trips & FeedbackVector.BUDGET - 1) == 0) return Interpreter.interpreter(f).general(f, this);
            bits[slot] = trips;
            return next;
        }
    }

    /** A forward jump: as a rule it is left out, and the step before goes where it leads. */
    static final class Jump extends Step {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return next;
        }
    }
}
