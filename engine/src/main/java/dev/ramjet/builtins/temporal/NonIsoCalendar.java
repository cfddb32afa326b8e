package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * What all calendars besides ISO 8601 share: everything follows from where their years begin and how long their months are.
 * A year is an arithmetic year, counted through eras; a month is its position in the year, from 1; days are counted from
 * 1970-01-01.
 *
 * @see <a href="https://tc39.es/proposal-intl-era-monthcode/#sec-temporal-calendar-abstract-ops">Abstract Operations for Calendar Calculations</a>
 */
abstract class NonIsoCalendar extends TemporalCalendar {
    /** Years of a magnitude beyond this are out of range in every calendar. */
    private static final int MAX_YEAR = 400_000;
    /** Years in which reference dates of Temporal.PlainMonthDay lie. */
    private static final long REFERENCE_FIRST = IsoDate.epochDays(1900, 1, 1), REFERENCE_LATEST = IsoDate.epochDays(1972, 12, 31),
        REFERENCE_END = IsoDate.epochDays(2036, 1, 1);

    private final Era[] eras;

    /**
     * An era: its first year has the arithmetic year {@code first}, and years count forward or, before an epoch, backward.
     */
    record Era(String name, String alias, int first, boolean backward) {
        int arithmeticYear(int eraYear) {
            return backward ? first + 1 - eraYear : first - 1 + eraYear;
        }

        int eraYear(int year) {
            return backward ? first + 1 - year : year - first + 1;
        }
    }

    NonIsoCalendar(String id, Era... eras) {
        super(id);
        this.eras = eras;
    }

    /** First day of a year. */
    abstract long newYear(int year);

    /** The year of a day. */
    abstract int yearOf(long day);

    abstract int daysInMonth(int year, int month);

    abstract boolean isLeapYear(int year);

    int monthsInYear(int year) {
        return 12;
    }

    /** The number in the code of the year's leap month, which follows the month of that number; 0 for none. */
    int leapMonth(int year) {
        return 0;
    }

    /** Whether a month code stands for a month of some year; its syntax is right. */
    boolean isMonthCode(int number, boolean leap) {
        return !leap && number >= 1 && number <= 12;
    }

    /** The number of the common month that stands in for a leap month which the year does not have. */
    int commonMonth(int leapNumber) {
        return leapNumber;
    }

    /** The era of a day; eras that begin within years need the day. */
    Era era(int year, long day) {
        for (Era e : eras) {
            if (e.backward ? year <= e.first : year >= e.first || eras.length == 1) return e;
        }
        return eras[eras.length - 1];
    }

    boolean hasMidYearEras() {
        return false;
    }

    /** First day of a month. */
    final long monthStart(int year, int month) {
        long d = newYear(year);
        for (int m = 1; m < month; m++) d += daysInMonth(year, m);
        return d;
    }

    private static final class Parts {
        int year, month, day, dayOfYear;
    }

    private Parts parts(IsoDate date) {
        long d = date.epochDays();
        Parts p = new Parts();
        p.year = yearOf(d);
        int rest = (int) (d - newYear(p.year));
        p.dayOfYear = rest + 1;
        p.month = 1;
        int n;
        while (rest >= (n = daysInMonth(p.year, p.month))) {
            rest -= n;
            p.month++;
        }
        p.day = rest + 1;
        return p;
    }

    /** A month's code as number × 2, plus 1 for leap months. */
    private int code(int year, int month) {
        int leap = leapMonth(year);
        if (leap == 0 || month <= leap) return month * 2;
        return month == leap + 1 ? leap * 2 + 1 : (month - 1) * 2;
    }

    private static String codeText(int code) {
        StringBuilder b = new StringBuilder(4).append('M');
        IsoDate.pad2(b, code >> 1);
        if ((code & 1) != 0) b.append('L');
        return b.toString();
    }

    private static int parseCode(String s) {
        return ((s.charAt(1) - '0') * 10 + s.charAt(2) - '0') * 2 + (s.length() == 4 ? 1 : 0);
    }

    /** YearContainsMonthCode. */
    private boolean contains(int year, int code) {
        return (code & 1) == 0 || leapMonth(year) == code >> 1;
    }

