package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainDate. */
public final class JSPlainDate extends TemporalObject {
    final IsoDate date;
    final TemporalCalendar calendar;

    JSPlainDate(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype);
        this.date = date;
        this.calendar = calendar;
    }

    @Override
    TemporalCalendar calendar() {
        return calendar;
    }
}
