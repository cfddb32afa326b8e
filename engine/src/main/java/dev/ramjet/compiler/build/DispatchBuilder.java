package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.runtime.JSClosure;
import java.util.ArrayList;
import java.util.List;

/**
 * Method calls on objects of several shapes. Such a call is two instructions, the read of the method and the call, with the evaluation of arguments
 * between them. Built one by one they dispatch twice: on the shape, for the method, and then on the method, for what to inline; and the
 * inlined method looks at the shape of {@code this} once more, which the join between the two has forgotten. So where little stands between, the
 * branches by shape stay apart until the call is done: in each the method is a constant and the receiver's shape known.
 */
final class DispatchBuilder {
    private DispatchBuilder() {}

    /** Instructions between the read of the method and its call that are worth building for each shape. */
    private static final int MAX_BETWEEN = 8;

    /**
     * Builds the read of a method at the current instruction and everything up to its call for each of {@code entries}.
     *
     * @return false, with nothing built, where there is no such call or the methods are not known
     */
    static boolean build(FunctionBuilder f, Node object, List<PropertyCache> entries, int dst) {
        int call = callOf(f, dst);
        if (call < 0 || f.vector.hasFailedAt(call)) return false;
        for (PropertyCache p : entries) {
            if (p.shape == null || !isConstantMethod(f, p)) return false;
        }
        for (PropertyCache p : entries) {
            if (p.validity != null && !f.assume(p.validity) || !f.assume(p.cell.constantAssumption())) return false;
        }
        Node o = PropertyBuilder.asObject(f, object);
        int end = call + Opcode.length(f.code[call]);
        int start = f.pc;
        int first = f.next;
        List<GraphBuilder.Edge> edges = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            PropertyCache p = entries.get(i);
            Node[] before = f.regs;
            Facts facts = f.b.facts;
            Block otherwise = null;
            if (i == entries.size() - 1) {
                PropertyBuilder.checkShape(f, o, p.shape);
            } else {
                Node test = f.b.addPure(Op.HAS_SHAPE, Types.BOOLEAN, o);
                test.aux = p.shape;
                otherwise = f.b.goOnWhere(test);
                f.b.facts.setShape(o, p.shape);
            }
            f.variant = "#" + i;
            f.set(dst, f.graph.constant(p.cell.value));
            f.buildThrough(first, end);
            if (!f.b.isDead()) edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, f.regs));
            f.pc = start;
            f.regs = before;
            f.b.block = otherwise;
            f.b.facts = facts;
        }
        f.variant = "";
        f.next = end;
        if (!edges.isEmpty()) f.joinAt(end, edges);
        return true;
    }

    private static boolean isConstantMethod(FunctionBuilder f, PropertyCache p) {
        return (p.kind == PropertyCache.PROTOTYPE_CELL || p.kind == PropertyCache.OWN_CELL) && p.cell.value instanceof JSClosure && !p.cell.mutated
            && p.cell.constantAssumption() != null && p.cell.constantAssumption().valid;
    }

    /** Offset of the call of what the current instruction puts into {@code dst}; -1 where it is not near, or not certain. */
    private static int callOf(FunctionBuilder f, int dst) {
        int[] code = f.code;
        int at = f.next;
        for (int n = 0; n <= MAX_BETWEEN && at < code.length; n++) {
            int op = code[at];
            if (f.isEntered(at)) return -1;
            if (op == Opcode.CALL || op == Opcode.TAIL_CALL) {
                int callee = op == Opcode.CALL ? code[at + 2] : code[at + 1];
                return callee == dst && f.isWithin(at) ? at : -1;
            }
            if (!isPlain(op) || code[at + 1] == dst) return -1;
            at += Opcode.length(op);
        }
        return -1;
    }

    /** Whether an instruction does little, goes on to the next one, and writes but its first operand. */
    private static boolean isPlain(int op) {
        switch (op) {
            case Opcode.MOVE, Opcode.LOAD_CONST, Opcode.LOAD_INT, Opcode.LOAD_CALLEE, Opcode.LOAD_CLOSURE_ENV, Opcode.LOAD_ENV, Opcode.LOAD_ENV_CHECKED,
                Opcode.LOAD_GLOBAL, Opcode.GET_NAMED, Opcode.GET_KEYED, Opcode.GET_LENGTH, Opcode.ADD, Opcode.SUB, Opcode.CREATE_CLOSURE:
                return true;
            default:
                return false;
        }
    }
}
