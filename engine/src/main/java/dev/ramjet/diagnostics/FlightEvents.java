package dev.ramjet.diagnostics;

import dev.ramjet.bytecode.BytecodeFunction;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/**
 * What the compiler does, as events of the JDK's Flight Recorder: {@code -XX:StartFlightRecording} or {@code jcmd PID JFR.start}, read with {@code jfr print} or
 * JDK Mission Control. While no recording runs nothing of the recorder is loaded; where the JDK has none, nothing happens.
 */
public final class FlightEvents {
    private FlightEvents() {}

    private static boolean absent;

    /** Whether somebody records; only then are the other methods of use. */
    public static boolean areOn() {
        if (absent) return false;
        try {
            return FlightRecorder.isInitialized();
        } catch (LinkageError e) {
            absent = true;
            return false;
        }
    }

    /** A function has been compiled, or refused. */
    public static void compiled(BytecodeFunction f, int osrPc, int codeBytes, int exits, long nanos, String refusal) {
        Compilation e = new Compilation();
        if (!e.shouldCommit()) return;
        e.function = f.name;
        e.position = position(f, f.position);
        e.osrOffset = osrPc;
        e.codeSize = codeBytes;
        e.exits = exits;
        e.compileTime = nanos;
        e.refusal = refusal;
        e.commit();
    }

    /** Code is there for the next call or loop trip. */
    public static void installed(BytecodeFunction f, int osrPc, int codeBytes) {
        Installation e = new Installation();
        if (!e.shouldCommit()) return;
        e.function = f.name;
        e.position = position(f, f.position);
        e.osrOffset = osrPc;
        e.codeSize = codeBytes;
        e.commit();
    }

    /** Compiled code was left for the interpreter. */
    public static void deoptimized(BytecodeFunction compiled, BytecodeFunction at, int pc, String reason) {
        Deoptimization e = new Deoptimization();
        if (!e.shouldCommit()) return;
        e.function = compiled.name;
        e.at = at.name;
        e.position = position(at, at.positionAt(pc));
        e.offset = pc;
        e.reason = reason;
        e.commit();
    }

    /** Something that code relied on no longer holds. */
    public static void invalidated(BytecodeFunction f, int osrPc) {
        Invalidation e = new Invalidation();
        if (!e.shouldCommit()) return;
        e.function = f.name;
        e.position = position(f, f.position);
        e.osrOffset = osrPc;
        e.commit();
    }

    private static String position(BytecodeFunction f, int offset) {
        return f.source == null ? null : f.source.name() + ":" + f.source.position(offset).line() + ":" + f.source.position(offset).column();
    }

    @Name("dev.ramjet.Compilation")
    @Label("JavaScript Compilation")
    @Category("Ramjet")
    @StackTrace(false)
    static final class Compilation extends Event {
        @Label("Function") String function;
        @Label("Position") String position;
        @Label("OSR Offset") @Description("Bytecode offset of the loop that is entered; -1 for a whole function") int osrOffset;
        @Label("Code Size") @Description("JVM bytes of the function's method") int codeSize;
        @Label("Exits") int exits;
        @Label("Compile Time") @Timespan(Timespan.NANOSECONDS) long compileTime;
        @Label("Refusal") @Description("Why there is no code") String refusal;
    }

    @Name("dev.ramjet.Installation")
    @Label("JavaScript Code Installation")
    @Category("Ramjet")
    @StackTrace(false)
    static final class Installation extends Event {
        @Label("Function") String function;
        @Label("Position") String position;
        @Label("OSR Offset") int osrOffset;
        @Label("Code Size") int codeSize;
    }

    @Name("dev.ramjet.Deoptimization")
    @Label("JavaScript Deoptimization")
    @Category("Ramjet")
    @StackTrace(false)
    static final class Deoptimization extends Event {
        @Label("Function") @Description("Whose code was left") String function;
        @Label("At") @Description("The function, maybe inlined, at which it was left") String at;
        @Label("Position") String position;
        @Label("Bytecode Offset") int offset;
        @Label("Reason") String reason;
    }

    @Name("dev.ramjet.Invalidation")
    @Label("JavaScript Code Invalidation")
    @Category("Ramjet")
    @StackTrace(false)
    static final class Invalidation extends Event {
        @Label("Function") String function;
        @Label("Position") String position;
        @Label("OSR Offset") int osrOffset;
    }
}
