package dev.ramjet.compiler.build;

import static dev.ramjet.compiler.build.RuntimeMethods.*;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Liveness;
import dev.ramjet.bytecode.Opcode;
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
import dev.ramjet.runtime.JSClosure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Walks the bytecode of one function, the outermost or an inlined one, and appends nodes for it. Registers are nodes; at
 * joins they become phis, at loop headers phis are made for the live registers that the loop assigns ({@link LoopBuilder}).
 *
 * <p>Bytecode order is close to reverse post-order: all jumps but JUMP_LOOP go forward, so when the walk comes to a join all its
 * forward edges are there.
 */
final class FunctionBuilder {
    final GraphBuilder b;
    final Graph graph;
    final FeedbackVector vector;
    final BytecodeFunction function;
    final int[] code;
    final Object[] constants;
    private final Liveness liveness;
    /** The inlining caller's state after the call, or {@code null}. */
    final FrameState caller;
    /** Names this activation in loop types: call offsets from the outermost function on. */
    String path;
    final int depth;
    final FunctionBuilder parent;

    final Node closure;
    final Node newTarget;
    final Node arguments;
    Node[] regs;
    /** Offset of the instruction being built, and of the one behind it. */
    int pc;
    int next;

    private final Map<Integer, List<GraphBuilder.Edge>> incoming = new HashMap<>();
    private final LoopBuilder loops;
    /** Where an inlined function returns to. */
    final List<GraphBuilder.Edge> returns = new ArrayList<>();
    private FrameState cachedState;
    private Node[] cachedRegs;
    private int cachedPc = -1;
    private int firstPc;
    /** The registers of the interpreter's frame, in code that is entered at a loop or behind a suspension; else {@code null}. */
    Node frameRegisters;
    /**
     * Code is entered behind a suspension: back edges to loops that the entry is inside of. Their bodies are walked after the first walk, up to where
     * they suspend again. {@code null} in other code.
     */
    private Map<Integer, List<GraphBuilder.Edge>> again;
    private int lastPc;
    /** Names what is inlined at one offset in several forms, in loop types. */
    String variant = "";
    /** What is inlined into this activation. */
    final Inlining inlining;
    /** The branch being built is fused with a call. */
    boolean checkValidityAfterBranch;

    FunctionBuilder(GraphBuilder b, FeedbackVector vector, FrameState caller, FunctionBuilder parent, String path, Node closure, Node newTarget, Node arguments,
            int firstPc) {
        this.b = b;
        this.graph = b.graph;
        this.vector = vector;
        this.function = vector.function;
        this.code = function.code;
        this.constants = function.constants;
        this.liveness = Liveness.of(function);
        this.caller = caller;
        this.parent = parent;
        this.path = path;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.closure = closure;
        this.newTarget = newTarget;
        this.arguments = arguments;
        this.firstPc = firstPc;
        this.lastPc = code.length;
        this.loops = new LoopBuilder(this, liveness);
        this.inlining = new Inlining(this);
    }

    static void buildOutermost(GraphBuilder b, FeedbackVector vector, int osrPc, Object[] osrRegisters, boolean loopOnly, int limit) {
        Node closure = parameter(b, 0);
        closure.java = JSClosure.class;
        closure.type = Types.OBJECT;
        BytecodeFunction f = vector.function;
        Node newTarget = f.is(BytecodeFunction.USES_NEW_TARGET) || f.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR ? parameter(b, 2) : null;
        Node arguments = f.is(BytecodeFunction.NEEDS_ARGUMENT_LIST) ? parameter(b, 3) : null;
        if (arguments != null) {
            arguments.java = Object[].class;
            arguments.type = Types.INTERNAL;
        }
        FunctionBuilder fb = new FunctionBuilder(b, vector, null, null, "", closure, newTarget, arguments, Math.max(0, osrPc));
        fb.regs = fb.initialRegisters();
        if (osrPc < 0) {
            fb.regs[0] = parameter(b, 1);
            for (int i = 0; i < vector.paramCount; i++) {
                fb.regs[1 + i] = parameter(b, 4 + i);
                Rep rep = b.linkage.parameter(i);
                fb.regs[1 + i].rep = rep;
                fb.regs[1 + i].type = rep == Rep.INT ? Types.INT : rep == Rep.DOUBLE ? Types.NUMBER : Types.VALUE;
            }
        } else {
            fb.lastPc = Math.min(fb.lastPc, limit);
            if (loopOnly && fb.loops.isHeader(osrPc)) fb.lastPc = fb.loops.end(osrPc) + Opcode.length(Opcode.JUMP_LOOP);
            fb.enterLoop(osrPc, osrRegisters);
            b.isLoopEntered = fb.loops.isHeader(osrPc);
            if (!b.isLoopEntered) {
                if (loopOnly) throw Unsupported.tooLarge();
                if (f.is(BytecodeFunction.GENERATOR) || f.is(BytecodeFunction.ASYNC)) fb.again = new HashMap<>();
            }
        }
        fb.walk();
    }

