package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;

import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The JVM bytecode of conditions: jumps that compare, and booleans as values. */
final class ConditionEmitter {
    private static final ClassDesc CD_TARGET = ClassDesc.of("dev.ramjet.runtime.CallTarget");
    private static final ClassDesc CD_BOOLEAN_BOX = ClassDesc.of("java.lang.Boolean");
    private static final ClassDesc CD_CONVERSIONS = ClassDesc.of("dev.ramjet.runtime.Conversions");

    private final CodeEmitter e;
    private final CodeBuilder code;

    ConditionEmitter(CodeEmitter e) {
        this.e = e;
        this.code = e.code();
    }

    private CodeBuilder binary(Node n) {
        e.push(n.in[0]);
        e.push(n.in[1]);
        return code;
    }

    /** Jumps to {@code target} if {@code n} is {@code when}; falls through otherwise. */
    void jumpIf(Node n, boolean when, Label target) {
        if (n.op == Op.CONST_BOOL) {
            if ((n.i != 0) == when) code.goto_(target);
            return;
        }
        if (n.local < 0 && ValuePlacement.isInline(n)) {
            switch (n.op) {
                case BOOL_NOT:
                    jumpIf(n.in[0], !when, target);
                    return;
                case INT_COMPARE:
                    intCompare(n, when, target);
                    return;
                case DOUBLE_COMPARE:
                    doubleCompare(n, when, target);
                    return;
                case INT_TO_BOOL:
                    e.push(n.in[0]);
                    if (when) code.ifne(target);
                    else code.ifeq(target);
                    return;
                case REF_EQUAL:
                    binary(n);
                    if (when) code.if_acmpeq(target);
                    else code.if_acmpne(target);
                    return;
                case IS_HOLE:
                    e.push(n.in[0]);
                    if (when) code.ifnull(target);
                    else code.ifnonnull(target);
                    return;
                case TO_BOOLEAN, UNBOX_BOOL:
                    truth(n, when, target);
                    return;
                case HAS_SHAPE:
                    hasShape(n, when, target);
                    return;
                case HAS_TARGET:
                    e.pushAs(n.in[0], JSClosure.class);
                    code.getfield(ClassBuilder.CD_CLOSURE, "target", CD_TARGET);
                    e.owner().pushConstant(code, n.aux);
                    compared(when, target);
                    return;
                default:
                    break;
            }
        }
        e.push(n);
        if (when) code.ifne(target);
        else code.ifeq(target);
    }

    private void compared(boolean when, Label target) {
        if (when) code.if_acmpeq(target);
        else code.if_acmpne(target);
    }

    /**
     * Booleans are told by what they are, which takes no look at their class or value. The two that {@link Boolean#valueOf} gives are all there are, but
     * for what a host may bring.
     */
    private void truth(Node n, boolean when, Label target) {
        Node v = n.in[0];
        Label end = code.newLabel();
        if ((v.type & Types.BOOLEAN) != 0) {
            e.push(v);
            code.getstatic(CD_BOOLEAN_BOX, "TRUE", CD_BOOLEAN_BOX).if_acmpeq(when ? target : end);
            e.push(v);
            code.getstatic(CD_BOOLEAN_BOX, "FALSE", CD_BOOLEAN_BOX).if_acmpeq(when ? end : target);
        }
        e.push(v);
        if ((v.type & (Types.OBJECT | Types.UNDEFINED | Types.NULL | Types.INT)) != 0) e.callSupport("isTruthy", CD_boolean, CD_Object);
        else code.invokestatic(CD_CONVERSIONS, "toBoolean", MethodTypeDesc.of(CD_boolean, CD_Object));
        if (when) code.ifne(target);
        else code.ifeq(target);
        code.labelBinding(end);
    }

