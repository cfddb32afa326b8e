package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.Arithmetic;
import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.ElementAccess;
import dev.ramjet.feedback.Executor;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.NamedAccess;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.CompiledCode;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/**
 * The bytecode interpreter of one agent.
 *
 * <h2>Shape</h2>
 * A function that is cold is run instruction by instruction in general form ({@link #runCold}, {@link GeneralOperations}, {@link RareOperations}), which
 * records feedback. When it has been called a few times, or its loop has made a few rounds, {@link StepBuilder} makes an object of
 * each instruction, or of several, specialised by what was recorded: a {@link Step}. {@link #loop} is then nothing but
 * {@code while (s != null) s = s.run(f, regs)}. A step that meets what it was not made for does nothing and has the general form do the work.
 * It runs one activation; a call of a closure is a recursive Java call with a new {@link InterpreterFrame}.
 *
 * <h2>Why not a switch</h2>
 * Measured on the programs of are-we-fast-yet and a loop of 12 instructions, against V8's interpreter ({@code node --jitless}: 1.8 ns an instruction):
 * <ul>
 * <li>One switch over the bytecode in one loop, with the usual fast paths in its cases: 5.5 to 6 ns. C2 computes what several cases share (pc + 1 to
 *     pc + 6, the vector's arrays) in front of the jump, has not enough registers for it, and keeps all of the loop's state on the Java
 *     stack: some 45 machine instructions and three trips of pc through memory before an instruction begins.
 * <li>The same with operands packed into one long an instruction, quickened opcodes, calls without Java recursion, and no Java call at all inside
 *     of the inner loop: as slow. And such a loop takes C2 seconds to compile.
 * <li>Objects with a virtual {@code run}: 3.9 ns. Each is compiled by itself, in milliseconds, and well: operands, shapes and targets are fields of the
 *     step, all in registers. What is left is the work itself: type checks, boxes, card marks.
 * <li>Steps for several instructions, whose operands are evaluated as trees without going through frame registers, and without boxes for the numbers
 *     in between: 2.5 to 3 ns on whole programs.
 * </ul>
 *
 * <h2>Exceptions</h2>
 * The loop catches nothing. A function with handlers runs under {@link #runProtected}, which finds the handler by the frame's pc and
 * enters the loop again. So every step that may throw stores its pc first.
 *
 * <h2>The stack</h2>
 * The chain of frames is linked by {@link InterpreterFrame#parent}, written when a frame is made. {@link #top}, where the chain starts for others, is
 * only written when code outside the loop runs ({@link #leave}) and is not that frame yet: most calls never touch it.
 *
 * <h2>Tail calls</h2>
 * A tail call may not grow the stack. While the stack is shallow that cannot be seen, so below {@link #SHALLOW} frames a tail call is a call, and
 * stack traces stay whole. Deeper, all functions run under runProtected, and a tail call returns to it with {@link #TAIL_CALL} and the callee's
 * frame in {@link #tailFrame}.
 */
public final class Interpreter extends Executor {
    /** Frames up to which calls take the shortest way. */
    static final int SHALLOW = 9_000;
    /** Returned by the loop: run {@link #tailFrame} in this frame's place. */
    static final Object TAIL_CALL = new Object();

    /** The innermost activation, once it has left the loop for anything that may look at the stack. */
    public InterpreterFrame top;
    private InterpreterFrame tailFrame;
    /** Code entered in mid-function was left where it ends, not because of a check that failed. */
    public boolean leftAtEnd;
    /** Somebody wants to see the stack often. */
    public boolean sampling;
    final RareOperations rare;
    final GeneralOperations operations;
    /** What {@code %Name()} calls do; {@code null}: nothing. */
    public Natives natives;
    /** The agent's modules. */
    final DescribedSites describedSites = new DescribedSites();
    public final Modules modules;
    /** Source text to bytecode, for eval and its like. */
    public final SourceCompiler compiler;

    /** The programs that ran, for who prints their feedback; {@code null}: nobody will. */
    public java.util.ArrayList<FeedbackVector> programs;

    /** The functions of natives syntax. */
    public interface Natives {
        Object call(Realm realm, String name, Object[] args);
    }

    public Interpreter(Agent agent, SourceCompiler compiler) {
        super(agent);
        this.compiler = compiler;
        rare = new RareOperations(this);
        operations = new GeneralOperations(this, rare);
        modules = new Modules(this);
        agent.stackWalker = new FrameWalker(this);
        dev.ramjet.runtime.StackTrace.prepare();
    }

