package dev.ramjet.compiler.codegen;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Gives JVM locals to values by linear scan. C2 does not care how many locals there are, but an instruction on one beyond the 255th takes four
 * bytes instead of two, and a method may have 8,000.
 *
 * <p>Positions count the nodes in the graph's block order. A value is live from where it is made to its last use; where a loop
 * uses a value made before it, to the end of that loop. Values that are computed where they are used ({@link ValuePlacement#isInline}) hand their
 * uses on to what they are made of. Two values share a local only if one's interval ends before the other's begins.
 */
final class LocalAllocator {
    private final Graph graph;
    private final IdentityHashMap<Node, int[]> intervals = new IdentityHashMap<>();
    private final List<Node> order = new ArrayList<>();
    /** First and last position of each loop. */
    private final List<int[]> loops = new ArrayList<>();
    private final IdentityHashMap<Block, Integer> ends = new IdentityHashMap<>();

    private LocalAllocator(Graph graph) {
        this.graph = graph;
    }

    /** Makes new locals. */
    interface Locals {
        int allocate(Rep rep);
    }

    static void allocate(Graph graph, Locals locals) {
        LocalAllocator a = new LocalAllocator(graph);
        a.number();
        a.findUses();
        a.scan(locals);
    }

    private void number() {
        IdentityHashMap<Block, Integer> starts = new IdentityHashMap<>();
        int at = 0;
        for (Block b : graph.blocks) {
            starts.put(b, at);
            at++;
            for (Node n : b.nodes) {
                if (n.rep != Rep.NONE && n.op != Op.PARAM && !ValuePlacement.isInline(n) && !ValuePlacement.isAlias(n)) define(n, at);
                at++;
            }
            ends.put(b, at);
            at++;
        }
        for (Block b : graph.blocks) {
            int start = starts.get(b);
            for (Node phi : b.phis) {
                if (phi.uses == 0) continue;
                // A phi is written at the end of each predecessor.
                int first = start;
                int last = start;
                for (Block p : b.predecessors) {
                    first = Math.min(first, ends.get(p));
                    last = Math.max(last, ends.get(p));
                }
                define(phi, first)[1] = last;
            }
            if (!b.isLoopHeader) continue;
            int last = -1;
            for (Block p : b.predecessors) last = Math.max(last, ends.get(p));
            if (last >= start) loops.add(new int[] {start, last});
        }
        // An inner loop may stand in part behind the end of the outer one: its blocks get there by its own back edge only.
        for (boolean changed = true; changed;) {
            changed = false;
            for (int[] outer : loops) {
                for (int[] inner : loops) {
                    if (outer[0] < inner[0] && inner[0] <= outer[1] && inner[1] > outer[1]) {
                        outer[1] = inner[1];
                        changed = true;
                    }
                }
            }
        }
    }

    private int[] define(Node n, int at) {
        int[] i = {at, at};
        intervals.put(n, i);
        order.add(n);
        return i;
    }

    private void findUses() {
        int at = 0;
        for (Block b : graph.blocks) {
            at++;
            for (Node n : b.nodes) {
                // An inline value's own inputs are used where it is.
                if (!ValuePlacement.isInline(n)) {
                    for (Node in : n.in) use(in, at);
                    use(n.state, at);
                    use(n.catchState, at);
                    use(n.wrongState, at);
                }
                at++;
            }
            int end = at++;
            for (Block s : b.successors) {
                if (s.phis.isEmpty()) continue;
                for (int i = 0; i < s.predecessors.size(); i++) {
                    if (s.predecessors.get(i) != b) continue;
                    for (Node phi : s.phis) use(phi.in[i], end);
                }
            }
        }
    }

    private void use(FrameState s, int at) {
        if (s != null) s.forEach(v -> use(v, at));
    }

    private void use(Node n, int at) {
        while (ValuePlacement.isAlias(n)) n = n.in[0];
        int[] i = intervals.get(n);
        if (i == null) {
            if (!n.isConstant() && ValuePlacement.isInline(n)) {
                for (Node in : n.in) use(in, at);
            }
            return;
        }
        if (at > i[1]) i[1] = at;
        for (int k = 0; k < loops.size(); k++) {
            int[] l = loops.get(k);
            if (i[0] < l[0] && l[0] <= at && at <= l[1] && l[1] > i[1]) i[1] = l[1];
        }
    }

    private void scan(Locals locals) {
        order.sort((x, y) -> Integer.compare(intervals.get(x)[0], intervals.get(y)[0]));
        List<Node> active = new ArrayList<>();
        // One pool for each representation, so that a local always means the same.
        List<ArrayList<Integer>> free = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Node n : order) {
            if (n.uses == 0) continue;
            int start = intervals.get(n)[0];
            for (int i = active.size() - 1; i >= 0; i--) {
                Node a = active.get(i);
                if (intervals.get(a)[1] >= start) continue;
                free.get(pool(a.rep)).add(a.local);
                active.set(i, active.get(active.size() - 1));
                active.remove(active.size() - 1);
            }
            ArrayList<Integer> pool = free.get(pool(n.rep));
            n.local = pool.isEmpty() ? locals.allocate(n.rep) : pool.remove(pool.size() - 1);
            active.add(n);
        }
    }

    private static int pool(Rep rep) {
        switch (rep) {
            case INT: return 0;
            case BOOL: return 3;
            case DOUBLE: return 1;
            default: return 2;
        }
    }
}
