package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the JVM bytecode of a graph: block by block, each value in a JVM local ({@link LocalAllocator}), but for pure values with one use,
 * which are computed where they are used. C2 makes registers of the locals, so copies cost nothing; what counts is that the
 * method stays short.
 *
 * <p>This file has the order of things and what all need: locals, operands, exits. What a node does is written by {@link ValueEmitter}, {@link CheckEmitter},
 * {@link ConditionEmitter} and {@link ControlEmitter}.
 *
 * <p>Exits stand behind all blocks: push the live values, call the deoptimizer, return. C2 sees a branch never taken and
 * compiles it to an uncommon trap, so that values which only an exit needs cost nothing either.
 */
final class CodeEmitter {
    private static final ClassDesc CD_SUPPORT = CompiledSupport.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_JSOBJECT = JSObject.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_SHAPE = Shape.class.describeConstable().orElseThrow();
    static final ClassDesc CD_INTEGER = ClassDesc.of("java.lang.Integer");
    static final ClassDesc CD_DOUBLE_BOX = ClassDesc.of("java.lang.Double");
    private static final ClassDesc CD_BOOLEAN_BOX = ClassDesc.of("java.lang.Boolean");
    private static final ClassDesc CD_ARITHMETIC_EXCEPTION = ClassDesc.of("java.lang.ArithmeticException");
    private static final ClassDesc CD_STACK_OVERFLOW = ClassDesc.of("java.lang.StackOverflowError");
    private static final ClassDesc CD_JSTHROW = ClassDesc.of("dev.ramjet.runtime.JSThrow");

    private final Graph graph;
    private final CompiledState state;
    private final ClassBuilder owner;
    private final CodeBuilder code;
    private final ConditionEmitter conditions;
    private final ValueEmitter values;
    private final ControlEmitter control;
    private final Map<Block, Label> labels = new HashMap<>();
    private final ExitEmitter exits;
    /** Exits share their code: see {@link ExitEmitter#emitCompactExits}. */
    private final boolean compact;
    /** The locals that {@link LocalAllocator} gave out, and their kinds. */
    private final Map<Integer, Rep> slots = new java.util.TreeMap<>();
    private final List<Runnable> stubs = new ArrayList<>();

    CodeEmitter(Graph graph, CompiledState state, ClassBuilder owner, CodeBuilder code, boolean compact) {
        this.compact = compact;
        this.graph = graph;
        this.state = state;
        this.owner = owner;
        this.code = code;
        this.exits = new ExitEmitter(this, state, slots, compact);
        this.conditions = new ConditionEmitter(this);
        this.values = new ValueEmitter(this, conditions);
        this.control = new ControlEmitter(this, conditions);
    }

    void emit() {
        ValuePlacement.of(graph);
        List<Block> order = new ArrayList<>();
        // Cold blocks too: HotSpot counts each branch back as a loop's, and compiles for entry in the middle of what is none.
        order.addAll(graph.blocks);
        order.removeIf(b -> b != graph.blocks.get(0) && ControlEmitter.isForwarder(b));
        for (Block b : order) labels.put(b, code.newLabel());
        for (Block b : graph.blocks) {
            if (!labels.containsKey(b)) labels.put(b, labels.get(ControlEmitter.destination(b)));
        }
        LocalAllocator.allocate(graph, this::allocateShared);
        placeAliases();
        if (compact) initializeSlots();
        prologue();
        for (int i = 0; i < order.size(); i++) emitBlock(order.get(i), i + 1 < order.size() ? order.get(i + 1) : null);
        for (int i = 0; i < stubs.size(); i++) stubs.get(i).run();
        exits.emit();
        if (resultTail != null) {
            code.labelBinding(resultTail);
            code.getstatic(owner.self, "state", ClassBuilder.CD_STATE);
            String name = resultRep() == Rep.INT ? "intResult" : resultRep() == Rep.DOUBLE ? "doubleResult" : "booleanResult";
            code.invokestatic(ClassDesc.of("dev.ramjet.compiler.deopt.Results"), name,
                MethodTypeDesc.of(EntryClasses.descriptor(resultRep()), CD_Object, ClassBuilder.CD_STATE));
            returnResult();
        }
    }

    // ---- depth of the stack, result

    /** The local that holds the packed depth: see {@link TypedCallEmitter}. */
    private int depthLocal;
    /** Where exits convert the interpreter's result; {@code null} until one needs it. */
    private Label resultTail;

