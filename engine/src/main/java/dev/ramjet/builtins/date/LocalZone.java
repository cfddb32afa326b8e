package dev.ramjet.builtins.date;

import dev.ramjet.runtime.Agent;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;

/** The local time zone of an agent, by the JDK's rules. Keeps the offset of the stretch of time last asked for. */
public final class LocalZone {
    private final ZoneId id;
    private final ZoneRules rules;
    /** The offset holds in [from, to), in UTC milliseconds. */
    private long from = 1;
    private long to = 0;
    private long offset;

    private LocalZone(ZoneId id) {
        this.id = id;
        rules = id.getRules();
        if (rules.isFixedOffset()) {
            from = Long.MIN_VALUE;
            to = Long.MAX_VALUE;
            offset = rules.getOffset(Instant.EPOCH).getTotalSeconds() * 1000L;
        }
    }

    public static LocalZone of(Agent agent) {
        if (agent.dateState instanceof LocalZone z) return z;
        // The host may have put a zone there; else the system's.
        LocalZone z = new LocalZone(agent.dateState instanceof ZoneId id ? id : ZoneId.systemDefault());
        agent.dateState = z;
        return z;
    }

    public ZoneId id() {
        return id;
    }

    /** Milliseconds that local time is ahead at UTC time {@code t}. */
    public long offsetAt(long t) {
        if (t >= from && t < to) return offset;
        Instant instant = Instant.ofEpochMilli(t);
        ZoneOffsetTransition before = rules.previousTransition(instant.plusMillis(1));
        ZoneOffsetTransition after = rules.nextTransition(instant);
        from = before == null ? Long.MIN_VALUE : before.toEpochSecond() * 1000;
        to = after == null ? Long.MAX_VALUE : after.toEpochSecond() * 1000;
        offset = rules.getOffset(instant).getTotalSeconds() * 1000L;
        return offset;
    }

    /** LocalTime https://tc39.es/ecma262/#sec-localtime */
    public long toLocal(long t) {
        return t + offsetAt(t);
    }

    /** UTC https://tc39.es/ecma262/#sec-utc-t: skipped and repeated times are read with the offset from before the change. */
    public double toUtc(double local) {
        if (!(Math.abs(local) <= DateMath.MAX_TIME + DateMath.MS_PER_DAY)) return Double.NaN;
        long t = (long) local;
        // OPTIMIZATION: well inside the stretch last used.
        if (t - offset - DateMath.MS_PER_DAY >= from && t - offset + DateMath.MS_PER_DAY < to || rules.isFixedOffset()) return t - offset;
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(t, 1000L), (int) Math.floorMod(t, 1000L) * 1_000_000, ZoneOffset.UTC);
        long utc = t - rules.getOffset(time).getTotalSeconds() * 1000L;
        offsetAt(utc);
        return utc;
    }

    /**
     * The zone's English name at a time. As in V8, whether summer time is named is asked of a recent year that begins on
     * the same day of the week where the time is before 1970 or after January 2038.
     */
    public String name(long t) {
        if (t < 0 || t > Integer.MAX_VALUE * 1000L) t = equivalentTime(t);
        boolean daylight = rules.isDaylightSavings(Instant.ofEpochMilli(t));
        return TimeZone.getTimeZone(id).getDisplayName(daylight, TimeZone.LONG, Locale.ENGLISH);
    }

    private static long equivalentTime(long t) {
        long day = DateMath.day(t);
        int year = DateMath.year(DateMath.dateFromDay(day));
        long first = DateMath.dayFromDate(year, 0, 1);
        boolean leap = DateMath.dayFromDate(year + 1L, 0, 1) - first == 366;
        // The calendar repeats every 28 years; each day of the week begins a year of either length within them.
        int recent = (leap ? 1956 : 1967) + DateMath.weekDay(first) * 12 % 28;
        int equivalent = 2008 + (recent + 3 * 28 - 2008) % 28;
        return (DateMath.dayFromDate(equivalent, 0, 1) + day - first) * DateMath.MS_PER_DAY + DateMath.timeWithinDay(t);
    }
}
