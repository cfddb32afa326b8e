package dev.ramjet.runtime;

/**
 * Machine code of a function, as the runtime sees it: the compiler generates subclasses. {@code call0} to {@code call4} are
 * the entries for so many arguments; C2 inlines them through the receiver's type.
 *
 * <p>Nothing here is abstract: where a loaded class is the only one with a method, HotSpot's compilers take it to be the one that is called, and what they
 * compiled so is thrown away, to be interpreted again, when a second class comes. There comes one with each function that is compiled.
 */
public class CompiledCode {
    /** Returned by {@link #osr}: the interpreter's frame is up to date, and goes on. */
    public static final Object CONTINUE = new Object();

    /** What it is and whether it still holds. */
    public final CodeState state;

    protected CompiledCode(CodeState state) {
        this.state = state;
    }

    /** Any number of arguments; {@code newTarget} is undefined in a call. */
    public Object call(JSClosure f, Object thisValue, Object newTarget, Object[] args) {
        throw new IllegalStateException("no entry");
    }

    // A class has its own entry for as many arguments as the function has parameters, up to four, if it does not look at the list of arguments
    // (CodeState.entry); these pass on to it, with arguments left out or undefined added. That is all the same to the function, and few entries
    // make classes that are quickly made.

    public Object call0(JSClosure f, Object thisValue) {
        return state.entry > 0 ? call1(f, thisValue, Undefined.INSTANCE) : call(f, thisValue, Undefined.INSTANCE, Operations.NO_ARGS);
    }

    public Object call1(JSClosure f, Object thisValue, Object a) {
        int n = state.entry;
        return n > 1 ? call2(f, thisValue, a, Undefined.INSTANCE) : n == 0 ? call0(f, thisValue) : call(f, thisValue, Undefined.INSTANCE, new Object[] {a});
    }

    public Object call2(JSClosure f, Object thisValue, Object a, Object b) {
        int n = state.entry;
        return n > 2 ? call3(f, thisValue, a, b, Undefined.INSTANCE) : n >= 0 && n < 2 ? call1(f, thisValue, a)
            : call(f, thisValue, Undefined.INSTANCE, new Object[] {a, b});
    }

    public Object call3(JSClosure f, Object thisValue, Object a, Object b, Object c) {
        int n = state.entry;
        return n > 3 ? call4(f, thisValue, a, b, c, Undefined.INSTANCE) : n >= 0 && n < 3 ? call2(f, thisValue, a, b)
            : call(f, thisValue, Undefined.INSTANCE, new Object[] {a, b, c});
    }

    public Object call4(JSClosure f, Object thisValue, Object a, Object b, Object c, Object d) {
        int n = state.entry;
        return n >= 0 && n < 4 ? call3(f, thisValue, a, b, c) : call(f, thisValue, Undefined.INSTANCE, new Object[] {a, b, c, d});
    }

    /** Code entered at a loop header with the interpreter's registers; gives the function's result. */
    public Object osr(JSClosure f, Object newTarget, Object[] args, Object[] registers) {
        throw new IllegalStateException("no OSR entry");
    }
}
