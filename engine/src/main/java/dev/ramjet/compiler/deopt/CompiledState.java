package dev.ramjet.compiler.deopt;

import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Signature;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.CodeState;
import dev.ramjet.runtime.CompiledCode;
import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The tables of a piece of compiled code: exits by id, positions by line number. */
public final class CompiledState extends CodeState {
    /** Whether class files are kept for {@code --print-jvm}. */
    public static boolean keepClassFiles;

    /**
     * {@code --deopt-every-guard=N}, a test mode: each guard fails once, on its first to N-th pass, which differs from guard to guard so that
     * code that runs but once is left in many places too. 0: none is made to fail.
     */
    public static int deoptEveryGuard = Integer.getInteger("ramjet.deoptEveryGuard", 0);
    private static final AtomicInteger GUARDS = new AtomicInteger();
    // By a guard's number modulo the length: as many guards live at a time as anyone needs.
    private static final byte[] PASSES = Boolean.getBoolean("ramjet.compileNow") || deoptEveryGuard > 0 ? new byte[1 << 20] : null;
    private static int failures;

    /** The number of a guard that is about to be generated. */
    public static int newGuard() {
        int guard = GUARDS.getAndIncrement();
        PASSES[guard & PASSES.length - 1] = 0;
        return guard;
    }

    /** For generated code in that mode: whether the guard it is at should fail. */
    public static boolean failsNow(int guard) {
        int i = guard & PASSES.length - 1;
        if (deoptEveryGuard == 0) return false;
        int turn = 1 + guard % deoptEveryGuard;
        if (PASSES[i] >= turn || ++PASSES[i] < turn) return false;
        return true;
    }

    /** After a failure that was made: whether the code stays, so that its other guards have their turn. Now and then it does not. */
    public static boolean isKept() {
        return ++failures % 8 != 0;
    }

    /** Its speculation has failed: nobody is to enter it again, though what has entered may go on. */
    public boolean isGivenUp;
    public final List<ExitPoint> exits = new ArrayList<>();
    /** Line number table: line k of the class file is where the instruction of line k - 1 of this list runs. */
    public final List<Line> lines = new ArrayList<>();
    /** The entry for other compiled code; {@code null}: there is none. */
    public Signature signature;
    /** JVM bytes of the function's method. */
    public int codeBytes;
    public byte[] classFile;
    /** Nanoseconds that the compiler worked for it: graph, bytes of the class, its definition; and earlier tries that came out too long. */
    public long buildNanos, emitNanos, defineNanos, discardedNanos;
    /** Nanoseconds from the request (code is hot) until the code could be entered. */
    public long latencyNanos;

    public long compileNanos() {
        return buildNanos + emitNanos + defineNanos + discardedNanos;
    }

    /** A place in compiled code; {@code isCall}: the state is that after the instruction. */
    public record Line(FrameState state, boolean isCall) {}

    /** The line number for a place, 0 without one; the state of a call is that after it. */
    public int addLine(FrameState place, boolean isCall) {
        if (place == null || lines.size() >= 65_000) return 0;
        lines.add(new Line(place, isCall));
        return lines.size();
    }

    public CompiledState(CallTarget target, int osrPc) {
        super(target, osrPc);
    }

    /** The state of the generated class that {@code lookup} belongs to: for bootstraps. */
    static CompiledState of(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        try {
            return (CompiledState) lookup.findStaticGetter(lookup.lookupClass(), "state", CompiledState.class).invoke();
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException(t);
        }
    }

    /** Links the polls of the generated class that {@code lookup} belongs to. */
    public static CallSite pollSite(MethodHandles.Lookup lookup, String name, MethodType type) throws ReflectiveOperationException {
        return of(lookup).target.realm.agent.pollSite();
    }

    // The class being initialised fetches its data here, on the thread that defines it, and leaves its only instance.
    private static final ThreadLocal<Object[]> HAND_OVER = new ThreadLocal<>();

    public static void handOver(CompiledState state, Object[] constants) {
        HAND_OVER.set(new Object[] {state, constants, null});
    }

    /** The instance of the class that has been initialised since {@link #handOver}. */
    public static CompiledCode takeInstance() {
        CompiledCode code = (CompiledCode) HAND_OVER.get()[2];
        HAND_OVER.remove();
        return code;
    }

    /** For generated class initialisers. */
    public static CompiledState takeState() {
        return (CompiledState) HAND_OVER.get()[0];
    }

    /** For generated class initialisers. */
    public static Object[] takeConstants() {
        return (Object[]) HAND_OVER.get()[1];
    }

    /** For generated class initialisers. */
    public static void leaveInstance(CompiledCode code) {
        HAND_OVER.get()[2] = code;
    }
}
