package dev.ramjet.compiler.ir;

import static dev.ramjet.compiler.ir.Rep.BOOL;
import static dev.ramjet.compiler.ir.Rep.DOUBLE;
import static dev.ramjet.compiler.ir.Rep.INT;
import static dev.ramjet.compiler.ir.Rep.NONE;
import static dev.ramjet.compiler.ir.Rep.REF;

/**
 * The operations of the graph: one row each, with the representation of the result, the representations of the inputs
 * ({@code null}: any number of any), what the operation does to the world, and what it means.
 *
 * <p>Effects: PURE operations depend on their inputs alone and may move to their use; READ ones see memory; WRITE ones change
 * fields or elements; CALL ones may run any code; CHECK ones leave compiled code through their frame state when they fail, and
 * otherwise are pure; CONTROL ones end a block.
 */
public enum Op {
    // values that are there
    CONST(REF, Effect.PURE, "the constant aux", new Rep[0]),
    CONST_INT(INT, Effect.PURE, "the int i", new Rep[0]),
    CONST_DOUBLE(DOUBLE, Effect.PURE, "the double aux", new Rep[0]),
    CONST_BOOL(BOOL, Effect.PURE, "i != 0", new Rep[0]),
    PARAM(REF, Effect.PURE, "JVM parameter i: 0 closure, 1 this, 2 new.target, 3 argument list, 4.. arguments; in OSR code 0 is the register array", new Rep[0]),
    PHI(REF, Effect.PURE, "the input of the predecessor that control came from", (Rep[]) null),
    CATCH(REF, Effect.PURE, "the exception that a call threw: in the catch state of that call, or first in the block that control goes to", new Rep[0]),
    OSR_REGISTER(REF, Effect.READ, "interpreter register i at OSR entry", REF),
    STORE_REGISTER(NONE, Effect.WRITE, "interpreter register i of the frame (in0, its registers) := b; only where the activation suspends", REF, REF),

    // int arithmetic
    INT_ADD(INT, Effect.PURE, "a + b, known not to overflow, or wrapping", INT, INT),
    INT_SUB(INT, Effect.PURE, "a - b likewise", INT, INT),
    INT_MUL(INT, Effect.PURE, "a * b, the low 32 bits", INT, INT),
    INT_ADD_CHECKED(INT, Effect.CHECK, "a + b; exit on overflow", INT, INT),
    INT_SUB_CHECKED(INT, Effect.CHECK, "a - b; exit on overflow", INT, INT),
    INT_MUL_CHECKED(INT, Effect.CHECK, "a * b; exit on overflow or -0", INT, INT),
    INT_MOD_CHECKED(INT, Effect.CHECK, "a % b; exit unless a >= 0 and b > 0", INT, INT),
    INT_DIV_CHECKED(INT, Effect.CHECK, "a / b; exit unless exact, b > 0 and not -0", INT, INT),
    INT_NEG_CHECKED(INT, Effect.CHECK, "-a; exit for 0 and the least int", INT),
    INT_AND(INT, Effect.PURE, "a & b", INT, INT),
    INT_OR(INT, Effect.PURE, "a | b", INT, INT),
    INT_XOR(INT, Effect.PURE, "a ^ b", INT, INT),
    INT_NOT(INT, Effect.PURE, "~a", INT),
    INT_SHL(INT, Effect.PURE, "a << b", INT, INT),
    INT_SAR(INT, Effect.PURE, "a >> b", INT, INT),
    INT_SHR(INT, Effect.PURE, "a >>> b, as bits", INT, INT),
    INT_SHR_CHECKED(INT, Effect.CHECK, "a >>> b; exit if that is no int32", INT, INT),
    INT_ABS_CHECKED(INT, Effect.CHECK, "|a|; exit for the least int", INT),
    INT_MIN(INT, Effect.PURE, "min(a, b)", INT, INT),
    INT_MAX(INT, Effect.PURE, "max(a, b)", INT, INT),

