package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Shape;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The JVM bytecode of checks: compare, leave through the exit if it fails, keep what is now better known. */
final class CheckEmitter {
    private CheckEmitter() {}

    private static final ClassDesc CD_MATH = ClassDesc.of("java.lang.Math");
    private static final ClassDesc CD_CELL = ClassDesc.of("dev.ramjet.runtime.PropertyCell");
    private static final ClassDesc CD_TARGET = ClassDesc.of("dev.ramjet.runtime.CallTarget");
    static final ClassDesc CD_EXECUTOR = ClassDesc.of("dev.ramjet.feedback.Executor");
    private static final ClassDesc CD_INTEGER = ClassDesc.of("java.lang.Integer");
    private static final ClassDesc CD_BOOLEAN_BOX = ClassDesc.of("java.lang.Boolean");

    static void emit(CodeEmitter e, Node n) {
        CodeBuilder code = e.code();
        if (CompiledState.deoptEveryGuard > 0 && !n.guardsEffect) {
            code.loadConstant(CompiledState.newGuard()).invokestatic(ClassBuilder.CD_STATE, "failsNow", MethodTypeDesc.of(CD_boolean, CD_int))
                .ifne(e.forcedExit(n));
        }
        switch (n.op) {
            case INT_ADD_CHECKED:
                if (n.mayWrap) keep(e, n, Opcode.IADD);
                else exact(e, n, "addExact");
                break;
            case INT_SUB_CHECKED:
                if (n.mayWrap) keep(e, n, Opcode.ISUB);
                else exact(e, n, "subtractExact");
                break;
            case INT_MUL_CHECKED: multiply(e, n); break;
            case INT_MOD_CHECKED: {
                Label out = e.exitOf(n);
                e.push(n.in[0]);
                code.iflt(out);
                e.push(n.in[1]);
                code.ifle(out);
                e.push(n.in[0]);
                e.push(n.in[1]);
                code.irem();
                e.keep(n);
                break;
            }
            case INT_DIV_CHECKED: {
                Label out = e.exitOf(n);
                e.push(n.in[1]);
                code.ifle(out);
                e.push(n.in[0]);
                e.push(n.in[1]);
                code.irem().ifne(out);
                e.push(n.in[0]);
                e.push(n.in[1]);
                code.idiv();
                e.keep(n);
                break;
            }
            case INT_NEG_CHECKED: {
                Label out = e.exitOf(n);
                // 0 and the least int are those whose lower 31 bits are clear.
                e.push(n.in[0]);
                code.loadConstant(Integer.MAX_VALUE).iand().ifeq(out);
                e.push(n.in[0]);
                code.ineg();
                e.keep(n);
                break;
            }
            case INT_ABS_CHECKED: {
                e.push(n.in[0]);
                code.loadConstant(Integer.MIN_VALUE).if_icmpeq(e.exitOf(n));
                e.push(n.in[0]);
                code.invokestatic(CD_MATH, "abs", MethodTypeDesc.of(CD_int, CD_int));
                e.keep(n);
                break;
            }
            case INT_SHR_CHECKED:
                e.push(n.in[0]);
                e.push(n.in[1]);
                code.iushr().dup().iflt(e.exitDropping(n, false));
                e.keep(n);
                break;
            case DOUBLE_TO_INT_CHECKED:
            case DOUBLE_TO_INDEX_CHECKED: doubleToInt(e, n); break;
            case CHECK_INT: checkInt(e, n); break;
            case CHECK_NUMBER: {
                e.push(n.in[0]);
                e.callSupport("isNumber", CD_boolean, CD_Object);
                code.ifeq(e.exitOf(n));
                e.push(n.in[0]);
                e.callSupport("numberValue", CD_double, CD_Object);
                e.keep(n);
                break;
            }
            case TRUNCATE_NUMBER: {
                e.push(n.in[0]);
                e.callSupport("isNumber", CD_boolean, CD_Object);
                code.ifeq(e.exitOf(n));
                e.push(n.in[0]);
                e.callSupport("truncate", CD_int, CD_Object);
                e.keep(n);
                break;
            }
            case CHECK_BOOL: {
                Label yes = code.newLabel();
                Label done = code.newLabel();
                e.push(n.in[0]);
                code.getstatic(CD_BOOLEAN_BOX, "TRUE", CD_BOOLEAN_BOX).if_acmpeq(yes);
                e.push(n.in[0]);
                code.getstatic(CD_BOOLEAN_BOX, "FALSE", CD_BOOLEAN_BOX).if_acmpne(e.exitOf(n));
                code.iconst_0().goto_(done).labelBinding(yes).iconst_1().labelBinding(done);
                e.keep(n);
                break;
            }
            case CHECK_SHAPE: checkShape(e, n); break;
            case CHECK_SHAPES: {
                asObject(e, n, JSObject.class);
                Label ok = code.newLabel();
                Shape[] shapes = (Shape[]) n.aux;
                for (int i = 0; i < shapes.length; i++) {
                    e.push(n.in[0]);
                    if (n.in[0].java == null || !JSObject.class.isAssignableFrom(n.in[0].java)) code.checkcast(CodeEmitter.jsObject());
                    code.getfield(CodeEmitter.jsObject(), "shape", CodeEmitter.shape());
                    e.owner().pushConstant(code, shapes[i]);
                    if (i + 1 < shapes.length) code.if_acmpeq(ok);
                    else code.if_acmpne(e.exitOf(n));
                }
                code.labelBinding(ok);
                e.keepInput(n, JSObject.class);
                break;
            }
            case CHECK_FIELD:
                pushHasField(e, n);
                code.ifeq(e.exitOf(n));
                e.keepInput(n, JSObject.class);
                break;
            case CHECK_CLOSURE: castAndCompare(e, n, JSClosure.class, ClassBuilder.CD_CLOSURE, "target", CD_TARGET); break;
            case CHECK_VALUE:
                e.push(n.in[0]);
                e.owner().pushConstant(code, n.aux);
                code.if_acmpne(e.exitOf(n));
                e.keepInput(n, Object.class);
                break;
            case CHECK_STRING:
                e.push(n.in[0]);
                e.callSupport("isString", CD_boolean, CD_Object);
                code.ifeq(e.exitOf(n));
                e.keepInput(n, Object.class);
                break;
            case CHECK_OBJECT:
                asObject(e, n, JSObject.class);
                e.keepInput(n, JSObject.class);
                break;
            case CHECK_STORE_CLASS: {
                // A store is never null.
                e.push(n.in[0]);
                Label start = code.newBoundLabel();
                code.checkcast(((Class<?>) n.aux).describeConstable().orElseThrow());
                Label end = code.newBoundLabel();
                e.keep(n);
                e.exitOnCast(n, start, end);
                break;
            }
            case CHECK_CLASS: {
                ClassDesc c = ((Class<?>) n.aux).describeConstable().orElseThrow();
                e.push(n.in[0]);
                code.instanceOf(c).ifeq(e.exitOf(n));
                e.push(n.in[0]);
                code.checkcast(c);
                e.keep(n);
                break;
            }
            case CHECK_NOT_HOLE:
                e.push(n.in[0]);
                code.ifnull(e.exitOf(n));
                e.keepInput(n, Object.class);
                break;
            case CHECK_NULLISH:
                e.push(n.in[0]);
                code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Values"), "isNullish", MethodTypeDesc.of(CD_boolean, CD_Object)).ifeq(e.exitOf(n));
                break;
            case CHECK_TRUE: e.jumpIf(n.in[0], false, e.exitOf(n)); break;
            case CHECK_FALSE: e.jumpIf(n.in[0], true, e.exitOf(n)); break;
            case CHECK_VALID:
                code.getstatic(e.owner().self, "state", ClassBuilder.CD_STATE).getfield(ClassBuilder.CD_CODE_STATE, "valid", CD_boolean).ifeq(e.exitOf(n));
                break;
            case TYPED_OFFSET:
                e.pushAs(n.in[0], dev.ramjet.runtime.JSTypedArray.class);
                e.push(n.in[1]);
                code.loadConstant(n.i);
                code.invokestatic(ElementEmitter.CD_TYPED, "offset", MethodTypeDesc.of(CD_int, ElementEmitter.CD_TYPED_ARRAY, CD_int, CD_int));
                code.dup().iflt(e.exitDropping(n, false));
                e.keep(n);
                break;
            case CHECK_TAIL_COUNT:
                e.pushDepth();
                code.loadConstant(TypedCallEmitter.MAX_TAIL_CALLS * TypedCallEmitter.ONE_TAIL_CALL).if_icmpge(e.exitOf(n));
                break;
            case CHECK_TAIL_DEPTH:
                e.owner().pushConstant(code, n.aux);
                e.callSupport("isShallow", CD_boolean, CD_EXECUTOR);
                code.ifeq(e.exitOf(n));
                break;
            case CHECK_CELL:
                e.owner().pushConstant(code, n.aux);
                code.getfield(CD_CELL, "value", CD_Object).dup().ifnull(e.exitDropping(n, false));
                e.keep(n);
                break;
            case STRING_CHAR_CODE:
            case STRING_CHAR: {
                // A negative result says that the index is out of bounds.
                e.push(n.in[0]);
                e.push(n.in[1]);
                e.callSupport("charCodeAt", CD_int, CD_Object, CD_int);
                code.dup().iflt(e.exitDropping(n, false));
                if (n.op == dev.ramjet.compiler.ir.Op.STRING_CHAR) {
                    code.i2c().invokestatic(ClassDesc.of("dev.ramjet.runtime.Strings"), "ofChar",
                        MethodTypeDesc.of(ClassDesc.of("java.lang.String"), java.lang.constant.ConstantDescs.CD_char));
                }
                e.keep(n);
                break;
            }
            default:
                throw new IllegalStateException("no code for " + n.op);
        }
    }

