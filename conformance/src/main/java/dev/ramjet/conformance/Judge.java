package dev.ramjet.conformance;

import dev.ramjet.test262.TestRequest;
import dev.ramjet.test262.TestResult;
import dev.ramjet.test262.TestRunner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a test file in the modes that its metadata asks for and says whether it passed. */
final class Judge {
    private final Options options;
    private final TestRunner runner;

    Judge(Options options, TestRunner runner) {
        this.options = options;
        this.runner = runner;
    }

    Outcome run(String path, Path file, String text, TestFile meta) {
        List<Path> harness = new ArrayList<>();
        Path folder = options.test262.resolve("harness");
        if (!meta.is("raw")) {
            harness.add(folder.resolve("assert.js"));
            harness.add(folder.resolve("sta.js"));
            if (meta.is("async")) harness.add(folder.resolve("doneprintHandle.js"));
            for (String i : meta.includes) harness.add(folder.resolve(i));
        }
        boolean module = meta.is("module");
        boolean once = module || meta.is("raw");
        StringBuilder reasons = new StringBuilder();
        long nanos = 0;
        for (int strict = 0; strict < 2; strict++) {
            if (strict == 0 && !once && meta.is("onlyStrict") || strict == 1 && (once || meta.is("noStrict"))) continue;
            TestRequest q = new TestRequest(harness, file, text, strict == 1, module, meta.is("async"), false, !meta.is("CanBlockIsFalse"), options.timeout);
            TestResult r = runner.run(q);
            nanos += r.nanos;
            String reason = judge(meta, r);
            if (reason == null) continue;
            reason = reason.replace('\n', ' ').replace('\r', ' ');
            if (reasons.isEmpty()) reasons.append(strict == 1 ? "strict: " : "").append(reason);
            else if (!reasons.toString().equals(reason)) reasons.append(" | strict: ").append(reason);
        }
        return new Outcome(path, meta, reasons.isEmpty() ? null : reasons.toString(), nanos);
    }

    private String judge(TestFile meta, TestResult r) {
        if (r.defect != null) return "DEFECT " + stack(r.defect);
        switch (r.outcome) {
            case TestResult.TIMEOUT:
                return Outcome.TIMEOUT;
            case TestResult.SYNTAX:
                if (meta.negativePhase != null && meta.negativePhase.equals(r.phase) && meta.negativeType.equals(r.errorName)) return null;
                return r.phase + " " + r.errorName + ": " + r.message;
            case TestResult.THROW:
                if ("runtime".equals(meta.negativePhase) && "runtime".equals(r.phase) && meta.negativeType.equals(r.errorName)) return null;
                return ("harness".equals(r.phase) ? "harness " : "") + (r.message.startsWith(r.errorName) ? "" : r.errorName + ": ") + r.message;
            default:
                if (meta.negativePhase != null) return "no " + meta.negativePhase + " " + meta.negativeType;
                if (!meta.is("async")) return null;
                String report = r.asyncReport();
                if (report == null) return "async test did not report";
                return report.startsWith("Test262:AsyncTestComplete") ? null : report;
        }
    }

    private String stack(Throwable t) {
        if (options.trace) {
            StringWriter w = new StringWriter();
            t.printStackTrace(new PrintWriter(w));
            return w.toString();
        }
        StringBuilder b = new StringBuilder(String.valueOf(t));
        StackTraceElement[] frames = t.getStackTrace();
        for (int i = 0; i < Math.min(6, frames.length); i++) {
            b.append(" < ").append(frames[i].getFileName()).append(':').append(frames[i].getLineNumber());
        }
        return b.toString();
    }
}
