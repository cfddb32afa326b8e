package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Undefined;

/** The ISO 8601 calendar. */
final class IsoCalendar extends TemporalCalendar {
    static final IsoCalendar INSTANCE = new IsoCalendar();

    static final String[] MONTH_CODES = {"M00", "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12", "M13"};

    private IsoCalendar() {
        super("iso8601");
    }

    @Override
    Object get(int question, IsoDate d) {
        switch (question) {
            case YEAR: return d.year();
            case MONTH: return d.month();
            case MONTH_CODE: return MONTH_CODES[d.month()];
            case DAY: return d.day();
            case DAY_OF_WEEK: return d.dayOfWeek();
            case DAY_OF_YEAR: return d.dayOfYear();
            case WEEK_OF_YEAR: return (int) (d.weekOfYear() & 63);
            case YEAR_OF_WEEK: return (int) (d.weekOfYear() >> 6);
            case DAYS_IN_WEEK: return 7;
            case DAYS_IN_MONTH: return IsoDate.daysInMonth(d.year(), d.month());
            case DAYS_IN_YEAR: return IsoDate.daysInYear(d.year());
            case MONTHS_IN_YEAR: return 12;
            case IN_LEAP_YEAR: return IsoDate.isLeapYear(d.year());
            default: return Undefined.INSTANCE;
        }
    }

    @Override
    IsoDate add(IsoDate date, DateDuration duration, boolean reject) {
        long months = date.month() - 1 + duration.months();
        long year = date.year() + duration.years() + Math.floorDiv(months, 12L);
        IsoDate d = IsoDate.regulate(year, Math.floorMod(months, 12L) + 1, date.day(), reject);
        long days = d.epochDays() + duration.days() + 7 * duration.weeks();
        if (days < IsoDate.MIN_DAY || days > IsoDate.MAX_DAY) throw IsoDate.outOfRange();
        return IsoDate.ofEpochDays(days);
    }

    @Override
    DateDuration until(IsoDate one, IsoDate two, Unit largest) {
        int sign = two.compareTo(one);
        if (sign == 0) return DateDuration.ZERO;
        long days = two.epochDays() - one.epochDays();
        if (largest == Unit.DAY) return new DateDuration(0, 0, 0, days);
        if (largest == Unit.WEEK) return new DateDuration(0, 0, days / 7, days % 7);
        // Whole months, the day of the month taken as it is even where the month reached is too short for it.
        long months = (two.year() - one.year()) * 12L + two.month() - one.month();
        if (sign * (one.day() - two.day()) > 0) months -= sign;
        long m = one.month() - 1 + months;
        long year = one.year() + Math.floorDiv(m, 12L);
        int month = (int) Math.floorMod(m, 12L) + 1;
        long rest = two.epochDays() - IsoDate.epochDays(year, month, Math.min(one.day(), IsoDate.daysInMonth(year, month)));
        return largest == Unit.YEAR ? new DateDuration(months / 12, months % 12, 0, rest) : new DateDuration(0, months, 0, rest);
    }

    @Override
    void resolve(Fields f, int type) {
        if (type != Fields.TYPE_MONTH_DAY && !f.has(Fields.YEAR)) throw Errors.typeError("Property year is required");
        if (type != Fields.TYPE_YEAR_MONTH && !f.has(Fields.DAY)) throw Errors.typeError("Property day is required");
        if (!f.has(Fields.MONTH_CODE)) {
            if (!f.has(Fields.MONTH)) throw Errors.typeError("Property month or monthCode is required");
            return;
        }
        String code = f.string(Fields.MONTH_CODE);
        int month = (code.charAt(1) - '0') * 10 + code.charAt(2) - '0';
        if (code.length() == 4 || month > 12) throw Errors.rangeError("Invalid month code: " + code);
        if (f.has(Fields.MONTH) && f.number(Fields.MONTH) != month) throw Errors.rangeError("Properties month and monthCode do not agree");
        f.set(Fields.MONTH, (double) month);
    }

    @Override
    IsoDate toIso(Fields f, boolean reject) {
        return IsoDate.regulate(f.number(Fields.YEAR), f.number(Fields.MONTH), f.number(Fields.DAY), reject);
    }

    @Override
    IsoDate monthDayToIso(Fields f, boolean reject) {
        return IsoDate.regulateIn(1972, f.has(Fields.YEAR) ? f.number(Fields.YEAR) : 1972, f.number(Fields.MONTH), f.number(Fields.DAY), reject);
    }

    @Override
    int extraFields(int names) {
        return 0;
    }

    @Override
    int keysToIgnore(int keys) {
        if ((keys & 1 << Fields.MONTH) != 0) keys |= 1 << Fields.MONTH_CODE;
        if ((keys & 1 << Fields.MONTH_CODE) != 0) keys |= 1 << Fields.MONTH;
        return keys;
    }
}
