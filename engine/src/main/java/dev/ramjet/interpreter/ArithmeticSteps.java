package dev.ramjet.interpreter;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Undefined;

/** Arithmetic on int32s, and on numbers where doubles were seen. Operands are registers, or values that are not written to one. */
final class ArithmeticSteps {
    private ArithmeticSteps() {}

    abstract static class Binary extends Value {
        int b, c;
        Value left, right;
    }

    abstract static class Unary extends Value {
        int b;
        Value operand;
    }

    static long intOperand(Value v, int register, InterpreterFrame f, Object[] regs) {
        if (v != null) return v.evalInt(f, regs);
        return regs[register] instanceof Integer i ? i : Value.NO_INT;
    }

    static double doubleOperand(Value v, int register, InterpreterFrame f, Object[] regs) {
        if (v != null) return v.evalDouble(f, regs);
        return Value.number(regs[register]);
    }

    static final class AddInt extends Binary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(left, b, f, regs);
            long y = intOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            long r = x + y;
            return r == (int) r ? r : NO_INT;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? NO_NUMBER : r;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    static final class SubInt extends Binary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(left, b, f, regs);
            long y = intOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            long r = x - y;
            return r == (int) r ? r : NO_INT;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? NO_NUMBER : r;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    static final class MulInt extends Binary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(left, b, f, regs);
            long y = intOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            long r = x * y;
            return r == (int) r && (r != 0 || (x | y) >= 0) ? r : NO_INT;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? NO_NUMBER : r;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    static final class ModInt extends Binary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(left, b, f, regs);
            long y = intOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return x >= 0 && y > 0 ? (int) x % (int) y : NO_INT;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? NO_NUMBER : r;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    static final class AndInt extends Binary {
        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(left, b, f, regs);
            long y = intOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            return x & y;
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? NO_NUMBER : r;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    static final class BitInt extends Binary {
        int operation;

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(left, b, f, regs);
            long y = intOperand(right, c, f, regs);
            if (x == NO_INT || y == NO_INT) return NO_INT;
            switch (operation) {
                case Opcode.BIT_OR: return x | y;
                case Opcode.BIT_XOR: return x ^ y;
                case Opcode.SHL: return (int) x << (int) y;
                case Opcode.SAR: return (int) x >> (int) y;
                default: {
                    int r = (int) x >>> (int) y;
                    return r >= 0 ? r : NO_INT;
                }
            }
        }

        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? NO_NUMBER : r;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    /** INC and DEC. */
    static final class AddConstant extends Unary {
        int constant;

        @Override
        long evalInt(InterpreterFrame f, Object[] regs) {
            long x = intOperand(operand, b, f, regs);
            if (x == NO_INT) return NO_INT;
            long r = x + constant;
            return r == (int) r ? r : NO_INT;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            return r == NO_INT ? null : (Object) (int) r;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            long r = evalInt(f, regs);
            if (r == NO_INT) return miss(f);
            regs[dst] = (int) r;
            return next;
        }
    }

    static final class AddNumber extends Binary {
        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            if (left == null && right == null) {
                // Two int32s have an int32 result where that is possible: a miss.
                Object x = regs[b];
                Object y = regs[c];
                if (x instanceof Double i) return y instanceof Double j ? i + j : y instanceof Integer j ? i + j : NO_NUMBER;
                return x instanceof Integer i && y instanceof Double j ? i + j : NO_NUMBER;
            }
            double x = doubleOperand(left, b, f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = doubleOperand(right, c, f, regs);
            return isNumber(y) ? x + y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            double r = evalDouble(f, regs);
            return isNumber(r) ? (Object) r : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if (regs[b] instanceof Integer x && regs[c] instanceof Integer y && left == null && right == null) {
                long n = (long) x + y;
                if (n != (int) n) return miss(f);
                regs[dst] = (int) n;
                return next;
            }
            double r = evalDouble(f, regs);
            if (!isNumber(r)) return miss(f);
            regs[dst] = r;
            return next;
        }
    }

    static final class SubNumber extends Binary {
        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            if (left == null && right == null) {
                // Two int32s have an int32 result where that is possible: a miss.
                Object x = regs[b];
                Object y = regs[c];
                if (x instanceof Double i) return y instanceof Double j ? i - j : y instanceof Integer j ? i - j : NO_NUMBER;
                return x instanceof Integer i && y instanceof Double j ? i - j : NO_NUMBER;
            }
            double x = doubleOperand(left, b, f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = doubleOperand(right, c, f, regs);
            return isNumber(y) ? x - y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            double r = evalDouble(f, regs);
            return isNumber(r) ? (Object) r : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if (regs[b] instanceof Integer x && regs[c] instanceof Integer y && left == null && right == null) {
                long n = (long) x - y;
                if (n != (int) n) return miss(f);
                regs[dst] = (int) n;
                return next;
            }
            double r = evalDouble(f, regs);
            if (!isNumber(r)) return miss(f);
            regs[dst] = r;
            return next;
        }
    }

    static final class MulNumber extends Binary {
        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            if (left == null && right == null) {
                // Two int32s have an int32 result where that is possible: a miss.
                Object x = regs[b];
                Object y = regs[c];
                if (x instanceof Double i) return y instanceof Double j ? i * j : y instanceof Integer j ? i * j : NO_NUMBER;
                return x instanceof Integer i && y instanceof Double j ? i * j : NO_NUMBER;
            }
            double x = doubleOperand(left, b, f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = doubleOperand(right, c, f, regs);
            return isNumber(y) ? x * y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            double r = evalDouble(f, regs);
            return isNumber(r) ? (Object) r : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if (regs[b] instanceof Integer x && regs[c] instanceof Integer y && left == null && right == null) {
                long n = (long) x * y;
                if (n != (int) n || n == 0) return miss(f);
                regs[dst] = (int) n;
                return next;
            }
            double r = evalDouble(f, regs);
            if (!isNumber(r)) return miss(f);
            regs[dst] = r;
            return next;
        }
    }

    static final class DivNumber extends Binary {
        @Override
        double evalDouble(InterpreterFrame f, Object[] regs) {
            if (left == null && right == null) {
                // Two int32s have an int32 result where that is possible: a miss.
                Object x = regs[b];
                Object y = regs[c];
                if (x instanceof Double i) return y instanceof Double j ? i / j : y instanceof Integer j ? i / j : NO_NUMBER;
                return x instanceof Integer i && y instanceof Double j ? i / j : NO_NUMBER;
            }
            double x = doubleOperand(left, b, f, regs);
            if (!isNumber(x)) return NO_NUMBER;
            double y = doubleOperand(right, c, f, regs);
            return isNumber(y) ? x / y : NO_NUMBER;
        }

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            double r = evalDouble(f, regs);
            return isNumber(r) ? (Object) r : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            double r = evalDouble(f, regs);
            if (!isNumber(r)) return miss(f);
            regs[dst] = r;
            return next;
        }
    }

