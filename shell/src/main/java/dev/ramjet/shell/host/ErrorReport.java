package dev.ramjet.shell.host;

import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import dev.ramjet.shell.inspect.InspectOptions;
import dev.ramjet.shell.inspect.Inspector;

/** Uncaught errors as V8's shells print them: place, source line, caret, blank, stack. */
public final class ErrorReport {
    private ErrorReport() {}

    static void print(Host host, ScriptException e) {
        host.out.flush();
        host.err.write(text(host, e));
    }

    /** The whole report, with line feed. */
    static String text(Host host, ScriptException e) {
        StringBuilder b = new StringBuilder();
        place(b, e.position());
        if (e.isSyntaxError()) {
            b.append(e.getMessage()).append('\n');
            String stack = e.value() == null ? "" : stackOf(e.value());
            int frames = stack.indexOf("\n    at ");
            if (frames >= 0) b.append(stack, frames + 1, stack.length()).append('\n');
            return b.toString();
        }
        Value v = e.value();
        if (v.isObject() && v.reflect().frames() != null) {
            InspectOptions o = new InspectOptions();
            o.colors = host.colors(host.err);
            String text;
            try {
                text = new Inspector(host.context, o, null).inspect(v);
            } catch (ScriptException inner) {
                text = e.getMessage();
            }
            // Inspection puts an error without frames in brackets.
            String stack = stackOf(v);
            if (text.startsWith("[" + stack + "]")) text = stack + text.substring(stack.length() + 2);
            else if (text.startsWith("[") && text.endsWith("]")) text = text.substring(1, text.length() - 1);
            b.append(text).append('\n');
        } else {
            // As V8 does, the value itself, close to the place; without a place it needs a word.
            if (e.position() == null) b.append("Uncaught ").append(host.inspect(v)).append('\n');
            else b.deleteCharAt(b.length() - 1).append(v.isString() ? v.asString() : host.inspect(v)).append('\n');
        }
        // What host code threw underneath is for whoever works on that code.
        if (e.getCause() != null && !(e.getCause() instanceof ScriptException)) {
            java.io.StringWriter w = new java.io.StringWriter();
            e.getCause().printStackTrace(new java.io.PrintWriter(w));
            b.append("Caused by: ").append(w);
        }
        return b.toString();
    }

    private static String stackOf(Value v) {
        try {
            return v.get("stack").toText();
        } catch (ScriptException e) {
            return "";
        }
    }

    /** File and line, the source line, a caret under the place; for errors that have one. */
    public static void place(StringBuilder b, ScriptException.Position p) {
        if (p == null) return;
        String line = p.lineText();
        int at = Math.min(p.column() - 1, line.length());
        int length = Math.max(1, Math.min(p.length(), line.length() - at));
        b.append(p.source()).append(':').append(p.line()).append('\n');
        // A line of a minified file: only what is around the place.
        if (line.length() > 500) {
            int from = Math.max(0, at - 100);
            line = line.substring(from, Math.min(line.length(), from + 300));
            at -= from;
            length = Math.min(length, Math.max(1, line.length() - at));
        }
        b.append(line).append('\n');
        for (int i = 0; i < at; i++) b.append(line.charAt(i) == '\t' ? '\t' : ' ');
        b.append("^".repeat(length)).append("\n\n");
    }
}
