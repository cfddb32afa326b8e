package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.SharedBlock;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;

/**
 * The Atomics object. Buffers of one agent need no atomicity; those that are shared are changed under their block's lock.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-atomics-object">The Atomics Object</a>
 */
public final class AtomicsNamespace extends BuiltinTable {
    private static final AtomicsNamespace TABLE = new AtomicsNamespace();

    private static final int LOAD = 0;
    private static final int STORE = 1;
    private static final int ADD = 2;
    private static final int SUB = 3;
    private static final int AND = 4;
    private static final int OR = 5;
    private static final int XOR = 6;
    private static final int EXCHANGE = 7;
    private static final int COMPARE_EXCHANGE = 8;

    private AtomicsNamespace() {
        super("load/2", "store/3", "add/3", "sub/3", "and/3", "or/3", "xor/3", "exchange/3", "compareExchange/4", "isLockFree/1", "wait/4", "waitAsync/4",
            "notify/3", "pause/0");
    }

    public static JSObject create(Realm realm) {
        JSObject o = TABLE.object(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        o.addProperty(JSSymbol.TO_STRING_TAG, "Atomics", Shape.CONFIGURABLE);
        return o;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case LOAD: return load(args);
            case STORE: return store(args);
            case 9: return isLockFree(args);
            case 10: return wait(realm, args, false);
            case 11: return wait(realm, args, true);
            case 12: return notifyWaiters(args);
            case 13: return pause(args);
            default: return modify(id, args);
        }
    }

    /** ValidateIntegerTypedArray. */
    private JSTypedArray validate(Object v, boolean waitable, boolean write, int id) {
        String name = "Atomics.".concat(functionName(id));
        if (!(v instanceof JSTypedArray)) throw notInteger(v, waitable);
        JSTypedArray a = write ? TypedArraySupport.validateWritable(v, name) : TypedArraySupport.validate(v, name);
        boolean ok = waitable ? a.type == ElementType.INT32 || a.type == ElementType.BIGINT64
            : !ElementType.isFloat(a.type) && a.type != ElementType.UINT8_CLAMPED;
        if (!ok) throw notInteger(v, waitable);
        return a;
    }

    private static String shown(Object v) {
        return v instanceof JSTypedArray a ? "[object " + a.typedArrayName() + "]" : Errors.display(v);
    }

    private static JSThrow notInteger(Object v, boolean waitable) {
        return Errors.typeError(shown(v) + (waitable ? " is not an int32 or BigInt64 typed array." : " is not an integer typed array."));
    }

    /** ValidateAtomicAccess: the element index. */
    private static int validateAccess(JSTypedArray a, Object requestIndex) {
        int n = a.length();
        long i = Conversions.toIndex(requestIndex);
        if (i >= n) throw Errors.rangeError("Invalid atomic access index");
        return (int) i;
    }

    /** RevalidateAtomicAccess: the byte index, after script code may have run. */
    private int revalidate(JSTypedArray a, int index, int id) {
        int n = a.lengthOrOutOfBounds();
        if (n < 0) throw Buffers.detached("Atomics.".concat(functionName(id)));
        if (index >= n) throw Errors.rangeError("Invalid atomic access index");
        return a.offset + (index << a.shift());
    }

    /** A BigInt, or an integral Number. */
    private static Object toOperand(JSTypedArray a, Object v) {
        if (ElementType.isBigInt(a.type)) return Conversions.toBigInt(v);
        return Values.number(Conversions.toIntegerOrInfinity(v));
    }

    private static long bitsOf(JSTypedArray a, Object operand) {
        if (operand instanceof BigInteger b) return b.longValue();
        byte[] one = new byte[8];
        ElementType.write(a.type, one, 0, operand);
        return ElementType.readBits(a.type, one, 0);
    }

    /** Atomics.load(typedArray, index) https://tc39.es/ecma262/#sec-atomics.load */
    private Object load(Object[] args) {
        JSTypedArray a = validate(Values.arg(args, 0), false, false, LOAD);
        int index = validateAccess(a, Values.arg(args, 1));
        int at = revalidate(a, index, LOAD);
        byte[] b = a.buffer.data;
        SharedBlock block = a.buffer.shared;
        if (block == null) return ElementType.read(a.type, b, at);
        if (a.type >= ElementType.BIGINT64) {
            synchronized (block) {
                return ElementType.read(a.type, b, at);
            }
        }
        VarHandle.fullFence();
        Object v = ElementType.read(a.type, b, at);
        VarHandle.fullFence();
        return v;
    }

    /** Atomics.store(typedArray, index, value) https://tc39.es/ecma262/#sec-atomics.store */
    private Object store(Object[] args) {
        JSTypedArray a = validate(Values.arg(args, 0), false, true, STORE);
        int index = validateAccess(a, Values.arg(args, 1));
        Object v = toOperand(a, Values.arg(args, 2));
        int at = revalidate(a, index, STORE);
        SharedBlock block = a.buffer.shared;
        if (block == null) {
            ElementType.write(a.type, a.buffer.data, at, v);
        } else {
            synchronized (block) {
                ElementType.write(a.type, a.buffer.data, at, v);
            }
        }
        return v;
    }

    /** AtomicReadModifyWrite, and Atomics.compareExchange https://tc39.es/ecma262/#sec-atomicreadmodifywrite */
    private Object modify(int id, Object[] args) {
        JSTypedArray a = validate(Values.arg(args, 0), false, true, id);
        int index = validateAccess(a, Values.arg(args, 1));
        long operand = bitsOf(a, toOperand(a, Values.arg(args, 2)));
        long replacement = id == COMPARE_EXCHANGE ? bitsOf(a, toOperand(a, Values.arg(args, 3))) : 0;
        int at = revalidate(a, index, id);
        SharedBlock block = a.buffer.shared;
        long old;
        if (block == null) {
            old = modify(id, a.type, a.buffer.data, at, operand, replacement);
        } else {
            synchronized (block) {
                old = modify(id, a.type, a.buffer.data, at, operand, replacement);
            }
        }
        return ElementType.fromBits(a.type, old);
    }

