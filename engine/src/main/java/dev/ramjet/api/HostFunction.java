package dev.ramjet.api;

/**
 * A Java function that scripts call. Grant one with {@link Context#function} or by passing it where a value is expected; the script sees
 * an ordinary function.
 *
 * <p>The result is converted as {@link Context#value} says; Java's null becomes undefined. A {@link ScriptException} goes on as the
 * JavaScript exception it stands for. Any other exception becomes a JavaScript Error with its message, and is the
 * {@linkplain Throwable#getCause() cause} of the {@link ScriptException} that the host sees if the script does not catch it.
 *
 * <p>Where start-up time counts, and for many functions, {@link HostTable} is cheaper than lambdas.
 */
@FunctionalInterface
public interface HostFunction {
    /**
     * @param self the this value
     * @param args the arguments, as many as were given
     */
    Object call(Value self, Value... args) throws Exception;
}
