package dev.ramjet.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.emitter.Programs;
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
        long[] live = l.liveIn(back);
        assertTrue(l.contains(live, 1), "a");
        assertFalse(l.contains(live, 2), "b is never used");
        assertTrue(l.contains(live, 3) && l.contains(live, 4), "s and i");
        assertFalse(l.contains(live, 0), "this");
        assertTrue(l.contains(live, f.registerCount - 1), "constants are always there");
    }

    @Test
    void handlersKeepWhatTheyRead() {
        BytecodeFunction f = function("function f(a, g) { try { g(); a = 2; g(); } catch (e) { return a; } }");
        Liveness l = Liveness.of(f);
        int call = find(f, Opcode.CALL);
        assertTrue(l.contains(l.liveIn(call), 1));
        assertTrue(l.contains(l.liveOut(call), 1), "if the call throws, the handler reads a");
    }

    @Test
    void writesKill() {
        BytecodeFunction f = function("function f(a) { a = 1; return a; }");
        Liveness l = Liveness.of(f);
        assertFalse(l.contains(l.liveIn(0), 1));
        assertEquals(2, l.variables());
    }

    @Test
    void iteration() {
        BytecodeFunction f = function("function f(a, x) { for (x of a) ; return x; }");
        Liveness l = Liveness.of(f);
        int next = find(f, Opcode.ITERATOR_NEXT);
        assertTrue(l.contains(l.liveIn(next), 2), "an empty iteration leaves x as it was");
    }
}
