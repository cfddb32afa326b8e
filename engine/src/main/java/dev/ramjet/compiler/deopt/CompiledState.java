package dev.ramjet.compiler.deopt;

import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.CodeState;
import java.util.ArrayList;
import java.util.List;

/** The tables of a piece of compiled code: exits by id, positions by line number. */
public final class CompiledState extends CodeState {
    /** Whether class files are kept for {@code --print-jvm}. */
    public static boolean keepClassFiles;

    /** {@code --deopt-every-guard}: how many guards pass between two that are made to fail; 0: none is. A test mode. */
    public static int guardsBetweenFailures = Integer.getInteger("ramjet.deoptEveryGuard", 0);
    private static int guards;

    /** For generated code in that mode: whether the guard it is at should fail. */
    public static boolean failsNow() {
        return ++guards % guardsBetweenFailures == 0;
    }

    public final List<ExitPoint> exits = new ArrayList<>();
    /** Line number table: line k of the class file is where this state's innermost instruction runs. */
    public final List<FrameState> lines = new ArrayList<>();
    /** JVM bytes of the function's method. */
    public int codeBytes;
    public byte[] classFile;
    /** Nanoseconds from request to installation. */
    public long compileNanos;

    public CompiledState(CallTarget target, int osrPc) {
        super(target, osrPc);
    }

    // The class being initialised fetches its data here, on the thread that defines it.
    private static final ThreadLocal<Object[]> HAND_OVER = new ThreadLocal<>();

    public static void handOver(CompiledState state, Object[] constants) {
        HAND_OVER.set(new Object[] {state, constants});
    }

    /** For generated class initialisers. */
    public static CompiledState takeState() {
        return (CompiledState) HAND_OVER.get()[0];
    }

    /** For generated class initialisers. */
    public static Object[] takeConstants() {
        return (Object[]) HAND_OVER.get()[1];
    }
}
