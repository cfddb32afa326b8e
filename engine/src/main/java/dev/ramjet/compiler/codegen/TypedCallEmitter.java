package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.ramjet.compiler.build.TypedCall;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Signature;
import dev.ramjet.runtime.JSClosure;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * Calls through typed entries. What the target's code is now is looked up at each call, as one load and one class check; if it is not of the
 * expected signature, or if an argument is not of its type after all, the call goes the general way, and its result is converted.
 *
 * <p>A result that is not of the signature's type (code was left for the interpreter, which returned something else) comes as a
 * {@link WrongResult}; execution then goes on in the interpreter behind the call.
 */
final class TypedCallEmitter {
    private static final ClassDesc CD_INTEGER = ClassDesc.of("java.lang.Integer");
    private static final ClassDesc CD_BOOLEAN_BOX = ClassDesc.of("java.lang.Boolean");
    static final ClassDesc CD_WRONG = WrongResult.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_TARGET = ClassDesc.of("dev.ramjet.runtime.CallTarget");
    /** Packed depth: activations in the lower half ({@link dev.ramjet.runtime.Agent#DEPTH_MASK}), tail calls in a row in the upper. */
    static final int ONE_TAIL_CALL = 0x10000;
    static final int MAX_TAIL_CALLS = 1000;

    private final CodeEmitter e;
    private final CodeBuilder code;
    private final Node n;
    private final TypedCall call;
    private final Signature signature;
    private Label bad;

    private TypedCallEmitter(CodeEmitter e, Node n) {
        this.e = e;
        this.code = e.code();
        this.n = n;
        this.call = (TypedCall) n.aux;
        this.signature = call.signature();
    }

    static void emit(CodeEmitter e, Node n) {
        new TypedCallEmitter(e, n).emit();
    }

    private void emit() {
        Label slow = code.newLabel();
        Label done = code.newLabel();
        Rep[] parameters = signature.parameters();
        for (int i = 0; i < parameters.length; i++) checkArgument(n.in[3 + i], parameters[i], slow);
        ClassDesc entry = call.self() ? null : EntryClasses.of(signature);
        if (call.self()) {
            code.getstatic(e.owner().self, "state", ClassBuilder.CD_STATE).getfield(ClassBuilder.CD_CODE_STATE, "retired", CD_boolean).ifne(slow);
        } else {
            int target = e.newLocal(Rep.REF);
            e.owner().pushConstant(code, call.target());
            code.getfield(CD_TARGET, "compiled", ClassBuilder.CD_CODE).astore(target);
            code.aload(target).instanceOf(entry).ifeq(slow).aload(target).checkcast(entry);
        }
        e.pushAs(n.in[0], JSClosure.class);
        e.push(n.in[1]);
        if (signature.newTarget()) {
            if (isCall()) ClassBuilder.undefined(code);
            else e.push(n.in[2]);
        }
        e.pushDepth();
        if (call.tail()) code.loadConstant(ONE_TAIL_CALL).iadd();
        else code.loadConstant(dev.ramjet.runtime.Agent.DEPTH_MASK).iand().iconst_1().iadd();
        for (int i = 0; i < parameters.length; i++) pushArgument(n.in[3 + i], parameters[i]);
        Label start = code.newBoundLabel();
        if (call.self()) code.invokestatic(e.owner().self, "body", e.owner().bodyType());
        else code.invokevirtual(entry, "run", EntryClasses.runType(signature));
        Label end = code.newBoundLabel();
        if (signature.result() != Rep.REF) wrongResult(start, end);
        // In its place: a branch back from behind all blocks would count as a loop's, and with a value on the stack C1 and C2 refuse to enter there.
        code.goto_(done);
        slow(slow);
        code.labelBinding(done);
    }

    private boolean isCall() {
        return n.in[2].isConstant() && n.in[2].constantValue() == null;
    }

    private void checkArgument(Node a, Rep wanted, Label slow) {
        if (a.rep == wanted) return;
        e.push(a);
        if (wanted == Rep.INT && a.rep == Rep.REF) code.instanceOf(CD_INTEGER).ifeq(slow);
        else if (wanted == Rep.INT) e.jumpUnlessInt(slow);
        else {
            e.callSupport("isNumber", CD_boolean, CD_Object);
            code.ifeq(slow);
        }
    }

    private void pushArgument(Node a, Rep wanted) {
        if (a.rep == wanted) {
            e.push(a);
        } else if (wanted == Rep.INT && a.rep == Rep.REF) {
            e.pushAs(a, Integer.class);
            code.invokevirtual(CD_INTEGER, "intValue", MethodTypeDesc.of(CD_int));
        } else if (wanted == Rep.INT) {
            e.push(a);
            code.d2i();
        } else {
            e.push(a);
            e.callSupport("numberValue", CD_double, CD_Object);
        }
    }

    /** Results of the wrong type, brought by an exception or (at {@link #bad}) on the stack. */
    private void wrongResult(Label start, Label end) {
        bad = code.newLabel();
        boolean passesOn = n.wrongState == null && e.resultRep() != Rep.REF;
        Label handler = code.newLabel();
        if (!passesOn) code.exceptionCatch(start, end, handler, CD_WRONG);
        e.later(() -> {
            if (!passesOn) code.labelBinding(handler).getfield(CD_WRONG, "value", CD_Object);
            code.labelBinding(bad);
            if (n.wrongState != null) {
                if (n.wrong.uses == 0) {
                    code.pop();
                } else {
                    n.wrong.local = e.newLocal(Rep.REF);
                    code.astore(n.wrong.local);
                }
                code.goto_(e.wrongResultExit(n.wrongState, n.place));
            } else if (passesOn) {
                e.callSupport("wrongResult", CD_WRONG, CD_Object);
                code.athrow();
            } else {
                code.areturn();
            }
        });
    }

    /** The general way. */
    private void slow(Label slow) {
        code.labelBinding(slow);
        e.storeDepth();
        int argc = n.in.length - 3;
        e.pushAs(n.in[0], JSClosure.class);
        e.push(n.in[1]);
        if (!isCall()) {
            e.push(n.in[2]);
            e.pushArguments(n, 3);
            e.callSupport("callConstructor", CD_Object, ClassBuilder.CD_CLOSURE, CD_Object, CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
        } else if (argc <= 4) {
            ClassDesc[] p = new ClassDesc[2 + argc];
            for (int i = 0; i < p.length; i++) p[i] = CD_Object;
            for (int i = 3; i < n.in.length; i++) e.pushBoxed(n.in[i]);
            e.callSupport("call" + argc, CD_Object, p);
        } else {
            e.pushArguments(n, 3);
            e.callSupport("callClosure", CD_Object, ClassBuilder.CD_CLOSURE, CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
        }
        switch (signature.result()) {
            case INT:
                code.dup().instanceOf(CD_INTEGER).ifeq(bad).checkcast(CD_INTEGER).invokevirtual(CD_INTEGER, "intValue", MethodTypeDesc.of(CD_int));
                break;
            case DOUBLE:
                code.dup();
                e.callSupport("isNumber", CD_boolean, CD_Object);
                code.ifeq(bad);
                e.callSupport("numberValue", CD_double, CD_Object);
                break;
            case BOOL:
                code.dup().instanceOf(CD_BOOLEAN_BOX).ifeq(bad).checkcast(CD_BOOLEAN_BOX).invokevirtual(CD_BOOLEAN_BOX, "booleanValue", MethodTypeDesc.of(CD_boolean));
                break;
            default: break;
        }
    }
}
