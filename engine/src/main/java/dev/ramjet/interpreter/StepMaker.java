package dev.ramjet.interpreter;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.InstanceOf;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.Step.Value;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PropertyCell;

/**
 * Chooses the step for an instruction by what its feedback has seen, and fills in its operands: the last operand first, see {@link StepBuilder#operand}.
 * Variables, properties and arithmetic; {@link FrameStepMaker} has the rest.
 */
final class StepMaker {
    private final StepBuilder builder;
    private final FeedbackVector v;
    private final int[] code;
    private final Object[] constants;
    private final FrameStepMaker frames;

    StepMaker(StepBuilder builder, FeedbackVector v) {
        this.builder = builder;
        this.v = v;
        code = v.code;
        constants = v.constants;
        frames = new FrameStepMaker(builder, v);
    }

    private Value operand(int register) {
        return builder.operand(register);
    }

    static Step general() {
        return new FrameSteps.General();
    }

    private static Step first() {
        return new FrameSteps.First();
    }

    Step make(int pc) {
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
            case Opcode.LOAD_HOLE: return constant(code[pc + 1], null);
            case Opcode.LOAD_ENV:
            case Opcode.LOAD_ENV_CHECKED: {
                LoadSteps.Env s = new LoadSteps.Env();
                s.hops = code[pc + 3];
                s.index = code[pc + 4];
                return unary(s, pc);
            }
            case Opcode.LOAD_IMPORT: {
                LoadSteps.Import s = new LoadSteps.Import();
                s.hops = code[pc + 3];
                s.index = code[pc + 4];
                return unary(s, pc);
            }
            case Opcode.STORE_ENV:
            case Opcode.STORE_ENV_CHECKED: {
                StoreSteps.Env s = new StoreSteps.Env();
                s.a = code[pc + 1];
                s.hops = code[pc + 2];
                s.index = code[pc + 3];
                s.b = code[pc + 4];
                s.checked = op == Opcode.STORE_ENV_CHECKED;
                s.value = operand(s.b);
                return s;
            }
            case Opcode.LOAD_CLOSURE_ENV: return value(new LoadSteps.ClosureEnv(), pc);
            case Opcode.LOAD_CALLEE: return value(new LoadSteps.Callee(), pc);
            case Opcode.LOAD_NEW_TARGET: return value(new LoadSteps.NewTarget(), pc);
            case Opcode.LOAD_PROTOTYPE: return unary(new LoadSteps.Prototype(), pc);
            case Opcode.LOAD_GLOBAL: {
                if (!(v.caches[code[pc + 3]] instanceof PropertyCell cell)) return first();
                LoadSteps.Global s = new LoadSteps.Global();
                s.cell = cell;
                return value(s, pc);
            }
            case Opcode.STORE_GLOBAL: {
                if (!(v.caches[code[pc + 4]] instanceof PropertyCell cell)) return general();
                StoreSteps.Global s = new StoreSteps.Global();
                s.cell = cell;
                s.b = code[pc + 2];
                s.value = operand(s.b);
                return s;
            }
            case Opcode.GET_NAMED: return getNamed(pc);
            case Opcode.SET_NAMED: return setNamed(pc);
            case Opcode.DEFINE_NAMED: {
                Object cache = v.caches[code[pc + 4]];
                if (cache == null) return first();
                if (!(cache instanceof PropertyCache c)) return general();
                StoreSteps.Define s = new StoreSteps.Define();
                s.entries = c;
                return store(s, code[pc + 1], code[pc + 3]);
            }
            case Opcode.GET_PRIVATE: return getPrivate(pc);
            case Opcode.SET_PRIVATE: return setPrivate(pc);
            case Opcode.GET_LENGTH: {
                int seen = v.bits[code[pc + 3]];
                if (seen == 0) return first();
                if (seen == TypeFeedback.LENGTH_OF_ARRAY) return unary(new LoadSteps.ArrayLength(), pc);
                if (seen == TypeFeedback.STRING) return unary(new LoadSteps.StringLength(), pc);
                PropertyCache c = v.caches[code[pc + 3]] instanceof PropertyCache have ? have : null;
                if (seen == TypeFeedback.OBJECT) return c == null ? general() : named(pc, c);
                if ((seen & ~(TypeFeedback.LENGTH_OF_ARRAY | TypeFeedback.STRING | TypeFeedback.OBJECT)) != 0 || c == null && (seen & TypeFeedback.OBJECT) != 0) return general();
                LoadSteps.LengthOfSeveral s = new LoadSteps.LengthOfSeveral();
                s.entries = c;
                return unary(s, pc);
            }
            case Opcode.GET_KEYED: return getKeyed(pc);
            case Opcode.SET_KEYED: return setKeyed(pc);
            case Opcode.ADD:
                if (v.bits[code[pc + 4]] == TypeFeedback.STRING) return binary(new ArithmeticSteps.AddString(), pc);
                return arithmetic(pc, new ArithmeticSteps.AddInt(), new ArithmeticSteps.AddNumber());
            case Opcode.SUB: return arithmetic(pc, new ArithmeticSteps.SubInt(), new ArithmeticSteps.SubNumber());
            case Opcode.MUL: return arithmetic(pc, new ArithmeticSteps.MulInt(), new ArithmeticSteps.MulNumber());
            case Opcode.DIV:
                if (v.bits[code[pc + 4]] == 0) return first();
                return arithmetic(pc, null, new ArithmeticSteps.DivNumber());
            case Opcode.MOD: return arithmetic(pc, new ArithmeticSteps.ModInt(), new ArithmeticSteps.ModNumber());
            case Opcode.BIT_AND:
            case Opcode.BIT_OR:
            case Opcode.BIT_XOR:
            case Opcode.SHL:
            case Opcode.SAR:
            case Opcode.SHR: return bits(pc);
            case Opcode.INC:
            case Opcode.DEC: return increment(pc, op == Opcode.INC ? 1 : -1);
            case Opcode.NEG: return numeric(pc, new ArithmeticSteps.Negate());
            case Opcode.BIT_NOT: return numeric(pc, new ArithmeticSteps.BitNot());
            case Opcode.TO_NUMBER:
            case Opcode.TO_NUMERIC: return numeric(pc, new ArithmeticSteps.Number());
            case Opcode.INSTANCE_OF: {
                Object seen = v.caches[code[pc + 4]];
                if (seen == null) return first();
                if (!(seen instanceof InstanceOf cache)) return general();
                ArithmeticSteps.IsInstance s = new ArithmeticSteps.IsInstance();
                s.cache = cache;
                return binary(s, pc);
            }
            case Opcode.TO_UPDATE_KEY: {
                LoadSteps.UpdateKey s = new LoadSteps.UpdateKey();
                s.dst = code[pc + 1];
                s.b = code[pc + 3];
                s.operand = operand(s.b);
                return s;
            }
            case Opcode.NOT: return unary(new LoadSteps.Not(), pc);
            case Opcode.TYPEOF: return unary(new LoadSteps.TypeOf(), pc);
            case Opcode.EQ: case Opcode.NE: case Opcode.STRICT_EQ: case Opcode.STRICT_NE: return equal(pc);
            case Opcode.LT: case Opcode.LE: case Opcode.GT: case Opcode.GE: return compare(pc);
            default: return frames.make(pc);
        }
    }

    // ---- values

    private Step value(Value s, int pc) {
        s.dst = code[pc + 1];
        return s;
    }

    private static Step constant(int dst, Object value) {
        LoadSteps.Constant s = new LoadSteps.Constant();
        s.dst = dst;
        s.value = value;
        return s;
    }

    private Step unary(LoadSteps.Unary s, int pc) {
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.operand = operand(s.b);
        return s;
    }

    private Step binary(ArithmeticSteps.Binary s, int pc) {
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        s.right = operand(s.c);
        s.left = operand(s.b);
        return s;
    }

    // ---- properties

    private Step getNamed(int pc) {
        Object cache = v.caches[code[pc + 4]];
        if (cache == null) return first();
        if (!(cache instanceof PropertyCache c)) {
            LoadSteps.Megamorphic s = new LoadSteps.Megamorphic();
            s.dst = code[pc + 1];
            s.b = code[pc + 2];
            s.key = v.constants[code[pc + 3]];
            return s;
        }
        return named(pc, c);
    }

    private Step named(int pc, PropertyCache c) {
        if (c.isByPlace()) return cached(pc, c);
        if (c.shape == null) return primitiveMethod(pc, c);
        if (c.next != null) return cached(pc, c);
        switch (c.kind) {
            case PropertyCache.FIELD: return field(pc, c);
            case PropertyCache.FIELD_INT32: {
                LoadSteps.IntField s = new LoadSteps.IntField();
                s.location = c.location;
                return ofShape(s, pc, c);
            }
            case PropertyCache.FIELD_DOUBLE: {
                LoadSteps.DoubleField s = new LoadSteps.DoubleField();
                s.location = c.location;
                return ofShape(s, pc, c);
            }
            case PropertyCache.PROTOTYPE_CELL: {
                LoadSteps.PrototypeCell s = new LoadSteps.PrototypeCell();
                s.cell = c.cell;
                s.validity = c.validity;
                return ofShape(s, pc, c);
            }
            case PropertyCache.FIELD_ACCESSOR:
            case PropertyCache.CELL_ACCESSOR: return general();
            default: return cached(pc, c);
        }
    }

    private Step field(int pc, PropertyCache c) {
        switch (c.location) {
            case 0: return ofShape(new LoadSteps.Field0(), pc, c);
            case 1: return ofShape(new LoadSteps.Field1(), pc, c);
            case 2: return ofShape(new LoadSteps.Field2(), pc, c);
            case 3: return ofShape(new LoadSteps.Field3(), pc, c);
            default: {
                LoadSteps.Field s = new LoadSteps.Field();
                s.index = c.location - JSObject.IN_OBJECT_SLOTS;
                return ofShape(s, pc, c);
            }
        }
    }

    private Step ofShape(LoadSteps.OfShape s, int pc, PropertyCache c) {
        s.shape = c.shape;
        return unary(s, pc);
    }

    private Step cached(int pc, PropertyCache c) {
        LoadSteps.Cached s = new LoadSteps.Cached();
        s.entries = c;
        return unary(s, pc);
    }

    private Step primitiveMethod(int pc, PropertyCache c) {
        if (c.kind != PropertyCache.PROTOTYPE_CELL || c.next != null) return general();
        LoadSteps.PrimitiveMethod s = new LoadSteps.PrimitiveMethod();
        s.type = c.primitive;
        s.cell = c.cell;
        s.validity = c.validity;
        return unary(s, pc);
    }

    private Step setNamed(int pc) {
        Object cache = v.caches[code[pc + 5]];
        if (cache == null) return first();
        if (!(cache instanceof PropertyCache c) || c.shape == null && !c.isByPlace() || c.kind == PropertyCache.FIELD_ACCESSOR || c.kind == PropertyCache.CELL_ACCESSOR) return general();
        StoreSteps.OfShape s = c.next != null || c.isByPlace() ? null : c.kind == PropertyCache.FIELD ? new StoreSteps.Field() : c.kind == PropertyCache.FIELD_INT32 ? new StoreSteps.IntField()
            : c.kind == PropertyCache.FIELD_DOUBLE ? new StoreSteps.DoubleField() : null;
        if (s == null) {
            StoreSteps.Cached p = new StoreSteps.Cached();
            p.entries = c;
            return store(p, code[pc + 1], code[pc + 3]);
        }
        s.shape = c.shape;
        s.location = c.location;
        return store(s, code[pc + 1], code[pc + 3]);
    }

    private Step store(StoreSteps.Property s, int object, int value) {
        s.a = object;
        s.b = value;
        s.value = operand(s.b);
        s.object = operand(s.a);
        return s;
    }

    private PropertyCache privateField(int slot) {
        return v.caches[slot] instanceof PropertyCache c && c.next == null && c.kind <= PropertyCache.FIELD_DOUBLE && c.key instanceof JSSymbol ? c : null;
    }

    private Step getPrivate(int pc) {
        PropertyCache c = privateField(code[pc + 4]);
        if (c == null) return general();
        LoadSteps.Private s = new LoadSteps.Private();
        s.name = code[pc + 3];
        s.key = (JSSymbol) c.key;
        s.shape = c.shape;
        s.entry = c;
        return unary(s, pc);
    }

    private Step setPrivate(int pc) {
        PropertyCache c = privateField(code[pc + 4]);
        if (c == null) return general();
        StoreSteps.Private s = new StoreSteps.Private();
        s.name = code[pc + 2];
        s.entry = c;
        return store(s, code[pc + 1], code[pc + 3]);
    }

    // ---- elements

    private static final int STORES = TypeFeedback.INTS | TypeFeedback.DOUBLES | TypeFeedback.OBJECTS;
    /** All that can be seen of an array with plain elements and an int32 as index. */
    private static final int ELEMENTS = STORES | TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS | TypeFeedback.TRANSITION;

    private Step getKeyed(int pc) {
        int seen = v.bits[code[pc + 4]];
        ElementSteps.Load s;
        if (seen == 0 && v.caches[code[pc + 4]] == null) return first();
        if (seen == TypeFeedback.STRING_CHARACTER) s = new ElementSteps.Character();
        else if (seen == TypeFeedback.TYPED_ARRAY) s = new ElementSteps.TypedElement();
        else if ((seen & ~ELEMENTS) != 0) return v.caches[code[pc + 4]] == FeedbackVector.MEGAMORPHIC ? megamorphicKeyed(pc) : general();
        else if ((seen & STORES) == TypeFeedback.OBJECTS) s = new ElementSteps.ObjectElement();
        else if ((seen & STORES) == TypeFeedback.INTS) s = new ElementSteps.IntElement();
        else if ((seen & STORES) == TypeFeedback.DOUBLES) s = new ElementSteps.DoubleElement();
        else s = new ElementSteps.AnyElement();
        ElementSteps.expect(s, v, seen);
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        s.index = operand(s.c);
        s.object = operand(s.b);
        return s;
    }

    private Step megamorphicKeyed(int pc) {
        LoadSteps.MegamorphicKeyed s = new LoadSteps.MegamorphicKeyed();
        s.dst = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        return s;
    }

    private Step setKeyed(int pc) {
        int seen = v.bits[code[pc + 5]];
        ElementSteps.Store s;
        if (seen == 0 && v.caches[code[pc + 5]] == null) return first();
        if (seen == TypeFeedback.TYPED_ARRAY) s = new ElementSteps.StoreTyped();
        else if ((seen & ~ELEMENTS) != 0) return general();
        else if ((seen & TypeFeedback.OBJECTS) != 0) s = new ElementSteps.StoreObject();
        else if ((seen & TypeFeedback.INTS) != 0) s = new ElementSteps.StoreInt();
        else if ((seen & TypeFeedback.DOUBLES) != 0) s = new ElementSteps.StoreDouble();
        else return general();
        ElementSteps.expect(s, v, seen);
        s.a = code[pc + 1];
        s.b = code[pc + 2];
        s.c = code[pc + 3];
        s.value = operand(s.c);
        s.index = operand(s.b);
        s.object = operand(s.a);
        return s;
    }

    // ---- arithmetic

    /** Anything but numbers. */
    static final int NO_NUMBERS = ~(TypeFeedback.INT32 | TypeFeedback.DOUBLE | TypeFeedback.NOT_INT32);

    private Step arithmetic(int pc, ArithmeticSteps.Binary ints, ArithmeticSteps.Binary numbers) {
        int seen = v.bits[code[pc + 4]];
        if ((seen & NO_NUMBERS) != 0) return general();
        return binary(ints == null || (seen & TypeFeedback.DOUBLE) != 0 ? numbers : ints, pc);
    }

    private Step bits(int pc) {
        int seen = v.bits[code[pc + 4]];
        if ((seen & NO_NUMBERS) != 0) return general();
        if ((seen & TypeFeedback.DOUBLE) != 0) {
            ArithmeticSteps.BitNumber s = new ArithmeticSteps.BitNumber();
            s.operation = code[pc];
            return binary(s, pc);
        }
        if (code[pc] == Opcode.BIT_AND) return binary(new ArithmeticSteps.AndInt(), pc);
        ArithmeticSteps.BitInt s = new ArithmeticSteps.BitInt();
        s.operation = code[pc];
        return binary(s, pc);
    }

    private Step increment(int pc, int by) {
        int seen = v.bits[code[pc + 3]];
        if ((seen & NO_NUMBERS) != 0) return general();
        if ((seen & TypeFeedback.DOUBLE) != 0) {
            ArithmeticSteps.AddConstantNumber s = new ArithmeticSteps.AddConstantNumber();
            s.constant = by;
            return unary(s, pc);
        }
        ArithmeticSteps.AddConstant s = new ArithmeticSteps.AddConstant();
        s.constant = by;
        return unary(s, pc);
    }

    private Step numeric(int pc, LoadSteps.Unary s) {
        int seen = v.bits[code[pc + 3]];
        return seen == 0 ? first() : (seen & NO_NUMBERS) != 0 ? general() : unary(s, pc);
    }

    private Step compare(int pc) {
        int seen = v.bits[code[pc + 4]];
        if ((seen & NO_NUMBERS) != 0) return general();
        if (seen == 0) return first();
        ArithmeticSteps.Compare s = new ArithmeticSteps.Compare();
        s.operation = code[pc];
        return binary(s, pc);
    }

    /** Whether == of such operands is ===: numbers, or all of one other type. */
    static boolean isStrict(int seen) {
        return (seen & ~TypeFeedback.NUMBER) == 0 || seen == TypeFeedback.STRING || seen == TypeFeedback.BOOLEAN || seen == TypeFeedback.OBJECT || seen == TypeFeedback.SYMBOL;
    }

    private Step equal(int pc) {
        int op = code[pc], seen = v.bits[code[pc + 4]];
        if (seen == 0) return first();
        if ((op == Opcode.EQ || op == Opcode.NE) && !isStrict(seen)) return general();
        ArithmeticSteps.Equal s = new ArithmeticSteps.Equal();
        s.negated = op == Opcode.NE || op == Opcode.STRICT_NE;
        s.seen = seen;
        return binary(s, pc);
    }
}
