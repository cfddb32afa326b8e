package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;

/**
 * %Temporal.ZonedDateTime.prototype%.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-properties-of-the-temporal-zoneddatetime-prototype-object">Its properties</a>
 */
final class ZonedDateTimePrototype extends BuiltinTable {
    static final ZonedDateTimePrototype TABLE = new ZonedDateTimePrototype();

    private static final int HOUR = 15, CALENDAR_ID = 21, TIME_ZONE_ID = 22, EPOCH_MILLISECONDS = 23, EPOCH_NANOSECONDS = 24, HOURS_IN_DAY = 25,
        OFFSET_NANOSECONDS = 26, OFFSET = 27, WITH = 28, WITH_PLAIN_TIME = 29, WITH_TIME_ZONE = 30, WITH_CALENDAR = 31, ADD = 32, SUBTRACT = 33,
        UNTIL = 34, SINCE = 35, ROUND = 36, EQUALS = 37, TO_STRING = 38, TO_LOCALE_STRING = 39, TO_JSON = 40, START_OF_DAY = 41,
        GET_TIME_ZONE_TRANSITION = 42, TO_INSTANT = 43, TO_PLAIN_DATE = 44, TO_PLAIN_TIME = 45, TO_PLAIN_DATE_TIME = 46;

    private ZonedDateTimePrototype() {
        // The first rows are the questions of TemporalCalendar.get, then the parts of the time.
        super("get era", "get eraYear", "get year", "get month", "get monthCode", "get day", "get dayOfWeek", "get dayOfYear", "get weekOfYear",
            "get yearOfWeek", "get daysInWeek", "get daysInMonth", "get daysInYear", "get monthsInYear", "get inLeapYear", "get hour", "get minute",
            "get second", "get millisecond", "get microsecond", "get nanosecond", "get calendarId", "get timeZoneId", "get epochMilliseconds",
            "get epochNanoseconds", "get hoursInDay", "get offsetNanoseconds", "get offset", "with/1", "withPlainTime/0", "withTimeZone/1",
            "withCalendar/1", "add/1", "subtract/1", "until/1", "since/1", "round/1", "equals/1", "toString/0", "toLocaleString/0", "toJSON/0",
            "startOfDay/0", "getTimeZoneTransition/1", "toInstant/0", "toPlainDate/0", "toPlainTime/0", "toPlainDateTime/0", "valueOf/0");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (id > TO_PLAIN_DATE_TIME) throw TemporalObjects.noValue(ZonedDateTimeBuiltins.NAME);
        if (!(thisValue instanceof JSZonedDateTime z)) throw TemporalObjects.incompatible(this, id, ZonedDateTimeBuiltins.NAME, thisValue);
        if (id < HOUR) return z.calendar.get(id, z.dateTime().date());
        if (id < CALENDAR_ID) return TimeOfDay.part(z.dateTime().time(), id - HOUR);
        return id < WITH ? property(id, z) : method(id, realm, z, Values.arg(args, 0), Values.arg(args, 1));
    }

    private static Object property(int id, JSZonedDateTime z) {
        BigInteger ns = z.epochNanoseconds;
        switch (id) {
            case CALENDAR_ID: return z.calendar.id;
            case TIME_ZONE_ID: return z.zone.id;
            case EPOCH_MILLISECONDS: return InstantBuiltins.milliseconds(ns);
            case EPOCH_NANOSECONDS: return ns;
            case HOURS_IN_DAY: {
                IsoDate today = z.dateTime().date();
                BigInteger start = z.zone.startOfDay(today);
                return Values.number(Durations.total(z.zone.startOfDay(today.plusDays(1)).subtract(start), Unit.HOUR));
            }
            case OFFSET_NANOSECONDS: return Values.number(z.zone.offsetNanoseconds(ns));
            default: return TemporalZone.formatOffsetNanoseconds(z.zone.offsetNanoseconds(ns));
        }
    }

