package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSThrow;

/**
 * The grammar of RFC 9557 and ISO 8601 strings, by hand: every production is a method that moves {@link #at} past what it
 * matches or leaves it and returns false.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-iso8601grammar">RFC 9557 / ISO 8601 grammar</a>
 */
final class IsoParser {
    /** Goals. */
    static final int ZONED_DATE_TIME = 1, DATE_TIME = 2, INSTANT = 4, TIME = 8, MONTH_DAY = 16, YEAR_MONTH = 32;
    static final int ANY = 63;

    private final String s;
    private final int end;
    private int at;

    /** What was read; see ISO Date-Time Parse Records. */
    boolean yearAbsent;
    int year;
    int month = 1;
    int day = 1;
    /** Nanoseconds of the day, or -1 for the start of the day. */
    long time = -1;
    boolean z;
    /** UTC offset in nanoseconds; only if {@link #hasOffset}. */
    long offset;
    boolean hasOffset;
    /** The offset had seconds. */
    boolean offsetHasSeconds;
    /** Time zone annotation, or {@code null}. */
    String zone;
    /** Calendar annotation, or {@code null}. */
    String calendar;

    private IsoParser(String s) {
        this.s = s;
        end = s.length();
    }

    private static JSThrow invalid(String s) {
        return Errors.rangeError("Invalid date or time string: " + s);
    }

    /** ParseISODateTime for a set of goals; RangeError. */
    static IsoParser parse(String s, int goals) {
        IsoParser p = tryParse(s, goals);
        if (p == null) throw invalid(s);
        return p;
    }

    private static IsoParser tryParse(String s, int goals) {
        for (int goal = ZONED_DATE_TIME; goal <= YEAR_MONTH; goal <<= 1) {
            if ((goals & goal) == 0) continue;
            IsoParser p = new IsoParser(s);
            if (p.goal(goal)) return p;
            switch (goal) {
                case TIME:
                    p = new IsoParser(s);
                    if (p.dateTime(false, true)) return p;
                    break;
                case MONTH_DAY, YEAR_MONTH:
                    p = new IsoParser(s);
                    if (p.dateTime(false, false)) return p;
                    break;
                default:
                    break;
            }
        }
        return null;
    }

    private boolean goal(int goal) {
        switch (goal) {
            case ZONED_DATE_TIME: return dateTime(true, false);
            case DATE_TIME: return dateTime(false, false);
            case INSTANT: return date() && separator() && time() && dateTimeOffset(true) && suffix(false);
            case TIME: return annotatedTime();
            case MONTH_DAY: return monthDay() && suffix(false) && isIsoCalendar();
            default: return yearMonth() && suffix(false) && isIsoCalendar();
        }
    }

    private boolean isIsoCalendar() {
        return calendar == null || asciiLower(calendar).equals("iso8601");
    }

