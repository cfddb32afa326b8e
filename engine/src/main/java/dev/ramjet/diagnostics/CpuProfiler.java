package dev.ramjet.diagnostics;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.interpreter.Interpreter;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.Sampler;
import dev.ramjet.runtime.StackTrace;
import dev.ramjet.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sampling profiler of JavaScript functions, whichever tier runs them: {@code --cpu-prof}.
 *
 * <p>A thread of its own says when a sample is due. The program takes it at its next poll (loops, calls, and when the interpreter leaves its loop for anything
 * else), on its own thread, because only there can the frames of compiled code be listed. While the program waits for something, the profiler's thread notes
 * {@code (idle)}; when it does not poll for long, in a long builtin or while it is parsed, {@code (program)}.
 *
 * <p>The result is a tree of call paths with samples and times, in the form that Chrome DevTools and VS Code open as {@code .cpuprofile}.
 */
public final class CpuProfiler implements Sampler, Runnable {
    /** Longer stacks are cut. */
    private static final int MAX_FRAMES = 255;
    /** So many samples overdue are time in which the program was not seen. */
    private static final int LATE = 50;

    private final Agent agent;
    private final Interpreter interpreter;
    private final Thread program = Thread.currentThread();
    private final Thread thread = new Thread(this, "ramjet-profiler");
    private final long intervalNanos;
    private final long startNanos = System.nanoTime();
    private final long startMicros = System.currentTimeMillis() * 1000;
    private volatile boolean due;
    private volatile boolean stopped;

    private final ArrayList<Node> nodes = new ArrayList<>();
    private final Node root = new Node(null, "(root)");
    private final Node idle = new Node(root, "(idle)");
    private final Node unseen = new Node(root, "(program)");
    private Node[] samples = new Node[1024];
    private long[] times = new long[1024];
    private int count;

    /** A call path. */
    private final class Node {
        final int id;
        final BytecodeFunction function;
        final String label;
        final LinkedHashMap<BytecodeFunction, Node> children = new LinkedHashMap<>(4);
        /** Samples by line, where this was the top of the stack. */
        final LinkedHashMap<Integer, Integer> ticks = new LinkedHashMap<>(4);
        int hits;

        Node(Node parent, BytecodeFunction function) {
            this.function = function;
            label = null;
            nodes.add(this);
            id = nodes.size();
            parent.children.put(function, this);
        }

        Node(Node parent, String label) {
            function = null;
            this.label = label;
            nodes.add(this);
            id = nodes.size();
        }
    }

    private CpuProfiler(Agent agent, Interpreter interpreter, long intervalMicros) {
        this.agent = agent;
        this.interpreter = interpreter;
        intervalNanos = intervalMicros * 1000;
        thread.setDaemon(true);
    }

    /** Begins to sample what the agent runs on this thread. */
    public static CpuProfiler start(Agent agent, Interpreter interpreter, long intervalMicros) {
        CpuProfiler p = new CpuProfiler(agent, interpreter, intervalMicros);
        agent.setSampler(p);
        interpreter.sampling = true;
        p.thread.start();
        return p;
    }

    // ---- the profiler's thread

    @Override
    public void run() {
        int late = 0;
        long next = System.nanoTime();
        while (!stopped) {
            next += intervalNanos;
            long wait = next - System.nanoTime();
            if (wait > 0) java.util.concurrent.locks.LockSupport.parkNanos(wait);
            else next -= wait;
            if (!due) {
                late = 0;
                due = true;
                continue;
            }
            Thread.State state = program.getState();
            if (state == Thread.State.WAITING || state == Thread.State.TIMED_WAITING) add(idle);
            else if (++late > LATE) add(unseen);
        }
    }

    // ---- the program's thread

