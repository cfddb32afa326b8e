package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Signature;
import dev.ramjet.feedback.FeedbackVector;

/**
 * What a CALL_TYPED node calls.
 *
 * @param target    the function
 * @param signature of its code when the caller was compiled; should later code have another, the call goes the general way
 * @param self      the function being compiled calls itself
 * @param tail      in tail position: counts against the length of tail recursion
 */
public record TypedCall(FeedbackVector target, Signature signature, boolean self, boolean tail) {
    @Override
    public String toString() {
        return "function " + target.function.name + " " + signature + (self ? " self" : "") + (tail ? " tail" : "");
    }
}
