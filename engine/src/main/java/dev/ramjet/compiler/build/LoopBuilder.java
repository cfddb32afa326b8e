package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.Liveness;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The loops of one function while {@link FunctionBuilder} walks it. A loop's phis are made before its body is walked, so what they are is taken from
 * {@link LoopTypes}, which learns from the back edges and has the graph built again where they bring something else.
 */
final class LoopBuilder {
    private final FunctionBuilder f;
    private final GraphBuilder b;
    private final Liveness liveness;
    /** By offset of the header. */
    private final Map<Integer, Loop> loops = new HashMap<>();

    private static final class Loop {
        final int header;
        int end;
        final BitSet assigned = new BitSet();
        Block block;
        Node[] phis;
        final List<List<Node>> inputs = new ArrayList<>();

        Loop(int header) {
            this.header = header;
        }
    }

    LoopBuilder(FunctionBuilder f, Liveness liveness) {
        this.f = f;
        this.b = f.b;
        this.liveness = liveness;
        find();
    }

    boolean isHeader(int at) {
        return loops.containsKey(at);
    }

    /** Offset of the last jump back to {@code header}. */
    int end(int header) {
        return loops.get(header).end;
    }

    /** Whether the walk has come through the header. */
    boolean isOpen(int header) {
        return loops.get(header).block != null;
    }

    /** Finds all loops of the function, with the registers that each assigns. */
    void find() {
        loops.clear();
        for (int at = 0; at < f.code.length; at += Opcode.length(f.code[at])) {
            if (f.code[at] != Opcode.JUMP_LOOP) continue;
            int header = f.code[at + 1];
            Loop l = loops.computeIfAbsent(header, Loop::new);
            l.end = Math.max(l.end, at);
        }
        for (Loop l : loops.values()) {
            for (int at = l.header; at <= l.end; at += Opcode.length(f.code[at])) {
                Opcode.Operand[] kinds = Opcode.info(f.code[at]).operands();
                for (int k = 0; k < kinds.length; k++) {
                    if (kinds[k] == Opcode.Operand.DST) l.assigned.set(f.code[at + 1 + k]);
                    else if (kinds[k] == Opcode.Operand.DST_PAIR) l.assigned.set(f.code[at + 1 + k], f.code[at + 1 + k] + 2);
                    else if (kinds[k] == Opcode.Operand.SRC_PAIR) l.assigned.set(f.code[at + 1 + k] + (keepsIterator(l, at) ? 1 : 0), f.code[at + 1 + k] + 2);
                }
                if (f.code[at] == Opcode.COERCE_THIS) l.assigned.set(0);
            }
            int[] h = f.function.handlers;
            for (int i = 0; h != null && i < h.length; i += 4) {
                if (h[i + 2] >= l.header && h[i + 2] <= l.end) l.assigned.set(h[i + 3]);
            }
        }
    }

    /** Whether the instruction at {@code at} is the step of an iteration whose iterator is the same at all back edges: where it is done, the loop ends. */
    private boolean keepsIterator(Loop l, int at) {
        if (f.code[at] != Opcode.ITERATOR_NEXT || isIn(l, f.code[at + 3])) return false;
        int[] h = f.function.handlers;
        for (int i = 0; h != null && i < h.length; i += 4) {
            if (at >= h[i] && at < h[i + 1] && isIn(l, h[i + 2])) return false;
        }
        return true;
    }

    private static boolean isIn(Loop l, int pc) {
        return pc >= l.header && pc <= l.end;
    }

    /** Opens the loop whose header the walk has come to, if there is one here: a block with a phi for each live register that the loop assigns. */
    void open() {
        Loop l = loops.get(f.pc);
        if (l == null) return;
        BitSet live = liveness.liveIn(f.pc);
        Block header = b.newBlock();
        header.isLoopHeader = true;
        Node[] phis = new Node[f.regs.length];
        Node[] r = f.regs.clone();
        Block entry = b.block;
        for (int i = 0; i < r.length; i++) {
            if (!live.get(i)) {
                if (i < r.length - f.function.constantRegisters.length) r[i] = null;
                continue;
            }
            if (!l.assigned.get(i) || r[i] == null) continue;
            Node v = r[i];
            LoopTypes.Type t = b.loopTypes.type(f.path, f.pc, i, new LoopTypes.Type(v.rep, GraphBuilder.typeOf(v)));
            if (t.rep() == Rep.REF && v.rep == Rep.REF) t = new LoopTypes.Type(Rep.REF, t.types());
            Node phi = f.graph.newNode(Op.PHI, new Node[1]);
            phi.rep = t.rep();
            phi.type = t.types();
            if (v.java == Object[].class && phi.rep == Rep.REF && t.types() == Types.INTERNAL) phi.java = Object[].class;
            phi.block = header;
            phi.in[0] = b.convertAt(entry, v, phi.rep);
            phis[i] = phi;
            r[i] = phi;
            header.phis.add(phi);
        }
        b.goTo(entry, header);
        b.block = header;
        Facts facts = b.facts.copy();
        facts.holdShapes();
        facts.unchecked = false;
        facts.checkpoint = null;
        b.facts = facts;
        f.regs = r;
        l.block = header;
        l.phis = phis;
    }

    /** A back edge from here to a loop that is open. */
    void jumpBack(int header) {
        Loop l = loops.get(header);
        // The header knows what was known before the loop, so nothing may come round that has not looked.
        if (b.facts.unchecked) b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(header));
        Node poll = b.add(Op.POLL);
        poll.position = f.state(header).position();
        Block from = b.block;
        Node[] values = new Node[f.regs.length];
        for (int i = 0; i < f.regs.length; i++) {
            Node phi = l.phis[i];
            if (phi == null) continue;
            Node v = f.regs[i];
            LoopTypes.Type t = new LoopTypes.Type(v.rep, GraphBuilder.typeOf(v));
            LoopTypes.Type now = new LoopTypes.Type(phi.rep, phi.rep == Rep.DOUBLE ? Types.NUMBER : phi.type);
            if (b.loopTypes.accepts(f.path, header, i, now, t)) values[i] = b.convertAt(from, v, phi.rep);
            else values[i] = phi;
        }
        l.inputs.add(Arrays.asList(values));
        b.goTo(from, l.block);
        b.block = null;
    }

    /** All back edges are known: the phis get their inputs. */
    private static void close(Loop l) {
        if (l.block == null) return;
        for (int i = 0; i < l.phis.length; i++) {
            Node phi = l.phis[i];
            if (phi == null) continue;
            Node[] in = new Node[1 + l.inputs.size()];
            in[0] = phi.in[0];
            for (int k = 0; k < l.inputs.size(); k++) in[1 + k] = l.inputs.get(k).get(i);
            phi.in = in;
        }
    }

    void closeAll() {
        for (Loop l : loops.values()) close(l);
    }
}