    @Override
    public void polled(Agent agent) {
        if (!due || Thread.currentThread() != program) return;
        due = false;
        StackTrace.Frame[] frames = agent.stackWalker.walk(agent, MAX_FRAMES, null);
        synchronized (this) {
            Node n = root;
            for (int i = frames.length - 1; i >= 0; i--) {
                CallTarget target = frames[i].function() instanceof JSClosure c ? c.target : frames[i].site();
                if (target == null) continue;
                Node child = n.children.get(target.function);
                n = child == null ? new Node(n, target.function) : child;
            }
            if (n == root) n = unseen;
            else n.ticks.merge(frames[0].source().position(frames[0].offset()).line(), 1, Integer::sum);
            add(n);
        }
    }

    private synchronized void add(Node n) {
        if (count == samples.length) {
            samples = java.util.Arrays.copyOf(samples, 2 * count);
            times = java.util.Arrays.copyOf(times, 2 * count);
        }
        n.hits++;
        samples[count] = n;
        times[count++] = (System.nanoTime() - startNanos) / 1000;
    }

    /** Ends sampling; returns the profile as JSON. */
    public String stop() {
        stopped = true;
        agent.setSampler(null);
        interpreter.sampling = false;
        java.util.concurrent.locks.LockSupport.unpark(thread);
        return json();
    }

    private synchronized String json() {
        StringBuilder b = new StringBuilder("{\"nodes\":[");
        for (Node n : nodes) {
            if (n.id > 1) b.append(',');
            b.append("\n{\"id\":").append(n.id).append(",\"callFrame\":{\"functionName\":");
            callFrame(b, n);
            b.append("},\"hitCount\":").append(n.hits);
            children(b, n);
            if (!n.ticks.isEmpty()) {
                char separator = '[';
                b.append(",\"positionTicks\":");
                for (Map.Entry<Integer, Integer> t : n.ticks.entrySet()) {
                    b.append(separator).append("{\"line\":").append(t.getKey()).append(",\"ticks\":").append(t.getValue()).append('}');
                    separator = ',';
                }
                b.append(']');
            }
            b.append('}');
        }
        b.append("],\n\"startTime\":").append(startMicros).append(",\"endTime\":").append(startMicros + (System.nanoTime() - startNanos) / 1000);
        b.append(",\n\"samples\":[");
        for (int i = 0; i < count; i++) b.append(i == 0 ? "" : ",").append(samples[i].id);
        b.append("],\n\"timeDeltas\":[");
        for (int i = 0; i < count; i++) b.append(i == 0 ? "" : ",").append(times[i] - (i == 0 ? 0 : times[i - 1]));
        return b.append("]}\n").toString();
    }

    private void children(StringBuilder b, Node n) {
        if (n == root || !n.children.isEmpty()) {
            b.append(",\"children\":");
            char separator = '[';
            if (n == root) {
                b.append("[").append(idle.id).append(',').append(unseen.id);
                separator = ',';
            }
            for (Node c : n.children.values()) {
                b.append(separator).append(c.id);
                separator = ',';
            }
            b.append(']');
        }
    }

    private static void callFrame(StringBuilder b, Node n) {
        if (n.function == null) {
            quote(b, n.label);
            b.append(",\"scriptId\":\"0\",\"url\":\"\",\"lineNumber\":-1,\"columnNumber\":-1");
            return;
        }
        Source source = n.function.source;
        quote(b, n.function.name);
        b.append(",\"scriptId\":\"").append(source == null ? 0 : 1 + (source.name().hashCode() & 0xffffff)).append("\",\"url\":");
        String name = source == null ? "" : source.name();
        quote(b, name.startsWith("/") ? "file://" + name : name);
        int line = source == null ? 0 : source.position(n.function.position).line() - 1;
        int column = source == null ? 0 : source.position(n.function.position).column() - 1;
        b.append(",\"lineNumber\":").append(line).append(",\"columnNumber\":").append(column);
    }

    private static void quote(StringBuilder b, String s) {
        b.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\') b.append('\\').append(c);
            else if (c < ' ' || Character.isSurrogate(c)) b.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5);
            else b.append(c);
        }
        b.append('"');
    }
}
