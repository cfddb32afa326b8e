package dev.ramjet.compiler.deopt;

/** How compiled code with a few live values calls the deoptimizer. With more it calls a method that the compiler makes. */
public final class Exits {
    private Exits() {}

    /** Most references and most int32s of the methods named {@code exit}. */
    public static final int REFERENCES = 7, INTS = 4;

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
