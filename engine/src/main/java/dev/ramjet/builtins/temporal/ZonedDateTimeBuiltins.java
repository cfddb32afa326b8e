package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;

/**
 * Temporal.ZonedDateTime: the constructor and conversions; {@link ZonedDateTimePrototype} has the methods.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-zoneddatetime-objects">Temporal.ZonedDateTime Objects</a>
 */
public final class ZonedDateTimeBuiltins extends BuiltinTable {
    static final String NAME = "Temporal.ZonedDateTime";

    /** Offset behaviours. */
    static final int OPTION = 0, EXACT = 1, WALL = 2;

    private static final ZonedDateTimeBuiltins TABLE = new ZonedDateTimeBuiltins();

    private ZonedDateTimeBuiltins() {
        super("new ZonedDateTime/2", "from/1", "compare/2");
    }

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, ZonedDateTimePrototype.TABLE, Intrinsic.TEMPORAL_ZONED_DATE_TIME, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_ZONED_DATE_TIME_PROTOTYPE));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return construct(realm, args, newTarget);
            case 1: return toZoned(realm, Values.arg(args, 0), Values.arg(args, 1));
            default: {
                BigInteger one = toZoned(realm, Values.arg(args, 0), Undefined.INSTANCE).epochNanoseconds;
                return one.compareTo(toZoned(realm, Values.arg(args, 1), Undefined.INSTANCE).epochNanoseconds);
            }
        }
    }

    /** {@code Temporal.ZonedDateTime(epochNanoseconds, timeZone[, calendar])} — https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime */
    private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
        if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
        BigInteger ns = InstantBuiltins.requireValid(Conversions.toBigInt(Values.arg(args, 0)));
        TemporalZone zone = TemporalZone.of(TemporalObjects.requireString(Values.arg(args, 1), "time zone"));
        return TemporalObjects.zoned(realm, ns, zone, TemporalObjects.calendarArgument(Values.arg(args, 2)), newTarget);
    }

    /**
     * InterpretISODateTimeOffset.
     *
     * @param time  nanoseconds of the day, or -1 for the start of the day
     */
    static BigInteger interpretOffset(IsoDate date, long time, int behaviour, long offset, TemporalZone zone, int disambiguation, int offsetOption,
            boolean matchMinutes) {
        if (time < 0) return zone.startOfDay(date);
        IsoDateTime t = new IsoDateTime(date, time);
        if (behaviour == WALL || behaviour == OPTION && offsetOption == Options.OFFSET_IGNORE) return zone.epochNanoseconds(t, disambiguation);
        if (behaviour == EXACT || offsetOption == Options.OFFSET_USE) {
            IsoDateTime balanced = t.plusNanoseconds(-offset);
            balanced.date().checkDaysRange();
            return InstantBuiltins.requireValid(balanced.utcNanoseconds());
        }
        date.checkDaysRange();
        BigInteger utc = t.utcNanoseconds();
        BigInteger[] possible = zone.possible(t);
        for (BigInteger candidate : possible) {
            long candidateOffset = utc.subtract(candidate).longValue();
            if (candidateOffset == offset) return candidate;
            if (matchMinutes && Exact.round(candidateOffset, Unit.MINUTE.nanoseconds, RoundingMode.HALF_EXPAND) == offset) return candidate;
        }
        if (offsetOption == Options.OFFSET_REJECT) throw Errors.rangeError("Offset does not agree with time zone " + zone.id);
        return zone.disambiguate(possible, t, disambiguation);
    }

    /** ToTemporalZonedDateTime. */
    static JSZonedDateTime toZoned(Realm realm, Object item, Object options) {
        TemporalCalendar calendar;
        TemporalZone zone;
        IsoDate date;
        long time;
        int behaviour;
        int disambiguation;
        int offsetOption;
        long offset = 0;
        boolean matchMinutes = false;
        if (item instanceof JSObject o) {
            if (item instanceof JSZonedDateTime z) {
                JSObject resolved = Options.object(options);
                Options.disambiguation(resolved);
                Options.offset(resolved, Options.OFFSET_REJECT);
                Options.overflow(resolved);
                return TemporalObjects.zoned(realm, z.epochNanoseconds, z.zone, z.calendar);
            }
            calendar = TemporalObjects.calendarOf(o);
            Fields f = Fields.prepare(calendar, o, Fields.DATE | Fields.TIME | 1 << Fields.OFFSET | 1 << Fields.TIME_ZONE, 1 << Fields.TIME_ZONE);
            zone = f.zone();
            JSObject resolved = Options.object(options);
            disambiguation = Options.disambiguation(resolved);
            offsetOption = Options.offset(resolved, Options.OFFSET_REJECT);
            boolean reject = Options.overflow(resolved);
            IsoDateTime t = calendar.dateTimeFromFields(f, reject);
            date = t.date();
            time = t.time();
            behaviour = f.has(Fields.OFFSET) ? OPTION : WALL;
            if (behaviour == OPTION) offset = IsoParser.utcOffset(f.string(Fields.OFFSET));
        } else {
            IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "zoned date and time"), IsoParser.ZONED_DATE_TIME);
            zone = TemporalObjects.timeZone(p.zone);
            calendar = TemporalCalendar.ofAnnotation(p);
            matchMinutes = !p.offsetHasSeconds;
            JSObject resolved = Options.object(options);
            disambiguation = Options.disambiguation(resolved);
            offsetOption = Options.offset(resolved, Options.OFFSET_REJECT);
            Options.overflow(resolved);
            date = new IsoDate(p.year, p.month, p.day);
            time = p.time;
            behaviour = p.z ? EXACT : p.hasOffset ? OPTION : WALL;
            offset = p.offset;
        }
        BigInteger ns = interpretOffset(date, time, behaviour, offset, zone, disambiguation, offsetOption, matchMinutes);
        return TemporalObjects.zoned(realm, ns, zone, calendar);
    }

    /** TemporalZonedDateTimeToString without options. */
    static String toString(BigInteger ns, TemporalZone zone, TemporalCalendar calendar) {
        return toString(ns, zone, calendar, TimeOfDay.AUTO, Options.SHOW_AUTO, Options.SHOW_AUTO, true);
    }

    /** TemporalZonedDateTimeToString after rounding. */
    static String toString(BigInteger ns, TemporalZone zone, TemporalCalendar calendar, int precision, int showCalendar, int showZone, boolean showOffset) {
        StringBuilder b = new StringBuilder(64);
        zone.dateTime(ns).format(b, precision);
        if (showOffset) b.append(TemporalZone.formatOffsetRounded(zone.offsetNanoseconds(ns)));
        if (showZone != Options.SHOW_NEVER) b.append(showZone == Options.SHOW_CRITICAL ? "[!" : "[").append(zone.id).append(']');
        calendar.annotate(b, showCalendar);
        return b.toString();
    }
}