    /** A function that calls others throws where the stack is too deep. OSR code runs in the place of a frame that was counted. */
    private void prologue() {
        dev.ramjet.runtime.Agent agent = graph.target.realm.agent;
        if (graph.osrPc >= 0) {
            depthLocal = code.allocateLocal(TypeKind.INT);
            owner.pushConstant(code, agent);
            code.getfield(ClassBuilder.CD_AGENT, "depth", CD_int).istore(depthLocal);
            return;
        }
        depthLocal = owner.depthLocal();
        boolean calls = false;
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) calls |= n.op.effect == Op.Effect.CALL && n.op != Op.POLL;
        }
        if (!calls) return;
        // Recursion must end when the host wants it to, as loops must.
        Label deep = code.newLabel();
        Label start = code.newLabel();
        code.iload(depthLocal).loadConstant(dev.ramjet.runtime.Agent.DEPTH_MASK).iand();
        owner.pushConstant(code, agent);
        code.getfield(ClassBuilder.CD_AGENT, "depthLimit", CD_int).if_icmpge(deep);
        code.labelBinding(start);
        stubs.add(() -> {
            code.labelBinding(deep);
            owner.pushConstant(code, agent);
            code.iload(depthLocal).loadConstant(dev.ramjet.runtime.Agent.DEPTH_MASK).iand();
            code.invokevirtual(ClassBuilder.CD_AGENT, "beyondLimit", MethodTypeDesc.of(CD_void, CD_int)).goto_(start);
        });
    }

    void pushDepth() {
        code.iload(depthLocal);
    }

    /** Tells what is called how deep the stack is. */
    void storeDepth() {
        owner.pushConstant(code, graph.target.realm.agent);
        code.iload(depthLocal).loadConstant(dev.ramjet.runtime.Agent.DEPTH_MASK).iand().putfield(ClassBuilder.CD_AGENT, "depth", CD_int);
    }

    /** The representation of the function's result. */
    Rep resultRep() {
        return graph.signature == null ? Rep.REF : graph.signature.result();
    }

    void returnResult() {
        switch (resultRep()) {
            case INT, BOOL: code.ireturn(); break;
            case DOUBLE: code.dreturn(); break;
            default: code.areturn();
        }
    }

    /** Returns the interpreter's result, an Object on the stack. */
    void returnObject() {
        if (resultRep() == Rep.REF) {
            code.areturn();
            return;
        }
        if (resultTail == null) resultTail = code.newLabel();
        code.goto_(resultTail);
    }

    // ---- locals

    /**
     * Gives parameters and checks that give back their input the locals that these values are in: before any block is written, since a block that
     * uses one may stand before the cold block that makes it.
     */
    private void placeAliases() {
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) {
                if (n.op == Op.PARAM) n.local = owner.parameterLocal(n.i);
                else if (ValuePlacement.isAlias(n)) n.local = n.in[0].local;
            }
        }
    }

    private int allocateShared(Rep rep) {
        int local = newLocal(rep);
        slots.put(local, rep);
        return local;
    }

    /** An exit may pass any local on, so the verifier wants something in each. */
    private void initializeSlots() {
        for (Map.Entry<Integer, Rep> e : slots.entrySet()) {
            switch (e.getValue()) {
                case INT, BOOL: code.iconst_0(); break;
                case DOUBLE: code.dconst_0(); break;
                default: code.aconst_null();
            }
            code.storeLocal(kind(e.getValue()), e.getKey());
        }
    }

    int newLocal(Rep rep) {
        return code.allocateLocal(kind(rep));
    }

    static TypeKind kind(Rep rep) {
        switch (rep) {
            case INT, BOOL: return TypeKind.INT;
            case DOUBLE: return TypeKind.DOUBLE;
            default: return TypeKind.REFERENCE;
        }
    }

    // ---- blocks

    private void emitBlock(Block b, Block next) {
        code.labelBinding(labels.get(b));
        for (Node n : b.nodes) {
            if (n.op.isControl()) {
                control.emit(b, n, next);
            } else if (n.op == Op.CATCH) {
                owner.pushConstant(code, ((dev.ramjet.feedback.FeedbackVector) graph.target).executor);
                callSupport("caught", CD_Object, ClassDesc.of("java.lang.Throwable"), CheckEmitter.CD_EXECUTOR);
                keep(n);
            } else if (n.op != Op.PARAM && !n.virtual && !ValuePlacement.isInline(n) && !(n.op.isRemovable() && n.uses == 0)) {
                if (n.op.effect == Op.Effect.CALL) mark(n);
                if (n.op.effect == Op.Effect.CALL && n.op != Op.POLL && n.op != Op.CALL_TYPED) storeDepth();
                if (n.op.effect == Op.Effect.CALL && n.op != Op.POLL && b.terminator().op == Op.CALLED && b.nodes.get(b.nodes.size() - 2) == n) emitCalled(n, b.successors[1]);
                else if (n.catchState == null) emitNode(n);
                else emitCatching(n);
                afterCall(n);
            }
        }
    }

    /** A call whose exceptions go to the block {@code thrown}. */
    private void emitCalled(Node n, Block thrown) {
        Label handler = labels.get(thrown);
        Label start = code.newBoundLabel();
        values.emit(n);
        Label end = code.newBoundLabel();
        if (n.rep != Rep.NONE) keep(n);
        code.exceptionCatch(start, end, handler, CD_JSTHROW);
        code.exceptionCatch(start, end, handler, CD_STACK_OVERFLOW);
    }

    /** A call whose exceptions a handler of the function catches: the interpreter goes on at the handler. */
    private void emitCatching(Node n) {
        Label handler = code.newLabel();
        Label start = code.newBoundLabel();
        values.emit(n);
        Label end = code.newBoundLabel();
        if (n.rep != Rep.NONE) keep(n);
        code.exceptionCatch(start, end, handler, CD_JSTHROW);
        code.exceptionCatch(start, end, handler, CD_STACK_OVERFLOW);
        Node[] caught = new Node[1];
        n.catchState.forEach(v -> {
            if (v.op == Op.CATCH) caught[0] = v;
        });
        stubs.add(() -> {
            code.labelBinding(handler);
            callSupport("caught", CD_Object, ClassDesc.of("java.lang.Throwable"));
            if (caught[0] == null) {
                code.pop();
            } else {
                caught[0].local = newLocal(Rep.REF);
                code.astore(caught[0].local);
            }
            code.goto_(exit(n.catchState, DeoptReason.EXCEPTION));
        });
    }

    void mark(Node n) {
        int line = state.addLine(n.state == null ? n.position : n.state, n.state != null && n.op.effect == Op.Effect.CALL);
        if (line > 0) code.lineNumber(line);
    }

    /** A call may have invalidated what this code relies on. */
    private void afterCall(Node n) {
        if (n.op.effect != Op.Effect.CALL || n.state == null || graph.assumptions.isEmpty()) return;
        code.getstatic(owner.self, "state", ClassBuilder.CD_STATE).getfield(ClassBuilder.CD_CODE_STATE, "valid", CD_boolean);
        code.ifeq(exit(n.state, DeoptReason.INVALIDATED));
    }

    // ---- exits

    private Label exit(FrameState s, DeoptReason reason) {
        return exits.exitOf(s, reason, s).label;
    }

    /** The exit of a node that checks. */
    private ExitEmitter.Exit failureOf(Node n, DeoptReason reason) {
        return exits.exitOf(n.state, reason, n.site == null ? n.state : n.site);
    }

    // ---- values

    static ClassDesc descriptor(Rep rep) {
        switch (rep) {
            case INT: return CD_int;
            case DOUBLE: return CD_double;
            case BOOL: return CD_boolean;
            default: return CD_Object;
        }
    }

    /** Pushes the value of {@code n}: a constant, what its local holds, or what is computed here. */
    void push(Node n) {
        if (n.isConstant()) {
            switch (n.op) {
                case CONST_INT, CONST_BOOL: code.loadConstant(n.i); break;
                case CONST_DOUBLE: code.loadConstant((double) (Double) n.aux); break;
                default: owner.pushConstant(code, n.aux);
            }
        } else if (n.local >= 0) {
            code.loadLocal(kind(n.rep), n.local);
        } else if (n.virtual || ValuePlacement.isInline(n)) {
            values.emit(n);
        } else {
            throw new IllegalStateException("value without a local: " + n + " " + n.op);
        }
    }

    void pushBoxed(Node n) {
        push(n);
        switch (n.rep) {
            case INT: boxInt(); break;
            case DOUBLE: boxDouble(); break;
            case BOOL: boxBoolean(); break;
            default: break;
        }
    }

    void boxInt() {
        code.invokestatic(CD_INTEGER, "valueOf", MethodTypeDesc.of(CD_INTEGER, CD_int));
    }

    void boxDouble() {
        code.invokestatic(CD_DOUBLE_BOX, "valueOf", MethodTypeDesc.of(CD_DOUBLE_BOX, CD_double));
    }

    void boxBoolean() {
        code.invokestatic(CD_BOOLEAN_BOX, "valueOf", MethodTypeDesc.of(CD_BOOLEAN_BOX, CD_boolean));
    }

    /** Pushes a reference with a static class that {@code c} can be taken from. */
    void pushAs(Node n, Class<?> c) {
        push(n);
        if (c != Object.class && (n.java == null || !c.isAssignableFrom(n.java))) code.checkcast(c.describeConstable().orElseThrow());
    }

    /** The inputs of {@code n} from {@code from} on, boxed, in an array. */
    void pushArguments(Node n, int from) {
        if (n.in.length == from) {
            code.getstatic(ClassDesc.of("dev.ramjet.runtime.Operations"), "NO_ARGS", ClassBuilder.CD_OBJECT_ARRAY);
            return;
        }
        code.loadConstant(n.in.length - from).anewarray(CD_Object);
        for (int i = from; i < n.in.length; i++) {
            code.dup().loadConstant(i - from);
            pushBoxed(n.in[i]);
            code.aastore();
        }
    }

    /** Pops the value of {@code n} into its local. */
    void keep(Node n) {
        if (n.uses == 0) {
            if (n.rep == Rep.DOUBLE) code.pop2();
            else if (n.rep != Rep.NONE) code.pop();
            return;
        }
        code.storeLocal(kind(n.rep), n.local);
    }

    /** Emits a node at its place and keeps its value. */
    private void emitNode(Node n) {
        switch (n.op.effect) {
            case CHECK:
                CheckEmitter.emit(this, n);
                break;
            default:
                values.emit(n);
                if (n.rep != Rep.NONE) keep(n);
        }
    }

    void callSupport(String name, ClassDesc result, ClassDesc... parameters) {
        code.invokestatic(CD_SUPPORT, name, MethodTypeDesc.of(result, parameters));
    }

    // ---- for the emitters of the other files

    CodeBuilder code() {
        return code;
    }

    ClassBuilder owner() {
        return owner;
    }

    /** The value of a check that gives back its input, of class {@code c}. */
    void keepInput(Node n, Class<?> c) {
        if (ValuePlacement.isAlias(n) || n.uses == 0) return;
        pushAs(n.in[0], c);
        keep(n);
    }

    Label label(Block b) {
        return labels.get(b);
    }

    void jumpIf(Node cond, boolean when, Label target) {
        conditions.jumpIf(cond, when, target);
    }

    Label forcedExit(Node n) {
        return failureOf(n, DeoptReason.FORCED).label;
    }

    Label exitOf(Node n) {
        return failureOf(n, n.reason).label;
    }

    /** @param site  where the call is whose result is wrong */
    Label wrongResultExit(FrameState s, FrameState site) {
        return exits.exitOf(s, DeoptReason.WRONG_RESULT, site).label;
    }

    /** Code behind all blocks. */
    void later(Runnable stub) {
        stubs.add(stub);
    }

    /** Jumps if the double on the stack is no int32. */
    void jumpUnlessInt(Label target) {
        callSupport("isInt32", CD_boolean, CD_double);
        code.ifeq(target);
    }

    /** A label that drops one stack slot and leaves through the exit of {@code n}. */
    Label exitDropping(Node n, boolean two) {
        Label l = code.newLabel();
        Label out = exitOf(n);
        stubs.add(() -> {
            code.labelBinding(l);
            if (two) code.pop2();
            else code.pop();
            code.goto_(out);
        });
        return l;
    }

    /** The exit of {@code n} as the handler of an ArithmeticException thrown in [start, end). */
    void exitOnArithmetic(Node n, Label start, Label end) {
        ExitEmitter.Exit e = failureOf(n, n.reason);
        if (e.handler == null) e.handler = code.newLabel();
        code.exceptionCatch(start, end, e.handler, CD_ARITHMETIC_EXCEPTION);
    }

    /** The exit of {@code n} as the handler of a cast that fails, or of a null, in [start, end). */
    void exitOnCast(Node n, Label start, Label end) {
        ExitEmitter.Exit e = failureOf(n, n.reason);
        if (e.handler == null) e.handler = code.newLabel();
        code.exceptionCatch(start, end, e.handler, ClassDesc.of("java.lang.ClassCastException"));
        code.exceptionCatch(start, end, e.handler, ClassDesc.of("java.lang.NullPointerException"));
    }

    static ClassDesc jsObject() {
        return CD_JSOBJECT;
    }

    static ClassDesc shape() {
        return CD_SHAPE;
    }
}
