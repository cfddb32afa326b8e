package dev.ramjet.golden;

import dev.ramjet.api.Context;
import dev.ramjet.api.Diagnostics;
import dev.ramjet.api.Engine;
import dev.ramjet.api.HostFunction;
import dev.ramjet.api.ModuleLoader;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import dev.ramjet.compiler.Compiler;
import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.compiler.deopt.ExitPoint;
import dev.ramjet.tiering.TieringPolicy;
import dev.ramjet.tiering.TraceOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** Runs the program of a golden folder with the compiler on its own thread, and collects what every stage made of it. */
final class GoldenRun implements Compiler.Dump, TraceOptions.Listener {
    private final StringBuilder ir = new StringBuilder();
    private final List<CompiledState> compiled = new ArrayList<>();

    private GoldenRun() {}

    static Path input(Path folder) {
        Path module = folder.resolve("input.mjs");
        return Files.exists(module) ? module : folder.resolve("input.js");
    }

    private static Source source(Path folder) throws IOException {
        Path file = input(folder);
        String name = file.getFileName().toString(), text = Files.readString(file);
        return name.endsWith(".mjs") ? Source.module(name, text) : Source.script(name, text);
    }

    /** File name to content; stages that a program never reached are missing. */
    static Map<String, String> run(Path folder, boolean jvm) throws Exception {
        Map<String, String> stages = new LinkedHashMap<>();
        Source source = source(folder);
        Diagnostics d = Engine.builder().nativesSyntax(true).build().diagnostics();
        stages.put("tokens.txt", d.tokens(source));
        stages.put("ast.txt", d.ast(source));
        stages.put("scopes.txt", d.scopes(source));
        stages.put("bytecode.txt", d.bytecode(source));
        GoldenRun run = new GoldenRun();
        boolean synchronous = TieringPolicy.synchronous;
        TieringPolicy.synchronous = true;
        TraceOptions.listener = run;
        Compiler.dump = run;
        CompiledState.keepClassFiles = jvm;
        try (Context context = context(folder, true)) {
            StringBuilder out = new StringBuilder();
            execute(context, source, out);
            stages.put("output.txt", out.toString());
            stages.put("feedback.txt", context.feedback());
        } finally {
            CompiledState.keepClassFiles = false;
            Compiler.dump = null;
            TraceOptions.listener = null;
            TieringPolicy.synchronous = synchronous;
        }
        if (!run.compiled.isEmpty()) {
            stages.put("ir.txt", run.ir.toString());
            stages.put("deopt.txt", run.exits());
            if (jvm) stages.put("jvm.txt", run.classes());
        }
        return stages;
    }

    /** What a program prints. */
    static String output(Path folder, boolean jit) throws Exception {
        StringBuilder out = new StringBuilder();
        try (Context context = context(folder, jit)) {
            execute(context, source(folder), out);
        }
        return out.toString();
    }

    private static Context context(Path folder, boolean jit) {
        Context context = Engine.builder().nativesSyntax(true).jit(jit).keepFeedback(true).build().newContext();
        context.setModuleLoader(new ModuleLoader() {
            @Override
            public String resolve(String specifier, Source referrer, Map<String, String> attributes) {
                return Path.of(specifier).normalize().toString();
            }

            @Override
            public Module load(String name, Map<String, String> attributes) throws IOException {
                return Module.of(Source.module(name, Files.readString(folder.resolve(name))));
            }
        });
        return context;
    }

    private static void execute(Context context, Source source, StringBuilder out) {
        HostFunction log = (self, args) -> {
            for (int i = 0; i < args.length; i++) {
                if (i > 0) out.append(' ');
                out.append(args[i]);
            }
            out.append('\n');
            return null;
        };
        Value console = context.object();
        console.set("log", log);
        context.globals().set("console", console);
        onBigStack(() -> perform(context, source, out));
    }

    /** As the shell does: the depth of recursion is the engine's own limit, not the thread's. */
    private static void onBigStack(Runnable program) {
        Thread t = new Thread(null, program, "golden", 64L << 20);
        Throwable[] failure = new Throwable[1];
        t.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
        t.start();
        try {
            t.join(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (t.isAlive()) throw new IllegalStateException("the program does not end");
        if (failure[0] != null) throw new IllegalStateException(failure[0]);
    }

    private static void perform(Context context, Source source, StringBuilder out) {
        try {
            Value result = context.eval(source);
            context.runJobs();
            if (source.isModule()) {
                context.globals().set("result", result);
                context.eval(Source.script("settle", "result.then(undefined, e => console.log('uncaught ' + e))"));
                context.runJobs();
            }
        } catch (ScriptException e) {
            out.append("uncaught ").append(e.getMessage()).append('\n');
        }
    }

    // ---- what the compiler tells

    @Override
    public void graph(String phase, String function, String text) {
        ir.append("--- ").append(name(function)).append(" after ").append(phase).append('\n').append(text).append('\n');
    }

    @Override
    public void compiled(CompiledState state) {
        compiled.add(state);
    }

    private static String name(String s) {
        return s.isEmpty() ? "(anonymous)" : s;
    }

    private static String title(CompiledState s) {
        return name(s.target.function.name) + (s.osrPc < 0 ? "" : " from its loop at " + s.osrPc) + ", " + s.codeBytes + " bytes";
    }

    /** Every way out of every piece of code: where it goes on, why, and how often it was taken. */
    private String exits() {
        StringBuilder b = new StringBuilder();
        for (CompiledState s : compiled) {
            b.append(title(s)).append(s.valid ? "\n" : ", no longer valid\n");
            int i = 0;
            for (ExitPoint e : s.exits) {
                b.append("  exit ").append(i++).append(" to ");
                for (int k = 0; k < e.frames.length; k++) {
                    ExitPoint.Frame f = e.frames[k];
                    b.append(k == 0 ? "" : " < ").append(name(f.target.function.name)).append('@').append(f.pc);
                }
                if (e.pc != e.frames[0].pc || e.target != e.frames[0].target) b.append(", for ").append(name(e.target.function.name)).append('@').append(e.pc);
                b.append(": ").append(e.reason.sentence);
                if (e.count > 0) b.append(" (taken ").append(e.count).append(e.count == 1 ? " time)" : " times)");
                b.append('\n');
            }
            b.append('\n');
        }
        return b.toString();
    }

    /** The class files as javap shows them, without the numbers of its constant pool. */
    private String classes() throws IOException {
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        StringBuilder b = new StringBuilder();
        for (CompiledState s : compiled) {
            Path file = Files.createTempFile("ramjet", ".class");
            try {
                Files.write(file, s.classFile);
                StringWriter out = new StringWriter(), err = new StringWriter();
                int code = javap.run(new PrintWriter(out), new PrintWriter(err), "-c", "-p", file.toString());
                if (code != 0) throw new IOException(err.toString());
                b.append("--- ").append(title(s)).append('\n');
                // The entries are the same for all functions; the body tells.
                for (String member : out.toString().replace("\r", "").split("\n\n")) {
                    if (member.contains(" body(")) b.append(member.stripIndent().replaceAll("#\\d+(, +\\d+)? +// ", "").replaceAll("(?m)[ \\t]+$", "")).append("\n\n");
                }
            } finally {
                Files.delete(file);
            }
        }
        return b.toString();
    }
}
