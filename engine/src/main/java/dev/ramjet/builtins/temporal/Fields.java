package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

/**
 * A Calendar Fields Record: one value a field, {@code null} for unset. Fields are numbered in the order in which their
 * properties are read.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-calendar-fields-records">Calendar Fields Records</a>
 */
final class Fields {
    static final int DAY = 0, ERA = 1, ERA_YEAR = 2, HOUR = 3, MICROSECOND = 4, MILLISECOND = 5, MINUTE = 6, MONTH = 7, MONTH_CODE = 8, NANOSECOND = 9,
        OFFSET = 10, SECOND = 11, TIME_ZONE = 12, YEAR = 13, COUNT = 14;
    private static final String[] KEYS = {"day", "era", "eraYear", "hour", "microsecond", "millisecond", "minute", "month", "monthCode", "nanosecond",
        "offset", "second", "timeZone", "year"};

    static final int DATE = 1 << DAY | 1 << MONTH | 1 << MONTH_CODE | 1 << YEAR;
    static final int YEAR_MONTH = 1 << MONTH | 1 << MONTH_CODE | 1 << YEAR;
    static final int TIME = 1 << HOUR | 1 << MICROSECOND | 1 << MILLISECOND | 1 << MINUTE | 1 << NANOSECOND | 1 << SECOND;
    /** For {@link #prepare}: any one field is enough. */
    static final int PARTIAL = -1;
    /** What a type of the record must tell. */
    static final int TYPE_DATE = 0, TYPE_YEAR_MONTH = 1, TYPE_MONTH_DAY = 2;

    /** hour … nanosecond in order of magnitude. */
    private static final int[] TIME_FIELDS = {HOUR, MINUTE, SECOND, MILLISECOND, MICROSECOND, NANOSECOND};
    private static final Double ZERO = 0.0;

    private final Object[] values = new Object[COUNT];

    boolean has(int field) {
        return values[field] != null;
    }

    double number(int field) {
        return (Double) values[field];
    }

    String string(int field) {
        return (String) values[field];
    }

    TemporalZone zone() {
        return (TemporalZone) values[TIME_ZONE];
    }

    void set(int field, Object value) {
        values[field] = value;
    }

    void set(int field, double value) {
        values[field] = value;
    }

    /** Sets the time fields. */
    void setTime(long time) {
        for (int i = 0; i < 6; i++) values[TIME_FIELDS[i]] = (double) TimeOfDay.part(time, i);
    }

    /** RegulateTime of the time fields. */
    long time(boolean reject) {
        double[] parts = new double[6];
        for (int i = 0; i < 6; i++) parts[i] = number(TIME_FIELDS[i]);
        return TimeOfDay.regulate(parts, reject);
    }

    /** CalendarFieldKeysPresent, as a set of bits. */
    private int present() {
        int mask = 0;
        for (int i = 0; i < COUNT; i++) {
            if (values[i] != null) mask |= 1 << i;
        }
        return mask;
    }

    /** CalendarMergeFields. */
    static Fields merge(TemporalCalendar calendar, Fields fields, Fields additional) {
        int ignored = calendar.keysToIgnore(additional.present());
        Fields merged = new Fields();
        for (int i = 0; i < COUNT; i++) {
            if ((ignored >> i & 1) == 0) merged.values[i] = fields.values[i];
            if (additional.values[i] != null) merged.values[i] = additional.values[i];
        }
        return merged;
    }

    /** {@code fields} with those {@code names} that the argument of a {@code with} changes; TypeError. */
    static Fields with(TemporalCalendar calendar, Fields fields, Object change, int names) {
        return merge(calendar, fields, prepare(calendar, TemporalObjects.requirePartial(change), names, PARTIAL));
    }

    /**
     * PrepareCalendarFields.
     *
     * @param names     the fields to read, as bits
     * @param required  those of them that must be there, or {@link #PARTIAL}
     */
    static Fields prepare(TemporalCalendar calendar, JSObject source, int names, int required) {
        names |= calendar.extraFields(names);
        Fields f = new Fields();
        boolean any = false;
        for (int i = 0; i < COUNT; i++) {
            if ((names >> i & 1) == 0) continue;
            Object v = source.get(KEYS[i]);
            if (v != Undefined.INSTANCE) {
                any = true;
                f.values[i] = convert(i, v);
            } else if (required != PARTIAL) {
                if ((required >> i & 1) != 0) throw Errors.typeError("Property " + KEYS[i] + " is required");
                if ((TIME >> i & 1) != 0) f.values[i] = ZERO;
            }
        }
        if (required == PARTIAL && !any) throw Errors.typeError("Object has no property that tells of a date or time");
        return f;
    }

    private static Object convert(int field, Object v) {
        switch (field) {
            case DAY, MONTH: {
                double d = integerWithTruncation(v);
                if (d <= 0) throw Errors.rangeError("Property " + KEYS[field] + " must be positive");
                return d;
            }
            case ERA: return Conversions.toString(v);
            case MONTH_CODE: return monthCode(v);
            case OFFSET: {
                Object p = Conversions.toPrimitive(v, Conversions.HINT_STRING);
                if (!Strings.isString(p)) throw Errors.typeError("Offset must be a string");
                String s = Strings.flat(p);
                IsoParser.utcOffset(s);
                return s;
            }
            case TIME_ZONE: return TemporalObjects.timeZone(v);
            default: return integerWithTruncation(v);
        }
    }

    /** ParseMonthCode; the code itself. */
    private static String monthCode(Object v) {
        Object p = Conversions.toPrimitive(v, Conversions.HINT_STRING);
        if (!Strings.isString(p)) throw Errors.typeError("Month code must be a string");
        String s = Strings.flat(p);
        int n = s.length();
        boolean ok = (n == 3 || n == 4 && s.charAt(3) == 'L') && s.charAt(0) == 'M' && s.charAt(1) >= '0' && s.charAt(1) <= '9' && s.charAt(2) >= '0'
            && s.charAt(2) <= '9' && (n == 4 || s.charAt(1) != '0' || s.charAt(2) != '0');
        if (!ok) throw Errors.rangeError("Invalid month code: " + s);
        return s;
    }

    /** ToIntegerWithTruncation. */
    static double integerWithTruncation(Object v) {
        if (v instanceof Integer i) return i;
        double d = Conversions.toNumber(v);
        if (d != d || Double.isInfinite(d)) throw Errors.rangeError("Number must be finite");
        return (d < 0 ? Math.ceil(d) : Math.floor(d)) + 0.0;
    }
}
