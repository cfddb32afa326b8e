package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

/** A Temporal.PlainTime: nanoseconds since midnight. */
public final class JSPlainTime extends TemporalObject {
    final long time;

    JSPlainTime(JSObject prototype, long time) {
        super(prototype);
        this.time = time;
    }
}
