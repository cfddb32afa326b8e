package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Assumption;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds the graph of a function by running its bytecode abstractly: registers hold nodes instead of values, feedback decides
 * what each operation becomes. The graph is specialised while it is built; what follows are clean-ups.
 *
 * <p>This class holds what all parts of the builder share: the block under construction, conversions between representations,
 * joins of control flow. {@link FunctionBuilder} walks the bytecode of one (inlined) function.
 */
public final class GraphBuilder {
    /** Bytecode words that may be inlined into one graph, and that a graph may come to with them before it gets {@link #LEAST_BUDGET} at most. */
    private static final int INLINE_BUDGET = 1600;
    private static final int GRAPH_WORDS = 2000;
    private static final int LEAST_BUDGET = 300;
    private static final int MAX_ROUNDS = 24;
    private static final int MAX_NODES = 60_000;

    final Graph graph;
    final LoopTypes loopTypes;
    final Linkage linkage;
    final double scale;
    /** Words to inline, of all together. A long function gains less from it, and takes C1 and C2 long enough as it is: the program waits for them. */
    final int budget;
    int inlined;
    /** Entered in a loop that was running, by the one activation that was there (not a generator's rest, which is resumed again and again). */
    boolean isLoopEntered;
    /** Arguments objects and rest arrays that are only read, with the instruction that makes them. */
    final java.util.IdentityHashMap<Node, Origin> readOnly = new java.util.IdentityHashMap<>();

    /** An instruction of an inlined function. */
    record Origin(String path, int pc) {}

    Block block;
    Facts facts;
    /** The function being walked. */
    FunctionBuilder current;

    private GraphBuilder(FeedbackVector target, int osrPc, LoopTypes loopTypes, Linkage linkage, double scale) {
        this.graph = new Graph(target, osrPc);
        this.loopTypes = loopTypes;
        this.linkage = linkage;
        this.scale = scale;
        this.budget = (int) (scale * Math.clamp(GRAPH_WORDS - target.code.length, LEAST_BUDGET, INLINE_BUDGET));
    }

    /**
     * The graph of {@code target}.
     *
     * @param osrPc        loop header to enter at, or -1
     * @param osrRegisters the interpreter's registers there, for the types they have; else {@code null}
     * @param loopOnly     whether to leave compiled code where the OSR loop ends
     * @param limit        where to leave compiled code, whatever is there: what goes beyond is too long
     * @param inlining     how much of the inlining budget to use, 0 to 1
     */
    public static Graph build(FeedbackVector target, int osrPc, Object[] osrRegisters, double inlining, boolean loopOnly, int limit) {
        LoopTypes types = new LoopTypes();
        Linkage linkage = new Linkage(target, osrPc);
        for (int round = 0; round < MAX_ROUNDS; round++) {
            GraphBuilder b = new GraphBuilder(target, osrPc, types, linkage, inlining);
            linkage.begin();
            b.run(osrRegisters, loopOnly, limit);
            if (types.takeChanged()) continue;
            if (linkage.refine(b.graph)) {
                types = new LoopTypes();
                continue;
            }
            b.finish();
            NeededChecks.mark(b.graph);
            b.graph.signature = linkage.signature();
            return b.graph;
        }
        throw Unsupported.passing("loop types do not settle");
    }

    /** Whether {@code pc} is where a loop begins. */
    public static boolean isLoop(FeedbackVector target, int pc) {
        int[] code = target.code;
        for (int at = pc; at < code.length; at += dev.ramjet.bytecode.Opcode.length(code[at])) {
            if (code[at] == dev.ramjet.bytecode.Opcode.JUMP_LOOP && code[at + 1] == pc) return true;
        }
        return false;
    }

    private void run(Object[] osrRegisters, boolean loopOnly, int limit) {
        block = newBlock();
        facts = new Facts();
        FunctionBuilder.buildOutermost(this, (FeedbackVector) graph.target, graph.osrPc, osrRegisters, loopOnly, limit);
    }

