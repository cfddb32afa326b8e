package dev.ramjet.bytecode;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.emitter.Programs;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class LivenessTest {
    private static BytecodeFunction function(String text) {
        BytecodeFunction f = Programs.all(Programs.script(text)).get(1);
        Verifier.verify(f, true);
        return f;
    }

    private static int find(BytecodeFunction f, int opcode) {
        for (int pc = 0; pc < f.code.length; pc += Opcode.length(f.code[pc])) if (f.code[pc] == opcode) return pc;
        throw new AssertionError("no " + Opcode.info(opcode).name() + " in\n" + Disassembler.print(f));
    }

    @Test
    void loopKeepsItsVariables() {
        BytecodeFunction f = function("function f(a, b) { let s = 0; for (let i = 0; i < a; i++) s += i; return s; }");
        Liveness l = Liveness.of(f);
        int back = find(f, Opcode.JUMP_LOOP);
        BitSet live = l.liveIn(back);
        assertTrue(live.get(1), "a");
        assertFalse(live.get(2), "b is never used");
        assertTrue(live.get(3) && live.get(4), "s and i");
        assertFalse(live.get(0), "this");
        assertTrue(l.isLiveAfter(back, f.registerCount - 1), "constants are always there");
    }

    @Test
    void handlersKeepWhatTheyRead() {
        BytecodeFunction f = function("function f(a, g) { try { g(); a = 2; g(); } catch (e) { return a; } }");
        Liveness l = Liveness.of(f);
        int call = find(f, Opcode.CALL);
        assertTrue(l.liveIn(call).get(1));
        assertTrue(l.liveOut(call).get(1), "if the call throws, the handler reads a");
    }

    @Test
    void writesKill() {
        BytecodeFunction f = function("function f(a) { a = 1; return a; }");
        Liveness l = Liveness.of(f);
        assertFalse(l.liveIn(0).get(1));
    }

    @Test
    void iteration() {
        BytecodeFunction f = function("function f(a, x) { for (x of a) ; return x; }");
        Liveness l = Liveness.of(f);
        int next = find(f, Opcode.ITERATOR_NEXT);
        assertTrue(l.liveIn(next).get(2), "an empty iteration leaves x as it was");
    }
}
