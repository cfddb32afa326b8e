package dev.ramjet.interpreter;

import dev.ramjet.runtime.JSPromise;

/**
 * How compiled code suspends an activation. It runs on behalf of a frame of the interpreter and has written the live registers back to it; what is
 * left is what the instruction itself does. The activation is resumed from the frame, in compiled code again where there is some for that place
 * ({@link Suspension#resume}).
 */
public final class CompiledSuspension {
    private CompiledSuspension() {}

    /** YIELD in a generator. */
    public static Object yield(Interpreter interpreter, int pc, Object value) {
        InterpreterFrame f = interpreter.top;
        f.pc = pc;
        ((Generator) f.activation).yielded(false);
        return value;
    }

    /** AWAIT in an async function. */
    public static Object await(Interpreter interpreter, int pc, Object value) {
        InterpreterFrame f = interpreter.top;
        AsyncActivation a = (AsyncActivation) f.activation;
        JSPromise p = JSPromise.promiseResolve(f.vector.realm, value);
        f.pc = pc;
        p.whenSettled(a);
        return a.promise;
    }
}
