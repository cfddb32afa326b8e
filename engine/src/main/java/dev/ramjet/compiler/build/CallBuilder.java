package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Signature;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.Intrinsic;
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
        Node r = call(f, f.reg(code[at + 1]), f.reg(code[at + 2]), arguments(f, code[at + 3], code[at + 4]), code[at + 5], dst);
        if (f.b.isDead()) return;
        if (tail) f.leave(r);
        else f.set(dst, r);
    }

    private static Node[] arguments(FunctionBuilder f, int first, int count) {
        Node[] a = new Node[count];
        for (int i = 0; i < count; i++) a[i] = f.reg(first + i);
        return a;
    }

    private static Node call(FunctionBuilder f, Node callee, Node thisValue, Node[] args, int slot, int dst) {
        Object target = f.vector.caches[slot];
        if (target == null && f.isUnreached()) return null;
        Node known = KnownValues.root(callee);
        if (known.isConstant() || known.op == Op.CREATE) callee = known;
        if (CreationBuilder.isClosure(callee)) {
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
            // Without a result, but dead: what it calls never returns.
            if (r != null || f.b.isDead()) return r;
        }
        return callValue(f, callee, thisValue, args, dst);
    }

    private static Node callClosure(FunctionBuilder f, Node closure, FeedbackVector v, Node thisValue, Node[] args, int dst, FrameState.Result result) {
        if (v.function.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR && f.inlining.isWorthwhile(v, args)) {
            Node[] values = new Node[1 + args.length];
            values[0] = thisValue;
            System.arraycopy(args, 0, values, 1, args.length);
            for (Node a : args) ArgumentsBuilder.escapes(f, a);
            // A function that is called in tail position takes the place of this one.
            return f.inlining.inline(v, closure, values, null, dst == TAIL ? f.caller : f.callerState(dst, result, null));
        }
        Node typed = callTyped(f, closure, v, thisValue, null, args, dst);
        if (typed != null) return typed;
        Node[] in = operands(f, closure, thisValue, args);
        if (dst == TAIL) beginTailCall(f);
        Node n = f.graph.newNode(Op.CALL_CLOSURE, in);
        n.aux = v.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR || v.realm != f.graph.target.realm ? null : v;
        return finish(f, n, dst);
    }

    /** A tail call must not grow the stack for ever: deep ones are the interpreter's. */
    private static void beginTailCall(FunctionBuilder f) {
        f.b.addCheck(Op.CHECK_TAIL_DEPTH, DeoptReason.DEEP_TAIL_CALL, f.state()).aux = f.vector.executor;
    }

    /**
     * A call through the typed entry of {@code v}'s code, or of the code being built; {@code null} where there is none, or where arguments do not fit.
     *
     * @param newTarget  {@code null} for a call
     */
    private static Node callTyped(FunctionBuilder f, Node closure, FeedbackVector v, Node thisValue, Node newTarget, Node[] args, int dst) {
        if (v.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR && newTarget == null || f.vector.hasFailedAt(f.pc)) return null;
        if (v.realm != f.vector.realm) return null;
        boolean self = v == f.graph.target && f.b.linkage.exists;
        dev.ramjet.runtime.CompiledCode code = v.compiled;
        Signature s = self ? f.b.linkage.signature() : code != null && code.state instanceof CompiledState state ? state.signature : null;
        if (s == null || newTarget != null && s.result() != Rep.REF) return null;
        Rep[] parameters = s.parameters();
        for (int i = 0; i < parameters.length; i++) {
            if (!fits(i < args.length ? args[i] : null, parameters[i])) return null;
        }
        boolean typedResult = s.result() != Rep.REF;
        if (typedResult && dst == TAIL && f.parent != null && f.afterTail(null) == null) return null;
        Node[] in = new Node[3 + parameters.length];
        in[0] = f.b.toRef(closure);
        in[1] = f.b.toRef(thisValue);
        in[2] = newTarget == null ? f.graph.constant(null) : newTarget;
        for (int i = 0; i < parameters.length; i++) {
            if (i < args.length) ArgumentsBuilder.escapes(f, args[i]);
            in[3 + i] = argument(f, i < args.length ? args[i] : f.graph.constant(dev.ramjet.runtime.Undefined.INSTANCE), parameters[i]);
        }
        if (dst == TAIL) f.b.addCheck(Op.CHECK_TAIL_COUNT, DeoptReason.LONG_TAIL_RECURSION, f.state());
        Node n = f.graph.newNode(Op.CALL_TYPED, in);
        n.aux = new TypedCall(v, s, self, dst == TAIL);
        n.rep = s.result();
        n.type = n.rep == Rep.INT ? Types.INT : n.rep == Rep.DOUBLE ? Types.NUMBER : n.rep == Rep.BOOL ? Types.BOOLEAN : Types.VALUE;
        if (typedResult) {
            n.wrong = f.graph.newNode(Op.CATCH);
            n.wrong.type = Types.VALUE;
            n.wrongState = dst == TAIL ? f.afterTail(n.wrong) : f.after(dst, n.wrong);
        }
        // What a construction gives is not yet what its caller receives.
        if (newTarget == null) n.state = dst == TAIL ? f.afterTail(n) : f.after(dst, n);
        n.place = f.state();
        f.b.append(n);
        if (n.state == null && newTarget == null) f.b.facts.forgetShapes();
        else f.b.facts.holdShapes();
        return n;
    }

    private static boolean fits(Node a, Rep r) {
        if (r == Rep.REF) return true;
        if (a == null) return false;
        int type = GraphBuilder.typeOf(a);
        if (a.isConstant()) return r == Rep.INT ? a.constantValue() instanceof Integer : a.constantValue() instanceof Integer || a.constantValue() instanceof Double;
        return a.rep != Rep.BOOL && (type & (r == Rep.INT && a.rep == Rep.REF ? Types.INT : Types.NUMBER)) != 0;
    }

    /** The argument in the representation wanted, or as it is where only a look at the value can tell. */
    private static Node argument(FunctionBuilder f, Node a, Rep r) {
        if (r == Rep.REF) return f.b.toRef(a);
        if (a.isConstant()) {
            Number v = (Number) a.constantValue();
            return r == Rep.INT ? f.graph.constantInt(v.intValue()) : f.graph.constantDouble(v.doubleValue());
        }
        if (a.op == Op.BOX_INT || a.op == Op.BOX_DOUBLE) a = a.in[0];
        return r == Rep.DOUBLE && a.rep == Rep.INT ? f.b.intToDouble(a) : a;
    }

    private static Node callValue(FunctionBuilder f, Node callee, Node thisValue, Node[] args, int dst) {
        Node[] in = operands(f, callee, thisValue, args);
        if (dst == TAIL) beginTailCall(f);
        return finish(f, f.graph.newNode(Op.CALL_VALUE, in), dst);
    }

    private static Node[] operands(FunctionBuilder f, Node callee, Node thisValue, Node[] args) {
        Node[] in = new Node[2 + args.length];
        in[0] = f.b.toRef(callee);
        in[1] = f.b.toRef(thisValue);
        for (int i = 0; i < args.length; i++) {
            ArgumentsBuilder.escapes(f, args[i]);
            in[2 + i] = f.b.toRef(args[i]);
        }
        return in;
    }

    private static Node finish(FunctionBuilder f, Node n, int dst) {
        n.type = Types.VALUE;
        n.state = dst == TAIL ? f.afterTail(n) : f.after(dst, n);
        f.b.append(n);
        if (n.state == null) f.b.facts.forgetShapes();
        else f.b.facts.holdShapes();
        if (dst == TAIL) f.b.append(f.graph.newNode(Op.END_TAIL_CALL)).aux = f.vector.executor;
        return n;
    }

    // ---- construction

    private static void construct(FunctionBuilder f, int dst, Node callee, Node[] args, int slot) {
        Object target = f.vector.caches[slot];
        if (target == null && f.isUnreached()) return;
        JSClosure only = target instanceof FeedbackVector v && v.hasSeveralPrototypes && !f.vector.hasFailedAt(f.pc) ? f.vector.onlyConstructor(slot) : null;
        if (only != null && only.target == target && !callee.isConstant()) {
            f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_TARGET, f.state(), f.b.toRef(callee)).aux = only;
            callee = f.refine(callee, f.graph.constant(only));
        }
        if (callee.isConstant() && callee.aux instanceof JSClosure c && c.target instanceof FeedbackVector v && isPlainConstructor(v) && f.inlining.isWorthwhile(v)) {
            Node o = objectOf(f, c);
            if (o != null) {
                inlineBase(f, dst, v, callee, callee, o, args);
                return;
            }
        }
        if (target instanceof FeedbackVector v && v.function.isConstructor() && f.inlining.isWorthwhile(v) && !f.vector.hasFailedAt(f.pc)) {
            Node c = checkClosure(f, callee, v);
            constructClosure(f, dst, v, c, c, args);
            return;
        }
        if (target instanceof FeedbackVector v && v.function.isConstructor() && !f.vector.hasFailedAt(f.pc)
            && constructDirectly(f, dst, v, callee, null, args)) return;
        if (target != null && target == f.vector.realm.intrinsicIfMade(Intrinsic.ARRAY) && CreationBuilder.newArray(f, dst, callee, args)) return;
        Node[] in = new Node[1 + args.length];
        in[0] = f.b.toRef(callee);
        for (int i = 0; i < args.length; i++) in[1 + i] = f.b.toRef(args[i]);
        Node n = f.graph.newNode(Op.CONSTRUCT, in);
        n.type = Types.OBJECT;
        n.state = f.after(dst, n);
        f.b.append(n);
        f.b.facts.holdShapes();
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
            Node r = f.inlining.inline(v, c, values, newTarget, f.callerState(dst, FrameState.Result.VALUE, null));
            if (r != null) f.set(dst, r);
            return;
        }
        Shape initial = v.initialShape;
        Shape constructor = v.constructorShape;
        if (newTarget == c && !v.hasSeveralPrototypes && initial != null && constructor != null && !constructor.isDeprecated()) {
            // The prototype property is still what it was for the last object: then so is the shape.
            Node k = PropertyBuilder.checkShape(f, c, constructor);
            Node p = f.graph.newNode(Op.LOAD_FIELD, k);
            p.i = 2;
            p.type = Types.VALUE | Types.HOLE;
            f.b.append(p);
            f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_VALUE, f.state(), p).aux = initial.prototype;
            Node o = f.b.addPure(Op.NEW_OBJECT, Types.OBJECT);
            o.aux = initial;
            o.java = JSObject.class;
            f.b.facts.setShape(o, initial);
            JSClosure only = classOf(v, constructor, initial.prototype);
            if (only != null) k = f.graph.constant(only);
            inlineBase(f, dst, v, k, k, o, args);
            return;
        }
        inlineBase(f, dst, v, c, newTarget, createThis(f, newTarget), args);
    }

    /**
     * The class constructor of {@code v} whose prototype property is {@code prototype}, if that can still be found: there is only one, because each
     * evaluation of a class makes a prototype of its own, and the property is constant.
     */
    private static JSClosure classOf(FeedbackVector v, Shape constructor, JSObject prototype) {
        if (v.function.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR || !prototype.shape.isDictionary()) return null;
        try {
            dev.ramjet.runtime.PropertyCell cell = prototype.shape.dictionary.get("constructor");
            if (cell == null || !(cell.value instanceof JSClosure c) || c.target != v || c.shape != constructor) return null;
            return c.objectField(prototypeLocation(c)) == prototype ? c : null;
        } catch (RuntimeException e) {
            // The map was changing under our eyes.
            return null;
        }
    }

    private static void inlineBase(FunctionBuilder f, int dst, FeedbackVector v, Node callee, Node newTarget, Node o, Node[] args) {
        Node[] values = new Node[1 + args.length];
        values[0] = o;
        System.arraycopy(args, 0, values, 1, args.length);
        Node r = f.inlining.inline(v, callee, values, newTarget, f.callerState(dst, FrameState.Result.CONSTRUCT, o));
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
        if (!superCall(f, code[pc + 1], f.reg(code[pc + 2]), f.reg(code[pc + 3]), arguments(f, code[pc + 4], code[pc + 5]), code[pc + 6])) GenericBuilder.build(f);
    }

    /** False where that is left to the interpreter's instruction. */
    private static boolean superCall(FunctionBuilder f, int dst, Node constructor, Node newTarget, Node[] args, int slot) {
        Object target = f.vector.caches[slot];
        if (target == null && f.isUnreached()) return true;
        if (!(target instanceof FeedbackVector v) || !v.function.isConstructor() || f.vector.hasFailedAt(f.pc)) return false;
        if (newTarget.java == null || !JSObject.class.isAssignableFrom(newTarget.java)) newTarget = asNewTarget(f, newTarget);
        if (f.inlining.isWorthwhile(v)) {
            constructClosure(f, dst, v, checkClosure(f, constructor, v), newTarget, args);
            return true;
        }
        return constructDirectly(f, dst, v, constructor, newTarget, args);
    }

    /** new.target of a constructor, known to be an object. */
    private static Node asNewTarget(FunctionBuilder f, Node n) {
        Node o = f.b.addPure(Op.KNOWN, Types.OBJECT, n);
        Node c = f.b.addCheck(Op.CHECK_OBJECT, DeoptReason.NOT_AN_OBJECT, f.state(), o);
        c.type = Types.OBJECT;
        c.java = JSObject.class;
        return c;
    }

    private static final RuntimeMethod CONSTRUCT_LIST = RuntimeMethod.of(CompiledSupport.class, "constructList", Types.OBJECT, Object.class, JSClosure.class,
        JSObject.class, Object[].class);
    private static final RuntimeMethod CALL_LIST = RuntimeMethod.of(CompiledSupport.class, "call", Types.VALUE, Object.class, Object.class, Object.class,
        Object[].class);

    /** Construction through the typed entry of the constructor's code; false where there is none. */
    private static boolean constructDirectly(FunctionBuilder f, int dst, FeedbackVector v, Node callee, Node newTarget, Node[] args) {
        if (!(v.compiled != null && v.compiled.state instanceof CompiledState s && s.signature != null && s.signature.result() == Rep.REF)) return false;
        for (Rep r : s.signature.parameters()) if (r != Rep.REF) return false;
        if (v.realm != f.vector.realm || f.vector.hasFailedAt(f.pc)) return false;
        Node c = checkClosure(f, callee, v);
        boolean derived = v.function.is(BytecodeFunction.DERIVED);
        Node o = derived ? f.graph.constant(null) : createThis(f, newTarget == null ? c : newTarget);
        Node r = callTyped(f, c, v, o, newTarget == null ? c : newTarget, args, dst);
        if (r == null) throw Unsupported.passing("constructor's entry has changed");
        if (!derived) {
            Node n = f.graph.newNode(Op.CREATE, r, o);
            n.aux = CONSTRUCTED;
            n.type = Types.OBJECT;
            r = f.b.append(n);
        }
        f.set(dst, r);
        f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(f.next));
        return true;
    }

    /** The new object that {@code constructor} initialises; {@code null} where its prototype property is not the plain field that it mostly is. */
    private static Node objectOf(FunctionBuilder f, JSClosure constructor) {
        Shape s = initialShape(constructor);
        if (s == null) return null;
        if (!constructor.isClassConstructor() && !ConstantFields.keepsPrototype(f, s.prototype)) {
            // The prototype property must still be the one that the shape was made for; that of a class cannot change.
            Node p = f.graph.newNode(Op.LOAD_FIELD, f.graph.constant(constructor));
            p.i = prototypeLocation(constructor);
            p.type = Types.VALUE | Types.HOLE;
            f.b.append(p);
            Node check = f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_VALUE, f.state(), p);
            check.aux = s.prototype;
        }
        Node o = f.b.addPure(Op.NEW_OBJECT, Types.OBJECT);
        o.aux = s;
        o.java = JSObject.class;
        f.b.facts.setShape(o, s);
        return o;
    }

    /** Looks for the prototype property of newTarget, which may be an accessor: any code may run. */
    private static Node createThis(FunctionBuilder f, Node newTarget) {
        if (newTarget.isConstant() && newTarget.aux instanceof JSClosure c && !f.vector.hasFailedAt(f.pc)) {
            Node o = objectOf(f, c);
            if (o != null) return o;
        }
        Node o = f.graph.newNode(Op.CALL_RUNTIME, newTarget);
        o.aux = CREATE_THIS;
        o.type = Types.OBJECT;
        o.java = JSObject.class;
        f.b.append(o);
        f.b.facts.forgetShapes();
        return o;
    }

    // ---- spread

    /** f(...array) */
    static void callSpread(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Node array = f.reg(code[pc + 4]);
        if (!ArgumentsBuilder.isReadOnly(f, array) || f.vector.hasFailedAt(pc)) {
            GenericBuilder.build(f);
            return;
        }
        Node[] args = ArgumentsBuilder.elements(array);
        int dst = code[pc + 1];
        Node callee = f.reg(code[pc + 2]);
        Node thisValue = f.reg(code[pc + 3]);
        Node r = args != null ? call(f, callee, thisValue, args, code[pc + 5], dst) : callList(f, callee, thisValue, ArgumentsBuilder.tail(f, array), dst);
        if (!f.b.isDead()) f.set(dst, r);
    }

    private static Node callList(FunctionBuilder f, Node callee, Node thisValue, Node list, int dst) {
        Node n = f.graph.newNode(Op.CALL_RUNTIME, f.b.toRef(callee), f.b.toRef(thisValue), list);
        n.aux = CALL_LIST;
        if (dst == TAIL) beginTailCall(f);
        return finish(f, n, dst);
    }

    /** new f(...array) */
    static void newSpread(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Node array = f.reg(code[pc + 3]);
        Node[] args = ArgumentsBuilder.isReadOnly(f, array) && !f.vector.hasFailedAt(pc) ? ArgumentsBuilder.elements(array) : null;
        if (args == null) GenericBuilder.build(f);
        else construct(f, code[pc + 1], f.reg(code[pc + 2]), args, code[pc + 4]);
    }

    /** super(...array), and what a default constructor does */
    static void superSpread(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Node array = f.reg(code[pc + 4]);
        Object target = f.vector.caches[code[pc + 5]];
        if (!ArgumentsBuilder.isReadOnly(f, array) || f.vector.hasFailedAt(pc)) {
            GenericBuilder.build(f);
            return;
        }
        Node[] args = ArgumentsBuilder.elements(array);
        int dst = code[pc + 1];
        if (args != null) {
            if (superCall(f, dst, f.reg(code[pc + 2]), f.reg(code[pc + 3]), args, code[pc + 5])) return;
        } else if (target instanceof FeedbackVector v && v.function.isConstructor()) {
            Node c = checkClosure(f, f.reg(code[pc + 2]), v);
            Node newTarget = f.reg(code[pc + 3]);
            if (newTarget.java == null || !JSObject.class.isAssignableFrom(newTarget.java)) newTarget = asNewTarget(f, newTarget);
            Node n = f.graph.newNode(Op.CALL_RUNTIME, c, newTarget, ArgumentsBuilder.tail(f, array));
            n.aux = CONSTRUCT_LIST;
            n.type = Types.OBJECT;
            n.state = f.after(dst, n);
            f.b.append(n);
            f.b.facts.holdShapes();
            f.set(dst, n);
            return;
        }
        GenericBuilder.build(f);
    }

    // ---- Function.prototype.call and apply

    /** The function called through {@code call} or {@code apply}; {@code null} where the builtin has to do it. */
    static Node callThrough(FunctionBuilder f, boolean apply, Node callee, Node[] args, int dst) {
        Node thisValue = args.length > 0 ? args[0] : f.graph.constant(dev.ramjet.runtime.Undefined.INSTANCE);
        Node[] rest;
        if (!apply) {
            rest = args.length > 1 ? java.util.Arrays.copyOfRange(args, 1, args.length) : new Node[0];
        } else if (args.length < 2 || args[1].isConstant()
            && (args[1].aux == dev.ramjet.runtime.Undefined.INSTANCE || args[1].aux == dev.ramjet.runtime.JSNull.INSTANCE)) {
            rest = new Node[0];
        } else if (ArgumentsBuilder.isReadOnly(f, args[1])) {
            rest = ArgumentsBuilder.elements(args[1]);
            if (rest == null) return callList(f, callee, thisValue, ArgumentsBuilder.tail(f, args[1]), dst);
        } else {
            return null;
        }
        callee = KnownValues.root(callee);
        if (CreationBuilder.isClosure(callee)) {
            return callClosure(f, callee, (FeedbackVector) callee.in[0].aux, thisValue, rest, dst, FrameState.Result.VALUE);
        }
        if (callee.isConstant() && callee.aux instanceof JSObject) return callKnown(f, callee, thisValue, rest, dst, FrameState.Result.VALUE);
        return callValue(f, callee, thisValue, rest, dst);
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
            dev.ramjet.compiler.ir.Block otherwise = f.b.goOnWhere(test);
            String variant = f.variant;
            f.variant = variant + "." + i;
            Node r = callClosure(f, c, v, thisValue, args, dst, FrameState.Result.VALUE);
            f.variant = variant;
            if (!f.b.isDead()) edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {r}));
            f.regs = before;
            f.b.block = otherwise;
            f.b.facts = facts;
        }
        if (areUnboxed(edges)) {
            // Another function would have its result boxed, and with it those of all the others.
            f.b.exit(DeoptReason.WRONG_TARGET, f.state());
        } else {
            Node r = callValue(f, callee, thisValue, args, dst);
            edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {r}));
        }
        f.regs = before;
        return f.b.join(edges, null)[0];
    }

    private static boolean areUnboxed(java.util.List<GraphBuilder.Edge> edges) {
        for (GraphBuilder.Edge e : edges) if (e.values()[0].rep == Rep.REF) return false;
        return !edges.isEmpty();
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
        if (s.isDictionary()) {
            // A class that others extend. Its prototype property is constant, so its cell is; the map may be changing under our eyes, though.
            if (!c.isClassConstructor()) return null;
            dev.ramjet.runtime.PropertyCell cell;
            try {
                cell = s.dictionary.get("prototype");
            } catch (RuntimeException e) {
                return null;
            }
            return cell != null && cell.value instanceof JSObject o && o.shape.prototypeInfo() != null ? o.shape.prototypeInfo().rootShape(Shape.ORDINARY) : null;
        }
        int i = s.find("prototype");
        if (i < 0 || (s.infoAt(i) & Shape.ACCESSOR) != 0 || Shape.representation(s.infoAt(i)) != Shape.ANY) return null;
        Object p = c.objectField(Shape.location(s.infoAt(i)));
        if (!(p instanceof JSObject o) || o.shape.prototypeInfo() == null) return null;
        return o.shape.prototypeInfo().rootShape(Shape.ORDINARY);
    }
}
