package dev.ramjet.runtime;

/**
 * Machine code of a function, as the runtime sees it: the compiler generates subclasses. {@code call0} to {@code call4} are
 * the entries for so many arguments; C2 inlines them through the receiver's type.
 */
public abstract class CompiledCode {
    /** Returned by {@link #osr}: the interpreter's frame is up to date, and goes on. */
    public static final Object CONTINUE = new Object();

    /** What it is and whether it still holds. */
    public final CodeState state;

    protected CompiledCode(CodeState state) {
        this.state = state;
    }

    /** Any number of arguments; {@code newTarget} is undefined in a call. */
    public abstract Object call(JSClosure f, Object thisValue, Object newTarget, Object[] args);

    public Object call0(JSClosure f, Object thisValue) {
        return call(f, thisValue, Undefined.INSTANCE, Operations.NO_ARGS);
    }

    public Object call1(JSClosure f, Object thisValue, Object a) {
        return call(f, thisValue, Undefined.INSTANCE, new Object[] {a});
    }

    public Object call2(JSClosure f, Object thisValue, Object a, Object b) {
        return call(f, thisValue, Undefined.INSTANCE, new Object[] {a, b});
    }

    public Object call3(JSClosure f, Object thisValue, Object a, Object b, Object c) {
        return call(f, thisValue, Undefined.INSTANCE, new Object[] {a, b, c});
    }

    public Object call4(JSClosure f, Object thisValue, Object a, Object b, Object c, Object d) {
        return call(f, thisValue, Undefined.INSTANCE, new Object[] {a, b, c, d});
    }

    /** Code entered at a loop header with the interpreter's registers; gives the function's result. */
    public Object osr(JSClosure f, Object newTarget, Object[] args, Object[] registers) {
        throw new IllegalStateException("no OSR entry");
    }
}