    static void pushHasField(CodeEmitter e, Node n) {
        e.push(n.in[0]);
        e.code().loadConstant(n.i);
        e.owner().pushConstant(e.code(), n.aux);
        e.callSupport("hasField", CD_boolean, CD_Object, CD_int, CD_Object);
    }

    private static void keep(CodeEmitter e, Node n, Opcode operation) {
        e.push(n.in[0]);
        e.push(n.in[1]);
        e.code().with(OperatorInstruction.of(operation));
        e.keep(n);
    }

    private static void exact(CodeEmitter e, Node n, String method) {
        CodeBuilder code = e.code();
        e.push(n.in[0]);
        e.push(n.in[1]);
        Label start = code.newBoundLabel();
        code.invokestatic(CD_MATH, method, MethodTypeDesc.of(CD_int, CD_int, CD_int));
        Label end = code.newBoundLabel();
        e.exitOnArithmetic(n, start, end);
        e.keep(n);
    }

    private static void multiply(CodeEmitter e, Node n) {
        CodeBuilder code = e.code();
        e.push(n.in[0]);
        e.push(n.in[1]);
        if (n.mayWrap) {
            code.imul();
        } else {
            Label start = code.newBoundLabel();
            code.invokestatic(CD_MATH, "multiplyExact", MethodTypeDesc.of(CD_int, CD_int, CD_int));
            Label end = code.newBoundLabel();
            e.exitOnArithmetic(n, start, end);
        }
        if (!n.mayLoseSign) {
            Label ok = code.newLabel();
            code.dup().ifne(ok);
            // A zero product is -0 if either factor is negative.
            e.push(n.in[0]);
            e.push(n.in[1]);
            code.ior().iflt(e.exitDropping(n, false));
            code.labelBinding(ok);
        }
        e.keep(n);
    }

