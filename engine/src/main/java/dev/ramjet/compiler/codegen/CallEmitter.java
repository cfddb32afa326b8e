package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;

import dev.ramjet.compiler.ir.Node;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Calls through the general entries: {@link TypedCallEmitter} has the others. */
final class CallEmitter {
    private CallEmitter() {}

    private static final ClassDesc CD_TARGET = ClassDesc.of("dev.ramjet.runtime.CallTarget");

    /** closure, this, arguments: through the target's compiled code where there is some. */
    static void callClosure(CodeEmitter e, Node n) {
        int argc = n.in.length - 2;
        if (argc > 4) {
            e.pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class);
            e.push(n.in[1]);
            e.pushArguments(n, 2);
            e.callSupport("callClosure", CD_Object, ClassBuilder.CD_CLOSURE, CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
            return;
        }
        if (n.aux == null) {
            callValue(e, n);
            return;
        }
        Label slow = e.code().newLabel();
        Label done = e.code().newLabel();
        e.owner().pushConstant(e.code(), n.aux);
        e.code().getfield(CD_TARGET, "compiled", ClassBuilder.CD_CODE).dup().ifnull(slow);
        e.pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class);
        ClassDesc[] p = new ClassDesc[2 + argc];
        p[0] = ClassBuilder.CD_CLOSURE;
        for (int i = 1; i < p.length; i++) p[i] = CD_Object;
        for (int i = 1; i < n.in.length; i++) e.push(n.in[i]);
        e.code().invokevirtual(ClassBuilder.CD_CODE, "call" + argc, MethodTypeDesc.of(CD_Object, p));
        e.code().goto_(done);
        e.code().labelBinding(slow).pop();
        e.pushAs(n.in[0], dev.ramjet.runtime.JSClosure.class);
        e.push(n.in[1]);
        e.pushArguments(n, 2);
        e.callSupport("callInterpreted", CD_Object, ClassBuilder.CD_CLOSURE, CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
        e.code().labelBinding(done);
    }

    static void callValue(CodeEmitter e, Node n) {
        int argc = n.in.length - 2;
        if (argc <= 4) {
            ClassDesc[] p = new ClassDesc[2 + argc];
            for (int i = 0; i < p.length; i++) p[i] = CD_Object;
            for (Node in : n.in) e.push(in);
            e.callSupport("call" + argc, CD_Object, p);
            return;
        }
        e.push(n.in[0]);
        e.push(n.in[1]);
        e.pushArguments(n, 2);
        e.callSupport("call", CD_Object, CD_Object, CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
    }

    static void construct(CodeEmitter e, Node n) {
        e.push(n.in[0]);
        e.pushArguments(n, 1);
        e.callSupport("construct", CD_Object, CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
    }
}