    /** ConstrainMonthCode; RangeError. */
    private int constrain(int year, int code, boolean reject) {
        if (contains(year, code)) return code;
        if (reject) throw Errors.rangeError("Month " + codeText(code) + " does not exist in the year " + year);
        return commonMonth(code >> 1) * 2;
    }

    /** MonthCodeToOrdinal. */
    private int ordinal(int year, int code) {
        int leap = leapMonth(year);
        int number = code >> 1;
        return leap != 0 && ((code & 1) != 0 || number > leap) ? number + 1 : number;
    }

    private static int checkYear(double year) {
        if (Math.abs(year) > MAX_YEAR) throw IsoDate.outOfRange();
        return (int) year;
    }

    @Override
    Object get(int question, IsoDate date) {
        switch (question) {
            case DAYS_IN_WEEK: return 7;
            case DAY_OF_WEEK: return date.dayOfWeek();
            case WEEK_OF_YEAR, YEAR_OF_WEEK: return Undefined.INSTANCE;
            default: break;
        }
        long day = date.epochDays();
        switch (question) {
            case ERA: return eras.length == 0 ? Undefined.INSTANCE : era(yearOf(day), day).name;
            case ERA_YEAR: {
                int year = yearOf(day);
                return eras.length == 0 ? Undefined.INSTANCE : Values.box(era(year, day).eraYear(year));
            }
            case YEAR: return yearOf(day);
            case DAYS_IN_YEAR: {
                int year = yearOf(day);
                return (int) (newYear(year + 1) - newYear(year));
            }
            case MONTHS_IN_YEAR: return monthsInYear(yearOf(day));
            case IN_LEAP_YEAR: return isLeapYear(yearOf(day));
            default: break;
        }
        Parts p = parts(date);
        switch (question) {
            case MONTH: return p.month;
            case MONTH_CODE: return codeText(code(p.year, p.month));
            case DAY: return p.day;
            case DAY_OF_YEAR: return p.dayOfYear;
            default: return daysInMonth(p.year, p.month);
        }
    }

    /** A year and a month in it, after balancing. */
    private record YearMonth(int year, int month) {}

    /** BalanceNonISODate of a month; RangeError far out of range. */
    private YearMonth balance(int year, long month) {
        if (Math.abs(month) > 13L * 2 * MAX_YEAR) throw IsoDate.outOfRange();
        while (month <= 0) {
            year--;
            month += monthsInYear(year);
        }
        int n;
        while (month > (n = monthsInYear(year))) {
            month -= n;
            year++;
        }
        return new YearMonth(checkYear(year), (int) month);
    }

    @Override
    IsoDate add(IsoDate date, DateDuration duration, boolean reject) {
        Parts p = parts(date);
        int year = checkYear((double) p.year + duration.years());
        int month = ordinal(year, constrain(year, code(p.year, p.month), reject));
        YearMonth m = balance(year, month + duration.months());
        int max = daysInMonth(m.year, m.month);
        if (reject && p.day > max) throw IsoDate.outOfRange();
        long day = monthStart(m.year, m.month) + Math.min(p.day, max) - 1 + duration.days() + 7 * duration.weeks();
        if (day < IsoDate.MIN_DAY || day > IsoDate.MAX_DAY) throw IsoDate.outOfRange();
        return IsoDate.ofEpochDays(day);
    }

    private static boolean surpasses(int sign, int year1, int month1, int day1, int year2, int month2, int day2) {
        int c = year1 != year2 ? Integer.compare(year1, year2) : month1 != month2 ? Integer.compare(month1, month2) : Integer.compare(day1, day2);
        return sign * c > 0;
    }

    /** NonISODateSurpasses without weeks and days; codes compare as their texts do. */
    private boolean surpasses(int sign, Parts from, Parts to, int years, long months) {
        int fromCode = code(from.year, from.month);
        int year = from.year + years;
        if (surpasses(sign, year, fromCode, from.day, to.year, code(to.year, to.month), to.day)) return true;
        YearMonth m = balance(year, ordinal(year, constrain(year, fromCode, false)) + months);
        return surpasses(sign, m.year, m.month, from.day, to.year, to.month, to.day);
    }