    static final class Not extends Unary {
        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object v = operand == null ? regs[b] : operand.eval(f, regs);
            if (v == Boolean.TRUE) return Boolean.FALSE;
            return v == Boolean.FALSE || v == Undefined.INSTANCE || v == JSNull.INSTANCE ? Boolean.TRUE : v instanceof JSObject o && (o.flags & JSObject.HTML_DDA) == 0 ? Boolean.FALSE : null;
        }

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = eval(f, regs);
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }
    }

    /** EQ to GE of numbers, and identity, as a value. */
    static final class Compare extends Binary {
        int operation;
        /** The types that the site has recorded. */
        int seen;

        @Override
        Object eval(InterpreterFrame f, Object[] regs) {
            Object x = left == null ? regs[b] : left.eval(f, regs);
            Object y = right == null ? regs[c] : right.eval(f, regs);
            boolean r;
            if (operation == Opcode.STRICT_EQ || operation == Opcode.STRICT_NE) {
                int equal = JumpSteps.strictEquals(x, y, seen);
                if (equal < 0) return null;
                r = equal > 0 == (operation == Opcode.STRICT_EQ);
            } else {
                double i = number(x), j = number(y);
                if (!isNumber(i) || !isNumber(j)) return null;
                switch (operation) {
                    case Opcode.EQ: r = i == j; break;
                    case Opcode.NE: r = i != j; break;
                    case Opcode.LT: r = i < j; break;
                    case Opcode.LE: r = i <= j; break;
                    case Opcode.GT: r = i > j; break;
                    default: r = i >= j;
                }
            }
            return r ? Boolean.TRUE : Boolean.FALSE;
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
