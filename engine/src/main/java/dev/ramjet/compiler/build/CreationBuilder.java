package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.CompiledElements;
import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Construction;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;
import java.util.List;

/** Object, array and function literals, {@code new Array(n)}, and the steps by which new objects come to their shapes. */
final class CreationBuilder {
    private CreationBuilder() {}

    private static final RuntimeMethod CLOSURE = RuntimeMethod.of(CompiledSupport.class, "createClosure", Types.OBJECT, JSClosure.class, FeedbackVector.class,
        Shape.class, Object[].class, int.class);
    /** The same where it is known that the closure's environment tells its function nothing new: then C2 need not make it if it does not escape. */
    private static final RuntimeMethod ANOTHER_CLOSURE = RuntimeMethod.of(CompiledSupport.class, "anotherClosure", Types.OBJECT, JSClosure.class,
        FeedbackVector.class, Shape.class, Object[].class, int.class);
    static final RuntimeMethod EMPTY_ARRAY = RuntimeMethod.of(CompiledSupport.class, "emptyArray", Types.OBJECT, JSArray.class, Shape.class);
    private static final RuntimeMethod ARRAY_OF_LENGTH = RuntimeMethod.of(CompiledElements.class, "ofLength", Types.OBJECT, JSArray.class, Shape.class, int.class);
    private static final RuntimeMethod COPY_INTS = RuntimeMethod.of(CompiledSupport.class, "copyInts", Types.OBJECT, JSArray.class, Shape.class, int[].class);
    private static final RuntimeMethod COPY_DOUBLES = RuntimeMethod.of(CompiledSupport.class, "copyDoubles", Types.OBJECT, JSArray.class, Shape.class, double[].class);
    private static final RuntimeMethod COPY_OBJECTS = RuntimeMethod.of(CompiledSupport.class, "copyObjects", Types.OBJECT, JSArray.class, Shape.class, Object[].class);

