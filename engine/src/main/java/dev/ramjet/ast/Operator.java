package dev.ramjet.ast;

/** Operators of unary, update, binary, logical and assignment expressions. */
public enum Operator {
    ASSIGN("="),
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    REMAINDER("%"),
    EXPONENT("**"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    SHIFT_RIGHT_UNSIGNED(">>>"),
    BIT_AND("&"),
    BIT_OR("|"),
    BIT_XOR("^"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    STRICT_EQUAL("==="),
    STRICT_NOT_EQUAL("!=="),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    INSTANCEOF("instanceof"),
    IN("in"),
    AND("&&"),
    OR("||"),
    COALESCE("??"),
    POSITIVE("+"),
    NEGATE("-"),
    NOT("!"),
    BIT_NOT("~"),
    TYPEOF("typeof"),
    VOID("void"),
    DELETE("delete");

    public final String text;

    Operator(String text) {
        this.text = text;
    }

    public boolean isLogical() {
        return this == AND || this == OR || this == COALESCE;
    }
}
