package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal object that holds a date, all of which or a part of which is its meaning. */
abstract class DateObject extends CalendarObject {
    final IsoDate date;

    DateObject(JSObject prototype, IsoDate date, TemporalCalendar calendar) {
        super(prototype, calendar);
        this.date = date;
    }

    /** {@code equals} of the three classes. */
    final boolean isSame(DateObject other) {
        return date.compareTo(other.date) == 0 && calendar == other.calendar;
    }
}
