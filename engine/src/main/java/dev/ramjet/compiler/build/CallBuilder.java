package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
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
        if (callee.isConstant() && callee.aux instanceof JSObject) return callKnown(f, callee, thisValue, args, dst, FrameState.Result.VALUE);
        if (target instanceof FeedbackVector v) {
            Node c = f.b.addCheck(Op.CHECK_CLOSURE, DeoptReason.WRONG_TARGET, f.state(), f.b.toRef(callee));
            c.aux = v;
            c.type = Types.OBJECT;
            c.java = JSClosure.class;
            f.refine(callee, c);
            return callClosure(f, c, v, thisValue, args, dst, FrameState.Result.VALUE);
        }
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
                Node[] values = new Node[1 + args.length];
                values[0] = o;
                System.arraycopy(args, 0, values, 1, args.length);
                Node r = f.inline(v, callee, values, callee, f.callerState(dst, FrameState.Result.CONSTRUCT, o));
                if (r == null) return;
                if (r.isConstant() && !(r.aux instanceof JSObject)) f.set(dst, o);
                else if (r.rep != Rep.REF || (r.type & Types.OBJECT) == 0) f.set(dst, o);
                else throw new Unsupported("constructor that may return an object");
                return;
            }
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
