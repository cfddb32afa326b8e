package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSThrow;

import java.math.BigInteger;

/**
 * Arithmetic of durations. A duration's ten components, years to nanoseconds, are an array of integral doubles.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-duration-abstract-ops">Duration Abstract Operations</a>
 */
final class Durations {
    private Durations() {}

    static final int YEARS = 0, MONTHS = 1, WEEKS = 2, DAYS = 3, HOURS = 4, MINUTES = 5, SECONDS = 6, MILLISECONDS = 7, MICROSECONDS = 8, NANOSECONDS = 9,
        COUNT = 10;

    static JSThrow invalid() {
        return Errors.rangeError("Invalid duration");
    }

    /** DurationSign. */
    static int sign(double[] f) {
        for (int i = 0; i < COUNT; i++) {
            if (f[i] != 0) return f[i] < 0 ? -1 : 1;
        }
        return 0;
    }

    /** IsValidDuration. */
    static boolean isValid(double[] f) {
        int sign = 0;
        for (int i = 0; i < COUNT; i++) {
            double v = f[i];
            if (Double.isInfinite(v)) return false;
            if (v == 0) continue;
            int s = v < 0 ? -1 : 1;
            if (sign == -s) return false;
            sign = s;
        }
        if (Math.abs(f[YEARS]) >= 4294967296.0 || Math.abs(f[MONTHS]) >= 4294967296.0 || Math.abs(f[WEEKS]) >= 4294967296.0) return false;
        double seconds = Math.abs(f[DAYS] * 86_400 + f[HOURS] * 3600 + f[MINUTES] * 60 + f[SECONDS] + f[MILLISECONDS] / 1e3 + f[MICROSECONDS] / 1e6
            + f[NANOSECONDS] / 1e9);
        // OPTIMIZATION: exact only near the limit of 2⁵³ seconds.
        if (seconds < 9.0e15) return true;
        if (seconds > 9.1e15) return false;
        return addDaysUnchecked(time(f), Exact.big(f[DAYS])).abs().compareTo(Exact.MAX_TIME_DURATION) <= 0;
    }

    static double[] negate(double[] f) {
        double[] r = new double[COUNT];
        for (int i = 0; i < COUNT; i++) r[i] = 0.0 - f[i];
        return r;
    }

    /** DefaultTemporalLargestUnit. */
    static Unit largestUnit(double[] f) {
        for (int i = 0; i < NANOSECONDS; i++) {
            if (f[i] != 0) return Unit.at(i);
        }
        return Unit.NANOSECOND;
    }

    /** TimeDurationFromComponents of hours to nanoseconds. */
    static BigInteger time(double[] f) {
        return time(f, HOURS);
    }

    private static BigInteger time(double[] f, int from) {
        // OPTIMIZATION: as long while it fits.
        double bound = 0;
        for (int i = from; i < COUNT; i++) bound += Math.abs(f[i]) * Unit.at(i).nanoseconds;
        if (bound < 9e18) {
            long ns = 0;
            for (int i = from; i < COUNT; i++) ns += (long) f[i] * Unit.at(i).nanoseconds;
            return BigInteger.valueOf(ns);
        }
        BigInteger ns = BigInteger.ZERO;
        for (int i = from; i < COUNT; i++) ns = ns.add(Exact.big(f[i]).multiply(BigInteger.valueOf(Unit.at(i).nanoseconds)));
        return ns;
    }

    private static BigInteger addDaysUnchecked(BigInteger time, BigInteger days) {
        return time.add(Exact.DAY.multiply(days));
    }

    /** Add24HourDaysToTimeDuration; RangeError. */
    static BigInteger addDays(BigInteger time, long days) {
        return days == 0 ? time : requireValidTime(addDaysUnchecked(time, BigInteger.valueOf(days)));
    }

    static BigInteger requireValidTime(BigInteger time) {
        if (time.bitLength() > 82 && time.abs().compareTo(Exact.MAX_TIME_DURATION) > 0) throw invalid();
        return time;
    }

    /** RoundTimeDurationToIncrement; RangeError. */
    static BigInteger roundToIncrement(BigInteger time, BigInteger increment, RoundingMode mode) {
        return requireValidTime(Exact.round(time, increment, mode));
    }

    /** RoundTimeDuration; RangeError. */
    static BigInteger round(BigInteger time, long increment, Unit unit, RoundingMode mode) {
        return roundToIncrement(time, BigInteger.valueOf(unit.nanoseconds).multiply(BigInteger.valueOf(increment)), mode);
    }

    /** TotalTimeDuration. */
    static double total(BigInteger time, Unit unit) {
        return Exact.quotient(time, BigInteger.valueOf(unit.nanoseconds));
    }

