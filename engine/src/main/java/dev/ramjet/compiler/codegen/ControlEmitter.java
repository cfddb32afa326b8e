package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * The JVM bytecode of what ends a block: jumps, and on each edge the copies into the phis of the block that it leads to. Nothing is written for a block that only
 * goes on to the next one (a <i>forwarder</i>): whoever jumps to it jumps to its destination.
 */
final class ControlEmitter {
    private static final ClassDesc CD_JSTHROW = ClassDesc.of("dev.ramjet.runtime.JSThrow");

    private final CodeEmitter e;
    private final CodeBuilder code;
    private final ConditionEmitter conditions;

    ControlEmitter(CodeEmitter e, ConditionEmitter conditions) {
        this.e = e;
        this.code = e.code();
        this.conditions = conditions;
    }

    /** Whether a block does nothing but go on to the next one. */
    static boolean isForwarder(Block b) {
        if (!b.phis.isEmpty() || b.nodes.size() != 1 || b.nodes.get(0).op != Op.GOTO || b.isLoopHeader) return false;
        for (Node phi : b.successors[0].phis) {
            if (phi.uses > 0) return false;
        }
        return true;
    }

    static Block destination(Block b) {
        while (isForwarder(b)) b = b.successors[0];
        return b;
    }

    /** @param next  the block written behind {@code b}, which needs no jump */
    void emit(Block b, Node n, Block next) {
        switch (n.op) {
            case CALLED:
                copyPhis(b, b.successors[0]);
                if (destination(b.successors[0]) != next) code.goto_(e.label(b.successors[0]));
                break;
            case GOTO: {
                copyPhis(b, b.successors[0]);
                if (destination(b.successors[0]) != next) code.goto_(e.label(b.successors[0]));
                break;
            }
            case IF: {
                Block yes = destination(b.successors[0]);
                Block no = destination(b.successors[1]);
                boolean noCopies = copiesPhis(b, b.successors[1]);
                if (copiesPhis(b, b.successors[0])) {
                    Label l = noCopies ? code.newLabel() : e.label(no);
                    conditions.jumpIf(n.in[0], false, l);
                    copyPhis(b, b.successors[0]);
                    if (noCopies || yes != next) code.goto_(e.label(yes));
                    if (noCopies) {
                        code.labelBinding(l);
                        copyPhis(b, b.successors[1]);
                        if (no != next) code.goto_(e.label(no));
                    }
                } else if (yes == next && !noCopies) {
                    conditions.jumpIf(n.in[0], false, e.label(no));
                } else {
                    conditions.jumpIf(n.in[0], true, e.label(yes));
                    copyPhis(b, b.successors[1]);
                    if (no != next) code.goto_(e.label(no));
                }
                break;
            }
            case SWITCH: {
                e.push(n.in[0]);
                List<SwitchCase> cases = new ArrayList<>();
                int last = b.successors.length - 1;
                Label[] edges = new Label[last + 1];
                for (int i = 0; i <= last; i++) edges[i] = copiesPhis(b, b.successors[i]) ? code.newLabel() : e.label(b.successors[i]);
                for (int i = 0; i < last; i++) cases.add(SwitchCase.of(n.i + i, edges[i]));
                code.tableswitch(n.i, n.i + last - 1, edges[last], cases);
                for (int i = 0; i <= last; i++) {
                    if (!copiesPhis(b, b.successors[i])) continue;
                    code.labelBinding(edges[i]);
                    copyPhis(b, b.successors[i]);
                    code.goto_(e.label(b.successors[i]));
                }
                break;
            }
            case RETURN:
                e.push(n.in[0]);
                e.returnResult();
                break;
            case THROW:
                e.mark(n);
                code.new_(CD_JSTHROW).dup();
                e.push(n.in[0]);
                code.invokespecial(CD_JSTHROW, "<init>", MethodTypeDesc.of(CD_void, CD_Object)).athrow();
                break;
            case EXIT:
                code.goto_(e.exitOf(n));
                break;
            default:
                throw new IllegalStateException(n.op.toString());
        }
    }

    private static boolean copiesPhis(Block from, Block to) {
        if (to.phis.isEmpty()) return false;
        int at = to.predecessors.indexOf(from);
        for (Node phi : to.phis) {
            if (phi.uses > 0 && phi.in[at] != phi) return true;
        }
        return false;
    }

    /** All phis are read before one is written, by way of the operand stack. */
    private void copyPhis(Block from, Block to) {
        if (to.phis.isEmpty()) return;
        int at = to.predecessors.indexOf(from);
        int n = 0;
        Node[] live = new Node[to.phis.size()];
        for (Node phi : to.phis) {
            if (phi.uses == 0 || phi.in[at] == phi) continue;
            e.push(phi.in[at]);
            live[n++] = phi;
        }
        while (n > 0) {
            Node phi = live[--n];
            code.storeLocal(CodeEmitter.kind(phi.rep), phi.local);
        }
    }
}
