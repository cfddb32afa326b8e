package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * Reading options. An absent options object is {@code null} here: nothing can be observed of it.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-units">Units and options</a>
 */
final class Options {
    private Options() {}

    /** Values of disambiguation. */
    static final int COMPATIBLE = 0, EARLIER = 1, LATER = 2, REJECT = 3;
    /** Values of offset. */
    static final int OFFSET_PREFER = 0, OFFSET_USE = 1, OFFSET_IGNORE = 2, OFFSET_REJECT = 3;
    /** Values of calendarName and timeZoneName. */
    static final int SHOW_AUTO = 0, SHOW_ALWAYS = 1, SHOW_NEVER = 2, SHOW_CRITICAL = 3;

    private static final String[] OVERFLOW = {"constrain", "reject"};
    private static final String[] DISAMBIGUATION = {"compatible", "earlier", "later", "reject"};
    private static final String[] OFFSET = {"prefer", "use", "ignore", "reject"};
    private static final String[] SHOW_CALENDAR = {"auto", "always", "never", "critical"};
    private static final String[] DIRECTION = {"next", "previous"};

    /** GetOptionsObject; {@code null} for undefined. */
    static JSObject object(Object v) {
        if (v == Undefined.INSTANCE) return null;
        if (v instanceof JSObject o) return o;
        throw Errors.typeError("Options must be an object or undefined");
    }

    /** The argument of round, total and alike: an object, or a string that stands for {@code key}. */
    static JSObject objectOrString(Object v, String key) {
        if (v == Undefined.INSTANCE) throw Errors.typeError("Options must not be undefined");
        if (Strings.isString(v)) {
            JSObject o = JSObject.create(null);
            o.addProperty(key, v, Shape.DEFAULT);
            return o;
        }
        return object(v);
    }

    private static Object get(JSObject options, String key) {
        return options == null ? Undefined.INSTANCE : options.get(key);
    }

    private static JSThrow invalid(String key, Object value) {
        return Errors.rangeError("Value " + value + " out of range for Temporal options property " + key);
    }

    /** GetOption for strings: the index of the value; {@code fallback} below zero means that the option is required. */
    private static int choice(JSObject options, String key, String[] allowed, int fallback) {
        Object v = get(options, key);
        if (v == Undefined.INSTANCE) {
            if (fallback < 0) throw Errors.rangeError("Option " + key + " is required");
            return fallback;
        }
        String s = Conversions.toString(v);
        for (int i = 0; i < allowed.length; i++) {
            if (allowed[i].equals(s)) return i;
        }
        throw invalid(key, s);
    }

    /** GetTemporalOverflowOption: whether to reject. */
    static boolean overflow(JSObject options) {
        return choice(options, "overflow", OVERFLOW, 0) == 1;
    }

    /** GetTemporalDisambiguationOption. */
    static int disambiguation(JSObject options) {
        return choice(options, "disambiguation", DISAMBIGUATION, COMPATIBLE);
    }

    /** GetTemporalOffsetOption. */
    static int offset(JSObject options, int fallback) {
        return choice(options, "offset", OFFSET, fallback);
    }

    /** GetTemporalShowCalendarNameOption. */
    static int showCalendar(JSObject options) {
        return choice(options, "calendarName", SHOW_CALENDAR, SHOW_AUTO);
    }

    /** GetTemporalShowTimeZoneNameOption. */
    static int showTimeZone(JSObject options) {
        int i = choice(options, "timeZoneName", new String[] {"auto", "never", "critical"}, 0);
        return i == 0 ? SHOW_AUTO : i == 1 ? SHOW_NEVER : SHOW_CRITICAL;
    }

    /** GetTemporalShowOffsetOption: whether to show it. */
    static boolean showOffset(JSObject options) {
        return choice(options, "offset", new String[] {"auto", "never"}, 0) == 0;
    }

    /** GetDirectionOption: whether it is "next". */
    static boolean isNext(JSObject options) {
        return choice(options, "direction", DIRECTION, -1) == 0;
    }

    /** GetRoundingModeOption. */
    static RoundingMode roundingMode(JSObject options, RoundingMode fallback) {
        Object v = get(options, "roundingMode");
        if (v == Undefined.INSTANCE) return fallback;
        String s = Conversions.toString(v);
        RoundingMode m = RoundingMode.named(s);
        if (m == null) throw invalid("roundingMode", s);
        return m;
    }

    /** GetRoundingIncrementOption. */
    static long roundingIncrement(JSObject options) {
        Object v = get(options, "roundingIncrement");
        if (v == Undefined.INSTANCE) return 1;
        double d = Fields.integerWithTruncation(v);
        if (d < 1 || d > 1e9) throw invalid("roundingIncrement", d);
        return (long) d;
    }

