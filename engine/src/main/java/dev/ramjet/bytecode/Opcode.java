package dev.ramjet.bytecode;

/**
 * The opcode table: the one place that says which instructions there are, what their operands mean and what they do.
 *
 * <p>An instruction is an opcode word followed by one {@code int} for each operand. The machine is a register machine
 * without an accumulator: {@code R[0]} is {@code this}, {@code R[1..P]} are the parameters, then come locals and
 * temporaries, and on top the <em>constant registers</em>, which every frame gets from its function's template. So each
 * value operand is a register, whether it names a variable, a temporary or a constant. Environments are {@code Object[]}
 * values in ordinary registers: there is no current-scope state to restore when an exception is caught.
 *
 * <p>Jump targets are absolute. A {@code SLOT} operand numbers the operation's place in the function's feedback vector.
 * Disassembler, verifier, liveness, and the generated {@code docs/bytecode.md} derive from {@link #info}.
 *
 * <p>The constants are compile-time constants so that the interpreter's {@code switch} is a table jump; the descriptive
 * table lives in a holder class that only tools load.
 */
public final class Opcode {
    private Opcode() {}

    /** What an operand word means. */
    public enum Operand {
        /** A register that is written. */ DST,
        /** The first of two registers that are written. */ DST_PAIR,
        /** A register that is read. */ SRC,
        /** The first of two registers that are read (an iterator record; a step writes it too). */ SRC_PAIR,
        /** The first of a run of registers that are read; a COUNT follows. */ LIST,
        /** How many registers the preceding LIST spans, or a size. */ COUNT,
        /** An index into the constant pool. */ CONST,
        /** A literal number or flag bits. */ IMM,
        /** An absolute jump target. */ JUMP,
        /** A feedback slot. */ SLOT
    }

    /** One row of the table. */
    public record Info(int opcode, String name, String effect, Operand[] operands) {
        /** Words the instruction takes, the opcode included. */
        public int length() {
            return 1 + operands.length;
        }
    }

    // moves and constants
    public static final int MOVE = 0;
    public static final int LOAD_CONST = 1;
    public static final int LOAD_INT = 2;
    public static final int LOAD_HOLE = 3;
    public static final int CHECK_HOLE = 4;
    public static final int CHECK_NOT_HOLE = 5;

    // what the frame knows
    public static final int LOAD_CALLEE = 6;
    public static final int LOAD_NEW_TARGET = 7;
    public static final int LOAD_CLOSURE_ENV = 8;
    public static final int COERCE_THIS = 9;
    public static final int CREATE_ARGUMENTS = 10;
    public static final int CREATE_REST = 11;

    // environments: Object[] with [0] = parent
    public static final int CREATE_ENV = 12;
    public static final int COPY_ENV = 13;
    public static final int LOAD_ENV = 14;
    public static final int LOAD_ENV_CHECKED = 15;
    public static final int STORE_ENV = 16;
    public static final int STORE_ENV_CHECKED = 17;

    // globals and dynamic names
    public static final int LOAD_GLOBAL = 18;
    public static final int LOAD_GLOBAL_OR_UNDEFINED = 19;
    public static final int STORE_GLOBAL = 20;
    public static final int INIT_GLOBAL_LEXICAL = 21;
    public static final int LOAD_IMPORT = 22;
    public static final int LOAD_HOME_OBJECT = 23;
    public static final int LOAD_DYNAMIC = 24;
    public static final int LOAD_DYNAMIC_CALLEE = 25;
    public static final int STORE_DYNAMIC = 26;

    // named and keyed properties
    public static final int GET_NAMED = 27;
    public static final int SET_NAMED = 28;
    public static final int DEFINE_NAMED = 29;
    public static final int GET_KEYED = 30;
    public static final int SET_KEYED = 31;
    public static final int DEFINE_KEYED = 32;
    public static final int GET_LENGTH = 33;
    public static final int DELETE_NAMED = 34;
    public static final int DELETE_KEYED = 35;
    public static final int GET_SUPER = 36;
    public static final int SET_SUPER = 37;
    public static final int GET_PRIVATE = 38;
    public static final int SET_PRIVATE = 39;
    public static final int DEFINE_PRIVATE = 40;
    public static final int HAS_PRIVATE = 41;
    public static final int IN = 42;
    public static final int INSTANCE_OF = 43;

