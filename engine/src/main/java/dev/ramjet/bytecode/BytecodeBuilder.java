package dev.ramjet.bytecode;

import java.util.ArrayList;
import java.util.Arrays;

/**
 * Assembles the code of one function after another: instructions, labels, constants, registers, feedback slots, handlers, positions.
 *
 * <p>Invariants:
 * <ol>
 * <li>Code that cannot be reached is not emitted: after a jump, return or throw everything is dropped until a label that something
 *     leads to is bound. So every instruction of a finished function is reachable in the control-flow graph.
 * <li>Constant registers have provisional numbers from {@link #CONSTANT_BASE} on while the code is built, because the number of variable
 *     registers is not known yet; {@link #finish} gives them their places on top of the frame.
 * <li>Temporaries are a stack: {@link #mark} and {@link #release}.
 * </ol>
 */
public final class BytecodeBuilder {
    /** First provisional number of a constant register. */
    public static final int CONSTANT_BASE = 1 << 28;
    /** How many numbers and strings get a register of their own; undefined, null, true, false always do. */
    private static final int HOT_CONSTANTS = 32;
    private static final Opcode.Operand[][] OPERANDS = new Opcode.Operand[Opcode.COUNT][];
    private static final boolean[] ENDS = new boolean[Opcode.COUNT];

    static {
        for (int i = 0; i < Opcode.COUNT; i++) OPERANDS[i] = Opcode.info(i).operands();
        ENDS[Opcode.JUMP] = ENDS[Opcode.JUMP_LOOP] = ENDS[Opcode.RETURN] = ENDS[Opcode.THROW] = ENDS[Opcode.TAIL_CALL] = true;
        ENDS[Opcode.ASYNC_RETURN] = ENDS[Opcode.ASYNC_THROW] = true;
    }

    private int[] code = new int[256];
    private int pc;
    private int last = -1;
    private boolean reachable = true;
    private final ConstantTable pool = new ConstantTable();
    private final ConstantTable hot = new ConstantTable();
    private int hotCount;
    private int nextRegister, registerCount;
    private byte[] slots = new byte[64];
    private int slotCount;
    private int[] holes = new int[4];
    private int holeCount;
    private final ArrayList<HandlerRegion> regions = new ArrayList<>();
    private int[] handlers = new int[16];
    private int handlerCount;
    private final ArrayList<Label[]> switchLabels = new ArrayList<>();
    private final ArrayList<int[]> switchTables = new ArrayList<>();
    private PositionTable.Writer positions = new PositionTable.Writer();
    private int position = -1;
    private int droppedWords, droppedRegister;

    /** Whether instructions of kind {@code opcode} never fall through. */
    public static boolean endsBlock(int opcode) {
        return ENDS[opcode];
    }

    /** Begins another function whose registers {@code 0..fixed-1} are taken (this and parameters). */
    public void reset(int fixed) {
        pc = 0;
        last = -1;
        reachable = true;
        pool.reset();
        hot.reset();
        hotCount = 0;
        nextRegister = registerCount = fixed;
        slotCount = holeCount = handlerCount = 0;
        regions.clear();
        switchLabels.clear();
        switchTables.clear();
        positions = new PositionTable.Writer();
        position = -1;
        droppedWords = 0;
        droppedRegister = CONSTANT_BASE;
    }

    // ---- registers

    /** A new temporary. */
    public int register() {
        int r = nextRegister++;
        if (nextRegister > registerCount) registerCount = nextRegister;
        return r;
    }

    /** The first of {@code count} new consecutive temporaries. */
    public int registers(int count) {
        int r = nextRegister;
        nextRegister += count;
        if (nextRegister > registerCount) registerCount = nextRegister;
        return r;
    }

    /** The height of the stack of temporaries. */
    public int mark() {
        return nextRegister;
    }

    /** Gives up all temporaries above {@code mark}. */
    public void release(int mark) {
        nextRegister = mark;
    }

