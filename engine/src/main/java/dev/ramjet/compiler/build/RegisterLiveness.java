package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import java.util.BitSet;

/**
 * Which registers are live before each instruction: backward data flow over the bytecode, from the operand kinds of the
 * opcode table. An instruction in a handler's range may go to the handler.
 */
final class RegisterLiveness {
    private final BytecodeFunction function;
    private final BitSet[] live;

    RegisterLiveness(BytecodeFunction function) {
        this.function = function;
        this.live = new BitSet[function.code.length];
        solve();
    }

    /** Live before the instruction at {@code pc}; constant registers are never in it. */
    BitSet before(int pc) {
        return live[pc];
    }

    /** Live while the call at {@code pc} runs: after it, its result in {@code dst} apart, or in the handler of what it throws. */
    BitSet during(int pc, int next, int dst) {
        BitSet s = (BitSet) live[next].clone();
        if (dst >= 0) s.clear(dst);
        addHandlers(pc, s);
        return s;
    }

    private void addHandlers(int pc, BitSet s) {
        int[] h = function.handlers;
        for (int i = 0; h != null && i < h.length; i += 4) {
            if (pc < h[i] || pc >= h[i + 1]) continue;
            BitSet t = (BitSet) live[h[i + 2]].clone();
            t.clear(h[i + 3]);
            s.or(t);
        }
    }

    private void solve() {
        int[] code = function.code;
        int[] starts = new int[code.length];
        int n = 0;
        for (int pc = 0; pc < code.length; pc += Opcode.length(code[pc])) starts[n++] = pc;
        for (int i = 0; i < n; i++) live[starts[i]] = new BitSet();
        int variables = function.registerCount - function.constantRegisters.length;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = n - 1; i >= 0; i--) {
                int pc = starts[i];
                BitSet s = flow(pc);
                s.clear(variables, Math.max(variables, s.length()));
                if (!s.equals(live[pc])) {
                    live[pc] = s;
                    changed = true;
                }
            }
        }
    }

    private BitSet flow(int pc) {
        int[] code = function.code;
        int op = code[pc];
        Opcode.Operand[] kinds = Opcode.info(op).operands();
        BitSet s = new BitSet();
        int next = pc + Opcode.length(op);
        if (!endsFlow(op) && next < code.length) s.or(live[next]);
        for (int k = 0; k < kinds.length; k++) {
            if (kinds[k] == Opcode.Operand.JUMP) s.or(live[code[pc + 1 + k]]);
        }
        if (op == Opcode.TABLE_SWITCH) {
            for (int target : (int[]) function.constants[code[pc + 2]]) s.or(live[target]);
        }
        for (int k = 0; k < kinds.length; k++) {
            int v = code[pc + 1 + k];
            if (kinds[k] == Opcode.Operand.DST) s.clear(v);
            else if (kinds[k] == Opcode.Operand.DST_PAIR) s.clear(v, v + 2);
        }
        addHandlers(pc, s);
        for (int k = 0; k < kinds.length; k++) {
            int v = code[pc + 1 + k];
            switch (kinds[k]) {
                case SRC: s.set(v); break;
                case SRC_PAIR: s.set(v, v + 2); break;
                case LIST: s.set(v, v + code[pc + 2 + k]); break;
                default: break;
            }
        }
        if (op == Opcode.COERCE_THIS) s.set(0);
        // The iterator's state is written as well as read.
        if (op == Opcode.SUPER_CALL) s.set(code[pc + 3]);
        return s;
    }

    static boolean endsFlow(int op) {
        switch (op) {
            case Opcode.JUMP, Opcode.JUMP_LOOP, Opcode.RETURN, Opcode.THROW, Opcode.TAIL_CALL, Opcode.ASYNC_RETURN, Opcode.ASYNC_THROW:
                return true;
            default:
                return false;
        }
    }
}
