package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;

/** Calls and constructions: inlined, linked to a known target, or of any value. */
final class CallBuilder {
    private CallBuilder() {}

    /** In the place of a destination: the result is returned at once. */
    private static final int TAIL = -2;

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        if (op == Opcode.NEW) {
            construct(f, code[pc + 1], f.reg(code[pc + 2]), arguments(f, code[pc + 3], code[pc + 4]), code[pc + 5]);
            return;
        }
        boolean tail = op == Opcode.TAIL_CALL;
        int at = tail ? pc : pc + 1;
        int dst = tail ? TAIL : code[pc + 1];
        Node r = call(f, f.reg(code[at + 1]), f.reg(code[at + 2]), arguments(f, code[at + 3], code[at + 4]), code[at + 5], dst, tail);
        if (f.b.isDead()) return;
        if (tail) {
            f.b.append(f.graph.newNode(Op.END_TAIL_CALL)).aux = f.vector.executor;
            f.leave(r);
        }
        else f.set(dst, r);
    }

    private static Node[] arguments(FunctionBuilder f, int first, int count) {
        Node[] a = new Node[count];
        for (int i = 0; i < count; i++) a[i] = f.reg(first + i);
        return a;
    }

    private static Node call(FunctionBuilder f, Node callee, Node thisValue, Node[] args, int slot, int dst, boolean tail) {
        Object target = f.vector.caches[slot];
        if (target == null && f.isUnreached()) return null;
        if (tail) {
            // A tail call must not grow the stack for ever: deep ones are the interpreter's.
            f.b.addCheck(Op.CHECK_TAIL_DEPTH, DeoptReason.DEEP_TAIL_CALL, f.state()).aux = f.vector.executor;
        }
        if (callee.op == Op.CREATE && callee.aux == CreationBuilder.CLOSURE) {
            // A closure made in this very graph: its function is known, whatever this site has seen.
            return callClosure(f, callee, (FeedbackVector) callee.in[0].aux, thisValue, args, dst, FrameState.Result.VALUE);
        }
        if (callee.isConstant() && callee.aux instanceof JSObject) return callKnown(f, callee, thisValue, args, dst, FrameState.Result.VALUE);
        if (f.vector.hasFailedAt(f.pc)) return callValue(f, callee, thisValue, args, dst);
        if (target instanceof FeedbackVector v) {
            return callClosure(f, checkClosure(f, callee, v), v, thisValue, args, dst, FrameState.Result.VALUE);
        }
        if (target instanceof CallTargets t && t.size > 0 && areClosures(t)) return callPolymorphic(f, callee, t, thisValue, args, dst);
        if (target instanceof BuiltinFunction builtin) {
            Node c = f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_TARGET, f.state(), f.b.toRef(callee));
            c.aux = builtin;
            return callKnown(f, f.graph.constant(builtin), thisValue, args, dst, FrameState.Result.VALUE);
        }
        return callValue(f, callee, thisValue, args, dst);
    }

    /** A call of a function that is known itself. */
    static Node callKnown(FunctionBuilder f, Node callee, Node thisValue, Node[] args, int dst, FrameState.Result result) {
        Object function = callee.aux;
        if (function instanceof JSClosure c && c.target instanceof FeedbackVector v) return callClosure(f, callee, v, thisValue, args, dst, result);
        if (function instanceof BuiltinFunction builtin) {
            Node r = BuiltinInliner.inline(f, builtin, thisValue, args, dst);
            if (r != null) return r;
        }
        return callValue(f, callee, thisValue, args, dst);
    }

    private static Node callClosure(FunctionBuilder f, Node closure, FeedbackVector v, Node thisValue, Node[] args, int dst, FrameState.Result result) {
        if (v.function.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR && f.mayInline(v)) {
            Node[] values = new Node[1 + args.length];
            values[0] = thisValue;
            System.arraycopy(args, 0, values, 1, args.length);
            // A function that is called in tail position takes the place of this one.
            return f.inline(v, closure, values, null, dst == TAIL ? f.caller : f.callerState(dst, result, null));
        }
        Node n = f.graph.newNode(Op.CALL_CLOSURE, operands(f, closure, thisValue, args));
        n.aux = v.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR ? null : v;
        return finish(f, n, dst);
    }

    private static Node callValue(FunctionBuilder f, Node callee, Node thisValue, Node[] args, int dst) {
        return finish(f, f.graph.newNode(Op.CALL_VALUE, operands(f, callee, thisValue, args)), dst);
    }

    private static Node[] operands(FunctionBuilder f, Node callee, Node thisValue, Node[] args) {
        Node[] in = new Node[2 + args.length];
        in[0] = f.b.toRef(callee);
        in[1] = f.b.toRef(thisValue);
        for (int i = 0; i < args.length; i++) in[2 + i] = f.b.toRef(args[i]);
        return in;
    }

    private static Node finish(FunctionBuilder f, Node n, int dst) {
        n.type = Types.VALUE;
        if (dst != TAIL) n.state = f.after(dst, n);
        f.b.append(n);
        f.b.facts.forgetShapes();
        return n;
    }

    // ---- construction

    private static void construct(FunctionBuilder f, int dst, Node callee, Node[] args, int slot) {
        Object target = f.vector.caches[slot];
        if (target == null && f.isUnreached()) return;
        if (callee.isConstant() && callee.aux instanceof JSClosure c && c.target instanceof FeedbackVector v && isPlainConstructor(v) && f.mayInline(v)) {
            Shape s = initialShape(c);
            if (s != null) {
                // The prototype property must still be the one that the shape was made for.
                Node p = f.graph.newNode(Op.LOAD_FIELD, callee);
                p.i = prototypeLocation(c);
                p.type = Types.VALUE | Types.HOLE;
                f.b.append(p);
                Node check = f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_VALUE, f.state(), p);
                check.aux = s.prototype;
                Node o = f.b.addPure(Op.NEW_OBJECT, Types.OBJECT);
                o.aux = s;
                o.java = JSObject.class;
                f.b.facts.setShape(o, s);
                inlineBase(f, dst, v, callee, callee, o, args);
                return;
            }
        }
        if (target instanceof FeedbackVector v && v.function.isConstructor() && f.mayInline(v) && !f.vector.hasFailedAt(f.pc)) {
            Node c = checkClosure(f, callee, v);
            constructClosure(f, dst, v, c, c, args);
            return;
        }
        Node[] in = new Node[1 + args.length];
        in[0] = f.b.toRef(callee);
        for (int i = 0; i < args.length; i++) in[1 + i] = f.b.toRef(args[i]);
        Node n = f.graph.newNode(Op.CONSTRUCT, in);
        n.type = Types.OBJECT;
        n.state = f.after(dst, n);
        f.b.append(n);
        f.b.facts.forgetShapes();
        f.set(dst, n);
    }

    private static Node checkClosure(FunctionBuilder f, Node callee, FeedbackVector v) {
        if (callee.isConstant() && callee.aux instanceof JSClosure c && c.target == v) return callee;
        Node c = f.b.addCheck(Op.CHECK_CLOSURE, DeoptReason.WRONG_TARGET, f.state(), f.b.toRef(callee));
        c.aux = v;
        c.type = Types.OBJECT;
        c.java = JSClosure.class;
        return f.refine(callee, c);
    }

    private static final RuntimeMethod CREATE_THIS = RuntimeMethod.of(dev.ramjet.interpreter.Construction.class, "createThis", Types.OBJECT, JSObject.class,
        JSObject.class);
    private static final RuntimeMethod CONSTRUCTED = RuntimeMethod.of(CompiledSupport.class, "constructed", Types.OBJECT, Object.class, Object.class,
        JSObject.class);

    /** Construction by the closure {@code c} of {@code v} for {@code newTarget}, inlined. */
    private static void constructClosure(FunctionBuilder f, int dst, FeedbackVector v, Node c, Node newTarget, Node[] args) {
        if (v.function.is(BytecodeFunction.DERIVED)) {
            Node[] values = new Node[1 + args.length];
            values[0] = f.graph.constant(null);
            System.arraycopy(args, 0, values, 1, args.length);
            Node r = f.inline(v, c, values, newTarget, f.callerState(dst, FrameState.Result.VALUE, null));
            if (r != null) f.set(dst, r);
            return;
        }
        // Looks for the prototype property of newTarget, which may be an accessor: any code may run.
        Node o = f.graph.newNode(Op.CALL_RUNTIME, newTarget);
        o.aux = CREATE_THIS;
        o.type = Types.OBJECT;
        o.java = JSObject.class;
        f.b.append(o);
        f.b.facts.forgetShapes();
        inlineBase(f, dst, v, c, newTarget, o, args);
    }

    private static void inlineBase(FunctionBuilder f, int dst, FeedbackVector v, Node callee, Node newTarget, Node o, Node[] args) {
        Node[] values = new Node[1 + args.length];
        values[0] = o;
        System.arraycopy(args, 0, values, 1, args.length);
        Node r = f.inline(v, callee, values, newTarget, f.callerState(dst, FrameState.Result.CONSTRUCT, o));
        if (r == null) return;
        if (r.rep != Rep.REF || (r.type & Types.OBJECT) == 0 || r.isConstant() && !(r.aux instanceof JSObject)) {
            f.set(dst, o);
            return;
        }
        Node n = f.graph.newNode(Op.CREATE, r, o);
        n.aux = CONSTRUCTED;
        n.type = Types.OBJECT;
        f.b.append(n);
        f.set(dst, n);
    }

    /** super(…) */
    static void superCall(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Object target = f.vector.caches[code[pc + 6]];
        if (target == null && f.isUnreached()) return;
        Node newTarget = f.reg(code[pc + 3]);
        if (target instanceof FeedbackVector v && v.function.isConstructor() && f.mayInline(v) && !f.vector.hasFailedAt(pc)
            && newTarget.java != null && JSObject.class.isAssignableFrom(newTarget.java)) {
            Node c = checkClosure(f, f.reg(code[pc + 2]), v);
            constructClosure(f, code[pc + 1], v, c, newTarget, arguments(f, code[pc + 4], code[pc + 5]));
            return;
        }
        GenericBuilder.build(f);
    }

    // ---- sites that call several functions

    private static Node callPolymorphic(FunctionBuilder f, Node callee, CallTargets t, Node thisValue, Node[] args, int dst) {
        Node c = f.b.addCheck(Op.CHECK_CLASS, DeoptReason.WRONG_TARGET, f.state(), f.b.toRef(callee));
        c.aux = JSClosure.class;
        c.java = JSClosure.class;
        c.type = Types.OBJECT;
        java.util.List<GraphBuilder.Edge> edges = new java.util.ArrayList<>();
        Node[] before = f.regs;
        for (int i = 0; i < t.size; i++) {
            FeedbackVector v = (FeedbackVector) t.targets[i];
            Node test = f.graph.newNode(Op.HAS_TARGET, c);
            test.aux = v;
            test.type = Types.BOOLEAN;
            f.b.append(test);
            Facts facts = f.b.facts;
            boolean cold = f.b.block.isCold;
            dev.ramjet.compiler.ir.Block[] two = f.b.branch(test);
            two[0].isCold = two[1].isCold = cold;
            f.b.block = two[0];
            f.b.facts = facts.copy();
            Node r = callClosure(f, c, v, thisValue, args, dst, FrameState.Result.VALUE);
            if (!f.b.isDead()) edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {r}));
            f.regs = before;
            f.b.block = two[1];
            f.b.facts = facts;
        }
        Node r = callValue(f, callee, thisValue, args, dst);
        edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {r}));
        f.regs = before;
        return f.b.join(edges, null)[0];
    }

    private static boolean areClosures(CallTargets t) {
        for (int i = 0; i < t.size; i++) {
            if (!(t.targets[i] instanceof FeedbackVector v) || v.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR) return false;
        }
        return true;
    }

    private static boolean isPlainConstructor(FeedbackVector v) {
        BytecodeFunction fn = v.function;
        if (fn.is(BytecodeFunction.DERIVED) || fn.is(BytecodeFunction.HAS_FIELDS)) return false;
        return fn.kind == BytecodeFunction.KIND_FUNCTION || fn.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
    }

    private static int prototypeLocation(JSClosure c) {
        return Shape.location(c.shape.infoAt(c.shape.find("prototype")));
    }

    /** The shape of objects that {@code c} constructs, if its prototype property is an ordinary field that holds an object. */
    private static Shape initialShape(JSClosure c) {
        Shape s = c.shape;
        if (s.isDictionary()) return null;
        int i = s.find("prototype");
        if (i < 0 || (s.infoAt(i) & Shape.ACCESSOR) != 0 || Shape.representation(s.infoAt(i)) != Shape.ANY) return null;
        Object p = c.objectField(Shape.location(s.infoAt(i)));
        if (!(p instanceof JSObject o) || o.shape.prototypeInfo() == null) return null;
        return o.shape.prototypeInfo().rootShape(Shape.ORDINARY);
    }
}