    // double arithmetic
    DOUBLE_ADD(DOUBLE, Effect.PURE, "a + b", DOUBLE, DOUBLE),
    DOUBLE_SUB(DOUBLE, Effect.PURE, "a - b", DOUBLE, DOUBLE),
    DOUBLE_MUL(DOUBLE, Effect.PURE, "a * b", DOUBLE, DOUBLE),
    DOUBLE_DIV(DOUBLE, Effect.PURE, "a / b", DOUBLE, DOUBLE),
    DOUBLE_MOD(DOUBLE, Effect.PURE, "a % b", DOUBLE, DOUBLE),
    DOUBLE_NEG(DOUBLE, Effect.PURE, "-a", DOUBLE),
    MATH1(DOUBLE, Effect.PURE, "static double function aux(a)", DOUBLE),
    MATH2(DOUBLE, Effect.PURE, "static double function aux(a, b)", DOUBLE, DOUBLE),

    // conversions
    INT_TO_DOUBLE(DOUBLE, Effect.PURE, "a as double", INT),
    UINT_TO_DOUBLE(DOUBLE, Effect.PURE, "the unsigned a as double", INT),
    DOUBLE_TO_INT32(INT, Effect.PURE, "ToInt32(a)", DOUBLE),
    DOUBLE_TO_INT_CHECKED(INT, Effect.CHECK, "a as int; exit unless exact and not -0", DOUBLE),
    DOUBLE_TO_INDEX_CHECKED(INT, Effect.CHECK, "a as int; exit unless exact (-0 is 0)", DOUBLE),
    BOX_INT(REF, Effect.PURE, "Integer of a", INT),
    BOX_DOUBLE(REF, Effect.PURE, "Double of a", DOUBLE),
    BOX_BOOL(REF, Effect.PURE, "Boolean of a", BOOL),
    UNBOX_INT(INT, Effect.PURE, "the int of a, known to be an Integer", REF),
    UNBOX_NUMBER(DOUBLE, Effect.PURE, "the double of a, known to be a number", REF),
    UNBOX_BOOL(BOOL, Effect.PURE, "the boolean of a, known to be a Boolean", REF),
    CHECK_INT(INT, Effect.CHECK, "the int of a; exit unless it is an Integer (or an integral Double)", REF),
    CHECK_NUMBER(DOUBLE, Effect.CHECK, "the double of a; exit unless it is a number", REF),
    CHECK_BOOL(BOOL, Effect.CHECK, "the boolean of a; exit unless it is a Boolean", REF),
    TRUNCATE_NUMBER(INT, Effect.CHECK, "ToInt32(a); exit unless a is a number", REF),
    TO_BOOLEAN(BOOL, Effect.PURE, "ToBoolean(a)", REF),
    INT_TO_BOOL(BOOL, Effect.PURE, "a != 0", INT),
    DOUBLE_TO_BOOL(BOOL, Effect.PURE, "a is neither 0 nor NaN", DOUBLE),
    BOOL_NOT(BOOL, Effect.PURE, "!a", BOOL),
    BOOL_TO_INT(INT, Effect.PURE, "a ? 1 : 0", BOOL),

    // comparison; i is a Condition
    INT_COMPARE(BOOL, Effect.PURE, "a i b", INT, INT),
    DOUBLE_COMPARE(BOOL, Effect.PURE, "a i b, false if unordered", DOUBLE, DOUBLE),
    REF_EQUAL(BOOL, Effect.PURE, "the same reference", REF, REF),
    STRICT_EQUAL(BOOL, Effect.PURE, "a === b", REF, REF),
    STRING_EQUAL(BOOL, Effect.PURE, "a === b, both strings", REF, REF),
    IS_CHAR(BOOL, Effect.PURE, "a === the string of code unit i", REF),
    IS_TEXT(BOOL, Effect.PURE, "a === the string aux", REF),
    IS_NULLISH(BOOL, Effect.PURE, "a is undefined or null", REF),
    SWITCH_INDEX(INT, Effect.PURE, "a - b if a is an integral number and that is in [0, c), else -1", REF, INT, INT),
    IS_LOOSELY_NULLISH(BOOL, Effect.PURE, "a == null", REF),
    IS_HOLE(BOOL, Effect.PURE, "a is the hole", REF),
    HAS_TYPE(BOOL, Effect.PURE, "a is of the types i", REF),
    KNOWN(REF, Effect.PURE, "a, whose type is better known here", REF),
    TYPEOF(REF, Effect.PURE, "typeof a", REF),

