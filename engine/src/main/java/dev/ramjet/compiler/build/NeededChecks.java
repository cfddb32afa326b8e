package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;

/**
 * Finds out which checked int operations need their checks: a phase after the graph is built.
 *
 * <h2>Theory</h2>
 * Int arithmetic stands for arithmetic on doubles, and its checks say where the two part: on overflow, and where a product is -0. There are two
 * reasons to do without one.
 * <ol>
 * <li>It cannot fail. Forwards, every int gets a <em>range</em>: {@code x & 0x3fff} is in [0, 16383], and the product of two such cannot overflow. A phi
 *     may be anything, and so may a sum that could overflow, whether it is checked or wraps.
 * <li>Nobody sees the difference. Backwards, every int gets its <em>needs</em>: {@link #VALUE}, to be the number itself and not only to agree with
 *     it in the low 32 bits; {@link #SIGN}, to tell -0 from 0, which implies the other. Bit operations need neither, comparisons no sign, and
 *     {@code a + b} the sign only where both may be -0. Where of a sum or product only the low bits are wanted, only those of its operands are,
 *     as long as the number that it stands for, without any check, is an exact double: its {@link #magnitude} must be at most 2^53.
 * </ol>
 * What a frame state mentions, a phi takes or an operation not named here uses has both needs. The result is two marks on nodes,
 * {@link Node#mayWrap} and {@link Node#mayLoseSign}; the graph stays as it is.
 */
final class NeededChecks implements FrameState.Visitor {
    private static final byte VALUE = 1, SIGN = 2, BOTH = VALUE | SIGN;
    /** Integers up to here are exact as doubles. */
    private static final double EXACT = 1L << 53;
    /** Sums of sums that are looked through. */
    private static final int DEPTH = 4;

    private final Graph graph;
    /** By a node's id: the range, and the needs. */
    private final int[] low, high;
    private final byte[] needs;
    /** How large the number can be that a node stands for if no check stops it on the way. */
    private final double[] magnitude;

    private NeededChecks(Graph graph) {
        this.graph = graph;
        low = new int[graph.nodeCount()];
        high = new int[graph.nodeCount()];
        needs = new byte[graph.nodeCount()];
        magnitude = new double[graph.nodeCount()];
    }

