package dev.ramjet.shell.cli;

/**
 * What one call of {@code ramjet} asks for, whichever parser read the command line.
 *
 * <p>{@link FastCommandLine} reads the everyday forms without loading a library; everything else, {@code --help} and mistakes included,
 * goes to {@link FullCommandLine}, which is picocli's and costs some tens of milliseconds.
 */
public final class Invocation {
    /** What to do with the program. */
    public enum Action {
        /** Run {@link #file}, or standard input when it is {@code -}. */
        RUN,
        /** Run {@link #code}. */
        EVALUATE,
        /** Run {@link #code} and print its value. */
        PRINT,
        /** Parse {@link #file} and report its early errors. */
        CHECK,
        /** Write {@link #file} as bytecode to {@link #output}. */
        COMPILE,
        /** Read lines, evaluate, print. */
        REPL,
        /** Serve a runner of test262. */
        TEST262_WORKER,
        /** Nothing: the command line was answered already, with {@link #exitCode}. */
        DONE
    }

    /** A stage of the pipeline that can be printed; each has an option {@code --print-…}. */
    public enum Stage { TOKENS, AST, SCOPES, BYTECODE, FEEDBACK }

    public Action action = Action.REPL;
    public String file;
    public String code;
    public String output;
    public String[] arguments = {};
    public boolean module;
    public boolean noJit;
    public boolean nativesSyntax;
    /** {@code Engine.Builder.TRACE_…} */
    public int traces;
    /** Where a profile goes; {@code null}: none is made. */
    public String cpuProfile;
    /** Microseconds between samples. */
    public int cpuProfileInterval;
    public boolean interactive;
    /** Directory of the code cache, or null. */
    public String codeCache;
    /** Bit {@code 1 << stage.ordinal()} for every stage to print. */
    public int printedStages;
    public int exitCode;

    public boolean prints(Stage stage) {
        return (printedStages & 1 << stage.ordinal()) != 0;
    }
}
