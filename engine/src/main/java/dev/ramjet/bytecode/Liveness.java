package dev.ramjet.bytecode;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which registers hold a value that may still be read, at each instruction: what a frame state or an OSR entry must keep.
 *
 * <p>Backward data flow over basic blocks; sets are bit vectors over the variable registers (constant registers are always live and
 * not in the sets). Inside a protected range a handler may take over at any instruction, so what is live at the handler (but for the
 * register that receives the thrown value) is live throughout the range. A generator's frame is kept at suspension, which needs nothing
 * special here.
 *
 * <p>Sets are kept at block ends only; {@link #liveIn} and {@link #liveOut} of an instruction walk back through its block.
 */
public final class Liveness {
    private final BytecodeFunction f;
    private final int variables;
    private final int words;
    /** Start addresses of blocks, ascending, and the code's length at the end. */
    private int[] blocks;
    private int blockCount;
    private long[][] out, in;
    /** For each block the handler ranges that cover it (indices into handlers), or null. */
    private int[][] covering;

    private Liveness(BytecodeFunction f) {
        this.f = f;
        this.variables = f.registerCount - f.constantRegisters.length;
        this.words = variables + 63 >>> 6;
    }

    /** Analyses a compiled function. */
    public static Liveness of(BytecodeFunction f) {
        Liveness l = new Liveness(f);
        l.findBlocks();
        l.solve();
        return l;
    }

    /** Registers that are live before the instruction at {@code pc}; a new set, without constant registers. */
    public BitSet liveIn(int pc) {
        long[] set = new long[words];
        at(pc, true, set);
        return BitSet.valueOf(set);
    }

    /** Registers that are live after the instruction at {@code pc} (on the way to any successor or handler); a new set. */
    public BitSet liveOut(int pc) {
        long[] set = new long[words];
        at(pc, false, set);
        return BitSet.valueOf(set);
    }

    /** Registers that are live while the call at {@code pc} runs: at {@code next} after it, its result in {@code dst} apart, or in the handler of what it throws. */
    public BitSet liveDuring(int pc, int next, int dst) {
        long[] set = new long[words];
        at(next, true, set);
        if (dst >= 0) clear(set, dst);
        addHandlers(blockAt(pc), set);
        return BitSet.valueOf(set);
    }

    /** Whether {@code register} may still be read after the instruction at {@code pc}; constant registers always may. */
    public boolean isLiveAfter(int pc, int register) {
        return register >= variables || liveOut(pc).get(register);
    }

    // ---- blocks

    private void findBlocks() {
        int[] code = f.code;
        boolean[] leader = new boolean[code.length + 1];
        leader[0] = true;
        for (int pc = 0; pc < code.length; ) {
            int op = code[pc], next = pc + Opcode.length(op);
            Opcode.Operand[] operands = Opcode.info(op).operands();
            boolean jumps = BytecodeBuilder.endsBlock(op) || op == Opcode.TABLE_SWITCH;
            for (int i = 0; i < operands.length; i++) {
                if (operands[i] == Opcode.Operand.JUMP) {
                    leader[code[pc + 1 + i]] = true;
                    jumps = true;
                }
            }
            if (op == Opcode.TABLE_SWITCH) for (int t : (int[]) f.constants[code[pc + 2]]) leader[t] = true;
            if (jumps) leader[next] = true;
            pc = next;
        }
        int[] h = f.handlers;
        for (int i = 0; i < h.length; i += 4) leader[h[i]] = leader[h[i + 1]] = leader[h[i + 2]] = true;
        leader[code.length] = true;
        int n = 0;
        for (boolean b : leader) if (b) n++;
        blocks = new int[n];
        n = 0;
        for (int pc = 0; pc <= code.length; pc++) if (leader[pc]) blocks[n++] = pc;
        blockCount = n - 1;
        covering = new int[blockCount][];
        for (int i = 0; i < h.length; i += 4) {
            for (int b = blockAt(h[i]); b < blockCount && blocks[b] < h[i + 1]; b++) {
                int[] list = covering[b];
                covering[b] = list == null ? new int[] {i} : Arrays.copyOf(list, list.length + 1);
                covering[b][covering[b].length - 1] = i;
            }
        }
    }

    private int blockAt(int pc) {
        int i = Arrays.binarySearch(blocks, 0, blockCount, pc);
        return i >= 0 ? i : -i - 2;
    }

    // ---- data flow

    private void solve() {
        in = new long[blockCount][words];
        out = new long[blockCount][words];
        int[][] starts = new int[blockCount][];
        boolean changed = true;
        long[] set = new long[words];
        while (changed) {
            changed = false;
            for (int b = blockCount - 1; b >= 0; b--) {
                int lastPc = -1;
                if (starts[b] == null) starts[b] = instructions(b);
                lastPc = starts[b][starts[b].length - 1];
                long[] o = out[b];
                int next = blocks[b + 1];
                int op = f.code[lastPc];
                if (!BytecodeBuilder.endsBlock(op) && b + 1 < blockCount) or(o, in[b + 1]);
                if (op == Opcode.TABLE_SWITCH) {
                    for (int t : (int[]) f.constants[f.code[lastPc + 2]]) or(o, in[blockAt(t)]);
                } else {
                    Opcode.Operand[] operands = Opcode.info(op).operands();
                    for (int i = 0; i < operands.length; i++) if (operands[i] == Opcode.Operand.JUMP) or(o, in[blockAt(f.code[lastPc + 1 + i])]);
                }
                System.arraycopy(o, 0, set, 0, words);
                killPartial(b, lastPc, set);
                addHandlers(b, set);
                for (int i = starts[b].length - 1; i >= 0; i--) {
                    transfer(starts[b][i], set);
                    addHandlers(b, set);
                }
                if (!Arrays.equals(set, in[b])) {
                    System.arraycopy(set, 0, in[b], 0, words);
                    changed = true;
                }
            }
        }
    }

    /** ITERATOR_NEXT and FOR_IN_NEXT, which end blocks, write their value on the way to the next instruction only. */
    private void killPartial(int b, int pc, long[] set) {
        int op = f.code[pc];
        if (op != Opcode.ITERATOR_NEXT && op != Opcode.FOR_IN_NEXT) return;
        int dst = f.code[pc + 1];
        if ((in[blockAt(f.code[pc + 3])][dst >>> 6] >>> dst & 1) == 0) clear(set, dst);
    }

    private int[] instructions(int b) {
        int n = 0;
        for (int pc = blocks[b]; pc < blocks[b + 1]; pc += Opcode.length(f.code[pc])) n++;
        int[] result = new int[n];
        n = 0;
        for (int pc = blocks[b]; pc < blocks[b + 1]; pc += Opcode.length(f.code[pc])) result[n++] = pc;
        return result;
    }

    private static void or(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) to[i] |= from[i];
    }

    private void addHandlers(int b, long[] set) {
        int[] list = covering[b];
        if (list == null) return;
        for (int i : list) {
            long[] handler = in[blockAt(f.handlers[i + 2])];
            int r = f.handlers[i + 3];
            for (int w = 0; w < words; w++) set[w] |= w == r >>> 6 ? handler[w] & ~(1L << r) : handler[w];
        }
    }

    /** Live before := (live after − written) ∪ read. */
    private void transfer(int pc, long[] set) {
        int op = f.code[pc];
        Opcode.Operand[] operands = Opcode.info(op).operands();
        // These write on one of two ways out only, see killPartial.
        boolean partial = op == Opcode.ITERATOR_NEXT || op == Opcode.FOR_IN_NEXT;
        for (int i = 0; i < operands.length; i++) {
            int w = f.code[pc + 1 + i];
            switch (operands[i]) {
                case DST -> {
                    if (!partial) clear(set, w);
                }
                case DST_PAIR -> {
                    clear(set, w);
                    clear(set, w + 1);
                }
                default -> {}
            }
        }
        if (op == Opcode.COERCE_THIS) set(set, 0);
        for (int i = 0; i < operands.length; i++) {
            int w = f.code[pc + 1 + i];
            switch (operands[i]) {
                case SRC -> set(set, w);
                case SRC_PAIR -> {
                    set(set, w);
                    set(set, w + 1);
                }
                case LIST -> {
                    int count = f.code[pc + 2 + i];
                    for (int r = w; r < w + count; r++) set(set, r);
                }
                default -> {}
            }
        }
    }

    private void set(long[] set, int r) {
        if (r < variables) set[r >>> 6] |= 1L << r;
    }

    private static void clear(long[] set, int r) {
        set[r >>> 6] &= ~(1L << r);
    }

    /** The block that was asked for last: its instructions, and what is live after each of them. Whoever asks goes through a block. */
    private int lastBlock = -1;
    private int[] lastList;
    private long[][] lastOut;

    private void at(int pc, boolean before, long[] set) {
        int b = blockAt(pc);
        if (b != lastBlock) walk(b);
        int i = Arrays.binarySearch(lastList, pc);
        System.arraycopy(lastOut[i], 0, set, 0, words);
        if (!before) return;
        if (i == lastList.length - 1) {
            killPartial(b, pc, set);
            addHandlers(b, set);
        }
        transfer(pc, set);
        addHandlers(b, set);
    }

    private void walk(int b) {
        int[] list = instructions(b);
        long[][] after = new long[list.length][];
        long[] set = new long[words];
        System.arraycopy(out[b], 0, set, 0, words);
        int last = list.length - 1;
        long[] end = set.clone();
        addHandlers(b, end);
        after[last] = end;
        killPartial(b, list[last], set);
        addHandlers(b, set);
        for (int i = last; i > 0; i--) {
            transfer(list[i], set);
            addHandlers(b, set);
            after[i - 1] = set.clone();
        }
        lastBlock = b;
        lastList = list;
        lastOut = after;
    }
}
