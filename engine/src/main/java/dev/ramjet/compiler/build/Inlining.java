package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.feedback.FeedbackVector;

/**
 * What is inlined into one activation, and how. The budget ({@link GraphBuilder#budget}) is spent in the order of the code, with these corrections.
 *
 * <p>Calls that are seldom made are not worth the compilers' time unless they are short.
 *
 * <p>Half as much again is there for functions that loop and are given a function, with all below them: such a loop is fast where its function is known,
 * which it mostly is at this call only.
 *
 * <p>Code that is entered in a loop calls other functions that loop and are compiled already. It runs in one activation, which HotSpot again would enter in the
 * innermost loop of all. C2 does worst with nests of loops entered in the middle, and what it makes of the called function by itself is there.
 */
final class Inlining {
    /** Words of a function that is inlined wherever it is called, as the call would be as long. */
    private static final int SHORT = 24;
    /** A call site that is reached less than once in so many calls of the outermost function is not inlined unless it is short. */
    private static final double RARE = 1.0 / 16;
    /** Longest function inlined, and where the budget is scaled down, the longest all the same. */
    private static final int LONGEST = 400;
    private static final int LONGEST_ALWAYS = 40;
    /** Deepest inlining, and deepest of one function into itself. */
    private static final int MAX_DEPTH = 9;
    private static final int MAX_RECURSION = 2;

    private final FunctionBuilder f;
    /** Calls of this activation in one of the outermost function. */
    private double frequency = 1;
    /** A loop that was given a function, or below one. */
    private boolean isFavoured;

    Inlining(FunctionBuilder f) {
        this.f = f;
    }

    /** Whether {@code target} should be inlined at the current instruction, where it is called with {@code args}. */
    boolean isWorthwhile(FeedbackVector target, Node... args) {
        if (target.template == null) return false;
        BytecodeFunction function = target.function;
        if (function.is(BytecodeFunction.GENERATOR) || function.is(BytecodeFunction.ASYNC) || function.is(BytecodeFunction.HAS_DIRECT_EVAL)) return false;
        if (function.mayBeCaller() || function.mayShowArguments()) return false;
        GraphBuilder b = f.b;
        int length = function.code.length;
        if (length > LONGEST * b.scale && length > LONGEST_ALWAYS) return false;
        if (length > SHORT * b.scale) {
            if (frequency() < RARE) return false;
            boolean favoured = isFavoured || isLoopOver(target, args);
            if (!favoured && function.is(BytecodeFunction.HAS_LOOP) && target.compiled != null && b.isLoopEntered) return false;
            int budget = favoured ? b.budget + b.budget / 2 : b.budget;
            if (b.inlined + length > budget) return false;
        }
        int recursion = 0;
        for (FunctionBuilder p = f; p != null; p = p.parent) {
            if (p.vector == target) recursion++;
        }
        return f.depth < MAX_DEPTH && recursion < MAX_RECURSION;
    }

    /** How often the call here is made in one of the outermost function, as far as the interpreter saw; as often as what is around it where that is not known. */
    private double frequency() {
        int op = f.code[f.pc];
        if (op != Opcode.CALL && op != Opcode.NEW && op != Opcode.TAIL_CALL) return frequency;
        int made = f.vector.bits[f.code[f.pc + (op == Opcode.CALL ? 6 : 5)]];
        int calls = f.vector.calls();
        return made == 0 || calls <= 0 ? frequency : frequency * made / calls;
    }

    private static boolean isLoopOver(FeedbackVector target, Node[] args) {
        if (!target.function.is(BytecodeFunction.HAS_LOOP)) return false;
        for (Node a : args) if (CallbackInliner.isKnownFunction(a)) return true;
        return false;
    }

    /**
     * Builds the body of {@code target} in place.
     *
     * @param values this and arguments
     * @return the result, or {@code null} if the call never returns
     */
    Node inline(FeedbackVector target, Node callee, Node[] values, Node newTarget, FrameState callerState) {
        GraphBuilder b = f.b;
        b.inlined += target.code.length;
        FunctionBuilder inner = new FunctionBuilder(b, target, callerState, f, f.path + "/" + f.pc + f.variant, callee, newTarget,
            target.needsArguments ? ArgumentsBuilder.list(f, values) : null, 0);
        inner.inlining.frequency = frequency();
        inner.inlining.isFavoured = isFavoured || isLoopOver(target, values);
        inner.regs = inner.initialRegisters();
        for (int i = 0; i < values.length && i <= target.paramCount; i++) inner.regs[i] = values[i];
        inner.walk();
        b.current = f;
        if (inner.returns.isEmpty()) {
            b.block = null;
            return null;
        }
        return b.join(inner.returns, null)[0];
    }
}