    /** ToInternalDurationRecord. */
    static InternalDuration internal(double[] f) {
        return new InternalDuration(new DateDuration((long) f[YEARS], (long) f[MONTHS], (long) f[WEEKS], (long) f[DAYS]), time(f));
    }

    /** ToInternalDurationRecordWith24HourDays. */
    static InternalDuration internalWith24HourDays(double[] f) {
        return new InternalDuration(new DateDuration((long) f[YEARS], (long) f[MONTHS], (long) f[WEEKS], 0), addDays(time(f), (long) f[DAYS]));
    }

    /** ToDateDurationRecordWithoutTime. */
    static DateDuration withoutTime(double[] f) {
        InternalDuration d = internalWith24HourDays(f);
        return d.date().withDays(d.time().divide(Exact.DAY).longValue());
    }

    /** TemporalDurationFromInternal: the components, valid; RangeError. */
    static double[] fromInternal(InternalDuration d, Unit largest) {
        double[] f = new double[COUNT];
        DateDuration date = d.date();
        f[YEARS] = date.years();
        f[MONTHS] = date.months();
        f[WEEKS] = date.weeks();
        f[DAYS] = date.days();
        BigInteger rest = d.time();
        // From the largest unit down, each takes what it can; towards zero, so that all have the sign of the time.
        int first = largest.isDateUnit() ? DAYS : largest.ordinal();
        if (Exact.isLong(rest)) {
            long n = rest.longValue();
            for (int i = first; i < NANOSECONDS; i++) {
                long unit = Unit.at(i).nanoseconds;
                f[i] += n / unit;
                n %= unit;
            }
            f[NANOSECONDS] = n;
            if (!isValid(f)) throw invalid();
            return f;
        }
        for (int i = first; i < NANOSECONDS; i++) {
            BigInteger[] r = rest.divideAndRemainder(BigInteger.valueOf(Unit.at(i).nanoseconds));
            f[i] += r[0].doubleValue();
            rest = r[1];
        }
        f[NANOSECONDS] = rest.doubleValue();
        if (!isValid(f)) throw invalid();
        return f;
    }

    /** DateDurationDays; RangeError. */
    static long days(DateDuration d, IsoDate relativeTo, TemporalCalendar calendar) {
        DateDuration without = d.withDays(0);
        if (without.sign() == 0) return d.days();
        return d.days() + RelativeDuration.add(calendar, relativeTo, without).epochDays() - relativeTo.epochDays();
    }

    /** DifferenceISODateTime. */
    static InternalDuration difference(IsoDateTime one, IsoDateTime two, TemporalCalendar calendar, Unit largest) {
        long time = two.time() - one.time();
        IsoDate adjusted = two.date();
        int timeSign = Long.signum(time);
        if (timeSign != 0 && timeSign == one.date().compareTo(two.date())) {
            adjusted = adjusted.plusDays(timeSign);
            time -= timeSign * Exact.NS_PER_DAY;
        }
        Unit dateLargest = Unit.larger(Unit.DAY, largest);
        DateDuration date = calendar.until(one.date(), adjusted, dateLargest);
        BigInteger t = BigInteger.valueOf(time);
        if (largest != dateLargest) {
            t = addDays(t, date.days());
            date = new DateDuration(date.years(), date.months(), date.weeks(), 0);
        }
        return new InternalDuration(date, t);
    }

    /** DifferencePlainDateTimeWithRounding; RangeError. */
    static InternalDuration differenceRounded(IsoDateTime one, IsoDateTime two, TemporalCalendar calendar, Unit largest, long increment, Unit smallest,
            RoundingMode mode) {
        if (one.compareTo(two) == 0) return InternalDuration.ZERO;
        one.requireWithinLimits();
        two.requireWithinLimits();
        InternalDuration d = difference(one, two, calendar, largest);
        if (smallest == Unit.NANOSECOND && increment == 1) return d;
        return new RelativeDuration(d, one.utcNanoseconds(), two.utcNanoseconds(), one, null, calendar).round(largest, increment, smallest, mode);
    }

    /** DifferencePlainDateTimeWithTotal; RangeError. */
    static double differenceTotal(IsoDateTime one, IsoDateTime two, TemporalCalendar calendar, Unit unit) {
        if (one.compareTo(two) == 0) return 0;
        one.requireWithinLimits();
        two.requireWithinLimits();
        InternalDuration d = difference(one, two, calendar, unit);
        if (unit == Unit.NANOSECOND) return d.time().doubleValue();
        return new RelativeDuration(d, one.utcNanoseconds(), two.utcNanoseconds(), one, null, calendar).total(unit);
    }

