package dev.ramjet.builtins.temporal;

import java.math.BigInteger;

/**
 * An ISO Date-Time Record. The time of day is one number, nanoseconds since midnight ({@link TimeOfDay}).
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-iso-date-time-records">ISO Date-Time Records</a>
 */
record IsoDateTime(IsoDate date, long time) {
    /** GetUTCEpochNanoseconds. */
    BigInteger utcNanoseconds() {
        long days = date.epochDays();
        // OPTIMIZATION: the nanoseconds of these days fit a long.
        if (Math.abs(days) < 100_000) return BigInteger.valueOf(days * Exact.NS_PER_DAY + time);
        return BigInteger.valueOf(days).multiply(Exact.DAY).add(BigInteger.valueOf(time));
    }

    /** The date and time so many nanoseconds after the epoch. */
    static IsoDateTime ofNanoseconds(BigInteger ns) {
        if (Exact.isLong(ns)) {
            long n = ns.longValue();
            return new IsoDateTime(IsoDate.ofEpochDays(Math.floorDiv(n, Exact.NS_PER_DAY)), Math.floorMod(n, Exact.NS_PER_DAY));
        }
        BigInteger[] r = Exact.floorDivide(ns, Exact.DAY);
        return new IsoDateTime(IsoDate.ofEpochDays(r[0].longValue()), r[1].longValue());
    }

    /** BalanceISODateTime after adding nanoseconds of less than some days. */
    IsoDateTime plusNanoseconds(long ns) {
        long t = time + ns;
        return new IsoDateTime(date.plusDays(Math.floorDiv(t, Exact.NS_PER_DAY)), Math.floorMod(t, Exact.NS_PER_DAY));
    }

    /** ISODateTimeWithinLimits. */
    boolean isWithinLimits() {
        long d = date.epochDays();
        return d > IsoDate.MIN_DAY && d <= IsoDate.MAX_DAY || d == IsoDate.MIN_DAY && time > 0;
    }

    IsoDateTime requireWithinLimits() {
        if (!isWithinLimits()) throw IsoDate.outOfRange();
        return this;
    }

    /** CompareISODateTime. */
    int compareTo(IsoDateTime o) {
        int c = date.compareTo(o.date);
        return c != 0 ? c : Long.compare(time, o.time);
    }

    /** RoundISODateTime. */
    IsoDateTime round(long increment, Unit unit, RoundingMode mode) {
        long t = TimeOfDay.round(time, increment, unit, mode);
        return t < Exact.NS_PER_DAY ? new IsoDateTime(date, t) : new IsoDateTime(date.plusDays(1), t - Exact.NS_PER_DAY);
    }

    /** ISODateTimeToString without the calendar. */
    void format(StringBuilder b, int precision) {
        date.format(b);
        b.append('T');
        TimeOfDay.format(b, time, precision);
    }
}
