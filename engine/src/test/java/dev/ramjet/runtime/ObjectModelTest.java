package dev.ramjet.runtime;

import org.junit.jupiter.api.Test;

/** Compares the object model with the specification written down naively, on random programs. */
final class ObjectModelTest {
    @Test
    void agreesWithTheSpecification() {
        long base = Long.getLong("objectModel.seed", 1);
        int runs = Integer.getInteger("objectModel.runs", 150);
        for (long seed = base; seed < base + runs; seed++) ObjectModelWorld.run(seed, 400);
    }
}
