package dev.ramjet.shell.cli;

import dev.ramjet.shell.ExitCode;
import dev.ramjet.shell.Version;
import dev.ramjet.test262.TestModes;
import java.io.PrintWriter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;

/** The whole command line, with its help, read by picocli. */
@Command(name = "ramjet", sortOptions = false, usageHelpAutoWidth = true,
        synopsisHeading = "", customSynopsis = {
            "Usage: ramjet [OPTIONS] FILE [ARGUMENTS]",
            "       ramjet [OPTIONS] -e CODE [ARGUMENTS]",
            "       ramjet compile FILE -o FILE.rjc",
            "       ramjet"},
        description = {"", "Runs JavaScript. Without a file, reads and evaluates line by line.", ""},
        footer = {"", "Exit code: 0, or what the program gives to process.exit;",
            "1 for an uncaught error; 2 where the command line or a file",
            "cannot be used; 130 after Ctrl-C."},
        subcommands = FullCommandLine.Compile.class)
public final class FullCommandLine {
    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE",
            description = "a script; a module if its name ends in .mjs; compiled bytecode if in .rjc; - for standard input")
    private String file;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGUMENTS", description = "what the program finds in process.argv")
    private List<String> arguments = new ArrayList<>();

    @ArgGroup(exclusive = true)
    private Code code;

    private static final class Code {
        @Option(names = {"-e", "--eval"}, paramLabel = "CODE", description = "run CODE")
        private String evaluate;

        @Option(names = {"-p", "--print", "-pe"}, paramLabel = "CODE", description = "run CODE and print its value")
        private String print;
    }

    @Option(names = {"-c", "--check"}, description = "check the syntax of FILE without running it")
    private boolean check;

    @Option(names = {"-i", "--interactive"}, description = "read and evaluate lines after the program")
    private boolean interactive;

    @Option(names = "--module", description = "take FILE, CODE or standard input as a module")
    private boolean module;

    @Option(names = "--no-jit", description = "interpret everything")
    private boolean noJit;

    @Option(names = "--compile-at-first-call", description = "compile functions at their first or second call: a test mode")
    private boolean compileAtFirstCall;

    @Option(names = "--deopt-every-guard", arity = "0..1", fallbackValue = "5", paramLabel = "N",
        description = "the same, and each guard fails once, on one of its first N passes")
    private int deoptEveryGuard;

    @Option(names = "--code-cache", paramLabel = "DIR", description = "keep bytecode and feedback in DIR, so that the next run starts hot")
    private String codeCache;

    @Option(names = "--trace-opt", description = "report what is compiled")
    private boolean traceOpt;

    @Option(names = "--trace-deopt", description = "report where compiled code is left")
    private boolean traceDeopt;

    @Option(names = "--trace-ic", description = "report each change of an inline cache")
    private boolean traceIc;

    @Option(names = "--print-machine-code", paramLabel = "FUNCTION", description = "show what HotSpot made of FUNCTION")
    private String printMachineCode;

    @Option(names = "--print-ir", description = "print the compiler's graphs")
    private boolean printIr;

    @Option(names = "--cpu-prof", description = "write which functions took how long, for Chrome DevTools and VS Code")
    private boolean cpuProf;

    @Option(names = "--cpu-prof-name", paramLabel = "FILE", description = "where to; CPU.DATE.TIME.PID.cpuprofile")
    private String cpuProfName;

    @Option(names = "--cpu-prof-dir", paramLabel = "DIR", description = "the folder for it")
    private String cpuProfDir;

    @Option(names = "--cpu-prof-interval", paramLabel = "MICROSECONDS", defaultValue = "1000", description = "time between two samples; 1000")
    private int cpuProfInterval;

    @Option(names = "--allow-natives-syntax", description = "allow %%Functions that tests use")
    private boolean nativesSyntax;

    @Option(names = "--test262-worker", description = "run tests for a runner of test262, as docs/conformance.md says")
    private boolean test262Worker;

    @Option(names = "--print-tokens", description = "print the tokens")
    private boolean printTokens;

    @Option(names = "--print-ast", description = "print the syntax tree")
    private boolean printAst;

    @Option(names = "--print-scopes", description = "print scopes and what became of each name")
    private boolean printScopes;

    @Option(names = "--print-bytecode", description = "print the bytecode")
    private boolean printBytecode;

    @Option(names = "--print-feedback", description = "run, then print what was seen")
    private boolean printFeedback;

    @Option(names = {"-v", "--version"}, versionHelp = true, description = "print the version")
    private boolean version;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "print this text")
    private boolean help;

    /** {@code ramjet compile}. */
    @Command(name = "compile", description = "Writes the bytecode of a program to a file that ramjet runs.",
            synopsisHeading = "", customSynopsis = "Usage: ramjet compile [--module] FILE -o FILE.rjc")
    static final class Compile {
        @Parameters(paramLabel = "FILE", description = "the program")
        private String file;

        @Option(names = {"-o", "--output"}, required = true, paramLabel = "FILE.rjc", description = "where to write")
        private String output;

        @Option(names = "--module", description = "take FILE as a module")
        private boolean module;

        @Option(names = {"-h", "--help"}, usageHelp = true, description = "print this text")
        private boolean help;
    }

    private FullCommandLine() {
    }

    /** Never null: mistakes, help and version are answered here, and the invocation says so. */
    public static Invocation parse(String[] args) {
        FullCommandLine spec = new FullCommandLine();
        CommandLine commandLine = new CommandLine(spec).setStopAtPositional(true).setUnmatchedOptionsArePositionalParams(false);
        // What follows a program's name belongs to the program; of compile, options may come last.
        commandLine.getSubcommands().get("compile").setStopAtPositional(false);
        Invocation invocation = new Invocation();
        try {
            ParseResult result = commandLine.parseArgs(args);
            ParseResult sub = result.subcommand();
            if (sub != null) {
                Compile compile = (Compile) sub.commandSpec().userObject();
                if (compile.help) {
                    return answered(invocation, sub.commandSpec().commandLine().getUsageMessage(), ExitCode.SUCCESS);
                }
                invocation.action = Invocation.Action.COMPILE;
                invocation.file = compile.file;
                invocation.output = compile.output;
                invocation.module = compile.module;
                return invocation;
            }
            spec.fill(invocation, commandLine, args);
            return invocation;
        } catch (ParameterException e) {
            PrintWriter err = new PrintWriter(System.err, true);
            err.println("ramjet: " + e.getMessage());
            err.println("Try 'ramjet --help'.");
            invocation.action = Invocation.Action.DONE;
            invocation.exitCode = ExitCode.USAGE;
            return invocation;
        }
    }

    private void fill(Invocation invocation, CommandLine commandLine, String[] args) {
        if (printMachineCode != null && !help) {
            invocation.exitCode = MachineCode.run(printMachineCode, args);
            invocation.action = Invocation.Action.DONE;
            return;
        }
        if (help) {
            answered(invocation, commandLine.getUsageMessage(), ExitCode.SUCCESS);
            return;
        }
        if (version) {
            answered(invocation, Version.LINE + "\n", ExitCode.SUCCESS);
            return;
        }
        if (compileAtFirstCall || deoptEveryGuard > 0) TestModes.compileAtFirstCall(deoptEveryGuard);
        invocation.module = module;
        invocation.noJit = noJit;
        invocation.traces = (traceOpt ? 1 : 0) | (traceDeopt ? 2 : 0) | (printIr ? 4 : 0) | (traceIc ? 8 : 0);
        invocation.nativesSyntax = nativesSyntax;
        invocation.codeCache = codeCache;
        invocation.interactive = interactive;
        if (cpuProf) {
            String name = cpuProfName != null ? cpuProfName
                : "CPU." + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd.HHmmss")) + "." + ProcessHandle.current().pid() + ".cpuprofile";
            invocation.cpuProfile = cpuProfDir == null ? name : cpuProfDir + "/" + name;
            invocation.cpuProfileInterval = cpuProfInterval;
        }
        boolean[] stages = {printTokens, printAst, printScopes, printBytecode, printFeedback};
        for (int i = 0; i < stages.length; i++) {
            if (stages[i]) {
                invocation.printedStages |= 1 << i;
            }
        }
        if (test262Worker) {
            if (code != null || file != null) throw new ParameterException(commandLine, "--test262-worker takes no program");
            invocation.action = Invocation.Action.TEST262_WORKER;
            return;
        }
        List<String> rest = new ArrayList<>(arguments);
        if (code != null) {
            if (check) {
                throw new ParameterException(commandLine, "--check takes a file");
            }
            invocation.action = code.evaluate != null ? Invocation.Action.EVALUATE : Invocation.Action.PRINT;
            invocation.code = code.evaluate != null ? code.evaluate : code.print;
            if (file != null) {
                rest.addFirst(file);
            }
        } else if (file != null) {
            invocation.action = check ? Invocation.Action.CHECK : Invocation.Action.RUN;
            invocation.file = file;
        } else if (check || invocation.printedStages != 0) {
            throw new ParameterException(commandLine, "a FILE is missing");
        }
        invocation.arguments = rest.toArray(new String[0]);
    }

    private static Invocation answered(Invocation invocation, String text, int exitCode) {
        System.out.print(text);
        System.out.flush();
        invocation.action = Invocation.Action.DONE;
        invocation.exitCode = exitCode;
        return invocation;
    }
}