    /** Register {@code r} shall hold the hole when the function starts. Only for registers that are never reused. */
    public void startsAsHole(int r) {
        if (holeCount == holes.length) holes = Arrays.copyOf(holes, holeCount * 2);
        holes[holeCount++] = r;
    }

    // ---- constants

    /** Index of {@code value} in the constant pool. */
    public int constant(Object value) {
        return pool.add(value);
    }

    /** Index of an array or other value that is not shared. */
    public int ownConstant(Object value) {
        return pool.append(value);
    }

    /** The constant register of {@code value}, or -1 when there are too many already. */
    public int constantRegister(Object value) {
        int n = hot.find(value);
        if (n < 0) {
            boolean special = value instanceof Literal || value instanceof Boolean;
            if (!special && hotCount >= HOT_CONSTANTS) return -1;
            if (!special) hotCount++;
            n = hot.add(value);
        }
        return CONSTANT_BASE + n;
    }

    /** The constant register of undefined. */
    public int undefined() {
        return constantRegister(Literal.UNDEFINED);
    }

    /** The value of a provisional constant register. */
    public Object constantOf(int register) {
        return hot.get(register - CONSTANT_BASE);
    }

    // ---- slots and positions

    /** A new feedback slot for {@code opcode}. */
    public int slot(int opcode) {
        if (!reachable) return 0;
        if (slotCount == slots.length) slots = Arrays.copyOf(slots, slotCount * 2);
        slots[slotCount] = SlotKind.of(opcode);
        return slotCount++;
    }

    /** The next instruction belongs to source offset {@code offset}. */
    public void at(int offset) {
        position = offset;
    }

    // ---- instructions

    public boolean isReachable() {
        return reachable;
    }

    public int pc() {
        return pc;
    }

    private int start(int opcode, int words) {
        if (pc + words > code.length) code = Arrays.copyOf(code, code.length * 2);
        if (position >= 0) {
            positions.add(pc, position);
            position = -1;
        }
        last = pc;
        code[pc] = opcode;
        pc += words;
        if (ENDS[opcode]) reachable = false;
        return last;
    }

    public void emit(int op) {
        if (reachable) start(op, 1);
    }

    public void emit(int op, int a) {
        if (reachable) {
            int p = start(op, 2);
            code[p + 1] = a;
        }
    }

    public void emit(int op, int a, int b) {
        if (reachable) {
            int p = start(op, 3);
            code[p + 1] = a;
            code[p + 2] = b;
        }
    }

    public void emit(int op, int a, int b, int c) {
        if (reachable) {
            int p = start(op, 4);
            code[p + 1] = a;
            code[p + 2] = b;
            code[p + 3] = c;
        }
    }

    public void emit(int op, int a, int b, int c, int d) {
        if (reachable) {
            int p = start(op, 5);
            code[p + 1] = a;
            code[p + 2] = b;
            code[p + 3] = c;
            code[p + 4] = d;
        }
    }

    public void emit(int op, int a, int b, int c, int d, int e) {
        if (reachable) {
            int p = start(op, 6);
            code[p + 1] = a;
            code[p + 2] = b;
            code[p + 3] = c;
            code[p + 4] = d;
            code[p + 5] = e;
        }
    }

    public void emit(int op, int a, int b, int c, int d, int e, int f) {
        if (reachable) {
            emit(op, a, b, c, d, e);
            if (pc == code.length) code = Arrays.copyOf(code, code.length * 2);
            code[pc++] = f;
        }
    }

    /** DIRECT_EVAL, the one instruction of eight operands. */
    public void emit(int op, int a, int b, int c, int d, int e, int f, int g, int h) {
        if (reachable) {
            emit(op, a, b, c, d, e, f);
            if (pc + 2 > code.length) code = Arrays.copyOf(code, code.length * 2);
            code[pc++] = g;
            code[pc++] = h;
        }
    }

    /** An instruction (dst, a, b, slot). */
    public void binary(int op, int dst, int a, int b) {
        emit(op, dst, a, b, slot(op));
    }

    /** An instruction (dst, a, slot). */
    public void unary(int op, int dst, int a) {
        emit(op, dst, a, slot(op));
    }

