package dev.ramjet.interpreter;

import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.Realm;

/** An activation of an async function (or of a module with top-level await): waits for promises and settles its own. */
public final class AsyncActivation implements JSPromise.Reaction {
    private final Interpreter interpreter;
    private final InterpreterFrame frame;
    public final JSPromise promise;

    AsyncActivation(Interpreter interpreter, InterpreterFrame frame, JSPromise promise) {
        this.interpreter = interpreter;
        this.frame = frame;
        this.promise = promise;
    }

    @Override
    public void settled(int state, Object value) {
        Suspension.settle(interpreter, frame, state, value);
    }

    @Override
    public Realm realm() {
        return frame.vector.realm;
    }
}
