package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Node;
import dev.ramjet.runtime.BuiltinFunction;

/** Builtins that compiled code does itself: Math, String, Array. */
final class BuiltinInliner {
    private BuiltinInliner() {}

    /** The result, or {@code null} where the builtin has to be called. */
    static Node inline(FunctionBuilder f, BuiltinFunction builtin, Node thisValue, Node[] args, int dst) {
        return null;
    }
}