    /** Months from one year's month to another's. */
    private long monthsBetween(int year1, int month1, int year2, int month2) {
        long n = month2 - month1;
        for (int y = year1; y < year2; y++) n += monthsInYear(y);
        for (int y = year2; y < year1; y++) n -= monthsInYear(y);
        return n;
    }

    @Override
    DateDuration until(IsoDate one, IsoDate two, Unit largest) {
        int sign = two.compareTo(one);
        if (sign == 0) return DateDuration.ZERO;
        long days = two.epochDays() - one.epochDays();
        if (largest == Unit.DAY) return new DateDuration(0, 0, 0, days);
        if (largest == Unit.WEEK) return new DateDuration(0, 0, days / 7, days % 7);
        Parts from = parts(one);
        Parts to = parts(two);
        // Years and months are at most what the fields differ by, and less where that passes the end.
        int years = 0;
        if (largest == Unit.YEAR) {
            years = to.year - from.year;
            while (years != 0 && surpasses(sign, from, to, years, 0)) years -= sign;
        }
        int year = from.year + years;
        int month = ordinal(year, constrain(year, code(from.year, from.month), false));
        long months = monthsBetween(year, month, to.year, to.month);
        if (months * sign < 0) months = 0;
        while (months != 0 && surpasses(sign, from, to, years, months)) months -= sign;
        YearMonth m = balance(year, month + months);
        long base = monthStart(m.year, m.month) + Math.min(from.day, daysInMonth(m.year, m.month)) - 1;
        return new DateDuration(years, months, 0, two.epochDays() - base);
    }

    @Override
    void resolve(Fields f, int type) {
        boolean hasEras = eras.length != 0;
        boolean needsYear = type != Fields.TYPE_MONTH_DAY || !f.has(Fields.MONTH_CODE) || f.has(Fields.MONTH);
        if (needsYear && !f.has(Fields.YEAR) && !(hasEras && f.has(Fields.ERA) && f.has(Fields.ERA_YEAR))) {
            throw Errors.typeError(hasEras ? "Property year, or era and eraYear, is required" : "Property year is required");
        }
        if (hasEras && f.has(Fields.ERA) != f.has(Fields.ERA_YEAR)) throw Errors.typeError("Properties era and eraYear need each other");
        if (type != Fields.TYPE_YEAR_MONTH && !f.has(Fields.DAY)) throw Errors.typeError("Property day is required");
        if (!f.has(Fields.MONTH) && !f.has(Fields.MONTH_CODE)) throw Errors.typeError("Property month or monthCode is required");
        if (hasEras && f.has(Fields.ERA_YEAR)) {
            Era era = eraNamed(f.string(Fields.ERA));
            int year = era.arithmeticYear(checkYear(f.number(Fields.ERA_YEAR)));
            if (f.has(Fields.YEAR) && f.number(Fields.YEAR) != year) throw Errors.rangeError("Properties year and eraYear do not agree");
            f.set(Fields.YEAR, (double) year);
            f.set(Fields.ERA, null);
            f.set(Fields.ERA_YEAR, null);
        }
        if (!f.has(Fields.MONTH_CODE)) return;
        int code = parseCode(f.string(Fields.MONTH_CODE));
        if (!isMonthCode(code >> 1, (code & 1) != 0)) throw Errors.rangeError("Invalid month code: " + f.string(Fields.MONTH_CODE));
        if (!f.has(Fields.YEAR)) return;
        int year = checkYear(f.number(Fields.YEAR));
        int month = ordinal(year, constrain(year, code, false));
        if (f.has(Fields.MONTH) && f.number(Fields.MONTH) != month) throw Errors.rangeError("Properties month and monthCode do not agree");
        f.set(Fields.MONTH, (double) month);
    }

    /** CanonicalizeEraInCalendar; RangeError. */
    private Era eraNamed(String name) {
        for (Era e : eras) {
            if (e.name.equals(name) || name.equals(e.alias)) return e;
        }
        throw Errors.rangeError("Invalid era: " + name);
    }