    // checks on references; each gives its input back, better known
    CHECK_SHAPE(REF, Effect.CHECK, "the object a; exit unless its shape is aux", REF),
    CHECK_SHAPES(REF, Effect.CHECK, "the object a; exit unless its shape is among aux (Shape[])", REF),
    HAS_SHAPE(BOOL, Effect.READ, "a is an object of shape aux", REF),
    CHECK_FIELD(REF, Effect.CHECK, "the object a; exit unless it has the property aux as a field at place i", REF),
    HAS_FIELD(BOOL, Effect.READ, "a is an object that has the property aux as a field at place i", REF),
    CHECK_CLOSURE(REF, Effect.CHECK, "the closure a; exit unless its target is aux", REF),
    HAS_TARGET(BOOL, Effect.PURE, "the target of closure a is aux", REF),
    CHECK_VALUE(REF, Effect.CHECK, "a; exit unless it is the very object aux", REF),
    CHECK_STRING(REF, Effect.CHECK, "a; exit unless it is a string", REF),
    CHECK_OBJECT(REF, Effect.CHECK, "the object a; exit unless it is one", REF),
    CHECK_CLASS(REF, Effect.CHECK, "a; exit unless it is of exactly the Java class aux", REF),
    CHECK_NOT_HOLE(REF, Effect.CHECK, "a; exit if it is the hole", REF),
    CHECK_NULLISH(NONE, Effect.CHECK, "exit unless a is undefined or null", REF),
    CHECK_TRUE(NONE, Effect.CHECK, "exit unless a", BOOL),
    CHECK_FALSE(NONE, Effect.CHECK, "exit if a", BOOL),
    CHECK_VALID(NONE, Effect.CHECK, "exit if an assumption of this code has been invalidated", new Rep[0]),
    CHECK_TAIL_DEPTH(NONE, Effect.CHECK, "one tail call more on the stack; exit if there are many", new Rep[0]),
    CHECK_TAIL_COUNT(NONE, Effect.CHECK, "exit if too many tail calls in a row are on the stack", new Rep[0]),
    END_TAIL_CALL(NONE, Effect.WRITE, "one less", new Rep[0]),
    CHECK_CELL(REF, Effect.CHECK, "the value of cell aux; exit if it has none", new Rep[0]),

    // objects
    LOAD_FIELD(REF, Effect.READ, "object field i of a", REF),
    LOAD_INT_FIELD(INT, Effect.READ, "number field i of a, an int", REF),
    LOAD_DOUBLE_FIELD(DOUBLE, Effect.READ, "number field i of a, a double", REF),
    STORE_FIELD(NONE, Effect.WRITE, "object field i of a := b", REF, REF),
    STORE_INT_FIELD(NONE, Effect.WRITE, "number field i of a := b", REF, INT),
    STORE_DOUBLE_FIELD(NONE, Effect.WRITE, "number field i of a := b", REF, DOUBLE),
    SET_SHAPE(NONE, Effect.WRITE, "a gets shape aux, and room for more slots or numbers (i); its shape before is known to be unstable", REF),
    LOAD_CELL(REF, Effect.READ, "value of cell aux", new Rep[0]),
    STORE_CELL(NONE, Effect.WRITE, "value of cell aux := a", REF),
    LOAD_CLOSURE_ENV(REF, Effect.PURE, "environment of closure a", REF),
    LOAD_HOME(REF, Effect.PURE, "home object of closure a", REF),
    LOAD_ENV(REF, Effect.READ, "slot i of environment a", REF),
    STORE_ENV(NONE, Effect.WRITE, "slot i of environment a := b", REF, REF),
    PARENT_ENV(REF, Effect.PURE, "slot 0 of environment a", REF),
    CREATE_ENV(REF, Effect.READ, "copy of the environment template aux with parent a", REF),
    NEW_OBJECT(REF, Effect.READ, "new ordinary object of shape aux", new Rep[0]),
    NEW_ARRAY(REF, Effect.READ, "new array of shape in0 (a constant) of kind i (1 ints, 2 doubles, 3 objects) with elements in1..", (Rep[]) null),
    CREATE(REF, Effect.READ, "what the static Java method aux creates; it runs no script code", (Rep[]) null),

