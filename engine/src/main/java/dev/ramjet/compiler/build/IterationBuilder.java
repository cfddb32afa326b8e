package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Iteration;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/**
 * Iteration over arrays as the specification made them, without iterator objects: the record is the array and an index, so that a step is a comparison with
 * the length and a load of an element. Other iterations step through {@link Iteration#advance}.
 */
final class IterationBuilder {
    private IterationBuilder() {}

    private static final RuntimeMethod PRISTINE = RuntimeMethod.of(CompiledSupport.class, "isIterationPristine", Types.BOOLEAN, boolean.class, Realm.class,
        JSArray.class);
    private static final RuntimeMethod ADVANCE = RuntimeMethod.of(Iteration.class, "advance", Types.VALUE | Types.HOLE, Object.class, Realm.class, Object.class,
        Object.class);
    private static final RuntimeMethod FOLLOWING = RuntimeMethod.of(Iteration.class, "following", Types.VALUE, Object.class, Object.class);

    static void start(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        if (f.vector.bits[code[pc + 3]] != Iteration.ARRAY || f.vector.hasFailedAt(pc)) {
            GenericBuilder.build(f);
            return;
        }
        Node array = PropertyBuilder.array(f, f.reg(code[pc + 2]));
        Node pristine = f.graph.newNode(Op.CALL_LEAF, f.graph.constant(f.vector.realm), array);
        pristine.aux = PRISTINE;
        pristine.rep = PRISTINE.rep();
        pristine.type = Types.BOOLEAN;
        f.b.append(pristine);
        f.b.addCheck(Op.CHECK_TRUE, DeoptReason.WRONG_VALUE, f.state(), pristine);
        f.set(code[pc + 1], array);
        f.set(code[pc + 1] + 1, f.graph.constantInt(0));
    }

    static void next(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        int base = code[pc + 2];
        int seen = f.vector.bits[code[pc + 4]];
        boolean array = f.reg(base + 1).rep == Rep.INT || seen != 0 && (seen & TypeFeedback.NOT_ARRAY) == 0;
        if (array && !f.vector.hasFailedAt(pc)) nextOfArray(f, seen);
        else advance(f);
    }

    private static void nextOfArray(FunctionBuilder f, int seen) {
        int[] code = f.code;
        int pc = f.pc;
        int dst = code[pc + 1];
        int base = code[pc + 2];
        Node index = CheckedConversions.exactInt(f, f.reg(base + 1));
        Node array = PropertyBuilder.array(f, f.reg(base));
        Node length = PropertyBuilder.arrayLength(f, array);
        // A record without an iterator is done.
        Node[] regs = f.regs;
        f.set(base, f.graph.constant(null));
        f.jumpIf(f.b.intCompare(Condition.GE, index, length), true, code[pc + 3]);
        f.regs = regs;
        if (f.b.isDead()) return;
        // Empty arrays leave no trace.
        Node value = PropertyBuilder.arrayElement(f, array, index, seen == 0 ? PropertyBuilder.STORES : seen, dst);
        Node next = f.b.addPure(Op.INT_ADD, Types.INT, index, f.graph.constantInt(1));
        f.set(base + 1, next);
        if (value == null) value = InstructionBuilder.callRuntime(f, RuntimeMethods.GET_ELEMENT, dst, array, index);
        if (!f.b.isDead()) f.set(dst, value);
    }

    private static void advance(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        int base = code[pc + 2];
        Node method = f.b.toRef(f.reg(base + 1));
        Node v = f.graph.newNode(Op.CALL_RUNTIME, f.graph.constant(f.vector.realm), f.b.toRef(f.reg(base)), method);
        v.aux = ADVANCE;
        v.type = ADVANCE.type;
        f.b.append(v);
        f.b.facts.holdShapes();
        f.set(base + 1, CreationBuilder.pureCall(f, FOLLOWING, method));
        Facts facts = f.b.facts;
        Node[] regs = f.regs;
        Block otherwise = f.b.goOnWhere(f.b.addPure(Op.IS_HOLE, Types.BOOLEAN, v));
        f.set(base, f.graph.constant(null));
        f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(code[pc + 3]));
        f.jumpTo(code[pc + 3], f.b.block, f.b.facts);
        f.regs = regs;
        f.b.block = otherwise;
        f.b.facts = facts;
        f.set(code[pc + 1], f.b.addPure(Op.KNOWN, Types.VALUE, v));
        f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(f.next));
    }

    /** Closing an iteration over an array does nothing while nobody gave array iterators a return method. */
    static void close(FunctionBuilder f) {
        int base = f.code[f.pc + 1];
        Node index = f.reg(base + 1);
        if (index != null && index.rep == Rep.INT) {
            JSObject iterators = f.vector.realm.intrinsic(Intrinsic.ARRAY_ITERATOR_PROTOTYPE);
            if (!iterators.hasProperty("return") && f.assume(iterators.ensurePrototype().validity())) return;
        }
        GenericBuilder.build(f);
    }
}
