package dev.ramjet.conformance.differential;

import dev.ramjet.compiler.deopt.CompiledState;
import dev.ramjet.test262.JsonLine;
import dev.ramjet.test262.TestModes;
import dev.ramjet.test262.TestRequest;
import dev.ramjet.test262.TestResult;
import dev.ramjet.test262.TestRunner;
import dev.ramjet.tiering.CompilerDefects;
import dev.ramjet.tiering.TieringPolicy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The differential test: runs generated programs here and in node and compares what they print, line by line.
 *
 * <pre>differential [--seed N] [--count N] [--node FILE] [--hot] [--mode interpreted|shipped|compiled|guards|all|alternate] [--out DIR] [--print] [FILE...]</pre>
 * A difference goes to DIR as SEED.js with both outputs beside it. With files, runs those instead. {@code --hot} takes the programs of
 * {@link HotGenerator}; {@code --mode all} runs each program interpreted, compiled and with guards failing,
 * {@code --mode alternate} interpreted and in one of the two others.
 */
public final class Main {
    private static final long TIMEOUT = Long.getLong("differential.timeout", 60_000);
    /** Proxies that are their own prototypes go to its end at each access. */
    private static final long STACK_SIZE = 64L << 20;

    private final Path prelude;
    private final String preludeText;
    private final String[] peer;
    private Process node;
    private OutputStream toNode;
    private BufferedReader fromNode;
    private final java.util.Timer watch = new java.util.Timer(true);
    private final List<Mode> modes = new ArrayList<>();
    private final Path out;
    /** Every second program with guards failing, the others without. */
    private final boolean alternate;
    private int differences, syntaxErrors, tooLong, defects;
    private static boolean verbose;
    private static final java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();

    /** A way to run programs; {@code guards}: what {@link CompiledState#deoptEveryGuard} is meanwhile. */
    private record Mode(String name, TestRunner runner, boolean guards) {}

    private Main(String nodeFile, String mode, Path out) throws IOException {
        this.out = out;
        Files.createDirectories(out);
        prelude = out.resolve("prelude.js");
        preludeText = resource("prelude.js");
        Files.writeString(prelude, preludeText);
        Path script = out.resolve("peer.cjs");
        Files.writeString(script, resource("peer.js"));
        peer = new String[] {nodeFile, script.toString()};
        startNode();
        boolean all = mode.equals("all") || mode.equals("alternate");
        alternate = mode.equals("alternate");
        if (all || mode.equals("interpreted")) modes.add(new Mode("interpreted", new TestRunner(null), false));
        if (mode.equals("shipped")) modes.add(new Mode(mode, new TestRunner(new TieringPolicy()), false));
        if (all || mode.equals("compiled")) modes.add(new Mode("compiled", new TestRunner(new ProgramTiering(prelude.toString())), false));
        if (all || mode.equals("guards")) modes.add(new Mode("guards", new TestRunner(new ProgramTiering(prelude.toString())), true));
        if (modes.isEmpty()) throw new IllegalArgumentException("no such mode: " + mode);
    }