    static void mark(Graph graph) {
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) {
                if (isArithmetic(n)) {
                    new NeededChecks(graph).run();
                    return;
                }
            }
        }
    }

    private static boolean isArithmetic(Node n) {
        return n.op == Op.INT_ADD_CHECKED || n.op == Op.INT_SUB_CHECKED || n.op == Op.INT_MUL_CHECKED;
    }

    private void run() {
        for (Block b : graph.blocks) for (Node n : b.nodes) if (n.rep == Rep.INT) range(n);
        // Only phis use what comes behind them.
        for (Block b : graph.blocks) for (Node phi : b.phis) for (Node in : phi.in) need(in, BOTH);
        for (int i = graph.blocks.size() - 1; i >= 0; i--) {
            Block b = graph.blocks.get(i);
            for (int j = b.nodes.size() - 1; j >= 0; j--) use(b.nodes.get(j));
        }
    }

    // ---- ranges

    private long low(Node n) {
        return n.op == Op.CONST_INT ? n.i : known(n) ? low[n.id] : Integer.MIN_VALUE;
    }

    private long high(Node n) {
        return n.op == Op.CONST_INT ? n.i : known(n) ? high[n.id] : Integer.MAX_VALUE;
    }

    /** Phis, and what is used before it is reached, have no range: theirs would be [0, 0], which nothing but constants has. */
    private boolean known(Node n) {
        return low[n.id] != 0 || high[n.id] != 0;
    }

    private void set(Node n, long from, long to) {
        boolean fits = from >= Integer.MIN_VALUE && to <= Integer.MAX_VALUE && (from != 0 || to != 0);
        low[n.id] = fits ? (int) from : Integer.MIN_VALUE;
        high[n.id] = fits ? (int) to : Integer.MAX_VALUE;
    }

    private double magnitude(Node n) {
        return magnitude[n.id] != 0 ? magnitude[n.id] : Math.max(-low(n), high(n));
    }

    private void range(Node n) {
        Node a = n.in.length > 0 ? n.in[0] : null;
        Node b = n.in.length > 1 ? n.in[1] : null;
        boolean constant = b != null && b.op == Op.CONST_INT;
        switch (n.op) {
            case INT_AND:
                if (low(a) >= 0 && low(b) >= 0) set(n, 0, Math.min(high(a), high(b)));
                else if (low(a) >= 0) set(n, 0, high(a));
                else if (low(b) >= 0) set(n, 0, high(b));
                else set(n, Integer.MIN_VALUE, Integer.MAX_VALUE);
                break;
            case INT_SAR:
                if (constant) set(n, low(a) >> (b.i & 31), high(a) >> (b.i & 31));
                else set(n, Math.min(low(a), 0), Math.max(high(a), 0));
                break;
            case INT_SHR:
                if (constant && (b.i & 31) != 0) set(n, low(a) >= 0 ? low(a) >> (b.i & 31) : 0, low(a) >= 0 ? high(a) >> (b.i & 31) : 0xffffffffL >>> (b.i & 31));
                else set(n, Integer.MIN_VALUE, Integer.MAX_VALUE);
                break;
            case INT_SHL:
                // What is shifted out makes the product too large.
                if (constant) set(n, low(a) << (b.i & 31), high(a) << (b.i & 31));
                else set(n, Integer.MIN_VALUE, Integer.MAX_VALUE);
                break;
            case INT_ADD, INT_ADD_CHECKED:
                set(n, low(a) + low(b), high(a) + high(b));
                magnitude[n.id] = magnitude(a) + magnitude(b);
                break;
            case INT_SUB, INT_SUB_CHECKED:
                set(n, low(a) - high(b), high(a) - low(b));
                magnitude[n.id] = magnitude(a) + magnitude(b);
                break;
            case INT_MUL, INT_MUL_CHECKED:
                set(n, leastProduct(a, b), greatestProduct(a, b));
                magnitude[n.id] = magnitude(a) * magnitude(b);
                break;
            case BOOL_TO_INT: set(n, 0, 1); break;
            case STRING_CHAR_CODE: set(n, 0, 0xffff); break;
            case STRING_LENGTH, ARRAY_LENGTH: set(n, 0, Integer.MAX_VALUE); break;
            default: set(n, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
    }

    private long leastProduct(Node a, Node b) {
        return Math.min(Math.min(low(a) * low(b), low(a) * high(b)), Math.min(high(a) * low(b), high(a) * high(b)));
    }

    private long greatestProduct(Node a, Node b) {
        return Math.max(Math.max(low(a) * low(b), low(a) * high(b)), Math.max(high(a) * low(b), high(a) * high(b)));
    }

    private static boolean fits(long from, long to) {
        return from >= Integer.MIN_VALUE && to <= Integer.MAX_VALUE;
    }

    // ---- needs

    private void need(Node n, int what) {
        needs[n.id] |= (byte) what;
    }

    @Override
    public void visit(Node n) {
        need(n, BOTH);
    }

    /** What {@code n} needs of its inputs. All that uses it has been seen. */
    private void use(Node n) {
        if (n.state != null) n.state.forEach(this);
        if (n.catchState != null) n.catchState.forEach(this);
        if (n.wrongState != null) n.wrongState.forEach(this);
        switch (n.op) {
            case INT_AND, INT_OR, INT_XOR, INT_NOT, INT_SHL, INT_SAR, INT_SHR: break;
            case INT_COMPARE, INT_TO_BOOL: for (Node in : n.in) need(in, VALUE); break;
            case INT_ADD_CHECKED, INT_SUB_CHECKED: sum(n); break;
            case INT_MUL_CHECKED: product(n); break;
            default: for (Node in : n.in) need(in, BOTH);
        }
    }

    /** What is needed of a sum or product. */
    private int wanted(Node n) {
        return magnitude[n.id] > EXACT ? needs[n.id] | VALUE : needs[n.id];
    }

    private void sum(Node n) {
        Node a = n.in[0], b = n.in[1];
        int wanted = wanted(n);
        boolean adds = n.op == Op.INT_ADD_CHECKED;
        n.mayWrap = (wanted & VALUE) == 0
            || (adds ? fits(low(a) + low(b), high(a) + high(b)) : fits(low(a) - high(b), high(a) - low(b)));
        need(a, wanted & VALUE);
        need(b, wanted & VALUE);
        // -0 is what -0 + -0 and -0 - 0 give, and no other sum.
        if ((wanted & SIGN) == 0 || !mayBeMinusZero(a, DEPTH) || adds && !mayBeMinusZero(b, DEPTH)) return;
        need(a, SIGN);
        if (adds) need(b, SIGN);
    }

    private void product(Node n) {
        Node a = n.in[0], b = n.in[1];
        int wanted = wanted(n);
        n.mayWrap = (wanted & VALUE) == 0 || fits(leastProduct(a, b), greatestProduct(a, b));
        n.mayLoseSign = (wanted & SIGN) == 0 || !mayBeMinusZero(n, 1);
        need(a, wanted);
        need(b, wanted);
    }

    /** Whether -0 is among the numbers that {@code n} stands for, where its operands, if that matters, are known to be ints. */
    private boolean mayBeMinusZero(Node n, int depth) {
        switch (n.op) {
            case INT_MUL_CHECKED: return n.in[0] != n.in[1] && (low(n.in[0]) < 0 || low(n.in[1]) < 0);
            case INT_ADD_CHECKED: return depth == 0 || mayBeMinusZero(n.in[0], depth - 1) && mayBeMinusZero(n.in[1], depth - 1);
            case INT_SUB_CHECKED: return depth == 0 || mayBeMinusZero(n.in[0], depth - 1);
            default: return false;
        }
    }
}
