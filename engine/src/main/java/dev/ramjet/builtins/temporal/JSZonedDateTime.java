package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

import java.math.BigInteger;

/** A Temporal.ZonedDateTime. */
public final class JSZonedDateTime extends TemporalObject {
    final BigInteger epochNanoseconds;
    final TemporalZone zone;
    final TemporalCalendar calendar;
    /** The local date and time, once it has been asked for. */
    private IsoDateTime local;

    JSZonedDateTime(JSObject prototype, BigInteger epochNanoseconds, TemporalZone zone, TemporalCalendar calendar) {
        super(prototype);
        this.epochNanoseconds = epochNanoseconds;
        this.zone = zone;
        this.calendar = calendar;
    }

    @Override
    TemporalCalendar calendar() {
        return calendar;
    }

    IsoDateTime dateTime() {
        IsoDateTime t = local;
        if (t == null) local = t = zone.dateTime(epochNanoseconds);
        return t;
    }
}
