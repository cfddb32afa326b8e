package dev.ramjet.builtins.date;

import dev.ramjet.runtime.Errors;

/**
 * Time values as text.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-todatestring">ToDateString</a>
 */
final class DateFormatter {
    private DateFormatter() {}

    private static final String DAYS = "SunMonTueWedThuFriSat";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    static final String INVALID = "Invalid Date";

    private static String name(String names, int i) {
        return names.substring(3 * i, 3 * i + 3);
    }

    private static void padded(StringBuilder b, int n, int width) {
        String s = Integer.toString(n);
        for (int i = s.length(); i < width; i++) b.append('0');
        b.append(s);
    }

    private static void year(StringBuilder b, int year) {
        if (year < 0) b.append('-');
        padded(b, Math.abs(year), 4);
    }

    private static void clock(StringBuilder b, int timeInDay) {
        padded(b, timeInDay / 3_600_000, 2);
        b.append(':');
        padded(b, timeInDay / 60_000 % 60, 2);
        b.append(':');
        padded(b, timeInDay / 1000 % 60, 2);
    }

    /** DateString of a local time. */
    private static void date(StringBuilder b, long local) {
        long day = DateMath.day(local);
        long d = DateMath.dateFromDay(day);
        b.append(name(DAYS, DateMath.weekDay(day))).append(' ').append(name(MONTHS, DateMath.month(d))).append(' ');
        padded(b, DateMath.dayOfMonth(d), 2);
        b.append(' ');
        year(b, DateMath.year(d));
    }

    /** TimeString and TimeZoneString. */
    private static void time(StringBuilder b, long t, LocalZone zone) {
        long local = zone.toLocal(t);
        clock(b, DateMath.timeWithinDay(local));
        long offset = local - t;
        b.append(" GMT").append(offset < 0 ? '-' : '+');
        int minutes = (int) (Math.abs(offset) / 60_000);
        padded(b, minutes / 60, 2);
        padded(b, minutes % 60, 2);
        b.append(" (").append(zone.name(t)).append(')');
    }

    /** ToDateString; {@code parts}: 1 date, 2 time, 3 both. */
    static String toString(double t, LocalZone zone, int parts) {
        if (t != t) return INVALID;
        long ms = (long) t;
        StringBuilder b = new StringBuilder(64);
        if ((parts & 1) != 0) date(b, zone.toLocal(ms));
        if (parts == 3) b.append(' ');
        if ((parts & 2) != 0) time(b, ms, zone);
        return b.toString();
    }

    /** Date.prototype.toUTCString ( ) https://tc39.es/ecma262/#sec-date.prototype.toutcstring */
    static String toUTCString(double t) {
        if (t != t) return INVALID;
        long day = DateMath.day((long) t);
        long d = DateMath.dateFromDay(day);
        StringBuilder b = new StringBuilder(32).append(name(DAYS, DateMath.weekDay(day))).append(", ");
        padded(b, DateMath.dayOfMonth(d), 2);
        b.append(' ').append(name(MONTHS, DateMath.month(d))).append(' ');
        year(b, DateMath.year(d));
        b.append(' ');
        clock(b, DateMath.timeWithinDay((long) t));
        return b.append(" GMT").toString();
    }

    /** Date.prototype.toISOString ( ) https://tc39.es/ecma262/#sec-date.prototype.toisostring */
    static String toISOString(double t) {
        if (t != t) throw Errors.rangeError("Invalid time value");
        long d = DateMath.dateFromDay(DateMath.day((long) t));
        int time = DateMath.timeWithinDay((long) t);
        int year = DateMath.year(d);
        StringBuilder b = new StringBuilder(28);
        if (year < 0 || year > 9999) {
            b.append(year < 0 ? '-' : '+');
            padded(b, Math.abs(year), 6);
        } else {
            padded(b, year, 4);
        }
        b.append('-');
        padded(b, DateMath.month(d) + 1, 2);
        b.append('-');
        padded(b, DateMath.dayOfMonth(d), 2);
        b.append('T');
        clock(b, time);
        b.append('.');
        padded(b, time % 1000, 3);
        return b.append('Z').toString();
    }

    /** The toLocale methods without ECMA-402, in American English as V8 by default; {@code parts}: 1 date, 2 time, 3 both. */
    static String toLocaleString(double t, LocalZone zone, int parts) {
        if (t != t) return INVALID;
        long local = zone.toLocal((long) t);
        StringBuilder b = new StringBuilder(24);
        if ((parts & 1) != 0) {
            long d = DateMath.dateFromDay(DateMath.day(local));
            int year = DateMath.year(d);
            b.append(DateMath.month(d) + 1).append('/').append(DateMath.dayOfMonth(d)).append('/').append(year > 0 ? year : 1 - year);
            if (year <= 0) b.append(" B");
        }
        if (parts == 3) b.append(", ");
        if ((parts & 2) != 0) {
            int time = DateMath.timeWithinDay(local);
            int hour = time / 3_600_000;
            b.append(hour % 12 == 0 ? 12 : hour % 12).append(':');
            padded(b, time / 60_000 % 60, 2);
            b.append(':');
            padded(b, time / 1000 % 60, 2);
            b.append(hour < 12 ? " AM" : " PM");
        }
        return b.toString();
    }
}