    /** Drops blocks that nothing reaches and puts the others in reverse post-order. */
    private void finish() {
        List<Block> order = new ArrayList<>();
        java.util.BitSet seen = new java.util.BitSet();
        postOrder(graph.blocks.get(0), seen, order);
        java.util.Collections.reverse(order);
        for (Block b : order) {
            for (int i = b.predecessors.size() - 1; i >= 0; i--) {
                if (seen.get(b.predecessors.get(i).id)) continue;
                b.predecessors.remove(i);
                for (Node phi : b.phis) {
                    Node[] in = new Node[phi.in.length - 1];
                    System.arraycopy(phi.in, 0, in, 0, i);
                    System.arraycopy(phi.in, i + 1, in, i, in.length - i);
                    phi.in = in;
                }
            }
        }
        graph.blocks.clear();
        graph.blocks.addAll(order);
    }

    private static void postOrder(Block root, java.util.BitSet seen, List<Block> out) {
        ArrayList<Block> stack = new ArrayList<>();
        ArrayList<Integer> next = new ArrayList<>();
        stack.add(root);
        next.add(0);
        seen.set(root.id);
        while (!stack.isEmpty()) {
            int top = stack.size() - 1;
            Block b = stack.get(top);
            int i = next.get(top);
            if (i < b.successors.length) {
                next.set(top, i + 1);
                // The last successor first, so that the first one comes right behind in reverse post-order.
                Block s = b.successors[b.successors.length - 1 - i];
                if (!seen.get(s.id)) {
                    seen.set(s.id);
                    stack.add(s);
                    next.add(0);
                }
            } else {
                out.add(b);
                stack.remove(top);
                next.remove(top);
            }
        }
    }

    // ---- blocks

    Block newBlock() {
        Block b = graph.newBlock();
        graph.blocks.add(b);
        return b;
    }

    boolean isDead() {
        return block == null;
    }

    static void link(Block from, Block to) {
        to.predecessors.add(from);
    }

    /** Ends the open block {@code from} with a jump to {@code to}. */
    void goTo(Block from, Block to) {
        Node n = graph.newNode(Op.GOTO);
        n.block = from;
        from.nodes.add(n);
        from.successors = new Block[] {to};
        link(from, to);
    }

    /** Ends the current block with a branch; returns the two open blocks it leads to. */
    Block[] branch(Node condition) {
        Block yes = newBlock();
        Block no = newBlock();
        Node n = graph.newNode(Op.IF, condition);
        n.block = block;
        block.nodes.add(n);
        block.successors = new Block[] {yes, no};
        link(block, yes);
        link(block, no);
        block = null;
        return new Block[] {yes, no};
    }

    /** Goes on where {@code test} holds, with facts of its own; gives the block where it does not. Both are as cold as what is before. */
    Block goOnWhere(Node test) {
        boolean cold = block.isCold;
        Block[] two = branch(test);
        two[0].isCold = two[1].isCold = cold;
        block = two[0];
        facts = facts.copy();
        return two[1];
    }

    Node append(Node n) {
        if (graph.nodeCount() > MAX_NODES) throw Unsupported.tooLarge();
        if (n.reason != null && n.state != null) shareExit(n);
        if (n.op.effect == Op.Effect.WRITE || n.op.effect == Op.Effect.CALL || n.op == Op.CHECK_TAIL_DEPTH) facts.checkpoint = null;
        facts.known.effectOf(n, facts);
        boolean throwing = n.op.effect == Op.Effect.CALL && n.op != Op.POLL;
        boolean compiled = throwing && current.hasCompiledHandler();
        if (throwing && !compiled) n.catchState = current.catchState();
        if (throwing && n.state == null && n.position == null) n.position = current.place();
        n.block = block;
        block.nodes.add(n);
        if (compiled) goToHandler();
        return n;
    }

