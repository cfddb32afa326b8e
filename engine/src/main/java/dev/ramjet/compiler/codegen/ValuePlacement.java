package dev.ramjet.compiler.codegen;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;

/**
 * Says of each value of a graph where its place is, before any code is written; {@link LocalAllocator} gives locals to those that are left over:
 *
 * <ul>
 * <li>A <i>virtual</i> object is mentioned by frame states alone. It has no place: the deoptimizer makes it at the exit.
 * <li>An <i>inline</i> value is pure and used once, or a constant: it is computed on the operand stack where it is used.
 * <li>A <i>deferred</i> load is read once, by the very next thing to be done: it stays on the stack too.
 * <li>An <i>alias</i> is a check that gives back its input as it is: it shares the input's local.
 * </ul>
 *
 * <p>A use counts twice where the code of the user pushes the value twice, or from another block, so that {@code uses == 1} means that a value may be
 * computed at its use, and once only.
 */
final class ValuePlacement {
    private ValuePlacement() {}

    /** Counts the uses of all values, and finds what is virtual and what deferred. */
    static void of(Graph graph) {
        countUses(graph);
        markDeferred(graph);
    }

    private static void countUses(Graph graph) {
        for (Block b : graph.blocks) {
            for (Node n : b.phis) n.uses = 0;
            for (Node n : b.nodes) n.uses = 0;
        }
        findVirtual(graph);
        for (Block b : graph.blocks) {
            for (Node phi : b.phis) {
                for (int i = 0; i < phi.in.length; i++) use(phi.in[i], b.predecessors.get(i));
            }
            for (Node n : b.nodes) {
                boolean twice = readsInputsTwice(n) || n.virtual;
                for (Node in : n.in) {
                    use(in, b);
                    if (twice) use(in, b);
                }
                Block here = b;
                if (n.state != null) n.state.forEach(v -> use(v, here));
                if (n.catchState != null) n.catchState.forEach(v -> use(v, here));
                if (n.wrongState != null) n.wrongState.forEach(v -> use(v, here));
            }
        }
    }

    /** Finds the objects that only frame states mention. */
    private static void findVirtual(Graph graph) {
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) n.virtual = n.op.isMadeAtExits();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block b : graph.blocks) {
                for (Node phi : b.phis) changed |= areReal(phi.in);
                for (Node n : b.nodes) {
                    if (!n.virtual) changed |= areReal(n.in);
                }
            }
        }
    }

    private static boolean areReal(Node[] in) {
        boolean changed = false;
        for (Node n : in) {
            changed |= n.virtual;
            n.virtual = false;
        }
        return changed;
    }

    /** A value used once stays without a local only if the use is in its own block. */
    private static void use(Node n, Block user) {
        n.uses += n.block == user ? 1 : 2;
    }

    private static boolean readsInputsTwice(Node n) {
        // These read it once, as a cast.
        if ((n.op == Op.CHECK_SHAPE || n.op == Op.CHECK_CLOSURE || n.op == Op.CHECK_STORE_CLASS) && n.in[0].java == null) return false;
        if (n.op.effect == Op.Effect.CHECK) return true;
        switch (n.op) {
            case LOAD_INT_ELEMENT, LOAD_DOUBLE_ELEMENT, LOAD_OBJECT_ELEMENT, LOAD_OBJECT_ELEMENT_OR_UNDEFINED, STORE_INT_ELEMENT, STORE_DOUBLE_ELEMENT,
                STORE_OBJECT_ELEMENT, PUT_INT, PUT_DOUBLE, PUT_OBJECT, ARRAY_LENGTH, HAS_SHAPE, TO_BOOLEAN, UNBOX_BOOL:
                return true;
            default:
                return false;
        }
    }

    /** A load whose only use is the very next thing to be done stays on the stack. */
    private static void markDeferred(Graph graph) {
        for (Block b : graph.blocks) {
            Node next = null;
            for (int i = b.nodes.size() - 1; i >= 0; i--) {
                Node n = b.nodes.get(i);
                n.deferred = false;
                if (n.op == Op.PARAM || isInline(n) || n.op.isRemovable() && n.uses == 0) continue;
                if (n.op.effect == Op.Effect.READ && n.uses == 1 && n.state == null && next != null && isInput(n, next)) n.deferred = true;
                next = n;
            }
        }
    }

    private static boolean isInput(Node n, Node user) {
        for (Node in : user.in) {
            if (in == n) return true;
        }
        return false;
    }

    static boolean isInline(Node n) {
        return n.virtual || n.isConstant() || n.deferred || n.op != Op.PHI && n.op != Op.CATCH && n.op.effect == Op.Effect.PURE && n.op != Op.PARAM && n.uses == 1;
    }

    /** A check that gives back its input as it is needs no local of its own. */
    static boolean isAlias(Node n) {
        switch (n.op) {
            case CHECK_STRING, CHECK_VALUE, CHECK_NOT_HOLE: break;
            case CHECK_SHAPE, CHECK_SHAPES, CHECK_FIELD, CHECK_OBJECT, CHECK_CLOSURE:
                if (n.java == null || n.in[0].java == null || !n.java.isAssignableFrom(n.in[0].java)) return false;
                break;
            default: return false;
        }
        if (n.op != Op.CHECK_SHAPE && n.java != null && (n.in[0].java == null || !n.java.isAssignableFrom(n.in[0].java))) return false;
        return !isInline(n.in[0]);
    }
}
