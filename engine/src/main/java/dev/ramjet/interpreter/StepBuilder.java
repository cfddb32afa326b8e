package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Liveness;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.CallTargets;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Undefined;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * Makes the {@link Step}s of a function from its bytecode and feedback.
 *
 * <p>There is a step for each instruction, because jumps, handlers, resumed generators and frames that compiled code left may begin at any. Where
 * an instruction's operand is a temporary that the instructions right before it compute, without side effects and for it alone, there is
 * another step besides that does all of them: it begins at the first one's pc and evaluates the operand as a tree. If it cannot, it has
 * done nothing, and the instructions run one by one.
 */
final class StepBuilder {
    /** Beyond this many words of code no trees are looked for. */
    private static final int LARGE = 1 << 14;

    private final FeedbackVector v;
    private final int[] code;
    private final Object[] constants;
    private final BitSet separate;
    /** Instructions that others than the one before lead to. */
    private final boolean[] leader;
    /** The pc of the instruction before. */
    private final int[] previous;
    /** For each instruction that is a value: the value, and the pc of the first instruction that it includes. */
    private final Value[] values;
    private final int[] start;
    private final Step[] steps;
    private final ArrayList<Step> made = new ArrayList<>();
    private Liveness liveness;
    /** Where the step that is being made begins so far; the instruction that it is for, -1 for one without operands as trees. */
    private int begin, root;

    private StepBuilder(FeedbackVector v) {
        this.v = v;
        code = v.code;
        constants = v.constants;
        separate = (BitSet) v.separateSteps;
        int n = code.length;
        leader = new boolean[n + 1];
        previous = new int[n + 1];
        values = new Value[n];
        start = new int[n];
        steps = new Step[n];
    }

    /** Makes the steps of a function, or makes them anew. */
    static void build(FeedbackVector v) {
        new StepBuilder(v).build();
        v.misses = 0;
        v.missLimit = Interpreter.WARM == 0 ? 1 + (v.code.length >> 6) : v.missLimit == 0 ? 4 + (v.code.length >> 4) : v.missLimit * 2;
    }

    /** The step at {@code pc} that includes several instructions misses too often. */
    static void separate(FeedbackVector v, int pc) {
        if (v.separateSteps == null) v.separateSteps = new BitSet();
        ((BitSet) v.separateSteps).set(pc);
        build(v);
    }

    private void build() {
        findLeaders();
        boolean trees = code.length < LARGE;
        for (int pc = 0; pc < code.length; pc += Opcode.length(code[pc])) {
            root = -1;
            begin = pc;
            Step alone = make(pc);
            finish(alone, pc, pc);
            if (steps[pc] == null) steps[pc] = alone;
            if (alone instanceof Value value) {
                values[pc] = value;
                start[pc] = pc;
            }
            if (!trees || leader[pc] || pc == 0 || values[previous[pc]] == null) continue;
            root = pc;
            Step whole = make(pc);
            if (begin == pc || separate != null && separate.get(begin)) continue;
            finish(whole, begin, pc);
            steps[begin] = whole;
            if (whole instanceof Value value) {
                values[pc] = value;
                start[pc] = begin;
            }
        }
        for (Step s : made) {
            s.next = at(s.nextPc);
            if (s instanceof JumpSteps.Conditional c) {
                c.yes = at(c.yesPc);
                c.no = at(c.noPc);
            }
        }
        v.steps = steps;
    }

    private Step at(int pc) {
        for (int i = 0; i < 4 && pc < code.length && code[pc] == Opcode.JUMP; i++) pc = code[pc + 1];
        return pc < code.length ? steps[pc] : null;
    }

    private void finish(Step s, int first, int last) {
        s.pc = first;
        s.nextPc = code[last] == Opcode.JUMP || code[last] == Opcode.JUMP_LOOP ? code[last + 1] : last + Opcode.length(code[last]);
        if (first != last) s.first = alone(first);
        made.add(s);
    }

    /** The step of the instruction at {@code pc} alone, which was made first. */
    private Step alone(int pc) {
        for (int i = made.size() - 1; ; i--) {
            Step s = made.get(i);
            if (s.pc == pc && s.first == null) return s;
        }
    }

