package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.Undefined;

/** {@link StepMaker} for jumps, calls, and what makes environments and objects. */
final class FrameStepMaker {
    private final StepBuilder builder;
    private final FeedbackVector v;
    private final int[] code;
    private final Object[] constants;

    FrameStepMaker(StepBuilder builder, FeedbackVector v) {
        this.builder = builder;
        this.v = v;
        code = v.code;
        constants = v.constants;
    }

    private Value operand(int register) {
        return builder.operand(register);
    }

    Step make(int pc) {
        int op = code[pc];
        switch (op) {
            case Opcode.JUMP: return new JumpSteps.Jump();
            case Opcode.JUMP_LOOP: {
                JumpSteps.Loop s = new JumpSteps.Loop();
                s.slot = code[pc + 3];
                return s;
            }
            case Opcode.JUMP_IF_TRUE: return test(pc, new JumpSteps.Truth(), true);
            case Opcode.JUMP_IF_FALSE: return test(pc, new JumpSteps.Truth(), false);
            case Opcode.JUMP_IF_NULLISH: return test(pc, new JumpSteps.Nullish(), true);
            case Opcode.JUMP_IF_NOT_NULLISH: return test(pc, new JumpSteps.Nullish(), false);
            case Opcode.JUMP_IF_UNDEFINED: return test(pc, new JumpSteps.IsUndefined(), true);
            case Opcode.JUMP_IF_NOT_UNDEFINED: return test(pc, new JumpSteps.IsUndefined(), false);
            case Opcode.JUMP_IF_HOLE: {
                JumpSteps.IsHole s = new JumpSteps.IsHole();
                s.a = code[pc + 1];
                targets(s, code[pc + 2], pc + 3, true);
                return s;
            }
            case Opcode.JUMP_IF_LT: return less(pc, false, false, true);
            case Opcode.JUMP_IF_NOT_LT: return less(pc, false, false, false);
            case Opcode.JUMP_IF_LE: return less(pc, true, false, true);
            case Opcode.JUMP_IF_NOT_LE: return less(pc, true, false, false);
            case Opcode.JUMP_IF_GT: return less(pc, false, true, true);
            case Opcode.JUMP_IF_NOT_GT: return less(pc, false, true, false);
            case Opcode.JUMP_IF_GE: return less(pc, true, true, true);
            case Opcode.JUMP_IF_NOT_GE: return less(pc, true, true, false);
            case Opcode.JUMP_IF_EQ: return looselyEqual(pc, true);
            case Opcode.JUMP_IF_NE: return looselyEqual(pc, false);
            case Opcode.JUMP_IF_STRICT_EQ: return strictEqual(pc, true);
            case Opcode.JUMP_IF_STRICT_NE: return strictEqual(pc, false);
            case Opcode.TABLE_SWITCH: {
                JumpSteps.Table s = new JumpSteps.Table();
                s.a = code[pc + 1];
                s.pcs = (int[]) constants[code[pc + 2]];
                s.cases = new Step[s.pcs.length];
                s.low = code[pc + 3];
                s.value = operand(s.a);
                return s;
            }
            case Opcode.ITERATOR_NEXT: {
                JumpSteps.IteratorNext s = new JumpSteps.IteratorNext();
                s.dst = code[pc + 1];
                s.base = code[pc + 2];
                s.slot = code[pc + 4];
                s.objects = (v.bits[s.slot] & TypeFeedback.OBJECTS) != 0;
                targets(s, code[pc + 3], pc + 5, false);
                return s;
            }
            case Opcode.CALL: return call(pc, code[pc + 1], pc + 2);
            case Opcode.TAIL_CALL: return call(pc, -1, pc + 1);
            case Opcode.NEW: return construct(pc);
            case Opcode.SUPER_CALL: {
                if (!(constructor(code[pc + 6]) instanceof FeedbackVector t)) return StepMaker.general();
                CallSteps.SuperCall s = new CallSteps.SuperCall();
                s.target = t;
                s.newTarget = code[pc + 3];
                calling(s, pc, code[pc + 1], code[pc + 2], code[pc + 4], code[pc + 5], code[pc + 6]);
                return s;
            }
            case Opcode.SUPER_CALL_SPREAD: {
                if (!(constructor(code[pc + 5]) instanceof FeedbackVector t)) return StepMaker.general();
                CallSteps.SuperCallSpread s = new CallSteps.SuperCallSpread();
                s.target = t;
                s.newTarget = code[pc + 3];
                calling(s, pc, code[pc + 1], code[pc + 2], code[pc + 4], 0, code[pc + 5]);
                return s;
            }
            case Opcode.RETURN: {
                CallSteps.Return s = new CallSteps.Return();
                s.a = code[pc + 1];
                s.value = operand(s.a);
                return s;
            }
            default: return makeObject(pc);
        }
    }