    /** What the call just appended throws goes to a handler in this graph. */
    private void goToHandler() {
        Block from = block;
        Node called = graph.newNode(Op.CALLED);
        called.block = from;
        from.nodes.add(called);
        Block normal = newBlock();
        Block thrown = newBlock();
        normal.isCold = from.isCold;
        thrown.isCold = true;
        from.successors = new Block[] {normal, thrown};
        link(from, normal);
        link(from, thrown);
        Node caught = graph.newNode(Op.CATCH);
        caught.type = Types.VALUE;
        caught.block = thrown;
        thrown.nodes.add(caught);
        Facts f = facts.copy();
        f.forgetShapes();
        current.jumpToHandler(thrown, f, caught);
        block = normal;
    }

    /** A failing check may go back as far as nothing was done that could be seen. */
    private void shareExit(Node n) {
        if (!n.reason.isFailure() && n.reason != DeoptReason.INVALIDATED || n.guardsEffect) return;
        if (facts.checkpoint == null) {
            facts.checkpoint = n.state;
        } else if (facts.checkpoint != n.state) {
            n.site = n.state;
            n.state = facts.checkpoint;
        }
    }

    Node add(Op op, Node... in) {
        return append(graph.newNode(op, in));
    }

    Node addPure(Op op, int type, Node... in) {
        Node n = append(graph.newNode(op, in));
        n.type = type;
        return n;
    }

    Node addCheck(Op op, DeoptReason reason, FrameState state, Node... in) {
        Node n = graph.newNode(op, in);
        n.reason = reason;
        n.state = state;
        return append(n);
    }

    /** A check of what a leaf call said: where it fails, the call has done nothing. */
    Node addEffectCheck(Op op, DeoptReason reason, FrameState state, Node... in) {
        Node n = graph.newNode(op, in);
        n.reason = reason;
        n.state = state;
        n.guardsEffect = true;
        return append(n);
    }

    /** Leaves compiled code here; the rest of the block is dead. */
    void exit(DeoptReason reason, FrameState state) {
        Node n = graph.newNode(Op.EXIT);
        n.reason = reason;
        n.state = state;
        append(n);
        block.isCold = true;
        block = null;
    }

    void returnValue(Node value) {
        append(graph.newNode(Op.RETURN, linkage.returned(this, value)));
        block = null;
    }

    /** The code is only right while {@code a} holds. */
    boolean assume(Assumption a) {
        if (a == null) return true;
        if (!a.valid) return false;
        graph.assumptions.add(a);
        return true;
    }

    /**
     * The shape of {@code object}, if it is known: it was checked and nothing ran since, or the shape is stable, or the object is a constant whose
     * shape is. {@code null} otherwise.
     */
    dev.ramjet.runtime.Shape shapeOf(Node object) {
        dev.ramjet.runtime.Shape s = facts.shape(object);
        if (s != null) return s;
        s = facts.heldShape(object);
        if (s == null && object.isConstant() && object.aux instanceof dev.ramjet.runtime.JSObject o) s = o.shape;
        if (s == null) return null;
        Assumption stable = s.stability();
        if (stable == null || !assume(stable)) return null;
        facts.setShape(object, s);
        return s;
    }

    // ---- constants and conversions

    Node constant(Object v) {
        return graph.constant(v);
    }

    /** A constant in its best representation. */
    Node unboxedConstant(Object v) {
        if (v instanceof Integer i) return graph.constantInt(i);
        if (v instanceof Double d) return graph.constantDouble(d);
        if (v instanceof Boolean b) return graph.constantBool(b);
        return graph.constant(v);
    }

    /** A register's initial value: a constant in its best representation, or the hole. */
    Node unboxedConstantOrRef(Object v) {
        return v == null ? graph.constant(null) : unboxedConstant(v);
    }