    // arithmetic
    public static final int ADD = 44;
    public static final int SUB = 45;
    public static final int MUL = 46;
    public static final int DIV = 47;
    public static final int MOD = 48;
    public static final int EXP = 49;
    public static final int BIT_AND = 50;
    public static final int BIT_OR = 51;
    public static final int BIT_XOR = 52;
    public static final int SHL = 53;
    public static final int SAR = 54;
    public static final int SHR = 55;
    public static final int INC = 56;
    public static final int DEC = 57;
    public static final int NEG = 58;
    public static final int BIT_NOT = 59;
    public static final int TO_NUMBER = 60;
    public static final int TO_NUMERIC = 61;
    public static final int NOT = 62;
    public static final int TYPEOF = 63;
    public static final int TO_STRING = 64;
    public static final int TO_PROPERTY_KEY = 65;
    public static final int TO_OBJECT = 66;
    public static final int CHECK_COERCIBLE = 67;

    // comparison
    public static final int EQ = 68;
    public static final int NE = 69;
    public static final int STRICT_EQ = 70;
    public static final int STRICT_NE = 71;
    public static final int LT = 72;
    public static final int LE = 73;
    public static final int GT = 74;
    public static final int GE = 75;

    // jumps (absolute targets)
    public static final int JUMP = 76;
    public static final int JUMP_LOOP = 77;
    public static final int JUMP_IF_TRUE = 78;
    public static final int JUMP_IF_FALSE = 79;
    public static final int JUMP_IF_NULLISH = 80;
    public static final int JUMP_IF_NOT_NULLISH = 81;
    public static final int JUMP_IF_UNDEFINED = 82;
    public static final int JUMP_IF_NOT_UNDEFINED = 83;
    public static final int JUMP_IF_HOLE = 84;
    public static final int JUMP_IF_LT = 85;
    public static final int JUMP_IF_NOT_LT = 86;
    public static final int JUMP_IF_LE = 87;
    public static final int JUMP_IF_NOT_LE = 88;
    public static final int JUMP_IF_GT = 89;
    public static final int JUMP_IF_NOT_GT = 90;
    public static final int JUMP_IF_GE = 91;
    public static final int JUMP_IF_NOT_GE = 92;
    public static final int JUMP_IF_EQ = 93;
    public static final int JUMP_IF_NE = 94;
    public static final int JUMP_IF_STRICT_EQ = 95;
    public static final int JUMP_IF_STRICT_NE = 96;
    public static final int TABLE_SWITCH = 97;

    // calls: arguments stand in consecutive registers
    public static final int CALL = 98;
    public static final int CALL_SPREAD = 99;
    public static final int TAIL_CALL = 100;
    public static final int NEW = 101;
    public static final int NEW_SPREAD = 102;
    public static final int SUPER_CALL = 103;
    public static final int SUPER_CALL_SPREAD = 104;
    public static final int DIRECT_EVAL = 105;
    public static final int RUNTIME = 106;
    public static final int RETURN = 107;
    public static final int THROW = 108;
    public static final int DEBUGGER = 109;

    // creation
    public static final int CREATE_OBJECT = 110;
    public static final int CREATE_OBJECT_LITERAL = 111;
    public static final int CREATE_ARRAY = 112;
    public static final int CREATE_ARRAY_LITERAL = 113;
    public static final int ARRAY_PUSH = 114;
    public static final int ARRAY_SPREAD = 115;
    public static final int CREATE_REGEXP = 116;
    public static final int CREATE_CLOSURE = 117;
    public static final int CREATE_METHOD = 118;
    public static final int DEFINE_METHOD = 119;
    public static final int COPY_DATA_PROPERTIES = 120;
    public static final int TEMPLATE_OBJECT = 121;
    public static final int CREATE_CLASS = 122;

