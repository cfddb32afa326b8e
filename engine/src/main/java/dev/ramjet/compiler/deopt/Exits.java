package dev.ramjet.compiler.deopt;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Interpreter;
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
        long begin = System.nanoTime();
        CompiledState state;
        try {
            state = (CompiledState) lookup.findStaticGetter(lookup.lookupClass(), "state", CompiledState.class).invoke();
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
        // Where several exits share the site, the id comes first on the stack.
        MethodHandle h = id < 0 ? EXIT.bindTo(state) : MethodHandles.insertArguments(EXIT, 0, state, id);
        CallSite site = new ConstantCallSite(h.asCollector(Object[].class, type.parameterCount() - (id < 0 ? 1 : 0)).asType(type));
        if (((Interpreter) ((FeedbackVector) state.target).executor).tiering instanceof Deoptimizer.Listener listener) listener.linked(state, System.nanoTime() - begin);
        return site;
    }
}
