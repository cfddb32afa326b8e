package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Signature;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Finds the signature of the function being compiled, by building and looking, as {@link LoopTypes} does for loop variables: the first build
 * takes parameters as references and gives the result as one. If that graph's first act with a parameter is to check it for an int, the next
 * build has an int parameter; if all it returns are ints, the next build returns an int, and its calls of itself give one.
 *
 * <p>A parameter that was called with something else, or a result that turned out to be something else, is noted in the feedback vector
 * ({@link FeedbackVector#isWide}) and is a reference from then on.
 */
final class Linkage {
    private final FeedbackVector vector;
    private final Rep[] parameters;
    private Rep result = Rep.REF;
    private final boolean newTarget;
    /** Whether the code has a signature at all: OSR code and functions that need their argument list have none. */
    final boolean exists;
    private boolean refined;

    // What the build at hand returns.
    private Rep seen;
    private boolean returns;
    private boolean failed;

    Linkage(FeedbackVector vector, int osrPc) {
        this.vector = vector;
        BytecodeFunction f = vector.function;
        exists = osrPc < 0 && !f.is(BytecodeFunction.NEEDS_ARGUMENT_LIST) && vector.paramCount <= Signature.MAX_PARAMETERS;
        newTarget = takesNewTarget(f);
        parameters = new Rep[exists ? vector.paramCount : 0];
        Arrays.fill(parameters, Rep.REF);
    }

    static boolean takesNewTarget(BytecodeFunction f) {
        return f.is(BytecodeFunction.USES_NEW_TARGET) || f.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
    }

    Signature signature() {
        return exists ? new Signature(parameters.clone(), result, newTarget) : null;
    }

    Rep parameter(int i) {
        return exists ? parameters[i] : Rep.REF;
    }

    Rep result() {
        return result;
    }

    void begin() {
        seen = null;
        returns = false;
        failed = false;
    }

    /** The function returns {@code value}; gives it in the result's representation. */
    Node returned(GraphBuilder b, Node value) {
        if (!exists) return b.toRef(value);
        note(repOf(value, 4));
        if (result == Rep.REF || value.rep == result) return result == Rep.REF ? b.toRef(value) : value;
        Rep r = repOf(value, 0);
        if (r == result || result == Rep.DOUBLE && r == Rep.INT) {
            if (value.isConstant()) return constant(b, value);
            if (value.op == Op.BOX_INT || value.op == Op.BOX_BOOL || value.op == Op.BOX_DOUBLE) value = value.in[0];
            if (value.rep == result) return value;
            if (value.rep == Rep.INT) return b.intToDouble(value);
            if (result == Rep.BOOL) return b.addPure(Op.UNBOX_BOOL, Types.BOOLEAN, value);
            Node n = b.addPure(Op.UNBOX_INT, Types.INT, value);
            return result == Rep.INT ? n : b.intToDouble(n);
        }
        failed = true;
        return result == Rep.INT ? b.graph.constantInt(0) : result == Rep.DOUBLE ? b.graph.constantDouble(0) : b.graph.constantBool(false);
    }

    private Node constant(GraphBuilder b, Node value) {
        Object v = value.constantValue();
        if (result == Rep.DOUBLE) return b.graph.constantDouble(((Number) v).doubleValue());
        return b.unboxedConstant(v);
    }

    private void note(Rep r) {
        if (r == null) return;
        returns = true;
        seen = seen == null ? r : join(seen, r);
    }

    private static Rep join(Rep a, Rep b) {
        if (a == b) return a;
        return a != Rep.REF && b != Rep.REF && a != Rep.BOOL && b != Rep.BOOL ? Rep.DOUBLE : Rep.REF;
    }

    /** The narrowest representation of a returned value; {@code null} for the result of a call of the function itself, which says nothing. */
    private Rep repOf(Node n, int depth) {
        if (n.isConstant()) {
            Object v = n.constantValue();
            return v instanceof Integer ? Rep.INT : v instanceof Double ? Rep.DOUBLE : v instanceof Boolean ? Rep.BOOL : Rep.REF;
        }
        if (n.rep != Rep.REF) return n.rep;
        switch (n.op) {
            case BOX_INT: return Rep.INT;
            case BOX_DOUBLE: return Rep.DOUBLE;
            case BOX_BOOL: return Rep.BOOL;
            case CALL_TYPED: return depth > 0 && ((TypedCall) n.aux).self() ? null : Rep.REF;
            case PHI: {
                if (depth == 0) break;
                Rep r = null;
                for (Node in : n.in) {
                    if (in == null || in == n) continue;
                    Rep x = repOf(in, depth - 1);
                    if (x != null) r = r == null ? x : join(r, x);
                }
                return r;
            }
            default: break;
        }
        if (n.type == Types.INT) return Rep.INT;
        return n.type == Types.BOOLEAN ? Rep.BOOL : Rep.REF;
    }

    /** Looks at a graph whose loop types have settled; true if it has to be built again, with loop types found anew. */
    boolean refine(Graph graph) {
        if (!exists) return false;
        if (failed) {
            result = Rep.REF;
            return true;
        }
        if (refined) return false;
        refined = true;
        boolean changed = false;
        if (returns && seen != Rep.REF && !vector.isWide(FeedbackVector.RESULT)) {
            result = seen;
            changed = true;
        }
        IdentityHashMap<Node, int[]> uses = new IdentityHashMap<>();
        for (Node n : graph.blocks.get(0).nodes) {
            if (n.op == Op.PARAM && n.i >= 4 && !vector.isWide(n.i - 4)) uses.put(n, new int[3]);
        }
        if (uses.isEmpty()) return changed;
        // What comes of a parameter through phis is the parameter still.
        IdentityHashMap<Node, Node> of = new IdentityHashMap<>();
        for (Node p : uses.keySet()) of.put(p, p);
        for (int round = 0; round < 3; round++) {
            for (Block b : graph.blocks) {
                for (Node phi : b.phis) {
                    for (Node in : phi.in) {
                        Node p = in == null ? null : of.get(in);
                        if (p != null && phi.rep == Rep.REF) of.putIfAbsent(phi, p);
                    }
                }
            }
        }
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) {
                for (int i = 0; i < n.in.length; i++) {
                    Node p = of.get(n.in[i]);
                    if (p == null) continue;
                    int[] u = uses.get(p);
                    if (n.op == Op.CHECK_INT || n.op == Op.TRUNCATE_NUMBER) u[0]++;
                    else if (n.op == Op.CHECK_NUMBER) u[1]++;
                    else if (n.op != Op.CALL_TYPED || !((TypedCall) n.aux).self()) u[2]++;
                }
            }
        }
        for (Node p : uses.keySet()) {
            int[] u = uses.get(p);
            Rep r = u[0] > 0 && u[0] >= u[2] ? Rep.INT : u[0] == 0 && u[1] > 0 && u[2] == 0 ? Rep.DOUBLE : Rep.REF;
            if (r == Rep.REF) continue;
            parameters[p.i - 4] = r;
            changed = true;
        }
        return changed;
    }
}
