package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.interpreter.Iteration;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/** Iteration over arrays as the specification made them, without iterator objects; everything else is left to the interpreter's instruction. */
final class IterationBuilder {
    private IterationBuilder() {}

    private static final RuntimeMethod CURSOR = RuntimeMethod.of(CompiledSupport.class, "cursor", Types.INTERNAL, Iteration.ArrayCursor.class);
    private static final RuntimeMethod PRISTINE = RuntimeMethod.of(CompiledSupport.class, "isIterationPristine", Types.BOOLEAN, boolean.class, Realm.class,
        JSArray.class);
    private static final RuntimeMethod NEXT = RuntimeMethod.of(CompiledSupport.class, "next", Types.VALUE | Types.HOLE, Object.class, JSArray.class,
        Iteration.ArrayCursor.class);

    private static final RuntimeMethod ADVANCE = RuntimeMethod.of(Iteration.class, "advance", Types.VALUE | Types.HOLE, Object.class, Realm.class, Object.class,
        Object.class);

    private static boolean isArray(FunctionBuilder f, int slot) {
        return f.vector.bits[slot] == Iteration.ARRAY && !f.vector.hasFailedAt(f.pc);
    }

    static void start(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        if (!isArray(f, code[pc + 3])) {
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
        f.set(code[pc + 1] + 1, CreationBuilder.pureCall(f, CURSOR));
    }

    static void next(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        int base = code[pc + 2];
        if (!isArray(f, code[pc + 4])) {
            Node iterator = f.b.toRef(f.reg(base));
            Node v = f.graph.newNode(Op.CALL_RUNTIME, f.graph.constant(f.vector.realm), iterator, f.b.toRef(f.reg(base + 1)));
            v.aux = ADVANCE;
            v.type = ADVANCE.type;
            f.b.append(v);
            step(f, v);
            return;
        }
        Node cursor = f.reg(base + 1);
        if (cursor.java != Iteration.ArrayCursor.class) {
            Node c = f.b.addCheck(Op.CHECK_CLASS, DeoptReason.WRONG_VALUE, f.state(), cursor);
            c.aux = Iteration.ArrayCursor.class;
            c.java = Iteration.ArrayCursor.class;
            c.type = Types.INTERNAL;
            cursor = f.refine(cursor, c);
        }
        Node array = PropertyBuilder.array(f, f.reg(base));
        Node v = f.graph.newNode(Op.CALL_RUNTIME, array, cursor);
        v.aux = NEXT;
        v.type = NEXT.type;
        f.b.append(v);
        step(f, v);
    }

    /** Closing an iteration over an array does nothing while nobody gave array iterators a return method. */
    static void close(FunctionBuilder f) {
        int base = f.code[f.pc + 1];
        Node cursor = f.reg(base + 1);
        if (cursor != null && cursor.java == Iteration.ArrayCursor.class) {
            JSObject iterators = f.vector.realm.intrinsic(Intrinsic.ARRAY_ITERATOR_PROTOTYPE);
            if (!iterators.hasProperty("return") && f.assume(iterators.ensurePrototype().validity())) return;
        }
        GenericBuilder.build(f);
    }

    /** Goes on with the value {@code v}, or where the loop ends if that is the hole. */
    private static void step(FunctionBuilder f, Node v) {
        int[] code = f.code;
        int pc = f.pc;
        int base = code[pc + 2];
        f.b.facts.holdShapes();
        Node done = f.b.addPure(Op.IS_HOLE, Types.BOOLEAN, v);
        Facts facts = f.b.facts;
        Node[] regs = f.regs;
        Block otherwise = f.b.goOnWhere(done);
        f.set(base, f.graph.constant(null));
        f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(code[pc + 3]));
        f.jumpTo(code[pc + 3], f.b.block, f.b.facts);
        f.regs = regs;
        f.b.block = otherwise;
        f.b.facts = facts;
        Node value = f.b.addPure(Op.KNOWN, Types.VALUE, v);
        f.set(code[pc + 1], value);
        f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(f.next));
    }
}
