package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.Value;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** process. Its event methods load node:events when they are first called. */
final class ProcessTable extends HostTable {
    private static final String[] ROWS = {"=argv", "=env", "=exit", "=stdout", "=stderr", "=stdin", "=nextTick", "=hrtime", "=versions", "=release", "=features", "=config",
        "=memoryUsage", "cwd/0", "chdir/1", "uptime/0", "emitWarning/1", "cpuUsage/0", "abort/0", "umask/1", "kill/2", "getuid/0", "geteuid/0", "getgid/0", "getegid/0",
        "binding/1", "constrainedMemory/0", "availableMemory/0", "resourceUsage/0", "getBuiltinModule/1", "setUncaughtExceptionCaptureCallback/1", "=report", "=permission", "=pid", "=ppid"};
    private static final String[] EVENTS = {"on/2", "once/2", "off/2", "addListener/2", "removeListener/2", "removeAllListeners/1", "emit/1", "listeners/1", "listenerCount/1",
        "prependListener/2", "prependOnceListener/2", "eventNames/0", "setMaxListeners/1", "getMaxListeners/0", "rawListeners/1"};

    private final Host host;
    private Value object;
    private Value stdout;
    private Value stderr;
    /** Whether the program has asked for events. */
    private boolean listening;
    Integer exitCode;

    ProcessTable(Host host) {
        super(ROWS);
        this.host = host;
    }

    Value create() {
        Context c = host.context;
        object = c.object(this);
        object.set("title", "ramjet").set("version", "v26.0.0").set("platform", OsTable.platform()).set("arch", OsTable.arch()).set("execArgv", c.array()).set("execPath", host.argv[0]).set("argv0", host.argv[0]).set("debugPort", 9229)
            .set("exitCode", c.undefined());
        object.set(c.wellKnownSymbol("toStringTag"), "process");
        Value prototype = c.object(new Emitter());
        prototype.define("constructor", c.compileFunction(dev.ramjet.api.Source.script("node:process", "return function process() {}"), "").execute(), false);
        c.globals().get("Object").invoke("setPrototypeOf", object, prototype);
        return object;
    }

    /** Emits an event if anybody listens; returns whether somebody did. */
    boolean emit(String event, Object... args) {
        if (!listening) return false;
        Object[] all = new Object[args.length + 1];
        all[0] = event;
        System.arraycopy(args, 0, all, 1, args.length);
        return object.invoke("emit", all).truthy();
    }

    /** The exit code, where the program has set none {@code otherwise}. */
    int exitCode(int otherwise) {
        if (exitCode != null) return exitCode;
        Value v = object.get("exitCode");
        return v.isNullish() ? otherwise : (int) v.toNumber();
    }

    boolean beforeExit() {
        if (!listening) return false;
        emit("beforeExit", exitCode(0));
        return true;
    }

    /** Writes through the script's own write method, if it has replaced the stream's. */
    boolean writesItself(Output target, String text) {
        Value stream = target == host.out ? stdout : stderr;
        if (stream == null) return false;
        Value write = stream.get("write");
        if (stream.equals(write.get("stream"))) return false;
        write.call(stream, text);
        return true;
    }

