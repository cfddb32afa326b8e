package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
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
 * <p>Exits stand behind all blocks: push the live values, {@code invokedynamic}, return. C2 sees a branch never taken and
 * compiles it to an uncommon trap, so that values which only an exit needs cost nothing either.
 */
final class CodeEmitter {
    private static final ClassDesc CD_SUPPORT = CompiledSupport.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_JSOBJECT = JSObject.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_SHAPE = Shape.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_INTEGER = ClassDesc.of("java.lang.Integer");
    private static final ClassDesc CD_DOUBLE_BOX = ClassDesc.of("java.lang.Double");
    private static final ClassDesc CD_BOOLEAN_BOX = ClassDesc.of("java.lang.Boolean");
    private static final ClassDesc CD_MATH = ClassDesc.of("java.lang.Math");
    private static final ClassDesc CD_JSARRAY = ClassDesc.of("dev.ramjet.runtime.JSArray");
    private static final ClassDesc CD_CELL = ClassDesc.of("dev.ramjet.runtime.PropertyCell");
    private static final ClassDesc CD_TARGET = ClassDesc.of("dev.ramjet.runtime.CallTarget");
    private static final ClassDesc CD_ARITHMETIC_EXCEPTION = ClassDesc.of("java.lang.ArithmeticException");
    private static final ClassDesc CD_STRINGS = CompiledStrings.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_ELEMENTS = CompiledElements.class.describeConstable().orElseThrow();
    static final ClassDesc CD_TYPED = TypedAccess.class.describeConstable().orElseThrow();
    static final ClassDesc CD_TYPED_ARRAY = ClassDesc.of("dev.ramjet.runtime.JSTypedArray");
    private static final ClassDesc CD_FRAME = ClassDesc.of("dev.ramjet.interpreter.InterpreterFrame");
    private static final ClassDesc CD_STACK_OVERFLOW = ClassDesc.of("java.lang.StackOverflowError");
    private static final ClassDesc CD_JSTHROW = ClassDesc.of("dev.ramjet.runtime.JSThrow");

