package dev.ramjet.compiler.deopt;

import dev.ramjet.compiler.codegen.WrongResult;
import dev.ramjet.feedback.FeedbackVector;

/** Where code with a typed result was left for the interpreter: the result in its type, or a {@link WrongResult} for the caller. */
public final class Results {
    private Results() {}

    public static int intResult(Object v, CompiledState state) {
        if (v instanceof Integer i) return i;
        throw wrong(v, state);
    }

    public static double doubleResult(Object v, CompiledState state) {
        if (v instanceof Double d) return d;
        if (v instanceof Integer i) return i;
        throw wrong(v, state);
    }

    public static boolean booleanResult(Object v, CompiledState state) {
        if (v instanceof Boolean b) return b;
        throw wrong(v, state);
    }

    /** The next code gives any value. */
    private static WrongResult wrong(Object v, CompiledState state) {
        FeedbackVector target = (FeedbackVector) state.target;
        target.noteWide(FeedbackVector.RESULT);
        if (target.compiled != null && target.compiled.state == state) target.install(null);
        return new WrongResult(v);
    }
}
