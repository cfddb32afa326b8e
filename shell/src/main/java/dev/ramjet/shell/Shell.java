package dev.ramjet.shell;

import dev.ramjet.api.Diagnostics;
import dev.ramjet.api.Engine;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import dev.ramjet.shell.cli.Invocation;
import dev.ramjet.shell.host.ErrorReport;
import dev.ramjet.shell.host.Host;
import dev.ramjet.shell.host.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Carries out an {@link Invocation} and returns the exit code. */
final class Shell implements Runnable, Host.Main {
    /** Deep recursion ends in a RangeError by the engine's count of calls, long before this stack is full. */
    private static final long STACK = 32L << 20;

    private final Invocation invocation;
    private final Engine engine;
    private int exitCode;
    private String text;
    private byte[] bytecode;
    private String file;

    private Shell(Invocation invocation) {
        this.invocation = invocation;
        Engine.Builder builder = Engine.builder().jit(!invocation.noJit).nativesSyntax(invocation.nativesSyntax).trace(invocation.traces)
            .keepFeedback(invocation.prints(Invocation.Stage.FEEDBACK));
        if (invocation.codeCache != null) builder.codeCache(Path.of(invocation.codeCache), new CacheNotes());
        engine = builder.build();
    }

    private static final class CacheNotes implements java.util.function.Consumer<String> {
        @Override
        public void accept(String note) {
            System.err.println("ramjet: code cache: " + note);
        }
    }

    static int run(Invocation invocation) {
        Shell shell = new Shell(invocation);
        Thread thread = new Thread(null, shell, "main", STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        }
        return shell.exitCode;
    }

    @Override
    public void run() {
        try {
            exitCode = carryOut();
        } catch (SourceFiles.Unreadable e) {
            System.err.println("ramjet: " + e.getMessage());
            exitCode = ExitCode.USAGE;
        } catch (OutOfMemoryError e) {
            System.err.println("ramjet: out of memory");
            exitCode = ExitCode.FAILURE;
        } catch (RuntimeException | Error e) {
            System.err.println("ramjet: internal error; please report it");
            e.printStackTrace();
            exitCode = ExitCode.INTERNAL;
        }
    }

    private int carryOut() throws SourceFiles.Unreadable {
        switch (invocation.action) {
            case REPL:
                if (Terminal.isTerminal(0) || invocation.interactive) return new Repl(engine, null).start(new Host(engine, new String[] {executable()}));
                text = SourceFiles.readStandardInput();
                invocation.file = "-";
                break;
            case COMPILE:
                return compile();
            case EVALUATE, PRINT:
                text = invocation.code;
                break;
            default:
                if (invocation.file.equals("-")) {
                    text = SourceFiles.readStandardInput();
                } else {
                    find();
                }
        }
        if (invocation.action == Invocation.Action.CHECK) return check();
        if ((invocation.printedStages & ~(1 << Invocation.Stage.FEEDBACK.ordinal())) != 0) return printStages();
        String[] argv = new String[invocation.arguments.length + (invocation.code != null ? 1 : 2)];
        argv[0] = executable();
        if (invocation.code == null) argv[1] = file == null ? "-" : file;
        System.arraycopy(invocation.arguments, 0, argv, argv.length - invocation.arguments.length, invocation.arguments.length);
        Host host = new Host(engine, argv);
        if (invocation.cpuProfile != null) host.context.startCpuProfile(invocation.cpuProfileInterval);
        int code;
        try {
            code = invocation.interactive ? new Repl(engine, this).start(host) : host.run(this);
        } finally {
            if (invocation.cpuProfile != null) writeProfile(host.context.stopCpuProfile());
        }
        if (invocation.codeCache != null) host.context.saveCode();
        if ((invocation.traces & Engine.Builder.TRACE_OPT) != 0) engine.traceTotals();
        if (invocation.prints(Invocation.Stage.FEEDBACK)) System.out.print(host.context.feedback());
        return code;
    }

    private void writeProfile(String profile) {
        try {
            Path target = Path.of(invocation.cpuProfile);
            if (target.getParent() != null) Files.createDirectories(target.getParent());
            Files.writeString(target, profile);
        } catch (IOException e) {
            System.err.println("ramjet: cannot write " + invocation.cpuProfile + ": " + e.getMessage());
        }
    }

    /** What the launcher was called as, for process.execPath. */
    static String executable() {
        String name = System.getenv("RAMJET_LAUNCHER");
        return name == null ? "ramjet" : name;
    }

