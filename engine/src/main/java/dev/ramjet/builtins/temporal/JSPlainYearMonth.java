package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainYearMonth; the day is the reference day. */
public final class JSPlainYearMonth extends TemporalObject {
    final IsoDate date;
    final TemporalCalendar calendar;

    JSPlainYearMonth(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype);
        this.date = date;
        this.calendar = calendar;
    }

    @Override
    TemporalCalendar calendar() {
        return calendar;
    }
}