    // ---- entries

    @Override
    public Object call(FeedbackVector vector, JSClosure closure, Object thisValue, Object[] args) {
        if (vector.template == null) vector.prepare();
        if (closure.isClassConstructor()) throw Messages.classConstructor(closure);
        CompiledCode compiled = vector.compiled;
        if (compiled != null) return enterCompiled(compiled, vector, closure, thisValue, Undefined.INSTANCE, args);
        return enter(frameFor(top, vector, closure, thisValue, args));
    }

    /** Runs compiled code from outside the loop: in its realm, and with the stack as before afterwards. */
    private Object enterCompiled(CompiledCode compiled, FeedbackVector v, JSClosure closure, Object thisValue, Object newTarget, Object[] args) {
        Realm caller = agent.currentRealm;
        if (caller != v.realm) agent.currentRealm = v.realm;
        try {
            return compiled.call(closure, thisValue, newTarget, args);
        } finally {
            if (caller != v.realm) agent.currentRealm = caller;
        }
    }

    // ---- for compiled code

    /** A frame for {@link #resume}, to be completed by the caller. */
    public InterpreterFrame newFrame(InterpreterFrame parent, JSClosure closure, FeedbackVector vector, Object[] regs) {
        return new InterpreterFrame(parent, closure, vector, regs);
    }

    /** Has a frame that is about to be resumed make tail calls that take its place. */
    public void replaceAtTailCalls(InterpreterFrame f) {
        f.depth = Math.max(f.depth, SHALLOW);
    }

    /** A frame for a call whose code works on one. */
    public InterpreterFrame activate(FeedbackVector vector, JSClosure closure, Object thisValue, Object newTarget, Object[] args) {
        InterpreterFrame f = frameFor(top, vector, closure, thisValue, args);
        if (newTarget != Undefined.INSTANCE) f.newTarget = newTarget;
        if (f.depth > agent.maxDepth()) throw overflow(f);
        return f;
    }

    /** Goes on with a frame from its pc to the end of the function. */
    public Object resume(InterpreterFrame f) {
        InterpreterFrame before = top;
        try {
            return run(f);
        } finally {
            if (top != before) top = before;
        }
    }

    /** The same after an exception at the frame's pc. */
    public Object resumeThrowing(InterpreterFrame f, JSThrow t) {
        InterpreterFrame before = top;
        try {
            return runProtected(f, t);
        } finally {
            if (top != before) top = before;
        }
    }

    /** Sends a frame to the handler for what was thrown at its pc; false where there is none. */
    public boolean goToHandler(InterpreterFrame f, JSThrow t) {
        try {
            catchIn(f, t);
            return true;
        } catch (JSThrow passed) {
            return false;
        }
    }

    /** Executes one rare instruction; the frame's pc is then where execution would go on. */
    public InterpreterFrame executeOne(JSClosure closure, FeedbackVector vector, Object[] regs, int pc, Object[] args, Object newTarget) {
        InterpreterFrame before = top;
        InterpreterFrame f = new InterpreterFrame(before, closure, vector, regs);
        f.pc = pc;
        f.role = InterpreterFrame.PARTIAL;
        f.args = args;
        f.newTarget = newTarget;
        // Compiled code has no place for a tail call to return to.
        f.depth = Math.min(f.depth, SHALLOW - 1);
        try {
            f.pc = rare.execute(f, regs, vector.code, pc);
        } finally {
            if (top != before) top = before;
        }
        return f;
    }

    @Override
    public Object construct(FeedbackVector vector, JSClosure closure, Object[] args, JSObject newTarget) {
        if (vector.template == null) vector.prepare();
        JSObject created = vector.isDerived ? null : Construction.createThis(newTarget);
        CompiledCode compiled = vector.compiled;
        Object r;
        if (compiled != null) {
            r = enterCompiled(compiled, vector, closure, created, newTarget, args);
        } else {
            InterpreterFrame f = frameFor(top, vector, closure, created, args);
            f.newTarget = newTarget;
            r = enter(f);
        }
        return r instanceof JSObject || created == null ? r : created;
    }

    InterpreterFrame frameFor(InterpreterFrame parent, FeedbackVector vector, JSClosure closure, Object thisValue, Object[] args) {
        Object[] regs = vector.registers();
        regs[0] = thisValue;
        int n = Math.min(args.length, vector.paramCount);
        for (int i = 0; i < n; i++) regs[i + 1] = args[i];
        InterpreterFrame f = new InterpreterFrame(parent, closure, vector, regs);
        if (vector.needsArguments) f.args = args;
        return f;
    }