    private Step makeObject(int pc) {
        switch (code[pc]) {
            case Opcode.CHECK_HOLE:
            case Opcode.CHECK_NOT_HOLE: {
                FrameSteps.CheckHole s = new FrameSteps.CheckHole();
                s.a = code[pc + 1];
                s.wanted = code[pc] == Opcode.CHECK_NOT_HOLE;
                return s;
            }
            case Opcode.CHECK_COERCIBLE: {
                FrameSteps.CheckCoercible s = new FrameSteps.CheckCoercible();
                s.a = code[pc + 1];
                return s;
            }
            case Opcode.COERCE_THIS: return new FrameSteps.CoerceThis();
            case Opcode.CREATE_ENV: {
                FrameSteps.CreateEnv s = new FrameSteps.CreateEnv();
                s.dst = code[pc + 1];
                s.parent = code[pc + 2];
                s.template = (Object[]) constants[code[pc + 4]];
                return s;
            }
            case Opcode.COPY_ENV: {
                FrameSteps.CopyEnv s = new FrameSteps.CopyEnv();
                s.dst = code[pc + 1];
                s.b = code[pc + 2];
                return s;
            }
            case Opcode.CREATE_CLOSURE: {
                FrameSteps.CreateClosure s = new FrameSteps.CreateClosure();
                s.dst = code[pc + 1];
                s.function = (BytecodeFunction) constants[code[pc + 2]];
                s.env = code[pc + 3];
                s.slot = code[pc + 4];
                return s;
            }
            case Opcode.CREATE_OBJECT: {
                FrameSteps.CreateObject s = new FrameSteps.CreateObject();
                s.dst = code[pc + 1];
                return s;
            }
            case Opcode.CREATE_OBJECT_LITERAL: {
                FrameSteps.ObjectLiteral s = new FrameSteps.ObjectLiteral();
                s.dst = code[pc + 1];
                s.names = (String[]) constants[code[pc + 2]];
                s.list = code[pc + 3];
                s.slot = code[pc + 5];
                return s;
            }
            case Opcode.CREATE_ARRAY: {
                FrameSteps.CreateArray s = new FrameSteps.CreateArray();
                s.dst = code[pc + 1];
                s.list = code[pc + 2];
                s.count = code[pc + 3];
                s.slot = code[pc + 4];
                return s;
            }
            case Opcode.CREATE_ARRAY_LITERAL: {
                FrameSteps.ArrayLiteral s = new FrameSteps.ArrayLiteral();
                s.dst = code[pc + 1];
                s.constant = (Object[]) constants[code[pc + 2]];
                s.slot = code[pc + 3];
                return s;
            }
            case Opcode.CREATE_REST: {
                FrameSteps.CreateRest s = new FrameSteps.CreateRest();
                s.dst = code[pc + 1];
                s.from = code[pc + 2];
                return s;
            }
            default: return StepMaker.general();
        }
    }

    // ---- jumps

    private Step test(int pc, JumpSteps.Conditional s, boolean wanted) {
        s.a = code[pc + 1];
        s.left = operand(s.a);
        targets(s, code[pc + 2], pc + 3, wanted);
        return s;
    }

