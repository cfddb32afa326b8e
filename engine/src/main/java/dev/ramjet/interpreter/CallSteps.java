package dev.ramjet.interpreter;

import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Shape;

/** Calls, constructions and returns. */
final class CallSteps {
    private CallSteps() {}

    /**
     * A call or construction with its operands. Arguments and function may be values that are not written to a register.
     *
     * <p>TAIL_CALL is a call whose result is the function's: below the depth where stacks must not grow, that is all there is to it.
     */
    abstract static class Calling extends Step {
        /** Of the call itself. */
        int callPc;
        /** -1: the result is the function's. */
        int dst;
        int callee, self, list, count, slot;
        Value function;
        /** {@code null}: all are in registers; else one an argument, {@code null} for a register. */
        Value[] arguments;

        /** Whether the interpreter may run {@code t} at once: the stack is shallow, and no budget used up. */
        static boolean isDirect(InterpreterFrame f, FeedbackVector t) {
            return f.depth < Interpreter.SHALLOW - 1 && (t.invocations + 1 & FeedbackVector.BUDGET - 1) != 0;
        }

        /** The registers of the frame called; {@code null} where an argument's value is a miss. */
        final Object[] enter(InterpreterFrame f, Object[] regs, FeedbackVector t, Object self) {
            Object[] to = t.registers();
            to[0] = self;
            int n = Math.min(count, t.paramCount);
            Value[] values = arguments;
            if (values == null) {
                for (int i = 0, from = list; i < n; i++) to[i + 1] = regs[from + i];
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

        /** The list of arguments; {@code null} where one is a miss. */
        final Object[] arguments(InterpreterFrame f, Object[] regs) {
            if (count == 0) return Operations.NO_ARGS;
            Object[] to = new Object[count];
            for (int i = 0; i < to.length; i++) {
                Object v = arguments == null ? regs[list + i] : (arguments[i] == null ? regs[list + i] : arguments[i].eval(f, regs));
                if (v == null) return null;
                to[i] = v;
            }
            return to;
        }

        /** Runs what was called. */
        final Step run(InterpreterFrame f, Object[] regs, JSClosure closure, FeedbackVector t, Object[] to) {
            t.invocations++;
            f.vector.bits[slot]++;
            f.pc = callPc;
            return result(Interpreter.loop(new InterpreterFrame(f, closure, t, to)), f, regs);
        }

        final Step result(Object r, InterpreterFrame f, Object[] regs) {
            if (dst >= 0) {
                regs[dst] = r;
                return next;
            }
            f.result = r;
            return null;
        }
    }

    /** A call of a closure whose target the site knows. */
    static final class Call extends Calling {
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            FeedbackVector t = target;
            if (!((function == null ? regs[callee] : function.eval(f, regs)) instanceof JSClosure closure) || closure.target != t || t.directRealm == null || !isDirect(f, t)) {
                return miss(f);
            }
            Object[] to = enter(f, regs, t, regs[self]);
            return to == null ? miss(f) : run(f, regs, closure, t, to);
        }
    }

    /** A call of a method that objects of one shape inherit. */
    static final class MethodCall extends Calling {
        Shape shape;
        PropertyCell cell;
        Assumption validity;
        JSClosure closure;
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            FeedbackVector t = target;
            if (!(regs[self] instanceof JSObject o) || o.shape != shape || !validity.valid || cell.value != closure || t.directRealm == null || !isDirect(f, t)) {
                return miss(f);
            }
            Object[] to = enter(f, regs, t, o);
            return to == null ? miss(f) : run(f, regs, closure, t, to);
        }
    }