    private void findLeaders() {
        BytecodeFunction f = v.function;
        int before = 0;
        for (int pc = 0; pc < code.length;) {
            int op = code[pc], next = pc + Opcode.length(op);
            previous[pc] = before;
            Opcode.Operand[] operands = Opcode.info(op).operands();
            for (int i = 0; i < operands.length; i++) if (operands[i] == Opcode.Operand.JUMP) leader[code[pc + 1 + i]] = true;
            if (op == Opcode.TABLE_SWITCH) for (int t : (int[]) constants[code[pc + 2]]) leader[t] = true;
            if (BytecodeBuilder.endsBlock(op)) leader[next] = true;
            before = pc;
            pc = next;
        }
        int[] h = f.handlers;
        if (h != null) for (int i = 0; i < h.length; i += 4) leader[h[i]] = leader[h[i + 1]] = leader[h[i + 2]] = true;
    }

    // ---- operands

    /** The value that gives {@code register} to the root and is included in its step; {@code null}: the register is read. Last operands first. */
    private Value operand(int register) {
        if (root < 0 || leader[begin] || begin == 0) return null;
        int pc = previous[begin];
        Value value = values[pc];
        if (value == null || value.dst != register) return null;
        int uses = 0;
        for (int p = begin; p <= root; p += Opcode.length(code[p])) {
            uses += uses(p, register);
            if (p != root && writes(p, register)) return null;
        }
        if (uses != 1) return null;
        if (liveness == null) liveness = Liveness.of(v.function);
        if (!writes(root, register) && liveness.isLiveAfter(root, register)) return null;
        begin = start[pc];
        return value;
    }

    private int uses(int pc, int register) {
        Opcode.Operand[] operands = Opcode.info(code[pc]).operands();
        int n = 0;
        for (int i = 0; i < operands.length; i++) {
            int r = code[pc + 1 + i];
            switch (operands[i]) {
                case SRC: if (r == register) n++; break;
                case SRC_PAIR: if (r == register || r + 1 == register) n++; break;
                case LIST: if (register >= r && register < r + code[pc + 2 + i]) n++; break;
                default:
            }
        }
        return n;
    }

    private boolean writes(int pc, int register) {
        Opcode.Operand[] operands = Opcode.info(code[pc]).operands();
        for (int i = 0; i < operands.length; i++) {
            int r = code[pc + 1 + i];
            if (operands[i] == Opcode.Operand.DST && r == register || operands[i] == Opcode.Operand.DST_PAIR && (r == register || r + 1 == register)) return true;
        }
        return false;
    }

    // ---- instructions

