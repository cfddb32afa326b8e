package dev.ramjet.tiering;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Interpreter;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * The {@code %Functions} of natives syntax, with which tests say when code is optimized and ask what became of it. Named as V8 names
 * them where V8 has the same.
 *
 * <table>
 * <tr><td>{@code %PrepareFunctionForOptimization(f)}</td><td>its bytecode and feedback vector exist</td></tr>
 * <tr><td>{@code %OptimizeFunctionOnNextCall(f)}</td><td>its next call runs compiled code, on the feedback it has by now</td></tr>
 * <tr><td>{@code %NeverOptimizeFunction(f)}</td><td>it stays in the interpreter</td></tr>
 * <tr><td>{@code %DeoptimizeFunction(f)}</td><td>its compiled code is thrown away; running activations leave it</td></tr>
 * <tr><td>{@code %GetOptimizationStatus(f)}</td><td>a sum of {@link #IS_FUNCTION}, {@link #NEVER_OPTIMIZED}, {@link #HAS_DEOPTIMIZED} and
 * {@link #OPTIMIZED}</td></tr>
 * <tr><td>{@code %LastDeoptReason(f)}</td><td>why code of f, or code that f was inlined into, was last left at f; undefined if it never
 * was</td></tr>
 * <tr><td>{@code %HaveSameMap(a, b)}</td><td>whether two objects have the same shape</td></tr>
 * <tr><td>{@code %ElementsKind(a)}</td><td>how an object's elements are stored: none, int32, double, any, sparse</td></tr>
 * </table>
 */
public final class NativeFunctions implements Interpreter.Natives {
    public static final NativeFunctions INSTANCE = new NativeFunctions();

    public static final int IS_FUNCTION = 1;
    public static final int NEVER_OPTIMIZED = 2;
    public static final int HAS_DEOPTIMIZED = 8;
    public static final int OPTIMIZED = 16;

    private NativeFunctions() {}

    @Override
    public Object call(Realm realm, String name, Object[] args) {
        switch (name) {
            case "PrepareFunctionForOptimization":
                vector(name, args);
                break;
            case "OptimizeFunctionOnNextCall":
                TieringPolicy.compileNow(vector(name, args));
                break;
            case "NeverOptimizeFunction":
                TieringPolicy.neverCompile(vector(name, args));
                break;
            case "DeoptimizeFunction":
                TieringPolicy.throwAway(vector(name, args));
                break;
            case "GetOptimizationStatus": {
                FeedbackVector v = vector(name, args);
                return IS_FUNCTION | (TieringPolicy.isRefused(v) ? NEVER_OPTIMIZED : 0) | (v.history != null && v.history.deoptimizations > 0 ? HAS_DEOPTIMIZED : 0)
                    | (v.compiled != null ? OPTIMIZED : 0);
            }
            case "LastDeoptReason": {
                String reason = TieringPolicy.lastReason(vector(name, args));
                return reason == null ? Undefined.INSTANCE : reason;
            }
            case "HaveSameMap":
                return object(name, args, 0).shape == object(name, args, 1).shape;
            case "ElementsKind":
                return elementsKind(object(name, args, 0).elements);
            default:
                throw Errors.referenceError("%" + name + " is not defined");
        }
        return Undefined.INSTANCE;
    }

    private static String elementsKind(Object e) {
        if (e instanceof int[] i) return i.length == 0 ? "none" : "int32";
        if (e instanceof double[]) return "double";
        if (e instanceof Object[] o) return o.length == 0 ? "none" : "any";
        return "sparse";
    }

    private static JSObject object(String name, Object[] args, int i) {
        if (i < args.length && args[i] instanceof JSObject o) return o;
        throw Errors.typeError("%" + name + " wants an object");
    }

    private static FeedbackVector vector(String name, Object[] args) {
        if (args.length > 0 && args[0] instanceof JSClosure c && c.target instanceof FeedbackVector v) {
            if (v.template == null) v.prepare();
            return v;
        }
        throw Errors.typeError("%" + name + " wants a function written in JavaScript");
    }
}