    /** Runs a frame from outside the loop: in its realm, and with the stack as before afterwards. */
    Object enter(InterpreterFrame f) {
        InterpreterFrame before = top;
        Agent agent = this.agent;
        Realm caller = agent.currentRealm;
        Realm realm = f.vector.realm;
        if (caller != realm) agent.currentRealm = realm;
        try {
            FeedbackVector v = f.vector;
            if ((++v.invocations & FeedbackVector.BUDGET - 1) == 0) budget(v);
            return run(f);
        } finally {
            if (top != before) top = before;
            if (caller != realm) agent.currentRealm = caller;
        }
    }

    /** Runs a frame to its end or suspension. */
    Object run(InterpreterFrame f) {
        if (f.depth >= SHALLOW || f.vector.hasHandlers) {
            if (f.depth > agent.maxDepth()) throw overflow(f);
            return runProtected(f, null);
        }
        return loop(f);
    }

    private JSThrow overflow(InterpreterFrame f) {
        if (f.parent != null) leave(f.parent);
        return Agent.stackOverflow();
    }

    /**
     * Runs a frame and its handlers, and the frames that replace it by tail calls.
     *
     * @param pending an exception to throw at the frame's pc before anything else; may be {@code null}
     */
    Object runProtected(InterpreterFrame f, JSThrow pending) {
        while (true) {
            try {
                if (pending != null) {
                    JSThrow t = pending;
                    pending = null;
                    throw t;
                }
                Object r = loop(f);
                if (r != TAIL_CALL) return r;
                f = tailFrame;
                tailFrame = null;
            } catch (JSThrow t) {
                catchIn(f, t);
            } catch (StackOverflowError e) {
                JSThrow t = stackOverflow(f);
                catchIn(f, t);
            }
        }
    }

    private JSThrow stackOverflow(InterpreterFrame f) {
        if (top != f) top = f;
        return Agent.stackOverflow();
    }

    /** Sends the frame to its handler, or throws on. */
    private void catchIn(InterpreterFrame f, JSThrow t) {
        tailDepth = 0;
        int[] h = f.vector.function.handlers;
        int pc = f.pc;
        if (h != null) {
            for (int i = 0; i < h.length; i += 4) {
                if (pc >= h[i] && pc < h[i + 1]) {
                    f.regs[h[i + 3]] = t.value;
                    f.pc = h[i + 2];
                    f.vector.noteReached(f.pc);
                    return;
                }
            }
        }
        throw t;
    }

    /** Code outside the loop is about to run that may look at the stack. */
    void leave(InterpreterFrame f) {
        if (top != f) {
            top = f;
            if (sampling) agent.poll();
        }
    }

    /** A function has used up its budget of calls: interrupts, tiering. */
    void budget(FeedbackVector v) {
        agent.poll();
        if (tiering != null) tiering.called(v);
    }

    /**
     * A loop has used up its budget of trips and is at its header, {@code f.pc}. True if compiled code took over and finished the function
     * with {@code f.result}; else the interpreter goes on at {@code f.pc}.
     */
    boolean isOsr(InterpreterFrame f) {
        agent.poll();
        if (tiering == null) return false;
        CompiledCode c = tiering.looped(f.vector, f, f.pc);
        while (c != null) {
            // What the code throws has passed the function's handlers already.
            f.pc = -1;
            leave(f);
            Object r = c.osr(f.closure, f.newTarget == null ? Undefined.INSTANCE : f.newTarget, f.args, f.regs);
            if (r != CompiledCode.CONTINUE) {
                f.result = r;
                return true;
            }
            c = tiering.continued(f.vector, f, f.pc);
        }
        return false;
    }

    // ---- the loop

    /** Runs a frame from its pc; returns what the function returns, or yields. */
    static Object loop(InterpreterFrame f) {
        Object[] steps = f.vector.steps;
        Object[] regs = f.regs;
        Step s = steps != null ? (Step) steps[f.pc] : interpreter(f).runCold(f);
        while (s != null) s = s.run(f, regs);
        return f.result;
    }

    static Interpreter interpreter(InterpreterFrame f) {
        return (Interpreter) f.vector.executor;
    }

    /** Calls, and trips around a loop, after which a function gets steps; 0, for tests: at once, and new ones after each miss. */
    static final int WARM = Integer.getInteger("ramjet.warm", 2);
    private static final int WARM_LOOP = 4 * WARM;