    private static long modify(int id, int type, byte[] b, int at, long operand, long replacement) {
        long old = ElementType.readBits(type, b, at);
        long next;
        switch (id) {
            case ADD: next = old + operand; break;
            case SUB: next = old - operand; break;
            case AND: next = old & operand; break;
            case OR: next = old | operand; break;
            case XOR: next = old ^ operand; break;
            case EXCHANGE: next = operand; break;
            default:
                if (old != operand) return old;
                next = replacement;
        }
        ElementType.writeBits(type, b, at, next);
        return old;
    }

    /** Atomics.isLockFree(size) https://tc39.es/ecma262/#sec-atomics.islockfree */
    private static Object isLockFree(Object[] args) {
        double n = Conversions.toIntegerOrInfinity(Values.arg(args, 0));
        return n == 1 || n == 2 || n == 4 || n == 8;
    }

    /** Atomics.pause(iterationNumber) https://tc39.es/ecma262/#sec-atomics.pause */
    private static Object pause(Object[] args) {
        Object n = Values.arg(args, 0);
        if (n != Undefined.INSTANCE && !(n instanceof Integer) && !(n instanceof Double d && Math.rint(d) == d && !Double.isInfinite(d))) {
            throw Errors.typeError("Atomics.pause argument must be undefined or an integer");
        }
        Thread.onSpinWait();
        return Undefined.INSTANCE;
    }

    /** Atomics.wait and Atomics.waitAsync: DoWait https://tc39.es/ecma262/#sec-dowait */
    private Object wait(Realm realm, Object[] args, boolean async) {
        Agent agent = realm.agent;
        int id = async ? 11 : 10;
        JSTypedArray a = validate(Values.arg(args, 0), true, false, id);
        if (!a.buffer.isShared()) throw Errors.typeError(shown(a) + " is not a shared typed array.");
        int index = validateAccess(a, Values.arg(args, 1));
        boolean big = a.type == ElementType.BIGINT64;
        long expected = big ? Conversions.toBigInt(Values.arg(args, 2)).longValue() : Conversions.toInt32(Values.arg(args, 2));
        double timeout = Conversions.toNumber(Values.arg(args, 3));
        if (timeout != timeout) timeout = Double.POSITIVE_INFINITY;
        timeout = Math.max(timeout, 0);
        if (!async && !agent.canBlock) throw Errors.typeError("Atomics.wait cannot be called in this context");
        int at = a.offset + (index << a.shift());
        long nanos = timeout > 9e12 ? -1 : (long) Math.ceil(timeout * 1e6);
        SharedBlock block = a.buffer.shared;
        if (!async) return block.waitBlocking(agent, at, a.type, expected, nanos);
        JSObject result = realm.newObject();
        if (nanos == 0) {
            result.createDataProperty("async", false);
            result.createDataProperty("value", block.holds(a.type, at, expected) ? "timed-out" : "not-equal");
            return result;
        }
        AsyncWaiter w = new AsyncWaiter(realm, block, at);
        boolean waits = w.start(a.type, expected, nanos);
        result.createDataProperty("async", waits);
        result.createDataProperty("value", waits ? w.promise : "not-equal");
        return result;
    }

    /** The waiter of one Atomics.waitAsync: settles its promise in a job of its agent. */
    private static final class AsyncWaiter extends SharedBlock.Waiter implements Agent.Job, Timeouts.Task {
        private final Realm realm;
        private final SharedBlock block;
        final JSPromise promise;
        private String outcome = "ok";
        private Timeouts.Handle timer;

        AsyncWaiter(Realm realm, SharedBlock block, int byteIndex) {
            super(byteIndex);
            this.realm = realm;
            this.block = block;
            this.promise = JSPromise.create(realm);
        }

        /** Joins the list of waiters if the element holds {@code expected}. */
        boolean start(int type, long expected, long nanos) {
            // The agent is not idle for its host while a notification may come.
            realm.agent.expectPost();
            synchronized (block) {
                if (!block.waitIf(type, expected, this)) {
                    realm.agent.cancelPost();
                    return false;
                }
                if (nanos > 0) timer = Timeouts.schedule(this, nanos);
            }
            return true;
        }

        /** Under the block's lock. */
        @Override
        protected void notified() {
            if (timer != null) timer.cancel();
            realm.agent.post(this);
        }

        /** On the timer's thread. */
        @Override
        public void timeUp() {
            synchronized (block) {
                if (!block.cancel(this)) return;
                outcome = "timed-out";
                realm.agent.post(this);
            }
        }

        /** On the agent's thread. */
        @Override
        public void run() {
            promise.resolve(outcome);
        }
    }

    /** Atomics.notify(typedArray, index, count) https://tc39.es/ecma262/#sec-atomics.notify */
    private Object notifyWaiters(Object[] args) {
        JSTypedArray a = validate(Values.arg(args, 0), true, false, 12);
        int index = validateAccess(a, Values.arg(args, 1));
        Object c = Values.arg(args, 2);
        double count = c == Undefined.INSTANCE ? Double.POSITIVE_INFINITY : Math.max(0, Conversions.toIntegerOrInfinity(c));
        if (!a.buffer.isShared()) return 0;
        return a.buffer.shared.notifyWaiters(a.offset + (index << a.shift()), count);
    }
}
