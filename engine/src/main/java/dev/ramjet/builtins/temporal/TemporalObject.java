package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;

/** An instance of one of Temporal's classes. */
public abstract class TemporalObject extends JSObject {
    TemporalObject(JSObject prototype) {
        super(prototype, Shape.ORDINARY);
    }

    /** [[Calendar]], or {@code null} for classes without one. */
    TemporalCalendar calendar() {
        return null;
    }
}
