package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

import java.math.BigInteger;

/** A Temporal.ZonedDateTime. */
public final class JSZonedDateTime extends CalendarObject {
    final BigInteger epochNanoseconds;
    final TemporalZone zone;
    /** The local date and time, once it has been asked for. */
    private IsoDateTime local;

    JSZonedDateTime(JSObject prototype, BigInteger epochNanoseconds, TemporalZone zone, TemporalCalendar calendar) {
        super(prototype, calendar);
        this.epochNanoseconds = epochNanoseconds;
        this.zone = zone;
    }

    IsoDateTime dateTime() {
        IsoDateTime t = local;
        if (t == null) local = t = zone.dateTime(epochNanoseconds);
        return t;
    }
}