    /** Copies a register, unless it is the same. */
    public void move(int dst, int src) {
        if (dst != src) emit(Opcode.MOVE, dst, src);
    }

    /**
     * Copies a temporary that is dead afterwards: if the instruction just emitted computed it, it computes {@code dst} instead.
     */
    public void moveTemporary(int dst, int src) {
        if (dst == src || !reachable) return;
        if (last >= 0 && code[last + 1] == src && OPERANDS[code[last]].length > 0 && OPERANDS[code[last]][0] == Opcode.Operand.DST
                && code[last] != Opcode.ITERATOR_NEXT && code[last] != Opcode.FOR_IN_NEXT && code[last] != Opcode.ITERATOR_UNWRAP) {
            code[last + 1] = dst;
        } else {
            emit(Opcode.MOVE, dst, src);
        }
    }

    /** Loads a constant into {@code dst}. */
    public void load(int dst, Object value) {
        if (value instanceof Integer i) emit(Opcode.LOAD_INT, dst, i);
        else if (reachable) emit(Opcode.LOAD_CONST, dst, constant(value));
    }

    /** R[dst] := RuntimeFunction id (R[first..first+count)). */
    public void runtime(int dst, int id, int first, int count) {
        emit(Opcode.RUNTIME, dst, id, first, count);
    }

    // ---- jumps

    /** Makes {@code label} the address of the next instruction. */
    public void bind(Label label) {
        label.pc = pc;
        for (int use = label.lastUse; use >= 0; ) {
            int before = code[use];
            code[use] = pc;
            use = before;
        }
        label.lastUse = -1;
        if (label.used) reachable = true;
        last = -1;
        position = -1;
    }

    private void use(Label label, int index) {
        label.used = true;
        if (label.pc >= 0) {
            code[index] = label.pc;
        } else {
            code[index] = label.lastUse;
            label.lastUse = index;
        }
    }

    /** An unconditional jump; to a label not yet bound that follows directly it costs nothing after {@link #bind}. */
    public void jump(Label label) {
        if (!reachable) return;
        emit(Opcode.JUMP, 0);
        use(label, pc - 1);
    }

    /** The back edge of a loop. */
    public void jumpLoop(Label head, int depth) {
        if (!reachable) return;
        int slot = slot(Opcode.JUMP_LOOP);
        emit(Opcode.JUMP_LOOP, 0, depth, slot);
        use(head, pc - 3);
    }

    /** A conditional jump on one register. */
    public void jumpIf(int op, int src, Label label) {
        if (!reachable) return;
        emit(op, src, 0);
        use(label, pc - 1);
    }

    /** A fused comparison and jump. */
    public void jumpCompare(int op, int a, int b, Label label) {
        if (!reachable) return;
        int slot = slot(op);
        emit(op, a, b, 0, slot);
        use(label, pc - 2);
    }

    /** ITERATOR_NEXT. */
    public void iteratorNext(int dst, int base, Label done) {
        if (!reachable) return;
        int slot = slot(Opcode.ITERATOR_NEXT);
        emit(Opcode.ITERATOR_NEXT, dst, base, 0, slot);
        use(done, pc - 2);
    }

    /** ITERATOR_UNWRAP or FOR_IN_NEXT: (dst, src, target). */
    public void stepOrJump(int op, int dst, int src, Label done) {
        if (!reachable) return;
        emit(op, dst, src, 0);
        use(done, pc - 1);
    }

    /** TABLE_SWITCH over {@code targets}, of which {@code targets[0]} stands for {@code base}. */
    public void tableSwitch(int src, int base, Label[] targets) {
        if (!reachable) return;
        int[] table = new int[targets.length];
        emit(Opcode.TABLE_SWITCH, src, ownConstant(table), base);
        for (Label l : targets) l.used = true;
        switchTables.add(table);
        switchLabels.add(targets);
    }

    // ---- handlers