    @Override
    public Object call(int id, Context c, Value self, Value[] args) throws Exception {
        switch (id) {
            case 0: return c.array((Object[]) host.argv);
            case 1: return host.modules.builtin("internal/process").get("makeEnv").execute(c.value(System.getenv()));
            case 2: return c.function("exit", (s, a) -> {
                if (a.length > 0 && !a[0].isUndefined()) object.set("exitCode", (int) a[0].toNumber());
                throw new ExitException(host.exit(exitCode(0), false));
            });
            case 3: return stdout = stream(c, host.out, 1);
            case 4: return stderr = stream(c, host.err, 2);
            case 5: return host.modules.builtin("internal/process").get("stdin");
            case 6: return c.function("nextTick", (s, a) -> {
                if (a.length == 0 || !a[0].isFunction()) {
                    throw host.error("TypeError", "ERR_INVALID_ARG_TYPE",
                        "The \"callback\" argument must be of type function. Received " + host.inspectBriefly(a.length == 0 ? c.undefined() : a[0]));
                }
                host.loop.nextTick(a[0], Arrays.copyOfRange(a, 1, a.length, Object[].class));
                return null;
            });
            case 7: {
                Value f = c.function("hrtime", (s, a) -> {
                    long t = System.nanoTime();
                    long seconds = t / 1_000_000_000;
                    long nanos = t % 1_000_000_000;
                    if (a.length > 0 && a[0].isArray()) {
                        seconds -= (long) a[0].get(0).toNumber();
                        nanos -= (long) a[0].get(1).toNumber();
                        if (nanos < 0) {
                            seconds--;
                            nanos += 1_000_000_000;
                        }
                    }
                    return c.array(seconds, nanos);
                });
                f.set("bigint", c.function("bigint", (s, a) -> java.math.BigInteger.valueOf(System.nanoTime())));
                return f;
            }
            case 8: return c.object().set("node", "26.0.0").set("ramjet", dev.ramjet.shell.Version.NUMBER).set("v8", "14.6.0-ramjet").set("unicode", "17.0").set("modules", "147");
            case 9: return c.object().set("name", "node");
            case 10: return c.object().set("inspector", false).set("require_module", true);
            case 11: return c.object().set("target_defaults", c.object()).set("variables", c.object());
            case 12: {
                Value f = c.function("memoryUsage", (s, a) -> {
                    Runtime r = Runtime.getRuntime();
                    return c.object().set("rss", residentSize()).set("heapTotal", r.totalMemory()).set("heapUsed", r.totalMemory() - r.freeMemory()).set("external", 0).set("arrayBuffers", 0);
                });
                f.set("rss", c.function("rss", (s, a) -> residentSize()));
                return f;
            }
            case 13: return System.getProperty("user.dir");
            case 14: throw host.error("Error", "ERR_FEATURE_UNAVAILABLE_ON_PLATFORM", "process.chdir() is not available: the JVM's working directory is fixed");
            case 15: return (System.nanoTime() - host.started) / 1e9;
            case 16: {
                Object[] all = Arrays.copyOf(args, args.length, Object[].class);
                return host.modules.builtin("internal/process").get("emitWarning").call(object, all);
            }
            case 17: {
                long cpu = ProcessHandle.current().info().totalCpuDuration().map(java.time.Duration::toNanos).orElse(0L) / 1000;
                return c.object().set("user", cpu).set("system", 0);
            }
            case 18: throw new ExitException(134);
            case 19: return 18;
            case 20: return kill((long) args[0].toNumber(), args[1]);
            case 21, 22: return owner("unix:uid");
            case 23, 24: return owner("unix:gid");
            case 25: throw host.error("Error", "ERR_INVALID_MODULE", "No such binding: " + args[0]);
            case 26, 27: return Runtime.getRuntime().maxMemory();
            case 28: return c.object().set("userCPUTime", 0).set("systemCPUTime", 0).set("maxRSS", residentSize() / 1024);
            case 29: {
                String name = args[0].toText();
                name = name.startsWith("node:") ? name.substring(5) : name;
                return host.modules.isBuiltin(name) ? host.modules.builtin(name) : null;
            }
            case 33: return ProcessHandle.current().pid();
            case 34: return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
            default: return null;
        }
    }

    private static Object owner(String attribute) throws Exception {
        return java.nio.file.Files.getAttribute(java.nio.file.Path.of("/proc/self"), attribute);
    }

    private static long residentSize() throws java.io.IOException {
        java.nio.file.Path p = java.nio.file.Path.of("/proc/self/statm");
        if (!java.nio.file.Files.exists(p)) return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getCommitted();
        return Long.parseLong(java.nio.file.Files.readString(p).split(" ")[1]) * 4096;
    }

    /** Event methods: the first call puts an EventEmitter behind the object. */
    private final class Emitter extends HostTable {
        Emitter() {
            super(EVENTS);
        }

        @Override
        public Object call(int id, Context c, Value self, Value[] args) {
            if (!listening) {
                listening = true;
                host.modules.builtin("internal/process").get("makeEmitter").execute(object);
            }
            String name = EVENTS[id].substring(0, EVENTS[id].indexOf('/'));
            return object.invoke(name, (Object[]) args);
        }
    }

    // ---- streams

