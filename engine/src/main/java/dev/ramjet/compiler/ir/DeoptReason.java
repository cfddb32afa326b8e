package dev.ramjet.compiler.ir;

/** Why compiled code was left: one row a reason, with the sentence that {@code --trace-deopt} prints. */
public enum DeoptReason {
    INSUFFICIENT_FEEDBACK("this code had never run when it was compiled"),
    WRONG_SHAPE("an object has another shape"),
    NOT_AN_INT("a value is not an int32"),
    NOT_A_NUMBER("a value is not a number"),
    NOT_A_BOOLEAN("a value is not a boolean"),
    NOT_A_STRING("a value is not a string"),
    NOT_AN_OBJECT("a value is not an object"),
    OVERFLOW("an int32 operation overflowed"),
    MINUS_ZERO("an int32 operation gave -0"),
    LOST_PRECISION("a number is no int32"),
    DIVISION("an int32 division was not exact"),
    WRONG_TARGET("another function is called"),
    WRONG_VALUE("a value is not the one that was seen"),
    WRONG_ELEMENTS("an array has another element kind"),
    OUT_OF_BOUNDS("an index is out of bounds"),
    HOLE("an element, field or variable is a hole"),
    NOT_NULLISH("a value is neither undefined nor null"),
    WRONG_BRANCH("a branch that was never taken is taken"),
    CELL("a global or prototype property is gone"),
    INVALIDATED("something that the code relied on has changed"),
    WRONG_ARGUMENT("an argument is of another type"),
    WRONG_RESULT("a function gave a result of another type"),
    LONG_TAIL_RECURSION("a thousand tail calls in a row"),
    DEEP_TAIL_CALL("a tail call deep on the stack"),
    EXCEPTION("an exception is caught in this function"),
    LOOP_END("the loop that was compiled alone has ended"),
    OSR_EXIT("the loop that was compiled is left for an outer one"),
    SUSPENDED("the activation suspends or ends in a way that only the interpreter knows"),
    FORCED("deoptimization was asked for");

    public final String sentence;

    /** Whether it tells that the code was compiled on wrong grounds. */
    public boolean isFailure() {
        return this != EXCEPTION && this != SUSPENDED && this != FORCED && this != LOOP_END && this != DEEP_TAIL_CALL && this != LONG_TAIL_RECURSION
            && this != OSR_EXIT && this != INVALIDATED;
    }

    DeoptReason(String sentence) {
        this.sentence = sentence;
    }
}
