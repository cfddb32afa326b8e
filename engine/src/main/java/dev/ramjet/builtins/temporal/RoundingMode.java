package dev.ramjet.builtins.temporal;

/**
 * Rounding modes of ECMA-402 and Temporal, and what they mean for absolute values.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-getunsignedroundingmode">GetUnsignedRoundingMode</a>
 */
enum RoundingMode {
    CEIL("ceil"), FLOOR("floor"), EXPAND("expand"), TRUNC("trunc"), HALF_CEIL("halfCeil"), HALF_FLOOR("halfFloor"), HALF_EXPAND("halfExpand"),
    HALF_TRUNC("halfTrunc"), HALF_EVEN("halfEven");

    /** Unsigned rounding modes. */
    static final int TO_ZERO = 0, TO_INFINITY = 1, HALF_TO_ZERO = 2, HALF_TO_INFINITY = 3, HALF_TO_EVEN = 4;

    private static final RoundingMode[] ALL = values();

    final String option;

    RoundingMode(String option) {
        this.option = option;
    }

    static RoundingMode named(String option) {
        for (RoundingMode m : ALL) {
            if (m.option.equals(option)) return m;
        }
        return null;
    }

    /** NegateRoundingMode. */
    RoundingMode negated() {
        switch (this) {
            case CEIL: return FLOOR;
            case FLOOR: return CEIL;
            case HALF_CEIL: return HALF_FLOOR;
            case HALF_FLOOR: return HALF_CEIL;
            default: return this;
        }
    }

    /** GetUnsignedRoundingMode. */
    int unsigned(boolean negative) {
        switch (this) {
            case CEIL: return negative ? TO_ZERO : TO_INFINITY;
            case FLOOR: return negative ? TO_INFINITY : TO_ZERO;
            case EXPAND: return TO_INFINITY;
            case TRUNC: return TO_ZERO;
            case HALF_CEIL: return negative ? HALF_TO_ZERO : HALF_TO_INFINITY;
            case HALF_FLOOR: return negative ? HALF_TO_INFINITY : HALF_TO_ZERO;
            case HALF_EXPAND: return HALF_TO_INFINITY;
            case HALF_TRUNC: return HALF_TO_ZERO;
            default: return HALF_TO_EVEN;
        }
    }

    /**
     * ApplyUnsignedRoundingMode for a value strictly between two candidates: whether the upper one is taken.
     *
     * @param half  how the distance from the lower candidate compares with the distance to the upper one
     * @param odd   whether the lower candidate is an odd multiple of the increment
     */
    static boolean roundsUp(int unsignedMode, int half, boolean odd) {
        if (unsignedMode == TO_ZERO) return false;
        if (unsignedMode == TO_INFINITY) return true;
        if (half != 0) return half > 0;
        if (unsignedMode == HALF_TO_EVEN) return odd;
        return unsignedMode == HALF_TO_INFINITY;
    }
}
