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
 * Temporal.PlainTime.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-plaintime-objects">Temporal.PlainTime Objects</a>
 */
public final class PlainTimeBuiltins {
    private PlainTimeBuiltins() {}

    private static final String NAME = "Temporal.PlainTime";

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_PLAIN_TIME, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_PLAIN_TIME_PROTOTYPE));
    }

    /** Property names in the order in which they are read, and which part of the time each is. */
    private static final String[] KEYS = {"hour", "microsecond", "millisecond", "minute", "nanosecond", "second"};
    private static final int[] PARTS = {0, 4, 3, 1, 5, 2};

    /** ToTemporalTimeRecord, over the parts that stand in {@code parts}. */
    private static void readParts(JSObject like, double[] parts) {
        boolean any = false;
        for (int i = 0; i < 6; i++) {
            Object v = like.get(KEYS[i]);
            if (v == Undefined.INSTANCE) continue;
            parts[PARTS[i]] = Fields.integerWithTruncation(v);
            any = true;
        }
        if (!any) throw Errors.typeError("Object has no property of a time");
    }

    /** ToTemporalTime: nanoseconds of the day. */
    static long toTime(Object item, Object options) {
        if (item instanceof JSObject o) {
            if (item instanceof JSPlainTime || item instanceof JSPlainDateTime || item instanceof JSZonedDateTime) {
                Options.overflow(Options.object(options));
                if (item instanceof JSPlainTime t) return t.time;
                return item instanceof JSPlainDateTime d ? d.dateTime.time() : ((JSZonedDateTime) item).dateTime().time();
            }
            double[] parts = new double[6];
            readParts(o, parts);
            return TimeOfDay.regulate(parts, Options.overflow(Options.object(options)));
        }
        IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "time"), IsoParser.TIME);
        Options.overflow(Options.object(options));
        return p.time;
    }

    /** ToTimeRecordOrMidnight. */
    static long toTimeOrMidnight(Object item) {
        return item == Undefined.INSTANCE ? 0 : toTime(item, Undefined.INSTANCE);
    }

    /** Six constructor arguments from {@code first} on; RangeError where {@code valid} and they are no time. */
    static double[] arguments(Object[] args, int first) {
        double[] parts = new double[6];
        for (int i = 0; i < 6; i++) {
            Object v = Values.arg(args, first + i);
            if (v != Undefined.INSTANCE) parts[i] = Fields.integerWithTruncation(v);
        }
        return parts;
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new PlainTime/0", "from/1", "compare/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0:
                    // Temporal.PlainTime([hour[, minute[, … nanosecond]]]) — https://tc39.es/proposal-temporal/#sec-temporal.plaintime
                    if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
                    return TemporalObjects.time(realm, TimeOfDay.regulate(arguments(args, 0), true), newTarget);
                case 1: return TemporalObjects.time(realm, toTime(Values.arg(args, 0), Values.arg(args, 1)));
                default: {
                    long one = toTime(Values.arg(args, 0), Undefined.INSTANCE);
                    return Long.compare(one, toTime(Values.arg(args, 1), Undefined.INSTANCE));
                }
            }
        }
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int ADD = 6, SUBTRACT = 7, WITH = 8, UNTIL = 9, SINCE = 10, ROUND = 11, EQUALS = 12, TO_STRING = 13, TO_JSON = 15;

        private Prototype() {
            super("get hour", "get minute", "get second", "get millisecond", "get microsecond", "get nanosecond", "add/1", "subtract/1", "with/1", "until/1",
                "since/1", "round/1", "equals/1", "toString/0", "toLocaleString/0", "toJSON/0", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_JSON) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSPlainTime t)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            long time = t.time;
            if (id < ADD) return TimeOfDay.part(time, id);
            Object arg = Values.arg(args, 0);
            Object options = Values.arg(args, 1);
            switch (id) {
                case ADD, SUBTRACT: {
                    BigInteger r = Durations.addTime(time, Durations.time(DurationBuiltins.toDuration(arg, id == SUBTRACT)));
                    return TemporalObjects.time(realm, r.mod(Exact.DAY).longValue());
                }
                case WITH: {
                    JSObject like = TemporalObjects.requirePartial(arg);
                    double[] parts = new double[6];
                    for (int i = 0; i < 6; i++) parts[i] = TimeOfDay.part(time, i);
                    readParts(like, parts);
                    return TemporalObjects.time(realm, TimeOfDay.regulate(parts, Options.overflow(Options.object(options))));
                }
                case UNTIL, SINCE: {
                    long other = toTime(arg, Undefined.INSTANCE);
                    Options.Difference s = Options.difference(Options.object(options), id == SINCE, Unit.TIME_UNITS, false, Unit.NANOSECOND, Unit.HOUR);
                    BigInteger r = Durations.round(BigInteger.valueOf(other - time), s.increment(), s.smallest(), s.mode());
                    return TemporalObjects.difference(realm, InternalDuration.ofTime(r), s.largest(), id == SINCE);
                }
                case ROUND: {
                    // Temporal.PlainTime.prototype.round(roundTo) — https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.round
                    JSObject o = Options.objectOrString(arg, "smallestUnit");
                    long increment = Options.roundingIncrement(o);
                    RoundingMode mode = Options.roundingMode(o, RoundingMode.HALF_EXPAND);
                    Unit smallest = Options.unit(o, "smallestUnit", true);
                    Options.validateUnit(smallest, Unit.TIME_UNITS, null);
                    Options.validateIncrement(increment, smallest.maximumIncrement, false);
                    return TemporalObjects.time(realm, TimeOfDay.round(time, increment, smallest, mode) % Exact.NS_PER_DAY);
                }
                case EQUALS: return time == toTime(arg, Undefined.INSTANCE);
                case TO_STRING: {
                    // Temporal.PlainTime.prototype.toString([options]) — https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tostring
                    JSObject o = Options.object(arg);
                    int digits = Options.fractionalSecondDigits(o);
                    RoundingMode mode = Options.roundingMode(o, RoundingMode.TRUNC);
                    Unit smallest = Options.unit(o, "smallestUnit", false);
                    Options.validateUnit(smallest, Unit.TIME_UNITS, null);
                    if (smallest == Unit.HOUR) throw Errors.rangeError("smallestUnit must be minute or smaller");
                    Options.Precision p = Options.Precision.of(smallest, digits);
                    return TimeOfDay.toString(TimeOfDay.round(time, p.increment(), p.unit(), mode) % Exact.NS_PER_DAY, p.digits());
                }
                default: return TimeOfDay.toString(time, TimeOfDay.AUTO);
            }
        }
    }
}
