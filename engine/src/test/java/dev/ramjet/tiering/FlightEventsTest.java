package dev.ramjet.tiering;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler's work shows in a flight recording. */
class FlightEventsTest {
    @TempDir
    Path folder;

    @Test
    void compilationsAndTheirEndsAreRecorded() throws Exception {
        Path file = folder.resolve("r.jfr");
        boolean before = TieringPolicy.synchronous;
        TieringPolicy.synchronous = true;
        try (Recording recording = new Recording(); Context context = Engine.create().newContext()) {
            recording.start();
            context.eval("""
                class P { constructor(x) { this.x = x; } get twice() { return this.x * 2; } }
                function work(p) { return p.twice; }
                let s = 0;
                for (let i = 0; i < 30000; i++) s += work(new P(i & 7));
                work({get twice() { return 'a string'; }});
                for (let i = 0; i < 30000; i++) s += work(new P(i & 7));
                Object.defineProperty(P.prototype, 'twice', {get() { return 0; }});
                for (let i = 0; i < 30000; i++) s += work(new P(i & 7));
                """);
            recording.stop();
            recording.dump(file);
        } finally {
            TieringPolicy.synchronous = before;
        }
        Set<String> seen = new HashSet<>();
        for (RecordedEvent e : RecordingFile.readAllEvents(file)) {
            String name = e.getEventType().getName();
            if (name.startsWith("dev.ramjet.")) seen.add(name.substring(11) + " " + e.getString("function"));
        }
        for (String expected : new String[] {"Compilation work", "Installation work", "Deoptimization work", "Invalidation work"}) {
            assertTrue(seen.contains(expected), expected + " in " + seen);
        }
    }
}
