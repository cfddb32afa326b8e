package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.InstanceOf;
import dev.ramjet.runtime.PropertyCell;

/**
 * {@code instanceof}: targets of the shape in the site's cache have a {@code prototype} that is known, or in a field; what is above the value is found by a
 * call that runs no code of the program, so that all facts outlive it, and that C2 inlines.
 */
final class InstanceOfBuilder {
    private InstanceOfBuilder() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod TEST = RuntimeMethod.of(InstanceOf.class, "test", Types.BOOLEAN, boolean.class, FeedbackVector.class, int.class, O, O);
    static final RuntimeMethod IS_ABOVE = RuntimeMethod.of(InstanceOf.class, "isAbove", Types.INT, int.class, O, O);

    static void build(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        f.set(code[pc + 1], instanceOf(f, f.reg(code[pc + 2]), f.reg(code[pc + 3]), code[pc + 4], code[pc + 1]));
    }

    private static Node instanceOf(FunctionBuilder f, Node value, Node target, int slot, int dst) {
        Object seen = f.vector.caches[slot];
        if (!(seen instanceof InstanceOf cache) || f.vector.hasFailedAt(f.pc) || !holds(f, cache)) {
            return InstructionBuilder.callRuntime(f, TEST, dst, f.graph.constant(f.vector), f.graph.constantInt(slot), f.b.toRef(value), f.b.toRef(target));
        }
        Node t = PropertyBuilder.checkShape(f, target, cache.shape);
        Node prototype = cache.prototypeCell != null ? PropertyBuilder.cellValue(f, cache.prototypeCell)
            : PropertyBuilder.loadKnown(f, Op.LOAD_FIELD, Types.VALUE, KnownValues.SLOT, t, cache.prototypeField);
        Node known = BuiltinInliner.leaf(f, IS_ABOVE, f.b.toRef(prototype), f.b.toRef(value));
        f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.WRONG_VALUE, f.state(), f.b.intCompare(Condition.LT, known, f.graph.constantInt(0)));
        return f.b.intCompare(Condition.GT, known, f.graph.constantInt(0));
    }

    /** Assumes that targets of the shape keep the usual {@code @@hasInstance}; false if they have not so far. */
    private static boolean holds(FunctionBuilder f, InstanceOf cache) {
        PropertyCell handler = cache.handlerCell;
        return !cache.shape.isDeprecated() && !handler.mutated && f.assume(handler.constantAssumption()) && handler.value == cache.handler && f.assume(cache.validity);
    }
}
