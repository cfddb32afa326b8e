package dev.ramjet.compiler.ir;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Holds the rules of {@link Graph}. */
public final class GraphVerifier {
    private final Graph graph;
    private final String phase;
    private final BitSet[] dominators;
    private final int[] order;

    private GraphVerifier(Graph graph, String phase) {
        this.graph = graph;
        this.phase = phase;
        this.dominators = new BitSet[graph.blockCount()];
        this.order = new int[graph.blockCount()];
    }

    /** Throws {@link IllegalStateException} naming the rule and the phase where the graph is ill-formed. */
    public static void verify(Graph graph, String phase) {
        new GraphVerifier(graph, phase).run();
    }

    private void run() {
        java.util.Arrays.fill(order, -1);
        for (int i = 0; i < graph.blocks.size(); i++) order[graph.blocks.get(i).id] = i;
        for (Block b : graph.blocks) structure(b);
        dominance();
        for (Block b : graph.blocks) {
            int at = 0;
            for (Node phi : b.phis) {
                for (int i = 0; i < phi.in.length; i++) {
                    require(dominates(phi.in[i], b.predecessors.get(i), Integer.MAX_VALUE), "phi input dominates its edge", phi);
                }
            }
            for (Node n : b.nodes) {
                int here = at++;
                for (Node in : n.in) require(dominates(in, b, here), "inputs dominate", n);
                if (n.state != null) n.state.forEach(v -> require(dominates(v, b, n.op.effect == Op.Effect.CALL ? here + 1 : here), "frame state dominated", n));
            }
        }
    }

    private void structure(Block b) {
        require(b.terminator() != null, "ends in control", b);
        for (int i = 0; i < b.nodes.size(); i++) {
            Node n = b.nodes.get(i);
            require(n.block == b, "knows its block", n);
            require(n.op.isControl() == (i == b.nodes.size() - 1), "one control node, the last", n);
            if (n.op.inputs != null) {
                require(n.in.length == n.op.inputs.length, "as many inputs as the op says", n);
                for (int k = 0; k < n.in.length; k++) require(n.in[k].rep == n.op.inputs[k], "input representation", n);
            }
            if (n.op.effect == Op.Effect.CHECK || n.op == Op.EXIT) require(n.state != null && n.reason != null, "checks have a state and a reason", n);
        }
        for (Node phi : b.phis) {
            require(phi.block == b && phi.op == Op.PHI, "phis are phis", phi);
            require(phi.in.length == b.predecessors.size(), "a phi input a predecessor", phi);
            for (Node in : phi.in) require(in.rep == phi.rep, "phi representation", phi);
        }
        for (Block s : b.successors) {
            long out = count(b.successors, s);
            require(order[s.id] >= 0, "successor is in the graph", b);
            require(s.predecessors.stream().filter(p -> p == b).count() == out, "predecessor lists agree", b);
            require(order[s.id] > order[b.id] || s.isLoopHeader, "reverse post-order", b);
        }
        for (Block p : b.predecessors) require(order[p.id] >= 0, "predecessor is in the graph", b);
    }

    private static long count(Block[] all, Block x) {
        long n = 0;
        for (Block b : all) {
            if (b == x) n++;
        }
        return n;
    }

    private void dominance() {
        int n = graph.blocks.size();
        for (Block b : graph.blocks) {
            BitSet d = new BitSet();
            d.set(0, n);
            dominators[b.id] = d;
        }
        BitSet entry = new BitSet();
        entry.set(0);
        dominators[graph.blocks.get(0).id] = entry;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 1; i < n; i++) {
                Block b = graph.blocks.get(i);
                BitSet d = null;
                for (Block p : b.predecessors) {
                    if (d == null) d = (BitSet) dominators[p.id].clone();
                    else d.and(dominators[p.id]);
                }
                require(d != null, "reachable", b);
                d.set(i);
                if (!d.equals(dominators[b.id])) {
                    dominators[b.id] = d;
                    changed = true;
                }
            }
        }
    }

    private boolean dominates(Node value, Block b, int position) {
        if (value.isConstant() || value.op == Op.CATCH) return true;
        if (value.block == null) return false;
        if (value.block == b) {
            if (value.op == Op.PHI) return true;
            int at = b.nodes.indexOf(value);
            return at >= 0 && at < position;
        }
        return order[value.block.id] >= 0 && dominators[b.id].get(order[value.block.id])
            && (value.op == Op.PHI ? value.block.phis.contains(value) : value.block.nodes.contains(value));
    }

    private void require(boolean holds, String rule, Object where) {
        if (holds) return;
        List<String> text = new ArrayList<>();
        text.add("graph of '" + graph.target.function.name + "' after " + phase + ": rule broken: " + rule + " at " + where);
        if (where instanceof Node n) text.add(n.op + " in " + n.block);
        text.add(GraphPrinter.print(graph));
        throw new IllegalStateException(String.join("\n", text));
    }
}
