package dev.ramjet.compiler.deopt;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Interpreter;
import java.lang.invoke.CallSite;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * How compiled code calls the deoptimizer. With a few live values, by one of the methods here: nothing has to be linked when the exit is taken, which
 * at the start of a program is when time matters. With more, and in code that would be too long otherwise, by an {@code invokedynamic}: five bytes and
 * its operands, but linking it makes classes.
 */
public final class Exits {
    private Exits() {}

    /** Most references and most int32s of the methods named {@code exit}. */
    public static final int REFERENCES = 7, INTS = 4;

    private static final class Handle {
        static final MethodHandle EXIT;

        static {
            try {
                EXIT = MethodHandles.lookup().findStatic(Deoptimizer.class, "exit",
                    MethodType.methodType(Object.class, CompiledState.class, int.class, Object[].class));
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    /** Links exit {@code id} of the class that {@code lookup} belongs to. */
    public static CallSite bootstrap(MethodHandles.Lookup lookup, String name, MethodType type, int id) throws ReflectiveOperationException {
        long begin = System.nanoTime();
        CompiledState state = CompiledState.of(lookup);
        // Where several exits share the site, the id comes first on the stack.
        MethodHandle h = id < 0 ? Handle.EXIT.bindTo(state) : MethodHandles.insertArguments(Handle.EXIT, 0, state, id);
        CallSite site = new ConstantCallSite(h.asCollector(Object[].class, type.parameterCount() - (id < 0 ? 1 : 0)).asType(type));
        if (((Interpreter) ((FeedbackVector) state.target).executor).tiering instanceof Deoptimizer.Listener listener) listener.linked(state, System.nanoTime() - begin);
        return site;
    }

    public static Object exit(int id, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {});
    }

    public static Object exit(int id, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {i0});
    }

    public static Object exit(int id, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {i0, i1});
    }

    public static Object exit(int id, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {i0, i1, i2});
    }

    public static Object exit(int id, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0});
    }

    public static Object exit(int id, Object r0, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, i0});
    }

    public static Object exit(int id, Object r0, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, i0, i1});
    }

    public static Object exit(int id, Object r0, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, Object r1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1});
    }

    public static Object exit(int id, Object r0, Object r1, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, i0});
    }

    public static Object exit(int id, Object r0, Object r1, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, i0, i1});
    }

    public static Object exit(int id, Object r0, Object r1, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, Object r1, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, i0});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, i0, i1});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, i0});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, i0, i1});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, i0});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, i0, i1});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, i0});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, i0, i1});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, i0, i1, i2, i3});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, Object r6, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, r6});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, Object r6, int i0, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, r6, i0});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, Object r6, int i0, int i1, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, r6, i0, i1});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, Object r6, int i0, int i1, int i2, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, r6, i0, i1, i2});
    }

    public static Object exit(int id, Object r0, Object r1, Object r2, Object r3, Object r4, Object r5, Object r6, int i0, int i1, int i2, int i3, CompiledState s) {
        return Deoptimizer.exit(s, id, new Object[] {r0, r1, r2, r3, r4, r5, r6, i0, i1, i2, i3});
    }
}