    /** Longest array literal written out. */
    private static final int MAX_ARRAY = 16;

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        int dst = code[pc + 1];
        switch (op) {
            case Opcode.CREATE_OBJECT: f.set(dst, newObject(f, f.vector.realm.objectShape())); break;
            case Opcode.CREATE_OBJECT_LITERAL: objectLiteral(f, dst, code[pc + 3], code[pc + 4], code[pc + 5]); break;
            case Opcode.CREATE_ARRAY: array(f, dst, code[pc + 2], code[pc + 3], code[pc + 4]); break;
            case Opcode.CREATE_ARRAY_LITERAL: arrayLiteral(f, dst, code[pc + 3]); break;
            default: closure(f, dst, (BytecodeFunction) f.constants[code[pc + 2]], f.reg(code[pc + 3]), code[pc + 4]);
        }
    }

    private static Node newObject(FunctionBuilder f, Shape s) {
        Node n = f.b.addPure(Op.NEW_OBJECT, Types.OBJECT);
        n.aux = s;
        n.java = JSObject.class;
        f.b.facts.setShape(n, s);
        return n;
    }

    /**
     * Gives {@code o} the shape {@code after}, which extends {@code before}. Where nothing since the last such step could look at the object, that step
     * goes there at once: a constructor that sets seven properties makes room once and writes one shape.
     */
    static void setShape(FunctionBuilder f, Node o, Shape before, Shape after) {
        // Objects have left it for that shape, or there would be no such shape; but that is another class's promise.
        if (!before.isUnstable()) throw Unsupported.passing("shape without transition");
        int more = (after.slotCount > before.slotCount ? Op.MORE_SLOTS : 0) | (after.numberCount > before.numberCount ? Op.MORE_NUMBERS : 0);
        Node n = lastStep(f, o);
        if (n == null) {
            n = f.graph.newNode(Op.SET_SHAPE, o);
            n.aux = after;
            n.i = more;
            f.b.append(n);
        } else {
            n.aux = after;
            n.i |= more;
        }
    }

    /** The last change of the shape of {@code o}, if only fields of objects were written and nothing was checked since. */
    private static Node lastStep(FunctionBuilder f, Node o) {
        List<Node> nodes = f.b.block.nodes;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node n = nodes.get(i);
            switch (n.op) {
                case SET_SHAPE: return n.in[0] == o ? n : null;
                case STORE_FIELD, STORE_INT_FIELD, STORE_DOUBLE_FIELD, LOAD_FIELD, LOAD_INT_FIELD, LOAD_DOUBLE_FIELD, LOAD_ENV: break;
                default: if (n.op.effect != Op.Effect.PURE) return null;
            }
        }
        return null;
    }

    private static void objectLiteral(FunctionBuilder f, int dst, int first, int count, int slot) {
        Object c = f.vector.caches[slot];
        if (c == null && f.isUnreached()) return;
        if (!(c instanceof Construction.LiteralShape l) || l.shape.isDeprecated()) {
            GenericBuilder.build(f);
            return;
        }
        Shape s = l.shape;
        // Checks of values first: they need the state before the object exists.
        Node[] values = new Node[count];
        for (int i = 0; i < count; i++) {
            Node v = f.reg(first + i);
            int rep = Shape.representation(l.infos[i]);
            values[i] = rep == Shape.INT32 ? CheckedConversions.exactInt(f, v) : rep == Shape.DOUBLE ? CheckedConversions.exactDouble(f, v) : f.b.toRef(v);
        }
        boolean inObject = s.slotCount <= JSObject.IN_OBJECT_SLOTS && s.numberCount <= JSObject.IN_OBJECT_NUMBERS;
        Node o = newObject(f, inObject ? s : f.vector.realm.objectShape());
        if (!inObject) {
            setShape(f, o, f.vector.realm.objectShape(), s);
            f.b.facts.setShape(o, s);
        }
        for (int i = 0; i < count; i++) {
            int rep = Shape.representation(l.infos[i]);
            Node n = f.graph.newNode(rep == Shape.INT32 ? Op.STORE_INT_FIELD : rep == Shape.DOUBLE ? Op.STORE_DOUBLE_FIELD : Op.STORE_FIELD, o, values[i]);
            n.i = Shape.location(l.infos[i]);
            f.b.append(n);
        }
        f.set(dst, o);
    }

    /** new Array() and new Array(n) of an int; false: others are calls. */
    static boolean newArray(FunctionBuilder f, int dst, Node callee, Node[] args) {
        if (args.length > 1 || f.vector.hasFailedAt(f.pc) || args.length == 1 && (GraphBuilder.typeOf(args[0]) & Types.NUMBER) == 0) return false;
        JSObject constructor = f.vector.realm.intrinsic(Intrinsic.ARRAY);
        if (!callee.isConstant()) f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_TARGET, f.state(), f.b.toRef(callee)).aux = constructor;
        else if (callee.aux != constructor) return false;
        Node shape = f.graph.constant(f.vector.realm.arrayShape());
        if (args.length == 0) {
            f.set(dst, pureCall(f, EMPTY_ARRAY, shape));
            return true;
        }
        Node n = CheckedConversions.exactInt(f, args[0]);
        if (!n.isConstant() || n.i < 0) {
            f.b.addCheck(Op.CHECK_FALSE, DeoptReason.WRONG_VALUE, f.state(), f.b.intCompare(Condition.LT, n, f.graph.constantInt(0)));
        }
        Node array = pureCall(f, ARRAY_OF_LENGTH, shape, n);
        f.b.facts.known.put(KnownValues.LENGTH, array, 0, n);
        f.set(dst, array);
        return true;
    }

    static Node pureCall(FunctionBuilder f, RuntimeMethod m, Node... in) {
        Node n = f.graph.newNode(Op.CREATE, in);
        n.aux = m;
        n.type = m.type;
        n.java = m.result;
        return f.b.append(n);
    }

    private static void array(FunctionBuilder f, int dst, int first, int count, int slot) {
        Node shape = f.graph.constant(f.vector.realm.arrayShape());
        if (count == 0) {
            f.set(dst, pureCall(f, EMPTY_ARRAY, shape));
            return;
        }
        int kind = f.vector.bits[slot];
        if (kind == 0 && f.isUnreached()) return;
        if (kind == 0 || count > MAX_ARRAY) {
            GenericBuilder.build(f);
            return;
        }
        Node[] in = new Node[1 + count];
        in[0] = shape;
        for (int i = 0; i < count; i++) {
            Node v = f.reg(first + i);
            in[1 + i] = kind == 1 ? CheckedConversions.exactInt(f, v) : kind == 2 ? CheckedConversions.exactDouble(f, v) : f.b.toRef(v);
        }
        Node n = f.graph.newNode(Op.NEW_ARRAY, in);
        n.i = kind;
        n.type = Types.OBJECT;
        n.java = JSArray.class;
        if (kind == 1) {
            // The int that marks holes needs a wider store.
            for (int i = 1; i < in.length; i++) {
                if (!in[i].isConstant()) {
                    f.b.addCheck(Op.CHECK_FALSE, dev.ramjet.compiler.ir.DeoptReason.WRONG_ELEMENTS, f.state(),
                        f.b.intCompare(dev.ramjet.compiler.ir.Condition.EQ, in[i], f.graph.constantInt(Integer.MIN_VALUE)));
                }
            }
        }
        f.set(dst, f.b.append(n));
    }

    private static void arrayLiteral(FunctionBuilder f, int dst, int slot) {
        Object boilerplate = f.vector.caches[slot];
        if (boilerplate == null) {
            if (!f.isUnreached()) GenericBuilder.build(f);
            return;
        }
        RuntimeMethod m = boilerplate instanceof int[] ? COPY_INTS : boilerplate instanceof double[] ? COPY_DOUBLES : COPY_OBJECTS;
        f.set(dst, pureCall(f, m, f.graph.constant(f.vector.realm.arrayShape()), f.graph.constant(boilerplate)));
    }

    private static void closure(FunctionBuilder f, int dst, BytecodeFunction function, Node env, int slot) {
        if (!(f.vector.caches[slot] instanceof FeedbackVector child) || child.closureShape == null) {
            if (!f.isUnreached()) GenericBuilder.build(f);
            return;
        }
        boolean sharesAsBefore = sharesAsBefore(f, child, env);
        f.set(dst, pureCall(f, sharesAsBefore ? ANOTHER_CLOSURE : CLOSURE, f.graph.constant(child), f.graph.constant(child.closureShape),
            env.rep == Rep.REF ? env : f.b.toRef(env), f.graph.constantInt(JSClosure.flagsOf(child))));
        // It may be this closure that breaks what the code behind it relies on.
        if (!sharesAsBefore) f.b.addCheck(Op.CHECK_VALID, dev.ramjet.compiler.ir.DeoptReason.INVALIDATED, f.state(f.next));
    }

    /** Whether one more closure over {@code env} leaves what is known of {@code child}'s shared environment as it is. */
    private static boolean sharesAsBefore(FunctionBuilder f, FeedbackVector child, Node env) {
        if (child.sharesNothing()) return true;
        FeedbackVector.SharedEnvironment s = child.sharedEnvironment();
        if (s == null || env.rep != Rep.REF) return false;
        Node e = env;
        for (int i = 0; i < s.level(); i++) e = InstructionBuilder.parentOf(f, e);
        return e.isConstant() && e.aux == s.environment() && f.assume(s.assumption());
    }

    static boolean isClosure(Node n) {
        return n.op == Op.CREATE && (n.aux == CLOSURE || n.aux == ANOTHER_CLOSURE);
    }
}