    /** A call at a site that has seen several closures. */
    static final class PolymorphicCall extends Calling {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if (!((function == null ? regs[callee] : function.eval(f, regs)) instanceof JSClosure closure)) return miss(f);
            FeedbackVector t = (FeedbackVector) closure.target;
            FeedbackVector v = f.vector;
            if (t.directRealm != v.realm || !isDirect(f, t)) return miss(f);
            Object[] to = enter(f, regs, t, regs[self]);
            if (to == null) return miss(f);
            CallTargets.record(v, slot, t);
            return run(f, regs, closure, t, to);
        }
    }

    /** A call of a method that objects of several shapes inherit, or each its own. */
    static final class PolymorphicMethodCall extends Calling {
        PropertyCache[] entries;
        JSClosure[] closures;
        FeedbackVector[] targets;
        CallTargets calls;
        /** Where {@link #calls} counts those of each entry. */
        int[] counted;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if (!(regs[self] instanceof JSObject o)) return miss(f);
            Shape s = o.shape;
            PropertyCache[] entries = this.entries;
            int i = 0;
            while (entries[i].shape != s) if (++i == entries.length) return miss(f);
            FeedbackVector t = targets[i];
            JSClosure closure = closures[i];
            if (!entries[i].validity.valid || entries[i].cell.value != closure || t.directRealm == null || !isDirect(f, t)) return miss(f);
            Object[] to = enter(f, regs, t, o);
            if (to == null) return miss(f);
            calls.counts[counted[i]]++;
            return run(f, regs, closure, t, to);
        }
    }

    /** A call of the built-in function that the site knows. */
    static final class BuiltinCall extends Calling {
        BuiltinFunction target;
        BuiltinTable table;
        int id;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if ((function == null ? regs[callee] : function.eval(f, regs)) != target) return miss(f);
            Object[] args = arguments(f, regs);
            if (args == null) return miss(f);
            f.pc = callPc;
            f.vector.bits[slot]++;
            Interpreter.interpreter(f).leave(f);
            return result(table.call(id, f.vector.realm, regs[self], args, null, target), f, regs);
        }
    }

    /** A call of any other function, or of too many. */
    static final class GeneralCall extends Calling {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object c = regs[callee];
            FeedbackVector v = f.vector;
            if (c instanceof JSClosure closure) {
                FeedbackVector t = (FeedbackVector) closure.target;
                if (t.directRealm == v.realm && isDirect(f, t)) {
                    CallTargets.record(v, slot, t);
                    return run(f, regs, closure, t, enter(f, regs, t, regs[self]));
                }
            }
            f.pc = callPc;
            Object r = Interpreter.interpreter(f).call(f, c, regs[self], list, count, slot);
            if (r != Interpreter.TAIL_CALL) return result(r, f, regs);
            f.result = r;
            return null;
        }
    }

    /** A construction by a closure whose target the site knows. */
    static final class New extends Calling {
        FeedbackVector target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            FeedbackVector t = target;
            if (!((function == null ? regs[callee] : function.eval(f, regs)) instanceof JSClosure closure) || closure.target != t || t.compiled != null || !isDirect(f, t)) {
                return miss(f);
            }
            return construct(this, f, regs, t, closure, closure);
        }
    }

    /** A super() call of a closure whose target the site knows. */
    static final class SuperCall extends Calling {
        FeedbackVector target;
        int newTarget;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            FeedbackVector t = target;
            if (!(regs[callee] instanceof JSClosure closure) || closure.target != t || t.compiled != null || !isDirect(f, t)
                || !(regs[newTarget] instanceof JSObject n)) return miss(f);
            return construct(this, f, regs, t, closure, n);
        }
    }

    /** A super(...list) call likewise: what a default constructor does. */
    static final class SuperCallSpread extends Calling {
        FeedbackVector target;
        int newTarget;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            FeedbackVector t = target;
            if (!(regs[callee] instanceof JSClosure closure) || closure.target != t || t.compiled != null || !isDirect(f, t)
                || !(regs[newTarget] instanceof JSObject n)) return miss(f);
            Object[] args = RareOperations.elements((JSArray) regs[list]);
            Object[] to = t.registers();
            to[0] = null;
            for (int i = Math.min(args.length, t.paramCount); i > 0; i--) to[i] = args[i - 1];
            return construct(this, f, regs, t, closure, n, to, t.needsArguments ? args : null);
        }
    }

    private static Step construct(Calling c, InterpreterFrame f, Object[] regs, FeedbackVector t, JSClosure closure, JSObject newTarget) {
        Object[] args = null;
        if (t.needsArguments && (args = c.arguments(f, regs)) == null) return c.miss(f);
        Object[] to = c.enter(f, regs, t, null);
        return to == null ? c.miss(f) : construct(c, f, regs, t, closure, newTarget, to, args);
    }

    private static Step construct(Calling c, InterpreterFrame f, Object[] regs, FeedbackVector t, JSClosure closure, JSObject newTarget, Object[] to, Object[] args) {
        f.pc = c.callPc;
        JSObject created = null;
        if (!t.isDerived) {
            if (t.hasSeveralPrototypes) f.vector.noteConstructor(c.slot, closure);
            Shape s = Construction.knownInitialShape(newTarget);
            if (s != null) {
                created = new JSObject(s);
            } else {
                Interpreter.interpreter(f).leave(f);
                created = Construction.createThis(newTarget);
            }
            to[0] = created;
        }
        t.invocations++;
        f.vector.bits[c.slot]++;
        InterpreterFrame g = new InterpreterFrame(f, closure, t, to);
        g.newTarget = newTarget;
        g.args = args;
        Object r = Interpreter.loop(g);
        regs[c.dst] = r instanceof JSObject || created == null ? r : created;
        return c.next;
    }

    /** A construction by the built-in function that the site knows. */
    static final class NewBuiltin extends Calling {
        BuiltinFunction target;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            if ((function == null ? regs[callee] : function.eval(f, regs)) != target) return miss(f);
            Object[] args = arguments(f, regs);
            if (args == null) return miss(f);
            f.pc = callPc;
            f.vector.bits[slot]++;
            Interpreter.interpreter(f).leave(f);
            regs[dst] = target.table.call(target.id, f.vector.realm, null, args, target, target);
            return next;
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
