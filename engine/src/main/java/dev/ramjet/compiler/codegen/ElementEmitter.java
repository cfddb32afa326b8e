package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Shape;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * The JVM bytecode of elements, of arrays and typed arrays. A store ({@code int[]}, {@code double[]} or {@code Object[]}) is a value of its own, whose class
 * was checked before, so a load is a compare with the length, the JVM's instruction and a look whether a hole came. Index out of bounds, hole, or
 * what does not fit the store: the exit.
 */
final class ElementEmitter {
    private static final ClassDesc CD_SUPPORT = CompiledSupport.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_SHAPE = Shape.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_JSARRAY = ClassDesc.of("dev.ramjet.runtime.JSArray");
    private static final ClassDesc CD_ELEMENTS = CompiledElements.class.describeConstable().orElseThrow();
    static final ClassDesc CD_TYPED = TypedAccess.class.describeConstable().orElseThrow();
    static final ClassDesc CD_TYPED_ARRAY = ClassDesc.of("dev.ramjet.runtime.JSTypedArray");

    private final CodeEmitter e;
    private final CodeBuilder code;

    ElementEmitter(CodeEmitter e) {
        this.e = e;
        this.code = e.code();
    }

    /** Lengths from 2^31 on are negative here, and leave. */
    void arrayLength(Node n) {
        e.pushAs(n.in[0], JSArray.class);
        code.getfield(CD_JSARRAY, "length", CD_int).dup();
        Label ok = code.newLabel();
        Label out = e.exitOf(n);
        Label drop = code.newLabel();
        code.iflt(drop);
        e.later(() -> code.labelBinding(drop).pop().goto_(out));
        code.labelBinding(ok);
    }

    void load(Node n) {
        Label out = e.exitOf(n);
        Class<?> store = n.op == Op.LOAD_INT_ELEMENT ? int[].class : n.op == Op.LOAD_DOUBLE_ELEMENT ? double[].class : Object[].class;
        if (n.op == Op.LOAD_OBJECT_ELEMENT_OR_UNDEFINED) {
            e.pushAs(n.in[0], store);
            e.push(n.in[1]);
            call("loadObjectOrUndefined", CD_Object, ClassBuilder.CD_OBJECT_ARRAY, CD_int);
            exitIfNull(out);
            return;
        }
        boundsCheck(n, store, out);
        e.pushAs(n.in[0], store);
        e.push(n.in[1]);
        Label drop = code.newLabel();
        switch (n.op) {
            case LOAD_INT_ELEMENT:
                code.iaload().dup().loadConstant(Integer.MIN_VALUE).if_icmpeq(drop);
                e.later(() -> code.labelBinding(drop).pop().goto_(out));
                break;
            case LOAD_DOUBLE_ELEMENT:
                code.daload().dup2().invokestatic(ClassDesc.of("dev.ramjet.runtime.Elements"), "isHole", MethodTypeDesc.of(CD_boolean, CD_double)).ifne(drop);
                e.later(() -> code.labelBinding(drop).pop2().goto_(out));
                break;
            default:
                code.aaload().dup().ifnull(drop);
                e.later(() -> code.labelBinding(drop).pop().goto_(out));
        }
    }

    /** Leaves through {@code out} if what is on the stack is {@code null}. */
    private void exitIfNull(Label out) {
        Label drop = code.newLabel();
        code.dup().ifnull(drop);
        e.later(() -> code.labelBinding(drop).pop().goto_(out));
    }

    /** A load from a store of one of several kinds. */
    void loadAny(Node n) {
        Label out = e.exitOf(n);
        e.push(n.in[0]);
        e.push(n.in[1]);
        if (n.op != Op.LOAD_NUMBER_ELEMENT) {
            call(n.op == Op.LOAD_ELEMENT ? "load" : "loadOrUndefined", CD_Object, CD_Object, CD_int);
            exitIfNull(out);
            return;
        }
        call("loadNumber", CD_double, CD_Object, CD_int);
        Label drop = code.newLabel();
        code.dup2().invokestatic(ClassDesc.of("dev.ramjet.runtime.Elements"), "isHole", MethodTypeDesc.of(CD_boolean, CD_double)).ifne(drop);
        e.later(() -> code.labelBinding(drop).pop2().goto_(out));
    }