    /** Finds the program file as Node does, with .js left out, or a directory's index. */
    private void find() throws SourceFiles.Unreadable {
        Path given = Path.of(invocation.file).toAbsolutePath().normalize();
        Path found = given;
        if (!Files.isRegularFile(given)) {
            if (Files.isRegularFile(Path.of(given + ".js"))) found = Path.of(given + ".js");
            else if (Files.isRegularFile(given.resolve("index.js"))) found = given.resolve("index.js");
        }
        if (!Files.isReadable(found) || Files.isDirectory(found)) {
            SourceFiles.readBytes(invocation.file);
        }
        try {
            file = found.toRealPath().toString();
        } catch (IOException e) {
            file = found.toString();
        }
        if (file.endsWith(".rjc")) {
            bytecode = SourceFiles.readBytes(file);
            if (!Diagnostics.isBytecode(bytecode)) throw new SourceFiles.Unreadable("cannot run " + invocation.file + ": it is no Ramjet bytecode");
        }
    }

    /** The main program, inside the host. */
    @Override
    public boolean run(Host host) {
        if (bytecode != null) return host.modules.commonJs().runBytecode(file, bytecode);
        if (file != null) {
            if (!invocation.module) return host.modules.commonJs().runMain(file);
            host.modules.runMainModule(file, text(file));
            return true;
        }
        String name = invocation.code != null ? "[eval]" : "[stdin]";
        if (invocation.module) {
            host.modules.runMainModule(moduleName(name), text);
            return true;
        }
        host.modules.commonJs().installGlobals(name);
        Value result;
        try {
            result = host.context.eval(Source.script(name, text));
        } catch (ScriptException e) {
            if (e.isSyntaxError() && host.modules.commonJs().parsesAsModule(name, text)) {
                host.modules.runMainModule(moduleName(name), text);
                return true;
            }
            throw e;
        }
        if (invocation.action == Invocation.Action.PRINT) host.context.globals().get("console").invoke("log", result);
        return false;
    }

    private static String moduleName(String name) {
        return "file://" + System.getProperty("user.dir") + "/" + name + "1";
    }

    private static String text(String file) {
        try {
            return SourceFiles.read(file);
        } catch (SourceFiles.Unreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private Source source() throws SourceFiles.Unreadable {
        String t = text != null ? text : SourceFiles.read(file);
        String name = file != null ? file : invocation.code != null ? "[eval]" : "[stdin]";
        if (invocation.module || name.endsWith(".mjs")) return Source.module(name, t);
        Source script = Source.script(name, t);
        if (name.endsWith(".cjs")) return script;
        try {
            engine.diagnostics().scopes(script);
            return script;
        } catch (ScriptException e) {
            Source module = Source.module(name, t);
            try {
                engine.diagnostics().scopes(module);
                return module;
            } catch (ScriptException inner) {
                return script;
            }
        }
    }

    private int check() throws SourceFiles.Unreadable {
        try {
            Source s = source();
            if (s.isModule()) engine.diagnostics().scopes(s);
            else engine.diagnostics().compile(s, "exports", "require", "module", "__filename", "__dirname");
            return ExitCode.SUCCESS;
        } catch (ScriptException e) {
            return report(e);
        }
    }

    private static int report(ScriptException e) {
        StringBuilder b = new StringBuilder();
        ErrorReport.place(b, e.position());
        System.err.println(b + e.getMessage());
        return ExitCode.FAILURE;
    }

    private int printStages() throws SourceFiles.Unreadable {
        try {
            Source s = source();
            Diagnostics d = engine.diagnostics();
            if (invocation.prints(Invocation.Stage.TOKENS)) System.out.print(d.tokens(s));
            if (invocation.prints(Invocation.Stage.AST)) System.out.print(d.ast(s));
            if (invocation.prints(Invocation.Stage.SCOPES)) System.out.print(d.scopes(s));
            if (invocation.prints(Invocation.Stage.BYTECODE)) System.out.print(d.bytecode(s));
            return ExitCode.SUCCESS;
        } catch (ScriptException e) {
            return report(e);
        }
    }

    private int compile() throws SourceFiles.Unreadable {
        file = Path.of(invocation.file).toAbsolutePath().normalize().toString();
        SourceFiles.readBytes(invocation.file);
        try {
            Source s = source();
            byte[] bytes = s.isModule() ? engine.diagnostics().compile(s)
                : engine.diagnostics().compile(s, "exports", "require", "module", "__filename", "__dirname");
            Files.write(Path.of(invocation.output), bytes);
            return ExitCode.SUCCESS;
        } catch (ScriptException e) {
            return report(e);
        } catch (IOException e) {
            System.err.println("ramjet: cannot write " + invocation.output + ": " + (e instanceof java.nio.file.NoSuchFileException ? "no such folder"
                : e instanceof java.nio.file.AccessDeniedException ? "permission denied" : Files.isDirectory(Path.of(invocation.output)) ? "it is a directory" : e.getMessage()));
            return ExitCode.USAGE;
        }
    }
}