    /** GetTemporalUnitValuedOption; {@code null} for an option that is not there. */
    static Unit unit(JSObject options, String key, boolean required) {
        Object v = get(options, key);
        if (v == Undefined.INSTANCE) {
            if (required) throw Errors.rangeError("Option " + key + " is required");
            return null;
        }
        String s = Conversions.toString(v);
        Unit u = Unit.named(s);
        if (u == null) throw invalid(key, s);
        return u;
    }

    /** ValidateTemporalUnitValue. */
    static void validateUnit(Unit value, int group, Unit extra) {
        if (value == null || value == extra) return;
        boolean ok = value.isDateUnit() ? (group & Unit.DATE_UNITS) != 0 : value.isTimeUnit() && (group & Unit.TIME_UNITS) != 0;
        if (!ok) throw invalid("unit", value.singular);
    }

    /** ValidateTemporalRoundingIncrement. */
    static void validateIncrement(long increment, long dividend, boolean inclusive) {
        if (increment > (inclusive ? dividend : dividend - 1) || dividend % increment != 0) throw invalid("roundingIncrement", increment);
    }

    /** GetTemporalFractionalSecondDigitsOption: digits or {@link TimeOfDay#AUTO}. */
    static int fractionalSecondDigits(JSObject options) {
        Object v = get(options, "fractionalSecondDigits");
        if (v == Undefined.INSTANCE) return TimeOfDay.AUTO;
        if (!Values.isNumber(v)) {
            String s = Conversions.toString(v);
            if (!s.equals("auto")) throw invalid("fractionalSecondDigits", s);
            return TimeOfDay.AUTO;
        }
        double d = Math.floor(Values.doubleValue(v));
        if (!(d >= 0 && d <= 9)) throw invalid("fractionalSecondDigits", Conversions.numberToString(d));
        return (int) d;
    }

    /** What seconds are rounded to and how they are shown. */
    record Precision(int digits, Unit unit, int increment) {
        /** ToSecondsStringPrecisionRecord. */
        static Precision of(Unit smallest, int digits) {
            if (smallest != null) {
                switch (smallest) {
                    case MINUTE: return new Precision(TimeOfDay.MINUTE, smallest, 1);
                    case SECOND: return new Precision(0, smallest, 1);
                    case MILLISECOND: return new Precision(3, smallest, 1);
                    case MICROSECOND: return new Precision(6, smallest, 1);
                    default: return new Precision(9, smallest, 1);
                }
            }
            if (digits == TimeOfDay.AUTO) return new Precision(digits, Unit.NANOSECOND, 1);
            if (digits == 0) return new Precision(0, Unit.SECOND, 1);
            int increment = digits % 3 == 1 ? 100 : digits % 3 == 2 ? 10 : 1;
            return new Precision(digits, digits <= 3 ? Unit.MILLISECOND : digits <= 6 ? Unit.MICROSECOND : Unit.NANOSECOND, increment);
        }
    }

    /** The settings of until and since. */
    record Difference(Unit smallest, Unit largest, RoundingMode mode, long increment) {}

    /** GetDifferenceSettings; weeks and days are not allowed when {@code noWeeksAndDays}. */
    static Difference difference(JSObject options, boolean since, int group, boolean noWeeksAndDays, Unit fallbackSmallest, Unit smallestLargest) {
        Unit largest = unit(options, "largestUnit", false);
        long increment = roundingIncrement(options);
        RoundingMode mode = roundingMode(options, RoundingMode.TRUNC);
        Unit smallest = unit(options, "smallestUnit", false);
        validateUnit(largest, group, Unit.AUTO);
        if (largest == null) largest = Unit.AUTO;
        if (noWeeksAndDays && (largest == Unit.WEEK || largest == Unit.DAY)) throw invalid("largestUnit", largest.singular);
        validateUnit(smallest, group, null);
        if (smallest == null) smallest = fallbackSmallest;
        if (noWeeksAndDays && (smallest == Unit.WEEK || smallest == Unit.DAY)) throw invalid("smallestUnit", smallest.singular);
        if (largest == Unit.AUTO) largest = Unit.larger(smallestLargest, smallest);
        if (Unit.larger(largest, smallest) != largest) throw invalid("smallestUnit", smallest.singular);
        if (smallest.maximumIncrement != 0) validateIncrement(increment, smallest.maximumIncrement, false);
        return new Difference(smallest, largest, since ? mode.negated() : mode, increment);
    }
}
