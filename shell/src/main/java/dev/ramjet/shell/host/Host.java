package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import dev.ramjet.api.RejectionHandler;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import dev.ramjet.shell.inspect.InspectOptions;
import dev.ramjet.shell.inspect.Inspector;
import dev.ramjet.shell.modules.Modules;
import java.util.LinkedHashMap;

/** What a program runs in: a context with the host's globals, the event loop, modules, standard streams. One a process. */
public final class Host implements RejectionHandler {
    public final Engine engine;
    public final Context context;
    public final Output out;
    public final Output err;
    public final EventLoop loop;
    public final Modules modules;
    public final String[] argv;
    ProcessTable process;
    private Value processObject;
    private Value utilHost;
    private Value inspectFunction;
    private Value timers;
    /** Rejected promises that nobody has handled yet. */
    private final LinkedHashMap<Value, Boolean> rejections = new LinkedHashMap<>();
    private boolean exiting;
    /** Who is told of uncaught errors instead of their ending the program, or null. */
    public java.util.function.Consumer<ScriptException> uncaughtHandler;
    /** The exit code of an uncaught error, once there was one. */
    final long started = System.nanoTime();

    /** @param argv process.argv, from the program's name on */
    public Host(Engine engine, String[] argv) {
        this.engine = engine;
        this.argv = argv;
        context = engine.newContext();
        Output[] streams = Output.pair();
        out = streams[0];
        err = streams[1];
        loop = new EventLoop(context, this);
        modules = new Modules(this);
        context.setModuleLoader(modules.esLoader());
        context.setRejectionHandler(this);
        context.installGlobals(new GlobalsTable(this));
        // Ctrl-C ends the JVM with 130; what was printed before must not be lost.
        Runtime.getRuntime().addShutdownHook(new Flusher());
    }

    private final class Flusher extends Thread {
        @Override
        public void run() {
            flush();
        }
    }

    /** Signals, without SIG, that the program listens to. */
    final java.util.HashSet<String> signals = new java.util.HashSet<>();

    /** Delivers a signal to process.on(name) instead of ending the program. */
    void listenToSignal(String name) {
        signals.add(name.substring(3));
        sun.misc.Signal.handle(new sun.misc.Signal(name.substring(3)), s -> {
            loop.begin();
            loop.complete(context.function("", (self, a) -> process.emit(name, name, s.getNumber())));
        });
    }

    // ---- values of the host

    /** The process object. */
    public Value process() {
        if (processObject == null) {
            process = new ProcessTable(this);
            processObject = process.create();
        }
        return processObject;
    }

    /** The object {@code host} that Node's modules written in JavaScript see. */
    public Value utilHost() {
        if (utilHost == null) utilHost = context.object(new UtilTable(this));
        return utilHost;
    }

    /** util.inspect, made when a script could first see it. */
    Value inspectFunction() {
        if (inspectFunction == null) inspectFunction = UtilTable.makeInspect(this);
        return inspectFunction;
    }

    Value timers() {
        if (timers == null) timers = context.object(new TimersTable(this));
        return timers;
    }

    public String inspect(Value v) {
        return new Inspector(context, new InspectOptions(), inspectFunction()).inspect(v);
    }

    /** A value as Node's argument errors describe it. */
    public String inspectBriefly(Value v) {
        if (v.isNullish()) return v.toString();
        if (v.isFunction()) return "function " + v.get("name").toText();
        if (v.isObject()) {
            String name = v.reflect().constructorName();
            return "an instance of " + name;
        }
        String text = inspect(v);
        if (text.length() > 28) text = text.substring(0, 25) + "...";
        return "type " + v.typeOf() + " (" + text + ")";
    }

    /** An error with a code as Node throws them. */
    public ScriptException error(String type, String code, String message) {
        Value e = context.error(type, message);
        String stack = e.get("stack").toText();
        if (stack.startsWith(type)) e.define("stack", type + " [" + code + "]" + stack.substring(type.length()), false);
        e.set("code", code);
        return ScriptException.of(e);
    }