    // iteration: a record is two registers, base (iterator) and base+1 (next method); of an array with pristine iteration, the array and the next index
    public static final int GET_ITERATOR = 123;
    public static final int GET_ASYNC_ITERATOR = 124;
    public static final int ITERATOR_NEXT = 125;
    public static final int ITERATOR_CALL_NEXT = 126;
    public static final int ITERATOR_UNWRAP = 127;
    public static final int ITERATOR_CLOSE = 128;
    public static final int ITERATOR_CLOSE_SILENT = 129;
    public static final int ITERATOR_CLOSE_START = 130;
    public static final int FOR_IN_START = 131;
    public static final int FOR_IN_NEXT = 132;

    // generators and async functions
    public static final int CREATE_GENERATOR = 133;
    public static final int INITIAL_YIELD = 134;
    public static final int YIELD = 135;
    public static final int YIELD_DELEGATE = 136;
    public static final int AWAIT = 137;
    public static final int ASYNC_START = 138;
    public static final int ASYNC_RETURN = 139;
    public static final int ASYNC_THROW = 140;

    // the prototype that super means, and keys of compound assignments
    public static final int LOAD_PROTOTYPE = 141;
    public static final int TO_UPDATE_KEY = 142;

    /** Number of opcodes. */
    public static final int COUNT = 143;

    /** The row of {@code opcode}. */
    public static Info info(int opcode) {
        return Table.ROWS[opcode];
    }

    /** Words that the instruction {@code opcode} takes, itself included. */
    public static int length(int opcode) {
        return Table.ROWS[opcode].length();
    }

    private static final class Table {
        static final Info[] ROWS = new Info[COUNT];
        static final Operand DST = Operand.DST, SRC = Operand.SRC, LIST = Operand.LIST, COUNT_ = Operand.COUNT, CONST = Operand.CONST,
            IMM = Operand.IMM, DST_PAIR = Operand.DST_PAIR, SRC_PAIR = Operand.SRC_PAIR, JUMP_ = Operand.JUMP, SLOT = Operand.SLOT;

        static void def(int opcode, String name, String effect, Operand... operands) {
            if (ROWS[opcode] != null) throw new AssertionError("opcode defined twice: " + name);
            ROWS[opcode] = new Info(opcode, name, effect, operands);
        }

