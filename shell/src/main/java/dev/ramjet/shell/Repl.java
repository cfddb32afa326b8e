package dev.ramjet.shell;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import dev.ramjet.api.Reflection;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import dev.ramjet.shell.host.ErrorReport;
import dev.ramjet.shell.host.Host;
import dev.ramjet.shell.inspect.InspectOptions;
import dev.ramjet.shell.inspect.Inspector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The interactive shell. A thread of its own reads lines; programs run on the main thread inside the event loop, so that timers fire
 * while the prompt waits. The reader asks the main thread to evaluate or complete, and waits for its answer.
 */
final class Repl implements Host.Main {
    private final Engine engine;
    /** Runs before the first line is read; null for nothing. */
    private final Host.Main program;
    private Host host;
    private Context context;
    private Terminal terminal;
    private LineReader reader;
    private final Semaphore answered = new Semaphore(0);
    /** What the reader asks of the main thread. */
    private volatile String request;
    private volatile boolean completing;
    private volatile List<Candidate> candidates;
    private volatile boolean running;
    private boolean colors;
    private int count;

    Repl(Engine engine, Host.Main program) {
        this.engine = engine;
        this.program = program;
    }

    int start(Host host) {
        this.host = host;
        context = host.context;
        return host.run(this);
    }

    @Override
    public boolean run(Host h) {
        try {
            TerminalBuilder b = TerminalBuilder.builder().system(true).dumb(true);
            // Lines from a pipe need none of JLine's native code.
            if (!dev.ramjet.shell.host.Terminal.isTerminal(0)) b.provider("dumb");
            terminal = b.build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        colors = !Terminal.TYPE_DUMB.equals(terminal.getType()) && System.getenv("NO_COLOR") == null;
        // An error in a timer or a promise is told above the prompt, and the next line is read.
        host.uncaughtHandler = e -> reader.printAbove(describe(e));
        reader = LineReaderBuilder.builder().terminal(terminal).parser(new Incomplete()).completer(new Names())
            .variable(LineReader.HISTORY_FILE, Path.of(home(), ".ramjet_history"))
            .variable(LineReader.SECONDARY_PROMPT_PATTERN, "... ").option(LineReader.Option.DISABLE_EVENT_EXPANSION, true).build();
        terminal.handle(Terminal.Signal.INT, s -> {
            if (running) context.interrupt();
        });
        Value answer = context.function("", (self, a) -> {
            respond();
            return null;
        });
        if (program == null) {
            host.modules.commonJs().installGlobals("[repl]");
        } else {
            try {
                program.run(h);
                host.modules.commonJs().installGlobals("[repl]");
            } catch (ScriptException e) {
                fail(e);
            }
        }
        println("Welcome to " + Version.LINE + ".\nType \".help\" for more information.");
        host.loop.begin();
        Thread t = new Thread(() -> read(answer), "ramjet-reader");
        t.setDaemon(true);
        t.start();
        return false;
    }

    private static String home() {
        String home = System.getenv("HOME");
        return home == null || home.isEmpty() ? System.getProperty("user.home") : home;
    }

    private void println(String s) {
        terminal.writer().println(s);
        terminal.flush();
    }

    // ---- the reader's thread

    private void read(Value answer) {
        boolean interrupted = false;
        while (true) {
            String line;
            try {
                line = reader.readLine("> ");
                interrupted = false;
            } catch (UserInterruptException e) {
                if (interrupted) break;
                interrupted = e.getPartialLine().isEmpty();
                if (interrupted) println("(To exit, press Ctrl+C again or Ctrl+D or type .exit)");
                continue;
            } catch (EndOfFileException e) {
                break;
            }
            String trimmed = line.strip();
            if (trimmed.isEmpty()) continue;
            if (trimmed.equals(".exit")) break;
            if (trimmed.equals(".help")) {
                println(".exit       leave\n.help       print this\n.load FILE  evaluate a file\n\nA value is printed; _ is the last one. await works. Unfinished input continues on the next line.");
                continue;
            }
            ask(answer, line, false);
        }
        try {
            reader.getHistory().save();
        } catch (IOException e) {
            println("cannot save the history: " + e.getMessage());
        }
        request = null;
        completing = false;
        host.loop.begin();
        host.loop.complete(context.function("", (self, a) -> context.globals().get("process").invoke("exit")));
    }

    private void ask(Value answer, String text, boolean completes) {
        request = text;
        completing = completes;
        host.loop.complete(answer);
        answered.acquireUninterruptibly();
    }

    // ---- the main thread

    private void respond() {
        // The next question is announced before this one is answered.
        host.loop.begin();
        if (completing) {
            candidates = complete(request);
            answered.release();
            return;
        }
        running = true;
        try {
            evaluate(request);
        } finally {
            running = false;
        }
    }

    private void evaluate(String text) {
        String name = "REPL" + ++count;
        try {
            String stripped = text.strip();
            if (stripped.startsWith(".load ")) {
                text = SourceFiles.read(stripped.substring(6).strip());
                stripped = text.strip();
            }
            Value result = null;
            if (stripped.startsWith("{") && !stripped.endsWith(";")) result = tryEval(name, "(" + text + "\n)");
            if (result == null) {
                try {
                    result = context.eval(Source.script(name, text));
                } catch (ScriptException e) {
                    if (!e.isSyntaxError() || !text.contains("await")) throw e;
                    result = awaiting(name, text);
                    if (result == null) throw e;
                    whenSettled(result);
                    return;
                }
            }
            print(result);
        } catch (ScriptException e) {
            fail(e);
        } catch (SourceFiles.Unreadable e) {
            println(e.getMessage());
        }
        answered.release();
    }

    private Value tryEval(String name, String text) {
        try {
            context.check(Source.script(name, text));
        } catch (ScriptException e) {
            return null;
        }
        return context.eval(Source.script(name, text));
    }

    private static final Pattern DECLARATION = Pattern.compile("(^|[;\\n{}]\\s*)(?:const|let|var)\\s+(?=[A-Za-z_$\\[{])");

    /** Top-level await: the text as an async function; what it declares at its top becomes global. */
    private Value awaiting(String name, String text) {
        String body = text.strip();
        if (body.endsWith(";")) body = body.substring(0, body.length() - 1);
        Value p = tryEval(name, "(async () => (" + body + "\n))()");
        if (p != null) return p;
        Matcher m = DECLARATION.matcher(text);
        StringBuilder b = new StringBuilder();
        while (m.find()) {
            boolean pattern = m.end() < text.length() && text.charAt(m.end()) == '{';
            m.appendReplacement(b, Matcher.quoteReplacement(m.group(1) + (pattern ? "void " : "")));
        }
        m.appendTail(b);
        return tryEval(name, "(async () => {" + b + "\n})()");
    }

    private void whenSettled(Value promise) {
        promise.invoke("then", context.function("", (self, a) -> {
            print(a[0]);
            answered.release();
            return null;
        }), context.function("", (self, a) -> {
            fail(ScriptException.of(a[0]));
            answered.release();
            return null;
        }));
    }

    private void print(Value v) {
        context.globals().define("_", v, false);
        host.out.flush();
        InspectOptions o = new InspectOptions();
        o.colors = colors;
        println(new Inspector(context, o, null).inspect(v));
    }

    private void fail(ScriptException e) {
        println(describe(e));
    }

    private String describe(ScriptException e) {
        host.out.flush();
        if (e.isTerminated()) return "interrupted";
        if (e.isSyntaxError()) {
            StringBuilder b = new StringBuilder();
            ErrorReport.place(b, e.position());
            return b + "Uncaught " + e.getMessage();
        }
        InspectOptions o = new InspectOptions();
        o.colors = colors;
        return "Uncaught " + new Inspector(context, o, null).inspect(e.value());
    }

    // ---- completion and continuation

    private static final Pattern PATH = Pattern.compile("([A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*\\.)?([A-Za-z_$][\\w$]*)?$");

    /** Names that may follow: members of the object before the last dot, read without running getters; or globals. */
    private List<Candidate> complete(String line) {
        List<Candidate> found = new ArrayList<>();
        Matcher m = PATH.matcher(line);
        if (!m.find()) return found;
        String path = m.group(1) == null ? "" : m.group(1);
        String start = m.group(2) == null ? "" : m.group(2);
        Value object = context.globals();
        if (!path.isEmpty()) {
            for (String part : path.split("\\.")) {
                Value next = member(object, part);
                if (next == null) return found;
                object = next;
            }
        }
        for (Value o = lookedUpIn(object); o != null && o.isObject(); o = o.reflect().prototype()) {
            for (Value key : o.reflect().keys()) {
                if (key.isString() && key.asString().startsWith(start) && key.asString().matches("[A-Za-z_$][\\w$]*")) {
                    found.add(new Candidate(path + key.asString(), path + key.asString(), null, null, null, null, false));
                }
            }
        }
        return found;
    }

    private Value member(Value object, String name) {
        object = lookedUpIn(object);
        for (Value o = object; o != null; o = o.reflect().prototype()) {
            Reflection.Property p = o.reflect().property(name);
            if (p != null) return p.value;
        }
        return null;
    }

    /** Where the members of a value are: a primitive's in the prototype of its kind; null for undefined and null. */
    private Value lookedUpIn(Value v) {
        if (v.isObject()) return v;
        String constructor = switch (v.typeOf()) {
            case "string" -> "String";
            case "number" -> "Number";
            case "boolean" -> "Boolean";
            case "symbol" -> "Symbol";
            case "bigint" -> "BigInt";
            default -> null;
        };
        Value c = constructor == null ? null : context.globals().get(constructor);
        return c != null && c.isObject() && c.get("prototype").isObject() ? c.get("prototype") : null;
    }

    private final class Names implements Completer {
        private Value answer;

        @Override
        public void complete(LineReader r, ParsedLine line, List<Candidate> list) {
            String before = line.line().substring(0, line.cursor());
            if (answer == null) {
                answer = context.function("", (self, a) -> {
                    respond();
                    return null;
                });
            }
            ask(answer, before, true);
            list.addAll(candidates);
        }
    }

    /** Words end at blanks and operators; input that only lacks its end continues on the next line. */
    private final class Incomplete extends DefaultParser {
        @Override
        public boolean isDelimiterChar(CharSequence buffer, int pos) {
            char c = buffer.charAt(pos);
            return !Character.isJavaIdentifierPart(c) && c != '.';
        }

        @Override
        public ParsedLine parse(String line, int cursor, Parser.ParseContext mode) {
            if (mode == Parser.ParseContext.ACCEPT_LINE && !line.startsWith(".") && lacksItsEnd(line)) throw new EOFError(-1, -1, "unfinished");
            DefaultParser words = new DefaultParser() {
                @Override
                public boolean isDelimiterChar(CharSequence buffer, int pos) {
                    return Incomplete.this.isDelimiterChar(buffer, pos);
                }
            };
            words.setQuoteChars(new char[0]);
            words.setEscapeChars(new char[0]);
            return words.parse(line, cursor, Parser.ParseContext.COMPLETE);
        }
    }

    private static boolean startsComment(ScriptException.Position p) {
        return p != null && p.lineText().startsWith("/*", p.column() - 1);
    }

    private boolean lacksItsEnd(String text) {
        try {
            engine.diagnostics().tokens(Source.script("REPL", text));
            return false;
        } catch (ScriptException e) {
            String m = String.valueOf(e.getMessage());
            return m.contains("Unexpected end of input") || m.contains("Unterminated template") || startsComment(e.position())
                || m.contains("missing ) after argument list") && e.position() != null && e.position().column() > e.position().lineText().length();
        }
    }
}