    private static Object method(int id, Realm realm, JSZonedDateTime z, Object arg, Object options) {
        BigInteger ns = z.epochNanoseconds;
        TemporalZone zone = z.zone;
        TemporalCalendar calendar = z.calendar;
        switch (id) {
            case WITH: return with(realm, z, arg, options);
            case WITH_PLAIN_TIME: {
                IsoDate date = z.dateTime().date();
                if (arg == Undefined.INSTANCE) return TemporalObjects.zoned(realm, zone.startOfDay(date), zone, calendar);
                IsoDateTime t = new IsoDateTime(date, PlainTimeBuiltins.toTime(arg, Undefined.INSTANCE));
                return TemporalObjects.zoned(realm, zone.epochNanoseconds(t, Options.COMPATIBLE), zone, calendar);
            }
            case WITH_TIME_ZONE: return TemporalObjects.zoned(realm, ns, TemporalObjects.timeZone(arg), calendar);
            case WITH_CALENDAR: return TemporalObjects.zoned(realm, ns, zone, TemporalObjects.calendar(arg));
            case ADD, SUBTRACT: {
                double[] duration = DurationBuiltins.toDuration(arg, id == SUBTRACT);
                boolean reject = Options.overflow(Options.object(options));
                return TemporalObjects.zoned(realm, Durations.addZoned(ns, zone, calendar, Durations.internal(duration), reject), zone, calendar);
            }
            case UNTIL, SINCE: return difference(realm, z, arg, options, id == SINCE);
            case ROUND: return round(realm, z, arg);
            case EQUALS: {
                JSZonedDateTime other = ZonedDateTimeBuiltins.toZoned(realm, arg, Undefined.INSTANCE);
                return ns.equals(other.epochNanoseconds) && zone.isSame(other.zone) && calendar == other.calendar;
            }
            case TO_STRING: return toString(z, Options.object(arg));
            case TO_LOCALE_STRING, TO_JSON: return ZonedDateTimeBuiltins.toString(ns, zone, calendar);
            case START_OF_DAY: return TemporalObjects.zoned(realm, zone.startOfDay(z.dateTime().date()), zone, calendar);
            case GET_TIME_ZONE_TRANSITION: {
                boolean next = Options.isNext(Options.objectOrString(arg, "direction"));
                BigInteger t = zone.isOffset() ? null : zone.transition(ns, next);
                return t == null ? JSNull.INSTANCE : TemporalObjects.zoned(realm, t, zone, calendar);
            }
            case TO_INSTANT: return TemporalObjects.instant(realm, ns, null);
            case TO_PLAIN_DATE: return TemporalObjects.date(realm, z.dateTime().date(), calendar);
            case TO_PLAIN_TIME: return TemporalObjects.time(realm, z.dateTime().time());
            default: return TemporalObjects.dateTime(realm, z.dateTime(), calendar);
        }
    }

    /** {@code Temporal.ZonedDateTime.prototype.with(like[, options])} — https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.with */
    private static Object with(Realm realm, JSZonedDateTime z, Object arg, Object options) {
        TemporalCalendar calendar = z.calendar;
        IsoDateTime t = z.dateTime();
        Fields f = calendar.fields(t.date(), Fields.TYPE_DATE);
        f.setTime(t.time());
        f.set(Fields.OFFSET, TemporalZone.formatOffsetNanoseconds(z.zone.offsetNanoseconds(z.epochNanoseconds)));
        f = Fields.with(calendar, f, arg, Fields.DATE | Fields.TIME | 1 << Fields.OFFSET);
        JSObject resolved = Options.object(options);
        int disambiguation = Options.disambiguation(resolved);
        int offsetOption = Options.offset(resolved, Options.OFFSET_PREFER);
        boolean reject = Options.overflow(resolved);
        IsoDateTime r = calendar.dateTimeFromFields(f, reject);
        long offset = IsoParser.utcOffset(f.string(Fields.OFFSET));
        BigInteger ns = ZonedDateTimeBuiltins.interpretOffset(r.date(), r.time(), ZonedDateTimeBuiltins.OPTION, offset, z.zone, disambiguation, offsetOption, false);
        return TemporalObjects.zoned(realm, ns, z.zone, calendar);
    }