    ARGUMENT_LIST(REF, Effect.PURE, "Object[] of the inputs: what an inlined function is called with", (Rep[]) null),
    NEW_ARGUMENTS(REF, Effect.PURE, "arguments object of closure a over argument list b; i 0: strict", REF, REF),
    NEW_REST(REF, Effect.PURE, "array of shape aux of argument list a from index i on", REF),

    // elements
    LOAD_ELEMENTS(REF, Effect.READ, "the element store of object a", REF),
    CHECK_STORE_CLASS(REF, Effect.CHECK, "the store a; exit unless it is of Java class aux", REF),
    STORE_LENGTH(INT, Effect.PURE, "capacity of the store a (class aux)", REF),
    LOAD_INT_ELEMENT(INT, Effect.READ, "a[b] of an int store; exit when out of bounds or a hole", REF, INT),
    LOAD_DOUBLE_ELEMENT(DOUBLE, Effect.READ, "a[b] of a double store; exit when out of bounds or a hole", REF, INT),
    LOAD_OBJECT_ELEMENT(REF, Effect.READ, "a[b] of an object store; exit when out of bounds or a hole", REF, INT),
    LOAD_OBJECT_ELEMENT_OR_UNDEFINED(REF, Effect.READ, "a[b] of an object store; undefined when beyond it or a hole, exit when b is negative", REF, INT),
    LOAD_NUMBER_ELEMENT(DOUBLE, Effect.READ, "a[b] of an int or double store; exit when it is another, out of bounds or a hole", REF, INT),
    LOAD_ELEMENT(REF, Effect.READ, "a[b] of any store; exit when sparse, out of bounds or a hole", REF, INT),
    LOAD_ELEMENT_OR_UNDEFINED(REF, Effect.READ, "a[b] of any store; undefined when beyond it or a hole, exit when sparse or b is negative", REF, INT),
    STORE_INT_ELEMENT(NONE, Effect.WRITE, "a[b] := c of an int store; exit when out of bounds, a hole, or c is the hole's value", REF, INT, INT),
    STORE_DOUBLE_ELEMENT(NONE, Effect.WRITE, "a[b] := c of a double store; exit when out of bounds or a hole", REF, INT, DOUBLE),
    STORE_OBJECT_ELEMENT(NONE, Effect.WRITE, "a[b] := c of an object store; exit when out of bounds or a hole", REF, INT, REF),
    PUT_INT(NONE, Effect.WRITE, "a[b] := c of array a, whose stores were of the kinds i; it may grow or change kind; exit where it is not a plain dense array", REF, INT, INT),
    PUT_DOUBLE(NONE, Effect.WRITE, "a[b] := c likewise", REF, INT, DOUBLE),
    PUT_OBJECT(NONE, Effect.WRITE, "a[b] := c likewise", REF, INT, REF),
    ARRAY_LENGTH(INT, Effect.READ, "length of array a; exit when it is no int32", REF),
    TYPED_OFFSET(INT, Effect.CHECK, "byte offset of element b of typed array a, of elements of 1 << i bytes; exit when out of bounds", REF, INT),
    LOAD_TYPED_INT(INT, Effect.READ, "the int of element type i at byte offset b of typed array a", REF, INT),
    LOAD_TYPED_DOUBLE(DOUBLE, Effect.READ, "the number of element type i at byte offset b of typed array a", REF, INT),
    STORE_TYPED_INT(NONE, Effect.WRITE, "c, as element type i, at byte offset b of typed array a", REF, INT, INT),
    STORE_TYPED_DOUBLE(NONE, Effect.WRITE, "c, as element type i, at byte offset b of typed array a", REF, INT, DOUBLE),
    STRING_LENGTH(INT, Effect.PURE, "length of string a", REF),
    STRING_CHAR_CODE(INT, Effect.CHECK, "code unit b of string a; exit when out of bounds", REF, INT),
    STRING_CHAR(REF, Effect.CHECK, "string of code unit b of string a; exit when out of bounds", REF, INT),

