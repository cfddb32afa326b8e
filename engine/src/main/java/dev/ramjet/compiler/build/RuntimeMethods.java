package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.ElementAccess;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.NamedAccess;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;

/** The static Java methods that graphs call, by name. */
final class RuntimeMethods {
    private RuntimeMethods() {}

    private static final Class<?> O = Object.class;
    private static final int NUMERIC = Types.NUMBER | Types.BIGINT;

    static final RuntimeMethod ADD = RuntimeMethod.of(Operations.class, "add", NUMERIC | Types.STRING, O, O, O);
    static final RuntimeMethod SUBTRACT = RuntimeMethod.of(Operations.class, "subtract", NUMERIC, O, O, O);
    static final RuntimeMethod MULTIPLY = RuntimeMethod.of(Operations.class, "multiply", NUMERIC, O, O, O);
    static final RuntimeMethod DIVIDE = RuntimeMethod.of(Operations.class, "divide", NUMERIC, O, O, O);
    static final RuntimeMethod REMAINDER = RuntimeMethod.of(Operations.class, "remainder", NUMERIC, O, O, O);
    static final RuntimeMethod EXPONENTIATE = RuntimeMethod.of(Operations.class, "exponentiate", NUMERIC, O, O, O);
    static final RuntimeMethod BIT_AND = RuntimeMethod.of(Operations.class, "bitAnd", NUMERIC, O, O, O);
    static final RuntimeMethod BIT_OR = RuntimeMethod.of(Operations.class, "bitOr", NUMERIC, O, O, O);
    static final RuntimeMethod BIT_XOR = RuntimeMethod.of(Operations.class, "bitXor", NUMERIC, O, O, O);
    static final RuntimeMethod SHIFT_LEFT = RuntimeMethod.of(Operations.class, "shiftLeft", NUMERIC, O, O, O);
    static final RuntimeMethod SHIFT_RIGHT = RuntimeMethod.of(Operations.class, "shiftRight", NUMERIC, O, O, O);
    static final RuntimeMethod SHIFT_RIGHT_UNSIGNED = RuntimeMethod.of(Operations.class, "shiftRightUnsigned", NUMERIC, O, O, O);
    static final RuntimeMethod NEGATE = RuntimeMethod.of(Operations.class, "negate", NUMERIC, O, O);
    static final RuntimeMethod BIT_NOT = RuntimeMethod.of(Operations.class, "bitNot", NUMERIC, O, O);
    static final RuntimeMethod INCREMENT = RuntimeMethod.of(Operations.class, "increment", NUMERIC, O, O);
    static final RuntimeMethod DECREMENT = RuntimeMethod.of(Operations.class, "decrement", NUMERIC, O, O);
    static final RuntimeMethod CONCAT = RuntimeMethod.of(Strings.class, "concat", Types.STRING, O, O, O);
    static final RuntimeMethod LESS = RuntimeMethod.of(Operations.class, "lessThan", Types.BOOLEAN, boolean.class, O, O);
    static final RuntimeMethod GREATER = RuntimeMethod.of(Operations.class, "greaterThan", Types.BOOLEAN, boolean.class, O, O);
    static final RuntimeMethod LESS_EQUAL = RuntimeMethod.of(Operations.class, "lessOrEqual", Types.BOOLEAN, boolean.class, O, O);
    static final RuntimeMethod GREATER_EQUAL = RuntimeMethod.of(Operations.class, "greaterOrEqual", Types.BOOLEAN, boolean.class, O, O);
    static final RuntimeMethod LOOSE_EQUALS = RuntimeMethod.of(Operations.class, "looseEquals", Types.BOOLEAN, boolean.class, O, O);
    static final RuntimeMethod IN = RuntimeMethod.of(Operations.class, "in", Types.BOOLEAN, boolean.class, O, O);
    static final RuntimeMethod TO_NUMBER = RuntimeMethod.of(Conversions.class, "toNumberValue", Types.NUMBER, O, O);
    static final RuntimeMethod TO_NUMERIC = RuntimeMethod.of(Conversions.class, "toNumeric", NUMERIC, O, O);
    static final RuntimeMethod TO_STRING = RuntimeMethod.of(Conversions.class, "toStringValue", Types.STRING, O, O);
    static final RuntimeMethod TO_OBJECT = RuntimeMethod.of(Conversions.class, "toObject", Types.OBJECT, dev.ramjet.runtime.JSObject.class, Realm.class, O);
    static final RuntimeMethod CALL_GETTER = RuntimeMethod.of(NamedAccess.class, "callGetter", Types.VALUE, O, FeedbackVector.class, dev.ramjet.runtime.Accessor.class, O);
    static final RuntimeMethod GET_MEGAMORPHIC = RuntimeMethod.of(NamedAccess.class, "getMegamorphic", Types.VALUE, O, FeedbackVector.class, O, O);
    static final RuntimeMethod SET_MEGAMORPHIC = RuntimeMethod.of(NamedAccess.class, "setMegamorphic", Types.VALUE, void.class, FeedbackVector.class, O, O, O,
        boolean.class);
    static final RuntimeMethod GET_KEYED_MEGAMORPHIC = RuntimeMethod.of(ElementAccess.class, "getMegamorphic", Types.VALUE, O, FeedbackVector.class, O, O);
    static final RuntimeMethod SET_KEYED_MEGAMORPHIC = RuntimeMethod.of(ElementAccess.class, "setMegamorphic", Types.VALUE, void.class, FeedbackVector.class, O, O,
        O, boolean.class);
    static final RuntimeMethod GET_ELEMENT = RuntimeMethod.of(CompiledSupport.class, "getElement", Types.VALUE, O, dev.ramjet.runtime.JSArray.class, int.class);
    static final RuntimeMethod SET_ELEMENT = RuntimeMethod.of(CompiledSupport.class, "setElement", Types.VALUE, void.class, dev.ramjet.runtime.JSArray.class,
        int.class, O, boolean.class);
    static final RuntimeMethod REMAINDER_DOUBLE = RuntimeMethod.of(CompiledSupport.class, "remainder", Types.NUMBER, double.class, double.class, double.class);
    static final RuntimeMethod POWER = RuntimeMethod.of(Operations.class, "power", Types.NUMBER, double.class, double.class, double.class);
}
