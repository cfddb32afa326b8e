package dev.ramjet.api;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.LazyString;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.StackTrace;
import dev.ramjet.runtime.Termination;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import dev.ramjet.source.SourcePosition;
import dev.ramjet.source.SyntaxException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A realm with its global object, in which programs run; see {@link Engine} for an example.
 *
 * <p>Contexts made by {@link Engine#newContext} share nothing and may run on different threads. Contexts made by {@link #newRealm} share
 * job queue, limits and values with the one they came from. A context is used by one thread at a time; only {@link #interrupt} may be
 * called from any thread at any time.
 *
 * <p>All methods throw {@link ScriptException} for what a script throws and does not catch.
 */
public final class Context implements AutoCloseable {
    final Engine engine;
    final Agent agent;
    final Realm realm;
    private final Value undefined = new Value(this, Undefined.INSTANCE);
    private Value globals;
    private TimeLimit timeLimit;

    private Context(Engine engine, Agent agent, Realm realm) {
        this.engine = engine;
        this.agent = agent;
        this.realm = realm;
        realm.hostDefined = this;
    }

    static Context create(Engine engine) {
        Agent agent = Machine.newAgent(engine);
        Agent previous = agent.enter();
        try {
            Realm realm = Machine.newRealm(agent);
            agent.currentRealm = realm;
            Context context = new Context(engine, agent, realm);
            context.state().context = context;
            return context;
        } finally {
            Agent.leave(previous);
        }
    }

    /** The context of a realm; one that the engine made on its own (ShadowRealm) gets its context here. */
    static Context of(Realm realm) {
        if (realm.hostDefined instanceof Context c) return c;
        Context main = (Context) ((Machine.HostState) realm.agent.hostState).context;
        return new Context(main.engine, realm.agent, realm);
    }

    /** Another realm of the same agent, with its own global object and built-in objects. */
    public Context newRealm() {
        Agent previous = agent.enter();
        try {
            return new Context(engine, agent, Machine.newRealm(agent));
        } finally {
            Agent.leave(previous);
        }
    }

    private dev.ramjet.diagnostics.CpuProfiler profiler;

    /**
     * Begins to note, every so many microseconds, which functions are running; for the thread that calls this.
     *
     * @throws IllegalStateException if it is being done already
     */
    public void startCpuProfile(int microseconds) {
        if (profiler != null) throw new IllegalStateException("the profiler runs");
        profiler = dev.ramjet.diagnostics.CpuProfiler.start(agent, state().evaluator.interpreter, Math.max(50, microseconds));
    }

    /** Ends what {@link #startCpuProfile} began; returns the text of a {@code .cpuprofile} file, as Chrome DevTools and VS Code open it. */
    public String stopCpuProfile() {
        if (profiler == null) throw new IllegalStateException("the profiler does not run");
        String profile = profiler.stop();
        profiler = null;
        return profile;
    }

    /** Forgets pending jobs and limits. */
    @Override
    public void close() {
        if (profiler != null) profiler.stop();
        profiler = null;
        agent.clearJobs();
        if (timeLimit != null) timeLimit.cancel();
        timeLimit = null;
    }

    /** Writes bytecode and feedback of the programs that ran to the engine's {@linkplain Engine.Builder#codeCache code cache}, if it has one. */
    public void saveCode() {
        Machine.saveCode(this);
    }

    // ---- programs

    /** Runs a script; returns its completion value. */
    public Value eval(String text) {
        return eval(Source.script("<eval>", text));
    }

    /**
     * Runs a script and returns its completion value; or evaluates a module and returns its promise, which is fulfilled with its
     * namespace object. Promise jobs wait for {@link #runJobs}.
     */
    public Value eval(Source source) {
        return wrap(perform(Interop.EVAL, source, null, null));
    }

    /**
     * Compiles a text as the body of a function with these parameter names, over the global scope, and returns the function. Positions
     * are those of the text. CommonJS modules run this way.
     */
    public Value compileFunction(Source source, String name, String... parameters) {
        return wrap(perform(Interop.COMPILE_FUNCTION, source, name, parameters));
    }

    /** Checks a program for early errors, without running it. */
    public void check(Source source) {
        perform(Interop.COMPILE, source, null, null);
    }

    /**
     * Runs bytecode that {@link Diagnostics#compile} made, like {@link #eval(Source)}; the body of a function is returned as a function. A
     * file that is cut short, damaged or from another version is refused with a SyntaxError.
     *
     * @param name for messages
     */
    public Value evalBytecode(String name, byte[] bytecode) {
        return wrap(perform(Interop.RUN, bytecode, name, null));
    }

    /** {@code import(specifier)} by the host: the promise for the namespace object. */
    public Value importModule(String specifier, Source referrer) {
        return wrap(perform(Interop.IMPORT, specifier, referrer, null));
    }

    /** Says where imported modules come from. */
    public void setModuleLoader(ModuleLoader loader) {
        state().loader = loader;
    }

    Object execute(int op, Object a, Object b, Object c) {
        return Machine.execute(this, op, a, b, c);
    }

    /**
     * What was recorded of the operations that ran: types, shapes, call targets; one line an operation. Deterministic for a deterministic
     * program. Empty unless the engine was told to keep it, {@link Engine.Builder#keepFeedback}.
     */
    public String feedback() {
        return Machine.feedback(this);
    }

    // ---- jobs

    /** Runs promise jobs until there are none. A job that throws ends this; call again for the rest. */
    public void runJobs() {
        perform(Interop.JOBS, null, null, null);
    }

    public boolean hasJobs() {
        return agent.hasJobs();
    }

    /** Queues a call of a function behind the waiting promise jobs. */
    public void enqueueJob(Value function) {
        agent.enqueueJob(new FunctionJob((JSObject) function.raw));
    }

    private record FunctionJob(JSObject function) implements Agent.Job {
        @Override
        public void run() {
            function.call(Undefined.INSTANCE, Operations.NO_ARGS);
        }
    }

    /** A promise that the host settles. */
    public Deferred deferred() {
        Agent previous = agent.enter();
        try {
            return new Deferred(this, JSPromise.create(realm));
        } finally {
            Agent.leave(previous);
        }
    }

    /** Says who learns of rejected promises that nobody handles. */
    public void setRejectionHandler(RejectionHandler handler) {
        agent.rejectionTracker = handler == null ? null : new Tracker(this, handler);
    }

    private record Tracker(Context context, RejectionHandler handler) implements Agent.RejectionTracker {
        @Override
        public void rejected(JSPromise promise) {
            handler.rejected(context.wrap(promise));
        }

        @Override
        public void handled(JSPromise promise) {
            handler.handled(context.wrap(promise));
        }
    }

    // ---- limits

    /** Ends the running script, from any thread; {@link ScriptException#isTerminated} where the host called it. */
    public void interrupt() {
        interrupt("interrupted");
    }

    void interrupt(String why) {
        agent.interruptHandler = new Interruption(agent, why);
        agent.interrupt();
    }

    private record Interruption(Agent agent, String why) implements Agent.Job {
        @Override
        public void run() {
            agent.clearInterrupt();
            agent.interruptHandler = null;
            throw new Termination(why);
        }
    }

    /** Ends scripts that run longer than this from now on; 0 takes the limit away. */
    public void setTimeLimit(long milliseconds) {
        if (timeLimit != null) timeLimit.cancel();
        timeLimit = milliseconds <= 0 ? null : new TimeLimit(this, milliseconds);
    }

    /** How many JavaScript calls may be nested before a RangeError. The thread's stack must hold them: about 300 bytes a call. */
    public void setMaxDepth(int calls) {
        agent.setMaxDepth(calls);
    }

    private static final class TimeLimit extends Thread {
        private final Context context;
        private final long milliseconds;

        TimeLimit(Context context, long milliseconds) {
            super("ramjet-time-limit");
            this.context = context;
            this.milliseconds = milliseconds;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            try {
                Thread.sleep(milliseconds);
                context.interrupt("time limit of " + milliseconds + " ms reached");
            } catch (InterruptedException e) {
                // Taken away in time.
            }
        }

        void cancel() {
            interrupt();
        }
    }

    // ---- values

    /** The global object. */
    public Value globals() {
        Value g = globals;
        if (g == null) globals = g = new Value(this, realm.globalThis);
        return g;
    }

    public Value undefined() {
        return undefined;
    }

    /** JavaScript's null. */
    public Value nullValue() {
        return new Value(this, JSNull.INSTANCE);
    }

    /**
     * A Java object as a JavaScript value: a {@link Value} stays what it is; null becomes null; Boolean, String, BigInteger and numbers
     * become primitives; {@link HostFunction} a function; {@link HostTable} an object; {@code byte[]} a Uint8Array over that array;
     * arrays and lists become arrays, maps objects, all by copying. IllegalArgumentException for anything else: wrap it with
     * {@link #hostObject}.
     */
    public Value value(Object java) {
        return java instanceof Value v ? v : wrap(java == null ? JSNull.INSTANCE : toScript(java));
    }

    /** {@code {}} */
    public Value object() {
        Agent previous = agent.enter();
        try {
            return wrap(realm.newObject());
        } finally {
            Agent.leave(previous);
        }
    }

    /** An object with the members of a table, enumerable. */
    public Value object(HostTable table) {
        Agent previous = agent.enter();
        try {
            JSObject o = realm.newLibraryObject(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), 32);
            table.install(realm, o);
            HostTable.makeEnumerable(o);
            return wrap(o);
        } finally {
            Agent.leave(previous);
        }
    }

    /** Adds the members of a table to the global object, not enumerable; each is made when first read. */
    public void installGlobals(HostTable table) {
        Agent previous = agent.enter();
        try {
            table.install(realm, realm.global);
        } finally {
            Agent.leave(previous);
        }
    }

    /** An array of these values. */
    public Value array(Object... values) {
        Object[] raw = toScriptAll(values);
        Agent previous = agent.enter();
        try {
            return wrap(JSArray.of(realm, raw));
        } finally {
            Agent.leave(previous);
        }
    }

    public Value function(String name, HostFunction function) {
        return wrap(makeFunction(name, function));
    }

    private JSObject makeFunction(String name, HostFunction function) {
        Agent previous = agent.enter();
        try {
            return new HostCallable(this, realm.closureShape(Realm.CLOSURE_METHOD), name, function);
        } finally {
            Agent.leave(previous);
        }
    }

    /** An object that carries {@code java}, which only the host can get back with {@link Value#asHostObject}. */
    public Value hostObject(Object java, Value prototype) {
        Agent previous = agent.enter();
        try {
            return wrap(new HostObject(prototype == null ? realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE) : (JSObject) prototype.raw, java));
        } finally {
            Agent.leave(previous);
        }
    }

    /** A new symbol. */
    public Value symbol(String description) {
        return wrap(JSSymbol.create(description));
    }

    /** {@code Symbol.for(key)} */
    public Value symbolFor(String key) {
        return wrap(agent.symbolFor(key));
    }

    /** A symbol of the language: {@code iterator}, {@code toStringTag}, … */
    public Value wellKnownSymbol(String name) {
        switch (name) {
            case "iterator": return wrap(JSSymbol.ITERATOR);
            case "asyncIterator": return wrap(JSSymbol.ASYNC_ITERATOR);
            case "toStringTag": return wrap(JSSymbol.TO_STRING_TAG);
            case "toPrimitive": return wrap(JSSymbol.TO_PRIMITIVE);
            case "hasInstance": return wrap(JSSymbol.HAS_INSTANCE);
            case "dispose": return wrap(JSSymbol.DISPOSE);
            case "asyncDispose": return wrap(JSSymbol.ASYNC_DISPOSE);
            case "species": return wrap(JSSymbol.SPECIES);
            default: return globals().get("Symbol").get(name);
        }
    }

    /** A new error object. @param type Error, TypeError, RangeError, SyntaxError, ReferenceError, URIError or EvalError */
    public Value error(String type, String message) {
        Agent previous = agent.enter();
        Realm before = agent.currentRealm;
        agent.currentRealm = realm;
        try {
            return wrap(Errors.create(realm, errorPrototype(type), message));
        } finally {
            agent.currentRealm = before;
            Agent.leave(previous);
        }
    }

    private static Intrinsic errorPrototype(String type) {
        switch (type) {
            case "TypeError": return Intrinsic.TYPE_ERROR_PROTOTYPE;
            case "RangeError": return Intrinsic.RANGE_ERROR_PROTOTYPE;
            case "SyntaxError": return Intrinsic.SYNTAX_ERROR_PROTOTYPE;
            case "ReferenceError": return Intrinsic.REFERENCE_ERROR_PROTOTYPE;
            case "URIError": return Intrinsic.URI_ERROR_PROTOTYPE;
            case "EvalError": return Intrinsic.EVAL_ERROR_PROTOTYPE;
            default: return Intrinsic.ERROR_PROTOTYPE;
        }
    }

    /** JSON.parse; SyntaxError as a script would see it. */
    public Value parseJson(String text) {
        return wrap(perform(Interop.PARSE_JSON, text, null, null));
    }

    // ---- the border

    private Machine.HostState state() {
        return (Machine.HostState) agent.hostState;
    }

    Value wrap(Object raw) {
        return raw == Undefined.INSTANCE ? undefined : new Value(this, raw);
    }

    Value[] wrapAll(Object[] args, int least) {
        Value[] values = new Value[Math.max(args.length, least)];
        for (int i = 0; i < values.length; i++) values[i] = i < args.length ? wrap(args[i]) : undefined;
        return values;
    }

    Object[] toScriptAll(Object[] values) {
        Object[] raw = new Object[values.length];
        for (int i = 0; i < raw.length; i++) raw[i] = values[i] == null ? JSNull.INSTANCE : toScript(values[i]);
        return raw;
    }

    /** As {@link #value}, but null is undefined. */
    Object toScript(Object java) {
        if (java instanceof Value v) return v.raw;
        if (java == null) return Undefined.INSTANCE;
        if (java instanceof String || java instanceof Boolean || java instanceof Integer || java instanceof Double || java instanceof BigInteger
            || java instanceof LazyString) {
            return java;
        }
        if (java instanceof Long l) return Values.number((long) l);
        if (java instanceof Number n) return Values.number(n.doubleValue());
        if (java instanceof CharSequence || java instanceof Character) return java.toString();
        if (java instanceof HostFunction f) return makeFunction("", f);
        if (java instanceof HostTable t) return object(t).raw;
        if (java instanceof byte[] b) return bytes(b);
        if (java instanceof Object[] a) return array(a).raw;
        if (java instanceof List<?> l) return array(l.toArray()).raw;
        if (java instanceof Map<?, ?> m) {
            Value o = object();
            for (Map.Entry<?, ?> e : m.entrySet()) o.define(String.valueOf(e.getKey()), value(e.getValue()), true);
            return o.raw;
        }
        throw new IllegalArgumentException("no JavaScript value: " + java.getClass().getName());
    }

    private Object bytes(byte[] b) {
        Agent previous = agent.enter();
        Realm before = agent.currentRealm;
        agent.currentRealm = realm;
        try {
            return new JSTypedArray(realm.intrinsic(Intrinsic.UINT8_ARRAY_PROTOTYPE), dev.ramjet.runtime.ElementType.UINT8, JSArrayBuffer.of(realm, b), 0, b.length);
        } finally {
            agent.currentRealm = before;
            Agent.leave(previous);
        }
    }

    Object toJava(Value v) {
        return toJava(v, new IdentityHashMap<>());
    }

    private Object toJava(Value v, IdentityHashMap<Object, Object> seen) {
        Object raw = v.raw;
        if (raw == Undefined.INSTANCE || raw == JSNull.INSTANCE) return null;
        if (v.isString()) return v.asString();
        if (raw instanceof Boolean || raw instanceof Integer || raw instanceof Double || raw instanceof BigInteger) return raw;
        Object made = seen.get(raw);
        if (made != null) return made;
        if (raw instanceof HostObject h) return h.java;
        if (raw instanceof JSArray a) {
            ArrayList<Object> list = new ArrayList<>();
            seen.put(raw, list);
            for (int i = 0, n = v.length(); i < n; i++) list.add(toJava(v.get(i), seen));
            return list;
        }
        byte[] bytes = v.asBytes();
        if (bytes != null) return bytes;
        if (!(raw instanceof JSObject o) || !o.isPlain() || o.isCallable()) return v;
        LinkedHashMap<String, Object> map = new LinkedHashMap<>();
        seen.put(raw, map);
        for (String key : v.keys()) map.put(key, toJava(v.get(key), seen));
        return map;
    }

    /** The one door into the engine: enters the agent, and turns what the engine throws into {@link ScriptException}. */
    Object perform(int op, Object a, Object b, Object c) {
        Agent agent = this.agent;
        Agent previous = agent.enter();
        Realm before = agent.currentRealm;
        int depth = agent.depth;
        agent.currentRealm = realm;
        try {
            return Interop.perform(this, op, a, b, c);
        } catch (JSThrow t) {
            agent.depth = depth;
            ScriptException e = exception(t.value, t.getCause(), site(t));
            e.thrown = t;
            throw e;
        } catch (SyntaxException e) {
            agent.depth = depth;
            throw exception(Machine.syntaxError(realm, e), null);
        } catch (Termination t) {
            agent.depth = depth;
            throw new ScriptException(t.getMessage(), null, List.of(), null, false, true, null);
        } catch (StackOverflowError e) {
            agent.depth = depth;
            throw exception(Agent.stackOverflow().value, null);
        } finally {
            agent.currentRealm = before;
            Agent.leave(previous);
        }
    }

    /** Where the {@code throw} statement stands, if one was executed; not that a finally block went on with what was thrown before. */
    private static ScriptException.Position site(JSThrow t) {
        BytecodeFunction f = t.function;
        if (f == null || f.source == null) return null;
        int offset = f.positionAt(t.pc);
        return f.source.text().startsWith("throw", offset) ? position(f.source, offset) : null;
    }

    private static ScriptException.Position position(dev.ramjet.source.Source source, int offset) {
        SourcePosition p = source.position(offset);
        return new ScriptException.Position(source.name(), p.line(), p.column(), 1, source.lineText(offset));
    }

    ScriptException exception(Object thrown, Throwable cause) {
        return exception(thrown, cause, null);
    }

    private ScriptException exception(Object thrown, Throwable cause, ScriptException.Position site) {
        List<ScriptException.Frame> frames = List.of();
        ScriptException.Position position = site;
        boolean syntax = false;
        if (thrown instanceof JSError e) {
            frames = frames(e);
            if (e.origin instanceof SyntaxException s) {
                syntax = true;
                position = new ScriptException.Position(s.source().name(), s.line(), s.column(), Math.max(1, s.end() - s.start()), s.sourceLine());
            } else if (site == null) {
                position = position(e.frames());
            }
        }
        String message = Errors.describeThrown(thrown);
        return new ScriptException(thrown instanceof JSObject ? message : "Uncaught " + Errors.describe(thrown), wrap(thrown), frames, position, syntax, false, cause);
    }

    private static ScriptException.Position position(StackTrace.Frame[] frames) {
        if (frames == null) return null;
        for (StackTrace.Frame f : frames) {
            if (f.source() != null) {
                return position(f.source(), f.offset());
            }
        }
        return null;
    }

    static List<ScriptException.Frame> frames(JSError e) {
        StackTrace.Frame[] frames = e.frames();
        if (frames == null) return List.of();
        ArrayList<ScriptException.Frame> list = new ArrayList<>(frames.length);
        for (StackTrace.Frame f : frames) {
            if (f.source() == null) {
                list.add(new ScriptException.Frame(f.functionName(), "<anonymous>", 0, 0));
            } else {
                SourcePosition p = f.source().position(f.offset());
                list.add(new ScriptException.Frame(f.functionName(), f.source().name(), p.line(), p.column()));
            }
        }
        return list;
    }

    /** What a host function throws, as the engine throws it. */
    RuntimeException toScriptThrow(Throwable t) {
        if (t instanceof ScriptException e) {
            if (e.isTerminated()) return new Termination(e.getMessage());
            JSThrow again = new JSThrow(e.value().raw, e.getCause());
            return e.thrown == null ? again : again.at(e.thrown.function, e.thrown.pc);
        }
        if (t instanceof JSThrow || t instanceof Termination) return (RuntimeException) t;
        if (t instanceof StackOverflowError) return Agent.stackOverflow();
        if (t instanceof Error e) throw e;
        String message = t.getMessage();
        return new JSThrow(Errors.create(realm, Intrinsic.ERROR_PROTOTYPE, message == null ? t.getClass().getSimpleName() : message), t);
    }
}