        static {
            // moves and constants
            def(MOVE, "Move", "R[dst] := R[src]", DST, SRC);
            def(LOAD_CONST, "LoadConst", "R[dst] := K[k]", DST, CONST);
            def(LOAD_INT, "LoadInt", "R[dst] := imm", DST, IMM);
            def(LOAD_HOLE, "LoadHole", "R[dst] := hole (null): an uninitialised let, const, class or derived this", DST);
            def(CHECK_HOLE, "CheckHole", "if R[src] is the hole: throw ReferenceError naming K[name] (name \"this\": the derived-constructor message)", SRC, CONST);
            def(CHECK_NOT_HOLE, "CheckNotHole", "if R[src] is not the hole: throw ReferenceError \"Super constructor may only be called once\"", SRC);
            // what the frame knows
            def(LOAD_CALLEE, "LoadCallee", "R[dst] := the running closure", DST);
            def(LOAD_NEW_TARGET, "LoadNewTarget", "R[dst] := new.target (undefined in a call)", DST);
            def(LOAD_CLOSURE_ENV, "LoadClosureEnv", "R[dst] := the environment the running closure was created in", DST);
            def(COERCE_THIS, "CoerceThis", "R[0] := sloppy this: undefined/null become the global this, primitives are wrapped");
            def(CREATE_ARGUMENTS, "CreateArguments", "R[dst] := arguments object; flags 1 = mapped onto environment R[env] (slot list in BytecodeFunction.mappedParameterSlots), 2 = mapped in name only: no parameter can differ from its element, 0 = unmapped (strict)", DST, SRC, IMM);
            def(CREATE_REST, "CreateRest", "R[dst] := array of the actual arguments from index imm on", DST, IMM);
            // environments: Object[] with [0] = parent
            def(CREATE_ENV, "CreateEnv", "R[dst] := copy of the environment template K[k] (an Object[count]: the hole or undefined in each slot) with [0] = R[parent]", DST, SRC, COUNT_, CONST);
            def(COPY_ENV, "CopyEnv", "R[dst] := shallow copy of environment R[src] (a fresh one for each iteration of a for loop)", DST, SRC);
            def(LOAD_ENV, "LoadEnv", "R[dst] := slot imm2 of the environment imm1 parents above R[env]; imm3 1: nothing is stored there after its first value", DST, SRC, IMM, IMM, IMM);
            def(LOAD_ENV_CHECKED, "LoadEnvChecked", "the same; if it is the hole: throw ReferenceError naming K[name]", DST, SRC, IMM, IMM, CONST, IMM);
            def(STORE_ENV, "StoreEnv", "slot imm2 of the environment imm1 parents above R[env] := R[value]", SRC, IMM, IMM, SRC);
            def(STORE_ENV_CHECKED, "StoreEnvChecked", "the same, but throw ReferenceError naming K[name] if the slot still holds the hole", SRC, IMM, IMM, SRC, CONST);
            // globals and dynamic names
            def(LOAD_GLOBAL, "LoadGlobal", "R[dst] := global K[name]; ReferenceError where there is none", DST, CONST, SLOT);
            def(LOAD_GLOBAL_OR_UNDEFINED, "LoadGlobalOrUndefined", "R[dst] := global K[name], undefined where there is none (typeof)", DST, CONST, SLOT);
            def(STORE_GLOBAL, "StoreGlobal", "global K[name] := R[value]; imm 1 = strict (ReferenceError where there is none)", CONST, SRC, IMM, SLOT);
            def(INIT_GLOBAL_LEXICAL, "InitGlobalLexical", "initialise the global let/const/class K[name] with R[value]", CONST, SRC);
            def(LOAD_IMPORT, "LoadImport", "slot imm2 of the environment imm1 parents above R[env] holds an import cell: R[dst] := what it refers to; ReferenceError naming K[name] for a hole", DST, SRC, IMM, IMM, CONST);
            def(LOAD_HOME_OBJECT, "LoadHomeObject", "R[dst] := [[HomeObject]] of the running closure", DST);
            def(LOAD_DYNAMIC, "LoadDynamic", "R[dst] := look K[name] up by name through environment R[env] described by ScopeInfo K[scope]; imm 1 = typeof (no ReferenceError)", DST, SRC, CONST, CONST, IMM);
            def(LOAD_DYNAMIC_CALLEE, "LoadDynamicCallee", "R[dst], R[dst+1] := the function found so and its this (the with object or undefined)", DST_PAIR, SRC, CONST, CONST);
            def(STORE_DYNAMIC, "StoreDynamic", "assign R[value] to K[name] found by name; imm 1 = strict", SRC, CONST, CONST, SRC, IMM);
            // named and keyed properties
            def(GET_NAMED, "GetNamed", "R[dst] := R[obj].K[name]", DST, SRC, CONST, SLOT);
            def(SET_NAMED, "SetNamed", "R[obj].K[name] := R[value]; imm 1 = strict", SRC, CONST, SRC, IMM, SLOT);
            def(DEFINE_NAMED, "DefineNamed", "CreateDataPropertyOrThrow(R[obj], K[name], R[value])", SRC, CONST, SRC, SLOT);
            def(GET_KEYED, "GetKeyed", "R[dst] := R[obj][R[key]]", DST, SRC, SRC, SLOT);
            def(SET_KEYED, "SetKeyed", "R[obj][R[key]] := R[value]; imm 1 = strict", SRC, SRC, SRC, IMM, SLOT);
            def(DEFINE_KEYED, "DefineKeyed", "CreateDataPropertyOrThrow(R[obj], ToPropertyKey(R[key]), R[value])", SRC, SRC, SRC, SLOT);
            def(GET_LENGTH, "GetLength", "R[dst] := R[obj].length", DST, SRC, SLOT);
            def(DELETE_NAMED, "DeleteNamed", "R[dst] := delete R[obj].K[name]; imm 1 = strict", DST, SRC, CONST, IMM);
            def(DELETE_KEYED, "DeleteKeyed", "R[dst] := delete R[obj][R[key]]; imm 1 = strict", DST, SRC, SRC, IMM);
            def(GET_SUPER, "GetSuper", "R[dst] := R[base].[[Get]](ToPropertyKey(R[key]), R[this]); TypeError if base is null; base: see LoadPrototype; operands base, key, this", DST, SRC, SRC, SRC, SLOT);
            def(SET_SUPER, "SetSuper", "R[base].[[Set]](ToPropertyKey(R[key]), R[value], R[this]); operands base, key, this, value; imm 1 = strict", SRC, SRC, SRC, SRC, IMM);
            def(GET_PRIVATE, "GetPrivate", "R[dst] := private member R[name] of R[obj]; TypeError where absent", DST, SRC, SRC, SLOT);
            def(SET_PRIVATE, "SetPrivate", "private member R[name] of R[obj] := R[value]; TypeError where absent, a method, or without setter", SRC, SRC, SRC, SLOT);
            def(DEFINE_PRIVATE, "DefinePrivate", "add private field R[name] := R[value] to R[obj]; TypeError where present", SRC, SRC, SRC, SLOT);
            def(HAS_PRIVATE, "HasPrivate", "R[dst] := #R[name] in R[obj]", DST, SRC, SRC, SLOT);
            def(IN, "In", "R[dst] := R[key] in R[obj]", DST, SRC, SRC, SLOT);
            def(INSTANCE_OF, "InstanceOf", "R[dst] := R[value] instanceof R[target]", DST, SRC, SRC, SLOT);
            // arithmetic
            def(ADD, "Add", "R[dst] := R[a] + R[b]", DST, SRC, SRC, SLOT);
            def(SUB, "Sub", "R[dst] := R[a] - R[b]", DST, SRC, SRC, SLOT);
            def(MUL, "Mul", "R[dst] := R[a] * R[b]", DST, SRC, SRC, SLOT);
            def(DIV, "Div", "R[dst] := R[a] / R[b]", DST, SRC, SRC, SLOT);
            def(MOD, "Mod", "R[dst] := R[a] % R[b]", DST, SRC, SRC, SLOT);
            def(EXP, "Exp", "R[dst] := R[a] ** R[b]", DST, SRC, SRC, SLOT);
            def(BIT_AND, "BitAnd", "R[dst] := R[a] & R[b]", DST, SRC, SRC, SLOT);
            def(BIT_OR, "BitOr", "R[dst] := R[a] | R[b]", DST, SRC, SRC, SLOT);
            def(BIT_XOR, "BitXor", "R[dst] := R[a] ^ R[b]", DST, SRC, SRC, SLOT);
            def(SHL, "Shl", "R[dst] := R[a] << R[b]", DST, SRC, SRC, SLOT);
            def(SAR, "Sar", "R[dst] := R[a] >> R[b]", DST, SRC, SRC, SLOT);
            def(SHR, "Shr", "R[dst] := R[a] >>> R[b]", DST, SRC, SRC, SLOT);
            def(INC, "Inc", "R[dst] := R[src] + 1 (operand already numeric or converted by ToNumeric here)", DST, SRC, SLOT);
            def(DEC, "Dec", "R[dst] := R[src] - 1", DST, SRC, SLOT);
            def(NEG, "Neg", "R[dst] := -R[src]", DST, SRC, SLOT);
            def(BIT_NOT, "BitNot", "R[dst] := ~R[src]", DST, SRC, SLOT);
            def(TO_NUMBER, "ToNumber", "R[dst] := +R[src]", DST, SRC, SLOT);
            def(TO_NUMERIC, "ToNumeric", "R[dst] := ToNumeric(R[src])", DST, SRC, SLOT);
            def(NOT, "Not", "R[dst] := !ToBoolean(R[src])", DST, SRC);
            def(TYPEOF, "Typeof", "R[dst] := typeof R[src]", DST, SRC);
            def(TO_STRING, "ToString", "R[dst] := ToString(R[src]) (templates)", DST, SRC);
            def(TO_PROPERTY_KEY, "ToPropertyKey", "R[dst] := ToPropertyKey(R[src]), once, for computed keys (an Integer key stays an Integer)", DST, SRC);
            def(TO_OBJECT, "ToObject", "R[dst] := ToObject(R[src])", DST, SRC);
            def(CHECK_COERCIBLE, "CheckCoercible", "throw TypeError if R[src] is undefined or null (destructuring)", SRC);
            // comparison
            def(EQ, "Eq", "R[dst] := R[a] == R[b]", DST, SRC, SRC, SLOT);
            def(NE, "Ne", "R[dst] := R[a] != R[b]", DST, SRC, SRC, SLOT);
            def(STRICT_EQ, "StrictEq", "R[dst] := R[a] === R[b]", DST, SRC, SRC, SLOT);
            def(STRICT_NE, "StrictNe", "R[dst] := R[a] !== R[b]", DST, SRC, SRC, SLOT);
            def(LT, "Lt", "R[dst] := R[a] < R[b]", DST, SRC, SRC, SLOT);
            def(LE, "Le", "R[dst] := R[a] <= R[b]", DST, SRC, SRC, SLOT);
            def(GT, "Gt", "R[dst] := R[a] > R[b]", DST, SRC, SRC, SLOT);
            def(GE, "Ge", "R[dst] := R[a] >= R[b]", DST, SRC, SRC, SLOT);
            // jumps (absolute targets)
            def(JUMP, "Jump", "pc := target, forward like all jumps but JumpLoop", JUMP_);
            def(JUMP_LOOP, "JumpLoop", "back edge, the only one of its loop: count, poll interrupts, maybe OSR, pc := target; imm = loop depth", JUMP_, IMM, SLOT);
            def(JUMP_IF_TRUE, "JumpIfTrue", "if ToBoolean(R[src]): pc := target", SRC, JUMP_);
            def(JUMP_IF_FALSE, "JumpIfFalse", "if !ToBoolean(R[src]): pc := target", SRC, JUMP_);
            def(JUMP_IF_NULLISH, "JumpIfNullish", "if R[src] is undefined or null: pc := target", SRC, JUMP_);
            def(JUMP_IF_NOT_NULLISH, "JumpIfNotNullish", "unless R[src] is undefined or null: pc := target", SRC, JUMP_);
            def(JUMP_IF_UNDEFINED, "JumpIfUndefined", "if R[src] is undefined: pc := target", SRC, JUMP_);
            def(JUMP_IF_NOT_UNDEFINED, "JumpIfNotUndefined", "unless R[src] is undefined: pc := target", SRC, JUMP_);
            def(JUMP_IF_HOLE, "JumpIfHole", "if R[src] is the hole: pc := target", SRC, JUMP_);
            def(JUMP_IF_LT, "JumpIfLt", "if R[a] < R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_NOT_LT, "JumpIfNotLt", "unless R[a] < R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_LE, "JumpIfLe", "if R[a] <= R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_NOT_LE, "JumpIfNotLe", "unless R[a] <= R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_GT, "JumpIfGt", "if R[a] > R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_NOT_GT, "JumpIfNotGt", "unless R[a] > R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_GE, "JumpIfGe", "if R[a] >= R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_NOT_GE, "JumpIfNotGe", "unless R[a] >= R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_EQ, "JumpIfEq", "if R[a] == R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_NE, "JumpIfNe", "unless R[a] == R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_STRICT_EQ, "JumpIfStrictEq", "if R[a] === R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(JUMP_IF_STRICT_NE, "JumpIfStrictNe", "unless R[a] === R[b]: pc := target", SRC, SRC, JUMP_, SLOT);
            def(TABLE_SWITCH, "TableSwitch", "if R[src] is a number (Integer, or Double of integral value) n with 0 <= n - imm < length of K[targets] (an int[] of absolute targets): pc := K[targets][n - imm], else falls through (finally dispatch, dense switch)", SRC, CONST, IMM);
            // calls: arguments stand in consecutive registers
            def(CALL, "Call", "R[dst] := Call(R[callee], R[this], R[first..first+count))", DST, SRC, SRC, LIST, COUNT_, SLOT);
            def(CALL_SPREAD, "CallSpread", "R[dst] := Call(R[callee], R[this], elements of the array R[array])", DST, SRC, SRC, SRC, SLOT);
            def(TAIL_CALL, "TailCall", "return Call(R[callee], R[this], R[first..first+count)) in the caller's place", SRC, SRC, LIST, COUNT_, SLOT);
            def(NEW, "New", "R[dst] := Construct(R[callee], R[first..first+count))", DST, SRC, LIST, COUNT_, SLOT);
            def(NEW_SPREAD, "NewSpread", "R[dst] := Construct(R[callee], elements of the array R[array])", DST, SRC, SRC, SLOT);
            def(SUPER_CALL, "SuperCall", "R[dst] := Construct(R[constructor], R[first..first+count), R[newTarget]); TypeError unless R[constructor] is one (it comes from LoadPrototype of the active function)", DST, SRC, SRC, LIST, COUNT_, SLOT);
            def(SUPER_CALL_SPREAD, "SuperCallSpread", "R[dst] := the same with elements of the array R[array]; operands constructor, newTarget, array", DST, SRC, SRC, SRC, SLOT);
            def(DIRECT_EVAL, "DirectEval", "R[dst] := if R[callee] is this realm's %eval%: PerformEval(R[first], undefined if count is 0) in environment R[env] with ScopeInfo K[scope], else Call(R[callee], R[this], R[first..first+count)); operands callee, this, first, count, env, scope, flags: 1 = strict, 2 = R[first] is an array of the arguments (spread)", DST, SRC, SRC, LIST, COUNT_, SRC, CONST, IMM);
            def(RUNTIME, "Runtime", "R[dst] := RuntimeFunction imm (R[first..first+count))", DST, IMM, LIST, COUNT_);
            def(RETURN, "Return", "return R[src]", SRC);
            def(THROW, "Throw", "throw R[src]", SRC);
            def(DEBUGGER, "Debugger", "a break point, where anybody listens");
            // creation
            def(CREATE_OBJECT, "CreateObject", "R[dst] := a new ordinary object", DST, SLOT);
            def(CREATE_OBJECT_LITERAL, "CreateObjectLiteral", "R[dst] := {K[names][i]: R[first+i]} (names: a String[] without duplicates, __proto__ or indices)", DST, CONST, LIST, COUNT_, SLOT);
            def(CREATE_ARRAY, "CreateArray", "R[dst] := [R[first..first+count)]", DST, LIST, COUNT_, SLOT);
            def(CREATE_ARRAY_LITERAL, "CreateArrayLiteral", "R[dst] := a copy of the constant array K[k] (Object[] of primitives; null = hole)", DST, CONST, SLOT);
            def(ARRAY_PUSH, "ArrayPush", "append R[value] to the array R[array] (literals with spread; the hole value appends a hole)", SRC, SRC);
            def(ARRAY_SPREAD, "ArraySpread", "append everything that R[iterable] iterates over to the array R[array]", SRC, SRC, SLOT);
            def(CREATE_REGEXP, "CreateRegexp", "R[dst] := a new RegExp of pattern K[pattern], flags K[flags]", DST, CONST, CONST, SLOT);
            def(CREATE_CLOSURE, "CreateClosure", "R[dst] := closure of BytecodeFunction K[function] over environment R[env]", DST, CONST, SRC, SLOT);
            def(CREATE_METHOD, "CreateMethod", "R[dst] := the same with home object R[home]", DST, CONST, SRC, SRC, SLOT);
            def(DEFINE_METHOD, "DefineMethod", "define R[function] as method of R[obj] under key R[key]; imm bits: 1 enumerable, 2 getter, 4 setter, 8 set the function's name from the key", SRC, SRC, SRC, IMM);
            def(COPY_DATA_PROPERTIES, "CopyDataProperties", "copy own enumerable properties of R[source] to R[target] but for the keys in R[first..first+count) (object spread and rest); operands target, source, first, count", SRC, SRC, LIST, COUNT_);
            def(TEMPLATE_OBJECT, "TemplateObject", "R[dst] := the template object of site K[k] (cached in the realm by site)", DST, CONST, SLOT);
            def(CREATE_CLASS, "CreateClass", "R[dst], R[dst+1] := constructor and prototype of class with constructor BytecodeFunction K[k] over environment R[env], heritage R[heritage] (the hole: no extends)", DST_PAIR, CONST, SRC, SRC, SLOT);
            // iteration: a record is two registers, base (iterator) and base+1 (next method); of an array with pristine iteration, the array and the next index
            def(GET_ITERATOR, "GetIterator", "R[base], R[base+1] := GetIterator(R[src], sync); an array with pristine iteration becomes itself and the index 0", DST_PAIR, SRC, SLOT);
            def(GET_ASYNC_ITERATOR, "GetAsyncIterator", "R[base], R[base+1] := GetIterator(R[src], async), never an internal one", DST_PAIR, SRC, SLOT);
            def(ITERATOR_NEXT, "IteratorNext", "step the iterator R[base], R[base+1]: R[dst] := value, or pc := target when done (R[dst] untouched). When it is done, and when stepping throws, R[base] := the hole first; a record whose base is the hole is done: stepping it jumps, closing it does nothing", DST, SRC_PAIR, JUMP_, SLOT);
            def(ITERATOR_CALL_NEXT, "IteratorCallNext", "R[dst] := Call(R[base+1], R[base], R[value]), without argument if R[value] is the hole, and without looking at the result (async iteration, yield*); never on an internal iterator", DST, SRC_PAIR, SRC);
            def(ITERATOR_UNWRAP, "IteratorUnwrap", "R[src] must be an object (TypeError): if done pc := target, R[dst] := value in both cases", DST, SRC, JUMP_);
            def(ITERATOR_CLOSE, "IteratorClose", "IteratorClose, normal completion: call return if there is one; TypeError unless it gave an object; nothing if R[base] is the hole", SRC_PAIR);
            def(ITERATOR_CLOSE_SILENT, "IteratorCloseSilent", "IteratorClose, throw completion: errors of return are dropped (but not those that no script may catch); nothing if R[base] is the hole", SRC_PAIR);
            def(ITERATOR_CLOSE_START, "IteratorCloseStart", "R[dst] := what return() gave, the hole if there is no return (async close; the emitter awaits and checks)", DST, SRC_PAIR);
            def(FOR_IN_START, "ForInStart", "R[dst] := internal enumerator of R[src] (nullish: an empty one)", DST, SRC);
            def(FOR_IN_NEXT, "ForInNext", "R[dst] := next key of enumerator R[src] still present, or pc := target", DST, SRC, JUMP_);
            // generators and async functions
            def(CREATE_GENERATOR, "CreateGenerator", "R[dst] := the generator (or async generator) object of this activation; then the emitter returns it through INITIAL_YIELD", DST);
            def(INITIAL_YIELD, "InitialYield", "suspend before the body: hand R[generator] to the caller", SRC);
            def(YIELD, "Yield", "suspend with R[value]; on resumption R[dst] := sent value, R[mode] := false; a return() resumption: R[dst] := its value, R[mode] := true; a throw() resumption throws here", DST, DST, SRC);
            def(YIELD_DELEGATE, "YieldDelegate", "the same, but nothing is thrown: R[mode] := 0 next, 1 throw, 2 return (Integer); yields R[value] as the result object itself (yield* passes inner results through) in sync generators", DST, DST, SRC);
            def(AWAIT, "Await", "suspend until R[value] settles; R[dst] := fulfilment value, or throw the reason here", DST, SRC);
            def(ASYNC_START, "AsyncStart", "R[dst] := the promise of this async function activation (kept in the frame as well)", DST);
            def(ASYNC_RETURN, "AsyncReturn", "resolve the activation's promise with R[value] and return the promise", SRC);
            def(LOAD_PROTOTYPE, "LoadPrototype", "R[dst] := R[src].[[GetPrototypeOf]](): the base of super properties (src a home object), the constructor of super() (src the active function)", DST, SRC);
            def(TO_UPDATE_KEY, "ToUpdateKey", "R[dst] := R[key] as it is if a number, string or symbol, else TypeError if R[obj] is undefined or null, else ToPropertyKey(R[key]): the key of R[obj][R[key]] op= v, converted once; operands obj, key", DST, SRC, SRC);
            def(ASYNC_THROW, "AsyncThrow", "reject the activation's promise with R[value] and return the promise", SRC);
        }
    }
}
