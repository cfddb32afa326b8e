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
 * {@link #loop} is one switch over the opcodes. It runs one activation; a call of a closure is a recursive Java call with a new
 * {@link InterpreterFrame}. What is hot stands in the loop itself; all else is a call, at the latest to {@link RareOperations}, because HotSpot
 * compiles no method of 8,000 bytes or more, and compiles a small loop better than a large one.
 *
 * <h2>Exceptions</h2>
 * The loop catches nothing. A function with handlers runs under {@link #runProtected}, which finds the handler by the frame's pc and
 * enters the loop again. So every instruction that may throw stores its pc first.
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
    /** Somebody wants to see the stack often. */
    public boolean sampling;
    final RareOperations rare;
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

    /** Executes one instruction that the main loop does not; the frame's pc is then where execution would go on. */
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
        Object[] regs = vector.template.clone();
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
            if (f.depth > agent.maxDepth) throw overflow(f);
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
    private boolean isOsr(InterpreterFrame f) {
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
    private Object loop(InterpreterFrame f) {
        final FeedbackVector fv = f.vector;
        final int[] code = fv.code;
        final Object[] regs = f.regs;
        int pc = f.pc;
        for (;;) {
            int r;
            double d;
            operation: {
                switch (code[pc]) {
                    case Opcode.MOVE:
                        regs[code[pc + 1]] = regs[code[pc + 2]];
                        pc += 3;
                        continue;
                    case Opcode.LOAD_CONST:
                        regs[code[pc + 1]] = fv.constants[code[pc + 2]];
                        pc += 3;
                        continue;
                    case Opcode.LOAD_INT:
                        regs[code[pc + 1]] = code[pc + 2];
                        pc += 3;
                        continue;
                    case Opcode.LOAD_HOLE:
                        regs[code[pc + 1]] = null;
                        pc += 2;
                        continue;
                    case Opcode.CHECK_HOLE:
                        if (regs[code[pc + 1]] == null) {
                            f.pc = pc;
                            throw rare.uninitialized(f, fv.constants[code[pc + 2]], code[pc + 3]);
                        }
                        pc += 3;
                        continue;
                    case Opcode.LOAD_ENV: {
                        Object[] env = (Object[]) regs[code[pc + 2]];
                        for (int hops = code[pc + 3]; hops > 0; hops--) env = (Object[]) env[0];
                        regs[code[pc + 1]] = env[code[pc + 4]];
                        pc += 5;
                        continue;
                    }
                    case Opcode.LOAD_ENV_CHECKED: {
                        Object[] env = (Object[]) regs[code[pc + 2]];
                        for (int hops = code[pc + 3]; hops > 0; hops--) env = (Object[]) env[0];
                        Object v = env[code[pc + 4]];
                        if (v == null) {
                            f.pc = pc;
                            throw rare.uninitialized(f, fv.constants[code[pc + 5]]);
                        }
                        regs[code[pc + 1]] = v;
                        pc += 6;
                        continue;
                    }
                    case Opcode.STORE_ENV: {
                        Object[] env = (Object[]) regs[code[pc + 1]];
                        for (int hops = code[pc + 2]; hops > 0; hops--) env = (Object[]) env[0];
                        env[code[pc + 3]] = regs[code[pc + 4]];
                        pc += 5;
                        continue;
                    }
                    case Opcode.LOAD_CLOSURE_ENV:
                        regs[code[pc + 1]] = f.closure.env;
                        pc += 2;
                        continue;
                    case Opcode.LOAD_GLOBAL: {
                        if (fv.caches[code[pc + 3]] instanceof PropertyCell c) {
                            Object v = c.value;
                            if (v != null) {
                                regs[code[pc + 1]] = v;
                                pc += 4;
                                continue;
                            }
                        }
                        f.pc = pc;
                        leave(f);
                        regs[code[pc + 1]] = Globals.load(fv, code[pc + 3], (String) fv.constants[code[pc + 2]], false);
                        pc += 4;
                        continue;
                    }

                    // ---- arithmetic: int32 results leave through the end of the switch, doubles by breaking out of "operation"
                    case Opcode.ADD: {
                        Object a = regs[code[pc + 2]];
                        Object b = regs[code[pc + 3]];
                        if (a instanceof Integer x) {
                            if (b instanceof Integer y) {
                                int i = x;
                                int j = y;
                                r = i + j;
                                if (((i ^ r) & (j ^ r)) >= 0) break;
                            }
                        } else if (a instanceof Double x && b instanceof Double y) {
                            d = x + y;
                            break operation;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, a, b);
                        pc += 5;
                        continue;
                    }
                    case Opcode.SUB: {
                        Object a = regs[code[pc + 2]];
                        Object b = regs[code[pc + 3]];
                        if (a instanceof Integer x) {
                            if (b instanceof Integer y) {
                                int i = x;
                                int j = y;
                                r = i - j;
                                if (((i ^ j) & (i ^ r)) >= 0) break;
                            }
                        } else if (a instanceof Double x && b instanceof Double y) {
                            d = x - y;
                            break operation;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, a, b);
                        pc += 5;
                        continue;
                    }
                    case Opcode.MUL: {
                        Object a = regs[code[pc + 2]];
                        Object b = regs[code[pc + 3]];
                        if (a instanceof Integer x) {
                            if (b instanceof Integer y) {
                                long p = (long) x * y;
                                r = (int) p;
                                if (r == p && (r != 0 || (x | y) >= 0)) break;
                            }
                        } else if (a instanceof Double x && b instanceof Double y) {
                            d = x * y;
                            break operation;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, a, b);
                        pc += 5;
                        continue;
                    }
                    case Opcode.DIV: {
                        Object a = regs[code[pc + 2]];
                        Object b = regs[code[pc + 3]];
                        if (a instanceof Double x && b instanceof Double y) {
                            d = x / y;
                            break operation;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, a, b);
                        pc += 5;
                        continue;
                    }
                    case Opcode.MOD: {
                        Object a = regs[code[pc + 2]];
                        Object b = regs[code[pc + 3]];
                        if (a instanceof Integer x && b instanceof Integer y && x >= 0 && y > 0) {
                            r = x % y;
                            break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, a, b);
                        pc += 5;
                        continue;
                    }
                    case Opcode.BIT_AND:
                        if (regs[code[pc + 2]] instanceof Integer x && regs[code[pc + 3]] instanceof Integer y) {
                            r = x & y;
                            break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, regs[code[pc + 2]], regs[code[pc + 3]]);
                        pc += 5;
                        continue;
                    case Opcode.BIT_OR:
                        if (regs[code[pc + 2]] instanceof Integer x && regs[code[pc + 3]] instanceof Integer y) {
                            r = x | y;
                            break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, regs[code[pc + 2]], regs[code[pc + 3]]);
                        pc += 5;
                        continue;
                    case Opcode.BIT_XOR:
                        if (regs[code[pc + 2]] instanceof Integer x && regs[code[pc + 3]] instanceof Integer y) {
                            r = x ^ y;
                            break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, regs[code[pc + 2]], regs[code[pc + 3]]);
                        pc += 5;
                        continue;
                    case Opcode.SHL:
                        if (regs[code[pc + 2]] instanceof Integer x && regs[code[pc + 3]] instanceof Integer y) {
                            r = x << y;
                            break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, regs[code[pc + 2]], regs[code[pc + 3]]);
                        pc += 5;
                        continue;
                    case Opcode.SAR:
                        if (regs[code[pc + 2]] instanceof Integer x && regs[code[pc + 3]] instanceof Integer y) {
                            r = x >> y;
                            break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, regs[code[pc + 2]], regs[code[pc + 3]]);
                        pc += 5;
                        continue;
                    case Opcode.SHR:
                        if (regs[code[pc + 2]] instanceof Integer x && regs[code[pc + 3]] instanceof Integer y) {
                            r = x >>> y;
                            if (r >= 0) break;
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = binary(f, pc, regs[code[pc + 2]], regs[code[pc + 3]]);
                        pc += 5;
                        continue;
                    case Opcode.INC:
                        if (regs[code[pc + 2]] instanceof Integer x && x != Integer.MAX_VALUE) {
                            regs[code[pc + 1]] = x + 1;
                        } else {
                            f.pc = pc;
                            regs[code[pc + 1]] = unary(f, pc, regs[code[pc + 2]]);
                        }
                        pc += 4;
                        continue;
                    case Opcode.DEC:
                        if (regs[code[pc + 2]] instanceof Integer x && x != Integer.MIN_VALUE) {
                            regs[code[pc + 1]] = x - 1;
                        } else {
                            f.pc = pc;
                            regs[code[pc + 1]] = unary(f, pc, regs[code[pc + 2]]);
                        }
                        pc += 4;
                        continue;
                    case Opcode.NEG:
                    case Opcode.BIT_NOT:
                    case Opcode.TO_NUMBER:
                    case Opcode.TO_NUMERIC: {
                        f.pc = pc;
                        regs[code[pc + 1]] = unary(f, pc, regs[code[pc + 2]]);
                        pc += 4;
                        continue;
                    }
                    case Opcode.NOT: {
                        Object v = regs[code[pc + 2]];
                        regs[code[pc + 1]] = v == Boolean.TRUE || v != Boolean.FALSE && Conversions.toBoolean(v) ? Boolean.FALSE : Boolean.TRUE;
                        pc += 3;
                        continue;
                    }
                    case Opcode.EQ:
                    case Opcode.NE:
                    case Opcode.STRICT_EQ:
                    case Opcode.STRICT_NE:
                    case Opcode.LT:
                    case Opcode.LE:
                    case Opcode.GT:
                    case Opcode.GE: {
                        f.pc = pc;
                        regs[code[pc + 1]] = compare(f, code[pc], regs[code[pc + 2]], regs[code[pc + 3]], code[pc + 4]) ? Boolean.TRUE : Boolean.FALSE;
                        pc += 5;
                        continue;
                    }

                    // ---- jumps
                    case Opcode.JUMP:
                        pc = code[pc + 1];
                        continue;
                    case Opcode.JUMP_LOOP:
                        if ((++fv.bits[code[pc + 3]] & FeedbackVector.BUDGET - 1) == 0) {
                            f.pc = code[pc + 1];
                            leave(f);
                            if (isOsr(f)) return f.result;
                            pc = f.pc;
                            continue;
                        }
                        pc = code[pc + 1];
                        continue;
                    case Opcode.JUMP_IF_TRUE: {
                        Object v = regs[code[pc + 1]];
                        pc = v == Boolean.TRUE || v != Boolean.FALSE && Conversions.toBoolean(v) ? code[pc + 2] : pc + 3;
                        continue;
                    }
                    case Opcode.JUMP_IF_FALSE: {
                        Object v = regs[code[pc + 1]];
                        pc = v == Boolean.TRUE || v != Boolean.FALSE && Conversions.toBoolean(v) ? pc + 3 : code[pc + 2];
                        continue;
                    }
                    case Opcode.JUMP_IF_LT:
                        if (regs[code[pc + 1]] instanceof Integer x && regs[code[pc + 2]] instanceof Integer y) {
                            pc = x < y ? code[pc + 3] : pc + 5;
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, Opcode.LT, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 4]) ? code[pc + 3] : pc + 5;
                        continue;
                    case Opcode.JUMP_IF_NOT_LT:
                        if (regs[code[pc + 1]] instanceof Integer x && regs[code[pc + 2]] instanceof Integer y) {
                            pc = x < y ? pc + 5 : code[pc + 3];
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, Opcode.LT, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 4]) ? pc + 5 : code[pc + 3];
                        continue;
                    case Opcode.JUMP_IF_NOT_LE:
                        if (regs[code[pc + 1]] instanceof Integer x && regs[code[pc + 2]] instanceof Integer y) {
                            pc = x <= y ? pc + 5 : code[pc + 3];
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, Opcode.LE, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 4]) ? pc + 5 : code[pc + 3];
                        continue;
                    case Opcode.JUMP_IF_NOT_GT:
                        if (regs[code[pc + 1]] instanceof Integer x && regs[code[pc + 2]] instanceof Integer y) {
                            pc = x > y ? pc + 5 : code[pc + 3];
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, Opcode.GT, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 4]) ? pc + 5 : code[pc + 3];
                        continue;
                    case Opcode.JUMP_IF_NOT_GE:
                        if (regs[code[pc + 1]] instanceof Integer x && regs[code[pc + 2]] instanceof Integer y) {
                            pc = x >= y ? pc + 5 : code[pc + 3];
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, Opcode.GE, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 4]) ? pc + 5 : code[pc + 3];
                        continue;
                    case Opcode.JUMP_IF_LE:
                    case Opcode.JUMP_IF_GT:
                    case Opcode.JUMP_IF_GE: {
                        f.pc = pc;
                        int op = code[pc] == Opcode.JUMP_IF_LE ? Opcode.LE : code[pc] == Opcode.JUMP_IF_GT ? Opcode.GT : Opcode.GE;
                        pc = compare(f, op, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 4]) ? code[pc + 3] : pc + 5;
                        continue;
                    }
                    case Opcode.JUMP_IF_EQ:
                    case Opcode.JUMP_IF_STRICT_EQ: {
                        Object a = regs[code[pc + 1]];
                        Object b = regs[code[pc + 2]];
                        if (a instanceof Integer x && b instanceof Integer y) {
                            pc = x.intValue() == y.intValue() ? code[pc + 3] : pc + 5;
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, code[pc] == Opcode.JUMP_IF_EQ ? Opcode.EQ : Opcode.STRICT_EQ, a, b, code[pc + 4]) ? code[pc + 3] : pc + 5;
                        continue;
                    }
                    case Opcode.JUMP_IF_NE:
                    case Opcode.JUMP_IF_STRICT_NE: {
                        Object a = regs[code[pc + 1]];
                        Object b = regs[code[pc + 2]];
                        if (a instanceof Integer x && b instanceof Integer y) {
                            pc = x.intValue() != y.intValue() ? code[pc + 3] : pc + 5;
                            continue;
                        }
                        f.pc = pc;
                        pc = compare(f, code[pc] == Opcode.JUMP_IF_NE ? Opcode.NE : Opcode.STRICT_NE, a, b, code[pc + 4]) ? code[pc + 3] : pc + 5;
                        continue;
                    }
                    case Opcode.JUMP_IF_NULLISH: {
                        Object v = regs[code[pc + 1]];
                        pc = v == Undefined.INSTANCE || v == JSNull.INSTANCE ? code[pc + 2] : pc + 3;
                        continue;
                    }
                    case Opcode.JUMP_IF_NOT_NULLISH: {
                        Object v = regs[code[pc + 1]];
                        pc = v == Undefined.INSTANCE || v == JSNull.INSTANCE ? pc + 3 : code[pc + 2];
                        continue;
                    }
                    case Opcode.JUMP_IF_UNDEFINED:
                        pc = regs[code[pc + 1]] == Undefined.INSTANCE ? code[pc + 2] : pc + 3;
                        continue;
                    case Opcode.JUMP_IF_NOT_UNDEFINED:
                        pc = regs[code[pc + 1]] != Undefined.INSTANCE ? code[pc + 2] : pc + 3;
                        continue;

                    // ---- properties
                    case Opcode.GET_NAMED: {
                        Object o = regs[code[pc + 2]];
                        if (o instanceof JSObject obj && fv.caches[code[pc + 4]] instanceof PropertyCache c && c.shape == obj.shape) {
                            Object v = c.load(obj);
                            if (v != null) {
                                regs[code[pc + 1]] = v;
                                pc += 5;
                                continue;
                            }
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = getNamed(f, o, pc);
                        pc += 5;
                        continue;
                    }
                    case Opcode.SET_NAMED: {
                        Object o = regs[code[pc + 1]];
                        if (!(o instanceof JSObject obj && fv.caches[code[pc + 5]] instanceof PropertyCache c && c.shape == obj.shape
                                && c.store(obj, regs[code[pc + 3]]))) {
                            f.pc = pc;
                            setNamed(f, o, pc);
                        }
                        pc += 6;
                        continue;
                    }
                    case Opcode.GET_LENGTH: {
                        if (regs[code[pc + 2]] instanceof JSArray a && a.length >= 0) {
                            if (fv.bits[code[pc + 3]] == 0) fv.bits[code[pc + 3]] = TypeFeedback.LENGTH_OF_ARRAY;
                            regs[code[pc + 1]] = a.length;
                        } else {
                            f.pc = pc;
                            regs[code[pc + 1]] = getLength(f, pc);
                        }
                        pc += 4;
                        continue;
                    }
                    case Opcode.GET_KEYED: {
                        if (regs[code[pc + 2]] instanceof JSArray o && regs[code[pc + 3]] instanceof Integer k) {
                            int i = k;
                            Object e = o.elements;
                            if (e instanceof Object[] a) {
                                if (i >= 0 && i < a.length && (fv.bits[code[pc + 4]] & TypeFeedback.OBJECTS) != 0) {
                                    Object v = a[i];
                                    if (v != null) {
                                        regs[code[pc + 1]] = v;
                                        pc += 5;
                                        continue;
                                    }
                                }
                            } else if (e instanceof int[] a) {
                                if (i >= 0 && i < a.length && (fv.bits[code[pc + 4]] & TypeFeedback.INTS) != 0) {
                                    r = a[i];
                                    if (r != Elements.INT_HOLE) break;
                                }
                            }
                        }
                        f.pc = pc;
                        regs[code[pc + 1]] = getKeyed(f, pc);
                        pc += 5;
                        continue;
                    }
                    case Opcode.SET_KEYED: {
                        if (regs[code[pc + 1]] instanceof JSArray o && regs[code[pc + 2]] instanceof Integer k) {
                            int i = k;
                            Object e = o.elements;
                            Object v = regs[code[pc + 3]];
                            if (e instanceof Object[] a) {
                                if (i >= 0 && i < a.length && a[i] != null && (fv.bits[code[pc + 5]] & TypeFeedback.OBJECTS) != 0) {
                                    a[i] = v;
                                    pc += 6;
                                    continue;
                                }
                            } else if (e instanceof int[] a && v instanceof Integer x) {
                                if (i >= 0 && i < a.length && a[i] != Elements.INT_HOLE && x != Elements.INT_HOLE
                                    && (fv.bits[code[pc + 5]] & TypeFeedback.INTS) != 0) {
                                    a[i] = x;
                                    pc += 6;
                                    continue;
                                }
                            }
                        }
                        f.pc = pc;
                        setKeyed(f, pc);
                        pc += 6;
                        continue;
                    }

                    // ---- calls
                    case Opcode.CALL: {
                        f.pc = pc;
                        Object callee = regs[code[pc + 2]];
                        if (callee instanceof JSClosure c) {
                            FeedbackVector t = (FeedbackVector) c.target;
                            if (t.directRealm == fv.realm && f.depth < SHALLOW - 1) {
                                int slot = code[pc + 6];
                                fv.bits[slot]++;
                                if (fv.caches[slot] != t) CallTargets.record(fv, slot, t);
                                if ((++t.invocations & FeedbackVector.BUDGET - 1) == 0) budget(t);
                                Object[] callRegs = t.template.clone();
                                callRegs[0] = regs[code[pc + 3]];
                                int first = code[pc + 4];
                                int n = Math.min(code[pc + 5], t.paramCount);
                                for (int i = 0; i < n; i++) callRegs[i + 1] = regs[first + i];
                                Object v = loop(new InterpreterFrame(f, c, t, callRegs));
                                regs[code[pc + 1]] = v;
                                pc += 7;
                                continue;
                            }
                        }
                        Object v = call(f, callee, regs[code[pc + 3]], code[pc + 4], code[pc + 5], code[pc + 6]);
                        if (v == TAIL_CALL) return v;
                        regs[code[pc + 1]] = v;
                        pc += 7;
                        continue;
                    }
                    case Opcode.RETURN:
                        return regs[code[pc + 1]];
                    case Opcode.TAIL_CALL:
                        f.pc = pc;
                        return call(f, regs[code[pc + 1]], regs[code[pc + 2]], code[pc + 3], code[pc + 4], code[pc + 5]);
                    case Opcode.THROW:
                        f.pc = pc;
                        throw new JSThrow(regs[code[pc + 1]]);
                    default: {
                        f.pc = pc;
                        leave(f);
                        pc = rare.execute(f, regs, code, pc);
                        if (pc < 0) return f.result;
                        continue;
                    }
                }
                regs[code[pc + 1]] = r;
                pc += 5;
                continue;
            }
            if ((fv.bits[code[pc + 4]] & TypeFeedback.DOUBLE) == 0) fv.bits[code[pc + 4]] |= TypeFeedback.DOUBLE;
            regs[code[pc + 1]] = d;
            pc += 5;
        }
    }

    // ---- what the loop calls

    private Object binary(InterpreterFrame f, int pc, Object a, Object b) {
        leave(f);
        int[] code = f.vector.code;
        return Arithmetic.binary(code[pc], f.vector, code[pc + 4], a, b);
    }

    private Object unary(InterpreterFrame f, int pc, Object a) {
        leave(f);
        int[] code = f.vector.code;
        return Arithmetic.unary(code[pc], f.vector, code[pc + 3], a);
    }

    private boolean compare(InterpreterFrame f, int op, Object a, Object b, int slot) {
        leave(f);
        return Arithmetic.compare(op, f.vector, slot, a, b);
    }

    private Object getNamed(InterpreterFrame f, Object o, int pc) {
        leave(f);
        FeedbackVector v = f.vector;
        int[] code = v.code;
        Object key = v.constants[code[pc + 3]];
        if (o == Undefined.INSTANCE || o == JSNull.INSTANCE) throw Messages.cannotRead(f, pc, o, key);
        return NamedAccess.get(v, code[pc + 4], o, key);
    }

    private Object getLength(InterpreterFrame f, int pc) {
        leave(f);
        FeedbackVector v = f.vector;
        int[] code = v.code;
        Object o = f.regs[code[pc + 2]];
        if (o == Undefined.INSTANCE || o == JSNull.INSTANCE) throw Messages.cannotRead(f, pc, o, "length");
        int seen = TypeFeedback.of(o);
        if ((v.bits[code[pc + 3]] & seen) == 0) v.bits[code[pc + 3]] |= seen;
        return NamedAccess.get(v, code[pc + 3], o, "length");
    }

    private void setNamed(InterpreterFrame f, Object o, int pc) {
        leave(f);
        FeedbackVector v = f.vector;
        int[] code = v.code;
        NamedAccess.set(v, code[pc + 5], o, v.constants[code[pc + 2]], f.regs[code[pc + 3]], code[pc + 4] != 0);
    }

    private Object getKeyed(InterpreterFrame f, int pc) {
        leave(f);
        int[] code = f.vector.code;
        return ElementAccess.get(f.vector, code[pc + 4], f.regs[code[pc + 2]], f.regs[code[pc + 3]]);
    }

    private void setKeyed(InterpreterFrame f, int pc) {
        leave(f);
        int[] code = f.vector.code;
        Object[] regs = f.regs;
        ElementAccess.set(f.vector, code[pc + 5], regs[code[pc + 1]], regs[code[pc + 2]], regs[code[pc + 3]], code[pc + 4] != 0);
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
        Object[] regs = t.template.clone();
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