    private Step make(int pc) {
        int op = code[pc];
        switch (op) {
            case Opcode.MOVE: {
                LoadSteps.Move s = new LoadSteps.Move();
                s.dst = code[pc + 1];
                s.b = code[pc + 2];
                return s;
            }
            case Opcode.LOAD_CONST: return constant(code[pc + 1], constants[code[pc + 2]]);
            case Opcode.LOAD_INT: return constant(code[pc + 1], code[pc + 2]);
            case Opcode.LOAD_ENV:
            case Opcode.LOAD_ENV_CHECKED: {
                LoadSteps.Env s = new LoadSteps.Env();
                s.dst = code[pc + 1];
                s.b = code[pc + 2];
                s.hops = code[pc + 3];
                s.index = code[pc + 4];
                s.environment = operand(s.b);
                return s;
            }
            case Opcode.STORE_ENV: {
                StoreSteps.Env s = new StoreSteps.Env();
                s.a = code[pc + 1];
                s.hops = code[pc + 2];
                s.index = code[pc + 3];
                s.b = code[pc + 4];
                s.value = operand(s.b);
                return s;
            }
            case Opcode.LOAD_CLOSURE_ENV: {
                LoadSteps.ClosureEnv s = new LoadSteps.ClosureEnv();
                s.dst = code[pc + 1];
                return s;
            }
            case Opcode.LOAD_GLOBAL: {
                if (!(v.caches[code[pc + 3]] instanceof PropertyCell cell)) return new CallSteps.First();
                LoadSteps.Global s = new LoadSteps.Global();
                s.dst = code[pc + 1];
                s.cell = cell;
                return s;
            }
            case Opcode.GET_NAMED: return getNamed(pc);
            case Opcode.SET_NAMED: return setNamed(pc);
            case Opcode.GET_LENGTH: {
                int seen = v.bits[code[pc + 3]];
                if (seen == 0) return new CallSteps.First();
                if (seen == TypeFeedback.LENGTH_OF_ARRAY) return property(new LoadSteps.ArrayLength(), pc);
                return seen == TypeFeedback.STRING ? property(new LoadSteps.StringLength(), pc) : new CallSteps.General();
            }
            case Opcode.GET_KEYED: return getKeyed(pc);
            case Opcode.SET_KEYED: return setKeyed(pc);
            case Opcode.ADD: return arithmetic(pc, new ArithmeticSteps.AddInt(), new ArithmeticSteps.AddNumber());
            case Opcode.SUB: return arithmetic(pc, new ArithmeticSteps.SubInt(), new ArithmeticSteps.SubNumber());
            case Opcode.MUL: return arithmetic(pc, new ArithmeticSteps.MulInt(), new ArithmeticSteps.MulNumber());
            case Opcode.DIV:
                if (v.bits[code[pc + 4]] == 0) return new CallSteps.First();
                return arithmetic(pc, null, new ArithmeticSteps.DivNumber());
            case Opcode.MOD: return arithmetic(pc, new ArithmeticSteps.ModInt(), null);
            case Opcode.BIT_AND: return arithmetic(pc, new ArithmeticSteps.AndInt(), null);
            case Opcode.BIT_OR:
            case Opcode.BIT_XOR:
            case Opcode.SHL:
            case Opcode.SAR:
            case Opcode.SHR: {
                ArithmeticSteps.BitInt s = new ArithmeticSteps.BitInt();
                s.operation = op;
                return arithmetic(pc, s, null);
            }
            case Opcode.INC:
            case Opcode.DEC: {
                if ((v.bits[code[pc + 3]] & ~(TypeFeedback.INT32 | TypeFeedback.NOT_INT32)) != 0) return new CallSteps.General();
                ArithmeticSteps.AddConstant s = new ArithmeticSteps.AddConstant();
                s.constant = op == Opcode.INC ? 1 : -1;
                s.dst = code[pc + 1];
                s.b = code[pc + 2];
                s.operand = operand(s.b);
                return s;
            }
            case Opcode.NOT: {
                ArithmeticSteps.Not s = new ArithmeticSteps.Not();
                s.dst = code[pc + 1];
                s.b = code[pc + 2];
                s.operand = operand(s.b);
                return s;
            }
            case Opcode.EQ: case Opcode.NE: case Opcode.STRICT_EQ: case Opcode.STRICT_NE:
            case Opcode.LT: case Opcode.LE: case Opcode.GT: case Opcode.GE: return compare(pc);
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
            case Opcode.JUMP_IF_LT: return less(pc, false, false, true);
            case Opcode.JUMP_IF_NOT_LT: return less(pc, false, false, false);
            case Opcode.JUMP_IF_LE: return less(pc, true, false, true);
            case Opcode.JUMP_IF_NOT_LE: return less(pc, true, false, false);
            case Opcode.JUMP_IF_GT: return less(pc, false, true, true);
            case Opcode.JUMP_IF_NOT_GT: return less(pc, false, true, false);
            case Opcode.JUMP_IF_GE: return less(pc, true, true, true);
            case Opcode.JUMP_IF_NOT_GE: return less(pc, true, true, false);
            case Opcode.JUMP_IF_STRICT_EQ: return strictEqual(pc, true);
            case Opcode.JUMP_IF_STRICT_NE: return strictEqual(pc, false);
            case Opcode.CALL: return call(pc);
            case Opcode.NEW: return construct(pc);
            case Opcode.TAIL_CALL: {
                CallSteps.TailCall s = new CallSteps.TailCall();
                s.callPc = pc;
                s.callee = code[pc + 1];
                s.self = code[pc + 2];
                s.list = code[pc + 3];
                s.count = code[pc + 4];
                s.slot = code[pc + 5];
                return s;
            }
            case Opcode.RETURN: {
                CallSteps.Return s = new CallSteps.Return();
                s.a = code[pc + 1];
                s.value = operand(s.a);
                return s;
            }
            default: return new CallSteps.General();
        }
    }

    private static Step constant(int dst, Object value) {
        LoadSteps.Constant s = new LoadSteps.Constant();
        s.dst = dst;
        s.value = value;
        return s;
    }