    private Value stream(Context c, Output target, int fd) {
        Value s = c.object(new Stream(target));
        boolean terminal = Terminal.isTerminal(fd);
        if (terminal) s.set("isTTY", true).set("columns", 80).set("rows", 24);
        s.set("fd", fd).set("writable", true).set("_type", terminal ? "tty" : "pipe").set("writableLength", 0).set("writableHighWaterMark", 16384);
        s.get("write").define("stream", s, false);
        return s;
    }

    /** process.kill: asks whether a process is there with signal 0. */
    private boolean kill(long pid, Value signal) throws java.io.IOException, InterruptedException {
        String name;
        if (signal.isUndefined()) {
            name = "TERM";
        } else if (signal.isNumber()) {
            name = Integer.toString(signal.asInt());
        } else {
            String given = signal.toText();
            Value known = host.modules.builtin("os").get("constants").get("signals").get(given);
            if (!known.isNumber()) throw host.error("TypeError", "ERR_UNKNOWN_SIGNAL", "Unknown signal: " + given);
            name = given.substring(3);
        }
        if (name.equals("15")) name = "TERM";
        if (name.equals("2")) name = "INT";
        boolean there = pid <= 0 || ProcessHandle.of(pid).isPresent();
        if (there && name.equals("0")) return true;
        if (there && pid == ProcessHandle.current().pid() && !host.signals.contains(name)) {
            // What was printed is written before the end.
            if (name.equals("TERM")) throw new ExitException(143);
            if (name.equals("INT")) throw new ExitException(130);
        }
        if (there && new ProcessBuilder("kill", "-" + name, "--", Long.toString(pid)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0) return true;
        boolean gone = pid > 0 && ProcessHandle.of(pid).isEmpty();
        Value e = host.context.error("Error", gone ? "kill ESRCH" : "kill EPERM");
        e.set("errno", gone ? -3 : -1).set("code", gone ? "ESRCH" : "EPERM").set("syscall", "kill");
        throw dev.ramjet.api.ScriptException.of(e);
    }

    private final class Stream extends HostTable {
        private final Output target;
        private Value emitter;

        Stream(Output target) {
            super("write/1", "end/0", "cork/0", "uncork/0", "getColorDepth/0", "hasColors/0", "getWindowSize/0", "cursorTo/1", "clearLine/1", "moveCursor/2", "destroy/0", "setDefaultEncoding/1",
                "on/2", "once/2", "off/2", "addListener/2", "removeListener/2", "removeAllListeners/1", "emit/1", "listeners/1", "listenerCount/1", "prependListener/2", "eventNames/0",
                "setMaxListeners/1", "getMaxListeners/0");
            this.target = target;
        }

        @Override
        public Object call(int id, Context c, Value self, Value[] args) {
            switch (id) {
                case 0, 1: {
                    if (id == 0 || args.length > 0 && !args[0].isFunction() && !args[0].isNullish()) write(args[0], args);
                    for (Value a : args) {
                        if (a.isFunction()) host.loop.nextTick(a, new Object[0]);
                    }
                    return true;
                }
                case 2, 3, 7, 8, 9, 10, 11: return true;
                case 4: return Terminal.isTerminal(target.descriptor) ? 8 : 1;
                case 5: return Terminal.isTerminal(target.descriptor);
                case 6: return c.array(80, 24);
                default: {
                    if (emitter == null) emitter = host.modules.builtin("events").newInstance();
                    String[] names = {"on", "once", "off", "addListener", "removeListener", "removeAllListeners", "emit", "listeners", "listenerCount", "prependListener", "eventNames",
                        "setMaxListeners", "getMaxListeners"};
                    Value result = emitter.invoke(names[id - 12], (Object[]) args);
                    return result.equals(emitter) ? self : result;
                }
            }
        }

        private void write(Value chunk, Value[] args) {
            if (chunk.isString()) {
                if (args.length > 1 && args[1].isString() && !args[1].asString().toLowerCase(java.util.Locale.ROOT).startsWith("utf")) {
                    byte[] b = host.modules.builtin("buffer").get("Buffer").invoke("from", chunk, args[1]).asBytes();
                    target.write(b, b.length);
                } else {
                    target.write(chunk.asString());
                }
                return;
            }
            byte[] bytes = chunk.asBytes();
            if (bytes == null) {
                throw host.error("TypeError", "ERR_INVALID_ARG_TYPE",
                    "The \"chunk\" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received " + host.inspectBriefly(chunk));
            }
            target.write(bytes, bytes.length);
        }
    }
}
