package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainMonthDay; the year is the reference year. */
public final class JSPlainMonthDay extends TemporalObject {
    final IsoDate date;
    final TemporalCalendar calendar;

    JSPlainMonthDay(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype);
        this.date = date;
        this.calendar = calendar;
    }

    @Override
    TemporalCalendar calendar() {
        return calendar;
    }
}
