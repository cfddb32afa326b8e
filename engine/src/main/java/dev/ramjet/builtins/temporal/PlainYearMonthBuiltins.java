package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;

/**
 * Temporal.PlainYearMonth.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-plainyearmonth-objects">Temporal.PlainYearMonth Objects</a>
 */
public final class PlainYearMonthBuiltins {
    private PlainYearMonthBuiltins() {}

    private static final String NAME = "Temporal.PlainYearMonth";

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_PLAIN_YEAR_MONTH, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_PLAIN_YEAR_MONTH_PROTOTYPE));
    }

    /** ToTemporalYearMonth. */
    static JSPlainYearMonth toYearMonth(Realm realm, Object item, Object options) {
        if (item instanceof JSObject o) {
            if (item instanceof JSPlainYearMonth y) {
                Options.overflow(Options.object(options));
                return TemporalObjects.yearMonth(realm, y.date, y.calendar);
            }
            TemporalCalendar calendar = TemporalObjects.calendarOf(o);
            Fields f = Fields.prepare(calendar, o, Fields.YEAR_MONTH, 0);
            boolean reject = Options.overflow(Options.object(options));
            return TemporalObjects.yearMonth(realm, calendar.yearMonthFromFields(f, reject), calendar);
        }
        IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "year and month"), IsoParser.YEAR_MONTH);
        TemporalCalendar calendar = TemporalCalendar.ofAnnotation(p);
        Options.overflow(Options.object(options));
        IsoDate d = new IsoDate(p.year, p.month, p.day);
        if (!d.isYearMonthWithinLimits()) throw IsoDate.outOfRange();
        // The calendar chooses the reference day.
        d = calendar.yearMonthFromFields(calendar.fields(d, Fields.TYPE_YEAR_MONTH), false);
        return TemporalObjects.yearMonth(realm, d, calendar);
    }

    /** TemporalYearMonthToString. */
    static String toString(IsoDate date, TemporalCalendar calendar, int show) {
        StringBuilder b = new StringBuilder(16);
        date.format(b);
        if (show != Options.SHOW_ALWAYS && show != Options.SHOW_CRITICAL && calendar.isIso()) b.setLength(b.length() - 3);
        calendar.annotate(b, show);
        return b.toString();
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new PlainYearMonth/2", "from/1", "compare/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0: return construct(realm, args, newTarget);
                case 1: return toYearMonth(realm, Values.arg(args, 0), Values.arg(args, 1));
                default: {
                    IsoDate one = toYearMonth(realm, Values.arg(args, 0), Undefined.INSTANCE).date;
                    return one.compareTo(toYearMonth(realm, Values.arg(args, 1), Undefined.INSTANCE).date);
                }
            }
        }

        /** {@code Temporal.PlainYearMonth(isoYear, isoMonth[, calendar[, referenceISODay]])} — https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth */
        private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
            if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
            double y = Fields.integerWithTruncation(Values.arg(args, 0));
            double m = Fields.integerWithTruncation(Values.arg(args, 1));
            TemporalCalendar calendar = TemporalObjects.calendarArgument(Values.arg(args, 2));
            Object day = Values.arg(args, 3);
            double d = day == Undefined.INSTANCE ? 1 : Fields.integerWithTruncation(day);
            if (!IsoDate.isValid(y, m, d)) throw IsoDate.outOfRange();
            return TemporalObjects.yearMonth(realm, IsoDate.of(y, m, d), calendar, newTarget);
        }
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int[] QUESTIONS = {TemporalCalendar.ERA, TemporalCalendar.ERA_YEAR, TemporalCalendar.YEAR, TemporalCalendar.MONTH,
            TemporalCalendar.MONTH_CODE, TemporalCalendar.DAYS_IN_YEAR, TemporalCalendar.DAYS_IN_MONTH, TemporalCalendar.MONTHS_IN_YEAR,
            TemporalCalendar.IN_LEAP_YEAR};
        private static final int CALENDAR_ID = 9, WITH = 10, ADD = 11, SUBTRACT = 12, UNTIL = 13, SINCE = 14, EQUALS = 15, TO_STRING = 16,
            TO_LOCALE_STRING = 17, TO_JSON = 18, TO_PLAIN_DATE = 19;

        private Prototype() {
            super("get era", "get eraYear", "get year", "get month", "get monthCode", "get daysInYear", "get daysInMonth", "get monthsInYear",
                "get inLeapYear", "get calendarId", "with/1", "add/1", "subtract/1", "until/1", "since/1", "equals/1", "toString/0", "toLocaleString/0",
                "toJSON/0", "toPlainDate/1", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_PLAIN_DATE) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSPlainYearMonth y)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            TemporalCalendar calendar = y.calendar;
            if (id < CALENDAR_ID) return calendar.get(QUESTIONS[id], y.date);
            Object arg = Values.arg(args, 0);
            Object options = Values.arg(args, 1);
            switch (id) {
                case CALENDAR_ID: return calendar.id;
                case WITH: {
                    Fields f = Fields.with(calendar, calendar.fields(y.date, Fields.TYPE_YEAR_MONTH), arg, Fields.YEAR_MONTH);
                    boolean reject = Options.overflow(Options.object(options));
                    return TemporalObjects.yearMonth(realm, calendar.yearMonthFromFields(f, reject), calendar);
                }
                case ADD, SUBTRACT: return add(realm, y, DurationBuiltins.toDuration(arg, id == SUBTRACT), options);
                case UNTIL, SINCE: return difference(realm, y, arg, options, id == SINCE);
                case EQUALS: {
                    JSPlainYearMonth other = toYearMonth(realm, arg, Undefined.INSTANCE);
                    return y.isSame(other);
                }
                case TO_STRING: return PlainYearMonthBuiltins.toString(y.date, calendar, Options.showCalendar(Options.object(arg)));
                case TO_LOCALE_STRING, TO_JSON: return PlainYearMonthBuiltins.toString(y.date, calendar, Options.SHOW_AUTO);
                default: {
                    // Temporal.PlainYearMonth.prototype.toPlainDate(item) — https://tc39.es/proposal-temporal/#sec-temporal.plainyearmonth.prototype.toplaindate
                    if (!(arg instanceof JSObject item)) throw Errors.typeError("Argument must be an object with a day");
                    Fields f = calendar.fields(y.date, Fields.TYPE_YEAR_MONTH);
                    f = Fields.merge(calendar, f, Fields.prepare(calendar, item, 1 << Fields.DAY, 0));
                    return TemporalObjects.date(realm, calendar.dateFromFields(f, false), calendar);
                }
            }
        }

        /** The first day of the month in its calendar. */
        private static IsoDate firstDay(JSPlainYearMonth y) {
            Fields f = y.calendar.fields(y.date, Fields.TYPE_YEAR_MONTH);
            f.set(Fields.DAY, 1.0);
            return y.calendar.dateFromFields(f, false);
        }

        /** AddDurationToYearMonth — https://tc39.es/proposal-temporal/#sec-temporal-adddurationtoyearmonth */
        private static Object add(Realm realm, JSPlainYearMonth y, double[] duration, Object options) {
            boolean reject = Options.overflow(Options.object(options));
            InternalDuration d = Durations.internal(duration);
            if (d.date().weeks() != 0 || d.date().days() != 0 || d.time().signum() != 0) throw Errors.rangeError("Only years and months can be added to a month");
            IsoDate added = y.calendar.add(firstDay(y), d.date(), reject).requireWithinLimits();
            Fields f = y.calendar.fields(added, Fields.TYPE_YEAR_MONTH);
            return TemporalObjects.yearMonth(realm, y.calendar.yearMonthFromFields(f, reject), y.calendar);
        }

        /** DifferenceTemporalPlainYearMonth — https://tc39.es/proposal-temporal/#sec-temporal-differencetemporalplainyearmonth */
        private static Object difference(Realm realm, JSPlainYearMonth y, Object item, Object options, boolean since) {
            JSPlainYearMonth other = toYearMonth(realm, item, Undefined.INSTANCE);
            if (y.calendar != other.calendar) throw Errors.rangeError("Months are of different calendars");
            Options.Difference s = Options.difference(Options.object(options), since, Unit.DATE_UNITS, true, Unit.MONTH, Unit.YEAR);
            if (y.date.compareTo(other.date) == 0) return TemporalObjects.zeroDuration(realm);
            IsoDate one = firstDay(y);
            IsoDate two = firstDay(other);
            InternalDuration r = new InternalDuration(y.calendar.until(one, two, s.largest()).withWeeksAndDays(0, 0), BigInteger.ZERO);
            if (s.smallest() != Unit.MONTH || s.increment() != 1) {
                IsoDateTime from = new IsoDateTime(one, 0);
                BigInteger to = new IsoDateTime(two, 0).utcNanoseconds();
                r = new RelativeDuration(r, from.utcNanoseconds(), to, from, null, y.calendar).round(s.largest(), s.increment(), s.smallest(), s.mode());
            }
            return TemporalObjects.difference(realm, r, Unit.DAY, since);
        }
    }
}
