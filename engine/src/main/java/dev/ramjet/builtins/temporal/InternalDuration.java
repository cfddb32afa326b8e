package dev.ramjet.builtins.temporal;

import java.math.BigInteger;

/**
 * An Internal Duration Record: a part in calendar units and a part in nanoseconds.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-internal-duration-records">Internal Duration Records</a>
 */
record InternalDuration(DateDuration date, BigInteger time) {
    static final InternalDuration ZERO = new InternalDuration(DateDuration.ZERO, BigInteger.ZERO);

    static InternalDuration ofTime(BigInteger time) {
        return new InternalDuration(DateDuration.ZERO, time);
    }

    /** InternalDurationSign. */
    int sign() {
        int s = date.sign();
        return s != 0 ? s : time.signum();
    }
}
