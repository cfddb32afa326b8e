package dev.ramjet.compiler.codegen;

import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Undefined;

/**
 * Loose equality ({@code ==}) of values of which none is converted: objects, {@code null} and {@code undefined}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-islooselyequal">IsLooselyEqual</a>
 */
public final class CompiledIdentity {
    private CompiledIdentity() {}

    public static boolean isObjectOrNullish(Object v) {
        return v instanceof JSObject || v == JSNull.INSTANCE || v == Undefined.INSTANCE;
    }

    /** Whether the two are the same, or both count as null, as {@code document.all} does too, but two objects do never. */
    public static boolean areIdentical(Object a, Object b) {
        if (a == b) return true;
        return a instanceof JSObject ? !(b instanceof JSObject) && CompiledSupport.isLooselyNullish(a) : CompiledSupport.isLooselyNullish(b);
    }
}
