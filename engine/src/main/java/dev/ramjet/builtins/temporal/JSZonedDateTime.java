package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

import java.math.BigInteger;

/** A Temporal.ZonedDateTime. */
public final class JSZonedDateTime extends TemporalObject {
    final BigInteger epochNanoseconds;
    final TemporalZone zone;
    final TemporalCalendar calendar;

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
        return zone.dateTime(epochNanoseconds);
    }
}