    /**
     * Runs a frame by the general form of each instruction, until the function ends or turns out to be worth making steps of: most functions of a
     * program run once or twice. The step to go on with; {@code null} when it has ended with the frame's result.
     */
    private Step runCold(InterpreterFrame f) {
        FeedbackVector v = f.vector;
        if (v.invocations > WARM || WARM == 0) return stepAt(f, f.pc);
        int[] code = v.code;
        for (;;) {
            int pc = f.pc;
            int next = general(f, pc);
            if (next < 0) return null;
            f.pc = next;
            if (code[pc] == Opcode.JUMP_LOOP && (v.steps != null || v.bits[code[pc + 3]] > WARM_LOOP)) return stepAt(f, next);
        }
    }

    /** The step at {@code pc}. */
    Step stepAt(InterpreterFrame f, int pc) {
        FeedbackVector v = f.vector;
        if (v.steps == null) StepBuilder.build(v);
        return (Step) v.steps[pc];
    }

    /** A quick form did not fit: executes the instruction at {@code pc} in its general form, and gives the step to go on with. */
    Step miss(InterpreterFrame f, int pc) {
        FeedbackVector v = f.vector;
        int next = general(f, pc);
        if (next < 0) return null;
        if (++v.history.misses >= v.history.missLimit) StepBuilder.build(v);
        return (Step) v.steps[next];
    }

    /** Executes the one instruction of a step in its general form, and gives the step to go on with. */
    Step general(InterpreterFrame f, Step s) {
        int next = general(f, s.pc);
        return next < 0 ? null : (Step) f.vector.steps[next];
    }

