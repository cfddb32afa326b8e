package dev.ramjet.interpreter;

import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;

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

    /** A call or construction with its operands. Arguments and function may be values that are not written to a register. */
    abstract static class Calling extends Step {
        /** Of the call itself. */
        int callPc;
        int dst, callee, self, list, count, slot;
        Value function;
        Value[] arguments;

        /** Whether the interpreter may run {@code t} at once: the stack is shallow, and no budget used up. */
        static boolean isDirect(InterpreterFrame f, FeedbackVector t) {
            return f.depth < Interpreter.SHALLOW - 1 && (t.invocations + 1 & FeedbackVector.BUDGET - 1) != 0;
        }

        /** The registers of the frame called; {@code null} where an argument's value is a miss. */
        static Object[] enter(InterpreterFrame f, Object[] regs, FeedbackVector t, Object self, int list, int count, Value[] values) {
            Object[] to = t.template.clone();
            to[0] = self;
            int n = Math.min(count, t.paramCount);
            if (values == null) {
                for (int i = 0; i < n; i++) to[i + 1] = regs[list + i];
                return to;
            }
            for (int i = 0; i < n; i++) {
                Value a = values[i];
                Object v = a == null ? regs[list + i] : a.eval(f, regs);
                if (v == null) return null;
                to[i + 1] = v;
            }
            return to;
        }
    }

    /** A call of a closure whose target the site knows. */
    static final class Call extends Calling {
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = function == null ? regs[callee] : function.eval(f, regs);
            FeedbackVector t = target;
            if (!(c instanceof JSClosure closure) || closure.target != t || t.directRealm == null || !isDirect(f, t)) return miss(f);
            Object[] to = enter(f, regs, t, regs[self], list, count, arguments);
            if (to == null) return miss(f);
            t.invocations++;
            f.vector.bits[slot]++;
            f.pc = callPc;
            regs[dst] = Interpreter.loop(new InterpreterFrame(f, closure, t, to));
            return next;
        }
    }

    /** A call at a site that has seen several closures. */
    static final class PolymorphicCall extends Calling {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = function == null ? regs[callee] : function.eval(f, regs);
            if (!(c instanceof JSClosure closure)) return miss(f);
            FeedbackVector t = (FeedbackVector) closure.target;
            FeedbackVector v = f.vector;
            if (t.directRealm != v.realm || !isDirect(f, t)) return miss(f);
            Object[] to = enter(f, regs, t, regs[self], list, count, arguments);
            if (to == null) return miss(f);
            t.invocations++;
            v.bits[slot]++;
            CallTargets.record(v, slot, t);
            f.pc = callPc;
            regs[dst] = Interpreter.loop(new InterpreterFrame(f, closure, t, to));
            return next;
        }
    }

    /** A call of what is no closure, or of too many. */
    static final class GeneralCall extends Calling {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = regs[callee];
            FeedbackVector v = f.vector;
            f.pc = callPc;
            if (c instanceof JSClosure closure) {
                FeedbackVector t = (FeedbackVector) closure.target;
                if (t.directRealm == v.realm && isDirect(f, t)) {
                    t.invocations++;
                    v.bits[slot]++;
                    CallTargets.record(v, slot, t);
                    regs[dst] = Interpreter.loop(new InterpreterFrame(f, closure, t, enter(f, regs, t, regs[self], list, count, null)));
                    return next;
                }
            }
            Object r = Interpreter.interpreter(f).call(f, c, regs[self], list, count, slot);
            if (r == Interpreter.TAIL_CALL) {
                f.result = r;
                return null;
            }
            regs[dst] = r;
            return next;
        }
    }

    /** A construction by a closure whose target the site knows. */
    static final class New extends Calling {
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = function == null ? regs[callee] : function.eval(f, regs);
            FeedbackVector t = target;
            if (!(c instanceof JSClosure closure) || closure.target != t || t.compiled != null || !isDirect(f, t)) return miss(f);
            JSObject created = null;
            Object[] to = enter(f, regs, t, null, list, count, arguments);
            if (to == null) return miss(f);
            f.pc = callPc;
            if (!t.isDerived) {
                Interpreter.interpreter(f).leave(f);
                to[0] = created = Construction.createThis(closure);
            }
            t.invocations++;
            f.vector.bits[slot]++;
            InterpreterFrame g = new InterpreterFrame(f, closure, t, to);
            g.newTarget = closure;
            Object r = Interpreter.loop(g);
            regs[dst] = r instanceof JSObject || created == null ? r : created;
            return next;
        }
    }

    /** {@code return} of a call: below the depth where stacks must not grow, a call like others. */
    static final class TailCall extends Calling {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = regs[callee];
            FeedbackVector v = f.vector;
            f.pc = callPc;
            if (c instanceof JSClosure closure) {
                FeedbackVector t = (FeedbackVector) closure.target;
                if (t.directRealm == v.realm && isDirect(f, t)) {
                    t.invocations++;
                    v.bits[slot]++;
                    CallTargets.record(v, slot, t);
                    f.result = Interpreter.loop(new InterpreterFrame(f, closure, t, enter(f, regs, t, regs[self], list, count, null)));
                    return null;
                }
            }
            f.result = Interpreter.interpreter(f).call(f, c, regs[self], list, count, slot);
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