    private static Node parameter(GraphBuilder b, int i) {
        Node n = b.add(Op.PARAM);
        n.i = i;
        n.type = Types.VALUE | Types.HOLE;
        return n;
    }

    /** The registers of a frame just made: undefined, holes, constants. */
    Node[] initialRegisters() {
        Node[] r = new Node[function.registerCount];
        for (int i = 0; i < r.length; i++) r[i] = b.unboxedConstantOrRef(function.template[i]);
        return r;
    }

    /** OSR entry: registers come from the interpreter's frame, checked for the types they have right now. */
    private void enterLoop(int osrPc, Object[] values) {
        pc = osrPc;
        Node frame = parameter(b, 100);
        frame.java = Object[].class;
        frameRegisters = frame;
        BitSet live = liveness.liveIn(osrPc);
        for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
            Node n = b.add(Op.OSR_REGISTER, frame);
            n.i = r;
            regs[r] = n;
        }
        // Where what values had when the code was asked for has been wrong, they come as they are.
        boolean anyTypes = vector.isHopeless() || vector.hasFailedAt(osrPc) && (function.is(BytecodeFunction.GENERATOR) || function.is(BytecodeFunction.ASYNC));
        FrameState s = state(osrPc);
        live.and(mentioned(osrPc));
        for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
            Object v = values[r];
            Node n = regs[r];
            if (anyTypes && v instanceof Number) continue;
            if (v instanceof Integer) regs[r] = b.addCheck(Op.CHECK_INT, DeoptReason.NOT_AN_INT, s, n);
            else if (v instanceof Double) regs[r] = b.addCheck(Op.CHECK_NUMBER, DeoptReason.NOT_A_NUMBER, s, n);
            else if (v instanceof Object[]) {
                regs[r] = b.addCheck(Op.CHECK_CLASS, DeoptReason.WRONG_VALUE, s, n);
                regs[r].aux = Object[].class;
                regs[r].java = Object[].class;
            }
        }
    }

    /** The registers that the code to be built may name: the others pass through it in the interpreter's frame, and nobody looks at them. */
    private BitSet mentioned(int from) {
        BitSet all = new BitSet();
        // Behind a suspension the loops around it are walked too.
        for (int at = loops.isHeader(from) ? from : 0; at < lastPc; at += Opcode.length(code[at])) {
            Opcode.Operand[] kinds = Opcode.info(code[at]).operands();
            for (int k = 0; k < kinds.length; k++) {
                int r = code[at + 1 + k];
                switch (kinds[k]) {
                    case SRC, DST -> all.set(r);
                    case SRC_PAIR, DST_PAIR -> all.set(r, r + 2);
                    case LIST -> all.set(r, r + code[at + 2 + k]);
                    default -> { }
                }
            }
            if (code[at] == Opcode.COERCE_THIS) all.set(0);
        }
        return all;
    }

    // ---- frame states

    /** The state before the instruction at {@code at}. */
    FrameState state(int at) {
        if (cachedPc == at && cachedRegs == regs) return cachedState;
        cachedState = state(at, regs, -1);
        cachedPc = at;
        cachedRegs = regs;
        return cachedState;
    }

    FrameState state() {
        return state(pc);
    }

    private FrameState cachedPlace;

    /** Where the current instruction is, for stack traces: what has no state behind it has that. */
    FrameState place() {
        if (cachedPlace == null || cachedPlace.pc != pc) cachedPlace = FrameState.place(vector, pc, newTarget, caller);
        return cachedPlace;
    }

    /** The state behind the current instruction, where {@code result} (if not {@code null}) has gone to register {@code dst}. */
    FrameState after(int dst, Node result) {
        Node[] r = regs.clone();
        if (dst >= 0) r[dst] = result;
        return state(next, r, result == null ? dst : -1);
    }

    /**
     * The state behind a tail call of this inlined function, whose result {@code result} is this function's: that of the caller. {@code null} in the
     * outermost function, and where the caller does more with the result than keep it.
     */
    FrameState afterTail(Node result) {
        if (parent == null || caller == null) return null;
        switch (caller.result) {
            case NONE: return caller;
            case VALUE: {
                if (caller.resultRegister < 0) return caller;
                Node[] values = caller.values.clone();
                values[caller.resultRegister] = result;
                return new FrameState(caller.target, caller.pc, values, caller.closure, caller.newTarget, caller.arguments, caller.caller, -1,
                    FrameState.Result.VALUE, null);
            }
            default: return null;
        }
    }

    private FrameState state(int at, Node[] r, int dead) {
        return state(at, liveness.liveIn(at), r, dead);
    }

    private FrameState state(int at, BitSet live, Node[] r, int dead) {
        Node[] values = new Node[r.length];
        for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
            // What is as it was on entry stands in the interpreter's frame already: the exit is shorter for it, and the value need not live that long.
            if (i != dead && !(frameRegisters != null && r[i] != null && isFromFrame(r[i], i))) values[i] = r[i];
        }
        return new FrameState(vector, at, values, closure, newTarget, arguments, caller, -1, FrameState.Result.VALUE, null);
    }

    /** The state of this function as the caller of an inlined one. */
    FrameState callerState(int dst, FrameState.Result result, Node constructed) {
        // What the inlined function throws may be caught here, so what the handler needs lives on too.
        FrameState s = state(next, liveness.liveDuring(pc, next, dst), regs, -1);
        return new FrameState(vector, next, s.values, closure, newTarget, arguments, caller, dst, result, constructed);
    }

    /**
     * The state in which the interpreter goes on at the handler that catches what the current instruction throws, in this function
     * or in a caller; {@code null} where nothing catches it.
     */
    FrameState catchState() {
        FunctionBuilder f = this;
        while (f != null) {
            int[] h = f.function.handlers;
            for (int i = 0; h != null && i < h.length; i += 4) {
                if (f.pc < h[i] || f.pc >= h[i + 1]) continue;
                Node[] r = f.regs.clone();
                Node caught = graph.newNode(Op.CATCH);
                caught.type = Types.VALUE;
                r[h[i + 3]] = caught;
                if (f.code[f.pc] == Opcode.ITERATOR_NEXT) r[f.code[f.pc + 2]] = graph.constant(null);
                return f.state(h[i + 2], r, -1);
            }
            f = f.parent;
        }
        return null;
    }

    /** The function that catches what the current instruction throws: this one or one that it is inlined in; {@code null}: none. */
    private FunctionBuilder catcher() {
        for (FunctionBuilder f = this; f != null; f = f.parent) {
            if (f.handler() >= 0) return f;
        }
        return null;
    }

    /** Index of the handler that catches what the current instruction throws; -1: none here. */
    private int handler() {
        int[] h = function.handlers;
        for (int i = 0; h != null && i < h.length; i += 4) {
            if (pc >= h[i] && pc < h[i + 1]) return i;
        }
        return -1;
    }

    /** Whether the handler has been seen to run, so that it is worth being in this graph. */
    boolean hasCompiledHandler() {
        FunctionBuilder f = catcher();
        if (f == null) return false;
        int target = f.function.handlers[f.handler() + 2];
        return target > f.pc && f.vector.isReachedAt(target);
    }

    /** Control goes from the open block {@code from} to the handler, with what was thrown. */
    void jumpToHandler(Block from, Facts facts, Node caught) {
        FunctionBuilder f = catcher();
        int[] h = f.function.handlers;
        int i = f.handler();
        Node[] before = f.regs;
        f.set(h[i + 3], caught);
        // An iterator whose next() throws is done: nobody closes it.
        if (f.code[f.pc] == Opcode.ITERATOR_NEXT) f.set(f.code[f.pc + 2], graph.constant(null));
        f.jumpTo(h[i + 2], from, facts);
        f.regs = before;
    }

    /** A catch state with the exception known. */
    FrameState replaceCaught(FrameState s, Node value) {
        Node[] r = s.values.clone();
        for (int i = 0; i < r.length; i++) {
            if (r[i] != null && r[i].op == Op.CATCH) r[i] = value;
        }
        return new FrameState(s.target, s.pc, r, s.closure, s.newTarget, s.arguments, s.caller, s.resultRegister, s.result, s.constructed);
    }

    // ---- registers

    Node reg(int r) {
        return regs[r];
    }

    void set(int r, Node n) {
        Node[] copy = regs.clone();
        copy[r] = n;
        regs = copy;
    }

    /** {@code old} is known better as {@code n} from here on. A constant stays what it is: constant registers hold the same on all ways. */
    Node refine(Node old, Node n) {
        if (old.isConstant()) return n;
        b.facts.known.refine(old, n);
        Node[] copy = null;
        for (int i = 0; i < regs.length; i++) {
            if (regs[i] == old) {
                if (copy == null) copy = regs.clone();
                copy[i] = n;
            }
        }
        if (copy != null) regs = copy;
        return n;
    }

    // ---- what is assumed

    /** Nothing was recorded here: leaves compiled code, unless that has proved wrong before. True if the rest is dead. */
    boolean isUnreached() {
        if (vector.isReachedAt(pc) || vector.hasFailedAt(pc)) return false;
        b.exit(DeoptReason.INSUFFICIENT_FEEDBACK, state());
        return true;
    }

    boolean assume(Assumption a) {
        return b.assume(a);
    }

    // ---- the walk

    void walk() {
        b.current = this;
        walkOnce();
        // The innermost loop first: its back edges to outer ones come later, so that every loop has one entry.
        while (again != null && !again.isEmpty()) {
            firstPc = max(again.keySet());
            incoming.put(firstPc, again.remove(firstPc));
            loops.find();
            path += "'";
            walkOnce();
        }
    }

    private static int max(java.util.Set<Integer> all) {
        int max = -1;
        for (int i : all) max = Math.max(max, i);
        return max;
    }

    private void walkOnce() {
        pc = firstPc;
        while (pc < lastPc) {
            List<GraphBuilder.Edge> edges = incoming.remove(pc);
            if (edges != null) {
                if (!b.isDead()) edges.add(new GraphBuilder.Edge(b.block, b.facts, regs));
                Node[] joined = b.join(edges, liveness.liveIn(pc));
                regs = joined;
            }
            next = pc + Opcode.length(code[pc]);
            if (!b.isDead()) loops.open();
            if (!b.isDead()) InstructionBuilder.build(this, code[pc]);
            pc = next;
        }
        if (lastPc < code.length) leaveLoop();
        loops.closeAll();
    }

    /** Builds the instructions of a straight stretch for one of several forms that it has. */
    void buildThrough(int from, int end) {
        pc = from;
        while (pc < end && !b.isDead()) {
            next = pc + Opcode.length(code[pc]);
            InstructionBuilder.build(this, code[pc]);
            pc = next;
        }
    }

    /** The forms of a stretch come together at {@code end}. */
    void joinAt(int end, List<GraphBuilder.Edge> edges) {
        regs = b.join(edges, liveness.liveIn(end));
    }

    /** Whether control may come to {@code at} from elsewhere than the instruction before. */
    boolean isEntered(int at) {
        return loops.isHeader(at) || incoming.containsKey(at);
    }

    boolean isWithin(int at) {
        return at < lastPc;
    }

    /** What goes beyond the loop goes on in the interpreter. */
    private void leaveLoop() {
        if (!b.isDead()) b.exit(DeoptReason.LOOP_END, state(pc));
        for (Map.Entry<Integer, List<GraphBuilder.Edge>> e : incoming.entrySet()) {
            for (GraphBuilder.Edge edge : e.getValue()) {
                b.block = edge.block();
                b.facts = edge.facts();
                regs = edge.values();
                b.exit(DeoptReason.LOOP_END, state(e.getKey()));
            }
        }
    }

    /** A back edge from here. */
    void jumpLoop(int header, int depth) {
        if (!loops.isOpen(header) && again != null) {
            again.computeIfAbsent(header, k -> new ArrayList<>()).add(new GraphBuilder.Edge(b.block, b.facts, regs));
            b.block = null;
            return;
        }
        if (!loops.isOpen(header)) {
            // OSR code that leaves its loop into an outer one: the interpreter goes on there.
            b.exit(DeoptReason.OSR_EXIT, state(header));
            return;
        }
        loops.jumpBack(header);
    }

    /** Control goes from the open block {@code from} to {@code target}. */
    void jumpTo(int target, Block from, Facts facts) {
        if (target < firstPc) {
            Block before = b.block;
            b.block = from;
            b.exit(DeoptReason.OSR_EXIT, state(target));
            b.block = before;
            return;
        }
        incoming.computeIfAbsent(target, k -> new ArrayList<>()).add(new GraphBuilder.Edge(from, facts, regs));
    }

    void jump(int target) {
        jumpTo(target, b.block, b.facts);
        b.block = null;
    }

    /** Jumps to {@code target} if {@code condition} (a BOOL) is {@code when}; goes on otherwise. */
    void jumpIf(Node condition, boolean when, int target) {
        if (condition.isConstant()) {
            if ((condition.i != 0) == when) jump(target);
            return;
        }
        Facts f = b.facts;
        boolean coldBlock = b.block.isCold;
        Block[] two = b.branch(condition);
        Block taken = when ? two[0] : two[1];
        Block other = when ? two[1] : two[0];
        taken.isCold = other.isCold = coldBlock;
        Facts tf = f.copy();
        learn(condition, when, tf);
        if (checkValidityAfterBranch) {
            checkValidityAfterBranch = false;
            b.block = taken;
            b.facts = tf;
            b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, state(target));
            b.block = other;
            b.facts = f;
            b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, state(next));
        }
        jumpTo(target, taken, tf);
        b.block = other;
        Facts of = f.copy();
        learn(condition, !when, of);
        b.facts = of;
    }

    /** a < b for ints says that a is not the greatest int. */
    private static void learn(Node c, boolean holds, Facts f) {
        if (c.op == Op.BOOL_NOT) {
            learn(c.in[0], !holds, f);
            return;
        }
        f.setOutcome(c, holds);
        if (c.op != Op.INT_COMPARE) return;
        int cond = c.i;
        if (holds && cond == Condition.LT || !holds && cond == Condition.GE) f.setBelowMax(c.in[0]);
        if (holds && cond == Condition.GT || !holds && cond == Condition.LE) f.setBelowMax(c.in[1]);
    }

    void leave(Node value) {
        if (parent == null) {
            b.returnValue(value);
            return;
        }
        returns.add(new GraphBuilder.Edge(b.block, b.facts, new Node[] {value}));
        b.block = null;
    }

    /**
     * Writes what is live at the current instruction to the interpreter's frame: the activation waits there.
     *
     * <p>Registers that still hold what they held on entry are left alone.
     */
    void storeRegisters() {
        BitSet live = liveness.liveIn(pc);
        for (int r = live.nextSetBit(0); r >= 0; r = live.nextSetBit(r + 1)) {
            Node v = regs[r];
            if (v == null || isFromFrame(v, r)) continue;
            Node n = graph.newNode(Op.STORE_REGISTER, frameRegisters, b.toRef(v));
            n.i = r;
            b.append(n);
        }
    }

    private static boolean isFromFrame(Node v, int r) {
        while (v.op != Op.OSR_REGISTER) {
            switch (v.op) {
                case BOX_INT, BOX_DOUBLE, BOX_BOOL, CHECK_INT, CHECK_NUMBER, CHECK_BOOL, CHECK_SHAPE, CHECK_SHAPES, CHECK_FIELD, CHECK_CLOSURE, CHECK_VALUE,
                    CHECK_STRING, CHECK_OBJECT, CHECK_CLASS, CHECK_STORE_CLASS, CHECK_NOT_HOLE: v = v.in[0]; break;
                default: return false;
            }
        }
        return v.i == r;
    }
}