    /** DifferenceTemporalZonedDateTime — https://tc39.es/proposal-temporal/#sec-temporal-differencetemporalzoneddatetime */
    private static Object difference(Realm realm, JSZonedDateTime z, Object item, Object options, boolean since) {
        JSZonedDateTime other = ZonedDateTimeBuiltins.toZoned(realm, item, Undefined.INSTANCE);
        if (z.calendar != other.calendar) throw Errors.rangeError("Dates are of different calendars");
        Options.Difference s = Options.difference(Options.object(options), since, Unit.DATETIME_UNITS, false, Unit.NANOSECOND, Unit.HOUR);
        BigInteger ns1 = z.epochNanoseconds;
        BigInteger ns2 = other.epochNanoseconds;
        if (!s.largest().isDateUnit()) {
            BigInteger time = Durations.round(ns2.subtract(ns1), s.increment(), s.smallest(), s.mode());
            return TemporalObjects.difference(realm, InternalDuration.ofTime(time), s.largest(), since);
        }
        // Days of different zones have different lengths.
        if (!z.zone.isSame(other.zone)) throw Errors.rangeError("Time zones differ: largestUnit must be hours or smaller");
        if (ns1.equals(ns2)) return TemporalObjects.zeroDuration(realm);
        InternalDuration r = Durations.differenceZonedRounded(ns1, ns2, z.zone, z.calendar, s.largest(), s.increment(), s.smallest(), s.mode());
        return TemporalObjects.difference(realm, r, Unit.HOUR, since);
    }

    /** {@code Temporal.ZonedDateTime.prototype.round(roundTo)} — https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.round */
    private static Object round(Realm realm, JSZonedDateTime z, Object roundTo) {
        JSObject o = Options.objectOrString(roundTo, "smallestUnit");
        long increment = Options.roundingIncrement(o);
        RoundingMode mode = Options.roundingMode(o, RoundingMode.HALF_EXPAND);
        Unit smallest = Options.unit(o, "smallestUnit", true);
        Options.validateUnit(smallest, Unit.TIME_UNITS, Unit.DAY);
        if (smallest == Unit.DAY) Options.validateIncrement(increment, 1, true);
        else Options.validateIncrement(increment, smallest.maximumIncrement, false);
        BigInteger ns = z.epochNanoseconds;
        TemporalZone zone = z.zone;
        if (smallest == Unit.NANOSECOND && increment == 1) return TemporalObjects.zoned(realm, ns, zone, z.calendar);
        IsoDateTime t = zone.dateTime(ns);
        if (smallest == Unit.DAY) {
            BigInteger start = zone.startOfDay(t.date());
            BigInteger length = zone.startOfDay(t.date().plusDays(1)).subtract(start);
            // A date may come twice, when clocks go back over midnight: what is past its first end is as good as at the end.
            ns = start.add(Exact.round(ns.subtract(start).min(length.subtract(BigInteger.ONE)), length, mode));
        } else {
            IsoDateTime r = t.round(increment, smallest, mode);
            ns = ZonedDateTimeBuiltins.interpretOffset(r.date(), r.time(), ZonedDateTimeBuiltins.OPTION, zone.offsetNanoseconds(ns), zone, Options.COMPATIBLE,
                Options.OFFSET_PREFER, false);
        }
        return TemporalObjects.zoned(realm, ns, zone, z.calendar);
    }

    /** {@code Temporal.ZonedDateTime.prototype.toString([options])} — https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tostring */
    private static Object toString(JSZonedDateTime z, JSObject o) {
        int showCalendar = Options.showCalendar(o);
        int digits = Options.fractionalSecondDigits(o);
        boolean showOffset = Options.showOffset(o);
        RoundingMode mode = Options.roundingMode(o, RoundingMode.TRUNC);
        Unit smallest = Options.unit(o, "smallestUnit", false);
        int showZone = Options.showTimeZone(o);
        Options.validateUnit(smallest, Unit.TIME_UNITS, null);
        if (smallest == Unit.HOUR) throw Errors.rangeError("smallestUnit must be minute or smaller");
        Options.Precision p = Options.Precision.of(smallest, digits);
        BigInteger ns = InstantBuiltins.round(z.epochNanoseconds, p.increment(), p.unit(), mode);
        return ZonedDateTimeBuiltins.toString(ns, z.zone, z.calendar, p.digits(), showCalendar, showZone, showOffset);
    }
}
