package dev.ramjet.test262;

import dev.ramjet.feedback.Tiering;
import dev.ramjet.tiering.TieringPolicy;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The batch mode for outside runners of test262 and its like ({@code ramjet --test262-worker}): one request a line on standard input, one
 * answer a line on standard output, as JSON. The protocol is in docs/conformance.md.
 */
public final class Worker {
    private static final int PROTOCOL = 1;

    private Worker() {}

    /** Serves requests until the end of input; {@code jit}: with the optimizing compiler. */
    public static void serve(String engineVersion, boolean jit) {
        Loop loop = new Loop(engineVersion, jit ? new TieringPolicy() : null);
        Thread t = new Thread(null, loop, "test262", TestRunner.STACK_SIZE);
        t.start();
        try {
            t.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (loop.failure != null) throw new IllegalStateException(loop.failure);
    }

    private static final class Loop implements Runnable {
        private final String engineVersion;
        private final TestRunner runner;
        IOException failure;

        Loop(String engineVersion, Tiering tiering) {
            this.engineVersion = engineVersion;
            runner = new TestRunner(tiering);
        }

        @Override
        public void run() {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
            // Whatever else may write to standard output would break the protocol.
            System.setOut(System.err);
            answer(out, "{\"ready\":true,\"protocol\":" + PROTOCOL + ",\"engine\":" + JsonLine.quote("Ramjet " + engineVersion) + "}");
            try {
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8), 1 << 16);
                String line;
                while ((line = in.readLine()) != null) {
                    if (!line.isBlank()) answer(out, serve(line));
                }
            } catch (IOException e) {
                failure = e;
            }
        }

        private static void answer(PrintStream out, String line) {
            out.print(line);
            out.print('\n');
            out.flush();
        }

        private String serve(String line) {
            Object id = 0;
            TestResult r;
            try {
                Map<String, Object> q = JsonLine.parse(line);
                if (q.get("id") != null) id = q.get("id");
                r = runner.run(request(q));
            } catch (IllegalArgumentException e) {
                r = new TestResult().fail(TestResult.THROW, "harness", "Error", e.getMessage());
            }
            return answer(id, r);
        }

        private static TestRequest request(Map<String, Object> q) {
            if (!(q.get("source_files") instanceof List<?> files) || files.isEmpty()) throw new IllegalArgumentException("source_files is missing");
            List<Path> harness = new ArrayList<>();
            for (int i = 0; i < files.size() - 1; i++) harness.add(Path.of((String) files.get(i)));
            Path test = Path.of((String) files.getLast());
            long timeout = q.get("timeout_ms") instanceof Number n ? n.longValue() : 60_000;
            return new TestRequest(harness, test, null, is(q, "strict"), is(q, "module"), is(q, "async"), is(q, "parse_only"),
                q.get("can_block") != Boolean.FALSE, timeout);
        }

        private static boolean is(Map<String, Object> q, String key) {
            return q.get(key) == Boolean.TRUE;
        }

        private static String answer(Object id, TestResult r) {
            StringBuilder b = new StringBuilder(200);
            b.append("{\"id\":");
            if (id instanceof Double d && d == Math.rint(d) && Math.abs(d) < 1e15) b.append(d.longValue());
            else if (id instanceof String s) b.append(JsonLine.quote(s));
            else b.append(id);
            b.append(",\"outcome\":\"").append(r.outcome).append('"');
            if (r.phase != null) b.append(",\"phase\":\"").append(r.phase).append('"');
            if (r.errorName != null) b.append(",\"error_name\":").append(JsonLine.quote(r.errorName));
            if (r.message != null) b.append(",\"message\":").append(JsonLine.quote(r.message));
            b.append(",\"output\":[");
            synchronized (r) {
                int length = 0;
                for (int i = 0; i < r.output.size() && length < TestResult.OUTPUT_LIMIT; i++) {
                    if (i > 0) b.append(',');
                    String s = r.output.get(i);
                    if (s.length() > TestResult.OUTPUT_LIMIT) s = s.substring(0, TestResult.OUTPUT_LIMIT);
                    length += s.length();
                    b.append(JsonLine.quote(s));
                }
            }
            return b.append("]}").toString();
        }
    }
}