    private static int regulate(double value, int max, boolean reject) {
        if (value <= max) return (int) value;
        if (reject) throw IsoDate.outOfRange();
        return max;
    }

    @Override
    IsoDate toIso(Fields f, boolean reject) {
        int year = checkYear(f.number(Fields.YEAR));
        if (f.has(Fields.MONTH_CODE)) constrain(year, parseCode(f.string(Fields.MONTH_CODE)), reject);
        int month = regulate(f.number(Fields.MONTH), monthsInYear(year), reject);
        int day = regulate(f.number(Fields.DAY), daysInMonth(year, month), reject);
        return IsoDate.ofEpochDays(monthStart(year, month) + day - 1);
    }

    @Override
    IsoDate monthDayToIso(Fields f, boolean reject) {
        int code;
        int max;
        if (f.has(Fields.YEAR)) {
            int year = checkYear(f.number(Fields.YEAR));
            if (newYear(year + 1) <= IsoDate.MIN_DAY || newYear(year) > IsoDate.MAX_DAY) throw IsoDate.outOfRange();
            int month = regulate(f.number(Fields.MONTH), monthsInYear(year), reject);
            code = f.has(Fields.MONTH_CODE) ? constrain(year, parseCode(f.string(Fields.MONTH_CODE)), reject) : code(year, month);
            max = daysInMonth(year, month);
        } else {
            code = parseCode(f.string(Fields.MONTH_CODE));
            max = maximumDays(code);
        }
        int day = regulate(f.number(Fields.DAY), max, reject);
        long r = reference(code, day);
        if (r == Long.MIN_VALUE) {
            // A leap month, or the last day of one, that has not occurred.
            if (reject) throw IsoDate.outOfRange();
            r = reference(code & ~1, day);
        }
        return IsoDate.ofEpochDays(r);
    }

    /** The greatest length of a month. */
    int maximumDays(int code) {
        int max = 0;
        for (int year = yearOf(REFERENCE_FIRST); year <= yearOf(REFERENCE_END); year++) {
            if (contains(year, code)) max = Math.max(max, daysInMonth(year, ordinal(year, code)));
        }
        return max;
    }

    /** The day of reference for a month and a day of it: the latest up to 1972, else the earliest after; least value for none. */
    private long reference(int code, int day) {
        int latest = yearOf(REFERENCE_LATEST);
        for (int year = latest; newYear(year + 1) > REFERENCE_FIRST; year--) {
            long d = dayIn(year, code, day);
            if (d <= REFERENCE_LATEST && d >= REFERENCE_FIRST) return d;
        }
        for (int year = latest; newYear(year) < REFERENCE_END; year++) {
            long d = dayIn(year, code, day);
            if (d > REFERENCE_LATEST && d < REFERENCE_END) return d;
        }
        return Long.MIN_VALUE;
    }

    private long dayIn(int year, int code, int day) {
        if (!contains(year, code)) return Long.MIN_VALUE;
        int month = ordinal(year, code);
        return day <= daysInMonth(year, month) ? monthStart(year, month) + day - 1 : Long.MIN_VALUE;
    }

    private static final int YEAR_FIELDS = 1 << Fields.ERA | 1 << Fields.ERA_YEAR | 1 << Fields.YEAR, MONTH_FIELDS = 1 << Fields.MONTH | 1 << Fields.MONTH_CODE;

    @Override
    int extraFields(int names) {
        return eras.length != 0 && (names & 1 << Fields.YEAR) != 0 ? 1 << Fields.ERA | 1 << Fields.ERA_YEAR : 0;
    }

    @Override
    int keysToIgnore(int keys) {
        int r = keys;
        if ((keys & MONTH_FIELDS) != 0) r |= MONTH_FIELDS;
        if (eras.length != 0 && (keys & YEAR_FIELDS) != 0) r |= YEAR_FIELDS;
        if (hasMidYearEras() && (keys & (MONTH_FIELDS | 1 << Fields.DAY)) != 0) r |= 1 << Fields.ERA | 1 << Fields.ERA_YEAR;
        return r;
    }
}
