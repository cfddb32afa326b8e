package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSClosure;

/** Calls and returns, and the step for all that has no quick form. */
final class CallSteps {
    private CallSteps() {}

    /** An instruction in its general form. */
    static final class General extends Step {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return Interpreter.interpreter(f).general(f, this);
        }
    }

    /** The same for what has feedback, but none yet: misses until there is. */
    static final class First extends Step {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return miss(f);
        }
    }

    /** A call of what is no closure, or of several. */
    static final class GeneralCall extends Step {
        int dst, callee, self, list, count, slot;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            f.pc = pc;
            Object v = Interpreter.interpreter(f).call(f, regs[callee], regs[self], list, count, slot);
            if (v == Interpreter.TAIL_CALL) {
                f.result = v;
                return null;
            }
            regs[dst] = v;
            return next;
        }
    }

    /** A call of a closure whose target the site knows. Arguments may be values that are not written to a register. */
    static final class Call extends Step {
        /** Of the call itself. */
        int callPc;
        int dst, callee, self, list, count, slot;
        Value function;
        Value[] arguments;
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = function == null ? regs[callee] : function.eval(f, regs);
            FeedbackVector t = target;
            if (!(c instanceof JSClosure closure) || closure.target != t || t.directRealm == null || f.depth >= Interpreter.SHALLOW - 1
                    || (t.invocations + 1 & FeedbackVector.BUDGET - 1) == 0) return miss(f);
            Object[] callRegs = t.template.clone();
            callRegs[0] = regs[self];
            int n = Math.min(count, t.paramCount);
            Value[] values = arguments;
            for (int i = 0; i < n; i++) {
                Value a = values == null ? null : values[i];
                Object v = a == null ? regs[list + i] : a.eval(f, regs);
                if (v == null) return miss(f);
                callRegs[i + 1] = v;
            }
            t.invocations++;
            f.vector.bits[slot]++;
            f.pc = callPc;
            regs[dst] = Interpreter.loop(new InterpreterFrame(f, closure, t, callRegs));
            return next;
        }
    }

    /** {@code return} of a call: below the depth where stacks must not grow, a call like others. */
    static final class TailCall extends Step {
        int callee, self, list, count, slot;
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            FeedbackVector t = target;
            if (!(regs[callee] instanceof JSClosure closure) || closure.target != t || t.directRealm == null || f.depth >= Interpreter.SHALLOW - 1
                    || (t.invocations + 1 & FeedbackVector.BUDGET - 1) == 0) return miss(f);
            Object[] callRegs = t.template.clone();
            callRegs[0] = regs[self];
            int n = Math.min(count, t.paramCount);
            for (int i = 0; i < n; i++) callRegs[i + 1] = regs[list + i];
            t.invocations++;
            f.vector.bits[slot]++;
            f.pc = pc;
            f.result = Interpreter.loop(new InterpreterFrame(f, closure, t, callRegs));
            return null;
        }
    }

    static final class Return extends Step {
        int a;
        Value value;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = value == null ? regs[a] : value.eval(f, regs);
            if (v == null) return miss(f);
            f.result = v;
            return null;
        }
    }
}
