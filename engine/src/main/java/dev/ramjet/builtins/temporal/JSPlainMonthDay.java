package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainMonthDay; the year is the reference year. */
public final class JSPlainMonthDay extends DateObject {
    JSPlainMonthDay(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype, date, calendar);
    }
}
