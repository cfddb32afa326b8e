package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.ir.Graph;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.Undefined;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a hidden class from a graph. Its static method {@code body} is the function; the instance methods are the entries of
 * {@link CompiledCode}. Constants are static final fields, which C2 folds; they are handed over through
 * {@link CompiledState#handOver} while the class is initialised.
 */
public final class ClassBuilder {
    static final ClassDesc CD_CODE = CompiledCode.class.describeConstable().orElseThrow();
    static final ClassDesc CD_STATE = CompiledState.class.describeConstable().orElseThrow();
    static final ClassDesc CD_CODE_STATE = dev.ramjet.runtime.CodeState.class.describeConstable().orElseThrow();
    static final ClassDesc CD_CLOSURE = JSClosure.class.describeConstable().orElseThrow();
    static final ClassDesc CD_UNDEFINED = Undefined.class.describeConstable().orElseThrow();
    static final ClassDesc CD_OBJECT_ARRAY = CD_Object.arrayType();
    /** Longest method that HotSpot compiles. */
    public static final int MAX_METHOD_BYTES = 8000;
    private static final int MAX_CODE_LENGTH = 65_535;
    private static final int MAX_ENTRY = 4, CALLBACK_ARGUMENTS = 3;

    static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Graph graph;
    private final CompiledState state;
    final ClassDesc self;
    private final List<Object> constants = new ArrayList<>();
    private final List<ClassDesc> constantTypes = new ArrayList<>();
    private int bodyBytes;
    private final boolean compact;

    /** Makes ordinary classes, named like their functions, which profilers show; they are never unloaded. For developers. */
    private static final boolean NAMED_CLASSES = Boolean.getBoolean("ramjet.namedCode");
    private static final java.util.concurrent.atomic.AtomicInteger NAMES = new java.util.concurrent.atomic.AtomicInteger();

    private ClassBuilder(Graph graph, CompiledState state, boolean compact) {
        this.compact = compact;
        this.graph = graph;
        this.state = state;
        this.self = ClassDesc.of("dev.ramjet.compiler.codegen." + (NAMED_CLASSES ? className() : "Code_"));
    }

    private String className() {
        StringBuilder s = new StringBuilder("Code_");
        String name = graph.target.function.name;
        for (int i = 0; i < name.length(); i++) s.append(Character.isJavaIdentifierPart(name.charAt(i)) ? name.charAt(i) : '_');
        if (graph.osrPc >= 0) s.append("_osr").append(graph.osrPc);
        return s.append('_').append(NAMES.incrementAndGet()).toString();
    }

    /** The function's method would be longer than HotSpot compiles. */
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1L;
        public final int bytes;

        public TooLarge(int bytes) {
            super(null, null, false, false);
            this.bytes = bytes;
        }
    }

    /**
     * Generates, defines and instantiates the code of {@code graph}.
     *
     * @param compact  short exits matter more than keeping few values alive
     */
    public static CompiledCode build(Graph graph, CompiledState state, boolean compact, int maxBytes) throws TooLarge {
        long start = System.nanoTime();
        ClassBuilder b = new ClassBuilder(graph, state, compact);
        byte[] bytes;
        try {
            bytes = b.generate();
        } catch (IllegalArgumentException e) {
            // Longer than a class file allows, let alone HotSpot.
            if (e.getMessage() == null || !e.getMessage().startsWith("Code length")) throw e;
            throw new TooLarge(MAX_CODE_LENGTH);
        }
        b.bodyBytes = MethodLength.of(bytes, "body");
        if (b.bodyBytes > maxBytes) throw new TooLarge(b.bodyBytes);
        state.codeBytes = b.bodyBytes;
        long emitted = System.nanoTime();
        state.emitNanos = emitted - start;
        state.signature = graph.signature;
        state.classFile = CompiledState.keepClassFiles ? bytes : null;
        try {
            CompiledState.handOver(state, b.constants.toArray());
            if (NAMED_CLASSES) LOOKUP.ensureInitialized(LOOKUP.defineClass(bytes));
            else LOOKUP.defineHiddenClass(bytes, true);
            CompiledCode code = CompiledState.takeInstance();
            state.defineNanos = System.nanoTime() - emitted;
            return code;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is known of classes that code names is the same for all code: asked of the class loader once. */
    private static final ClassFile CLASS_FILE = ClassFile.of(
        ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofClassLoading(ClassBuilder.class.getClassLoader()).cached(new CacheMaker())),
        ClassFile.DebugElementsOption.PASS_DEBUG, ClassFile.DeadCodeOption.PATCH_DEAD_CODE);

    /** A cache that several threads may use; code is compiled on any in tests. */
    private static final class CacheMaker implements java.util.function.Supplier<java.util.Map<ClassDesc, ClassHierarchyResolver.ClassHierarchyInfo>> {
        @Override
        public java.util.Map<ClassDesc, ClassHierarchyResolver.ClassHierarchyInfo> get() {
            return new java.util.concurrent.ConcurrentHashMap<>();
        }
    }

    private byte[] generate() {
        return CLASS_FILE.build(self, cb -> {
            ClassDesc superclass = graph.signature == null ? CD_CODE : EntryClasses.of(graph.signature);
            cb.withSuperclass(superclass).withFlags(AccessFlag.FINAL, AccessFlag.PUBLIC);
            cb.withField("state", CD_STATE, ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
            cb.withMethodBody("<init>", MethodTypeDesc.of(CD_void, CD_STATE), ClassFile.ACC_PUBLIC, code -> code.aload(0).aload(1)
                .invokespecial(superclass, "<init>", MethodTypeDesc.of(CD_void, CD_CODE_STATE)).return_());
            cb.withMethodBody("body", bodyType(), ClassFile.ACC_STATIC | ClassFile.ACC_PUBLIC, code -> {
                new CodeEmitter(graph, state, this, code, compact).emit();
            });
            if (graph.osrPc < 0) entries(cb);
            else osrEntry(cb);
            for (int i = 0; i < constants.size(); i++) cb.withField("k" + i, constantTypes.get(i), ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
            cb.withMethodBody("<clinit>", MethodTypeDesc.of(CD_void), ClassFile.ACC_STATIC, this::initializer);
        });
    }

    private int parameterCount() {
        return graph.target.function.paramCount;
    }

    // Parameters of the body: closure, this, new.target and argument list if the function looks at them, depth, parameters…; for OSR: closure,
    // new.target, argument list, registers.

    MethodTypeDesc bodyType() {
        List<ClassDesc> p = new ArrayList<>();
        p.add(CD_CLOSURE);
        if (graph.osrPc >= 0) {
            p.add(CD_Object);
            p.add(CD_OBJECT_ARRAY);
            p.add(CD_OBJECT_ARRAY);
            return MethodTypeDesc.of(CD_Object, p);
        }
        if (graph.signature != null) return EntryClasses.runType(graph.signature);
        p.add(CD_Object);
        if (takesNewTarget()) p.add(CD_Object);
        if (needsArguments()) p.add(CD_OBJECT_ARRAY);
        p.add(CD_int);
        for (int i = 0; i < parameterCount(); i++) p.add(CD_Object);
        return MethodTypeDesc.of(CD_Object, p);
    }

    private boolean needsArguments() {
        return graph.target.function.is(BytecodeFunction.NEEDS_ARGUMENT_LIST);
    }

    private boolean takesNewTarget() {
        BytecodeFunction f = graph.target.function;
        return f.is(BytecodeFunction.USES_NEW_TARGET) || f.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
    }

    private Rep parameterRep(int i) {
        return graph.signature == null ? Rep.REF : graph.signature.parameters()[i];
    }

    int depthLocal() {
        return 2 + (takesNewTarget() ? 1 : 0) + (needsArguments() ? 1 : 0);
    }

    /** The local of PARAM {@code i}. */
    int parameterLocal(int i) {
        if (graph.osrPc >= 0) {
            switch (i) {
                case 0: return 0;
                case 2: return 1;
                case 3: return 2;
                default: return 3;
            }
        }
        if (i <= 2) return i;
        if (i == 3) return takesNewTarget() ? 3 : 2;
        int local = depthLocal() + 1;
        for (int k = 0; k < i - 4; k++) local += parameterRep(k) == Rep.DOUBLE ? 2 : 1;
        return local;
    }

    /** The representation of the parameter in a local. */
    Rep localRep(int local) {
        for (int i = 0; graph.signature != null && i < parameterCount(); i++) {
            if (parameterLocal(4 + i) == local) return parameterRep(i);
        }
        return Rep.REF;
    }

    private void entries(java.lang.classfile.ClassBuilder cb) {
        int n = parameterCount();
        cb.withMethodBody("call", MethodTypeDesc.of(CD_Object, CD_CLOSURE, CD_Object, CD_Object, CD_OBJECT_ARRAY), ClassFile.ACC_PUBLIC, code -> {
            Label mismatch = code.newLabel();
            int[] locals = new int[n];
            for (int i = 0; i < n; i++) {
                int index = i;
                code.aload(4).arraylength().loadConstant(index).ifThenElse(java.lang.classfile.Opcode.IF_ICMPGT,
                    t -> t.aload(4).loadConstant(index).aaload(), ClassBuilder::undefined);
                if (parameterRep(i) != Rep.REF) {
                    locals[i] = code.allocateLocal(java.lang.classfile.TypeKind.REFERENCE);
                    code.astore(locals[i]);
                    checkParameter(code, locals[i], parameterRep(i), mismatch);
                } else {
                    locals[i] = code.allocateLocal(java.lang.classfile.TypeKind.REFERENCE);
                    code.astore(locals[i]);
                }
            }
            runBody(code, locals, () -> code.aload(3), () -> code.aload(4));
            code.labelBinding(mismatch).aload(1).aload(2).aload(3).aload(4);
            mismatch(code);
        });
        if (needsArguments()) return;
        state.entry = Math.min(n, MAX_ENTRY);
        for (int argc = state.entry; argc <= MAX_ENTRY; argc++) {
            // Callbacks of built-in functions get three arguments, whatever they take.
            if (argc != state.entry && argc != CALLBACK_ARGUMENTS) continue;
            int k = argc;
            ClassDesc[] p = new ClassDesc[2 + k];
            p[0] = CD_CLOSURE;
            for (int i = 1; i < p.length; i++) p[i] = CD_Object;
            cb.withMethodBody("call" + k, MethodTypeDesc.of(CD_Object, p), ClassFile.ACC_PUBLIC, code -> {
                Label mismatch = code.newLabel();
                int[] locals = new int[n];
                boolean fits = true;
                for (int i = 0; i < n; i++) {
                    locals[i] = i < k ? 3 + i : -1;
                    if (parameterRep(i) == Rep.REF) continue;
                    if (i < k) checkParameter(code, 3 + i, parameterRep(i), mismatch);
                    else fits = false;
                }
                if (fits) runBody(code, locals, () -> undefined(code), null);
                code.labelBinding(mismatch).aload(1).aload(2);
                undefined(code);
                code.loadConstant(k).anewarray(CD_Object);
                for (int i = 0; i < k; i++) code.dup().loadConstant(i).aload(3 + i).aastore();
                mismatch(code);
            });
        }
        if (graph.signature != null) typedEntry(cb);
    }

    /** Overrides {@code run} of the signature's class. */
    private void typedEntry(java.lang.classfile.ClassBuilder cb) {
        MethodTypeDesc type = EntryClasses.runType(graph.signature);
        cb.withMethodBody("run", type, ClassFile.ACC_PUBLIC, code -> {
            int local = 1;
            for (ClassDesc p : type.parameterList()) {
                if (p == CD_int) code.iload(local);
                else if (p == CD_double) code.dload(local);
                else code.aload(local);
                local += p == CD_double ? 2 : 1;
            }
            code.invokestatic(self, "body", bodyType());
            switch (graph.signature.result()) {
                case INT, BOOL: code.ireturn(); break;
                case DOUBLE: code.dreturn(); break;
                default: code.areturn();
            }
        });
    }

    private static final ClassDesc CD_INTEGER = ClassDesc.of("java.lang.Integer");
    private static final ClassDesc CD_SUPPORT = CompiledSupport.class.describeConstable().orElseThrow();
    static final ClassDesc CD_AGENT = ClassDesc.of("dev.ramjet.runtime.Agent");

    private static void checkParameter(CodeBuilder code, int local, Rep rep, Label mismatch) {
        code.aload(local);
        if (rep == Rep.INT) code.instanceOf(CD_INTEGER);
        else code.invokestatic(CD_SUPPORT, "isNumber", MethodTypeDesc.of(CD_boolean, CD_Object));
        code.ifeq(mismatch);
    }

    /** The interpreter runs the call instead; closure, this, new.target and arguments are on the stack. */
    private void mismatch(CodeBuilder code) {
        code.getstatic(self, "state", CD_STATE);
        code.invokestatic(ClassDesc.of("dev.ramjet.compiler.deopt.Deoptimizer"), "mismatch",
            MethodTypeDesc.of(CD_Object, CD_CLOSURE, CD_Object, CD_Object, CD_OBJECT_ARRAY, CD_STATE)).areturn();
    }

    /**
     * Calls the body, one activation deeper than the agent stands, and returns its result as an Object. The agent's depth is afterwards what it
     * was, whatever happens: the body changes it before calls that do not pass the depth on.
     */
    private void runBody(CodeBuilder code, int[] parameters, Runnable newTarget, Runnable arguments) {
        int depth = keepDepth(code);
        code.aload(1).aload(2);
        if (takesNewTarget()) newTarget.run();
        if (needsArguments()) arguments.run();
        code.iload(depth).iconst_1().iadd();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] < 0) {
                undefined(code);
                continue;
            }
            code.aload(parameters[i]);
            if (parameterRep(i) == Rep.INT) code.checkcast(CD_INTEGER).invokevirtual(CD_INTEGER, "intValue", MethodTypeDesc.of(CD_int));
            else if (parameterRep(i) == Rep.DOUBLE) code.invokestatic(CD_SUPPORT, "numberValue", MethodTypeDesc.of(CD_double, CD_Object));
        }
        Label start = code.newBoundLabel();
        code.invokestatic(self, "body", bodyType());
        Label end = code.newBoundLabel();
        restoreDepth(code, depth);
        Rep result = graph.signature == null ? Rep.REF : graph.signature.result();
        if (result != Rep.REF) {
            ClassDesc box = ClassDesc.of(result == Rep.INT ? "java.lang.Integer" : result == Rep.DOUBLE ? "java.lang.Double" : "java.lang.Boolean");
            code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, EntryClasses.descriptor(result)));
        }
        code.areturn();
        if (result != Rep.REF) {
            Label wrong = code.newBoundLabel();
            code.exceptionCatch(start, end, wrong, TypedCallEmitter.CD_WRONG);
            restoreDepth(code, depth);
            code.getfield(TypedCallEmitter.CD_WRONG, "value", CD_Object).areturn();
        }
        rethrowRestored(code, start, end, depth);
    }

    /** The local that has the agent's depth from now on. */
    private int keepDepth(CodeBuilder code) {
        int depth = code.allocateLocal(java.lang.classfile.TypeKind.INT);
        pushConstant(code, graph.target.realm.agent);
        code.getfield(CD_AGENT, "depth", CD_int).istore(depth);
        return depth;
    }

    private void rethrowRestored(CodeBuilder code, Label start, Label end, int depth) {
        Label handler = code.newBoundLabel();
        restoreDepth(code, depth);
        code.athrow();
        code.exceptionCatchAll(start, end, handler);
    }

    private void restoreDepth(CodeBuilder code, int depth) {
        pushConstant(code, graph.target.realm.agent);
        code.iload(depth).putfield(CD_AGENT, "depth", CD_int);
    }

    /** The interpreter goes on where the body ends, so the agent's depth must be what it was here, too: functions that the body called have left theirs. */
    private void osrEntry(java.lang.classfile.ClassBuilder cb) {
        MethodTypeDesc type = MethodTypeDesc.of(CD_Object, CD_CLOSURE, CD_Object, CD_OBJECT_ARRAY, CD_OBJECT_ARRAY);
        cb.withMethodBody("osr", type, ClassFile.ACC_PUBLIC, code -> {
            int depth = keepDepth(code);
            code.aload(1).aload(2).aload(3).aload(4);
            Label start = code.newBoundLabel();
            code.invokestatic(self, "body", type);
            Label end = code.newBoundLabel();
            restoreDepth(code, depth);
            code.areturn();
            rethrowRestored(code, start, end, depth);
        });
        cb.withMethodBody("call", MethodTypeDesc.of(CD_Object, CD_CLOSURE, CD_Object, CD_Object, CD_OBJECT_ARRAY), ClassFile.ACC_PUBLIC,
            code -> code.aconst_null().areturn());
    }

    static void undefined(CodeBuilder code) {
        code.getstatic(CD_UNDEFINED, "INSTANCE", CD_UNDEFINED);
    }

    private void initializer(CodeBuilder code) {
        code.invokestatic(CD_STATE, "takeState", MethodTypeDesc.of(CD_STATE)).putstatic(self, "state", CD_STATE);
        if (!constants.isEmpty()) {
            code.invokestatic(CD_STATE, "takeConstants", MethodTypeDesc.of(CD_OBJECT_ARRAY)).astore(0);
            for (int i = 0; i < constants.size(); i++) {
                code.aload(0).loadConstant(i).aaload().checkcast(constantTypes.get(i)).putstatic(self, "k" + i, constantTypes.get(i));
            }
        }
        code.new_(self).dup().getstatic(self, "state", CD_STATE).invokespecial(self, "<init>", MethodTypeDesc.of(CD_void, CD_STATE))
            .invokestatic(CD_STATE, "leaveInstance", MethodTypeDesc.of(CD_void, CD_CODE)).return_();
    }

    /** Pushes a reference constant; returns the static type that it has on the stack. */
    Class<?> pushConstant(CodeBuilder code, Object value) {
        if (value == null) {
            code.aconst_null();
            return null;
        }
        if (value instanceof String s && s.length() < 1000) {
            // Interned by the class file; identity does not matter for strings.
            code.loadConstant(s);
            return String.class;
        }
        if (value == Undefined.INSTANCE) {
            undefined(code);
            return Undefined.class;
        }
        int index = -1;
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i) == value) index = i;
        }
        Class<?> c = visibleClass(value.getClass());
        if (index < 0) {
            index = constants.size();
            constants.add(value);
            constantTypes.add(c.describeConstable().orElseThrow());
        }
        code.getstatic(self, "k" + index, constantTypes.get(index));
        return c;
    }

    /** The nearest public, nameable class. */
    static Class<?> visibleClass(Class<?> c) {
        while (c.isHidden() || !c.isArray() && !java.lang.reflect.Modifier.isPublic(c.getModifiers())) c = c.getSuperclass();
        return c;
    }

    /** The bootstrap of polls. */
    static final DirectMethodHandleDesc POLL_BOOTSTRAP = MethodHandleDesc.ofMethod(DirectMethodHandleDesc.Kind.STATIC,
        ClassDesc.of("dev.ramjet.compiler.deopt.CompiledState"), "pollSite", MethodTypeDesc.of(ClassDesc.of("java.lang.invoke.CallSite"),
            ClassDesc.of("java.lang.invoke.MethodHandles$Lookup"), ClassDesc.of("java.lang.String"), ClassDesc.of("java.lang.invoke.MethodType")));

    static final ClassDesc CD_BOOL = CD_boolean;
}
