package dev.ramjet.api;

import dev.ramjet.parser.Parser;

/**
 * What contexts share: options, and later caches and compiled code. Thread-safe; one for a program is enough.
 *
 * <p>JavaScript in ten lines:
 * <pre>{@code
 * try (Context context = Engine.create().newContext()) {
 *     context.globals().set("greet", (HostFunction) (self, args) -> "Hello, " + args[0].asString());
 *     Value result = context.eval("greet('world').toUpperCase()");
 *     System.out.println(result.asString());                   // HELLO, WORLD
 *     Value add = context.eval("(a, b) => a + b");
 *     System.out.println(add.execute(40, 2).asInt());          // 42
 * } catch (ScriptException e) {
 *     System.err.println(e.getMessage() + " " + e.position());
 * }
 * }</pre>
 */
public final class Engine {
    final Parser.Options parserOptions;
    final boolean jit;
    final boolean keepFeedback;
    /** {@code null}: none. */
    private final java.nio.file.Path codeCache;
    private final java.util.function.Consumer<String> codeCacheNotes;

    private Engine(Builder b) {
        Parser.Options o = new Parser.Options();
        o.nativesSyntax = b.nativesSyntax;
        dev.ramjet.frontend.Frontend.validateRegExpLiterals(o);
        parserOptions = o;
        jit = b.jit;
        keepFeedback = b.keepFeedback;
        codeCache = b.codeCache;
        codeCacheNotes = b.codeCacheNotes;
    }

    /** A context's view of the code cache, or {@code null}. */
    CodeCache openCodeCache() {
        return codeCache == null ? null : new CodeCache(codeCache, codeCacheNotes);
    }

    /** An engine with the usual options. */
    public static Engine create() {
        return new Builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A new agent with one realm: scripts of different contexts share nothing. */
    public Context newContext() {
        return Context.create(this);
    }

    /** The stages of a program as text; see {@link Diagnostics}. */
    public Diagnostics diagnostics() {
        return new Diagnostics(this);
    }

    /** Has the compiler report its totals, where {@link Builder#TRACE_OPT} was asked for: code made, time taken, pauses. */
    public void traceTotals() {
        if (dev.ramjet.tiering.TraceOptions.traceOpt) dev.ramjet.tiering.TraceOptions.out.println(dev.ramjet.tiering.CompileTimes.summary());
    }

    /** Options of an engine. */
    public static final class Builder {
        private boolean jit = true;
        private boolean nativesSyntax;
        private boolean keepFeedback;
        private java.nio.file.Path codeCache;
        private java.util.function.Consumer<String> codeCacheNotes;
        private int traces;

        private Builder() {}

        /** Whether hot code is compiled to machine code; true by default. */
        public Builder jit(boolean on) {
            jit = on;
            return this;
        }

        /** Whether {@code %Functions} of tests are allowed; false by default. */
        public Builder nativesSyntax(boolean on) {
            nativesSyntax = on;
            return this;
        }

        /** Whether contexts can print the feedback of all programs that ran ({@link Context#feedback}); false by default. */
        public Builder keepFeedback(boolean on) {
            keepFeedback = on;
            return this;
        }

        /**
         * A directory in which bytecode and feedback of programs are kept for later processes; see {@link Context#saveCode}. It is made when
         * first needed. Files that do not fit (another text, engine or JDK, or damaged) are ignored and replaced.
         *
         * @param notes told, in a line each, which file was ignored or could not be written, and why
         */
        public Builder codeCache(java.nio.file.Path directory, java.util.function.Consumer<String> notes) {
            codeCache = java.util.Objects.requireNonNull(directory);
            codeCacheNotes = java.util.Objects.requireNonNull(notes);
            return this;
        }

        /**
         * Has the compiler report to the error stream: {@link #TRACE_OPT}, {@link #TRACE_DEOPT}, {@link #PRINT_IR}, {@link #TRACE_IC}, or a sum. For the whole
         * process.
         */
        public Builder trace(int what) {
            traces = what;
            return this;
        }

        /** What is compiled, and what is not and why. */
        public static final int TRACE_OPT = 1;
        /** Where compiled code is left for the interpreter, and why. */
        public static final int TRACE_DEOPT = 2;
        /** The graph of each function after each phase. */
        public static final int PRINT_IR = 4;
        /** Each change of an inline cache. */
        public static final int TRACE_IC = 8;

        public Engine build() {
            if (traces != 0) Machine.trace(traces);
            return new Engine(this);
        }
    }
}
