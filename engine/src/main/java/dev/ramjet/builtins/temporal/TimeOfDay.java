package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;

/**
 * Times of day, each a number of nanoseconds since midnight.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-plaintime-abstract-ops">PlainTime Abstract Operations</a>
 */
final class TimeOfDay {
    private TimeOfDay() {}

    /** Precisions besides 0 to 9 digits. */
    static final int AUTO = -1, MINUTE = -2;

    static int hour(long t) {
        return (int) (t / 3_600_000_000_000L);
    }

    static int minute(long t) {
        return (int) (t / 60_000_000_000L % 60);
    }

    static int second(long t) {
        return (int) (t / 1_000_000_000L % 60);
    }

    /** Part {@code i}: hour, minute, second, millisecond, microsecond or nanosecond. */
    static int part(long t, int i) {
        switch (i) {
            case 0: return hour(t);
            case 1: return minute(t);
            case 2: return second(t);
            case 3: return (int) (t / 1_000_000L % 1000);
            case 4: return (int) (t / 1000L % 1000);
            default: return (int) (t % 1000);
        }
    }

    static long of(int hour, int minute, int second, int nanosecond) {
        return ((hour * 60L + minute) * 60 + second) * 1_000_000_000L + nanosecond;
    }

    /** RegulateTime of hour to nanosecond. */
    static long regulate(double[] parts, boolean reject) {
        long t = 0;
        for (int i = 0; i < 6; i++) {
            int max = i == 0 ? 23 : i < 3 ? 59 : 999;
            double v = parts[i];
            if (v < 0 || v > max) {
                if (reject) throw Errors.rangeError("Time is not valid");
                v = v < 0 ? 0 : max;
            }
            t = t * (max + 1) + (long) v;
        }
        return t;
    }

    /** RoundTime; may be the end of the day. */
    static long round(long t, long increment, Unit unit, RoundingMode mode) {
        // Only the parts from the unit above on count, so that increments are multiples within it.
        long whole = 0;
        switch (unit) {
            case MINUTE: whole = Unit.HOUR.nanoseconds; break;
            case SECOND: whole = Unit.MINUTE.nanoseconds; break;
            case MILLISECOND: whole = Unit.SECOND.nanoseconds; break;
            case MICROSECOND: whole = Unit.MILLISECOND.nanoseconds; break;
            case NANOSECOND: whole = Unit.MICROSECOND.nanoseconds; break;
            default: break;
        }
        long rest = whole == 0 ? t : t % whole;
        return t - rest + Exact.round(rest, increment * unit.nanoseconds, mode);
    }

    static void format(StringBuilder b, long t, int precision) {
        format(b, hour(t), minute(t), second(t), (int) (t % 1_000_000_000L), precision);
    }

    /** FormatTimeString. */
    static void format(StringBuilder b, int hour, int minute, int second, int nanosecond, int precision) {
        IsoDate.pad2(b, hour);
        b.append(':');
        IsoDate.pad2(b, minute);
        if (precision == MINUTE) return;
        b.append(':');
        IsoDate.pad2(b, second);
        fraction(b, nanosecond, precision);
    }

    /** FormatFractionalSeconds. */
    static void fraction(StringBuilder b, int nanosecond, int precision) {
        if (precision == 0 || precision == AUTO && nanosecond == 0) return;
        b.append('.');
        int start = b.length();
        IsoDate.pad(b, nanosecond, 9);
        int end = b.length();
        if (precision == AUTO) {
            while (b.charAt(end - 1) == '0') end--;
        } else {
            end = start + precision;
        }
        b.setLength(end);
    }

    static String toString(long t, int precision) {
        StringBuilder b = new StringBuilder(18);
        format(b, t, precision);
        return b.toString();
    }
}
