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

    /** The zone's English name at a time. */
    public String name(long t) {
        boolean daylight = rules.isDaylightSavings(Instant.ofEpochMilli(t));
        return TimeZone.getTimeZone(id).getDisplayName(daylight, TimeZone.LONG, Locale.ENGLISH);
    }
}
