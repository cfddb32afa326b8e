package dev.ramjet.tiering;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** Engines that are closed leave no thread behind. */
class CompilerThreadTest {
    private static boolean isRunning() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(t -> t.getName().equals("ramjet-compiler"));
    }

    @Test
    void itEndsWhenThereIsNothingToDoAndComesBack() throws InterruptedException {
        long before = TieringPolicy.idleMillis;
        TieringPolicy.idleMillis = 100;
        try {
            for (int round = 0; round < 3; round++) {
                try (Context context = Engine.create().newContext()) {
                    context.eval("function f(x) { return x + 1; } let s = 0; for (let i = 0; i < 100000; i++) s = f(s) & 1023;");
                }
                for (int i = 0; i < 600 && isRunning(); i++) Thread.sleep(25);
                assertTrue(!isRunning(), "in round " + round);
            }
        } finally {
            TieringPolicy.idleMillis = before;
        }
    }

    @Test
    void aThreadThatWaitsHoldsNothing() throws InterruptedException {
        long before = TieringPolicy.idleMillis;
        TieringPolicy.idleMillis = 5_000;
        try {
            WeakReference<Object> gone = new WeakReference<>(run());
            for (int i = 0; i < 120 && gone.get() != null; i++) {
                System.gc();
                Thread.sleep(25);
            }
            assertTrue(isRunning(), "this is about a thread that waits");
            assertNull(gone.get());
        } finally {
            TieringPolicy.idleMillis = before;
        }
    }

    private static Object run() {
        try (Context context = Engine.create().newContext()) {
            context.eval("const kept = [1]; function f(x) { return x + kept[0]; } let s = 0; for (let i = 0; i < 1000000; i++) s = f(s) & 1023;");
            return context;
        }
    }
}
