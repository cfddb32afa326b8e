package dev.ramjet.bytecode;

import dev.ramjet.source.ScopeInfo;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Checks that a function's code can be run: used on stored bytecode, which is never trusted, and by tests on everything the emitter makes.
 *
 * <p>What is guaranteed of verified code: every instruction is one of the table and lies whole inside the code; every jump, switch target and
 * handler leads to the start of an instruction, and only JUMP_LOOP leads back; execution cannot run off the end; every register is inside the frame and constant registers are
 * never written; constants exist and are of the type that the instruction takes; slots exist and are of the instruction's kind; runtime functions
 * exist and get as many operands as they take. What a register holds is not tracked: an instruction that finds, say, no environment where it
 * needs one ends in a Java exception of the casts and bounds that the JVM checks, never in anything worse.
 */
public final class Verifier {
    private static final int MAX_REGISTERS = 1 << 20;
    private final BytecodeFunction f;
    private final int[] code;
    private final boolean[] starts;

    /** Code that breaks a rule. The message says which, and where. */
    public static final class VerifyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        VerifyException(String message) {
            super(message, null, false, false);
        }
    }

    private Verifier(BytecodeFunction f) {
        this.f = f;
        this.code = f.code;
        this.starts = new boolean[code.length];
    }

    /** Verifies a function and, if {@code deep}, the compiled functions in its constant pool. */
    public static void verify(BytecodeFunction f, boolean deep) {
        if (f.code == null) throw new VerifyException("not compiled: " + f.name);
        new Verifier(f).run();
        if (deep) {
            for (Object k : f.constants) if (k instanceof BytecodeFunction inner && inner.code != null) verify(inner, true);
        }
    }

    private VerifyException fail(int pc, String what) {
        String name = f.name.isEmpty() ? "(anonymous)" : f.name;
        return new VerifyException("invalid bytecode in " + name + " at " + pc + ": " + what);
    }

    private void run() {
        if (f.constants == null || f.constantRegisters == null || f.holeRegisters == null || f.handlers == null || f.slotKinds == null || f.name == null) {
            throw fail(0, "a table is missing");
        }
        if (f.kind < 0 || f.kind > BytecodeFunction.KIND_CLASS_INITIALIZER) throw fail(0, "unknown kind of function");
        int variables = f.registerCount - f.constantRegisters.length;
        if (f.registerCount > MAX_REGISTERS || f.paramCount < 0 || variables < 1 + f.paramCount) throw fail(0, "register count");
        for (Object k : f.constantRegisters) if (!isValue(k)) throw fail(0, "a constant register holds no primitive value");
        for (int i = 0; i < f.holeRegisters.length; i++) {
            if (f.holeRegisters[i] < 0 || f.holeRegisters[i] >= variables) throw fail(0, "hole register");
        }
        for (byte k : f.slotKinds) if (k < 0 || k >= SlotKind.COUNT) throw fail(0, "slot kind");
        if (code.length == 0) throw fail(0, "no code");
        instructions();
        targets();
        handlers();
        if (f.mappedParameterSlots != null && f.mappedParameterSlots.length != f.paramCount) throw fail(0, "mapped parameters");
    }

    private void instructions() {
        int pc = 0, last = -1;
        while (pc < code.length) {
            int op = code[pc];
            if (op < 0 || op >= Opcode.COUNT) throw fail(pc, "no opcode " + op);
            Opcode.Operand[] operands = Opcode.info(op).operands();
            if (pc + 1 + operands.length > code.length) throw fail(pc, "cut off");
            starts[pc] = true;
            for (int i = 0; i < operands.length; i++) operand(pc, op, operands, i);
            constants(pc, op);
            last = op;
            pc += 1 + operands.length;
        }
        if (!BytecodeBuilder.endsBlock(last)) throw fail(code.length, "runs off the end");
    }

    private void operand(int pc, int op, Opcode.Operand[] operands, int i) {
        int w = code[pc + 1 + i];
        int variables = f.registerCount - f.constantRegisters.length;
        switch (operands[i]) {
            case DST -> {
                if (w < 0 || w >= variables) throw fail(pc, "writes register " + w);
            }
            case DST_PAIR -> {
                if (w < 0 || w + 1 >= variables) throw fail(pc, "writes registers from " + w);
            }
            case SRC -> {
                if (w < 0 || w >= f.registerCount) throw fail(pc, "reads register " + w);
            }
            case SRC_PAIR -> {
                if (w < 0 || w + 1 >= variables) throw fail(pc, "reads registers from " + w);
            }
            case LIST -> {
                int count = code[pc + 2 + i];
                if (w < 0 || count < 0 || count > f.registerCount || w + count > f.registerCount) throw fail(pc, "list of registers");
            }
            case COUNT -> {
                if (w < 0) throw fail(pc, "negative count");
            }
            case CONST -> {
                if (w < 0 || w >= f.constants.length) throw fail(pc, "no constant " + w);
            }
            case SLOT -> {
                if (w < 0 || w >= f.slotKinds.length) throw fail(pc, "no slot " + w);
                if (f.slotKinds[w] != SlotKind.of(op)) throw fail(pc, "slot of another kind");
            }
            case JUMP -> {
                if (w < 0 || w >= code.length) throw fail(pc, "jumps to " + w);
            }
            case IMM -> {
                if (op == Opcode.RUNTIME) runtime(pc, w);
                else if (op == Opcode.CREATE_REST && w < 0) throw fail(pc, "negative index");
                else if (isEnvironmentAccess(op) && w < 0) throw fail(pc, "negative hops or slot");
            }
        }
    }

    private static boolean isEnvironmentAccess(int op) {
        return op >= Opcode.LOAD_ENV && op <= Opcode.STORE_ENV_CHECKED || op == Opcode.LOAD_IMPORT;
    }

    private void runtime(int pc, int id) {
        if (id < 0 || id >= RuntimeFunctions.COUNT) throw fail(pc, "no runtime function " + id);
        int arity = RuntimeFunctions.info(id).arity();
        if (arity >= 0 ? code[pc + 4] != arity : code[pc + 4] < 1) throw fail(pc, "operands of runtime function");
    }

    // ---- constants

    private void constants(int pc, int op) {
        switch (op) {
            case Opcode.CHECK_HOLE -> name(pc, 2);
            case Opcode.LOAD_ENV_CHECKED, Opcode.STORE_ENV_CHECKED, Opcode.LOAD_IMPORT -> name(pc, 5);
            case Opcode.LOAD_GLOBAL, Opcode.LOAD_GLOBAL_OR_UNDEFINED -> name(pc, 2);
            case Opcode.STORE_GLOBAL, Opcode.INIT_GLOBAL_LEXICAL -> name(pc, 1);
            case Opcode.LOAD_DYNAMIC, Opcode.LOAD_DYNAMIC_CALLEE -> {
                name(pc, 3);
                type(pc, 4, ScopeInfo.class);
            }
            case Opcode.STORE_DYNAMIC -> {
                name(pc, 2);
                type(pc, 3, ScopeInfo.class);
            }
            case Opcode.GET_NAMED, Opcode.DELETE_NAMED -> name(pc, 3);
            case Opcode.SET_NAMED, Opcode.DEFINE_NAMED -> name(pc, 2);
            case Opcode.DIRECT_EVAL -> type(pc, 7, ScopeInfo.class);
            case Opcode.CREATE_ENV -> {
                Object[] template = (Object[]) type(pc, 4, Object[].class);
                if (template.length != code[pc + 3] || template.length < 1 || template[0] != null) throw fail(pc, "environment template");
            }
            case Opcode.TABLE_SWITCH -> type(pc, 2, int[].class);
            case Opcode.CREATE_OBJECT_LITERAL -> {
                String[] names = (String[]) type(pc, 2, String[].class);
                if (names.length != code[pc + 4]) throw fail(pc, "names and values differ in number");
                for (String s : names) if (s == null) throw fail(pc, "a name is missing");
            }
            case Opcode.CREATE_ARRAY_LITERAL -> {
                for (Object k : (Object[]) type(pc, 2, Object[].class)) if (k != null && !isValue(k)) throw fail(pc, "an element is no primitive value");
            }
            case Opcode.CREATE_REGEXP -> {
                name(pc, 2);
                name(pc, 3);
            }
            case Opcode.CREATE_CLOSURE, Opcode.CREATE_METHOD -> type(pc, 2, BytecodeFunction.class);
            case Opcode.CREATE_CLASS -> {
                BytecodeFunction c = (BytecodeFunction) type(pc, 2, BytecodeFunction.class);
                if (c.kind != BytecodeFunction.KIND_CLASS_CONSTRUCTOR) throw fail(pc, "no class constructor");
            }
            case Opcode.TEMPLATE_OBJECT -> type(pc, 2, TemplateSite.class);
            case Opcode.CREATE_ARGUMENTS -> {
                if (code[pc + 3] == 1 && f.mappedParameterSlots == null) throw fail(pc, "no mapped parameters");
            }
            default -> {}
        }
    }

    private Object type(int pc, int operand, Class<?> type) {
        Object k = f.constants[code[pc + operand]];
        if (k == null || k.getClass() != type) throw fail(pc, "constant is no " + type.getSimpleName());
        return k;
    }

    private void name(int pc, int operand) {
        type(pc, operand, String.class);
    }

    /** A primitive JavaScript value, also as the runtime's own undefined and null, which only {@link BytecodeFunction#prepare} puts there. */
    static boolean isValue(Object k) {
        return k instanceof String || k instanceof Integer || k instanceof Double || k instanceof Boolean || k instanceof BigInteger || k instanceof Literal;
    }

    // ---- control flow

    /** Only JUMP_LOOP leads back, and no handler lies before its range: so every loop polls for interrupts. */
    private void target(int pc, int target, boolean back) {
        if (back ? target > pc : target <= pc) throw fail(pc, back ? "a back edge leads forward" : "leads back to " + target);
        if (target < 0 || target >= code.length || !starts[target]) throw fail(pc, "leads into the middle of an instruction, to " + target);
    }

    private void targets() {
        for (int pc = 0; pc < code.length; pc += Opcode.length(code[pc])) {
            int op = code[pc];
            Opcode.Operand[] operands = Opcode.info(op).operands();
            boolean back = op == Opcode.JUMP_LOOP;
            for (int i = 0; i < operands.length; i++) if (operands[i] == Opcode.Operand.JUMP) target(pc, code[pc + 1 + i], back);
            if (op == Opcode.TABLE_SWITCH) for (int t : (int[]) f.constants[code[pc + 2]]) target(pc, t, false);
        }
    }

    private void handlers() {
        int[] h = f.handlers;
        if (h.length % 4 != 0) throw fail(0, "handler table");
        int variables = f.registerCount - f.constantRegisters.length;
        for (int i = 0; i < h.length; i += 4) {
            if (h[i] < 0 || h[i] >= h[i + 1] || h[i + 1] > code.length) throw fail(h[i], "handler range");
            if (!starts[h[i]] || h[i + 1] < code.length && !starts[h[i + 1]]) throw fail(h[i], "handler range cuts an instruction");
            if (h[i + 2] < h[i + 1]) throw fail(h[i], "a handler lies before the end of its range");
            target(h[i], h[i + 2], false);
            if (h[i + 3] < 0 || h[i + 3] >= variables) throw fail(h[i], "handler register");
        }
    }

    /** The JUMP, switch and fall-through successors of the instruction at {@code pc}. */
    static int[] successors(BytecodeFunction f, int pc) {
        int op = f.code[pc];
        int next = pc + Opcode.length(op);
        if (op == Opcode.JUMP || op == Opcode.JUMP_LOOP) return new int[] {f.code[pc + 1]};
        if (BytecodeBuilder.endsBlock(op)) return new int[0];
        if (op == Opcode.TABLE_SWITCH) {
            int[] table = (int[]) f.constants[f.code[pc + 2]];
            int[] result = Arrays.copyOf(table, table.length + 1);
            result[table.length] = next;
            return result;
        }
        Opcode.Operand[] operands = Opcode.info(op).operands();
        for (int i = 0; i < operands.length; i++) if (operands[i] == Opcode.Operand.JUMP) return new int[] {next, f.code[pc + 1 + i]};
        return new int[] {next};
    }
}
