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
        FrameState first = group.get(0).state;
        List<Node> values = new ArrayList<>();
        first.forEach(n -> {
            if (!n.isConstant() && !values.contains(n)) values.add(n);
        });
        Passed passed = new Passed(values, compact);
        List<Object> constants = new ArrayList<>();
        ExitPoint.Frame[] frames = describe(first, n -> constantOr(n, constants, passed::indexOf));
        boolean shared = group.size() > 1;
        Label tail = code.newLabel();
        emitHeads(group, frames, constants.toArray(), shared, tail);
        code.labelBinding(tail);
        leave(passed, shared ? -1 : state.exits.size() - 1);
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
        List<Node> values = new ArrayList<>();
        HashMap<Integer, Node> ofLocal = new HashMap<>();
        union.stream().forEach(local -> {
            Node n = new Node(-1, Op.PHI);
            n.rep = slots.containsKey(local) ? slots.get(local) : emitter.owner().localRep(local);
            n.local = local;
            values.add(n);
            ofLocal.put(local, n);
        });
        Passed passed = new Passed(values, true);
        Label tail = code.newLabel();
        for (int g = 0; g < cluster.size(); g++) {
            List<Exit> group = cluster.get(g);
            List<Object> constants = new ArrayList<>();
            ExitPoint.Frame[] frames = describe(group.get(0).state, n -> constantOr(n, constants, v -> passed.indexOf(ofLocal.get(v.local))));
            emitHeads(group, frames, constants.toArray(), true, tail);
            if (g + 1 < cluster.size()) code.goto_(tail);
        }
        code.labelBinding(tail);
        leave(passed, -1);
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

    private static int constantOr(Node n, List<Object> constants, java.util.function.ToIntFunction<Node> index) {
        if (n == null) return ExitPoint.NONE;
        if (!n.isConstant()) return index.applyAsInt(n);
        constants.add(n.constantValue());
        return -constants.size();
    }

    /** What an exit passes on, in the order of the method that takes it, which is that of the array it makes: references, doubles, int32s. */
    private static final class Passed {
        /** Booleans are passed as references, and by the methods of {@link Exits} doubles are. */
        final List<Node> references = new ArrayList<>(), doubles = new ArrayList<>(), ints = new ArrayList<>();
        /** The method of {@link ExitClasses}; {@code null}: one of {@link Exits}, or if {@link #inArray} none. */
        final ExitClasses.Key key;
        /** More than the JVM allows as parameters. */
        final boolean inArray;

        Passed(List<Node> values, boolean compact) {
            int wide = 0;
            for (Node n : values) {
                if (n.rep == Rep.INT) ints.add(n);
                else if (n.rep == Rep.DOUBLE) wide++;
            }
            boolean direct = !compact && ints.size() <= Exits.INTS && values.size() - ints.size() <= Exits.REFERENCES;
            for (Node n : values) {
                if (n.rep == Rep.DOUBLE && !direct) doubles.add(n);
                else if (n.rep != Rep.INT) references.add(n);
            }
            ExitClasses.Key k = direct ? null : ExitClasses.Key.atLeast(references.size(), wide, ints.size());
            inArray = k != null && k.parameterSlots() > MAX_SLOTS;
            key = inArray ? null : k;
        }

        int indexOf(Node n) {
            int i;
            if ((i = references.indexOf(n)) >= 0) return i;
            if ((i = doubles.indexOf(n)) >= 0) return (key == null ? references.size() : key.references()) + i;
            if ((i = ints.indexOf(n)) < 0) throw new IllegalStateException("not passed on: " + n);
            return (key == null ? references.size() + doubles.size() : key.references() + key.doubles()) + i;
        }
    }

    /** The JVM allows 255 parameter slots. */
    private static final int MAX_SLOTS = 250;

    /** Calls the deoptimizer. @param id  the exit's; -1: it is on the stack */
    private void leave(Passed p, int id) {
        if (id >= 0) code.loadConstant(id);
        if (p.inArray) {
            List<Node> all = new ArrayList<>(p.references);
            all.addAll(p.doubles);
            all.addAll(p.ints);
            code.loadConstant(all.size()).anewarray(CD_Object);
            for (int i = 0; i < all.size(); i++) {
                code.dup().loadConstant(i);
                emitter.pushBoxed(all.get(i));
                code.aastore();
            }
        } else {
            for (Node n : p.references) emitter.pushBoxed(n);
            for (int i = p.references.size(); p.key != null && i < p.key.references(); i++) code.aconst_null();
            for (Node n : p.doubles) emitter.push(n);
            for (int i = p.doubles.size(); p.key != null && i < p.key.doubles(); i++) code.dconst_0();
            for (Node n : p.ints) emitter.push(n);
            for (int i = p.ints.size(); p.key != null && i < p.key.ints(); i++) code.iconst_0();
        }
        code.getstatic(emitter.owner().self, "state", ClassBuilder.CD_STATE);
        if (p.inArray) {
            code.invokestatic(ClassDesc.of("dev.ramjet.compiler.deopt.Deoptimizer"), "exit",
                MethodTypeDesc.of(CD_Object, CD_int, ClassBuilder.CD_OBJECT_ARRAY, ClassBuilder.CD_STATE));
        } else if (p.key == null) {
            code.invokestatic(CD_EXITS, "exit", DIRECT_TYPES[p.references.size()][p.ints.size()]);
        } else {
            code.invokestatic(ExitClasses.of(p.key), "exit", p.key.type());
        }
        emitter.returnObject();
    }
}
