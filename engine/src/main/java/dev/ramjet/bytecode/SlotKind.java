package dev.ramjet.bytecode;

/**
 * What a feedback slot records: one byte a slot in {@link BytecodeFunction#slotKinds}. The kind follows from the opcode that carries
 * the slot ({@link #of}), except that it is needed before any instruction runs, to lay out a feedback vector.
 */
public final class SlotKind {
    private SlotKind() {}

    /** Operand types of a binary arithmetic operation. */ public static final byte BINARY = 0;
    /** Operand type of a unary operation or conversion. */ public static final byte UNARY = 1;
    /** Operand types of a comparison, fused with a branch or not. */ public static final byte COMPARE = 2;
    /** Trips round a loop. */ public static final byte LOOP = 3;
    /** Inline cache of a named read (also length and super). */ public static final byte GET_PROPERTY = 4;
    /** Inline cache of a named write. */ public static final byte SET_PROPERTY = 5;
    /** Inline cache of a named definition. */ public static final byte DEFINE_PROPERTY = 6;
    /** Inline cache of a keyed read; also what a step of an iteration reads. */ public static final byte GET_ELEMENT = 7;
    /** Inline cache of a keyed write. */ public static final byte SET_ELEMENT = 8;
    /** Inline cache of a keyed definition. */ public static final byte DEFINE_ELEMENT = 9;
    /** Cell cache of a global read. */ public static final byte GET_GLOBAL = 10;
    /** Cell cache of a global write. */ public static final byte SET_GLOBAL = 11;
    /** Callee of a call. */ public static final byte CALL = 12;
    /** Callee of a construction. */ public static final byte CONSTRUCT = 13;
    /** Shape and boilerplate of an object literal. */ public static final byte OBJECT_LITERAL = 14;
    /** Element kind of an array literal. */ public static final byte ARRAY_LITERAL = 15;
    /** Compiled regular expression or template object of a literal. */ public static final byte LITERAL = 16;
    /** Feedback vector shared by the closures made here. */ public static final byte CLOSURE = 17;
    /** Kind of iterable seen. */ public static final byte ITERATION = 18;
    /** Target of instanceof. */ public static final byte INSTANCE_OF = 19;
    /** Inline cache of the in operator. */ public static final byte IN = 20;
    /** Inline cache of a private member. */ public static final byte PRIVATE = 21;
    /** Number of kinds. */ public static final int COUNT = 22;

    private static final String[] NAMES = {"Binary", "Unary", "Compare", "Loop", "GetProperty", "SetProperty", "DefineProperty", "GetElement",
        "SetElement", "DefineElement", "GetGlobal", "SetGlobal", "Call", "Construct", "ObjectLiteral", "ArrayLiteral", "Literal", "Closure",
        "Iteration", "InstanceOf", "In", "Private"};

    /** The printed name of {@code kind}. */
    public static String name(byte kind) {
        return NAMES[kind];
    }

    /** The kind of slot that {@code opcode} carries. */
    public static byte of(int opcode) {
        if (opcode >= Opcode.ADD && opcode <= Opcode.SHR) return BINARY;
        if (opcode >= Opcode.INC && opcode <= Opcode.TO_NUMERIC) return UNARY;
        if (opcode >= Opcode.EQ && opcode <= Opcode.GE) return COMPARE;
        if (opcode >= Opcode.JUMP_IF_LT && opcode <= Opcode.JUMP_IF_STRICT_NE) return COMPARE;
        switch (opcode) {
            case Opcode.JUMP_LOOP: return LOOP;
            case Opcode.GET_NAMED: case Opcode.GET_LENGTH: return GET_PROPERTY;
            case Opcode.SET_NAMED: return SET_PROPERTY;
            case Opcode.DEFINE_NAMED: return DEFINE_PROPERTY;
            case Opcode.GET_KEYED: case Opcode.GET_SUPER: case Opcode.ITERATOR_NEXT: return GET_ELEMENT;
            case Opcode.SET_KEYED: return SET_ELEMENT;
            case Opcode.DEFINE_KEYED: return DEFINE_ELEMENT;
            case Opcode.LOAD_GLOBAL: case Opcode.LOAD_GLOBAL_OR_UNDEFINED: return GET_GLOBAL;
            case Opcode.STORE_GLOBAL: return SET_GLOBAL;
            case Opcode.CALL: case Opcode.CALL_SPREAD: case Opcode.TAIL_CALL: return CALL;
            case Opcode.NEW: case Opcode.NEW_SPREAD: case Opcode.SUPER_CALL: case Opcode.SUPER_CALL_SPREAD: return CONSTRUCT;
            case Opcode.CREATE_OBJECT: case Opcode.CREATE_OBJECT_LITERAL: return OBJECT_LITERAL;
            case Opcode.CREATE_ARRAY: case Opcode.CREATE_ARRAY_LITERAL: return ARRAY_LITERAL;
            case Opcode.CREATE_REGEXP: case Opcode.TEMPLATE_OBJECT: return LITERAL;
            case Opcode.CREATE_CLOSURE: case Opcode.CREATE_METHOD: case Opcode.CREATE_CLASS: return CLOSURE;
            case Opcode.ARRAY_SPREAD: case Opcode.GET_ITERATOR: case Opcode.GET_ASYNC_ITERATOR: return ITERATION;
            case Opcode.INSTANCE_OF: return INSTANCE_OF;
            case Opcode.IN: return IN;
            case Opcode.GET_PRIVATE: case Opcode.SET_PRIVATE: case Opcode.DEFINE_PRIVATE: case Opcode.HAS_PRIVATE: return PRIVATE;
            default: throw new IllegalArgumentException("no slot kind for opcode " + opcode);
        }
    }
}