    /** The value as a reference. */
    Node toRef(Node n) {
        if (n.rep == Rep.REF) return n;
        if (n.isConstant()) return graph.constant(n.constantValue());
        Node box = facts.box(n);
        if (box != null) return box;
        switch (n.rep) {
            case INT: box = addPure(Op.BOX_INT, Types.INT, n); break;
            case DOUBLE: box = addPure(Op.BOX_DOUBLE, Types.DOUBLE, n); break;
            default: box = addPure(Op.BOX_BOOL, Types.BOOLEAN, n);
        }
        facts.setBox(n, box);
        return box;
    }

    Node intToDouble(Node n) {
        if (n.isConstant()) return graph.constantDouble(n.i);
        return addPure(Op.INT_TO_DOUBLE, Types.DOUBLE, n);
    }

    /** The types that the value of {@code n} may have. */
    static int typeOf(Node n) {
        switch (n.rep) {
            case INT: return Types.INT;
            case DOUBLE: return Types.NUMBER;
            case BOOL: return Types.BOOLEAN;
            default: return n.type;
        }
    }

    /** {@code n} converted to {@code rep} at the end of the open block {@code at}, where that needs no check. */
    Node convertAt(Block at, Node n, Rep rep) {
        if (n.rep == rep) return n;
        Block before = block;
        Facts factsBefore = facts;
        block = at;
        facts = new Facts();
        try {
            if (rep == Rep.REF) return toRef(n);
            if (rep == Rep.DOUBLE && n.rep == Rep.INT) return intToDouble(n);
            if (rep == Rep.DOUBLE && Types.is(n.type, Types.NUMBER)) return addPure(Op.UNBOX_NUMBER, Types.NUMBER, n);
            if (rep == Rep.INT && n.type == Types.INT) return addPure(Op.UNBOX_INT, Types.INT, n);
            if (rep == Rep.BOOL && n.type == Types.BOOLEAN) return addPure(Op.UNBOX_BOOL, Types.BOOLEAN, n);
            throw new IllegalStateException("no conversion from " + n.rep + " " + Types.toString(n.type) + " to " + rep);
        } finally {
            block = before;
            facts = factsBefore;
        }
    }

    /** ToBoolean. */
    Node toBoolean(Node n) {
        if (n.isConstant()) return graph.constantBool(dev.ramjet.runtime.Conversions.toBoolean(n.constantValue()));
        switch (n.rep) {
            case BOOL: return n;
            case INT: return addPure(Op.INT_TO_BOOL, Types.BOOLEAN, n);
            case DOUBLE: return addPure(Op.DOUBLE_TO_BOOL, Types.BOOLEAN, n);
            default:
                if (n.op == Op.BOX_BOOL) return n.in[0];
                if (n.type == Types.BOOLEAN) return addPure(Op.UNBOX_BOOL, Types.BOOLEAN, n);
                return test(Op.TO_BOOLEAN, n, null);
        }
    }

    /** A test whose outcome may be known. */
    Node test(Op op, Node a, Node b) {
        Boolean known = facts.outcome(op, 0, a, b);
        if (known != null) return graph.constantBool(known);
        return b == null ? addPure(op, Types.BOOLEAN, a) : addPure(op, Types.BOOLEAN, a, b);
    }

    Node not(Node bool) {
        if (bool.isConstant()) return graph.constantBool(bool.i == 0);
        if (bool.op == Op.BOOL_NOT) return bool.in[0];
        return addPure(Op.BOOL_NOT, Types.BOOLEAN, bool);
    }

    Node intCompare(int condition, Node a, Node b) {
        if (a.isConstant() && b.isConstant()) return graph.constantBool(Condition.test(condition, a.i, b.i));
        Boolean known = facts.outcome(Op.INT_COMPARE, condition, a, b);
        if (known != null) return graph.constantBool(known);
        Node n = addPure(Op.INT_COMPARE, Types.BOOLEAN, a, b);
        n.i = condition;
        return n;
    }

