package dev.ramjet.builtins.date;

/**
 * Days and times of the proleptic Gregorian calendar, in milliseconds since 1970 as the specification counts them.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-overview-of-date-objects-and-definitions-of-abstract-operations">Time values</a>
 */
public final class DateMath {
    private DateMath() {}

    public static final long MS_PER_DAY = 86_400_000L;
    public static final double MAX_TIME = 8.64e15;

    /** Day of a date, from the number of days since 0000-03-01 in 400-year cycles. */
    public static long dayFromDate(long year, int month, int day) {
        // Years begin in March, so that the leap day comes last.
        long y = month < 2 ? year - 1 : year;
        int m = month < 2 ? month + 10 : month - 2;
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153L * m + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    /** Year, month (from 0) and day of the month, packed: year << 16 | month << 8 | day. */
    public static long dateFromDay(long day) {
        long z = day + 719_468;
        long era = Math.floorDiv(z, 146_097L);
        long dayOfEra = z - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long m = (5 * dayOfYear + 2) / 153;
        long d = dayOfYear - (153 * m + 2) / 5 + 1;
        long month = m < 10 ? m + 2 : m - 10;
        long year = era * 400 + yearOfEra + (month < 2 ? 1 : 0);
        return year << 16 | month << 8 | d;
    }

    public static int year(long packedDate) {
        return (int) (packedDate >> 16);
    }

    public static int month(long packedDate) {
        return (int) packedDate >> 8 & 0xff;
    }

    public static int dayOfMonth(long packedDate) {
        return (int) packedDate & 0xff;
    }

    /** Day(t) */
    public static long day(long t) {
        return Math.floorDiv(t, MS_PER_DAY);
    }

    /** TimeWithinDay(t) */
    public static int timeWithinDay(long t) {
        return (int) Math.floorMod(t, MS_PER_DAY);
    }

    /** WeekDay of a day. */
    public static int weekDay(long day) {
        return (int) Math.floorMod(day + 4, 7L);
    }

    private static double integer(double d) {
        return d < 0 ? Math.ceil(d) + 0.0 : Math.floor(d);
    }

    /** MakeTime https://tc39.es/ecma262/#sec-maketime */
    public static double makeTime(double hour, double minute, double second, double ms) {
        if (!Double.isFinite(hour + minute + second + ms)) return Double.NaN;
        return integer(hour) * 3_600_000.0 + integer(minute) * 60_000.0 + integer(second) * 1000.0 + integer(ms);
    }

    /** MakeDay https://tc39.es/ecma262/#sec-makeday */
    public static double makeDay(double year, double month, double date) {
        if (!Double.isFinite(year) || !Double.isFinite(month) || !Double.isFinite(date)) return Double.NaN;
        double m = integer(month);
        double y = integer(year) + Math.floor(m / 12);
        if (!(Math.abs(y) < 400_000)) return Double.NaN;
        int monthOfYear = (int) (m - Math.floor(m / 12) * 12);
        return dayFromDate((long) y, monthOfYear, 1) + integer(date) - 1;
    }

    /** MakeDate https://tc39.es/ecma262/#sec-makedate */
    public static double makeDate(double day, double time) {
        double t = day * 86_400_000.0 + time;
        return Double.isFinite(t) ? t : Double.NaN;
    }

    /** MakeFullYear https://tc39.es/ecma262/#sec-makefullyear */
    public static double makeFullYear(double year) {
        if (year != year) return year;
        double y = integer(year);
        return y >= 0 && y <= 99 ? 1900 + y : y;
    }

    /** TimeClip https://tc39.es/ecma262/#sec-timeclip */
    public static double timeClip(double t) {
        return Math.abs(t) <= MAX_TIME ? integer(t) + 0.0 : Double.NaN;
    }
}
