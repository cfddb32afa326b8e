package dev.ramjet.compiler.codegen.regexp;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.regexp.CompiledMatcher;
import dev.ramjet.regexp.RegExpCode;
import dev.ramjet.regexp.RegExpMatcher;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

/** Makes a hidden class of a program. Nothing but the program's {@link RegExpCode#compiled} holds it, so it is unloaded with that. */
final class RegExpClassBuilder {
    static final ClassDesc CD_MATCHER = RegExpMatcher.class.describeConstable().orElseThrow();
    static final ClassDesc CD_INT_ARRAY = CD_int.arrayType();
    private static final ClassDesc CD_COMPILED = CompiledMatcher.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_LOOKUP = MethodHandles.Lookup.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_METHOD_HANDLES = MethodHandles.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_OBJECT_ARRAY = CD_Object.arrayType();
    static final MethodTypeDesc SEARCH = MethodTypeDesc.of(CD_boolean, CD_MATCHER, CD_String, CD_int, CD_int, CD_INT_ARRAY);
    /** HotSpot compiles no longer method. */
    private static final int MAX_METHOD_BYTES = 8000;
    /** Programs beyond this would not fit anyway. */
    private static final int MAX_CODE = 2000, MAX_REGISTERS = 160;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    final ClassDesc self = ClassDesc.of("dev.ramjet.compiler.codegen.regexp.Matcher");
    private final List<Object> constants = new ArrayList<>();
    private final List<ClassDesc> types = new ArrayList<>();

    private RegExpClassBuilder() {}

    /** The program's matcher; null where its method would be too large for HotSpot. */
    static CompiledMatcher build(RegExpCode code) {
        if (code.code.length > MAX_CODE || code.registerCount > MAX_REGISTERS) return null;
        RegExpClassBuilder b = new RegExpClassBuilder();
        byte[] bytes = b.generate(code);
        if (searchLength(bytes) > MAX_METHOD_BYTES) return null;
        try {
            Class<?> c = LOOKUP.defineHiddenClassWithClassData(bytes, b.constants.toArray(), true).lookupClass();
            return (CompiledMatcher) c.getDeclaredConstructors()[0].newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] generate(RegExpCode code) {
        return ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG).build(self, cb -> {
            cb.withSuperclass(CD_COMPILED).withFlags(ClassFile.ACC_FINAL | ClassFile.ACC_PUBLIC);
            cb.withMethodBody("<init>", MethodTypeDesc.of(CD_void), ClassFile.ACC_PUBLIC,
                c -> c.aload(0).invokespecial(CD_COMPILED, "<init>", MethodTypeDesc.of(CD_void)).return_());
            cb.withMethodBody("search", SEARCH, ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL, c -> new RegExpEmitter(code, this, c).emit());
            if (constants.isEmpty()) return;
            for (int i = 0; i < constants.size(); i++) cb.withField("k" + i, types.get(i), ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
            cb.withMethodBody("<clinit>", MethodTypeDesc.of(CD_void), ClassFile.ACC_STATIC, this::initializer);
        });
    }

    private void initializer(CodeBuilder c) {
        c.invokestatic(CD_METHOD_HANDLES, "lookup", MethodTypeDesc.of(CD_LOOKUP)).loadConstant("_").loadConstant(CD_OBJECT_ARRAY)
            .invokestatic(CD_METHOD_HANDLES, "classData", MethodTypeDesc.of(CD_Object, CD_LOOKUP, CD_String, java.lang.constant.ConstantDescs.CD_Class))
            .checkcast(CD_OBJECT_ARRAY).astore(0);
        for (int i = 0; i < constants.size(); i++) {
            c.aload(0).loadConstant(i).aaload().checkcast(types.get(i)).putstatic(self, "k" + i, types.get(i));
        }
        c.return_();
    }

    /** Pushes an object that is known now: a static final field, which C2 folds. */
    void push(CodeBuilder c, Object constant) {
        int i = 0;
        while (i < constants.size() && constants.get(i) != constant) i++;
        if (i == constants.size()) {
            constants.add(constant);
            types.add(constant.getClass().describeConstable().orElseThrow());
        }
        c.getstatic(self, "k" + i, types.get(i));
    }

    private final java.util.HashMap<dev.ramjet.regexp.CodePointSet, dev.ramjet.regexp.CharClass> classes = new java.util.HashMap<>();

    /** A class of units for a set that has none in the program. */
    dev.ramjet.regexp.CharClass classOf(dev.ramjet.regexp.CodePointSet set) {
        return classes.computeIfAbsent(set, s -> new dev.ramjet.regexp.CharClass(s, dev.ramjet.regexp.CodePointSet.MAX_UNIT));
    }

    private static int searchLength(byte[] classFile) {
        for (java.lang.classfile.MethodModel m : ClassFile.of().parse(classFile).methods()) {
            if (m.methodName().equalsString("search")) return m.findAttribute(java.lang.classfile.Attributes.code()).orElseThrow().codeLength();
        }
        throw new IllegalStateException("no search");
    }
}
