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
 * Temporal.Duration.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-duration-objects">Temporal.Duration Objects</a>
 */
public final class DurationBuiltins {
    private DurationBuiltins() {}

    private static final String NAME = "Temporal.Duration";

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_DURATION, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_DURATION_PROTOTYPE));
    }

    /** Component names in the order in which they are read, and which component each is. */
    private static final String[] KEYS = {"days", "hours", "microseconds", "milliseconds", "minutes", "months", "nanoseconds", "seconds", "weeks", "years"};
    private static final int[] COMPONENTS = {Durations.DAYS, Durations.HOURS, Durations.MICROSECONDS, Durations.MILLISECONDS, Durations.MINUTES,
        Durations.MONTHS, Durations.NANOSECONDS, Durations.SECONDS, Durations.WEEKS, Durations.YEARS};

    /** ToIntegerIfIntegral. */
    private static double integral(Object v) {
        double d = Conversions.toNumber(v);
        if (d != Math.rint(d) || Double.isInfinite(d)) throw Errors.rangeError("Duration components must be integers");
        return d + 0.0;
    }

    /** ToTemporalPartialDurationRecord, over the components that stand in {@code f}. */
    private static void readPartial(Object like, double[] f) {
        if (!(like instanceof JSObject o)) throw Errors.typeError("Duration must be an object or a string");
        boolean any = false;
        for (int i = 0; i < KEYS.length; i++) {
            Object v = o.get(KEYS[i]);
            if (v == Undefined.INSTANCE) continue;
            f[COMPONENTS[i]] = integral(v);
            any = true;
        }
        if (!any) throw Errors.typeError("Object has no property of a duration");
    }

    /** ToTemporalDuration: the components, valid and the caller's own. */
    static double[] toDuration(Object item) {
        if (item instanceof JSDuration d) return d.fields.clone();
        double[] f;
        if (item instanceof JSObject) {
            f = new double[Durations.COUNT];
            readPartial(item, f);
        } else {
            f = IsoParser.duration(TemporalObjects.requireString(item, "duration"));
        }
        if (!Durations.isValid(f)) throw Durations.invalid();
        return f;
    }

    /** Likewise, negated for subtractions. */
    static double[] toDuration(Object item, boolean subtract) {
        double[] f = toDuration(item);
        return subtract ? Durations.negate(f) : f;
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new Duration/0", "from/1", "compare/2");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            switch (id) {
                case 0: return construct(realm, args, newTarget);
                case 1: return TemporalObjects.duration(realm, toDuration(Values.arg(args, 0)));
                default: return compare(realm, toDuration(Values.arg(args, 0)), toDuration(Values.arg(args, 1)), Values.arg(args, 2));
            }
        }

        /** {@code Temporal.Duration([years[, months[, … nanoseconds]]])} — https://tc39.es/proposal-temporal/#sec-temporal.duration */
        private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
            if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
            double[] f = new double[Durations.COUNT];
            for (int i = 0; i < f.length; i++) {
                Object v = Values.arg(args, i);
                if (v != Undefined.INSTANCE) f[i] = integral(v);
            }
            return TemporalObjects.duration(realm, f, newTarget);
        }

        /** {@code Temporal.Duration.compare(one, two[, options])} — https://tc39.es/proposal-temporal/#sec-temporal.duration.compare */
        private static Object compare(Realm realm, double[] one, double[] two, Object options) {
            TemporalObject relativeTo = RelativeTo.read(realm, Options.object(options));
            if (java.util.Arrays.equals(one, two)) return 0;
            Unit largest1 = Durations.largestUnit(one);
            Unit largest2 = Durations.largestUnit(two);
            InternalDuration d1 = Durations.internal(one);
            InternalDuration d2 = Durations.internal(two);
            if (relativeTo instanceof JSZonedDateTime z && (largest1.isDateUnit() || largest2.isDateUnit())) {
                BigInteger after1 = Durations.addZoned(z.epochNanoseconds, z.zone, z.calendar, d1, false);
                BigInteger after2 = Durations.addZoned(z.epochNanoseconds, z.zone, z.calendar, d2, false);
                return after1.compareTo(after2);
            }
            long days1 = d1.date().days();
            long days2 = d2.date().days();
            if (largest1.isCalendarUnit() || largest2.isCalendarUnit()) {
                if (!(relativeTo instanceof JSPlainDate p)) throw needsRelativeTo();
                days1 = Durations.days(d1.date(), p.date, p.calendar);
                days2 = Durations.days(d2.date(), p.date, p.calendar);
            }
            BigInteger time1 = Durations.addDays(d1.time(), days1);
            return time1.compareTo(Durations.addDays(d2.time(), days2));
        }
    }

    private static dev.ramjet.runtime.JSThrow needsRelativeTo() {
        return Errors.rangeError("Years, months and weeks need the option relativeTo");
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int SIGN = 10, BLANK = 11, WITH = 12, NEGATED = 13, ABS = 14, ADD = 15, SUBTRACT = 16, ROUND = 17, TOTAL = 18, TO_STRING = 19,
            TO_JSON = 20, TO_LOCALE_STRING = 21;

        private Prototype() {
            super("get years", "get months", "get weeks", "get days", "get hours", "get minutes", "get seconds", "get milliseconds", "get microseconds",
                "get nanoseconds", "get sign", "get blank", "with/1", "negated/0", "abs/0", "add/1", "subtract/1", "round/1", "total/1", "toString/0",
                "toJSON/0", "toLocaleString/0", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_LOCALE_STRING) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSDuration d)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            double[] f = d.fields;
            Object arg = Values.arg(args, 0);
            if (id < SIGN) return Values.number(f[id]);
            switch (id) {
                case SIGN: return Durations.sign(f);
                case BLANK: return Durations.sign(f) == 0;
                case WITH: {
                    double[] r = f.clone();
                    readPartial(arg, r);
                    return TemporalObjects.duration(realm, r);
                }
                case NEGATED: return TemporalObjects.duration(realm, Durations.negate(f));
                case ABS: {
                    double[] r = f.clone();
                    for (int i = 0; i < r.length; i++) r[i] = Math.abs(r[i]);
                    return TemporalObjects.duration(realm, r);
                }
                case ADD: return add(realm, f, toDuration(arg));
                case SUBTRACT: return add(realm, f, toDuration(arg, true));
                case ROUND: return round(realm, f, arg);
                case TOTAL: return total(realm, f, arg);
                case TO_STRING: return toString(f, Options.object(arg));
                default: return Durations.toString(f, TimeOfDay.AUTO);
            }
        }

        /** AddDurations — https://tc39.es/proposal-temporal/#sec-temporal-adddurations */
        private static Object add(Realm realm, double[] one, double[] two) {
            Unit largest = Unit.larger(Durations.largestUnit(one), Durations.largestUnit(two));
            if (largest.isCalendarUnit()) throw Errors.rangeError("Durations with years, months or weeks cannot be added");
            BigInteger t = Durations.internalWith24HourDays(one).time().add(Durations.internalWith24HourDays(two).time());
            return TemporalObjects.duration(realm, Durations.fromInternal(InternalDuration.ofTime(Durations.requireValidTime(t)), largest));
        }

        /** {@code Temporal.Duration.prototype.round(roundTo)} — https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.round */
        private static Object round(Realm realm, double[] f, Object roundTo) {
            JSObject options = Options.objectOrString(roundTo, "smallestUnit");
            Unit largest = Options.unit(options, "largestUnit", false);
            TemporalObject relativeTo = RelativeTo.read(realm, options);
            long increment = Options.roundingIncrement(options);
            RoundingMode mode = Options.roundingMode(options, RoundingMode.HALF_EXPAND);
            Unit smallest = Options.unit(options, "smallestUnit", false);
            Options.validateUnit(smallest, Unit.DATETIME_UNITS, null);
            if (smallest == null && largest == null) throw Errors.rangeError("One of smallestUnit and largestUnit is required");
            if (smallest == null) smallest = Unit.NANOSECOND;
            Unit existing = Durations.largestUnit(f);
            if (largest == null || largest == Unit.AUTO) largest = Unit.larger(existing, smallest);
            if (Unit.larger(largest, smallest) != largest) throw Errors.rangeError("smallestUnit must be smaller than largestUnit");
            if (smallest.maximumIncrement != 0) Options.validateIncrement(increment, smallest.maximumIncrement, false);
            if (increment > 1 && largest != smallest && smallest.isDateUnit()) throw Errors.rangeError("roundingIncrement must be 1 for this smallestUnit");
            if (relativeTo instanceof JSZonedDateTime z) {
                BigInteger target = Durations.addZoned(z.epochNanoseconds, z.zone, z.calendar, Durations.internal(f), false);
                InternalDuration d = Durations.differenceZonedRounded(z.epochNanoseconds, target, z.zone, z.calendar, largest, increment, smallest, mode);
                return TemporalObjects.duration(realm, Durations.fromInternal(d, largest.isDateUnit() ? Unit.HOUR : largest));
            }
            if (relativeTo instanceof JSPlainDate p) {
                InternalDuration d = Durations.differenceRounded(new IsoDateTime(p.date, 0), target(f, p), p.calendar, largest, increment, smallest, mode);
                return TemporalObjects.duration(realm, Durations.fromInternal(d, largest));
            }
            if (existing.isCalendarUnit() || largest.isCalendarUnit()) throw needsRelativeTo();
            BigInteger time = Durations.internalWith24HourDays(f).time();
            InternalDuration d;
            if (smallest == Unit.DAY) {
                long days = Exact.round(time, Exact.DAY.multiply(BigInteger.valueOf(increment)), mode).divide(Exact.DAY).longValue();
                d = new InternalDuration(DateDuration.of(0, 0, 0, days), BigInteger.ZERO);
            } else {
                d = InternalDuration.ofTime(Durations.round(time, increment, smallest, mode));
            }
            return TemporalObjects.duration(realm, Durations.fromInternal(d, largest));
        }

        /** Midnight of a date plus a duration. */
        private static IsoDateTime target(double[] f, JSPlainDate from) {
            InternalDuration d = Durations.internalWith24HourDays(f);
            BigInteger[] t = Exact.floorDivide(d.time(), Exact.DAY);
            return new IsoDateTime(RelativeDuration.add(from.calendar, from.date, d.date().withDays(t[0].longValue())), t[1].longValue());
        }

        /** {@code Temporal.Duration.prototype.total(totalOf)} — https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.total */
        private static Object total(Realm realm, double[] f, Object totalOf) {
            JSObject options = Options.objectOrString(totalOf, "unit");
            TemporalObject relativeTo = RelativeTo.read(realm, options);
            Unit unit = Options.unit(options, "unit", true);
            Options.validateUnit(unit, Unit.DATETIME_UNITS, null);
            double total;
            if (relativeTo instanceof JSZonedDateTime z) {
                BigInteger target = Durations.addZoned(z.epochNanoseconds, z.zone, z.calendar, Durations.internal(f), false);
                total = Durations.differenceZonedTotal(z.epochNanoseconds, target, z.zone, z.calendar, unit);
            } else if (relativeTo instanceof JSPlainDate p) {
                total = Durations.differenceTotal(new IsoDateTime(p.date, 0), target(f, p), p.calendar, unit);
            } else {
                if (Durations.largestUnit(f).isCalendarUnit() || unit.isCalendarUnit()) throw needsRelativeTo();
                total = Durations.total(Durations.internalWith24HourDays(f).time(), unit);
            }
            return Values.number(total + 0.0);
        }

        /** {@code Temporal.Duration.prototype.toString([options])} — https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tostring */
        private static Object toString(double[] f, JSObject options) {
            int digits = Options.fractionalSecondDigits(options);
            RoundingMode mode = Options.roundingMode(options, RoundingMode.TRUNC);
            Unit smallest = Options.unit(options, "smallestUnit", false);
            Options.validateUnit(smallest, Unit.TIME_UNITS, null);
            if (smallest == Unit.HOUR || smallest == Unit.MINUTE) throw Errors.rangeError("smallestUnit must be second or smaller");
            Options.Precision p = Options.Precision.of(smallest, digits);
            if (p.unit() == Unit.NANOSECOND && p.increment() == 1) return Durations.toString(f, p.digits());
            InternalDuration d = Durations.internal(f);
            d = new InternalDuration(d.date(), Durations.round(d.time(), p.increment(), p.unit(), mode));
            return Durations.toString(Durations.fromInternal(d, Unit.larger(Durations.largestUnit(f), Unit.SECOND)), p.digits());
        }
    }
}
