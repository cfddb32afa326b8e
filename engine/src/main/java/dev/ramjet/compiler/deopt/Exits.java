package dev.ramjet.compiler.deopt;

import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How compiled code calls the deoptimizer: an {@code invokedynamic} that passes the live values as they are. It is linked
 * when an exit is first taken, so exits that are never taken cost nothing but five bytes and their operands.
 */
public final class Exits {
    private Exits() {}

    private static final MethodHandle EXIT;

    static {
        try {
            EXIT = MethodHandles.lookup().findStatic(Deoptimizer.class, "exit",
                MethodType.methodType(Object.class, CompiledState.class, int.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Links exit {@code id} of the class that {@code lookup} belongs to. */
    public static CallSite bootstrap(MethodHandles.Lookup lookup, String name, MethodType type, int id) throws ReflectiveOperationException {
        CompiledState state;
        try {
            state = (CompiledState) lookup.findStaticGetter(lookup.lookupClass(), "state", CompiledState.class).invoke();
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
        if (id < 0) {
            // Several exits share the site: the id comes first on the stack.
            MethodHandle h = EXIT.bindTo(state);
            return new ConstantCallSite(h.asCollector(Object[].class, type.parameterCount() - 1).asType(type));
        }
        MethodHandle h = MethodHandles.insertArguments(EXIT, 0, state, id).asCollector(Object[].class, type.parameterCount()).asType(type);
        return new ConstantCallSite(h);
    }
}
