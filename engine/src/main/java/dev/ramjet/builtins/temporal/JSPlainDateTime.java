package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainDateTime. */
public final class JSPlainDateTime extends TemporalObject {
    final IsoDateTime dateTime;
    final TemporalCalendar calendar;

    JSPlainDateTime(JSObject prototype, IsoDateTime dateTime, TemporalCalendar calendar) {
        super(prototype);
        this.dateTime = dateTime;
        this.calendar = calendar;
    }

    @Override
    TemporalCalendar calendar() {
        return calendar;
    }
}
