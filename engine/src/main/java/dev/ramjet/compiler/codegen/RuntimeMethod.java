package dev.ramjet.compiler.codegen;

import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** A static Java method that compiled code calls. */
public final class RuntimeMethod {
    public final Class<?> owner;
    public final String name;
    public final Class<?> result;
    public final Class<?>[] parameters;
    /** {@link Types} of the result. */
    public final int type;

    private RuntimeMethod(Class<?> owner, String name, int type, Class<?> result, Class<?>... parameters) {
        this.owner = owner;
        this.name = name;
        this.type = type;
        this.result = result;
        this.parameters = parameters;
    }

    public static RuntimeMethod of(Class<?> owner, String name, int type, Class<?> result, Class<?>... parameters) {
        return new RuntimeMethod(owner, name, type, result, parameters);
    }

    public Rep rep() {
        return rep(result);
    }

    static Rep rep(Class<?> c) {
        if (c == void.class) return Rep.NONE;
        if (c == int.class) return Rep.INT;
        if (c == double.class) return Rep.DOUBLE;
        return c == boolean.class ? Rep.BOOL : Rep.REF;
    }

    MethodTypeDesc descriptor() {
        ClassDesc[] p = new ClassDesc[parameters.length];
        for (int i = 0; i < p.length; i++) p[i] = parameters[i].describeConstable().orElseThrow();
        return MethodTypeDesc.of(result.describeConstable().orElseThrow(), p);
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + name;
    }
}