    private final Graph graph;
    private final CompiledState state;
    private final ClassBuilder owner;
    private final CodeBuilder code;
    private final ConditionEmitter conditions;
    private final Map<Block, Label> labels = new HashMap<>();
    private final ExitEmitter exits;
    /** Exits share their code: see {@link #emitCompactExits}. */
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
    }

    void emit() {
        countUses();
        markDeferred();
        List<Block> order = new ArrayList<>();
        // Cold blocks too: HotSpot counts each branch back as a loop's, and compiles for entry in the middle of what is none.
        order.addAll(graph.blocks);
        order.removeIf(b -> b != graph.blocks.get(0) && isForwarder(b));
        for (Block b : order) labels.put(b, code.newLabel());
        for (Block b : graph.blocks) {
            if (!labels.containsKey(b)) labels.put(b, labels.get(destination(b)));
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
        owner.pushConstant(code, agent.pollInvoker());
        code.invokevirtual(java.lang.constant.ConstantDescs.CD_MethodHandle, "invokeExact", MethodTypeDesc.of(CD_void));
        Label deep = code.newLabel();
        code.iload(depthLocal).loadConstant(TypedCallEmitter.DEPTH_MASK).iand().loadConstant(Math.min(agent.maxDepth, TypedCallEmitter.DEPTH_MASK - 1)).if_icmpge(deep);
        stubs.add(() -> code.labelBinding(deep)
            .invokestatic(ClassBuilder.CD_AGENT, "stackOverflow", MethodTypeDesc.of(CD_JSTHROW)).athrow());
    }

    void pushDepth() {
        code.iload(depthLocal);
    }

    /** Tells what is called how deep the stack is. */
    void storeDepth() {
        owner.pushConstant(code, graph.target.realm.agent);
        code.iload(depthLocal).loadConstant(TypedCallEmitter.DEPTH_MASK).iand().putfield(ClassBuilder.CD_AGENT, "depth", CD_int);
    }

    /** The representation of the function's result. */
    Rep resultRep() {
        return graph.signature == null ? Rep.REF : graph.signature.result();
    }

    private void returnResult() {
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

    /** Whether a block does nothing but go on to the next one. */
    private static boolean isForwarder(Block b) {
        if (!b.phis.isEmpty() || b.nodes.size() != 1 || b.nodes.get(0).op != Op.GOTO || b.isLoopHeader) return false;
        for (Node phi : b.successors[0].phis) {
            if (phi.uses > 0) return false;
        }
        return true;
    }

    private static Block destination(Block b) {
        while (isForwarder(b)) b = b.successors[0];
        return b;
    }

    // ---- which values need locals

    private void countUses() {
        for (Block b : graph.blocks) {
            for (Node n : b.phis) n.uses = 0;
            for (Node n : b.nodes) n.uses = 0;
        }
        findVirtual();
        for (Block b : graph.blocks) {
            for (Node phi : b.phis) {
                for (int i = 0; i < phi.in.length; i++) use(phi.in[i], b.predecessors.get(i));
            }
            for (Node n : b.nodes) {
                boolean twice = readsInputsTwice(n) || n.virtual;
                for (Node in : n.in) {
                    use(in, b);
                    if (twice) use(in, b);
                }
                Block here = b;
                if (n.state != null) n.state.forEach(v -> use(v, here));
                if (n.catchState != null) n.catchState.forEach(v -> use(v, here));
                if (n.wrongState != null) n.wrongState.forEach(v -> use(v, here));
            }
        }
    }

    /** Finds the objects that only frame states mention. */
    private void findVirtual() {
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) n.virtual = n.op.isMadeAtExits();
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Block b : graph.blocks) {
                for (Node phi : b.phis) changed |= areReal(phi.in);
                for (Node n : b.nodes) {
                    if (!n.virtual) changed |= areReal(n.in);
                }
            }
        }
    }

    private static boolean areReal(Node[] in) {
        boolean changed = false;
        for (Node n : in) {
            changed |= n.virtual;
            n.virtual = false;
        }
        return changed;
    }

    /** A value used once stays without a local only if the use is in its own block. */
    private static void use(Node n, Block user) {
        n.uses += n.block == user ? 1 : 2;
    }

    private static boolean readsInputsTwice(Node n) {
        // These read it once, as a cast.
        if ((n.op == Op.CHECK_SHAPE || n.op == Op.CHECK_CLOSURE || n.op == Op.CHECK_STORE_CLASS) && n.in[0].java == null) return false;
        if (n.op.effect == Op.Effect.CHECK) return true;
        switch (n.op) {
            case LOAD_INT_ELEMENT, LOAD_DOUBLE_ELEMENT, LOAD_OBJECT_ELEMENT, LOAD_OBJECT_ELEMENT_OR_UNDEFINED, STORE_INT_ELEMENT, STORE_DOUBLE_ELEMENT,
                STORE_OBJECT_ELEMENT, PUT_INT, PUT_DOUBLE, PUT_OBJECT, ARRAY_LENGTH, HAS_SHAPE, TO_BOOLEAN, UNBOX_BOOL:
                return true;
            default:
                return false;
        }
    }

    static boolean isInline(Node n) {
        return n.virtual || n.isConstant() || n.deferred || n.op != Op.PHI && n.op != Op.CATCH && n.op.effect == Op.Effect.PURE && n.op != Op.PARAM && n.uses == 1;
    }

    /** A load whose only use is the very next thing to be done stays on the stack. */
    private void markDeferred() {
        for (Block b : graph.blocks) {
            Node next = null;
            for (int i = b.nodes.size() - 1; i >= 0; i--) {
                Node n = b.nodes.get(i);
                n.deferred = false;
                if (n.op == Op.PARAM || isInline(n) || n.op.isRemovable() && n.uses == 0) continue;
                if (n.op.effect == Op.Effect.READ && n.uses == 1 && n.state == null && next != null && isInput(n, next)) n.deferred = true;
                next = n;
            }
        }
    }

    private static boolean isInput(Node n, Node user) {
        for (Node in : user.in) {
            if (in == n) return true;
        }
        return false;
    }

    /** A check that gives back its input as it is needs no local of its own. */
    static boolean isAlias(Node n) {
        switch (n.op) {
            case CHECK_STRING, CHECK_VALUE, CHECK_NOT_HOLE: break;
            case CHECK_SHAPE, CHECK_SHAPES, CHECK_OBJECT, CHECK_CLOSURE:
                if (n.java == null || n.in[0].java == null || !n.java.isAssignableFrom(n.in[0].java)) return false;
                break;
            default: return false;
        }
        if (n.op != Op.CHECK_SHAPE && n.java != null && (n.in[0].java == null || !n.java.isAssignableFrom(n.in[0].java))) return false;
        return !isInline(n.in[0]);
    }

    /**
     * Gives parameters and checks that give back their input the locals that these values are in: before any block is written, since a block that
     * uses one may stand before the cold block that makes it.
     */
    private void placeAliases() {
        for (Block b : graph.blocks) {
            for (Node n : b.nodes) {
                if (n.op == Op.PARAM) n.local = owner.parameterLocal(n.i);
                else if (isAlias(n)) n.local = n.in[0].local;
            }
        }
    }

    private int allocateShared(Rep rep) {
        int local = allocate(rep);
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

    private int allocate(Rep rep) {
        return code.allocateLocal(kind(rep));
    }

    private static TypeKind kind(Rep rep) {
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
                emitControl(b, n, next);
            } else if (n.op == Op.CATCH) {
                owner.pushConstant(code, ((dev.ramjet.feedback.FeedbackVector) graph.target).executor);
                support("caught", CD_Object, ClassDesc.of("java.lang.Throwable"), CheckEmitter.CD_EXECUTOR);
                store(n);
            } else if (n.op != Op.PARAM && !n.virtual && !isInline(n) && !(n.op.isRemovable() && n.uses == 0)) {
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
        value(n);
        Label end = code.newBoundLabel();
        if (n.rep != Rep.NONE) store(n);
        code.exceptionCatch(start, end, handler, CD_JSTHROW);
        code.exceptionCatch(start, end, handler, CD_STACK_OVERFLOW);
    }

    /** A call whose exceptions a handler of the function catches: the interpreter goes on at the handler. */
    private void emitCatching(Node n) {
        Label handler = code.newLabel();
        Label start = code.newBoundLabel();
        value(n);
        Label end = code.newBoundLabel();
        if (n.rep != Rep.NONE) store(n);
        code.exceptionCatch(start, end, handler, CD_JSTHROW);
        code.exceptionCatch(start, end, handler, CD_STACK_OVERFLOW);
        Node[] caught = new Node[1];
        n.catchState.forEach(v -> {
            if (v.op == Op.CATCH) caught[0] = v;
        });
        stubs.add(() -> {
            code.labelBinding(handler);
            support("caught", CD_Object, ClassDesc.of("java.lang.Throwable"));
            if (caught[0] == null) {
                code.pop();
            } else {
                caught[0].local = allocate(Rep.REF);
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

    private void emitControl(Block b, Node n, Block next) {
        switch (n.op) {
            case CALLED:
                copyPhis(b, b.successors[0]);
                if (destination(b.successors[0]) != next) code.goto_(labels.get(b.successors[0]));
                break;
            case GOTO: {
                copyPhis(b, b.successors[0]);
                if (destination(b.successors[0]) != next) code.goto_(labels.get(b.successors[0]));
                break;
            }
            case IF: {
                Block yes = destination(b.successors[0]);
                Block no = destination(b.successors[1]);
                boolean noCopies = copiesPhis(b, b.successors[1]);
                if (copiesPhis(b, b.successors[0])) {
                    Label l = noCopies ? code.newLabel() : labels.get(no);
                    conditions.jumpIf(n.in[0], false, l);
                    copyPhis(b, b.successors[0]);
                    if (noCopies || yes != next) code.goto_(labels.get(yes));
                    if (noCopies) {
                        code.labelBinding(l);
                        copyPhis(b, b.successors[1]);
                        if (no != next) code.goto_(labels.get(no));
                    }
                } else if (yes == next && !noCopies) {
                    conditions.jumpIf(n.in[0], false, labels.get(no));
                } else {
                    conditions.jumpIf(n.in[0], true, labels.get(yes));
                    copyPhis(b, b.successors[1]);
                    if (no != next) code.goto_(labels.get(no));
                }
                break;
            }
            case SWITCH: {
                push(n.in[0]);
                List<java.lang.classfile.instruction.SwitchCase> cases = new ArrayList<>();
                int last = b.successors.length - 1;
                Label[] edges = new Label[last + 1];
                for (int i = 0; i <= last; i++) edges[i] = copiesPhis(b, b.successors[i]) ? code.newLabel() : labels.get(b.successors[i]);
                for (int i = 0; i < last; i++) cases.add(java.lang.classfile.instruction.SwitchCase.of(n.i + i, edges[i]));
                code.tableswitch(n.i, n.i + last - 1, edges[last], cases);
                for (int i = 0; i <= last; i++) {
                    if (!copiesPhis(b, b.successors[i])) continue;
                    code.labelBinding(edges[i]);
                    copyPhis(b, b.successors[i]);
                    code.goto_(labels.get(b.successors[i]));
                }
                break;
            }
            case RETURN:
                push(n.in[0]);
                returnResult();
                break;
            case THROW:
                mark(n);
                code.new_(CD_JSTHROW).dup();
                push(n.in[0]);
                code.invokespecial(CD_JSTHROW, "<init>", MethodTypeDesc.of(CD_void, CD_Object)).athrow();
                break;
            case EXIT:
                code.goto_(failureOf(n, n.reason).label);
                break;
            default:
                throw new IllegalStateException(n.op.toString());
        }
    }

    private static boolean copiesPhis(Block from, Block to) {
        if (to.phis.isEmpty()) return false;
        int at = to.predecessors.indexOf(from);
        for (Node phi : to.phis) {
            if (phi.uses > 0 && phi.in[at] != phi) return true;
        }
        return false;
    }

    private void copyPhis(Block from, Block to) {
        if (to.phis.isEmpty()) return;
        int at = to.predecessors.indexOf(from);
        int n = 0;
        Node[] live = new Node[to.phis.size()];
        for (Node phi : to.phis) {
            if (phi.uses == 0 || phi.in[at] == phi) continue;
            push(phi.in[at]);
            live[n++] = phi;
        }
        while (n > 0) {
            Node phi = live[--n];
            code.storeLocal(kind(phi.rep), phi.local);
        }
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

    private void push(Node n) {
        if (n.isConstant()) {
            switch (n.op) {
                case CONST_INT, CONST_BOOL: code.loadConstant(n.i); break;
                case CONST_DOUBLE: code.loadConstant((double) (Double) n.aux); break;
                default: owner.pushConstant(code, n.aux);
            }
        } else if (n.local >= 0) {
            code.loadLocal(kind(n.rep), n.local);
        } else if (n.virtual || isInline(n)) {
            value(n);
        } else {
            throw new IllegalStateException("value without a local: " + n + " " + n.op);
        }
    }

    private void pushBoxed(Node n) {
        push(n);
        switch (n.rep) {
            case INT: boxInt(); break;
            case DOUBLE: boxDouble(); break;
            case BOOL: boxBoolean(); break;
            default: break;
        }
    }

    /** Pushes a reference with a static class that {@code c} can be taken from. */
    private void pushAs(Node n, Class<?> c) {
        push(n);
        if (c != Object.class && (n.java == null || !c.isAssignableFrom(n.java))) code.checkcast(c.describeConstable().orElseThrow());
    }

    private void boxInt() {
        code.invokestatic(CD_INTEGER, "valueOf", MethodTypeDesc.of(CD_INTEGER, CD_int));
    }

    private void boxDouble() {
        code.invokestatic(CD_DOUBLE_BOX, "valueOf", MethodTypeDesc.of(CD_DOUBLE_BOX, CD_double));
    }

    private void boxBoolean() {
        code.invokestatic(CD_BOOLEAN_BOX, "valueOf", MethodTypeDesc.of(CD_BOOLEAN_BOX, CD_boolean));
    }

    private void store(Node n) {
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
                value(n);
                if (n.rep != Rep.NONE) store(n);
        }
    }

    private void support(String name, ClassDesc result, ClassDesc... parameters) {
        code.invokestatic(CD_SUPPORT, name, MethodTypeDesc.of(result, parameters));
    }

    /** Leaves the value of a node (if it has one) on the stack. */
    private void value(Node n) {
        switch (n.op) {
            case OSR_REGISTER: code.aload(3).loadConstant(n.i).aaload(); break;
            case STORE_REGISTER: code.aload(3).loadConstant(n.i); push(n.in[1]); code.aastore(); break;
            case INT_ADD: binary(n).iadd(); break;
            case INT_SUB: binary(n).isub(); break;
            case INT_MUL: binary(n).imul(); break;
            case INT_AND: binary(n).iand(); break;
            case INT_OR: binary(n).ior(); break;
            case INT_XOR: binary(n).ixor(); break;
            case INT_SHL: binary(n).ishl(); break;
            case INT_SAR: binary(n).ishr(); break;
            case INT_SHR: binary(n).iushr(); break;
            case INT_NOT: push(n.in[0]); code.iconst_m1().ixor(); break;
            case INT_MIN: binary(n).invokestatic(CD_MATH, "min", MethodTypeDesc.of(CD_int, CD_int, CD_int)); break;
            case INT_MAX: binary(n).invokestatic(CD_MATH, "max", MethodTypeDesc.of(CD_int, CD_int, CD_int)); break;
            case DOUBLE_ADD: binary(n).dadd(); break;
            case DOUBLE_SUB: binary(n).dsub(); break;
            case DOUBLE_MUL: binary(n).dmul(); break;
            case DOUBLE_DIV: binary(n).ddiv(); break;
            case DOUBLE_MOD: binary(n).drem(); break;
            case DOUBLE_NEG: push(n.in[0]); code.dneg(); break;
            case MATH1, MATH2, CALL_RUNTIME, CREATE, CALL_LEAF: callRuntime(n); break;
            case LOAD_TYPED_INT, LOAD_TYPED_DOUBLE:
                pushAs(n.in[0], dev.ramjet.runtime.JSTypedArray.class);
                push(n.in[1]);
                code.invokestatic(CD_TYPED, "load" + dev.ramjet.runtime.ElementType.name(n.i), MethodTypeDesc.of(n.rep == Rep.INT ? CD_int : CD_double, CD_TYPED_ARRAY, CD_int));
                break;
            case STORE_TYPED_INT, STORE_TYPED_DOUBLE:
                pushAs(n.in[0], dev.ramjet.runtime.JSTypedArray.class);
                push(n.in[1]);
                push(n.in[2]);
                code.invokestatic(CD_TYPED, "store" + dev.ramjet.runtime.ElementType.name(n.i),
                    MethodTypeDesc.of(CD_void, CD_TYPED_ARRAY, CD_int, n.op == Op.STORE_TYPED_INT ? CD_int : CD_double));
                break;
            case SWITCH_INDEX:
                for (Node in : n.in) push(in);
                support("switchIndex", CD_int, CD_Object, CD_int, CD_int);
                break;
            case HAS_TARGET:
                pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class);
                owner.pushConstant(code, n.aux);
                support("hasTarget", CD_boolean, ClassBuilder.CD_CLOSURE, CD_TARGET);
                break;
            case KNOWN: push(n.in[0]); break;
            case ARGUMENT_LIST: arguments(n, 0); break;
            case NEW_ARGUMENTS:
                owner.pushConstant(code, n.aux);
                pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class);
                pushAs(n.in[1], Object[].class);
                support(n.i == 0 ? "strictArguments" : "sloppyArguments", ClassDesc.of("dev.ramjet.runtime.JSArguments"), ClassDesc.of("dev.ramjet.runtime.Realm"),
                    ClassBuilder.CD_CLOSURE, ClassBuilder.CD_OBJECT_ARRAY);
                break;
            case NEW_REST:
                owner.pushConstant(code, n.aux);
                pushAs(n.in[0], Object[].class);
                code.loadConstant(n.i);
                support("rest", CD_JSARRAY, CD_SHAPE, ClassBuilder.CD_OBJECT_ARRAY, CD_int);
                break;
            case NEW_ARRAY: newArray(n); break;
            case END_TAIL_CALL: owner.pushConstant(code, n.aux); support("endTailCall", CD_void, CheckEmitter.CD_EXECUTOR); break;
            case CALL_GENERIC:
                owner.pushConstant(code, n.aux);
                pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class);
                pushAs(n.in[1], Object[].class);
                push(n.in[2]);
                arguments(n, 3);
                support("execute", CD_FRAME, ClassDesc.of("dev.ramjet.compiler.build.Instruction"), ClassBuilder.CD_CLOSURE, ClassBuilder.CD_OBJECT_ARRAY,
                    CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
                break;
            case FRAME_REGISTER:
                push(n.in[0]);
                code.getfield(CD_FRAME, "regs", ClassBuilder.CD_OBJECT_ARRAY).loadConstant(n.i).aaload();
                break;
            case FRAME_IS_AT: push(n.in[0]); code.loadConstant(n.i); support("isAt", CD_boolean, CD_FRAME, CD_int); break;
            case INT_TO_DOUBLE: push(n.in[0]); code.i2d(); break;
            case UINT_TO_DOUBLE: push(n.in[0]); code.i2l().loadConstant(0xFFFF_FFFFL).land().l2d(); break;
            case DOUBLE_TO_INT32: push(n.in[0]); code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Conversions"), "toInt32", MethodTypeDesc.of(CD_int, CD_double)); break;
            case BOX_INT: push(n.in[0]); boxInt(); break;
            case BOX_DOUBLE: push(n.in[0]); boxDouble(); break;
            case BOX_BOOL: push(n.in[0]); boxBoolean(); break;
            case UNBOX_INT: pushAs(n.in[0], Integer.class); code.invokevirtual(CD_INTEGER, "intValue", MethodTypeDesc.of(CD_int)); break;
            case UNBOX_NUMBER: push(n.in[0]); support("numberValue", CD_double, CD_Object); break;
            case TO_BOOLEAN, UNBOX_BOOL, INT_TO_BOOL, DOUBLE_TO_BOOL, BOOL_NOT, INT_COMPARE, DOUBLE_COMPARE, REF_EQUAL, IS_NULLISH, IS_LOOSELY_NULLISH, IS_HOLE: conditions.value(n); break;
            case BOOL_TO_INT: push(n.in[0]); break;
            case STRICT_EQUAL:
                push(n.in[0]);
                push(n.in[1]);
                code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Operations"), "strictEquals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object));
                break;
            case STRING_EQUAL: push(n.in[0]); push(n.in[1]); support("stringEquals", CD_boolean, CD_Object, CD_Object); break;
            case IS_CHAR: push(n.in[0]); code.loadConstant(n.i); code.invokestatic(CD_STRINGS, "isChar", MethodTypeDesc.of(CD_boolean, CD_Object, java.lang.constant.ConstantDescs.CD_char)); break;
            case IS_TEXT:
                push(n.in[0]);
                owner.pushConstant(code, n.aux);
                code.invokestatic(CD_STRINGS, "isText", MethodTypeDesc.of(CD_boolean, CD_Object, java.lang.constant.ConstantDescs.CD_String));
                break;
            case HAS_TYPE: hasType(n); break;
            case TYPEOF: push(n.in[0]); code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Operations"), "typeOf", MethodTypeDesc.of(ClassDesc.of("java.lang.String"), CD_Object)); break;
            case HAS_SHAPE: push(n.in[0]); owner.pushConstant(code, n.aux); support("hasShape", CD_boolean, CD_Object, CD_SHAPE); break;
            case LOAD_FIELD: pushAs(n.in[0], JSObject.class); loadObjectField(n.i); break;
            case LOAD_INT_FIELD: pushAs(n.in[0], JSObject.class); loadNumberField(n.i); code.l2i(); break;
            case LOAD_DOUBLE_FIELD:
                pushAs(n.in[0], JSObject.class);
                loadNumberField(n.i);
                code.invokestatic(CD_DOUBLE_BOX, "longBitsToDouble", MethodTypeDesc.of(CD_double, CD_long));
                break;
            case STORE_FIELD: storeField(n, () -> push(n.in[1]), false); break;
            case STORE_INT_FIELD: storeField(n, () -> { push(n.in[1]); code.i2l(); }, true); break;
            case STORE_DOUBLE_FIELD:
                storeField(n, () -> {
                    push(n.in[1]);
                    code.invokestatic(CD_DOUBLE_BOX, "doubleToRawLongBits", MethodTypeDesc.of(CD_long, CD_double));
                }, true);
                break;
            case SET_SHAPE: setShape(n); break;
            case LOAD_CELL: owner.pushConstant(code, n.aux); code.getfield(CD_CELL, "value", CD_Object); break;
            case STORE_CELL: owner.pushConstant(code, n.aux); push(n.in[0]); code.invokevirtual(CD_CELL, "set", MethodTypeDesc.of(CD_void, CD_Object)); break;
            case LOAD_CLOSURE_ENV: pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class); code.getfield(ClassBuilder.CD_CLOSURE, "env", ClassBuilder.CD_OBJECT_ARRAY); break;
            case LOAD_HOME: pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class); code.getfield(ClassBuilder.CD_CLOSURE, "home", CD_JSOBJECT); break;
            case LOAD_ENV: pushAs(n.in[0], Object[].class); code.loadConstant(n.i).aaload(); break;
            case PARENT_ENV: pushAs(n.in[0], Object[].class); code.iconst_0().aaload().checkcast(ClassBuilder.CD_OBJECT_ARRAY); break;
            case STORE_ENV: pushAs(n.in[0], Object[].class); code.loadConstant(n.i); push(n.in[1]); code.aastore(); break;
            case CREATE_ENV: owner.pushConstant(code, n.aux); push(n.in[0]); support("createEnv", ClassBuilder.CD_OBJECT_ARRAY, ClassBuilder.CD_OBJECT_ARRAY, CD_Object); break;
            case NEW_OBJECT: code.new_(CD_JSOBJECT).dup(); owner.pushConstant(code, n.aux); code.invokespecial(CD_JSOBJECT, "<init>", MethodTypeDesc.of(CD_void, CD_SHAPE)); break;
            case LOAD_ELEMENTS: pushAs(n.in[0], JSObject.class); code.getfield(CD_JSOBJECT, "elements", CD_Object); break;
            case STORE_LENGTH: pushAs(n.in[0], (Class<?>) n.aux); code.arraylength(); break;
            case LOAD_INT_ELEMENT, LOAD_DOUBLE_ELEMENT, LOAD_OBJECT_ELEMENT, LOAD_OBJECT_ELEMENT_OR_UNDEFINED: loadElement(n); break;
            case STORE_INT_ELEMENT, STORE_DOUBLE_ELEMENT, STORE_OBJECT_ELEMENT: storeElement(n); break;
            case LOAD_NUMBER_ELEMENT, LOAD_ELEMENT, LOAD_ELEMENT_OR_UNDEFINED: loadAnyElement(n); break;
            case PUT_INT, PUT_DOUBLE, PUT_OBJECT: putElement(n); break;
            case ARRAY_LENGTH: {
                pushAs(n.in[0], dev.ramjet.runtime.JSArray.class);
                code.getfield(CD_JSARRAY, "length", CD_int).dup();
                Label ok = code.newLabel();
                Label out = failureOf(n, n.reason).label;
                Label drop = code.newLabel();
                code.iflt(drop);
                stubs.add(() -> code.labelBinding(drop).pop().goto_(out));
                code.labelBinding(ok);
                break;
            }
            case STRING_LENGTH: push(n.in[0]); code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Strings"), "length", MethodTypeDesc.of(CD_int, CD_Object)); break;
            case CALL_CLOSURE: CallEmitter.callClosure(this, n); break;
            case CALL_VALUE: CallEmitter.callValue(this, n); break;
            case CALL_TYPED: TypedCallEmitter.emit(this, n); break;
            case CONSTRUCT: CallEmitter.construct(this, n); break;
            case POLL:
                owner.pushConstant(code, n.aux);
                code.invokevirtual(java.lang.constant.ConstantDescs.CD_MethodHandle, "invokeExact", MethodTypeDesc.of(CD_void));
                break;
            default: throw new IllegalStateException("no code for " + n.op);
        }
    }

    private void hasType(Node n) {
        push(n.in[0]);
        switch (n.i) {
            case Types.STRING: support("isString", CD_boolean, CD_Object); break;
            case Types.NUMBER: support("isNumber", CD_boolean, CD_Object); break;
            case Types.BOOLEAN: code.instanceOf(CD_BOOLEAN_BOX); break;
            default:
                code.loadConstant(n.i);
                support("hasType", CD_boolean, CD_Object, CD_int);
        }
    }

    private CodeBuilder binary(Node n) {
        push(n.in[0]);
        push(n.in[1]);
        return code;
    }

    private void callRuntime(Node n) {
        RuntimeMethod m = (RuntimeMethod) n.aux;
        for (int i = 0; i < n.in.length; i++) {
            Class<?> p = m.parameters[i];
            if (RuntimeMethod.rep(p) == Rep.REF) pushAs(n.in[i], p);
            else push(n.in[i]);
        }
        code.invokestatic(m.owner.describeConstable().orElseThrow(), m.name, m.descriptor());
    }

    // ---- fields

    private void loadObjectField(int location) {
        if (location < JSObject.IN_OBJECT_SLOTS) code.getfield(CD_JSOBJECT, "s" + location, CD_Object);
        else code.getfield(CD_JSOBJECT, "slots", ClassBuilder.CD_OBJECT_ARRAY).loadConstant(location - JSObject.IN_OBJECT_SLOTS).aaload();
    }

    private void loadNumberField(int location) {
        if (location < JSObject.IN_OBJECT_NUMBERS) code.getfield(CD_JSOBJECT, "n" + location, CD_long);
        else code.getfield(CD_JSOBJECT, "numbers", CD_long.arrayType()).loadConstant(location - JSObject.IN_OBJECT_NUMBERS).laload();
    }

    private void storeField(Node n, Runnable value, boolean number) {
        pushAs(n.in[0], JSObject.class);
        int inObject = number ? JSObject.IN_OBJECT_NUMBERS : JSObject.IN_OBJECT_SLOTS;
        if (n.i < inObject) {
            value.run();
            code.putfield(CD_JSOBJECT, (number ? "n" : "s") + n.i, number ? CD_long : CD_Object);
            return;
        }
        code.getfield(CD_JSOBJECT, number ? "numbers" : "slots", number ? CD_long.arrayType() : ClassBuilder.CD_OBJECT_ARRAY);
        code.loadConstant(n.i - inObject);
        value.run();
        if (number) code.lastore();
        else code.aastore();
    }

    private void setShape(Node n) {
        Shape s = (Shape) n.aux;
        pushAs(n.in[0], JSObject.class);
        owner.pushConstant(code, s);
        if (s.slotCount <= JSObject.IN_OBJECT_SLOTS && s.numberCount <= JSObject.IN_OBJECT_NUMBERS) code.putfield(CD_JSOBJECT, "shape", CD_SHAPE);
        else code.invokevirtual(CD_JSOBJECT, "extendTo", MethodTypeDesc.of(CD_void, CD_SHAPE));
    }

    // ---- elements

    private void loadElement(Node n) {
        Label out = failureOf(n, n.reason).label;
        Class<?> store = n.op == Op.LOAD_INT_ELEMENT ? int[].class : n.op == Op.LOAD_DOUBLE_ELEMENT ? double[].class : Object[].class;
        if (n.op == Op.LOAD_OBJECT_ELEMENT_OR_UNDEFINED) {
            pushAs(n.in[0], store);
            push(n.in[1]);
            elements("loadObjectOrUndefined", CD_Object, ClassBuilder.CD_OBJECT_ARRAY, CD_int);
            exitIfNull(out);
            return;
        }
        boundsCheck(n, store, out);
        pushAs(n.in[0], store);
        push(n.in[1]);
        Label drop = code.newLabel();
        switch (n.op) {
            case LOAD_INT_ELEMENT:
                code.iaload().dup().loadConstant(Integer.MIN_VALUE).if_icmpeq(drop);
                stubs.add(() -> code.labelBinding(drop).pop().goto_(out));
                break;
            case LOAD_DOUBLE_ELEMENT:
                code.daload().dup2().invokestatic(ClassDesc.of("dev.ramjet.runtime.Elements"), "isHole", MethodTypeDesc.of(CD_boolean, CD_double)).ifne(drop);
                stubs.add(() -> code.labelBinding(drop).pop2().goto_(out));
                break;
            default:
                code.aaload().dup().ifnull(drop);
                stubs.add(() -> code.labelBinding(drop).pop().goto_(out));
        }
    }

    private void elements(String name, ClassDesc result, ClassDesc... parameters) {
        code.invokestatic(CD_ELEMENTS, name, MethodTypeDesc.of(result, parameters));
    }

    /** Leaves through {@code out} if what is on the stack is {@code null}. */
    private void exitIfNull(Label out) {
        Label drop = code.newLabel();
        code.dup().ifnull(drop);
        stubs.add(() -> code.labelBinding(drop).pop().goto_(out));
    }

    /** A load from a store of one of several kinds. */
    private void loadAnyElement(Node n) {
        Label out = failureOf(n, n.reason).label;
        push(n.in[0]);
        push(n.in[1]);
        if (n.op != Op.LOAD_NUMBER_ELEMENT) {
            elements(n.op == Op.LOAD_ELEMENT ? "load" : "loadOrUndefined", CD_Object, CD_Object, CD_int);
            exitIfNull(out);
            return;
        }
        elements("loadNumber", CD_double, CD_Object, CD_int);
        Label drop = code.newLabel();
        code.dup2().invokestatic(ClassDesc.of("dev.ramjet.runtime.Elements"), "isHole", MethodTypeDesc.of(CD_boolean, CD_double)).ifne(drop);
        stubs.add(() -> code.labelBinding(drop).pop2().goto_(out));
    }

    /**
     * A store that may grow the array: first what needs no call, then, behind all blocks, what does. The branch between them has a profile of
     * its own here, so where the second way is never gone C2 drops it.
     */
    private void putElement(Node n) {
        ClassDesc value = descriptor(n.in[2].rep);
        putOperands(n);
        elements(CompiledElements.putMethod(n.op, n.i), CD_boolean, CD_JSARRAY, CD_int, value);
        Label slow = code.newLabel();
        Label done = code.newLabel();
        Label out = failureOf(n, n.reason).label;
        code.ifeq(slow).labelBinding(done);
        stubs.add(() -> {
            code.labelBinding(slow);
            putOperands(n);
            elements("putSlow", CD_boolean, CD_JSARRAY, CD_int, value);
            code.ifne(done).goto_(out);
        });
    }

    private void putOperands(Node n) {
        pushAs(n.in[0], dev.ramjet.runtime.JSArray.class);
        push(n.in[1]);
        push(n.in[2]);
    }

    private void boundsCheck(Node n, Class<?> store, Label out) {
        if (n.in[1].op != Op.CONST_INT || n.in[1].i < 0) {
            push(n.in[1]);
            code.iflt(out);
        }
        push(n.in[1]);
        pushAs(n.in[0], store);
        code.arraylength().if_icmpge(out);
    }

    private void storeElement(Node n) {
        Label out = failureOf(n, n.reason).label;
        Class<?> store = n.op == Op.STORE_INT_ELEMENT ? int[].class : n.op == Op.STORE_DOUBLE_ELEMENT ? double[].class : Object[].class;
        boundsCheck(n, store, out);
        // A store over a hole may have to ask the prototype chain and changes the length: that is the interpreter's.
        pushAs(n.in[0], store);
        push(n.in[1]);
        switch (n.op) {
            case STORE_INT_ELEMENT:
                code.iaload().loadConstant(Integer.MIN_VALUE).if_icmpeq(out);
                push(n.in[2]);
                code.loadConstant(Integer.MIN_VALUE).if_icmpeq(out);
                pushAs(n.in[0], store);
                push(n.in[1]);
                push(n.in[2]);
                code.iastore();
                break;
            case STORE_DOUBLE_ELEMENT:
                code.daload().invokestatic(ClassDesc.of("dev.ramjet.runtime.Elements"), "isHole", MethodTypeDesc.of(CD_boolean, CD_double)).ifne(out);
                pushAs(n.in[0], store);
                push(n.in[1]);
                push(n.in[2]);
                code.invokestatic(CD_SUPPORT, "canonical", MethodTypeDesc.of(CD_double, CD_double)).dastore();
                break;
            default:
                code.aaload().ifnull(out);
                pushAs(n.in[0], store);
                push(n.in[1]);
                push(n.in[2]);
                code.aastore();
        }
    }

    // ---- calls

    private void newArray(Node n) {
        int count = n.in.length - 1;
        code.new_(CD_JSARRAY).dup();
        push(n.in[0]);
        code.loadConstant(count);
        if (n.i == 1) code.newarray(TypeKind.INT);
        else if (n.i == 2) code.newarray(TypeKind.DOUBLE);
        else code.anewarray(CD_Object);
        for (int i = 0; i < count; i++) {
            code.dup().loadConstant(i);
            push(n.in[1 + i]);
            if (n.i == 1) {
                code.iastore();
            } else if (n.i == 2) {
                support("canonical", CD_double, CD_double);
                code.dastore();
            } else {
                code.aastore();
            }
        }
        code.loadConstant(count);
        code.invokespecial(CD_JSARRAY, "<init>", MethodTypeDesc.of(CD_void, CD_SHAPE, CD_Object, CD_int));
    }

    private void arguments(Node n, int from) {
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

    // ---- for CheckEmitter and ExitEmitter

    void pushBoxedValue(Node n) {
        pushBoxed(n);
    }

    CodeBuilder code() {
        return code;
    }

    ClassBuilder owner() {
        return owner;
    }

    void pushValue(Node n) {
        push(n);
    }

    void pushValueAs(Node n, Class<?> c) {
        pushAs(n, c);
    }

    void keep(Node n) {
        store(n);
    }

    /** The value of a check that gives back its input, of class {@code c}. */
    void keepInput(Node n, Class<?> c) {
        if (isAlias(n) || n.uses == 0) return;
        pushAs(n.in[0], c);
        store(n);
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

    void pushValueBoxed(Node n) {
        pushBoxed(n);
    }

    /** The nodes of {@code n} from input {@code from} on, boxed, in an array. */
    void pushArguments(Node n, int from) {
        arguments(n, from);
    }

    int newLocal(Rep rep) {
        return allocate(rep);
    }

    /** Code behind all blocks. */
    void later(Runnable stub) {
        stubs.add(stub);
    }

    /** Jumps if the double on the stack is no int32. */
    void jumpUnlessInt(Label target) {
        support("isInt32", CD_boolean, CD_double);
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

    void callSupport(String name, ClassDesc result, ClassDesc... parameters) {
        support(name, result, parameters);
    }

    static ClassDesc jsObject() {
        return CD_JSOBJECT;
    }

    static ClassDesc shape() {
        return CD_SHAPE;
    }
}
