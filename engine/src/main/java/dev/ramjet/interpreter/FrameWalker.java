package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.StackTrace;
import java.util.ArrayList;

/** Lists the interpreter's frames for stack traces. */
final class FrameWalker implements StackTrace.Walker {
    private final Interpreter interpreter;

    FrameWalker(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    @Override
    public StackTrace.Frame[] walk(Agent agent, int limit, JSObject upTo) {
        ArrayList<StackTrace.Frame> frames = new ArrayList<>(Math.min(limit, 16));
        InterpreterFrame f = interpreter.top;
        if (upTo != null) {
            InterpreterFrame g = f;
            while (g != null && g.closure != upTo) g = g.parent;
            if (g != null) f = g.parent;
        }
        for (; f != null && frames.size() < limit; f = f.parent) {
            BytecodeFunction function = f.vector.function;
            int offset = function.positionAt(f.pc);
            String name = f.closure.extra instanceof String s ? s : function.name;
            frames.add(new StackTrace.Frame(name, function.source, offset, f.newTarget != null, false, f.closure, f.regs == null || f.regs.length == 0 ? null : f.regs[0]));
        }
        return frames.toArray(new StackTrace.Frame[0]);
    }
}
