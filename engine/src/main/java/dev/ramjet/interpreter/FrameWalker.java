package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.feedback.Tiering;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.StackTrace;
import java.util.ArrayList;

/** Lists the interpreter's frames for stack traces; where there is compiled code, the {@link Tiering} lists its frames among them. */
public final class FrameWalker implements StackTrace.Walker {
    private final Interpreter interpreter;

    FrameWalker(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @Override
    public StackTrace.Frame[] walk(Agent agent, int limit, JSObject upTo) {
        Tiering.StackLister lister = interpreter.tiering == null ? null : interpreter.tiering.stackLister();
        if (lister != null) return lister.list(interpreter.top, limit, upTo);
        ArrayList<StackTrace.Frame> frames = new ArrayList<>(Math.min(limit, 16));
        InterpreterFrame f = interpreter.top;
        if (upTo != null) {
            InterpreterFrame g = f;
            while (g != null && g.closure != upTo) g = g.parent;
            if (g != null) f = g.parent;
        }
        for (; f != null && frames.size() < limit; f = f.parent) {
            frames.add(describe(f, f.pc));
        }
        return frames.toArray(new StackTrace.Frame[0]);
    }

    @Override
    public Object[] arguments(Agent agent, JSObject closure) {
        InterpreterFrame f = interpreter.top;
        while (f != null && f.closure != closure) f = f.parent;
        return f == null ? null : f.args;
    }

    /** A frame of the interpreter at {@code pc}. */
    public static StackTrace.Frame describe(InterpreterFrame f, int pc) {
        BytecodeFunction function = f.vector.function;
        return new StackTrace.Frame(function, function.positionAt(pc), f.newTarget != null, f.closure, f.vector);
    }
}
