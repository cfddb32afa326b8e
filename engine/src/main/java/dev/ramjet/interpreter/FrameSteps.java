package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Values;

/** What instructions make that allocate, and checks for the hole. None of them runs code of the script. */
final class FrameSteps {
    private FrameSteps() {}

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

    /** CHECK_HOLE and CHECK_NOT_HOLE; what is wrong is a miss, and thrown in general form. */
    static final class CheckHole extends Step {
        int a;
        boolean wanted;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return regs[a] == null == wanted ? next : miss(f);
        }
    }

    /** CHECK_COERCIBLE; what is wrong is thrown in general form. */
    static final class CheckCoercible extends Step {
        int a;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object v = regs[a];
            return v == null || Values.isNullish(v) ? miss(f) : next;
        }
    }

    static final class CoerceThis extends Step {
        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            return regs[0] instanceof JSObject ? next : miss(f);
        }
    }

    static final class CreateEnv extends Step {
        int dst, parent;
        Object[] template;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            Object[] env = FeedbackVector.copyOf(template);
            env[0] = regs[parent];
            regs[dst] = env;
            return next;
        }
    }

    static final class CopyEnv extends Step {
        int dst, b;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = FeedbackVector.copyOf((Object[]) regs[b]);
            return next;
        }
    }

    static final class CreateClosure extends Step {
        int dst, env, slot;
        BytecodeFunction function;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = Construction.closure(f.vector, slot, function, (Object[]) regs[env], null);
            return next;
        }
    }

    static final class CreateObject extends Step {
        int dst;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = f.vector.realm.newObject();
            return next;
        }
    }

    static final class ObjectLiteral extends Step {
        int dst, list, slot;
        String[] names;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = Construction.objectLiteral(f.vector, slot, names, regs, list);
            return next;
        }
    }

    static final class CreateArray extends Step {
        int dst, list, count, slot;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = Construction.array(f.vector, slot, regs, list, count);
            return next;
        }
    }

    static final class ArrayLiteral extends Step {
        int dst, slot;
        Object[] constant;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = Construction.arrayLiteral(f.vector, slot, constant);
            return next;
        }
    }

    static final class CreateRest extends Step {
        int dst, from;

        @Override
        Step run(InterpreterFrame f, Object[] regs) {
            regs[dst] = Construction.rest(f.vector, f.args, from);
            return next;
        }
    }
}