    private Step property(LoadSteps.Property s, int pc) {
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.object = operand(s.b);
        return s;
    }

    private Step getNamed(int pc) {
        Object cache = v.caches[code[pc + 4]];
        if (cache == null) return new CallSteps.First();
        if (!(cache instanceof PropertyCache c) || c.shape == null) return new CallSteps.General();
        if (c.next == null) {
            switch (c.kind) {
                case PropertyCache.FIELD:
                    switch (c.location) {
                        case 0: {
                            LoadSteps.Field0 s = new LoadSteps.Field0();
                            s.shape = c.shape;
                            return property(s, pc);
                        }
                        case 1: {
                            LoadSteps.Field1 s = new LoadSteps.Field1();
                            s.shape = c.shape;
                            return property(s, pc);
                        }
                        case 2: {
                            LoadSteps.Field2 s = new LoadSteps.Field2();
                            s.shape = c.shape;
                            return property(s, pc);
                        }
                        case 3: {
                            LoadSteps.Field3 s = new LoadSteps.Field3();
                            s.shape = c.shape;
                            return property(s, pc);
                        }
                        default: {
                            LoadSteps.Field s = new LoadSteps.Field();
                            s.shape = c.shape;
                            s.index = c.location - JSObject.IN_OBJECT_SLOTS;
                            return property(s, pc);
                        }
                    }
                case PropertyCache.FIELD_INT32: {
                    LoadSteps.IntField s = new LoadSteps.IntField();
                    s.shape = c.shape;
                    s.location = c.location;
                    return property(s, pc);
                }
                case PropertyCache.FIELD_DOUBLE: {
                    LoadSteps.DoubleField s = new LoadSteps.DoubleField();
                    s.shape = c.shape;
                    s.location = c.location;
                    return property(s, pc);
                }
                case PropertyCache.PROTOTYPE_CELL: {
                    LoadSteps.PrototypeCell s = new LoadSteps.PrototypeCell();
                    s.shape = c.shape;
                    s.cell = c.cell;
                    s.validity = c.validity;
                    return property(s, pc);
                }
                case PropertyCache.FIELD_ACCESSOR:
                case PropertyCache.CELL_ACCESSOR: return new CallSteps.General();
                default:
            }
        }
        LoadSteps.Cached s = new LoadSteps.Cached();
        s.entries = c;
        return property(s, pc);
    }

    private Step setNamed(int pc) {
        Object cache = v.caches[code[pc + 5]];
        if (cache == null) return new CallSteps.First();
        if (!(cache instanceof PropertyCache c) || c.shape == null) return new CallSteps.General();
        StoreSteps.Property s;
        if (c.next == null && c.kind == PropertyCache.FIELD) {
            StoreSteps.Field p = new StoreSteps.Field();
            p.shape = c.shape;
            p.location = c.location;
            s = p;
        } else if (c.next == null && c.kind == PropertyCache.FIELD_INT32) {
            StoreSteps.IntField p = new StoreSteps.IntField();
            p.shape = c.shape;
            p.location = c.location;
            s = p;
        } else if (c.next == null && c.kind == PropertyCache.FIELD_DOUBLE) {
            StoreSteps.DoubleField p = new StoreSteps.DoubleField();
            p.shape = c.shape;
            p.location = c.location;
            s = p;
        } else if (c.kind == PropertyCache.FIELD_ACCESSOR || c.kind == PropertyCache.CELL_ACCESSOR) {
            return new CallSteps.General();
        } else {
            StoreSteps.Cached p = new StoreSteps.Cached();
            p.entries = c;
            s = p;
        }
        s.a = code[pc + 1];
        s.b = code[pc + 3];
        s.value = operand(s.b);
        s.object = operand(s.a);
        return s;
    }

    private Step getKeyed(int pc) {
        int seen = v.bits[code[pc + 4]];
        LoadSteps.Element s;
        if ((seen & TypeFeedback.OBJECTS) != 0) s = new LoadSteps.ObjectElement();
        else if ((seen & TypeFeedback.INTS) != 0) s = new LoadSteps.IntElement();
        else if ((seen & TypeFeedback.DOUBLES) != 0) s = new LoadSteps.DoubleElement();
        else return seen == 0 && v.caches[code[pc + 4]] == null ? new CallSteps.First() : new CallSteps.General();
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        s.index = operand(s.c);
        s.object = operand(s.b);
        return s;
    }