    /** Opens a protected region: exceptions from now on go to {@code handler} with the thrown value in {@code register}. */
    public HandlerRegion openRegion(Label handler, int register) {
        HandlerRegion r = new HandlerRegion(handler, register);
        r.open = pc;
        return r;
    }

    /** Code emitted from here on is not protected by {@code region}. */
    public void suspend(HandlerRegion region) {
        if (region.open < 0) return;
        region.addSegment(region.open, pc);
        region.open = -1;
    }

    /** Protects again. */
    public void resume(HandlerRegion region) {
        region.open = pc;
    }

    /** Ends the region. Its handler's code must be bound after this. */
    public void closeRegion(HandlerRegion region) {
        suspend(region);
        last = -1;
        for (int i = 0; i < region.count; i += 2) {
            if (handlerCount + 4 > handlers.length) handlers = Arrays.copyOf(handlers, handlers.length * 2);
            handlers[handlerCount] = region.segments[i];
            handlers[handlerCount + 1] = region.segments[i + 1];
            handlers[handlerCount + 2] = -1;
            handlers[handlerCount + 3] = region.register;
            handlerCount += 4;
            region.handler.used = true;
            // The handler's address is not known yet: the region keeps the row's place through its label's chain.
            regions.add(region);
        }
    }

    // ---- the end

    /**
     * Drops the {@code words} words with which the code starts, an entry instruction that turned out to be of no use, and the register
     * that it alone wrote. Nothing may jump to it.
     */
    public void dropFirst(int words, int register) {
        droppedWords = words;
        droppedRegister = register;
    }

    public boolean hasHandlers() {
        return handlerCount > 0;
    }

    /** Fills in everything that concerns code. Unreachable ends are fine; reachable ones must have returned. */
    public void finish(BytecodeFunction f) {
        int shift = droppedWords;
        int constants = hot.size();
        int base = droppedRegister < CONSTANT_BASE ? registerCount - 1 : registerCount;
        int[] result = new int[pc - shift];
        for (int p = shift; p < pc; ) {
            int op = code[p];
            result[p - shift] = op;
            Opcode.Operand[] operands = OPERANDS[op];
            for (int i = 0; i < operands.length; i++) {
                int w = code[p + 1 + i];
                switch (operands[i]) {
                    case DST, SRC, LIST, DST_PAIR, SRC_PAIR -> {
                        if (w >= CONSTANT_BASE) w = w - CONSTANT_BASE + base;
                        else if (w > droppedRegister) w--;
                    }
                    case JUMP -> w -= shift;
                    default -> {}
                }
                result[p + 1 + i - shift] = w;
            }
            p += 1 + operands.length;
        }
        for (int i = 0; i < switchTables.size(); i++) {
            int[] table = switchTables.get(i);
            Label[] labels = switchLabels.get(i);
            for (int j = 0; j < table.length; j++) table[j] = labels[j].pc - shift;
        }
        int[] rows = new int[handlerCount];
        int n = 0;
        for (int i = 0; i < handlerCount; i += 4) {
            int start = Math.max(0, handlers[i] - shift), end = handlers[i + 1] - shift;
            if (start >= end) continue;
            rows[n] = start;
            rows[n + 1] = end;
            rows[n + 2] = regions.get(i / 4).handler.pc - shift;
            rows[n + 3] = handlers[i + 3] > droppedRegister ? handlers[i + 3] - 1 : handlers[i + 3];
            n += 4;
        }
        f.code = result;
        f.constants = pool.toArray();
        f.constantRegisters = hot.toArray();
        f.registerCount = base + constants;
        Arrays.sort(holes, 0, holeCount);
        f.holeRegisters = Arrays.copyOf(holes, holeCount);
        for (int i = 0; i < holeCount; i++) if (holes[i] > droppedRegister) f.holeRegisters[i]--;
        f.handlers = n == rows.length ? rows : Arrays.copyOf(rows, n);
        f.positions = positions.toBytes(shift);
        f.slotKinds = Arrays.copyOf(slots, slotCount);
        if (n > 0) f.flags |= BytecodeFunction.HAS_HANDLERS;
    }
}
