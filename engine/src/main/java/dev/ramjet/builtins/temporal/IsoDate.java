package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSThrow;

/**
 * An ISO Date Record: a day of the proleptic Gregorian calendar, its year possibly outside what objects may hold.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-iso-date-records">ISO Date Records</a>
 */
record IsoDate(int year, int month, int day) {
    /** Days that Temporal.PlainDate can represent, counted from 1970-01-01. */
    static final long MIN_DAY = -100_000_001L, MAX_DAY = 100_000_000L;

    static boolean isLeapYear(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int daysInYear(long year) {
        return isLeapYear(year) ? 366 : 365;
    }

    /** ISODaysInMonth. */
    static int daysInMonth(long year, int month) {
        return month == 2 ? isLeapYear(year) ? 29 : 28 : month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** ISODateToEpochDays, the month counted from 1. */
    static long epochDays(long year, int month, int day) {
        // Years from March, so that the leap day is the last one; eras of 400 years.
        long y = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468;
    }

    long epochDays() {
        return epochDays(year, month, day);
    }

    static IsoDate ofEpochDays(long days) {
        long z = days + 719_468;
        long era = Math.floorDiv(z, 146_097L);
        long dayOfEra = z - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int mp = (int) ((5 * dayOfYear + 2) / 153);
        int day = (int) (dayOfYear - (153L * mp + 2) / 5 + 1);
        int month = mp < 10 ? mp + 3 : mp - 9;
        return new IsoDate((int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), month, day);
    }

    /** AddDaysToISODate. */
    IsoDate plusDays(long days) {
        return days == 0 ? this : ofEpochDays(epochDays() + days);
    }

    /** IsValidISODate for values as scripts give them. */
    static boolean isValid(double year, double month, double day) {
        return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearForLeap(year), (int) month);
    }

    /** A year that is as leap as {@code year}, which may be of any size. */
    private static long yearForLeap(double year) {
        return Math.abs(year) < 1e15 ? (long) year : (long) (year % 400);
    }

    /** A date of valid parts; RangeError if its year is out of all bounds. */
    static IsoDate of(double year, double month, double day) {
        if (Math.abs(year) > 1_000_000) throw outOfRange();
        return new IsoDate((int) year, (int) month, (int) day);
    }

    /** RegulateISODate. A year out of all bounds is a RangeError here already. */
    static IsoDate regulate(double year, double month, double day, boolean reject) {
        if (reject) {
            if (!isValid(year, month, day)) throw outOfRange();
            return of(year, month, day);
        }
        int m = (int) Math.max(1, Math.min(12, month));
        int d = (int) Math.max(1, Math.min(daysInMonth(yearForLeap(year), m), day));
        return of(year, m, d);
    }

    /** RegulateISODate for a month and a day that shall stand in another year. */
    static IsoDate regulateIn(int resultYear, double year, double month, double day, boolean reject) {
        IsoDate d = regulate(yearForLeap(year) % 400, month, day, reject);
        return new IsoDate(resultYear, d.month, d.day);
    }

    static JSThrow outOfRange() {
        return Errors.rangeError("Date is not valid or outside the supported range");
    }

    /** ISODateWithinLimits. */
    boolean isWithinLimits() {
        long d = epochDays();
        return d >= MIN_DAY && d <= MAX_DAY;
    }

    /** ISOYearMonthWithinLimits. */
    boolean isYearMonthWithinLimits() {
        if (year < -271_821 || year > 275_760) return false;
        return !(year == -271_821 && month < 4) && !(year == 275_760 && month > 9);
    }

    IsoDate requireWithinLimits() {
        if (!isWithinLimits()) throw outOfRange();
        return this;
    }

    /** CheckISODaysRange. */
    void checkDaysRange() {
        if (Math.abs(epochDays()) > 100_000_000L) throw outOfRange();
    }

    /** CompareISODate. */
    int compareTo(IsoDate o) {
        if (year != o.year) return year > o.year ? 1 : -1;
        if (month != o.month) return month > o.month ? 1 : -1;
        return Integer.compare(day, o.day);
    }

    /** ISODayOfWeek: Monday is 1. */
    int dayOfWeek() {
        return (int) Math.floorMod(epochDays() + 3, 7L) + 1;
    }

    /** ISODayOfYear. */
    int dayOfYear() {
        return (int) (epochDays() - epochDays(year, 1, 1)) + 1;
    }

    /** ISOWeekOfYear: week and year of it, as year × 64 + week. */
    long weekOfYear() {
        // The week belongs to the year of its Thursday.
        IsoDate thursday = plusDays(4 - dayOfWeek());
        return thursday.year * 64L + (thursday.dayOfYear() - 1) / 7 + 1;
    }

    /** Year, month and day as in ISO 8601. */
    void format(StringBuilder b) {
        padYear(b, year);
        b.append('-');
        pad2(b, month);
        b.append('-');
        pad2(b, day);
    }

    /** PadISOYear. */
    static void padYear(StringBuilder b, int year) {
        int a = Math.abs(year);
        int width = 4;
        if (year < 0 || year > 9999) {
            b.append(year < 0 ? '-' : '+');
            width = 6;
        }
        pad(b, a, width);
    }

    static void pad2(StringBuilder b, int v) {
        pad(b, v, 2);
    }

    static void pad(StringBuilder b, long v, int width) {
        String s = Long.toString(v);
        for (int i = s.length(); i < width; i++) b.append('0');
        b.append(s);
    }
}