    private void hasShape(Node n, boolean when, Label target) {
        Label no = null;
        e.push(n.in[0]);
        if (n.in[0].java == null || !JSObject.class.isAssignableFrom(n.in[0].java)) {
            no = when ? code.newLabel() : target;
            code.instanceOf(CodeEmitter.jsObject()).ifeq(no);
            e.pushAs(n.in[0], JSObject.class);
        }
        code.getfield(CodeEmitter.jsObject(), "shape", CodeEmitter.shape());
        e.owner().pushConstant(code, n.aux);
        compared(when, target);
        if (no != null && when) code.labelBinding(no);
    }

    private void intCompare(Node n, boolean when, Label target) {
        int c = when ? n.i : negated(n.i);
        if (n.in[1].op == Op.CONST_INT && n.in[1].i == 0) {
            e.push(n.in[0]);
            switch (c) {
                case Condition.EQ: code.ifeq(target); break;
                case Condition.NE: code.ifne(target); break;
                case Condition.LT: code.iflt(target); break;
                case Condition.LE: code.ifle(target); break;
                case Condition.GT: code.ifgt(target); break;
                default: code.ifge(target);
            }
            return;
        }
        binary(n);
        switch (c) {
            case Condition.EQ: code.if_icmpeq(target); break;
            case Condition.NE: code.if_icmpne(target); break;
            case Condition.LT: code.if_icmplt(target); break;
            case Condition.LE: code.if_icmple(target); break;
            case Condition.GT: code.if_icmpgt(target); break;
            default: code.if_icmpge(target);
        }
    }

    private static int negated(int c) {
        switch (c) {
            case Condition.EQ: return Condition.NE;
            case Condition.NE: return Condition.EQ;
            case Condition.LT: return Condition.GE;
            case Condition.LE: return Condition.GT;
            case Condition.GT: return Condition.LE;
            default: return Condition.LT;
        }
    }

    private void doubleCompare(Node n, boolean when, Label target) {
        binary(n);
        // The comparison that makes unordered operands fail the condition.
        if (n.i == Condition.LT || n.i == Condition.LE) code.dcmpg();
        else code.dcmpl();
        int c = when ? n.i : negated(n.i);
        switch (c) {
            case Condition.EQ: code.ifeq(target); break;
            case Condition.NE: code.ifne(target); break;
            case Condition.LT: code.iflt(target); break;
            case Condition.LE: code.ifle(target); break;
            case Condition.GT: code.ifgt(target); break;
            default: code.ifge(target);
        }
    }

    /** Leaves the condition as 0 or 1 on the stack. */
    void value(Node n) {
        switch (n.op) {
            case BOOL_NOT:
                e.push(n.in[0]);
                code.iconst_1().ixor();
                return;
            case IS_NULLISH:
                e.push(n.in[0]);
                code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Values"), "isNullish", MethodTypeDesc.of(CD_boolean, CD_Object));
                return;
            case IS_LOOSELY_NULLISH:
                e.push(n.in[0]);
                e.callSupport("isLooselyNullish", CD_boolean, CD_Object);
                return;
            case DOUBLE_TO_BOOL:
                e.push(n.in[0]);
                e.callSupport("doubleToBoolean", CD_boolean, CD_double);
                return;
            case TO_BOOLEAN, UNBOX_BOOL: {
                Label yes = code.newLabel();
                Label done = code.newLabel();
                truth(n, true, yes);
                code.iconst_0().goto_(done).labelBinding(yes).iconst_1().labelBinding(done);
                return;
            }
            default:
                break;
        }
        Label yes = code.newLabel();
        Label done = code.newLabel();
        switch (n.op) {
            case INT_COMPARE: intCompare(n, true, yes); break;
            case DOUBLE_COMPARE: doubleCompare(n, true, yes); break;
            case INT_TO_BOOL: e.push(n.in[0]); code.ifne(yes); break;
            case REF_EQUAL: binary(n).if_acmpeq(yes); break;
            default: e.push(n.in[0]); code.ifnull(yes);
        }
        code.iconst_0().goto_(done).labelBinding(yes).iconst_1().labelBinding(done);
    }
}