    private Step setKeyed(int pc) {
        int seen = v.bits[code[pc + 5]];
        StoreSteps.Element s;
        if ((seen & TypeFeedback.OBJECTS) != 0) s = new StoreSteps.ObjectElement();
        else if ((seen & TypeFeedback.INTS) != 0) s = new StoreSteps.IntElement();
        else if ((seen & TypeFeedback.DOUBLES) != 0) s = new StoreSteps.DoubleElement();
        else return seen == 0 && v.caches[code[pc + 5]] == null ? new CallSteps.First() : new CallSteps.General();
        s.a = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        s.value = operand(s.c);
        s.index = operand(s.b);
        s.object = operand(s.a);
        return s;
    }

    private static final int NO_NUMBERS = ~(TypeFeedback.INT32 | TypeFeedback.DOUBLE | TypeFeedback.NOT_INT32);

    private Step arithmetic(int pc, ArithmeticSteps.Binary ints, ArithmeticSteps.Binary numbers) {
        int seen = v.bits[code[pc + 4]];
        ArithmeticSteps.Binary s = (seen & NO_NUMBERS) != 0 ? null : numbers != null && (ints == null || (seen & TypeFeedback.DOUBLE) != 0) ? numbers
            : (seen & TypeFeedback.DOUBLE) != 0 ? null : ints;
        if (s == null) return new CallSteps.General();
        return binary(s, pc);
    }

    private Step binary(ArithmeticSteps.Binary s, int pc) {
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        s.right = operand(s.c);
        s.left = operand(s.b);
        return s;
    }

    private Step compare(int pc) {
        int op = code[pc];
        int seen = v.bits[code[pc + 4]];
        if (op != Opcode.STRICT_EQ && op != Opcode.STRICT_NE && (seen & NO_NUMBERS) != 0) return new CallSteps.General();
        if (seen == 0) return new CallSteps.First();
        ArithmeticSteps.Compare s = new ArithmeticSteps.Compare();
        s.operation = op;
        s.seen = seen | TypeFeedback.INT32;
        return binary(s, pc);
    }

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
        if ((seen & NO_NUMBERS) != 0) return new CallSteps.General();
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

    private Step strictEqual(int pc, boolean wanted) {
        int seen = v.bits[code[pc + 4]] | TypeFeedback.INT32;
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
        JumpSteps.StrictEqual s = new JumpSteps.StrictEqual();
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

    private Step call(int pc) {
        Object cache = v.caches[code[pc + 6]];
        CallSteps.Calling s;
        if (cache instanceof FeedbackVector target && target.realm == v.realm) {
            CallSteps.Call c = new CallSteps.Call();
            c.target = target;
            s = c;
        } else if (cache instanceof CallTargets t && t.targets[0] instanceof FeedbackVector && t.targets[1] instanceof FeedbackVector) {
            s = new CallSteps.PolymorphicCall();
        } else {
            s = new CallSteps.GeneralCall();
        }
        s.dst = code[pc + 1];
        s.callee = code[pc + 2];
        s.self = code[pc + 3];
        s.list = code[pc + 4];
        s.count = code[pc + 5];
        s.slot = code[pc + 6];
        return calling(s, pc);
    }

    private Step construct(int pc) {
        if (!(v.caches[code[pc + 5]] instanceof FeedbackVector t) || t.realm != v.realm || t.needsArguments || t.hasHandlers || t.template == null) {
            return new CallSteps.General();
        }
        CallSteps.New s = new CallSteps.New();
        s.target = t;
        s.dst = code[pc + 1];
        s.callee = code[pc + 2];
        s.list = code[pc + 3];
        s.count = code[pc + 4];
        s.slot = code[pc + 5];
        return calling(s, pc);
    }

    private Step calling(CallSteps.Calling s, int pc) {
        s.callPc = pc;
        if (s instanceof CallSteps.GeneralCall) return s;
        Value[] arguments = new Value[s.count];
        for (int i = s.count - 1; i >= 0; i--) {
            arguments[i] = operand(s.list + i);
            if (arguments[i] == null) break;
            s.arguments = arguments;
        }
        s.function = operand(s.callee);
        return s;
    }
}