    // calls
    CALL_RUNTIME(REF, Effect.CALL, "the static Java method aux (a RuntimeMethod) of the inputs", (Rep[]) null),
    CALL_LEAF(REF, Effect.WRITE, "the static Java method aux of the inputs; it runs no script code and throws nothing", (Rep[]) null),
    CALL_GENERIC(REF, Effect.CALL, "the frame after the interpreter executed instruction aux of closure in0 with argument list in1 and new.target in2 on registers in3..", (Rep[]) null),
    FRAME_REGISTER(REF, Effect.READ, "register i of frame a", REF),
    FRAME_IS_AT(BOOL, Effect.READ, "frame a goes on at i", REF),
    CALL_CLOSURE(REF, Effect.CALL, "call of closure in0 with this in1 and arguments in2..; aux its target if known", (Rep[]) null),
    CALL_TYPED(REF, Effect.CALL, "call through a typed entry, as aux (a TypedCall) says: closure in0, this in1, new.target in2 (null: undefined), the declared parameters in3..; gives the signature's result", (Rep[]) null),
    CALL_VALUE(REF, Effect.CALL, "call of any value in0 with this in1 and arguments in2..", (Rep[]) null),
    CONSTRUCT(REF, Effect.CALL, "construction with in0 as function and new.target, arguments in1..", (Rep[]) null),
    POLL(NONE, Effect.CALL, "loop back edge: look whether the host wants to interrupt", new Rep[0]),

    // control
    GOTO(NONE, Effect.CONTROL, "to the only successor", new Rep[0]),
    IF(NONE, Effect.CONTROL, "to successor 0 if a, else 1", BOOL),
    SWITCH(NONE, Effect.CONTROL, "to successor a of the table, the last one for all others", INT),
    CALLED(NONE, Effect.CONTROL, "to successor 0; to successor 1, which begins with a CATCH, if the call before it throws", new Rep[0]),
    RETURN(NONE, Effect.CONTROL, "return a, in the representation of the signature's result", (Rep[]) null),
    THROW(NONE, Effect.CONTROL, "throw a", REF),
    EXIT(NONE, Effect.CONTROL, "leave compiled code through the frame state", new Rep[0]);

    /** What an operation does to the world. */
    public enum Effect { PURE, READ, WRITE, CALL, CHECK, CONTROL }

    /** What {@link #SET_SHAPE} makes room for. */
    public static final int MORE_SLOTS = 1, MORE_NUMBERS = 2;

    public final Rep rep;
    public final Effect effect;
    public final String meaning;
    /** Representations of the inputs; {@code null}: any. */
    public final Rep[] inputs;

    Op(Rep rep, Effect effect, String meaning, Rep... inputs) {
        this.rep = rep;
        this.effect = effect;
        this.meaning = meaning;
        this.inputs = inputs;
    }

    public boolean isControl() {
        return effect == Effect.CONTROL;
    }

    /** Whether a node that only frame states mention is made where execution leaves, and nowhere else. */
    public boolean isMadeAtExits() {
        return this == ARGUMENT_LIST || this == NEW_ARGUMENTS || this == NEW_REST;
    }

    /** Whether a node without uses may be dropped. Loads that leave for what is no element of their kind stay: what they are may have been concluded from that. */
    public boolean isRemovable() {
        switch (this) {
            case LOAD_INT_ELEMENT, LOAD_DOUBLE_ELEMENT, LOAD_NUMBER_ELEMENT, LOAD_OBJECT_ELEMENT, LOAD_ELEMENT: return false;
            default: return effect == Effect.PURE || effect == Effect.READ;
        }
    }
}
