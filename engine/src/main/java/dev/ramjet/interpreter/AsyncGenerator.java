package dev.ramjet.interpreter;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.runtime.JSAsyncGenerator;
import dev.ramjet.runtime.JSGenerator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import java.util.ArrayDeque;

/**
 * An async generator: a suspended frame and a queue of requests, served one after another.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-asyncgenerator-abstract-operations">AsyncGenerator Abstract Operations</a>
 */
public final class AsyncGenerator extends JSAsyncGenerator implements JSPromise.Reaction {
    private static final int START = 0, YIELDED = 1, EXECUTING = 2, DRAINING = 3, DONE = 4;

    /** An AsyncGeneratorRequest record. */
    private record Request(int mode, Object value, JSPromise promise) {}

    private final Interpreter interpreter;
    private InterpreterFrame frame;
    private final Realm realm;
    private final ArrayDeque<Request> queue = new ArrayDeque<>(2);
    private int state = START;
    /** The frame is suspended in an await, not at its end. */
    private boolean awaiting;

    AsyncGenerator(Interpreter interpreter, InterpreterFrame frame, JSObject prototype) {
        super(prototype);
        this.interpreter = interpreter;
        this.frame = frame;
        this.realm = frame.vector.realm;
    }

    @Override
    public JSPromise enqueue(int mode, Object value) {
        Realm running = interpreter.agent.currentRealm;
        JSPromise p = JSPromise.create(running);
        if (mode == JSGenerator.THROW && state == START) {
            state = DONE;
            frame = null;
        }
        if (state == DONE && mode != JSGenerator.RETURN) {
            if (mode == JSGenerator.THROW) p.reject(value);
            else p.resolve(Suspension.iteratorResult(running, Undefined.INSTANCE, true));
            return p;
        }
        queue.add(new Request(mode, value, p));
        if (state == START && mode == JSGenerator.RETURN || state == DONE) {
            state = DRAINING;
            frame = null;
            awaitReturn();
        } else if (state == START || state == YIELDED) {
            resumeWith(queue.peek());
        }
        return p;
    }

    /** AsyncGeneratorResume. */
    private void resumeWith(Request r) {
        JSThrow pending = state == START ? null : deliver(frame, r);
        run(pending);
    }

    /** Writes a request into the registers that the yield at the frame's pc names; an exception to throw there instead, or {@code null}. */
    private static JSThrow deliver(InterpreterFrame f, Request r) {
        int[] code = f.vector.code;
        int pc = f.pc;
        boolean delegate = code[pc] == Opcode.YIELD_DELEGATE;
        if (r.mode == JSGenerator.THROW && !delegate) return new JSThrow(r.value);
        f.regs[code[pc + 1]] = r.value;
        f.regs[code[pc + 2]] = delegate ? (Object) r.mode : (Object) (r.mode == JSGenerator.RETURN);
        f.pc = pc + 4;
        return null;
    }

    private void run(JSThrow pending) {
        state = EXECUTING;
        awaiting = false;
        Object result;
        try {
            InterpreterFrame f = frame;
            result = Suspension.resume(interpreter, f, pending);
            if (state == YIELDED || awaiting) return;
        } catch (JSThrow t) {
            state = DRAINING;
            frame = null;
            complete(t.value, true, true);
            drain();
            return;
        }
        state = DRAINING;
        frame = null;
        complete(result, false, true);
        drain();
    }

    /** The frame is about to wait for a promise, and leaves the loop. */
    void awaits() {
        awaiting = true;
    }

    /** AsyncGeneratorYield: answers the request at the head, and goes on at once where another is waiting. */
    int yield(InterpreterFrame f, Object[] regs, int[] code, int pc, Object value, boolean delegate) {
        complete(value, false, false);
        Request next = queue.peek();
        if (next == null) {
            state = YIELDED;
            f.result = Undefined.INSTANCE;
            return -1;
        }
        JSThrow t = deliver(f, next);
        if (t != null) throw t;
        return f.pc;
    }

    /** AsyncGeneratorCompleteStep. */
    private void complete(Object value, boolean isThrow, boolean done) {
        Request r = queue.remove();
        if (isThrow) r.promise.reject(value);
        else r.promise.resolve(Suspension.iteratorResult(realm, value, done));
    }

    /** AsyncGeneratorDrainQueue. */
    private void drain() {
        while (true) {
            Request next = queue.peek();
            if (next == null) {
                state = DONE;
                return;
            }
            if (next.mode == JSGenerator.RETURN) {
                awaitReturn();
                return;
            }
            complete(next.mode == JSGenerator.THROW ? next.value : Undefined.INSTANCE, next.mode == JSGenerator.THROW, true);
        }
    }

    /** AsyncGeneratorAwaitReturn. */
    private void awaitReturn() {
        Request next = queue.peek();
        JSPromise p;
        try {
            p = JSPromise.promiseResolve(realm, next.value);
        } catch (JSThrow t) {
            complete(t.value, true, true);
            drain();
            return;
        }
        p.whenSettled(new ReturnReaction());
    }

    private final class ReturnReaction implements JSPromise.Reaction {
        @Override
        public void settled(int settledState, Object value) {
            complete(value, settledState == JSPromise.REJECTED, true);
            drain();
        }

        @Override
        public Realm realm() {
            return realm;
        }
    }

    /** An awaited promise has settled. */
    @Override
    public void settled(int settledState, Object value) {
        InterpreterFrame f = frame;
        if (settledState == JSPromise.FULFILLED) {
            f.regs[f.vector.code[f.pc + 1]] = value;
            f.pc += 3;
            run(null);
        } else {
            run(new JSThrow(value));
        }
    }

    @Override
    public Realm realm() {
        return realm;
    }
}
