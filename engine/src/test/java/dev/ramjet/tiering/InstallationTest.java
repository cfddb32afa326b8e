package dev.ramjet.tiering;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.CodeState;
import dev.ramjet.runtime.CompiledCode;
import org.junit.jupiter.api.Test;

/** What code relies on may break on one thread while another installs it. */
class InstallationTest {
    private static final class Code extends CompiledCode {
        Code(FeedbackVector v) {
            super(new CodeState(v, -1));
        }
    }

    private final FeedbackVector vector = new FeedbackVector(null, null, null);
    private final Code code = new Code(vector);
    private final Assumption assumption = new Assumption();

    @Test
    void whatBreaksAfterwardsTakesTheCodeOut() {
        assumption.depend(code.state);
        TieringPolicy.install(vector, code);
        assertSame(code, vector.compiled);
        assumption.invalidate();
        assertNull(vector.compiled);
    }

    @Test
    void whatBrokeBeforeKeepsItOut() {
        assumption.depend(code.state);
        assumption.invalidate();
        TieringPolicy.install(vector, code);
        assertNull(vector.compiled);
    }

    @Test
    void bothAtOnceLeaveNoInvalidCode() throws InterruptedException {
        for (int round = 0; round < 2000; round++) {
            Code c = new Code(vector);
            Assumption a = new Assumption();
            a.depend(c.state);
            Thread other = Thread.ofVirtual().start(() -> TieringPolicy.install(vector, c));
            if (round % 2 == 0) Thread.onSpinWait();
            a.invalidate();
            other.join();
            assertNull(vector.compiled, "in round " + round);
        }
    }
}
