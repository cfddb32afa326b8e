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
 * Temporal.Instant.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-instant-objects">Temporal.Instant Objects</a>
 */
public final class InstantBuiltins {
    private InstantBuiltins() {}

    private static final String NAME = "Temporal.Instant";

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_INSTANT, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_INSTANT_PROTOTYPE));
    }

    /** RangeError unless IsValidEpochNanoseconds. */
    static BigInteger requireValid(BigInteger ns) {
        if (!Exact.isValidEpoch(ns)) throw IsoDate.outOfRange();
        return ns;
    }

    /** ToTemporalInstant: the exact time. */
    static BigInteger toInstant(Object item) {
        if (item instanceof JSInstant i) return i.epochNanoseconds;
        if (item instanceof JSZonedDateTime z) return z.epochNanoseconds;
        if (item instanceof JSObject) item = Conversions.toPrimitive(item, Conversions.HINT_STRING);
        IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "instant"), IsoParser.INSTANT);
        IsoDateTime t = new IsoDateTime(new IsoDate(p.year, p.month, p.day), p.time).plusNanoseconds(-p.offset);
        t.date().checkDaysRange();
        return requireValid(t.utcNanoseconds());
    }

    /** epochMilliseconds. */
    static Object milliseconds(BigInteger ns) {
        if (Exact.isLong(ns)) return Values.number(Math.floorDiv(ns.longValue(), 1_000_000L));
        return Values.number(Exact.floorDivide(ns, Exact.MILLION)[0].longValue());
    }

    /** RoundTemporalInstant. */
    static BigInteger round(BigInteger ns, long increment, Unit unit, RoundingMode mode) {
        return Exact.roundAsIfPositive(ns, BigInteger.valueOf(increment * unit.nanoseconds), mode);
    }

    /** TemporalInstantToString; Z where {@code zone} is {@code null}. */
    static String toString(BigInteger ns, TemporalZone zone, int precision) {
        StringBuilder b = new StringBuilder(32);
        (zone == null ? TemporalZone.UTC : zone).dateTime(ns).format(b, precision);
        if (zone == null) b.append('Z');
        else b.append(TemporalZone.formatOffsetRounded(zone.offsetNanoseconds(ns)));
        return b.toString();
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new Instant/1", "from/1", "fromEpochMilliseconds/1", "fromEpochNanoseconds/1", "compare/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            Object arg = Values.arg(args, 0);
            switch (id) {
                case 0:
                    // Temporal.Instant(epochNanoseconds) — https://tc39.es/proposal-temporal/#sec-temporal.instant
                    if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
                    return TemporalObjects.instant(realm, requireValid(Conversions.toBigInt(arg)), newTarget);
                case 1: return TemporalObjects.instant(realm, toInstant(arg), null);
                case 2: {
                    // Temporal.Instant.fromEpochMilliseconds(epochMilliseconds) — https://tc39.es/proposal-temporal/#sec-temporal.instant.fromepochmilliseconds
                    double ms = Conversions.toNumber(arg);
                    if (ms != Math.rint(ms) || Double.isInfinite(ms)) {
                        throw Errors.rangeError("The number " + Conversions.numberToString(ms) + " cannot be converted to a BigInt because it is not an integer");
                    }
                    return TemporalObjects.instant(realm, requireValid(Exact.big(ms).multiply(Exact.MILLION)), null);
                }
                case 3: return TemporalObjects.instant(realm, requireValid(Conversions.toBigInt(arg)), null);
                default: {
                    BigInteger one = toInstant(arg);
                    return one.compareTo(toInstant(Values.arg(args, 1)));
                }
            }
        }
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int EPOCH_MILLISECONDS = 0, EPOCH_NANOSECONDS = 1, ADD = 2, SUBTRACT = 3, UNTIL = 4, SINCE = 5, ROUND = 6, EQUALS = 7,
            TO_STRING = 8, TO_LOCALE_STRING = 9, TO_JSON = 10, TO_ZONED_DATE_TIME_ISO = 11;

        private Prototype() {
            super("get epochMilliseconds", "get epochNanoseconds", "add/1", "subtract/1", "until/1", "since/1", "round/1", "equals/1", "toString/0",
                "toLocaleString/0", "toJSON/0", "toZonedDateTimeISO/1", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_ZONED_DATE_TIME_ISO) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSInstant i)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            BigInteger ns = i.epochNanoseconds;
            Object arg = Values.arg(args, 0);
            switch (id) {
                case EPOCH_MILLISECONDS: return milliseconds(ns);
                case EPOCH_NANOSECONDS: return ns;
                case ADD, SUBTRACT: return add(realm, ns, DurationBuiltins.toDuration(arg, id == SUBTRACT));
                case UNTIL, SINCE: {
                    BigInteger other = toInstant(arg);
                    Options.Difference s = Options.difference(Options.object(Values.arg(args, 1)), id == SINCE, Unit.TIME_UNITS, false, Unit.NANOSECOND, Unit.SECOND);
                    BigInteger time = Durations.round(other.subtract(ns), s.increment(), s.smallest(), s.mode());
                    return TemporalObjects.difference(realm, InternalDuration.ofTime(time), s.largest(), id == SINCE);
                }
                case ROUND: return round(realm, ns, arg);
                case EQUALS: return ns.equals(toInstant(arg));
                case TO_STRING: return toString(ns, Options.object(arg));
                case TO_LOCALE_STRING, TO_JSON: return InstantBuiltins.toString(ns, null, TimeOfDay.AUTO);
                default: return TemporalObjects.zoned(realm, ns, TemporalObjects.timeZone(arg), IsoCalendar.INSTANCE);
            }
        }

        /** AddDurationToInstant — https://tc39.es/proposal-temporal/#sec-temporal-adddurationtoinstant */
        private static Object add(Realm realm, BigInteger ns, double[] duration) {
            if (Durations.largestUnit(duration).isDateUnit()) throw Errors.rangeError("An instant has no years, months, weeks and days");
            return TemporalObjects.instant(realm, Durations.addToInstant(ns, Durations.time(duration)), null);
        }

        /** {@code Temporal.Instant.prototype.round(roundTo)} — https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.round */
        private static Object round(Realm realm, BigInteger ns, Object roundTo) {
            JSObject options = Options.objectOrString(roundTo, "smallestUnit");
            long increment = Options.roundingIncrement(options);
            RoundingMode mode = Options.roundingMode(options, RoundingMode.HALF_EXPAND);
            Unit smallest = Options.unit(options, "smallestUnit", true);
            Options.validateUnit(smallest, Unit.TIME_UNITS, null);
            Options.validateIncrement(increment, Exact.NS_PER_DAY / smallest.nanoseconds, true);
            return TemporalObjects.instant(realm, InstantBuiltins.round(ns, increment, smallest, mode), null);
        }

        /** {@code Temporal.Instant.prototype.toString([options])} — https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tostring */
        private static Object toString(BigInteger ns, JSObject options) {
            int digits = Options.fractionalSecondDigits(options);
            RoundingMode mode = Options.roundingMode(options, RoundingMode.TRUNC);
            Unit smallest = Options.unit(options, "smallestUnit", false);
            Object zone = options == null ? Undefined.INSTANCE : options.get("timeZone");
            Options.validateUnit(smallest, Unit.TIME_UNITS, null);
            if (smallest == Unit.HOUR) throw Errors.rangeError("smallestUnit must be minute or smaller");
            TemporalZone z = zone == Undefined.INSTANCE ? null : TemporalObjects.timeZone(zone);
            Options.Precision p = Options.Precision.of(smallest, digits);
            return InstantBuiltins.toString(InstantBuiltins.round(ns, p.increment(), p.unit(), mode), z, p.digits());
        }
    }
}
