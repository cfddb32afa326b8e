package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.compiler.codegen.CompiledElements;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/** Array methods whose callback is known become loops in the caller's graph, see {@link CallbackLoops}; and what those loops need. */
final class CallbackInliner {
    private CallbackInliner() {}

    private static final RuntimeMethod PRISTINE = RuntimeMethod.of(CompiledElements.class, "isSpeciesPristine", Types.BOOLEAN, boolean.class, Realm.class, JSArray.class);
    private static final RuntimeMethod HAS = RuntimeMethod.of(CompiledElements.class, "has", Types.INT, int.class, JSArray.class, int.class);

    /** The result; {@code null} where the builtin has to be called, or where the rest is dead. */
    static Node inline(FunctionBuilder f, String name, Node thisValue, Node[] args, int dst) {
        boolean reduce = name.equals("reduce");
        if (reduce ? args.length != 2 : args.length < 1 || args.length > 2) return null;
        if (thisValue.rep != Rep.REF || (thisValue.type & Types.OBJECT) == 0 || !isKnownFunction(args[0])) return null;
        JSClosure loop = CallbackLoops.at(f.vector, f.pc, name);
        if (loop == null) return null;
        FeedbackVector v = (FeedbackVector) loop.target;
        if (!f.inlining.isWorthwhile(v, args)) return null;
        Node array = PropertyBuilder.array(f, thisValue);
        if (name.equals("map") || name.equals("filter")) {
            Node pristine = BuiltinInliner.leaf(f, PRISTINE, f.graph.constant(f.vector.realm), array);
            f.b.addCheck(Op.CHECK_TRUE, DeoptReason.WRONG_VALUE, f.state(), pristine);
        }
        Node length = PropertyBuilder.arrayLength(f, array);
        Node more = args.length > 1 ? args[1] : f.graph.constant(Undefined.INSTANCE);
        for (Node a : args) ArgumentsBuilder.escapes(f, a);
        return f.inlining.inline(v, f.graph.constant(loop), new Node[] {array, args[0], length, more}, null,
            dst < -1 ? f.caller : f.callerState(dst, FrameState.Result.VALUE, null));
    }

    /** Whether {@code n} is a function whose code is known. */
    static boolean isKnownFunction(Node n) {
        if (CreationBuilder.isClosure(n)) return true;
        return n.isConstant() && n.aux instanceof JSClosure c && c.target.function.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
    }

    /** {@code key in array} for an int; {@code null} where that is not known to be asked. */
    static Node in(FunctionBuilder f, Node key, Node object) {
        if (key.rep != Rep.INT || object.java != JSArray.class || f.vector.hasFailedAt(f.pc) || !f.assume(f.vector.realm.agent.elementsOnPrototypes)) return null;
        Node n = BuiltinInliner.leaf(f, HAS, object, key);
        f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.WRONG_ELEMENTS, f.state(), f.b.intCompare(Condition.LT, n, f.graph.constantInt(0)));
        return f.b.intCompare(Condition.GT, n, f.graph.constantInt(0));
    }

    /** Appends to an array that is being made; false where that is left to the interpreter's instruction. */
    static boolean push(FunctionBuilder f, Node array, Node value) {
        if (array.java != JSArray.class || value.isConstant() && value.rep == Rep.REF && value.aux == null || f.vector.hasFailedAt(f.pc)) return false;
        if (value.rep == Rep.REF && (value.type & Types.HOLE) != 0) return false;
        PropertyBuilder.put(f, array, PropertyBuilder.arrayLength(f, array), value, PropertyBuilder.STORES);
        return true;
    }
}