    Node doubleCompare(int condition, Node a, Node b) {
        Node n = addPure(Op.DOUBLE_COMPARE, Types.BOOLEAN, a, b);
        n.i = condition;
        return n;
    }

    // ---- joins

    /**
     * The value before it was checked, if all edges bring that one, checked in different ways or not at all: then no phi is needed, which
     * would have to box it. {@code null} where all have it unboxed in one way, or where they differ.
     */
    private static Node commonRoot(List<Edge> edges, int r) {
        Rep rep = edges.get(0).values[r].rep;
        boolean sameRep = rep != Rep.REF;
        Node root = null;
        for (Edge e : edges) {
            Node v = e.values[r];
            sameRep &= v.rep == rep;
            while (v.op.effect == Op.Effect.CHECK && v.in.length == 1 && isRefinement(v.op)) v = v.in[0];
            if (root == null) root = v;
            else if (root != v) return null;
        }
        return sameRep ? null : root;
    }

    private static boolean isRefinement(Op op) {
        switch (op) {
            case CHECK_INT, CHECK_NUMBER, CHECK_BOOL, CHECK_SHAPE, CHECK_SHAPES, CHECK_FIELD, CHECK_CLOSURE, CHECK_VALUE, CHECK_STRING, CHECK_OBJECT, CHECK_CLASS,
                CHECK_STORE_CLASS, CHECK_NOT_HOLE:
                return true;
            default:
                return false;
        }
    }

    /** One way into a join: an open block, what is known there, a value it brings. */
    record Edge(Block block, Facts facts, Node[] values) {}

    /**
     * Continues at the join of {@code edges}: afterwards {@link #block} is open and the result holds the joined values
     * ({@code null} where some edge has none). {@code live} says which are wanted.
     */
    Node[] join(List<Edge> edges, java.util.BitSet live) {
        if (edges.size() == 1) {
            Edge e = edges.get(0);
            block = e.block;
            facts = e.facts;
            return e.values;
        }
        int n = edges.get(0).values.length;
        Node[] joined = new Node[n];
        Block to = newBlock();
        List<Node> phis = new ArrayList<>();
        for (int r = 0; r < n; r++) {
            Node first = edges.get(0).values[r];
            boolean same = true;
            boolean missing = first == null || live != null && !live.get(r);
            for (Edge e : edges) {
                Node v = e.values[r];
                if (v == null) missing = true;
                else if (v != first) same = false;
            }
            if (same && first != null) {
                boolean everywhere = true;
                for (Edge e : edges) everywhere &= e.values[r] != null;
                joined[r] = everywhere ? first : null;
                continue;
            }
            if (missing) continue;
            Node root = commonRoot(edges, r);
            if (root != null) {
                joined[r] = root;
                continue;
            }
            LoopTypes.Type type = null;
            Class<?> java = first.java;
            for (Edge e : edges) {
                Node v = e.values[r];
                LoopTypes.Type t = new LoopTypes.Type(v.rep, typeOf(v));
                type = type == null ? t : LoopTypes.join(type, t);
                if (v.java != java) java = null;
            }
            Node phi = graph.newNode(Op.PHI, new Node[edges.size()]);
            phi.rep = type.rep();
            phi.type = type.types();
            phi.java = phi.rep == Rep.REF ? java : null;
            phi.block = to;
            for (int i = 0; i < edges.size(); i++) phi.in[i] = convertAt(edges.get(i).block, edges.get(i).values[r], phi.rep);
            phis.add(phi);
            joined[r] = phi;
        }
        to.phis.addAll(phis);
        boolean cold = true;
        Facts f = edges.get(0).facts;
        for (int i = 0; i < edges.size(); i++) {
            Edge e = edges.get(i);
            goTo(e.block, to);
            cold &= e.block.isCold;
            if (i > 0) f.intersect(e.facts);
        }
        to.isCold = cold;
        block = to;
        facts = f;
        return joined;
    }
}
