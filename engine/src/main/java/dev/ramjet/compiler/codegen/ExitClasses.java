package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How compiled code hands many values to the deoptimizer: one class for each number of references, doubles and int32s, with the one method {@code exit}, which
 * puts them into an array. (Few values: {@link dev.ramjet.compiler.deopt.Exits}.) The compiler's thread makes the class, so that the program's thread has nothing
 * to link when it takes an exit for the first time; an {@code invokedynamic} there took up to 9 ms. Numbers are rounded up, so that there are few classes.
 */
final class ExitClasses {
    private ExitClasses() {}

    private static final ClassDesc CD_DEOPTIMIZER = ClassDesc.of("dev.ramjet.compiler.deopt.Deoptimizer");
    private static final ConcurrentHashMap<Key, ClassDesc> CLASSES = new ConcurrentHashMap<>();

    /** How many values of each kind a method takes. */
    record Key(int references, int doubles, int ints) {
        /** The method for at least so many: those that are too many get {@code null} or 0. */
        static Key atLeast(int references, int doubles, int ints) {
            return new Key((references + 3) / 4 * 4, roundUp(doubles), roundUp(ints));
        }

        private static int roundUp(int n) {
            return n <= 2 ? n : n <= 8 ? (n + 1) / 2 * 2 : (n + 7) / 8 * 8;
        }

        /** Of all parameters, id and state among them. */
        int parameterSlots() {
            return references + 2 * doubles + ints + 2;
        }

        /** id, references, doubles, int32s, state */
        MethodTypeDesc type() {
            ClassDesc[] p = new ClassDesc[references + doubles + ints + 2];
            p[0] = CD_int;
            Arrays.fill(p, 1, 1 + references, CD_Object);
            Arrays.fill(p, 1 + references, 1 + references + doubles, CD_double);
            Arrays.fill(p, 1 + references + doubles, p.length - 1, CD_int);
            p[p.length - 1] = ClassBuilder.CD_STATE;
            return MethodTypeDesc.of(CD_Object, p);
        }
    }

    /** The class for {@code k}, defined when first asked for. */
    static ClassDesc of(Key k) {
        return CLASSES.computeIfAbsent(k, ExitClasses::define);
    }

    private static ClassDesc define(Key k) {
        ClassDesc self = ClassDesc.of("dev.ramjet.compiler.codegen.Exit_" + k.references + "_" + k.doubles + "_" + k.ints);
        byte[] bytes = ClassFile.of().build(self, cb -> cb.withFlags(ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER)
            .withMethodBody("exit", k.type(), ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC, code -> {
                int count = k.references + k.doubles + k.ints;
                code.aload(k.parameterSlots() - 1).iload(0).loadConstant(count).anewarray(CD_Object);
                int local = 1;
                for (int i = 0; i < count; i++) {
                    code.dup().loadConstant(i);
                    if (i < k.references) {
                        code.aload(local++);
                    } else if (i < k.references + k.doubles) {
                        code.dload(local).invokestatic(CodeEmitter.CD_DOUBLE_BOX, "valueOf", MethodTypeDesc.of(CodeEmitter.CD_DOUBLE_BOX, CD_double));
                        local += 2;
                    } else {
                        code.iload(local++).invokestatic(CodeEmitter.CD_INTEGER, "valueOf", MethodTypeDesc.of(CodeEmitter.CD_INTEGER, CD_int));
                    }
                    code.aastore();
                }
                code.invokestatic(CD_DEOPTIMIZER, "exit", MethodTypeDesc.of(CD_Object, ClassBuilder.CD_STATE, CD_int, ClassBuilder.CD_OBJECT_ARRAY)).areturn();
            }));
        try {
            ClassBuilder.LOOKUP.defineClass(bytes);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
        return self;
    }
}
