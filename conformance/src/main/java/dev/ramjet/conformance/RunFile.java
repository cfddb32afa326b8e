package dev.ramjet.conformance;

import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.frontend.Frontend;
import dev.ramjet.interpreter.Evaluator;
import dev.ramjet.parser.Parser;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The barest way to run scripts, one after another in one realm: {@code print}, {@code console.log}, {@code load}, {@code read}. For developers. */
public final class RunFile {
    private RunFile() {}

    private static final class Host extends BuiltinTable {
        private final Evaluator evaluator;

        Host(Evaluator evaluator) {
            super("print/1", "load/1", "log/1", "now/0", "read/1");
            this.evaluator = evaluator;
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0, 2: {
                    StringBuilder b = new StringBuilder();
                    for (Object a : args) b.append(b.length() == 0 ? "" : " ").append(Conversions.toString(a));
                    System.out.println(b);
                    return Undefined.INSTANCE;
                }
                case 1:
                    return evaluator.run(realm, read(Conversions.toString(args[0])), true);
                case 3:
                    return (CPU_TIME ? java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : System.nanoTime()) / 1e6;
                default:
                    return read(Conversions.toString(args[0])).text();
            }
        }
    }

    private static Source read(String file) {
        try {
            return new Source(file, Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw dev.ramjet.runtime.Errors.typeError(e.toString());
        }
    }

    /** On a busy machine, {@code performance.now} can tell the thread's own time. */
    private static final boolean CPU_TIME = Boolean.getBoolean("ramjet.cpuTime");
    private static int status;

    public static void main(String[] args) throws InterruptedException {
        Thread t = new Thread(null, new Runnable() {
            @Override
            public void run() {
                status = runFiles(args);
            }
        }, "main", 64L << 20);
        t.start();
        t.join();
        System.exit(status);
    }

    private static int runFiles(String[] files) {
        Evaluator evaluator = new Evaluator(new Frontend(Parser.Options.DEFAULT), StandardLibrary.INSTANCE);
        Agent agent = evaluator.agent;
        Agent before = agent.enter();
        try {
            if (!Boolean.getBoolean("ramjet.noJit")) {
                evaluator.interpreter.tiering = new dev.ramjet.tiering.TieringPolicy();
                agent.regExpCompiler = evaluator.interpreter.tiering.regExpCompiler();
            }
            dev.ramjet.tiering.TraceOptions.traceOpt = Boolean.getBoolean("ramjet.traceOpt");
            dev.ramjet.tiering.TraceOptions.traceDeopt = Boolean.getBoolean("ramjet.traceDeopt");
            if (Boolean.getBoolean("ramjet.printIr")) dev.ramjet.compiler.Compiler.dump = new dev.ramjet.tiering.TraceOptions.GraphDump();
            Realm realm = evaluator.createRealm();
            Host host = new Host(evaluator);
            realm.global.define("print", host.function(realm, 0), Shape.HIDDEN);
            realm.global.define("load", host.function(realm, 1), Shape.HIDDEN);
            realm.global.define("read", host.function(realm, 4), Shape.HIDDEN);
            JSObject console = realm.newObject();
            console.define("log", host.function(realm, 2), Shape.HIDDEN);
            realm.global.define("console", console, Shape.HIDDEN);
            JSObject performance = realm.newObject();
            performance.define("now", host.function(realm, 3), Shape.HIDDEN);
            realm.global.define("performance", performance, Shape.HIDDEN);
            for (String file : files) {
                evaluator.run(realm, read(file), false);
                agent.runJobs();
            }
            return 0;
        } catch (JSThrow e) {
            System.err.println("Uncaught " + (e.value instanceof JSError error ? Conversions.toString(error.stackText()) : e.getMessage()));
            return 1;
        } finally {
            Agent.leave(before);
        }
    }
}
