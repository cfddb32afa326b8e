package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.Duration: its ten components, years to nanoseconds. */
public final class JSDuration extends TemporalObject {
    final double[] fields;

    JSDuration(JSObject prototype, double[] fields) {
        super(prototype);
        this.fields = fields;
    }
}