    private void startNode() throws IOException {
        ProcessBuilder b = new ProcessBuilder(peer).redirectError(ProcessBuilder.Redirect.INHERIT);
        b.environment().put("TZ", "UTC");
        node = b.start();
        toNode = node.getOutputStream();
        fromNode = new BufferedReader(new InputStreamReader(node.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Node's answer; {@code null} where it works on something that it cannot be stopped at. */
    private String answer() throws IOException {
        Process asked = node;
        java.util.TimerTask end = new java.util.TimerTask() {
            @Override
            public void run() {
                asked.destroyForcibly();
            }
        };
        watch.schedule(end, TIMEOUT);
        String line = null;
        try {
            line = fromNode.readLine();
        } catch (IOException e) {
            // Killed.
        }
        end.cancel();
        if (line == null) startNode();
        return line;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Main.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    public static void main(String[] args) throws Exception {
        long seed = 1, count = 1000;
        String nodeFile = "node", mode = "interpreted";
        Path out = Path.of("target/differential");
        boolean print = false, hot = false;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--seed": seed = Long.parseLong(args[++i]); break;
                case "--count": count = Long.parseLong(args[++i]); break;
                case "--node": nodeFile = args[++i]; break;
                case "--mode": mode = args[++i]; break;
                case "--out": out = Path.of(args[++i]); break;
                case "--verbose": verbose = true; break;
                case "--print": print = true; break;
                case "--hot": hot = true; break;
                default: files.add(args[i]);
            }
        }
        if (print) {
            System.out.print(resource("prelude.js") + text(seed, hot));
            return;
        }
        if (!mode.equals("interpreted") && !mode.equals("shipped")) TestModes.compileAtFirstCall(0);
        java.util.TimeZone.setDefault(java.util.TimeZone.getTimeZone("UTC"));
        Main m = new Main(nodeFile, mode, out);
        long first = seed, n = count;
        boolean isHot = hot;
        Thread t = new Thread(null, () -> m.run(first, n, isHot, files), "differential", STACK_SIZE);
        t.start();
        t.join();
        m.node.destroy();
        System.out.println((files.isEmpty() ? count : files.size()) + " programs from seed " + seed + ", " + mode + (hot ? ", hot" : "") + ": " + m.differences + " differ, " + m.syntaxErrors + " did not parse, " + m.tooLong + " take node too long");
        for (var e : CompilerDefects.counts().entrySet()) System.out.println("not compiled, " + e.getValue() + " times: " + e.getKey());
        System.out.flush();
        System.exit(m.differences == 0 ? 0 : 1);
    }

    private static String text(long seed, boolean hot) {
        return hot ? new HotGenerator(seed).program() : new Generator(seed).program();
    }

    private void run(long seed, long count, boolean hot, List<String> files) {
        try {
            for (String f : files) compare(f, Files.readString(Path.of(f)), 1);
            if (files.isEmpty()) for (long s = seed; s < seed + count; s++) {
                compare(Long.toString(s), text(s, hot), s);
                if ((s - seed) % 500 == 499) System.err.println((s - seed + 1) + " programs, " + differences + " differ");
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void compare(String name, String text, long seed) throws IOException {
        toNode.write(("{\"prelude\":" + JsonLine.quote(preludeText) + ",\"text\":" + JsonLine.quote(text) + "}\n").getBytes(StandardCharsets.UTF_8));
        toNode.flush();
        List<List<String>> ours = new ArrayList<>();
        String syntax = null;
        List<Mode> modes = alternate ? List.of(this.modes.get(0), this.modes.get(1 + (int) (seed & 1))) : this.modes;
        for (Mode m : modes) {
            CompiledState.deoptEveryGuard = m.guards ? 1 + (int) (seed / 2 % 6) : 0;
            long start = threads.getCurrentThreadCpuTime();
            TestResult r = run(m, text);
            // The machine may have done other things, or this process been stopped.
            for (int i = 0; i < 5 && r.outcome.equals(TestResult.TIMEOUT) && (threads.getCurrentThreadCpuTime() - start) / 1_000_000 < TIMEOUT; i++) r = run(m, text);
            if (verbose) System.out.println(name + " " + m.name + " " + (threads.getCurrentThreadCpuTime() - start) / 100_000 / 10.0 + " ms, " + r.output.size() + " lines");
            ours.add(printed(r));
            if (r.outcome.equals(TestResult.SYNTAX)) syntax = r.message;
        }
        if (syntax != null) {
            syntaxErrors++;
            if (verbose) System.out.println(name + ": " + syntax + "   " + lineOf(text, syntax));
        }
        int all = 0;
        for (int count : CompilerDefects.counts().values()) all += count;
        if (all > defects) System.out.println("--- " + name + ": " + (all - defects) + " compilations failed");
        defects = all;
        String line = answer();
        List<Object> theirs = line == null ? null : new ArrayList<>((List<?>) JsonLine.parse(line).get("output"));
        if (theirs == null || theirs.contains("TIMEOUT")) {
            tooLong++;
            return;
        }
        for (int i = 0; i < modes.size(); i++) {
            // One that differs in every mode is told of once.
            if (i > 0 && ours.get(i).equals(ours.get(0))) continue;
            compare(name, text, modes.get(i).name, ours.get(i), theirs);
        }
    }

    private TestResult run(Mode m, String text) {
        return m.runner.run(new TestRequest(List.of(prelude), out.resolve("program.js"), text, false, false, false, false, true, TIMEOUT));
    }

    private static List<String> printed(TestResult r) {
        List<String> ours = new ArrayList<>(r.output);
        if (r.defect != null) {
            java.io.StringWriter w = new java.io.StringWriter();
            r.defect.printStackTrace(new java.io.PrintWriter(w));
            ours.add("DEFECT " + w);
        } else if (r.outcome.equals(TestResult.TIMEOUT)) {
            ours.add("TIMEOUT");
        } else if (!r.outcome.equals(TestResult.PASS)) {
            ours.add("uncaught");
        }
        return ours;
    }

    private void compare(String name, String text, String mode, List<String> ours, List<Object> theirs) throws IOException {
        // When jobs run after an uncaught error is the host's business.
        if (theirs.remove("uncaught")) theirs.add("uncaught");
        int i = 0;
        while (i < ours.size() && i < theirs.size() && ours.get(i).equals(theirs.get(i))) i++;
        if (i == ours.size() && i == theirs.size()) return;
        // A long way round a proxy takes either too long; how long is no matter.
        if (i > 1000 && (i < ours.size() && ours.get(i).equals("TIMEOUT") || theirs.contains("TIMEOUT"))) return;
        differences++;
        System.out.println("=== " + name + " " + mode);
        String a = i < ours.size() ? ours.get(i) : "(end)", b = i < theirs.size() ? (String) theirs.get(i) : "(end)";
        int from = 0;
        while (from < a.length() && from < b.length() && a.charAt(from) == b.charAt(from)) from++;
        from = Math.max(0, from - 60);
        System.out.println("  ours: " + (from > 0 ? a.split(" ")[0] + " …" : "") + cut(a.substring(from)) + "\n  node: " + (from > 0 ? "…" : "") + cut(b.substring(from)));
        String tag = "'" + a.split(" ")[0] + "'";
        for (String l : text.split("\n")) if (l.contains(tag)) System.out.println("  " + cut(l));
        if (Character.isDigit(name.charAt(0))) {
            write(name + ".js", List.of(text));
            write(name + "." + mode, ours);
            write(name + ".node", theirs);
        }
    }

    private void write(String name, List<?> lines) throws IOException {
        StringBuilder b = new StringBuilder();
        for (Object s : lines) b.append(s).append('\n');
        // Lone surrogates become question marks.
        Files.write(out.resolve(name), b.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String lineOf(String text, String message) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("\\((\\d+):(\\d+)\\)$").matcher(message);
        return m.find() ? cut(text.split("\n")[Integer.parseInt(m.group(1)) - 1].substring(Math.max(0, Integer.parseInt(m.group(2)) - 40))) : "";
    }

    private static String cut(String s) {
        return s.length() > 400 ? s.substring(0, 400) + "…" : s;
    }
}