    /** Executes the instruction at {@code pc}, whatever it is; where to go on, or -1 when the function has ended with the frame's result. */
    int general(InterpreterFrame f, int pc) {
        f.pc = pc;
        leave(f);
        FeedbackVector v = f.vector;
        int[] code = v.code;
        Object[] regs = f.regs;
        switch (code[pc]) {
            case Opcode.CALL: {
                Object r = call(f, regs[code[pc + 2]], regs[code[pc + 3]], code[pc + 4], code[pc + 5], code[pc + 6]);
                if (r == TAIL_CALL) {
                    f.result = r;
                    return -1;
                }
                regs[code[pc + 1]] = r;
                return pc + 7;
            }
            case Opcode.TAIL_CALL:
                f.result = call(f, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 3], code[pc + 4], code[pc + 5]);
                return -1;
            case Opcode.RETURN:
                f.result = regs[code[pc + 1]];
                return -1;
            case Opcode.JUMP_LOOP:
                if ((++v.bits[code[pc + 3]] & FeedbackVector.BUDGET - 1) == 0) {
                    f.pc = code[pc + 1];
                    return isOsr(f) ? -1 : f.pc;
                }
                return code[pc + 1];
            default:
                return operations.execute(f, regs, code, pc);
        }
    }

    /** Copies a run of registers. */
    static Object[] list(Object[] regs, int first, int count) {
        if (count == 0) return Operations.NO_ARGS;
        Object[] args = new Object[count];
        for (int i = 0; i < count; i++) args[i] = regs[first + i];
        return args;
    }

    /** A call of whatever {@code callee} is, with arguments in registers. */
    Object call(InterpreterFrame f, Object callee, Object thisValue, int first, int count, int slot) {
        FeedbackVector v = f.vector;
        v.bits[slot]++;
        if (callee instanceof JSClosure c) {
            FeedbackVector t = (FeedbackVector) c.target;
            if (v.caches[slot] != t) CallTargets.record(v, slot, t);
            if (t.template == null) {
                leave(f);
                t.prepare();
            }
            if (t.realm == v.realm && !c.isClassConstructor()) {
                CompiledCode compiled = t.compiled;
                if (compiled != null && (f.depth < SHALLOW || !isTailCall(f, f.pc, 7))) {
                    leave(f);
                    return callCompiled(compiled, c, thisValue, f.regs, first, count);
                }
                if ((++t.invocations & FeedbackVector.BUDGET - 1) == 0) budget(t);
                if (f.depth >= SHALLOW && isTailCall(f, f.pc, 7)) return tailCall(f, c, t, thisValue, first, count);
                return run(calleeFrame(f, f, c, t, thisValue, first, count));
            }
            leave(f);
            return c.call(thisValue, list(f.regs, first, count));
        }
        leave(f);
        if (v.caches[slot] != callee) {
            if (!(callee instanceof JSObject o) || !o.isCallable()) throw Messages.notCallable(f, callee);
            CallTargets.record(v, slot, callee);
        }
        return callBuiltin(v.realm, (JSObject) callee, thisValue, list(f.regs, first, count));
    }

    private static Object callCompiled(CompiledCode code, JSClosure c, Object thisValue, Object[] regs, int first, int count) {
        switch (count) {
            case 0: return code.call0(c, thisValue);
            case 1: return code.call1(c, thisValue, regs[first]);
            case 2: return code.call2(c, thisValue, regs[first], regs[first + 1]);
            case 3: return code.call3(c, thisValue, regs[first], regs[first + 1], regs[first + 2]);
            case 4: return code.call4(c, thisValue, regs[first], regs[first + 1], regs[first + 2], regs[first + 3]);
            default: return code.call(c, thisValue, Undefined.INSTANCE, list(regs, first, count));
        }
    }

    private static Object callBuiltin(Realm realm, JSObject callee, Object thisValue, Object[] args) {
        if (callee instanceof BuiltinFunction b && b.realm() == realm) return b.table.call(b.id, realm, thisValue, args, null, b);
        return callee.call(thisValue, args);
    }

    private static InterpreterFrame calleeFrame(InterpreterFrame parent, InterpreterFrame f, JSClosure c, FeedbackVector t, Object thisValue, int first,
            int count) {
        Object[] regs = t.registers();
        regs[0] = thisValue;
        int n = Math.min(count, t.paramCount);
        Object[] from = f.regs;
        for (int i = 0; i < n; i++) regs[i + 1] = from[first + i];
        InterpreterFrame callee = new InterpreterFrame(parent, c, t, regs);
        if (t.needsArguments) callee.args = list(from, first, count);
        return callee;
    }

    /** Whether what the instruction at {@code pc} calls may take the frame's place: strict code returns the result at once. */
    static boolean isTailCall(InterpreterFrame f, int pc, int length) {
        BytecodeFunction function = f.vector.function;
        int[] code = function.code;
        if (f.activation != null || !function.is(BytecodeFunction.STRICT) || f.newTarget != null) return false;
        if (code[pc] != Opcode.TAIL_CALL && (code[pc + length] != Opcode.RETURN || code[pc + length + 1] != code[pc + 1])) return false;
        int[] h = function.handlers;
        if (h != null) {
            for (int i = 0; i < h.length; i += 4) if (pc >= h[i] && pc < h[i + 1]) return false;
        }
        return true;
    }

    /** Has {@link #runProtected} run the callee in the frame's place. */
    Object tailCall(InterpreterFrame f, JSClosure c, FeedbackVector t, Object thisValue, int first, int count) {
        InterpreterFrame callee = calleeFrame(f.parent, f, c, t, thisValue, first, count);
        callee.depth = f.depth;
        tailFrame = callee;
        return TAIL_CALL;
    }

    /** Runs a new frame for a construction by {@code newTarget} from a frame of the same realm. */
    Object construct(InterpreterFrame f, Object callee, int first, int count, JSObject newTarget, int slot) {
        FeedbackVector v = f.vector;
        v.bits[slot]++;
        if (callee instanceof JSClosure c && c.isConstructor()) {
            FeedbackVector t = (FeedbackVector) c.target;
            if (v.caches[slot] != t) CallTargets.record(v, slot, t);
            if (t.hasSeveralPrototypes) v.noteConstructor(slot, c);
            if (t.template == null) t.prepare();
            CompiledCode compiled = t.compiled;
            if (t.realm == v.realm) {
                JSObject created = t.isDerived ? null : Construction.createThis(newTarget);
                Object r;
                if (compiled != null) {
                    r = compiled.call(c, created, newTarget, list(f.regs, first, count));
                } else {
                    if ((++t.invocations & FeedbackVector.BUDGET - 1) == 0) budget(t);
                    InterpreterFrame callFrame = calleeFrame(f, f, c, t, created, first, count);
                    callFrame.newTarget = newTarget;
                    r = run(callFrame);
                }
                return r instanceof JSObject || created == null ? r : created;
            }
        } else {
            if (!(callee instanceof JSObject o) || !o.isConstructor()) throw Messages.notConstructor(f, callee);
            if (v.caches[slot] != callee) CallTargets.record(v, slot, callee);
        }
        return ((JSObject) callee).construct(list(f.regs, first, count), newTarget);
    }
}