    private static void targets(JumpSteps.Conditional s, int target, int after, boolean wanted) {
        s.yesPc = wanted ? target : after;
        s.noPc = wanted ? after : target;
    }

    /** {@code a < b} or {@code a <= b}; {@code swapped}: of the operands the other way round. */
    private Step less(int pc, boolean orEqual, boolean swapped, boolean wanted) {
        int seen = v.bits[code[pc + 4]];
        JumpSteps.Conditional s;
        if ((seen & StepMaker.NO_NUMBERS) != 0) return StepMaker.general();
        if ((seen & TypeFeedback.DOUBLE) != 0) {
            JumpSteps.LessNumber n = new JumpSteps.LessNumber();
            n.orEqual = orEqual;
            s = n;
        } else {
            s = orEqual ? new JumpSteps.LessOrEqualInt() : new JumpSteps.LessInt();
        }
        int x = code[pc + 1], y = code[pc + 2];
        Value second = operand(y);
        Value first = operand(x);
        s.a = swapped ? y : x;
        s.b = swapped ? x : y;
        s.left = swapped ? second : first;
        s.right = swapped ? first : second;
        targets(s, code[pc + 3], pc + 5, wanted);
        return s;
    }

    private Step looselyEqual(int pc, boolean wanted) {
        int seen = v.bits[code[pc + 4]];
        if (StepMaker.isStrict(seen)) return strictEqual(pc, wanted);
        if ((seen & TypeFeedback.NULLISH) == 0) return StepMaker.general();
        return equal(pc, new JumpSteps.LooselyEqual(), seen, wanted);
    }

    private Step strictEqual(int pc, boolean wanted) {
        int seen = v.bits[code[pc + 4]] | (code[pc] == Opcode.JUMP_IF_STRICT_EQ || code[pc] == Opcode.JUMP_IF_STRICT_NE ? TypeFeedback.INT32 : 0);
        Object constant = constantRegister(code[pc + 2]);
        if (constant == Undefined.INSTANCE || constant == JSNull.INSTANCE || constant instanceof Boolean) {
            JumpSteps.Is s = new JumpSteps.Is();
            s.constant = constant;
            s.seen = seen;
            s.objectsSeen = (seen & TypeFeedback.OBJECT) != 0;
            s.a = code[pc + 1];
            s.left = operand(s.a);
            targets(s, code[pc + 3], pc + 5, wanted);
            return s;
        }
        return equal(pc, new JumpSteps.StrictEqual(), seen, wanted);
    }

    private Step equal(int pc, JumpSteps.Equality s, int seen, boolean wanted) {
        s.seen = seen;
        s.a = code[pc + 1];
        s.b = code[pc + 2];
        s.right = operand(s.b);
        s.left = operand(s.a);
        targets(s, code[pc + 3], pc + 5, wanted);
        return s;
    }

    /** The value of a constant register; {@code null} for others. */
    private Object constantRegister(int register) {
        Object[] template = v.template;
        return register >= template.length - v.function.constantRegisters.length ? template[register] : null;
    }

    // ---- calls

    /** The call at {@code pc}, whose operands begin with the callee at {@code at}. */
    private Step call(int pc, int dst, int at) {
        int slot = code[at + 4];
        Object cache = v.caches[slot];
        CallSteps.Calling s;
        if (cache instanceof FeedbackVector target && target.realm == v.realm) {
            CallSteps.Call c = new CallSteps.Call();
            c.target = target;
            calling(c, pc, dst, code[at], code[at + 2], code[at + 3], slot);
            c.self = code[at + 1];
            boolean isMethod = c.function instanceof LoadSteps.PrototypeCell p && p.operand == null && p.b == c.self && p.cell.value instanceof JSClosure m && m.target == target;
            return isMethod ? method(c, (LoadSteps.PrototypeCell) c.function) : c;
        } else if (cache instanceof CallTargets t && t.targets[0] instanceof FeedbackVector && t.targets[1] instanceof FeedbackVector) {
            CallSteps.PolymorphicCall c = new CallSteps.PolymorphicCall();
            calling(c, pc, dst, code[at], code[at + 2], code[at + 3], slot);
            c.self = code[at + 1];
            return c.function instanceof LoadSteps.Cached m && m.operand == null && m.b == c.self ? methods(c, m.entries, t) : c;
        } else if (cache instanceof BuiltinFunction b && b.realm() == v.realm) {
            CallSteps.BuiltinCall c = new CallSteps.BuiltinCall();
            c.target = b;
            c.table = b.table;
            c.id = b.id;
            s = c;
        } else {
            s = new CallSteps.GeneralCall();
        }
        calling(s, pc, dst, code[at], code[at + 2], code[at + 3], slot);
        s.self = code[at + 1];
        return s;
    }