    // ---- output

    boolean colors(Output target) {
        return Terminal.isTerminal(target.descriptor) && System.getenv("NO_COLOR") == null;
    }

    /** Writes text for a script, unless it replaced the stream's write method. */
    void write(Output target, String text) {
        if (process != null && process.writesItself(target, text)) return;
        target.write(text);
    }

    void flush() {
        out.flush();
        err.flush();
    }

    void warn(String message) {
        process().invoke("emitWarning", message);
    }

    // ---- uncaught errors

    @Override
    public void rejected(Value promise) {
        rejections.put(promise, Boolean.TRUE);
    }

    @Override
    public void handled(Value promise) {
        if (rejections.remove(promise) == null && process != null) process.emit("rejectionHandled", promise);
    }

    void reportRejections() {
        while (!rejections.isEmpty()) {
            Value promise = rejections.keySet().iterator().next();
            rejections.remove(promise);
            Value reason = promise.reflect().promiseResult();
            if (process != null && process.emit("unhandledRejection", reason, promise)) continue;
            ScriptException e;
            if (reason.isObject() && reason.reflect().frames() != null) {
                e = ScriptException.of(reason);
            } else {
                String shown = reason.isObject() ? "#<" + reason.reflect().constructorName() + ">" : inspect(reason);
                Value error = error("Error", "ERR_UNHANDLED_REJECTION", "This error originated either by throwing inside of an async function without a catch block, "
                    + "or by rejecting a promise which was not handled with .catch(). The promise rejected with the reason \"" + (reason.isString() ? reason.asString() : shown)
                    + "\".").value();
                error.define("name", "UnhandledPromiseRejection", false);
                error.define("stack", "UnhandledPromiseRejection: " + error.get("message").toText(), false);
                e = ScriptException.of(error);
            }
            uncaught(e, "unhandledRejection");
        }
    }

    void uncaught(ScriptException e) {
        uncaught(e, "uncaughtException");
    }

    private void uncaught(ScriptException e, String origin) {
        if (e.isTerminated()) throw e;
        if (process != null && process.emit("uncaughtException", e.value(), origin)) return;
        if (uncaughtHandler != null) {
            uncaughtHandler.accept(e);
            return;
        }
        ErrorReport.print(this, e);
        throw new ExitException(exit(1, true));
    }

    /** Emits exit once; returns the code to end with. */
    int exit(int code, boolean failed) {
        if (!exiting) {
            exiting = true;
            if (process != null) {
                if (failed) process.exitCode = code;
                code = process.exitCode(code);
                try {
                    process.emit("exit", code);
                } catch (ScriptException e) {
                    ErrorReport.print(this, e);
                    code = 7;
                    failed = true;
                    process.exitCode = 7;
                }
                code = process.exitCode(code);
            }
        }
        flush();
        return code;
    }

    /** Runs the main program given by {@code main}, then the event loop; returns the exit code. */
    public int run(Main main) {
        try {
            try {
                boolean module = main.run(this);
                loop.drain(module);
            } catch (ScriptException e) {
                uncaught(e);
                loop.drain(false);
            }
            while (true) {
                loop.run();
                if (process == null || !process.beforeExit() || !loop.isAlive()) break;
            }
            int pending = modules.unfinishedMain() ? 13 : 0;
            if (pending != 0) {
                flush();
                err.write("Warning: Detected unsettled top-level await\n");
            }
            return exit(process == null ? pending : process.exitCode(pending), false);
        } catch (ExitException e) {
            flush();
            return e.code;
        } catch (ScriptException e) {
            flush();
            return e.isTerminated() ? 130 : 1;
        }
    }

    /** The main program. */
    public interface Main {
        /** Returns whether it was a module, whose promise jobs come before ticks. */
        boolean run(Host host);
    }
}
