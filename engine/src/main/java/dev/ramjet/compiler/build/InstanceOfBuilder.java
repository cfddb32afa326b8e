package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.InstanceOf;

/** {@code instanceof}: the site's cache is asked by a call that runs no code of the program, so that all facts outlive it, and that C2 inlines. */
final class InstanceOfBuilder {
    private InstanceOfBuilder() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod TEST = RuntimeMethod.of(InstanceOf.class, "test", Types.BOOLEAN, boolean.class, FeedbackVector.class, int.class, O, O);
    static final RuntimeMethod KNOWN = RuntimeMethod.of(InstanceOf.class, "known", Types.INT, int.class, InstanceOf.class, O, O);

    static void build(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        f.set(code[pc + 1], instanceOf(f, f.reg(code[pc + 2]), f.reg(code[pc + 3]), code[pc + 4], code[pc + 1]));
    }

    private static Node instanceOf(FunctionBuilder f, Node value, Node target, int slot, int dst) {
        Object seen = f.vector.caches[slot];
        if (!(seen instanceof InstanceOf cache) || f.vector.hasFailedAt(f.pc)) {
            return InstructionBuilder.callRuntime(f, TEST, dst, f.graph.constant(f.vector), f.graph.constantInt(slot), f.b.toRef(value), f.b.toRef(target));
        }
        Node known = BuiltinInliner.leaf(f, KNOWN, f.graph.constant(cache), f.b.toRef(value), f.b.toRef(target));
        f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.WRONG_VALUE, f.state(), f.b.intCompare(Condition.LT, known, f.graph.constantInt(0)));
        return f.b.intCompare(Condition.GT, known, f.graph.constantInt(0));
    }
}
