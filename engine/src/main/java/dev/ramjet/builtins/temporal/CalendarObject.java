package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal object with a calendar. */
abstract class CalendarObject extends TemporalObject {
    final TemporalCalendar calendar;

    CalendarObject(JSObject prototype, TemporalCalendar calendar) {
        super(prototype);
        this.calendar = calendar;
    }

    @Override
    final TemporalCalendar calendar() {
        return calendar;
    }
}