    private static Step method(CallSteps.Call c, LoadSteps.PrototypeCell p) {
        CallSteps.MethodCall s = new CallSteps.MethodCall();
        s.shape = p.shape;
        s.cell = p.cell;
        s.validity = p.validity;
        s.closure = (JSClosure) p.cell.value;
        s.target = c.target;
        return copy(c, s);
    }

    /** The call of one of several methods that are found in prototypes; where some is not, {@code c}. */
    private Step methods(CallSteps.PolymorphicCall c, PropertyCache entries, CallTargets calls) {
        CallSteps.PolymorphicMethodCall s = new CallSteps.PolymorphicMethodCall();
        int n = entries.count;
        s.entries = new PropertyCache[n];
        s.closures = new JSClosure[n];
        s.targets = new FeedbackVector[n];
        s.counted = new int[n];
        s.calls = calls;
        int i = 0;
        for (PropertyCache e = entries; e != null; e = e.next, i++) {
            if (e.kind != PropertyCache.PROTOTYPE_CELL || e.shape == null || !(e.cell.value instanceof JSClosure m) || !(m.target instanceof FeedbackVector t) || t.realm != v.realm) return c;
            int at = 0;
            while (at < calls.size && calls.targets[at] != t) at++;
            if (at == calls.size) return c;
            s.entries[i] = e;
            s.closures[i] = m;
            s.targets[i] = t;
            s.counted[i] = at;
        }
        return copy(c, s);
    }

    private static Step copy(CallSteps.Calling from, CallSteps.Calling to) {
        to.callPc = from.callPc;
        to.dst = from.dst;
        to.self = from.self;
        to.list = from.list;
        to.count = from.count;
        to.slot = from.slot;
        to.arguments = from.arguments;
        return to;
    }

    /** The target of constructions at a site, if a step can run it at once. */
    private FeedbackVector constructor(int slot) {
        return v.caches[slot] instanceof FeedbackVector t && t.realm == v.realm && !t.hasHandlers && t.template != null ? t : null;
    }

    private Step construct(int pc) {
        int slot = code[pc + 5];
        FeedbackVector t = constructor(slot);
        if (t != null) {
            CallSteps.New s = new CallSteps.New();
            s.target = t;
            calling(s, pc, code[pc + 1], code[pc + 2], code[pc + 3], code[pc + 4], slot);
            return s;
        }
        if (!(v.caches[slot] instanceof BuiltinFunction b) || b.realm() != v.realm || !b.isConstructor()) return StepMaker.general();
        CallSteps.NewBuiltin s = new CallSteps.NewBuiltin();
        s.target = b;
        calling(s, pc, code[pc + 1], code[pc + 2], code[pc + 3], code[pc + 4], slot);
        return s;
    }

    private void calling(CallSteps.Calling s, int pc, int dst, int callee, int list, int count, int slot) {
        s.callPc = pc;
        s.dst = dst;
        s.callee = callee;
        s.list = list;
        s.count = count;
        s.slot = slot;
        if (s instanceof CallSteps.GeneralCall || s instanceof CallSteps.SuperCall || s instanceof CallSteps.SuperCallSpread) return;
        Value[] arguments = new Value[count];
        for (int i = count - 1; i >= 0; i--) {
            arguments[i] = operand(list + i);
            if (arguments[i] == null) break;
            s.arguments = arguments;
        }
        s.function = operand(callee);
    }
}
