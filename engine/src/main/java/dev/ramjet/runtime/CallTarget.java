package dev.ramjet.runtime;

import dev.ramjet.bytecode.BytecodeFunction;

/**
 * What runs when a closure is called: the one door through which the runtime reaches interpreter and compiled code. All
 * closures of one function in one realm share a target, and with it feedback and compiled code.
 */
public abstract class CallTarget {
    public final BytecodeFunction function;
    public final Realm realm;

    protected CallTarget(BytecodeFunction function, Realm realm) {
        this.function = function;
        this.realm = realm;
    }

    /** Compiled code, or {@code null}: interpreted. */
    public CompiledCode compiled;

    /** Code of this function must no longer be entered. */
    public void codeInvalidated(CodeState state) {
        if (compiled != null && compiled.state == state) compiled = null;
    }

    /** [[Call]]. */
    public abstract Object call(JSClosure closure, Object thisValue, Object[] args);

    /** [[Construct]]. */
    public abstract Object construct(JSClosure closure, Object[] args, JSObject newTarget);
}
