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
 * Temporal.PlainDateTime.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-plaindatetime-objects">Temporal.PlainDateTime Objects</a>
 */
public final class PlainDateTimeBuiltins {
    private PlainDateTimeBuiltins() {}

    private static final String NAME = "Temporal.PlainDateTime";

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_PLAIN_DATE_TIME, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_PLAIN_DATE_TIME_PROTOTYPE));
    }

    /** ToTemporalDateTime. */
    static JSPlainDateTime toDateTime(Realm realm, Object item, Object options) {
        if (item instanceof JSObject o) {
            if (item instanceof JSPlainDateTime || item instanceof JSZonedDateTime || item instanceof JSPlainDate) {
                Options.overflow(Options.object(options));
                if (item instanceof JSPlainDateTime d) return TemporalObjects.dateTime(realm, d.dateTime, d.calendar);
                if (item instanceof JSZonedDateTime z) return TemporalObjects.dateTime(realm, z.dateTime(), z.calendar);
                JSPlainDate d = (JSPlainDate) item;
                return TemporalObjects.dateTime(realm, new IsoDateTime(d.date, 0), d.calendar);
            }
            TemporalCalendar calendar = TemporalObjects.calendarOf(o);
            Fields f = Fields.prepare(calendar, o, Fields.DATE | Fields.TIME, 0);
            boolean reject = Options.overflow(Options.object(options));
            return TemporalObjects.dateTime(realm, calendar.dateTimeFromFields(f, reject), calendar);
        }
        IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "date and time"), IsoParser.DATE_TIME);
        TemporalCalendar calendar = TemporalCalendar.ofAnnotation(p);
        Options.overflow(Options.object(options));
        return TemporalObjects.dateTime(realm, new IsoDateTime(new IsoDate(p.year, p.month, p.day), Math.max(0, p.time)), calendar);
    }

    /** ISODateTimeToString. */
    static String toString(IsoDateTime t, TemporalCalendar calendar, int precision, int show) {
        StringBuilder b = new StringBuilder(32);
        t.format(b, precision);
        calendar.annotate(b, show);
        return b.toString();
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new PlainDateTime/3", "from/1", "compare/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0: return construct(realm, args, newTarget);
                case 1: return toDateTime(realm, Values.arg(args, 0), Values.arg(args, 1));
                default: {
                    IsoDateTime one = toDateTime(realm, Values.arg(args, 0), Undefined.INSTANCE).dateTime;
                    return one.compareTo(toDateTime(realm, Values.arg(args, 1), Undefined.INSTANCE).dateTime);
                }
            }
        }

        /** {@code Temporal.PlainDateTime(isoYear, isoMonth, isoDay[, hour … [, calendar]])} — https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime */
        private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
            if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
            double y = Fields.integerWithTruncation(Values.arg(args, 0));
            double m = Fields.integerWithTruncation(Values.arg(args, 1));
            double d = Fields.integerWithTruncation(Values.arg(args, 2));
            double[] parts = PlainTimeBuiltins.arguments(args, 3);
            TemporalCalendar calendar = TemporalObjects.calendarArgument(Values.arg(args, 9));
            if (!IsoDate.isValid(y, m, d)) throw IsoDate.outOfRange();
            return TemporalObjects.dateTime(realm, new IsoDateTime(IsoDate.of(y, m, d), TimeOfDay.regulate(parts, true)), calendar, newTarget);
        }
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int HOUR = 15, CALENDAR_ID = 21, WITH = 22, WITH_PLAIN_TIME = 23, WITH_CALENDAR = 24, ADD = 25, SUBTRACT = 26, UNTIL = 27,
            SINCE = 28, ROUND = 29, EQUALS = 30, TO_STRING = 31, TO_LOCALE_STRING = 32, TO_JSON = 33, TO_ZONED_DATE_TIME = 34, TO_PLAIN_DATE = 35,
            TO_PLAIN_TIME = 36;

        private Prototype() {
            // The first rows are the questions of TemporalCalendar.get, then the parts of the time.
            super("get era", "get eraYear", "get year", "get month", "get monthCode", "get day", "get dayOfWeek", "get dayOfYear", "get weekOfYear",
                "get yearOfWeek", "get daysInWeek", "get daysInMonth", "get daysInYear", "get monthsInYear", "get inLeapYear", "get hour", "get minute",
                "get second", "get millisecond", "get microsecond", "get nanosecond", "get calendarId", "with/1", "withPlainTime/0", "withCalendar/1",
                "add/1", "subtract/1", "until/1", "since/1", "round/1", "equals/1", "toString/0", "toLocaleString/0", "toJSON/0", "toZonedDateTime/1",
                "toPlainDate/0", "toPlainTime/0", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_PLAIN_TIME) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSPlainDateTime d)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            IsoDateTime t = d.dateTime;
            TemporalCalendar calendar = d.calendar;
            if (id < HOUR) return calendar.get(id, t.date());
            if (id < CALENDAR_ID) return TimeOfDay.part(t.time(), id - HOUR);
            Object arg = Values.arg(args, 0);
            Object options = Values.arg(args, 1);
            switch (id) {
                case CALENDAR_ID: return calendar.id;
                case WITH: {
                    Fields f = calendar.fields(t.date(), Fields.TYPE_DATE);
                    f.setTime(t.time());
                    f = Fields.with(calendar, f, arg, Fields.DATE | Fields.TIME);
                    boolean reject = Options.overflow(Options.object(options));
                    return TemporalObjects.dateTime(realm, calendar.dateTimeFromFields(f, reject), calendar);
                }
                case WITH_PLAIN_TIME:
                    return TemporalObjects.dateTime(realm, new IsoDateTime(t.date(), PlainTimeBuiltins.toTimeOrMidnight(arg)), calendar);
                case WITH_CALENDAR: return TemporalObjects.dateTime(realm, t, TemporalObjects.calendar(arg));
                case ADD, SUBTRACT: return add(realm, d, DurationBuiltins.toDuration(arg, id == SUBTRACT), options);
                case UNTIL, SINCE: return difference(realm, d, arg, options, id == SINCE);
                case ROUND: return round(realm, d, arg);
                case EQUALS: {
                    JSPlainDateTime other = toDateTime(realm, arg, Undefined.INSTANCE);
                    return t.compareTo(other.dateTime) == 0 && calendar == other.calendar;
                }
                case TO_STRING: return toString(d, Options.object(arg));
                case TO_LOCALE_STRING, TO_JSON: return PlainDateTimeBuiltins.toString(t, calendar, TimeOfDay.AUTO, Options.SHOW_AUTO);
                case TO_ZONED_DATE_TIME: {
                    TemporalZone zone = TemporalObjects.timeZone(arg);
                    int disambiguation = Options.disambiguation(Options.object(options));
                    return TemporalObjects.zoned(realm, zone.epochNanoseconds(t, disambiguation), zone, calendar);
                }
                case TO_PLAIN_DATE: return TemporalObjects.date(realm, t.date(), calendar);
                default: return TemporalObjects.time(realm, t.time());
            }
        }

        /** AddDurationToDateTime — https://tc39.es/proposal-temporal/#sec-temporal-adddurationtodatetime */
        private static Object add(Realm realm, JSPlainDateTime d, double[] duration, Object options) {
            boolean reject = Options.overflow(Options.object(options));
            InternalDuration internal = Durations.internalWith24HourDays(duration);
            BigInteger[] t = Exact.floorDivide(Durations.addTime(d.dateTime.time(), internal.time()), Exact.DAY);
            DateDuration date = internal.date().withDays(t[0].longValue());
            IsoDate added = d.calendar.add(d.dateTime.date(), date, reject).requireWithinLimits();
            return TemporalObjects.dateTime(realm, new IsoDateTime(added, t[1].longValue()), d.calendar);
        }

        /** DifferenceTemporalPlainDateTime — https://tc39.es/proposal-temporal/#sec-temporal-differencetemporalplaindatetime */
        private static Object difference(Realm realm, JSPlainDateTime d, Object item, Object options, boolean since) {
            JSPlainDateTime other = toDateTime(realm, item, Undefined.INSTANCE);
            if (d.calendar != other.calendar) throw Errors.rangeError("Dates are of different calendars");
            Options.Difference s = Options.difference(Options.object(options), since, Unit.DATETIME_UNITS, false, Unit.NANOSECOND, Unit.DAY);
            InternalDuration r = Durations.differenceRounded(d.dateTime, other.dateTime, d.calendar, s.largest(), s.increment(), s.smallest(), s.mode());
            return TemporalObjects.difference(realm, r, s.largest(), since);
        }

        /** {@code Temporal.PlainDateTime.prototype.round(roundTo)} — https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.round */
        private static Object round(Realm realm, JSPlainDateTime d, Object roundTo) {
            JSObject o = Options.objectOrString(roundTo, "smallestUnit");
            long increment = Options.roundingIncrement(o);
            RoundingMode mode = Options.roundingMode(o, RoundingMode.HALF_EXPAND);
            Unit smallest = Options.unit(o, "smallestUnit", true);
            Options.validateUnit(smallest, Unit.TIME_UNITS, Unit.DAY);
            if (smallest == Unit.DAY) Options.validateIncrement(increment, 1, true);
            else Options.validateIncrement(increment, smallest.maximumIncrement, false);
            return TemporalObjects.dateTime(realm, d.dateTime.round(increment, smallest, mode), d.calendar);
        }

        /** {@code Temporal.PlainDateTime.prototype.toString([options])} — https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tostring */
        private static Object toString(JSPlainDateTime d, JSObject o) {
            int show = Options.showCalendar(o);
            int digits = Options.fractionalSecondDigits(o);
            RoundingMode mode = Options.roundingMode(o, RoundingMode.TRUNC);
            Unit smallest = Options.unit(o, "smallestUnit", false);
            Options.validateUnit(smallest, Unit.TIME_UNITS, null);
            if (smallest == Unit.HOUR) throw Errors.rangeError("smallestUnit must be minute or smaller");
            Options.Precision p = Options.Precision.of(smallest, digits);
            IsoDateTime t = d.dateTime.round(p.increment(), p.unit(), mode).requireWithinLimits();
            return PlainDateTimeBuiltins.toString(t, d.calendar, p.digits(), show);
        }
    }
}
