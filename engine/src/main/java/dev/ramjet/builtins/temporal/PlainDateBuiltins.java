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
 * Temporal.PlainDate.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-plaindate-objects">Temporal.PlainDate Objects</a>
 */
public final class PlainDateBuiltins {
    private PlainDateBuiltins() {}

    private static final String NAME = "Temporal.PlainDate";

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_PLAIN_DATE, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_PLAIN_DATE_PROTOTYPE));
    }

    /** ToTemporalDate. */
    static JSPlainDate toDate(Realm realm, Object item, Object options) {
        if (item instanceof JSObject o) {
            if (item instanceof JSPlainDate || item instanceof JSZonedDateTime || item instanceof JSPlainDateTime) {
                Options.overflow(Options.object(options));
                if (item instanceof JSPlainDate d) return TemporalObjects.date(realm, d.date, d.calendar);
                if (item instanceof JSZonedDateTime z) return TemporalObjects.date(realm, z.dateTime().date(), z.calendar);
                JSPlainDateTime d = (JSPlainDateTime) item;
                return TemporalObjects.date(realm, d.dateTime.date(), d.calendar);
            }
            TemporalCalendar calendar = TemporalObjects.calendarOf(o);
            Fields f = Fields.prepare(calendar, o, Fields.DATE, 0);
            boolean reject = Options.overflow(Options.object(options));
            return TemporalObjects.date(realm, calendar.dateFromFields(f, reject), calendar);
        }
        IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "date"), IsoParser.DATE_TIME);
        TemporalCalendar calendar = TemporalCalendar.ofAnnotation(p);
        Options.overflow(Options.object(options));
        return TemporalObjects.date(realm, new IsoDate(p.year, p.month, p.day), calendar);
    }

    /** TemporalDateToString. */
    static String toString(IsoDate date, TemporalCalendar calendar, int show) {
        StringBuilder b = new StringBuilder(16);
        date.format(b);
        calendar.annotate(b, show);
        return b.toString();
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new PlainDate/3", "from/1", "compare/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0: return construct(realm, args, newTarget);
                case 1: return toDate(realm, Values.arg(args, 0), Values.arg(args, 1));
                default: {
                    IsoDate one = toDate(realm, Values.arg(args, 0), Undefined.INSTANCE).date;
                    return one.compareTo(toDate(realm, Values.arg(args, 1), Undefined.INSTANCE).date);
                }
            }
        }

        /** {@code Temporal.PlainDate(isoYear, isoMonth, isoDay[, calendar])} — https://tc39.es/proposal-temporal/#sec-temporal.plaindate */
        private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
            if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
            double y = Fields.integerWithTruncation(Values.arg(args, 0));
            double m = Fields.integerWithTruncation(Values.arg(args, 1));
            double d = Fields.integerWithTruncation(Values.arg(args, 2));
            TemporalCalendar calendar = TemporalObjects.calendarArgument(Values.arg(args, 3));
            if (!IsoDate.isValid(y, m, d)) throw IsoDate.outOfRange();
            return TemporalObjects.date(realm, IsoDate.of(y, m, d), calendar, newTarget);
        }
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int CALENDAR_ID = 15, TO_PLAIN_YEAR_MONTH = 16, TO_PLAIN_MONTH_DAY = 17, ADD = 18, SUBTRACT = 19, WITH = 20, WITH_CALENDAR = 21,
            UNTIL = 22, SINCE = 23, EQUALS = 24, TO_PLAIN_DATE_TIME = 25, TO_ZONED_DATE_TIME = 26, TO_STRING = 27, TO_LOCALE_STRING = 28, TO_JSON = 29;

        private Prototype() {
            // The first rows are the questions of TemporalCalendar.get.
            super("get era", "get eraYear", "get year", "get month", "get monthCode", "get day", "get dayOfWeek", "get dayOfYear", "get weekOfYear",
                "get yearOfWeek", "get daysInWeek", "get daysInMonth", "get daysInYear", "get monthsInYear", "get inLeapYear", "get calendarId",
                "toPlainYearMonth/0", "toPlainMonthDay/0", "add/1", "subtract/1", "with/1", "withCalendar/1", "until/1", "since/1", "equals/1",
                "toPlainDateTime/0", "toZonedDateTime/1", "toString/0", "toLocaleString/0", "toJSON/0", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_JSON) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSPlainDate d)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            IsoDate date = d.date;
            TemporalCalendar calendar = d.calendar;
            if (id < CALENDAR_ID) return calendar.get(id, date);
            Object arg = Values.arg(args, 0);
            Object options = Values.arg(args, 1);
            switch (id) {
                case CALENDAR_ID: return calendar.id;
                case TO_PLAIN_YEAR_MONTH:
                    return TemporalObjects.yearMonth(realm, calendar.yearMonthFromFields(calendar.fields(date, Fields.TYPE_DATE), false), calendar);
                case TO_PLAIN_MONTH_DAY:
                    return TemporalObjects.monthDay(realm, calendar.monthDayFromFields(calendar.fields(date, Fields.TYPE_DATE), false), calendar);
                case ADD, SUBTRACT: {
                    DateDuration duration = Durations.withoutTime(DurationBuiltins.toDuration(arg, id == SUBTRACT));
                    boolean reject = Options.overflow(Options.object(options));
                    return TemporalObjects.date(realm, calendar.add(date, duration, reject), calendar);
                }
                case WITH: {
                    Fields f = Fields.with(calendar, calendar.fields(date, Fields.TYPE_DATE), arg, Fields.DATE);
                    boolean reject = Options.overflow(Options.object(options));
                    return TemporalObjects.date(realm, calendar.dateFromFields(f, reject), calendar);
                }
                case WITH_CALENDAR: return TemporalObjects.date(realm, date, TemporalObjects.calendar(arg));
                case UNTIL, SINCE: return difference(realm, d, arg, options, id == SINCE);
                case EQUALS: {
                    JSPlainDate other = toDate(realm, arg, Undefined.INSTANCE);
                    return d.isSame(other);
                }
                case TO_PLAIN_DATE_TIME: return TemporalObjects.dateTime(realm, new IsoDateTime(date, PlainTimeBuiltins.toTimeOrMidnight(arg)), calendar);
                case TO_ZONED_DATE_TIME: return toZonedDateTime(realm, d, arg);
                case TO_STRING: return PlainDateBuiltins.toString(date, calendar, Options.showCalendar(Options.object(arg)));
                default: return PlainDateBuiltins.toString(date, calendar, Options.SHOW_AUTO);
            }
        }

        /** DifferenceTemporalPlainDate — https://tc39.es/proposal-temporal/#sec-temporal-differencetemporalplaindate */
        private static Object difference(Realm realm, JSPlainDate d, Object item, Object options, boolean since) {
            JSPlainDate other = toDate(realm, item, Undefined.INSTANCE);
            if (d.calendar != other.calendar) throw Errors.rangeError("Dates are of different calendars");
            Options.Difference s = Options.difference(Options.object(options), since, Unit.DATE_UNITS, false, Unit.DAY, Unit.DAY);
            if (d.date.compareTo(other.date) == 0) return TemporalObjects.zeroDuration(realm);
            InternalDuration r = new InternalDuration(d.calendar.until(d.date, other.date, s.largest()), BigInteger.ZERO);
            if (s.smallest() != Unit.DAY || s.increment() != 1) {
                IsoDateTime from = new IsoDateTime(d.date, 0);
                BigInteger to = new IsoDateTime(other.date, 0).utcNanoseconds();
                r = new RelativeDuration(r, from.utcNanoseconds(), to, from, null, d.calendar).round(s.largest(), s.increment(), s.smallest(), s.mode());
            }
            return TemporalObjects.difference(realm, r, Unit.DAY, since);
        }

        /** {@code Temporal.PlainDate.prototype.toZonedDateTime(item)} — https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tozoneddatetime */
        private static Object toZonedDateTime(Realm realm, JSPlainDate d, Object item) {
            TemporalZone zone;
            Object time = Undefined.INSTANCE;
            Object zoneLike = item instanceof JSObject o ? o.get("timeZone") : Undefined.INSTANCE;
            if (zoneLike == Undefined.INSTANCE) {
                zone = TemporalObjects.timeZone(item);
            } else {
                zone = TemporalObjects.timeZone(zoneLike);
                time = ((JSObject) item).get("plainTime");
            }
            BigInteger ns;
            if (time == Undefined.INSTANCE) {
                ns = zone.startOfDay(d.date);
            } else {
                IsoDateTime t = new IsoDateTime(d.date, PlainTimeBuiltins.toTime(time, Undefined.INSTANCE)).requireWithinLimits();
                ns = zone.epochNanoseconds(t, Options.COMPATIBLE);
            }
            return TemporalObjects.zoned(realm, ns, zone, d.calendar);
        }
    }
}
