package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainDate. */
public final class JSPlainDate extends DateObject {
    JSPlainDate(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype, date, calendar);
    }
}
