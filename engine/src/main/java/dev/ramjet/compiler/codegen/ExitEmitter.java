package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.deopt.ExitPoint;
import dev.ramjet.compiler.deopt.Exits;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.DynamicCallSiteDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The exits of a method, behind all its blocks: what pushes the live values and calls the deoptimizer. Half of a long method are exits, so those
 * that mean the same state share their code, and in methods that would be too long even those that do not ({@link #emitCompactExits}).
 */
final class ExitEmitter {
    private static final ClassDesc CD_EXITS = ClassDesc.of("dev.ramjet.compiler.deopt.Exits");
    /** The types of the methods of {@link Exits}, by references and int32s. */
    private static final MethodTypeDesc[][] DIRECT_TYPES = new MethodTypeDesc[Exits.REFERENCES + 1][Exits.INTS + 1];

    static {
        for (int r = 0; r <= Exits.REFERENCES; r++) {
            for (int i = 0; i <= Exits.INTS; i++) {
                ClassDesc[] p = new ClassDesc[r + i + 2];
                java.util.Arrays.fill(p, CD_int);
                java.util.Arrays.fill(p, 1, r + 1, CD_Object);
                p[r + i + 1] = ClassBuilder.CD_STATE;
                DIRECT_TYPES[r][i] = MethodTypeDesc.of(CD_Object, p);
            }
        }
    }

    private final CodeEmitter emitter;
    private final CodeBuilder code;
    private final CompiledState state;
    /** The locals that values share, and their kinds. */
    private final Map<Integer, Rep> slots;
    private final boolean compact;
    private final List<Exit> exits = new ArrayList<>();
    private final Map<ExitKey, Exit> exitIndex = new HashMap<>();

    ExitEmitter(CodeEmitter emitter, CompiledState state, Map<Integer, Rep> slots, boolean compact) {
        this.emitter = emitter;
        this.code = emitter.code();
        this.state = state;
        this.slots = slots;
        this.compact = compact;
    }

    private record ExitKey(FrameState state, DeoptReason reason, dev.ramjet.runtime.CallTarget target, int pc) {
        @Override
        public boolean equals(Object o) {
            return o instanceof ExitKey k && k.state == state && k.reason == reason && k.target == target && k.pc == pc;
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(state) * 31 + reason.ordinal()) * 31 + pc;
        }
    }

    static final class Exit {
        FrameState state;
        DeoptReason reason;
        /** Where the check that fails is. */
        dev.ramjet.runtime.CallTarget target;
        int pc;
        Label label;
        /** Where an ArithmeticException is on the stack. */
        Label handler;
    }

    /** The exit to {@code s}; {@code site} is where the check that fails is. */
    Exit exitOf(FrameState s, DeoptReason reason, FrameState site) {
        ExitKey key = new ExitKey(s, reason, site.target, site.pc);
        Exit e = exitIndex.get(key);
        if (e == null) {
            e = new Exit();
            e.state = s;
            e.reason = reason;
            e.target = site.target;
            e.pc = site.pc;
            e.label = code.newLabel();
            exitIndex.put(key, e);
            exits.add(e);
        }
        return e;
    }

    /** States that mean the same. */
    private record StateKey(FrameState state) {
        @Override
        public boolean equals(Object o) {
            if (!(o instanceof StateKey k)) return false;
            FrameState a = state;
            FrameState b = k.state;
            for (; a != b; a = a.caller, b = b.caller) {
                if (a == null || b == null || a.pc != b.pc || a.target != b.target || a.closure != b.closure || a.newTarget != b.newTarget
                    || a.arguments != b.arguments || a.resultRegister != b.resultRegister || a.result != b.result || a.constructed != b.constructed) return false;
                if (a.values.length != b.values.length) return false;
                for (int i = 0; i < a.values.length; i++) {
                    if (a.values[i] != b.values[i]) return false;
                }
            }
            return true;
        }

        @Override
        public int hashCode() {
            int h = 0;
            for (FrameState s = state; s != null; s = s.caller) {
                h = h * 31 + s.pc;
                for (Node n : s.values) h = h * 31 + (n == null ? 0 : n.id);
            }
            return h;
        }
    }

    /** Exits of one state share what pushes the values. */
    void emit() {
        HashMap<StateKey, List<Exit>> index = new HashMap<>();
        List<List<Exit>> groups = new ArrayList<>();
        for (Exit e : exits) {
            StateKey key = new StateKey(e.state);
            List<Exit> group = index.get(key);
            if (group == null) {
                index.put(key, group = new ArrayList<>(2));
                groups.add(group);
            }
            group.add(e);
        }
        if (compact) {
            emitCompactExits(groups);
            return;
        }
        for (List<Exit> group : groups) emitGroup(group);
    }

    private void emitGroup(List<Exit> group) {
        List<Node> values = new ArrayList<>();
        List<Object> constants = new ArrayList<>();
        ExitPoint.Frame[] frames = describe(group.get(0).state, n -> valueIndex(n, values, constants));
        int ints = ints(values);
        if (ints > 0 && isDirect(values.size(), ints)) {
            // int32s last.
            List<Node> sorted = new ArrayList<>();
            for (Node n : values) if (n.rep != Rep.INT) sorted.add(n);
            for (Node n : values) if (n.rep == Rep.INT) sorted.add(n);
            values.clear();
            values.addAll(sorted);
            constants.clear();
            frames = describe(group.get(0).state, n -> valueIndex(n, values, constants));
        }
        boolean shared = group.size() > 1;
        Label tail = code.newLabel();
        emitHeads(group, frames, constants.toArray(), shared, tail);
        code.labelBinding(tail);
        leave(values, shared ? -1 : state.exits.size() - 1);
    }

    /** Where the exits of a group begin: each says its id, if that is wanted, and goes to the tail. */
    private void emitHeads(List<Exit> group, ExitPoint.Frame[] frames, Object[] constants, boolean withId, Label tail) {
        for (int i = 0; i < group.size(); i++) {
            Exit e = group.get(i);
            if (e.handler != null) code.labelBinding(e.handler).pop();
            code.labelBinding(e.label);
            if (withId) {
                code.loadConstant(state.exits.size());
                if (i + 1 < group.size()) code.goto_(tail);
            }
            state.exits.add(new ExitPoint(e.reason, e.target, e.pc, frames, constants));
        }
    }

    /** Locals that a tail of compact exits may pass on beyond those that the first of its groups wants. */
    private static final int SPARE_SLOTS = 16;

    /**
     * In code that would be too long otherwise, exits of different states share a tail that passes on the locals of all of them: which local is which
     * register is data anyway. What it costs is that C2 keeps locals alive that an exit does not need.
     */
    private void emitCompactExits(List<List<Exit>> groups) {
        java.util.BitSet union = new java.util.BitSet();
        List<List<Exit>> cluster = new ArrayList<>();
        int limit = 0;
        for (List<Exit> group : groups) {
            java.util.BitSet wanted = locals(group.get(0).state);
            if (wanted == null) {
                emitGroup(group);
                continue;
            }
            java.util.BitSet both = (java.util.BitSet) union.clone();
            both.or(wanted);
            if (!cluster.isEmpty() && both.cardinality() > limit) {
                emitCluster(cluster, union);
                cluster.clear();
                both = wanted;
            }
            if (cluster.isEmpty()) limit = wanted.cardinality() + SPARE_SLOTS;
            cluster.add(group);
            union = both;
        }
        if (!cluster.isEmpty()) emitCluster(cluster, union);
    }

    /** The locals that a state's values are in; {@code null} where some value has to be computed first. */
    private java.util.BitSet locals(FrameState s) {
        java.util.BitSet all = new java.util.BitSet();
        boolean[] computed = new boolean[1];
        s.forEach(n -> {
            if (n.isConstant()) return;
            if (n.local < 0 || !slots.containsKey(n.local) && !isParameter(n)) computed[0] = true;
            else all.set(n.local);
        });
        return computed[0] ? null : all;
    }

    private static boolean isParameter(Node n) {
        while (ValuePlacement.isAlias(n)) n = n.in[0];
        return n.op == Op.PARAM;
    }

    private void emitCluster(List<List<Exit>> cluster, java.util.BitSet union) {
        int[] locals = union.stream().toArray();
        Label tail = code.newLabel();
        for (int g = 0; g < cluster.size(); g++) {
            List<Exit> group = cluster.get(g);
            List<Object> constants = new ArrayList<>();
            ExitPoint.Frame[] frames = describe(group.get(0).state, n -> {
                if (n == null) return ExitPoint.NONE;
                if (n.isConstant()) {
                    constants.add(n.constantValue());
                    return -constants.size();
                }
                return java.util.Arrays.binarySearch(locals, n.local);
            });
            emitHeads(group, frames, constants.toArray(), true, tail);
            if (g + 1 < cluster.size()) code.goto_(tail);
        }
        code.labelBinding(tail);
        List<Node> values = new ArrayList<>();
        for (int local : locals) {
            Node n = new Node(-1, Op.PHI);
            n.rep = slots.containsKey(local) ? slots.get(local) : emitter.owner().localRep(local);
            n.local = local;
            values.add(n);
        }
        leave(values, -1);
    }

    /** @param index  gives the number of a value, and takes notice of it */
    private static ExitPoint.Frame[] describe(FrameState state, java.util.function.ToIntFunction<Node> index) {
        List<ExitPoint.Frame> frames = new ArrayList<>();
        for (FrameState s = state; s != null; s = s.caller) {
            int live = 0;
            for (Node n : s.values) {
                if (n != null) live++;
            }
            int[] registers = new int[live * 2];
            int k = 0;
            for (int r = 0; r < s.values.length; r++) {
                if (s.values[r] == null) continue;
                registers[k++] = r;
                registers[k++] = index.applyAsInt(s.values[r]);
            }
            frames.add(new ExitPoint.Frame(s.target, s.pc, registers, index.applyAsInt(s.closure), index.applyAsInt(s.newTarget),
                index.applyAsInt(s.arguments), index.applyAsInt(s.constructed), s.resultRegister, s.result));
        }
        return frames.toArray(new ExitPoint.Frame[0]);
    }

    private static int ints(List<Node> values) {
        int ints = 0;
        for (Node n : values) if (n.rep == Rep.INT) ints++;
        return ints;
    }

    /** Whether a method of {@link Exits} takes so many values. */
    private boolean isDirect(int values, int ints) {
        return !compact && ints <= Exits.INTS && values - ints <= Exits.REFERENCES;
    }

    /** Calls the deoptimizer. @param id  the exit's; -1: it is on the stack */
    private void leave(List<Node> values, int id) {
        // The JVM allows 255 parameter slots; what does not fit travels in arrays.
        int slots = 0;
        for (Node n : values) slots += n.rep == Rep.DOUBLE ? 2 : 1;
        if (slots > 250) {
            if (id >= 0) code.loadConstant(id);
            code.loadConstant(values.size()).anewarray(CD_Object);
            for (int i = 0; i < values.size(); i++) {
                code.dup().loadConstant(i);
                emitter.pushBoxed(values.get(i));
                code.aastore();
            }
            code.getstatic(emitter.owner().self, "state", ClassBuilder.CD_STATE);
            code.invokestatic(ClassDesc.of("dev.ramjet.compiler.deopt.Deoptimizer"), "exit",
                MethodTypeDesc.of(CD_Object, CD_int, ClassBuilder.CD_OBJECT_ARRAY, ClassBuilder.CD_STATE));
            emitter.returnObject();
            return;
        }
        int ints = ints(values);
        if (isDirect(values.size(), ints)) {
            if (id >= 0) code.loadConstant(id);
            for (int i = 0; i < values.size(); i++) {
                if (i < values.size() - ints) emitter.pushBoxed(values.get(i));
                else emitter.push(values.get(i));
            }
            code.getstatic(emitter.owner().self, "state", ClassBuilder.CD_STATE);
            code.invokestatic(CD_EXITS, "exit", DIRECT_TYPES[values.size() - ints][ints]);
            emitter.returnObject();
            return;
        }
        int extra = id < 0 ? 1 : 0;
        ClassDesc[] types = new ClassDesc[values.size() + extra];
        if (id < 0) types[0] = CD_int;
        for (int i = 0; i < values.size(); i++) {
            Node n = values.get(i);
            emitter.push(n);
            types[i + extra] = CodeEmitter.descriptor(n.rep);
        }
        code.invokedynamic(DynamicCallSiteDesc.of(ClassBuilder.EXIT_BOOTSTRAP, "exit", MethodTypeDesc.of(CD_Object, types), id));
        emitter.returnObject();
    }

    private static int valueIndex(Node n, List<Node> values, List<Object> constants) {
        if (n == null) return ExitPoint.NONE;
        if (n.isConstant()) {
            constants.add(n.constantValue());
            return -constants.size();
        }
        int at = values.indexOf(n);
        if (at < 0) {
            at = values.size();
            values.add(n);
        }
        return at;
    }
}