    static String asciiLower(String s) {
        StringBuilder b = null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                if (b == null) b = new StringBuilder(s);
                b.setCharAt(i, (char) (c + 32));
            }
        }
        return b == null ? s : b.toString();
    }

    /** AnnotatedDateTime. */
    private boolean dateTime(boolean zoned, boolean timeRequired) {
        if (!date()) return false;
        if (separator()) {
            if (!time()) return false;
            dateTimeOffset(zoned);
        } else if (timeRequired) {
            return false;
        }
        return suffix(zoned);
    }

    /** AnnotatedTime, unless it reads as a month and a day or as a year and a month too. */
    private boolean annotatedTime() {
        boolean designator = at < end && (s.charAt(at) == 'T' || s.charAt(at) == 't');
        if (designator) at++;
        int start = at;
        if (!time()) return false;
        dateTimeOffset(false);
        if (!designator) {
            String text = s.substring(start, at);
            IsoParser p = new IsoParser(text);
            if (p.monthDay() && p.at == p.end) return false;
            p = new IsoParser(text);
            if (p.yearMonth() && p.at == p.end) return false;
        }
        return suffix(false);
    }

    private boolean separator() {
        if (at < end && (s.charAt(at) == 'T' || s.charAt(at) == 't' || s.charAt(at) == ' ')) {
            at++;
            return true;
        }
        return false;
    }

    private boolean accept(char c) {
        if (at < end && s.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isDigit(int i) {
        return i < end && s.charAt(i) >= '0' && s.charAt(i) <= '9';
    }

    /** A number of exactly {@code n} digits, or -1. */
    private int digits(int n) {
        int v = 0;
        for (int i = 0; i < n; i++) {
            if (!isDigit(at + i)) return -1;
            v = v * 10 + s.charAt(at + i) - '0';
        }
        at += n;
        return v;
    }

    private boolean dateYear() {
        boolean negative = at < end && s.charAt(at) == '-';
        if (negative || at < end && s.charAt(at) == '+') {
            at++;
            year = digits(6);
            if (year < 0 || negative && year == 0) return false;
            if (negative) year = -year;
            return true;
        }
        year = digits(4);
        return year >= 0;
    }

    private boolean dateMonth() {
        month = digits(2);
        return month >= 1 && month <= 12;
    }

    private boolean dateDay() {
        day = digits(2);
        return day >= 1 && day <= 31;
    }

    /** Date. */
    private boolean date() {
        if (!dateYear()) return false;
        boolean extended = accept('-');
        if (!dateMonth() || extended && !accept('-') || !dateDay()) return false;
        return day <= IsoDate.daysInMonth(year, month);
    }

    /** DateSpecMonthDay. */
    private boolean monthDay() {
        if (s.startsWith("--", at)) at += 2;
        if (!dateMonth()) return false;
        accept('-');
        if (!dateDay()) return false;
        yearAbsent = true;
        return day <= IsoDate.daysInMonth(1972, month);
    }

    /** DateSpecYearMonth. */
    private boolean yearMonth() {
        if (!dateYear()) return false;
        accept('-');
        return dateMonth();
    }

    /** Time. */
    private boolean time() {
        int hour = digits(2);
        if (hour < 0 || hour > 23) return false;
        int minute = 0;
        int second = 0;
        int fraction = 0;
        boolean extended = at < end && s.charAt(at) == ':';
        if (extended ? isDigit(at + 1) : isDigit(at)) {
            if (extended) at++;
            minute = digits(2);
            if (minute < 0 || minute > 59) return false;
            if (extended ? at < end && s.charAt(at) == ':' : isDigit(at)) {
                if (extended) at++;
                second = digits(2);
                if (second < 0 || second > 60) return false;
                if (second == 60) second = 59;
                fraction = fraction();
                if (fraction < 0) return false;
            }
        }
        time = TimeOfDay.of(hour, minute, second, fraction);
        return true;
    }

    /** A decimal fraction in nanoseconds, 0 if there is none, -1 if it is wrong. */
    private int fraction() {
        if (at >= end || s.charAt(at) != '.' && s.charAt(at) != ',') return 0;
        int i = at + 1;
        int v = 0;
        int n = 0;
        while (isDigit(i)) {
            if (++n > 9) return -1;
            v = v * 10 + s.charAt(i++) - '0';
        }
        if (n == 0) return -1;
        at = i;
        for (; n < 9; n++) v *= 10;
        return v;
    }

    /** DateTimeUTCOffset; whether there is one. */
    private boolean dateTimeOffset(boolean allowZ) {
        if (allowZ && at < end && (s.charAt(at) == 'Z' || s.charAt(at) == 'z')) {
            at++;
            z = true;
            return true;
        }
        return offset(true);
    }

    /** UTCOffset. */
    private boolean offset(boolean seconds) {
        int start = at;
        if (at >= end || s.charAt(at) != '+' && s.charAt(at) != '-') return false;
        boolean negative = s.charAt(at++) == '-';
        int hour = digits(2);
        if (hour < 0 || hour > 23) return reset(start);
        int minute = 0;
        int second = 0;
        int fraction = 0;
        boolean extended = accept(':');
        if (extended || isDigit(at)) {
            minute = digits(2);
            if (minute < 0 || minute > 59) return reset(start);
            if (seconds && (extended ? at < end && s.charAt(at) == ':' : isDigit(at))) {
                if (extended) at++;
                second = digits(2);
                if (second < 0 || second > 59) return reset(start);
                fraction = fraction();
                if (fraction < 0) return reset(start);
                offsetHasSeconds = true;
            }
        }
        hasOffset = true;
        offset = TimeOfDay.of(hour, minute, second, fraction);
        if (negative) offset = -offset;
        return true;
    }

    private boolean reset(int start) {
        at = start;
        return false;
    }

    /** Time zone annotation and other annotations up to the end of the string. */
    private boolean suffix(boolean zoneRequired) {
        boolean calendarCritical = false;
        boolean first = true;
        while (at < end) {
            if (!accept('[')) return false;
            boolean critical = accept('!');
            int close = s.indexOf(']', at);
            if (close < 0) return false;
            int equals = s.indexOf('=', at);
            if (equals < 0 || equals > close) {
                if (!first) return false;
                String id = s.substring(at, close);
                if (!isTimeZoneIdentifier(id)) return false;
                zone = id;
            } else {
                String key = s.substring(at, equals);
                String value = s.substring(equals + 1, close);
                if (!isKey(key) || !isAnnotationValue(value)) return false;
                if (key.equals("u-ca")) {
                    if (calendar == null) {
                        calendar = value;
                        calendarCritical = critical;
                    } else if (critical || calendarCritical) {
                        return false;
                    }
                } else if (critical) {
                    return false;
                }
            }
            first = false;
            at = close + 1;
        }
        return !zoneRequired || zone != null;
    }

    private static boolean isKey(String key) {
        if (key.isEmpty()) return false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c >= 'a' && c <= 'z' || c == '_') continue;
            if (i == 0 || !(c >= '0' && c <= '9' || c == '-')) return false;
        }
        return true;
    }

    private static boolean isAnnotationValue(String v) {
        boolean start = true;
        for (int i = 0; i < v.length(); i++) {
            char c = v.charAt(i);
            if (c == '-') {
                if (start) return false;
                start = true;
            } else {
                if (!(c >= '0' && c <= '9') && !isAlpha(c)) return false;
                start = false;
            }
        }
        return !start;
    }

    private static boolean isAlpha(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether it is a TimeZoneIdentifier: an offset without seconds or an IANA name. */
    static boolean isTimeZoneIdentifier(String id) {
        return offsetMinutes(id) != NO_OFFSET || isName(id);
    }

    static final int NO_OFFSET = Integer.MIN_VALUE;

    /** The offset of an offset time zone identifier in minutes, or {@link #NO_OFFSET}. */
    static int offsetMinutes(String id) {
        IsoParser p = new IsoParser(id);
        return p.offset(false) && p.at == p.end ? (int) (p.offset / Unit.MINUTE.nanoseconds) : NO_OFFSET;
    }

    private static boolean isName(String id) {
        boolean start = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '/') {
                if (start) return false;
                start = true;
            } else {
                if (!isAlpha(c) && c != '.' && c != '_' && (start || !(c >= '0' && c <= '9') && c != '-' && c != '+')) return false;
                start = false;
            }
        }
        return !start;
    }

    /** ParseDateTimeUTCOffset: nanoseconds; RangeError. */
    static long utcOffset(String text) {
        IsoParser p = new IsoParser(text);
        if (!p.offset(true) || p.at != p.end) throw Errors.rangeError("Invalid UTC offset: " + text);
        return p.offset;
    }

    /** ParseTemporalCalendarString. */
    static String calendarString(String s) {
        IsoParser p = tryParse(s, ANY);
        if (p != null) return p.calendar == null ? "iso8601" : p.calendar;
        if (!isAnnotationValue(s)) throw Errors.rangeError("Invalid calendar: " + s);
        return s;
    }

    /** ParseTemporalTimeZoneString. */
    static TemporalZone timeZoneString(String s) {
        if (isTimeZoneIdentifier(s)) return TemporalZone.of(s);
        IsoParser p = tryParse(s, ANY);
        if (p != null) {
            if (p.zone != null) return TemporalZone.of(p.zone);
            if (p.z) return TemporalZone.UTC;
            if (p.hasOffset && !p.offsetHasSeconds) return TemporalZone.ofOffset((int) (p.offset / Unit.MINUTE.nanoseconds));
        }
        throw Errors.rangeError("Invalid time zone: " + s);
    }

    /** ParseTemporalDurationString: the ten components. */
    static double[] duration(String s) {
        double[] f = new IsoParser(s).durationParts();
        if (f == null) throw Errors.rangeError("Invalid duration string: " + s);
        return f;
    }

    private static final String DATE_DESIGNATORS = "YMWD", TIME_DESIGNATORS = "HMS";

    private double[] durationParts() {
        double[] f = new double[10];
        boolean negative = accept('-');
        if (!negative) accept('+');
        if (at >= end || (s.charAt(at++) | 32) != 'p') return null;
        int next = 0;
        boolean any = false;
        while (isDigit(at)) {
            double v = integer();
            int unit = at < end ? DATE_DESIGNATORS.indexOf(s.charAt(at++) & ~32) : -1;
            if (unit < next) return null;
            f[unit] = v;
            next = unit + 1;
            any = true;
        }
        if (at < end) {
            if ((s.charAt(at++) | 32) != 't' || !durationTime(f)) return null;
            any = true;
        }
        if (!any || at != end) return null;
        for (int i = 0; i < 10; i++) {
            if (Double.isInfinite(f[i])) return null;
            // Adding zero makes a negative zero positive.
            f[i] = (negative ? -f[i] : f[i]) + 0.0;
        }
        return f;
    }

    private boolean durationTime(double[] f) {
        int next = 0;
        boolean any = false;
        while (isDigit(at)) {
            double v = integer();
            boolean fractional = at < end && (s.charAt(at) == '.' || s.charAt(at) == ',');
            long fraction = fraction();
            if (fraction < 0) return false;
            int unit = at < end ? TIME_DESIGNATORS.indexOf(s.charAt(at++) & ~32) : -1;
            if (unit < next) return false;
            f[4 + unit] = v;
            next = unit + 1;
            any = true;
            if (fractional) {
                // Billionths of the unit as nanoseconds, spread over what is smaller.
                long ns = fraction * (unit == 0 ? 3600 : unit == 1 ? 60 : 1);
                if (unit == 0) f[5] = ns / Unit.MINUTE.nanoseconds;
                if (unit <= 1) f[6] = ns / Unit.SECOND.nanoseconds % 60;
                f[7] = ns / 1_000_000 % 1000;
                f[8] = ns / 1000 % 1000;
                f[9] = ns % 1000;
                return true;
            }
        }
        return any;
    }

    private double integer() {
        int start = at;
        while (isDigit(at)) at++;
        return Double.parseDouble(s.substring(start, at));
    }
}
