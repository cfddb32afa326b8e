package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainYearMonth; the day is the reference day. */
public final class JSPlainYearMonth extends DateObject {
    JSPlainYearMonth(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype, date, calendar);
    }
}
