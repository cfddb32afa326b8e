package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainDateTime. */
public final class JSPlainDateTime extends CalendarObject {
    final IsoDateTime dateTime;

    JSPlainDateTime(JSObject prototype, IsoDateTime dateTime, TemporalCalendar calendar) {
        super(prototype, calendar);
        this.dateTime = dateTime;
    }
}