    private static void doubleToInt(CodeEmitter e, Node n) {
        CodeBuilder code = e.code();
        Label out = e.exitOf(n);
        e.push(n.in[0]);
        code.d2i().i2d();
        e.push(n.in[0]);
        code.dcmpl().ifne(out);
        if (n.op == dev.ramjet.compiler.ir.Op.DOUBLE_TO_INT_CHECKED) {
            e.push(n.in[0]);
            e.callSupport("isMinusZero", CD_boolean, CD_double);
            code.ifne(out);
        }
        e.push(n.in[0]);
        code.d2i();
        e.keep(n);
    }

    private static void checkInt(CodeEmitter e, Node n) {
        CodeBuilder code = e.code();
        Label isInteger = code.newLabel();
        Label done = code.newLabel();
        e.push(n.in[0]);
        code.instanceOf(CD_INTEGER).ifeq(e.exitOf(n));
        code.labelBinding(isInteger);
        e.push(n.in[0]);
        code.checkcast(CD_INTEGER).invokevirtual(CD_INTEGER, "intValue", MethodTypeDesc.of(CD_int));
        code.labelBinding(done);
        e.keep(n);
    }

    /** Leaves compiled code unless the input is of Java class {@code c}. */
    private static void asObject(CodeEmitter e, Node n, Class<?> c) {
        if (n.in[0].java != null && c.isAssignableFrom(n.in[0].java)) return;
        e.push(n.in[0]);
        e.code().instanceOf(c.describeConstable().orElseThrow()).ifeq(e.exitOf(n));
    }

    static Class<?> classOfShape(Shape s) {
        switch (s.kind) {
            case Shape.ARRAY: return JSArray.class;
            case Shape.CLOSURE: return JSClosure.class;
            default: return s.kind >= Shape.TYPED_ARRAY ? JSTypedArray.class : JSObject.class;
        }
    }

    private static void checkShape(CodeEmitter e, Node n) {
        castAndCompare(e, n, classOfShape((Shape) n.aux), CodeEmitter.jsObject(), "shape", CodeEmitter.shape());
    }

    /** Casts to {@code c} and compares a field of the object with {@code aux}. */
    private static void castAndCompare(CodeEmitter e, Node n, Class<?> c, ClassDesc owner, String field, ClassDesc type) {
        CodeBuilder code = e.code();
        if (n.in[0].java != null && c.isAssignableFrom(n.in[0].java)) {
            e.push(n.in[0]);
            code.getfield(owner, field, type);
            e.owner().pushConstant(code, n.aux);
            code.if_acmpne(e.exitOf(n));
            e.keepInput(n, c);
            return;
        }
        // The cast is the check of the class: what it throws goes to the exit, and C2 makes a trap of that, as of a branch never taken.
        e.push(n.in[0]);
        Label start = code.newBoundLabel();
        code.checkcast(c.describeConstable().orElseThrow());
        if (n.uses > 0) {
            code.dup();
            e.keep(n);
        }
        code.getfield(owner, field, type);
        Label end = code.newBoundLabel();
        e.owner().pushConstant(code, n.aux);
        code.if_acmpne(e.exitOf(n));
        e.exitOnCast(n, start, end);
    }
}