    /** AddInstant; RangeError. */
    static BigInteger addToInstant(BigInteger epochNs, BigInteger time) {
        BigInteger r = epochNs.add(time);
        if (!Exact.isValidEpoch(r)) throw IsoDate.outOfRange();
        return r;
    }

    /** AddZonedDateTime; RangeError. */
    static BigInteger addZoned(BigInteger epochNs, TemporalZone zone, TemporalCalendar calendar, InternalDuration d, boolean reject) {
        if (d.date().sign() == 0) return addToInstant(epochNs, d.time());
        IsoDateTime t = zone.dateTime(epochNs);
        IsoDate date = calendar.add(t.date(), d.date(), reject).requireWithinLimits();
        IsoDateTime between = new IsoDateTime(date, t.time()).requireWithinLimits();
        return addToInstant(zone.epochNanoseconds(between, Options.COMPATIBLE), d.time());
    }

    /** DifferenceZonedDateTime; RangeError. */
    static InternalDuration differenceZoned(BigInteger ns1, BigInteger ns2, TemporalZone zone, TemporalCalendar calendar, Unit largest) {
        if (ns1.equals(ns2)) return InternalDuration.ZERO;
        IsoDateTime start = zone.dateTime(ns1);
        IsoDateTime end = zone.dateTime(ns2);
        if (start.date().compareTo(end.date()) == 0) return InternalDuration.ofTime(ns2.subtract(ns1));
        // Days are taken back from the end until the time that is left does not point the wrong way.
        int sign = ns2.compareTo(ns1) < 0 ? 1 : -1;
        int maxCorrection = sign == -1 ? 2 : 1;
        int correction = Long.signum(end.time() - start.time()) == sign ? 1 : 0;
        for (;; correction++) {
            IsoDate date = end.date().plusDays((long) correction * sign);
            BigInteger time = ns2.subtract(zone.epochNanoseconds(new IsoDateTime(date, start.time()), Options.COMPATIBLE));
            if (time.signum() != sign || correction >= maxCorrection) {
                return new InternalDuration(calendar.until(start.date(), date, Unit.larger(largest, Unit.DAY)), time);
            }
        }
    }

    /** DifferenceZonedDateTimeWithRounding; RangeError. */
    static InternalDuration differenceZonedRounded(BigInteger ns1, BigInteger ns2, TemporalZone zone, TemporalCalendar calendar, Unit largest, long increment,
            Unit smallest, RoundingMode mode) {
        if (!largest.isDateUnit()) return InternalDuration.ofTime(round(ns2.subtract(ns1), increment, smallest, mode));
        InternalDuration d = differenceZoned(ns1, ns2, zone, calendar, largest);
        if (smallest == Unit.NANOSECOND && increment == 1) return d;
        return new RelativeDuration(d, ns1, ns2, zone.dateTime(ns1), zone, calendar).round(largest, increment, smallest, mode);
    }

    /** DifferenceZonedDateTimeWithTotal; RangeError. */
    static double differenceZonedTotal(BigInteger ns1, BigInteger ns2, TemporalZone zone, TemporalCalendar calendar, Unit unit) {
        if (!unit.isDateUnit()) return total(ns2.subtract(ns1), unit);
        InternalDuration d = differenceZoned(ns1, ns2, zone, calendar, unit);
        return new RelativeDuration(d, ns1, ns2, zone.dateTime(ns1), zone, calendar).total(unit);
    }

    /** AddTime: the new time of day plus 24 hours for every day passed, as nanoseconds since the first midnight. */
    static BigInteger addTime(long timeOfDay, BigInteger time) {
        return time.add(BigInteger.valueOf(timeOfDay));
    }

    private static final char[] DESIGNATORS = {'Y', 'M', 'W', 'D', 'H', 'M'};

    /** TemporalDurationToString. */
    static String toString(double[] f, int precision) {
        StringBuilder b = new StringBuilder(24);
        if (sign(f) < 0) b.append('-');
        b.append('P');
        boolean designated = false;
        for (int i = YEARS; i <= MINUTES; i++) {
            if (f[i] == 0) continue;
            if (i >= HOURS && !designated) {
                b.append('T');
                designated = true;
            }
            b.append(Exact.big(Math.abs(f[i]))).append(DESIGNATORS[i]);
        }
        BigInteger seconds = time(f, SECONDS).abs();
        if (seconds.signum() != 0 || largestUnit(f).ordinal() >= Unit.SECOND.ordinal() || precision != TimeOfDay.AUTO) {
            if (!designated) b.append('T');
            BigInteger[] r = seconds.divideAndRemainder(Exact.SECOND);
            b.append(r[0]);
            TimeOfDay.fraction(b, r[1].intValue(), precision);
            b.append('S');
        }
        return b.toString();
    }
}
