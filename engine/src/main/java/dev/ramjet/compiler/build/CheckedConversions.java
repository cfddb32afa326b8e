package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Undefined;

/**
 * Numbers in the representation that an operation wants: {@code int} or {@code double}. What is known to be of it, or was boxed from it, takes no check; the rest
 * takes one, and leaves compiled code where the value is another.
 */
final class CheckedConversions {
    private CheckedConversions() {}

    static Node toInt(FunctionBuilder f, Node n) {
        if (n.rep == Rep.INT) return n;
        if (n.isConstant() && n.constantValue() instanceof Double d && (int) (double) d == d && (d != 0 || 1 / d > 0)) return f.graph.constantInt((int) (double) d);
        if (n.rep == Rep.DOUBLE) return f.refine(n, f.b.addCheck(Op.DOUBLE_TO_INT_CHECKED, DeoptReason.LOST_PRECISION, f.state(), n));
        if (n.op == Op.BOX_INT) return n.in[0];
        if (n.op == Op.BOX_DOUBLE) return toInt(f, n.in[0]);
        if (n.rep == Rep.BOOL) return f.b.addPure(Op.BOOL_TO_INT, Types.INT, n);
        if (n.isConstant() && n.aux instanceof Integer i) return f.graph.constantInt(i);
        if (n.type == Types.INT) return f.refine(n, f.b.addPure(Op.UNBOX_INT, Types.INT, n));
        return f.refine(n, f.b.addCheck(Op.CHECK_INT, DeoptReason.NOT_AN_INT, f.state(), n));
    }

    static Node toDouble(FunctionBuilder f, Node n) {
        if (n.rep == Rep.DOUBLE) return n;
        if (n.rep == Rep.INT) return f.b.intToDouble(n);
        if (n.rep == Rep.BOOL) return f.b.intToDouble(f.b.addPure(Op.BOOL_TO_INT, Types.INT, n));
        if (n.op == Op.BOX_DOUBLE) return n.in[0];
        if (n.op == Op.BOX_INT) return f.b.intToDouble(n.in[0]);
        if (n.isConstant()) {
            if (n.aux == Undefined.INSTANCE) return f.graph.constantDouble(Double.NaN);
            if (n.aux instanceof Boolean v) return f.graph.constantDouble(v ? 1 : 0);
            if (n.aux instanceof Integer || n.aux instanceof Double) return f.graph.constantDouble(((Number) n.aux).doubleValue());
        }
        if (Types.is(n.type, Types.NUMBER)) return f.b.addPure(Op.UNBOX_NUMBER, Types.NUMBER, n);
        // The number may be an int: the reference stays what the register holds, so that ints do not become doubles for good.
        return f.b.addCheck(Op.CHECK_NUMBER, DeoptReason.NOT_A_NUMBER, f.state(), n);
    }

    /** An int for a place that holds ints: where {@link #toInt} converts, this leaves, because a store keeps what the value is. */
    static Node exactInt(FunctionBuilder f, Node n) {
        return n.rep == Rep.BOOL ? f.b.addCheck(Op.CHECK_INT, DeoptReason.NOT_AN_INT, f.state(), f.b.toRef(n)) : toInt(f, n);
    }

    /** Likewise a number. */
    static Node exactDouble(FunctionBuilder f, Node n) {
        boolean converts = n.rep == Rep.BOOL || n.isConstant() && (n.aux == Undefined.INSTANCE || n.aux instanceof Boolean);
        return converts ? f.b.addCheck(Op.CHECK_NUMBER, DeoptReason.NOT_A_NUMBER, f.state(), f.b.toRef(n)) : toDouble(f, n);
    }

    /** ToInt32 of a number. */
    static Node truncate(FunctionBuilder f, Node n) {
        if (n.rep == Rep.INT) return n;
        if (n.isConstant() && (n.constantValue() instanceof Integer || n.constantValue() instanceof Double)) {
            return f.graph.constantInt(Conversions.toInt32(((Number) n.constantValue()).doubleValue()));
        }
        if (n.rep == Rep.BOOL) return f.b.addPure(Op.BOOL_TO_INT, Types.INT, n);
        if (n.op == Op.BOX_INT) return n.in[0];
        if (n.op == Op.BOX_DOUBLE) return truncate(f, n.in[0]);
        if (n.rep == Rep.DOUBLE) {
            if (exactBound(n, 6) <= 1L << 53) return lowBits(f, n);
            if (n.op == Op.UINT_TO_DOUBLE || n.op == Op.INT_TO_DOUBLE) return n.in[0];
            return f.b.addPure(Op.DOUBLE_TO_INT32, Types.INT, n);
        }
        return f.b.addCheck(Op.TRUNCATE_NUMBER, DeoptReason.NOT_A_NUMBER, f.state(), n);
    }

    /** An array index: an int, exact. */
    static Node toIndex(FunctionBuilder f, Node n) {
        if (n.rep == Rep.DOUBLE) return f.b.addCheck(Op.DOUBLE_TO_INDEX_CHECKED, DeoptReason.LOST_PRECISION, f.state(), n);
        return exactInt(f, n);
    }

    /**
     * A bound of the magnitude of {@code n} where it is computed from integers by additions, subtractions and multiplications: while it is
     * at most 2^53, every step is exact, and its low 32 bits are those of the same steps on ints. More than that where it is not so.
     */
    private static long exactBound(Node n, int depth) {
        final long none = Long.MAX_VALUE;
        switch (n.op) {
            case INT_TO_DOUBLE: return 1L << 31;
            case UINT_TO_DOUBLE: return 1L << 32;
            case CONST_DOUBLE: {
                double d = (Double) n.aux;
                return d == (int) d ? Math.abs((long) d) : none;
            }
            case DOUBLE_ADD, DOUBLE_SUB, DOUBLE_MUL: {
                if (depth == 0) return none;
                long a = exactBound(n.in[0], depth - 1);
                long c = exactBound(n.in[1], depth - 1);
                if (a > 1L << 53 || c > 1L << 53) return none;
                if (n.op != Op.DOUBLE_MUL) return a + c;
                return a != 0 && c > (1L << 53) / a ? none : a * c;
            }
            default: return none;
        }
    }

    /** The low 32 bits of such an integer. */
    private static Node lowBits(FunctionBuilder f, Node n) {
        switch (n.op) {
            case INT_TO_DOUBLE, UINT_TO_DOUBLE: return n.in[0];
            case CONST_DOUBLE: return f.graph.constantInt((int) (double) (Double) n.aux);
            default: {
                Op op = n.op == Op.DOUBLE_ADD ? Op.INT_ADD : n.op == Op.DOUBLE_SUB ? Op.INT_SUB : Op.INT_MUL;
                return f.b.addPure(op, Types.INT, lowBits(f, n.in[0]), lowBits(f, n.in[1]));
            }
        }
    }
}
