package dev.ramjet.compiler.codegen.regexp;

import dev.ramjet.regexp.Op;
import dev.ramjet.regexp.RegExpCode;
import java.util.ArrayList;

/**
 * Whether a choice may be on the backtrack stack at an instruction: whatever can be reached from behind one that pushes a choice. Where none can be, a failure ends
 * the attempt, and registers need no way back.
 */
final class LiveChoices {
    private LiveChoices() {}

    /** By address. */
    static boolean[] of(RegExpCode program) {
        int[] ops = program.code;
        boolean[] live = new boolean[ops.length + 1];
        boolean[] seen = new boolean[ops.length + 1];
        ArrayList<Integer> work = new ArrayList<>();
        for (int pc = 0; pc < ops.length; pc += length(ops, pc)) {
            if (pushes(ops[pc])) addSuccessors(program, pc, work);
        }
        while (!work.isEmpty()) {
            int pc = work.remove(work.size() - 1);
            if (seen[pc]) continue;
            seen[pc] = live[pc] = true;
            addSuccessors(program, pc, work);
        }
        return live;
    }

    private static boolean pushes(int op) {
        switch (op) {
            case Op.SPLIT, Op.ALTERNATIVES, Op.COUNT_GREEDY, Op.COUNT_LAZY, Op.GREEDY, Op.GREEDY_POINT, Op.LAZY, Op.LAZY_POINT, Op.LOOK_NOT: return true;
            default: return false;
        }
    }

    private static void addSuccessors(RegExpCode program, int pc, ArrayList<Integer> work) {
        int[] ops = program.code;
        int op = ops[pc];
        switch (op) {
            case Op.FAIL, Op.MATCH, Op.LOOK_NOT_END: return;
            case Op.JUMP, Op.LOOP: work.add(ops[pc + 1]); return;
            case Op.SPLIT: work.add(ops[pc + 1]); break;
            case Op.PEEK, Op.COUNT_LOOP, Op.LOOK_NOT: work.add(ops[pc + 2]); break;
            case Op.COUNT_GREEDY, Op.COUNT_LAZY, Op.COUNT_MIN: work.add(ops[pc + 3]); break;
            case Op.ALTERNATIVES, Op.ALTERNATIVES_RETRY:
                for (int target : program.tables[ops[pc + 1]].targets) work.add(target);
                return;
            default:
        }
        if (op != Op.COUNT_LOOP) work.add(pc + length(ops, pc));
    }

    /** Words of the instruction at {@code pc}. */
    static int length(int[] ops, int pc) {
        return 1 + Op.OPERANDS[ops[pc]].length();
    }
}
