package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Signature;
import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes between {@link dev.ramjet.runtime.CompiledCode} and generated code, one a {@link Signature}, each with the one method
 * {@code run} through which compiled code calls compiled code. Generated classes are hidden, so callers cannot name them; but they can name
 * these. The call is virtual, and HotSpot's type profile of the call site makes it direct.
 */
final class EntryClasses {
    private EntryClasses() {}

    private static final ConcurrentHashMap<String, ClassDesc> CLASSES = new ConcurrentHashMap<>();

    /** The class of {@code s}, defined when first asked for. */
    static ClassDesc of(Signature s) {
        return CLASSES.computeIfAbsent(s.name(), name -> define(s, name));
    }

    /** closure, this, new.target if it is passed, depth, parameters…: see {@link ClassBuilder}. */
    static MethodTypeDesc runType(Signature s) {
        List<ClassDesc> p = new ArrayList<>();
        p.add(ClassBuilder.CD_CLOSURE);
        p.add(CD_Object);
        if (s.newTarget()) p.add(CD_Object);
        p.add(CD_int);
        for (Rep r : s.parameters()) p.add(descriptor(r));
        return MethodTypeDesc.of(descriptor(s.result()), p);
    }

    static ClassDesc descriptor(Rep r) {
        switch (r) {
            case INT: return CD_int;
            case DOUBLE: return CD_double;
            case BOOL: return CD_boolean;
            default: return CD_Object;
        }
    }

    private static ClassDesc define(Signature s, String name) {
        ClassDesc self = ClassDesc.of("dev.ramjet.compiler.codegen.Entry_" + name);
        byte[] bytes = ClassFile.of().build(self, cb -> {
            cb.withSuperclass(ClassBuilder.CD_CODE).withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_SUPER);
            cb.withMethodBody("<init>", MethodTypeDesc.of(CD_void, ClassBuilder.CD_CODE_STATE), ClassFile.ACC_PROTECTED, code -> code.aload(0).aload(1)
                .invokespecial(ClassBuilder.CD_CODE, "<init>", MethodTypeDesc.of(CD_void, ClassBuilder.CD_CODE_STATE)).return_());
            // Not abstract, for the reason that CompiledCode gives. It is never called.
            cb.withMethodBody("run", runType(s), ClassFile.ACC_PUBLIC, code -> code.aconst_null().athrow());
        });
        try {
            ClassBuilder.LOOKUP.defineClass(bytes);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return self;
    }
}
