package dev.ramjet.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A short version of what {@code benchmarks/memory-flatness} does a million times: what evals and engines leave behind. */
class FlatnessTest {
    /** Bytes a round; a leaked closure, realm or class costs more. */
    private static final double HEAP = 150;
    private static final double METASPACE = 600;

    private static void isFlat(Flatness.Reading[] readings, double heap) {
        String all = String.join("\n", Arrays.stream(readings).map(Flatness.Reading::toString).toList());
        assertTrue(Flatness.growth(readings, Flatness.Reading::heap) < heap, all);
        assertTrue(Flatness.growth(readings, Flatness.Reading::metaspace) < METASPACE, all);
        // One thread compiles functions and one regular expressions; tests before this one may have left theirs, not yet idle for long.
        assertTrue(readings[readings.length - 1].threads() <= Math.max(2, readings[0].threads()), all);
    }

    @Test
    void evals() {
        try (Context context = Engine.create().newContext()) {
            isFlat(Flatness.measure(8000, Flatness.evals(context)), HEAP);
        }
    }

    /** A realm takes 6 KiB and more as it is used. */
    @Test
    void engines() {
        isFlat(Flatness.measure(800, Flatness::engine), 2000);
        assertEquals(0, Thread.getAllStackTraces().keySet().stream().filter(t -> t.isAlive() && t.getName().startsWith("ramjet-profiler")).count());
    }
}
