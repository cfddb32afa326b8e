package dev.ramjet.compiler.ir;

/** Conditions of INT_COMPARE and DOUBLE_COMPARE, as the node's {@code i}. */
public final class Condition {
    private Condition() {}

    public static final int EQ = 0;
    public static final int NE = 1;
    public static final int LT = 2;
    public static final int LE = 3;
    public static final int GT = 4;
    public static final int GE = 5;

    private static final String[] TEXT = {"==", "!=", "<", "<=", ">", ">="};

    public static String text(int c) {
        return TEXT[c];
    }

    public static boolean test(int c, double a, double b) {
        switch (c) {
            case EQ: return a == b;
            case NE: return a != b;
            case LT: return a < b;
            case LE: return a <= b;
            case GT: return a > b;
            default: return a >= b;
        }
    }
}
