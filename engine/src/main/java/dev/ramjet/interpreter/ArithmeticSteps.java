package dev.ramjet.interpreter;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.InstanceOf;
import dev.ramjet.interpreter.LoadSteps.Unary;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Strings;

/** Arithmetic on int32s, and on numbers where doubles were seen; comparisons as values. */
final class ArithmeticSteps {
    private ArithmeticSteps() {}

    abstract static class Binary extends Value {
        int b, c;
        Value left, right;
    }

    /** Of int32s with an int32 result; anything else is a miss. */
    abstract static class OfInts extends Binary {
        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            return widen(evalInt(f, regs));
        }
    }

    /** Of numbers where doubles were seen. Two int32s in registers have an int32 result where that is possible. */
    abstract static class OfNumbers extends Binary {
        final boolean isOfInts(Object[] regs) {
            return left == null && right == null && regs[b] instanceof Integer && regs[c] instanceof Integer;
        }

        /** Their result; {@link #NO_INT} where it is a double. */
        abstract long ofInts(int x, int y);

        final Object boxInts(Object[] regs, InterpreterFrame f) {
            long r = ofInts((Integer) regs[b], (Integer) regs[c]);
            return r != NO_INT ? (Object) (int) r : (Object) evalDouble(f, regs);
        }
    }

    static final class AddInt extends OfInts {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = left == null ? toInt(regs[b]) : left.evalInt(f, regs), y = right == null ? toInt(regs[c]) : right.evalInt(f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return int32(x + y);
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

    static final class SubInt extends OfInts {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = left == null ? toInt(regs[b]) : left.evalInt(f, regs), y = right == null ? toInt(regs[c]) : right.evalInt(f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return int32(x - y);
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

    static final class MulInt extends OfInts {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = left == null ? toInt(regs[b]) : left.evalInt(f, regs), y = right == null ? toInt(regs[c]) : right.evalInt(f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return product(x, y);
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

    static final class ModInt extends OfInts {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = left == null ? toInt(regs[b]) : left.evalInt(f, regs), y = right == null ? toInt(regs[c]) : right.evalInt(f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return remainder((int) x, (int) y);
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

    static final class AndInt extends OfInts {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = left == null ? toInt(regs[b]) : left.evalInt(f, regs), y = right == null ? toInt(regs[c]) : right.evalInt(f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return x & y;
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

    static final class BitInt extends OfInts {
        int operation;

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = left == null ? toInt(regs[b]) : left.evalInt(f, regs), y = right == null ? toInt(regs[c]) : right.evalInt(f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return bits(operation, (int) x, (int) y);
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

    /** The same of any numbers, by ToInt32. */
    static final class BitNumber extends OfInts {
        int operation;

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = bitOperand(left, b, f, regs), y = bitOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return bits(operation, (int) x, (int) y);
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

    /** The product of int32s; no int where it is too large, or -0. */
    static long product(long x, long y) {
        long r = x * y;
        return r != 0 || (x | y) >= 0 ? Value.int32(r) : Value.NO_INT;
    }

    static long remainder(int x, int y) {
        if (y == 0) return Value.NO_INT;
        int r = x % y;
        return r != 0 || x >= 0 ? r : Value.NO_INT;
    }

    /** BIT_AND to SAR; SHR where the result is an int32. */
    static long bits(int operation, int x, int y) {
        switch (operation) {
            case Opcode.BIT_AND: return x & y;
            case Opcode.BIT_OR: return x | y;
            case Opcode.BIT_XOR: return x ^ y;
            case Opcode.SHL: return x << y;
            case Opcode.SAR: return x >> y;
            default: return x >>> y >= 0 ? x >>> y : Value.NO_INT;
        }
    }

    /** ToInt32 of a number. */
    static long bitOperand(Value v, int register, InterpreterFrame f, Object[] regs) {
        double d = v == null ? Value.number(regs[register]) : v.evalDouble(f, regs);
        return Value.isNumber(d) ? Conversions.toInt32(d) : Value.NO_INT;
    }

    static final class AddNumber extends OfNumbers {
        @Override
        long ofInts(int x, int y) {
            return int32((long) x + y);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = left == null ? number(regs[b]) : left.evalDouble(f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = right == null ? number(regs[c]) : right.evalDouble(f, regs);
            return isNumber(y) ? x + y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? boxInts(regs, f) : box(evalDouble(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? put(boxInts(regs, f), f, regs) : putDouble(evalDouble(f, regs), f, regs);
        }
    }

    static final class SubNumber extends OfNumbers {
        @Override
        long ofInts(int x, int y) {
            return int32((long) x - y);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = left == null ? number(regs[b]) : left.evalDouble(f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = right == null ? number(regs[c]) : right.evalDouble(f, regs);
            return isNumber(y) ? x - y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? boxInts(regs, f) : box(evalDouble(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? put(boxInts(regs, f), f, regs) : putDouble(evalDouble(f, regs), f, regs);
        }
    }

    static final class MulNumber extends OfNumbers {
        @Override
        long ofInts(int x, int y) {
            return product(x, y);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = left == null ? number(regs[b]) : left.evalDouble(f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = right == null ? number(regs[c]) : right.evalDouble(f, regs);
            return isNumber(y) ? x * y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? boxInts(regs, f) : box(evalDouble(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? put(boxInts(regs, f), f, regs) : putDouble(evalDouble(f, regs), f, regs);
        }
    }

    static final class DivNumber extends OfNumbers {
        @Override
        long ofInts(int x, int y) {
            return y != 0 && (x != 0 || y > 0) && x % y == 0 ? int32((long) x / y) : NO_INT;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = left == null ? number(regs[b]) : left.evalDouble(f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = right == null ? number(regs[c]) : right.evalDouble(f, regs);
            return isNumber(y) ? x / y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? boxInts(regs, f) : box(evalDouble(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? put(boxInts(regs, f), f, regs) : putDouble(evalDouble(f, regs), f, regs);
        }
    }

    static final class ModNumber extends OfNumbers {
        @Override
        long ofInts(int x, int y) {
            return remainder(x, y);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = left == null ? number(regs[b]) : left.evalDouble(f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = right == null ? number(regs[c]) : right.evalDouble(f, regs);
            return isNumber(y) ? x % y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? boxInts(regs, f) : box(evalDouble(f, regs));
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return isOfInts(regs) ? put(boxInts(regs, f), f, regs) : putDouble(evalDouble(f, regs), f, regs);
        }
    }

    /** Of two strings whose result is not too long. */
    static final class AddString extends Binary {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = left == null ? regs[b] : left.eval(f, regs), y = right == null ? regs[c] : right.eval(f, regs);
            if (x == null || y == null || !Strings.isString(x) || !Strings.isString(y)) return null;
            return (long) ((CharSequence) x).length() + ((CharSequence) y).length() <= Strings.MAX_LENGTH ? Strings.concat(x, y) : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** INC and DEC. */
    static final class AddConstant extends Unary {
        int constant;

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = operand == null ? toInt(regs[b]) : operand.evalInt(f, regs);
            return x == NO_INT ? NO_INT : int32(x + constant);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            return widen(evalInt(f, regs));
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

    /** INC and DEC where doubles were seen. */
    static final class AddConstantNumber extends Unary {
        int constant;

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = operand == null ? number(regs[b]) : operand.evalDouble(f, regs);
            return isNumber(x) ? x + constant : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            if (v instanceof Integer i) return box(int32((long) i + constant));
            double x = number(v);
            return isNumber(x) ? (Object) (x + constant) : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class Negate extends Unary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = operand == null ? toInt(regs[b]) : operand.evalInt(f, regs);
            return x == NO_INT || x == 0 ? NO_INT : int32(-x);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            double x = operand == null ? number(regs[b]) : operand.evalDouble(f, regs);
            return isNumber(x) ? -x : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            if (v instanceof Integer i && i != 0) return box(int32(-(long) i));
            double x = number(v);
            return isNumber(x) ? (Object) (-x) : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    static final class BitNot extends Unary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = bitOperand(operand, b, f, regs);
            return x == NO_INT ? NO_INT : ~x;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            return widen(evalInt(f, regs));
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

    /** TO_NUMBER and TO_NUMERIC of what is a number. */
    static final class Number extends Unary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            return operand == null ? toInt(regs[b]) : operand.evalInt(f, regs);
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            return operand == null ? number(regs[b]) : operand.evalDouble(f, regs);
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            return v instanceof Integer || v instanceof Double ? v : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** LT to GE of numbers. */
    static final class Compare extends Binary {
        int operation;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            double x = left == null ? number(regs[b]) : left.evalDouble(f, regs), y = right == null ? number(regs[c]) : right.evalDouble(f, regs);
            if (!isNumber(x) || !isNumber(y)) return null;
            boolean r;
            switch (operation) {
                case Opcode.LT: r = x < y; break;
                case Opcode.LE: r = x <= y; break;
                case Opcode.GT: r = x > y; break;
                default: r = x >= y;
            }
            return r ? Boolean.TRUE : Boolean.FALSE;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** INSTANCE_OF by a cache. */
    static final class IsInstance extends Binary {
        InstanceOf cache;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object value = left == null ? regs[b] : left.eval(f, regs), target = right == null ? regs[c] : right.eval(f, regs);
            int known = value == null ? -1 : InstanceOf.known(cache, value, target);
            return known < 0 ? null : known > 0 ? Boolean.TRUE : Boolean.FALSE;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }

    /** STRICT_EQ and STRICT_NE; EQ and NE of operands of one type. */
    static final class Equal extends Binary {
        boolean negated;
        int seen;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            int equal = JumpSteps.strictEquals((left == null ? regs[b] : left.eval(f, regs)), (right == null ? regs[c] : right.eval(f, regs)), seen);
            return equal < 0 ? null : equal != 0 != negated ? Boolean.TRUE : Boolean.FALSE;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return put(eval(f, regs), f, regs);
        }
    }
}
