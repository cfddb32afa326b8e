package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;

import java.math.BigInteger;

/** A Temporal.Instant. */
public final class JSInstant extends TemporalObject {
    final BigInteger epochNanoseconds;

    JSInstant(JSObject prototype, BigInteger epochNanoseconds) {
        super(prototype);
        this.epochNanoseconds = epochNanoseconds;
    }
}
