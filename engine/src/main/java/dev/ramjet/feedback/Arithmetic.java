package dev.ramjet.feedback;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Operations;

/** Arithmetic and comparisons off the fastest path: records the operands' types and calls the one semantic function. */
public final class Arithmetic {
    private Arithmetic() {}

    private static void record(FeedbackVector v, int slot, Object a, Object b) {
        int seen = TypeFeedback.of(a) | TypeFeedback.of(b);
        int[] bits = v.bits;
        if ((bits[slot] & seen) != seen) bits[slot] |= seen;
    }

    /** A binary operation, ADD to SHR. */
    public static Object binary(int opcode, FeedbackVector v, int slot, Object a, Object b) {
        if (!(a instanceof Integer) || !(b instanceof Integer)) {
            record(v, slot, a, b);
            return apply(opcode, a, b);
        }
        Object r = apply(opcode, a, b);
        // Int32s with an int32 result leave no trace, but where that is not what is expected of the operation.
        if (!(r instanceof Integer)) v.bits[slot] |= TypeFeedback.INT32 | TypeFeedback.NOT_INT32;
        else if (opcode == Opcode.DIV || opcode == Opcode.EXP) v.bits[slot] |= TypeFeedback.INT32;
        return r;
    }

    private static Object apply(int opcode, Object a, Object b) {
        switch (opcode) {
            case Opcode.ADD: return Operations.add(a, b);
            case Opcode.SUB: return Operations.subtract(a, b);
            case Opcode.MUL: return Operations.multiply(a, b);
            case Opcode.DIV: return Operations.divide(a, b);
            case Opcode.MOD: return Operations.remainder(a, b);
            case Opcode.EXP: return Operations.exponentiate(a, b);
            case Opcode.BIT_AND: return Operations.bitAnd(a, b);
            case Opcode.BIT_OR: return Operations.bitOr(a, b);
            case Opcode.BIT_XOR: return Operations.bitXor(a, b);
            case Opcode.SHL: return Operations.shiftLeft(a, b);
            case Opcode.SAR: return Operations.shiftRight(a, b);
            default: return Operations.shiftRightUnsigned(a, b);
        }
    }

    /** A unary operation, INC to TO_NUMERIC. */
    public static Object unary(int opcode, FeedbackVector v, int slot, Object a) {
        int seen = TypeFeedback.of(a);
        if ((v.bits[slot] & seen) == 0 && !(seen == TypeFeedback.INT32 && opcode <= Opcode.DEC)) v.bits[slot] |= seen;
        Object r;
        switch (opcode) {
            case Opcode.INC: r = Operations.increment(a); break;
            case Opcode.DEC: r = Operations.decrement(a); break;
            case Opcode.NEG: r = Operations.negate(a); break;
            case Opcode.BIT_NOT: return Operations.bitNot(a);
            case Opcode.TO_NUMBER: return Conversions.toNumberValue(a);
            default: return Conversions.toNumeric(a);
        }
        if (a instanceof Integer && !(r instanceof Integer) && (v.bits[slot] & TypeFeedback.NOT_INT32) == 0) v.bits[slot] |= TypeFeedback.NOT_INT32;
        return r;
    }

    /** {@code a < b} and so on, for the opcodes EQ to GE. */
    public static boolean compare(int opcode, FeedbackVector v, int slot, Object a, Object b) {
        record(v, slot, a, b);
        switch (opcode) {
            case Opcode.EQ: return Operations.looseEquals(a, b);
            case Opcode.NE: return !Operations.looseEquals(a, b);
            case Opcode.STRICT_EQ: return Operations.strictEquals(a, b);
            case Opcode.STRICT_NE: return !Operations.strictEquals(a, b);
            case Opcode.LT: return Operations.lessThan(a, b);
            case Opcode.LE: return Operations.lessOrEqual(a, b);
            case Opcode.GT: return Operations.greaterThan(a, b);
            default: return Operations.greaterOrEqual(a, b);
        }
    }
}
