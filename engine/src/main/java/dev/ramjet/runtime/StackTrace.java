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
     * One activation: where it was.
     *
     * @param receiver  its this value; {@code null} where that is not known
     */
    public record Frame(String functionName, Source source, int offset, boolean isConstructor, boolean isAsync, JSObject function, Object receiver, CallTarget site) {
        public Frame(String functionName, Source source, int offset, boolean isConstructor, boolean isAsync, JSObject function, Object receiver) {
            this(functionName, source, offset, isConstructor, isAsync, function, receiver, null);
        }

        /** A frame of compiled code: which closure of the function it is, and its receiver, are not known. */
        public Frame(String functionName, Source source, int offset, boolean isConstructor, CallTarget site) {
            this(functionName, source, offset, isConstructor, false, null, null, site);
        }

        /** {@code name (file:line:column)}, as V8 writes it. */
        @Override
        public String toString() {
            String where = source == null ? "<anonymous>" : source.name() + ":" + source.position(offset).line() + ":" + source.position(offset).column();
            String name = displayName();
            if (name.isEmpty()) return where;
            return (isAsync ? "async " : "") + (isConstructor ? "new " : "") + name + " (" + where + ")";
        }

        /** {@code Type.method}, or the function's name alone where it was not called as a method; runs no script code. */
        public String displayName() {
            String name = functionName;
            if (function instanceof JSClosure c && c.target.function.kind == BytecodeFunction.KIND_CLASS_INITIALIZER) {
                return receiver instanceof JSFunction ? "<static_initializer>" : "<instance_members_initializer>";
            }
            if (isConstructor) return name.isEmpty() ? "<anonymous>" : name;
            String type = typeName();
            if (type == null || !isIdentifier(name)) return name;
            String method = receiver instanceof JSObject o ? methodName(o) : null;
            if (name.isEmpty()) return type + "." + (method == null ? "<anonymous>" : method);
            return (name.startsWith(type) ? name : type + "." + name) + (method == null || name.endsWith(method) ? "" : " [as " + method + "]");
        }

        /** What the receiver is an instance of; {@code null} for calls without receiver. */
        private String typeName() {
            if (receiver == null || Values.isNullish(receiver) || !(function instanceof JSClosure c)) return null;
            if (c.target.function.kind <= BytecodeFunction.KIND_EVAL || receiver == c.realm().globalThis || receiver == c.realm().global) return null;
            if (!(receiver instanceof JSObject o)) return Errors.constructorName(Conversions.prototypeOfPrimitive(c.realm(), receiver));
            if (o instanceof JSClosure k && k.isClassConstructor() && !k.displayName().isEmpty()) return k.displayName();
            return Errors.constructorName(o);
        }

        private static boolean isIdentifier(String name) {
            for (int i = 0; i < name.length(); i++) {
                char ch = name.charAt(i);
                if (!(Character.isJavaIdentifierPart(ch) || ch == '.')) return false;
            }
            return true;
        }

        /** The one name under which the receiver has the function; {@code null}: none, or several. */
        private String methodName(JSObject o) {
            String found = null;
            for (int level = 0; o != null && !(o instanceof JSProxy) && level < MAX_LEVELS; o = o.shape.prototype, level++) {
                Shape s = o.shape;
                int n = s.isDictionary() ? s.dictionary.end() : s.count;
                for (int i = 0; i < n && i < MAX_PROPERTIES; i++) {
                    Object key;
                    Object value;
                    if (s.isDictionary()) {
                        PropertyCell c = s.dictionary.at(i);
                        if (c == null) continue;
                        key = c.key;
                        value = c.value;
                    } else {
                        key = s.keyAt(i);
                        value = o.readField(s.infoAt(i));
                    }
                    if (value != function || !(key instanceof String k) || k.equals(found)) continue;
                    if (k.equals(functionName)) return k;
                    if (found != null) return null;
                    found = k;
                }
            }
            return found;
        }
    }

    private static final int MAX_LEVELS = 8;
    private static final int MAX_PROPERTIES = 1000;

    /** Walks the activations of an agent; the interpreter installs it. */
    public interface Walker {
        /** At most {@code limit} frames, top first, without those above and including {@code upTo}. */
        Frame[] walk(Agent agent, int limit, JSObject upTo);
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
