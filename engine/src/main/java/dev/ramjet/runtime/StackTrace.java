package dev.ramjet.runtime;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.source.Source;

/** JavaScript stack traces: the frames that were running when an error was made. */
public final class StackTrace {
    private StackTrace() {}

    /** Error.stackTraceLimit's default. */
    public static final int DEFAULT_LIMIT = 10;
    /** Name of the property of %Error% that says how many frames a trace has. */
    public static final String LIMIT = "stackTraceLimit";

    /**
     * One activation: where it was. What it is called is what the text of the function tells, never what its receiver was: compiled code does not
     * keep that, and traces are the same in all tiers.
     *
     * @param function  the closure; {@code null} where that is not known, in compiled code
     * @param site      the function
     */
    public record Frame(BytecodeFunction code, int offset, boolean isConstructor, JSObject function, CallTarget site) {
        public Source source() {
            return code.source;
        }

        public boolean isAsync() {
            return false;
        }

        /** The function's own name, else what it was first called by; may be empty. */
        public String functionName() {
            return code.name.isEmpty() && code.traceName != null || code.kind == BytecodeFunction.KIND_CLASS_INITIALIZER ? code.traceName.toString() : code.name;
        }

        /** {@code name (file:line:column)}, as V8 writes it. */
        @Override
        public String toString() {
            Source source = code.source;
            String where = source == null ? "<anonymous>" : source.name() + ":" + source.position(offset).line() + ":" + source.position(offset).column();
            String name = displayName();
            if (name.isEmpty()) return where;
            return (isConstructor ? "new " : "") + name + " (" + where + ")";
        }

        /** {@code Type.method}, or the function's name alone where its text does not say what it is a method of. */
        public String displayName() {
            String name = functionName();
            if (isConstructor) return name.isEmpty() ? "<anonymous>" : name;
            return code.traceName != null ? code.traceName.toString() : name;
        }
    }

    /** Walks the activations of an agent; the interpreter installs it. */
    public interface Walker {
        /** At most {@code limit} frames, top first, without those above and including {@code upTo}. */
        Frame[] walk(Agent agent, int limit, JSObject upTo);

        /** What the innermost activation of {@code closure} was called with, if it is interpreted and keeps that; else {@code null}. */
        Object[] arguments(Agent agent, JSObject closure);
    }

    /** Initialises this class: where a stack is full already that would fail, and for good. */
    public static void prepare() {}

    /** The running frames without those above and including {@code upTo}; {@code null} where Error.stackTraceLimit is no number. */
    public static Frame[] capture(Agent agent, JSObject upTo) {
        int limit = limit(agent.currentRealm);
        if (limit < 0) return null;
        return agent.stackWalker == null || limit == 0 ? NO_FRAMES : agent.stackWalker.walk(agent, limit, upTo);
    }

    private static final Frame[] NO_FRAMES = {};

    /** Error.stackTraceLimit of {@code realm} as V8 takes it: -1 where it is no number data property. */
    private static int limit(Realm realm) {
        JSObject error = realm.intrinsicIfMade(Intrinsic.ERROR);
        if (error == null) return DEFAULT_LIMIT;
        Object v = error.getOwnStored(LIMIT);
        if (v instanceof Integer i) return Math.max(0, i);
        return v instanceof Double d ? (int) Math.max(0, d) : -1;
    }

    /** The header, then a line a frame. */
    public static String format(String header, Frame[] frames) {
        if (frames == null || frames.length == 0) return header;
        StringBuilder b = new StringBuilder(header);
        for (Frame f : frames) b.append("\n    at ").append(f.toString());
        return b.toString();
    }
}
