package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.Value;
import java.util.Arrays;

/** The timer functions, and the methods of the objects that they return. */
final class TimersTable extends HostTable {
    private final Host host;
    private final java.util.HashMap<Long, EventLoop.Timer> byId = new java.util.HashMap<>();
    private Value timeoutPrototype;
    private Value immediatePrototype;
    private long lastId;

    TimersTable(Host host) {
        super("setTimeout/2", "setInterval/2", "setImmediate/1", "clearTimeout/1", "clearInterval/1", "clearImmediate/1", "queueMicrotask/1");
        this.host = host;
    }

    @Override
    public Object call(int id, Context context, Value self, Value[] args) {
        switch (id) {
            case 0, 1: {
                checkFunction(context, args[0]);
                EventLoop.Timer t = new EventLoop.Timer(++lastId);
                t.function = args[0];
                t.args = Arrays.copyOfRange(args, Math.min(2, args.length), args.length, Object[].class);
                double delay = args[1].isUndefined() ? 1 : args[1].toNumber();
                t.delay = delay >= 1 && delay <= Integer.MAX_VALUE ? (long) delay : 1;
                t.repeats = id == 1;
                if (timeoutPrototype == null) {
                    timeoutPrototype = context.object(new Handle());
                    named(context, "Timeout", timeoutPrototype);
                    timeoutPrototype.set(context.wellKnownSymbol("toPrimitive"), context.function("[Symbol.toPrimitive]", new Primitive()));
                }
                t.object = context.hostObject(t, timeoutPrototype);
                host.loop.schedule(t);
                return t.object;
            }
            case 2: {
                checkFunction(context, args[0]);
                EventLoop.Immediate i = new EventLoop.Immediate();
                i.function = args[0];
                i.args = Arrays.copyOfRange(args, 1, args.length, Object[].class);
                host.loop.schedule(i);
                if (immediatePrototype == null) {
                    immediatePrototype = context.object(new Handle());
                    named(context, "Immediate", immediatePrototype);
                }
                return context.hostObject(i, immediatePrototype);
            }
            case 3, 4, 5: {
                Object h = args[0].asHostObject();
                if (h instanceof EventLoop.Timer t) host.loop.cancel(t);
                else if (h instanceof EventLoop.Immediate i) host.loop.cancel(i);
                else if (args[0].isNumber() || args[0].isString()) {
                    EventLoop.Timer t = byId.remove((long) args[0].toNumber());
                    if (t != null) host.loop.cancel(t);
                }
                return null;
            }
            default:
                checkFunction(context, args[0]);
                context.enqueueJob(args[0]);
                return null;
        }
    }

    /** Gives handles the name that inspection shows. */
    private static void named(Context context, String name, Value prototype) {
        Value constructor = context.compileFunction(dev.ramjet.api.Source.script("node:timers", "return function " + name + "() {}"), "").execute();
        constructor.set("prototype", prototype);
        prototype.define("constructor", constructor, false);
    }

    private void checkFunction(Context context, Value f) {
        if (!f.isFunction()) {
            throw host.error("TypeError", "ERR_INVALID_ARG_TYPE", "The \"callback\" argument must be of type function. Received " + host.inspectBriefly(f));
        }
    }

    private final class Primitive implements dev.ramjet.api.HostFunction {
        @Override
        public Object call(Value self, Value... args) {
            EventLoop.Timer t = (EventLoop.Timer) self.asHostObject();
            byId.put(t.id, t);
            return (double) t.id;
        }
    }

    private final class Handle extends HostTable {
        Handle() {
            super("ref/0", "unref/0", "hasRef/0", "refresh/0", "close/0");
        }

        @Override
        public Object call(int id, Context context, Value self, Value[] args) {
            Object h = self.asHostObject();
            if (h instanceof EventLoop.Timer t) {
                switch (id) {
                    case 0, 1 -> host.loop.setRef(t, id == 0);
                    case 2 -> { return t.ref; }
                    case 3 -> host.loop.schedule(t);
                    default -> host.loop.cancel(t);
                }
            } else if (h instanceof EventLoop.Immediate i) {
                switch (id) {
                    case 0, 1 -> host.loop.setRef(i, id == 0);
                    case 2 -> { return i.ref; }
                    case 4 -> host.loop.cancel(i);
                    default -> { }
                }
            }
            return self;
        }
    }
}