    /**
     * A store that may grow the array: first what needs no call, then, behind all blocks, what does. The branch between them has a profile of
     * its own here, so where the second way is never gone C2 drops it.
     */
    void put(Node n) {
        ClassDesc value = CodeEmitter.descriptor(n.in[2].rep);
        putOperands(n);
        call(CompiledElements.putMethod(n.op, n.i), CD_boolean, CD_JSARRAY, CD_int, value);
        Label slow = code.newLabel();
        Label done = code.newLabel();
        Label out = e.exitOf(n);
        code.ifeq(slow).labelBinding(done);
        e.later(() -> {
            code.labelBinding(slow);
            putOperands(n);
            call(CompiledElements.slowPutMethod(n.op, n.i), CD_boolean, CD_JSARRAY, CD_int, value);
            code.ifne(done).goto_(out);
        });
    }

    private void putOperands(Node n) {
        e.pushAs(n.in[0], JSArray.class);
        e.push(n.in[1]);
        e.push(n.in[2]);
    }

    void store(Node n) {
        Label out = e.exitOf(n);
        Class<?> store = n.op == Op.STORE_INT_ELEMENT ? int[].class : n.op == Op.STORE_DOUBLE_ELEMENT ? double[].class : Object[].class;
        boundsCheck(n, store, out);
        // A store over a hole may have to ask the prototype chain and changes the length: that is the interpreter's.
        e.pushAs(n.in[0], store);
        e.push(n.in[1]);
        switch (n.op) {
            case STORE_INT_ELEMENT:
                code.iaload().loadConstant(Integer.MIN_VALUE).if_icmpeq(out);
                e.push(n.in[2]);
                code.loadConstant(Integer.MIN_VALUE).if_icmpeq(out);
                e.pushAs(n.in[0], store);
                e.push(n.in[1]);
                e.push(n.in[2]);
                code.iastore();
                break;
            case STORE_DOUBLE_ELEMENT:
                code.daload().invokestatic(ClassDesc.of("dev.ramjet.runtime.Elements"), "isHole", MethodTypeDesc.of(CD_boolean, CD_double)).ifne(out);
                e.pushAs(n.in[0], store);
                e.push(n.in[1]);
                e.push(n.in[2]);
                code.invokestatic(CD_SUPPORT, "canonical", MethodTypeDesc.of(CD_double, CD_double)).dastore();
                break;
            default:
                code.aaload().ifnull(out);
                e.pushAs(n.in[0], store);
                e.push(n.in[1]);
                e.push(n.in[2]);
                code.aastore();
        }
    }

    private void boundsCheck(Node n, Class<?> store, Label out) {
        if (n.in[1].op != Op.CONST_INT || n.in[1].i < 0) {
            e.push(n.in[1]);
            code.iflt(out);
        }
        e.push(n.in[1]);
        e.pushAs(n.in[0], store);
        code.arraylength().if_icmpge(out);
    }

    void loadTyped(Node n) {
        e.pushAs(n.in[0], JSTypedArray.class);
        e.push(n.in[1]);
        code.invokestatic(CD_TYPED, "load" + ElementType.name(n.i), MethodTypeDesc.of(n.rep == Rep.INT ? CD_int : CD_double, CD_TYPED_ARRAY, CD_int));
    }

    void storeTyped(Node n) {
        e.pushAs(n.in[0], JSTypedArray.class);
        e.push(n.in[1]);
        e.push(n.in[2]);
        code.invokestatic(CD_TYPED, "store" + ElementType.name(n.i),
            MethodTypeDesc.of(CD_void, CD_TYPED_ARRAY, CD_int, n.op == Op.STORE_TYPED_INT ? CD_int : CD_double));
    }

    /** An array literal. */
    void newArray(Node n) {
        int count = n.in.length - 1;
        code.new_(CD_JSARRAY).dup();
        e.push(n.in[0]);
        code.loadConstant(count);
        if (n.i == 1) code.newarray(TypeKind.INT);
        else if (n.i == 2) code.newarray(TypeKind.DOUBLE);
        else code.anewarray(CD_Object);
        for (int i = 0; i < count; i++) {
            code.dup().loadConstant(i);
            e.push(n.in[1 + i]);
            if (n.i == 1) {
                code.iastore();
            } else if (n.i == 2) {
                e.callSupport("canonical", CD_double, CD_double);
                code.dastore();
            } else {
                code.aastore();
            }
        }
        code.loadConstant(count);
        code.invokespecial(CD_JSARRAY, "<init>", MethodTypeDesc.of(CD_void, CD_SHAPE, CD_Object, CD_int));
    }

    private void call(String name, ClassDesc result, ClassDesc... parameters) {
        code.invokestatic(CD_ELEMENTS, name, MethodTypeDesc.of(result, parameters));
    }
}
