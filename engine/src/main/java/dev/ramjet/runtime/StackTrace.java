package dev.ramjet.runtime;

import dev.ramjet.source.Source;

/** JavaScript stack traces: the frames that were running when an error was made. */
public final class StackTrace {
    private StackTrace() {}

    /** Error.stackTraceLimit's default. */
    public static final int DEFAULT_LIMIT = 10;

    /** One activation: where it was. */
    public record Frame(String functionName, Source source, int offset, boolean isConstructor, boolean isAsync, JSObject function) {
        /** {@code name (file:line:column)}, as V8 writes it. */
        @Override
        public String toString() {
            String where = source == null ? "<anonymous>" : source.name() + ":" + source.position(offset).line() + ":" + source.position(offset).column();
            String name = functionName;
            if (name.isEmpty()) return where;
            return (isAsync ? "async " : "") + (isConstructor ? "new " : "") + name + " (" + where + ")";
        }
    }

    /** Walks the activations of an agent; the interpreter installs it. */
    public interface Walker {
        /** At most {@code limit} frames, top first, without those above and including {@code upTo}. */
        Frame[] walk(Agent agent, int limit, JSObject upTo);
    }

    static Frame[] capture(Agent agent, JSObject upTo) {
        return agent.stackWalker == null ? new Frame[0] : agent.stackWalker.walk(agent, agent.stackTraceLimit(), upTo);
    }

    static String format(String header, Frame[] frames) {
        if (frames == null || frames.length == 0) return header;
        StringBuilder b = new StringBuilder(header);
        for (Frame f : frames) b.append("\n    at ").append(f.toString());
        return b.toString();
    }
}
