package dev.ramjet.interpreter;

/**
 * One instruction, or several, in the form that the interpreter runs: an object that knows its operands, what to expect of them, and which step
 * comes next.
 *
 * <h2>Invariants</h2>
 * <ol>
 * <li>A step does what its instructions do, or nothing at all and {@link #miss}es: then they are executed in their general form, one by one.
 * <li>A fast path records nothing: a step is only made for what the feedback vector has seen already.
 * <li>Steps are never changed once linked, but for their counters. {@link StepBuilder} makes a function's steps anew when they have missed too
 *     often; frames that run old ones are not disturbed, and get to the new ones at the next miss, call or round of a loop.
 * </ol>
 */
abstract class Step {
    /** Of the first instruction. */
    int pc;
    /** What comes after the last one. */
    int nextPc;
    Step next;
    /** Of several instructions: the first one alone, where to start again after a miss. */
    Step first;
    private int misses;

    /** Does its work and returns the step to go on with; {@code null} when the function has ended with the frame's result. */
    abstract Step run(InterpreterFrame f, Object[] regs);

    /** The fast path does not fit; nothing has been done. */
    final Step miss(InterpreterFrame f) {
        if (first == null) return Interpreter.interpreter(f).miss(f, pc);
        if (++misses == 16) StepBuilder.separate(f.vector, pc);
        return first;
    }

    /**
     * A step without side effects that gives a value. As a step of its own it writes a register; as an operand of a later step, whose only use of
     * that register this is, it hands the value over without.
     *
     * <p>Each class has its own {@link #run} of one line, and its own {@code value == null ? register : value.eval}: there HotSpot knows, or sees in its
     * profile, which {@code eval} is meant, and inlines it. A shared method would call it through the vtable, and DeltaBlue and Richards
     * were slower for it.
     */
    abstract static class Value extends Step {
        /** Returned for what is no int32. */
        static final long NO_INT = Long.MIN_VALUE;
        /** Returned for what is no number: a NaN that no arithmetic gives. */
        static final double NO_NUMBER = Double.longBitsToDouble(0xFFF7_0BAD_0BAD_0001L);

        int dst;

        /** The value; {@code null}: a miss. */
        abstract Object eval(InterpreterFrame f, Object[] regs);

        /** The value if it is an int32; {@link #NO_INT}: a miss, or something else. */
        long evalInt(InterpreterFrame f, Object[] regs) {
            return toInt(eval(f, regs));
        }

        /** The value if it is a number; {@link #NO_NUMBER}: a miss, or something else. */
        double evalDouble(InterpreterFrame f, Object[] regs) {
            return number(eval(f, regs));
        }

        // ---- what run does with what eval gave

        final Step put(Object v, InterpreterFrame f, Object[] regs) {
            if (v == null) return miss(f);
            regs[dst] = v;
            return next;
        }

        final Step putInt(long v, InterpreterFrame f, Object[] regs) {
            if (v == NO_INT) return miss(f);
            regs[dst] = (int) v;
            return next;
        }

        final Step putDouble(double v, InterpreterFrame f, Object[] regs) {
            if (!isNumber(v)) return miss(f);
            regs[dst] = v;
            return next;
        }

        // ---- the three forms of a value

        static long toInt(Object v) {
            return v instanceof Integer i ? i : NO_INT;
        }

        static Object box(long v) {
            return v == NO_INT ? null : (Object) (int) v;
        }

        static Object box(double v) {
            return isNumber(v) ? (Object) v : null;
        }

        static double widen(long v) {
            return v == NO_INT ? NO_NUMBER : v;
        }

        static long int32(long v) {
            return v == (int) v ? v : NO_INT;
        }

        static double number(Object v) {
            return v instanceof Double d ? d : v instanceof Integer i ? (double) i : NO_NUMBER;
        }

        static boolean isNumber(double d) {
            return d == d || Double.doubleToRawLongBits(d) != 0xFFF7_0BAD_0BAD_0001L;
        }
    }
}
