package dev.ramjet.compiler.deopt;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.Tiering;
import dev.ramjet.interpreter.FrameWalker;
import dev.ramjet.interpreter.Interpreter;
import dev.ramjet.interpreter.InterpreterFrame;
import dev.ramjet.interpreter.Messages;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.StackTrace;
import java.lang.StackWalker.StackFrame;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The JavaScript stack when some of it is compiled.
 *
 * <p>The interpreter's frames are a chain ({@link InterpreterFrame#parent}), one activation of {@code Interpreter.loop} each; compiled code has no frames of its own
 * but the JVM's. So the Java stack is walked, and tells in which order the two kinds lie: at each {@code loop} the next frame of the chain is taken, at each
 * {@code body} of a compiled class the line number leads to its frame state, which has the functions inlined there as well.
 *
 * <ol>
 * <li>A chain frame that is {@link InterpreterFrame#PARTIAL} stands for one instruction of compiled code, and is passed over.
 * <li>Below {@link Deoptimizer#exit} lies the body that was left: it is over. The frames rebuilt for what was inlined wait in the chain without a loop.
 * <li>A frame with pc -1 is in the code that was entered at its loop, which lies above it.
 * </ol>
 */
public final class StackFrames implements Tiering.StackLister {
    public static final StackFrames LISTER = new StackFrames();

    private static final StackWalker WALKER = StackWalker.getInstance(Set.of(StackWalker.Option.RETAIN_CLASS_REFERENCE, StackWalker.Option.SHOW_HIDDEN_FRAMES));

    /** The state of a generated class. */
    private static final ClassValue<CompiledState> STATES = new ClassValue<>() {
        @Override
        protected CompiledState computeValue(Class<?> c) {
            try {
                return (CompiledState) c.getField("state").get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private StackFrames() {}

    @Override
    public StackTrace.Frame[] list(Object top, int limit, JSObject upTo) {
        ArrayList<StackTrace.Frame> frames = walk((InterpreterFrame) top, upTo == null ? limit : Integer.MAX_VALUE);
        int from = 0;
        if (upTo != null) {
            int i = 0;
            while (i < frames.size() && !isOf(frames.get(i), upTo)) i++;
            if (i < frames.size()) from = i + 1;
        }
        return frames.subList(from, Math.min(frames.size(), from > Integer.MAX_VALUE - limit ? frames.size() : from + limit)).toArray(new StackTrace.Frame[0]);
    }

    /** A call in compiled code: the function and its instruction. */
    private record Site(FeedbackVector function, int pc) {}

    /** The call that the innermost compiled code is at; {@code null} where it cannot be told. */
    private static Site callSite() {
        return WALKER.walk(new Innermost());
    }

    private static final class Innermost implements Function<Stream<StackFrame>, Site> {
        @Override
        public Site apply(Stream<StackFrame> stack) {
            for (Iterator<StackFrame> i = stack.iterator(); i.hasNext();) {
                StackFrame f = i.next();
                if (!CompiledCode.class.isAssignableFrom(f.getDeclaringClass()) || !f.getMethodName().equals("body")) continue;
                CompiledState state = STATES.get(f.getDeclaringClass());
                int line = f.getLineNumber();
                if (line < 1 || line > state.lines.size() || !state.lines.get(line - 1).isCall()) return null;
                FrameState s = state.lines.get(line - 1).state();
                FeedbackVector v = (FeedbackVector) s.target;
                int[] code = v.function.code;
                int pc = 0;
                while (pc < s.pc && pc + Opcode.length(code[pc]) < s.pc) pc += Opcode.length(code[pc]);
                return new Site(v, pc);
            }
            return null;
        }
    }

    /** The TypeError of a call of {@code callee} in compiled code, as the interpreter words it. */
    public static JSThrow notCallable(Object callee) {
        Site s = callSite();
        if (s != null) {
            switch (s.function.function.code[s.pc]) {
                case Opcode.CALL: case Opcode.CALL_SPREAD: case Opcode.TAIL_CALL: return Messages.notCallable(s.function, s.pc, callee);
                default: break;
            }
        }
        return Errors.typeError(Errors.describe(callee) + " is not a function");
    }

    /** Likewise of {@code new callee}. */
    public static JSThrow notConstructor(Object callee) {
        Site s = callSite();
        if (s != null) {
            switch (s.function.function.code[s.pc]) {
                case Opcode.NEW: case Opcode.NEW_SPREAD: return Messages.notConstructor(s.function, s.pc, callee);
                default: break;
            }
        }
        return Errors.typeError(Errors.describe(callee) + " is not a constructor");
    }

    /** Which closure compiled code runs for is not known, but its function is. */
    private static boolean isOf(StackTrace.Frame f, JSObject function) {
        if (f.function() != null) return f.function() == function;
        return function instanceof JSClosure c && f.site() == c.target;
    }

    private static ArrayList<StackTrace.Frame> walk(InterpreterFrame top, int limit) {
        return WALKER.walk(new Merge(top, limit));
    }

    private static final class Merge implements Function<Stream<StackFrame>, ArrayList<StackTrace.Frame>> {
        private final int limit;
        private final ArrayList<StackTrace.Frame> frames = new ArrayList<>();
        private InterpreterFrame next;
        /** The next compiled body is one that was left. */
        private boolean left;
        /** The frame of a function that was entered as compiled code, until it is known by whom; else -1. */
        private int entered = -1;

        Merge(InterpreterFrame top, int limit) {
            next = top;
            this.limit = limit;
        }

        @Override
        public ArrayList<StackTrace.Frame> apply(Stream<StackFrame> stack) {
            Iterator<StackFrame> i = stack.iterator();
            while (frames.size() < limit && i.hasNext()) visit(i.next());
            while (frames.size() > limit) frames.removeLast();
            return frames;
        }

        private void visit(StackFrame f) {
            Class<?> c = f.getDeclaringClass();
            boolean isCode = CompiledCode.class.isAssignableFrom(c);
            if (entered >= 0 && !(isCode && !f.getMethodName().equals("body")) && !c.isHidden() && !f.getMethodName().equals("enterCompiled")) {
                // Whoever entered the code knows whether it constructs.
                if (f.getMethodName().startsWith("construct")) {
                    StackTrace.Frame e = frames.get(entered);
                    frames.set(entered, new StackTrace.Frame(e.code(), e.offset(), true, e.function(), e.site()));
                }
                entered = -1;
            }
            if (c == Interpreter.class) {
                if (f.getMethodName().equals("loop")) interpreted();
            } else if (c == CodeInParts.class) {
                if (f.getMethodName().equals("runParts")) interpreted();
            } else if (c.getPackage() == Interpreter.class.getPackage()) {
                // Suspension: a generator or async function resumed in compiled code.
                if (f.getMethodName().equals("resumeCompiled")) interpreted();
            } else if (c == Deoptimizer.class) {
                if (!left && f.getMethodName().equals("exit")) {
                    left = true;
                    while (next != null && next.role == InterpreterFrame.WAITING) {
                        if (!next.vector.function.is(BytecodeFunction.BUILTIN)) frames.add(FrameWalker.describe(next, next.pc - 1));
                        next = next.parent;
                    }
                }
            } else if (isCode && f.getMethodName().equals("body")) {
                CompiledState state = STATES.get(c);
                if (!left) compiled(state, f.getLineNumber());
                left = false;
                entered = state.osrPc < 0 ? frames.size() - 1 : -1;
            }
        }

        private void interpreted() {
            while (next != null && next.role == InterpreterFrame.PARTIAL) next = next.parent;
            if (next == null) return;
            if (next.pc >= 0 && !next.vector.function.is(BytecodeFunction.BUILTIN)) frames.add(FrameWalker.describe(next, next.pc));
            next = next.parent;
        }

        private void compiled(CompiledState state, int line) {
            if (line < 1 || line > state.lines.size()) return;
            CompiledState.Line place = state.lines.get(line - 1);
            boolean isBehind = place.isCall();
            for (FrameState s = place.state(); s != null; s = s.caller) {
                FeedbackVector v = (FeedbackVector) s.target;
                BytecodeFunction function = v.function;
                boolean constructs = s.newTarget != null && s.caller != null && s.caller.result == FrameState.Result.CONSTRUCT;
                if (!function.is(BytecodeFunction.BUILTIN)) {
                    frames.add(new StackTrace.Frame(function, function.positionAt(isBehind ? s.pc - 1 : s.pc), constructs, null, v));
                }
                isBehind = true;
            }
        }
    }
}
