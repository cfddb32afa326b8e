package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
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
            if (v == Boolean.FALSE || v == Undefined.INSTANCE || v == JSNull.INSTANCE) return no;
            return v instanceof JSObject o && (o.flags & JSObject.HTML_DDA) == 0 ? yes : miss(f);
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
            long x = ArithmeticSteps.intOperand(left, a, f, regs);
            long y = ArithmeticSteps.intOperand(right, b, f, regs);
            if (x == Value.NO_INT || y == Value.NO_INT) return miss(f);
            return x < y ? yes : no;
        }
    }

    static final class LessOrEqualInt extends Conditional {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long x = ArithmeticSteps.intOperand(left, a, f, regs);
            long y = ArithmeticSteps.intOperand(right, b, f, regs);
            if (x == Value.NO_INT || y == Value.NO_INT) return miss(f);
            return x <= y ? yes : no;
        }
    }

    static final class LessNumber extends Conditional {
        boolean orEqual;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            double x = ArithmeticSteps.doubleOperand(left, a, f, regs);
            double y = ArithmeticSteps.doubleOperand(right, b, f, regs);
            if (x < y) return yes;
            if (x == y) return orEqual ? yes : no;
            return Value.isNumber(x) && Value.isNumber(y) ? no : miss(f);
        }
    }

    static final class StrictEqual extends Conditional {
        /** The types that the site has recorded. */
        int seen;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object x = left == null ? regs[a] : left.eval(f, regs);
            Object y = right == null ? regs[b] : right.eval(f, regs);
            int equal = strictEquals(x, y, seen);
            return equal < 0 ? miss(f) : equal != 0 ? yes : no;
        }
    }

    /** Strict equality with undefined, null, true or false. */
    static final class Is extends Conditional {
        Object constant;
        boolean objectsSeen;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = left == null ? regs[a] : left.eval(f, regs);
            if (v == constant) return yes;
            if (v instanceof JSObject && objectsSeen) return no;
            return v == null || (typeOf(v) & ~seen) != 0 ? miss(f) : no;
        }

        int seen;
    }

    /** IsStrictlyEqual as 1 or 0; -1 where that takes more than a look, and for types that are not in {@code seen}. */
    static int strictEquals(Object x, Object y, int seen) {
        if (x instanceof Integer i && y instanceof Integer j) return i.intValue() == j.intValue() ? 1 : 0;
        int types = typeOf(x) | typeOf(y);
        if ((types & ~seen) != 0) return -1;
        if (x == y) return 1;
        if ((types & TypeFeedback.STRING) == 0) return 0;
        if (x instanceof String s && y instanceof String t) return s.equals(t) ? 1 : 0;
        return -1;
    }

    /** {@link TypeFeedback#of}, the usual types first. What {@link #strictEquals} leaves to others, and misses, is no type. */
    private static int typeOf(Object v) {
        if (v instanceof JSObject) return TypeFeedback.OBJECT;
        if (v == Undefined.INSTANCE || v == JSNull.INSTANCE) return TypeFeedback.NULLISH;
        if (v instanceof String) return TypeFeedback.STRING;
        if (v instanceof Boolean) return TypeFeedback.BOOLEAN;
        return v instanceof Integer ? TypeFeedback.INT32 : 1 << 30;
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
