package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;

import java.util.concurrent.ConcurrentHashMap;

/**
 * A calendar: what a date is called in it, and how years, months and weeks are counted.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-calendar-abstract-ops">Calendar Abstract Operations</a>
 */
abstract class TemporalCalendar {
    /** Questions to {@link #get}. */
    static final int ERA = 0, ERA_YEAR = 1, YEAR = 2, MONTH = 3, MONTH_CODE = 4, DAY = 5, DAY_OF_WEEK = 6, DAY_OF_YEAR = 7, WEEK_OF_YEAR = 8,
        YEAR_OF_WEEK = 9, DAYS_IN_WEEK = 10, DAYS_IN_MONTH = 11, DAYS_IN_YEAR = 12, MONTHS_IN_YEAR = 13, IN_LEAP_YEAR = 14;

    /** The calendars asked for so far: calendars are compared by identity. */
    private static final ConcurrentHashMap<String, TemporalCalendar> MADE = new ConcurrentHashMap<>();

    /** The canonical calendar type. */
    final String id;

    TemporalCalendar(String id) {
        this.id = id;
    }

    /** CanonicalizeCalendar; RangeError. */
    static TemporalCalendar of(String id) {
        String s = IsoParser.asciiLower(id);
        if (s.equals("iso8601")) return IsoCalendar.INSTANCE;
        if (s.equals("islamicc")) s = "islamic-civil";
        else if (s.equals("ethiopic-amete-alem")) s = "ethioaa";
        TemporalCalendar c = MADE.get(s);
        if (c != null) return c;
        c = ArithmeticCalendars.create(s);
        if (c == null) throw Errors.rangeError("Invalid calendar: " + id);
        TemporalCalendar other = MADE.putIfAbsent(s, c);
        return other == null ? c : other;
    }

    /** The calendar of a parsed string. */
    static TemporalCalendar ofAnnotation(IsoParser p) {
        return p.calendar == null ? IsoCalendar.INSTANCE : of(p.calendar);
    }

    boolean isIso() {
        return this == IsoCalendar.INSTANCE;
    }

    /** One field of CalendarISOToDate as a value; undefined where the calendar has none. */
    abstract Object get(int question, IsoDate date);

    /** CalendarDateAdd before its range check; RangeError where {@code reject}. */
    abstract IsoDate add(IsoDate date, DateDuration duration, boolean reject);

    /** CalendarDateUntil. */
    abstract DateDuration until(IsoDate one, IsoDate two, Unit largest);

    /** CalendarResolveFields. */
    abstract void resolve(Fields fields, int type);

    /** CalendarDateToISO. */
    abstract IsoDate toIso(Fields fields, boolean reject);

    /** CalendarMonthDayToISOReferenceDate. */
    abstract IsoDate monthDayToIso(Fields fields, boolean reject);

    /** CalendarExtraFields, as bits of {@link Fields}. */
    abstract int extraFields(int names);

    /** CalendarFieldKeysToIgnore, as bits of {@link Fields}. */
    abstract int keysToIgnore(int keys);

    /** ISODateToFields. */
    final Fields fields(IsoDate date, int type) {
        Fields f = new Fields();
        f.set(Fields.MONTH_CODE, get(MONTH_CODE, date));
        if (type != Fields.TYPE_YEAR_MONTH) f.set(Fields.DAY, (double) (Integer) get(DAY, date));
        if (type != Fields.TYPE_MONTH_DAY) f.set(Fields.YEAR, (double) (Integer) get(YEAR, date));
        return f;
    }

    /** CalendarDateFromFields. */
    final IsoDate dateFromFields(Fields fields, boolean reject) {
        resolve(fields, Fields.TYPE_DATE);
        return toIso(fields, reject).requireWithinLimits();
    }

    /** CalendarYearMonthFromFields. */
    final IsoDate yearMonthFromFields(Fields fields, boolean reject) {
        fields.set(Fields.DAY, 1.0);
        resolve(fields, Fields.TYPE_YEAR_MONTH);
        IsoDate d = toIso(fields, reject);
        if (!d.isYearMonthWithinLimits()) throw IsoDate.outOfRange();
        return d;
    }

    /** CalendarMonthDayFromFields. */
    final IsoDate monthDayFromFields(Fields fields, boolean reject) {
        resolve(fields, Fields.TYPE_MONTH_DAY);
        return monthDayToIso(fields, reject);
    }

    /** InterpretTemporalDateTimeFields. */
    final IsoDateTime dateTimeFromFields(Fields fields, boolean reject) {
        IsoDate d = dateFromFields(fields, reject);
        return new IsoDateTime(d, fields.time(reject));
    }

    /** FormatCalendarAnnotation. */
    final void annotate(StringBuilder b, int show) {
        if (show == Options.SHOW_NEVER || show == Options.SHOW_AUTO && isIso()) return;
        b.append(show == Options.SHOW_CRITICAL ? "[!u-ca=" : "[u-ca=").append(id).append(']');
    }
}
