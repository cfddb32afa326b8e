package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Liveness;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.History;
import dev.ramjet.interpreter.Step.Value;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * Makes the {@link Step}s of a function from its bytecode and feedback.
 *
 * <p>There is a step for each instruction, because jumps, handlers, resumed generators and frames that compiled code left may begin at any. Where
 * an instruction's operand is a temporary that the instructions right before it compute, without side effects and for it alone, there is
 * another step besides that does all of them: it begins at the first one's pc and evaluates the operand as a tree. If it cannot, it has
 * done nothing, and the instructions run one by one. Which step an instruction gets is for {@link StepMaker} to say; here is what depends on where
 * it stands.
 */
final class StepBuilder {
    /** Beyond this many words of code no trees are looked for. */
    private static final int LARGE = 1 << 14;

    private final FeedbackVector v;
    private final int[] code;
    private final Object[] constants;
    private final BitSet separate;
    /** Instructions that others than the one before lead to. */
    private final boolean[] leader;
    /** The pc of the instruction before. */
    private final int[] previous;
    /** For each instruction that is a value: the value, and the pc of the first instruction that it includes. */
    private final Value[] values;
    private final int[] start;
    private final Step[] steps;
    private final StepMaker maker;
    private final ArrayList<Step> made = new ArrayList<>();
    private Liveness liveness;
    /** Where the step that is being made begins so far; the instruction that it is for, -1 for one without operands as trees. */
    private int begin, root;

    private StepBuilder(FeedbackVector v) {
        this.v = v;
        maker = new StepMaker(this, v);
        code = v.code;
        constants = v.constants;
        separate = (BitSet) v.history.separateSteps;
        int n = code.length;
        leader = new boolean[n + 1];
        previous = new int[n + 1];
        values = new Value[n];
        start = new int[n];
        steps = new Step[n];
    }

    /** Makes the steps of a function, or makes them anew. */
    static void build(FeedbackVector v) {
        new StepBuilder(v).build();
        History h = v.history;
        h.misses = 0;
        h.missLimit = Interpreter.WARM == 0 ? 1 + (v.code.length >> 6) : h.missLimit == 0 ? 4 + (v.code.length >> 4) : h.missLimit * 2;
    }

    /** The step at {@code pc} that includes several instructions misses too often. */
    static void separate(FeedbackVector v, int pc) {
        if (v.history.separateSteps == null) v.history.separateSteps = new BitSet();
        ((BitSet) v.history.separateSteps).set(pc);
        build(v);
    }

    private void build() {
        findLeaders();
        boolean trees = code.length < LARGE;
        for (int pc = 0; pc < code.length; pc += Opcode.length(code[pc])) {
            root = -1;
            begin = pc;
            Step alone = maker.make(pc);
            finish(alone, pc, pc);
            if (steps[pc] == null) steps[pc] = alone;
            if (alone instanceof Value value) {
                values[pc] = value;
                start[pc] = pc;
            }
            if (!trees || leader[pc] || pc == 0 || values[previous[pc]] == null) continue;
            root = pc;
            Step whole = maker.make(pc);
            if (begin == pc || separate != null && separate.get(begin)) continue;
            finish(whole, begin, pc);
            steps[begin] = whole;
            if (whole instanceof Value value) {
                values[pc] = value;
                start[pc] = begin;
            }
        }
        for (Step s : made) {
            s.next = at(s.nextPc);
            if (s instanceof JumpSteps.Conditional c) {
                c.yes = at(c.yesPc);
                c.no = at(c.noPc);
            } else if (s instanceof JumpSteps.Table t) {
                for (int i = 0; i < t.pcs.length; i++) t.cases[i] = at(t.pcs[i]);
            }
        }
        v.steps = steps;
    }

    private Step at(int pc) {
        for (int i = 0; i < 4 && pc < code.length && code[pc] == Opcode.JUMP; i++) pc = code[pc + 1];
        return pc < code.length ? steps[pc] : null;
    }

    private void finish(Step s, int first, int last) {
        s.pc = first;
        s.nextPc = code[last] == Opcode.JUMP || code[last] == Opcode.JUMP_LOOP ? code[last + 1] : last + Opcode.length(code[last]);
        if (first != last) s.first = alone(first);
        made.add(s);
    }

    /** The step of the instruction at {@code pc} alone, which was made first. */
    private Step alone(int pc) {
        for (int i = made.size() - 1; ; i--) {
            Step s = made.get(i);
            if (s.pc == pc && s.first == null) return s;
        }
    }

    private void findLeaders() {
        BytecodeFunction f = v.function;
        int before = 0;
        for (int pc = 0; pc < code.length;) {
            int op = code[pc], next = pc + Opcode.length(op);
            previous[pc] = before;
            Opcode.Operand[] operands = Opcode.info(op).operands();
            for (int i = 0; i < operands.length; i++) if (operands[i] == Opcode.Operand.JUMP) leader[code[pc + 1 + i]] = true;
            if (op == Opcode.TABLE_SWITCH) for (int t : (int[]) constants[code[pc + 2]]) leader[t] = true;
            if (BytecodeBuilder.endsBlock(op)) leader[next] = true;
            before = pc;
            pc = next;
        }
        int[] h = f.handlers;
        if (h != null) for (int i = 0; i < h.length; i += 4) leader[h[i]] = leader[h[i + 1]] = leader[h[i + 2]] = true;
    }

    // ---- operands

    /** The value that gives {@code register} to the root and is included in its step; {@code null}: the register is read. Last operands first. */
    Value operand(int register) {
        if (root < 0 || leader[begin] || begin == 0) return null;
        int pc = previous[begin];
        Value value = values[pc];
        if (value == null || value.dst != register) return null;
        int uses = 0;
        for (int p = begin; p <= root; p += Opcode.length(code[p])) {
            uses += uses(p, register);
            if (p != root && writes(p, register)) return null;
        }
        if (uses != 1) return null;
        if (liveness == null) liveness = Liveness.of(v.function);
        if (!writes(root, register) && liveness.isLiveAfter(root, register)) return null;
        begin = start[pc];
        return value;
    }

    private int uses(int pc, int register) {
        Opcode.Operand[] operands = Opcode.info(code[pc]).operands();
        int n = 0;
        for (int i = 0; i < operands.length; i++) {
            int r = code[pc + 1 + i];
            switch (operands[i]) {
                case SRC: if (r == register) n++; break;
                case SRC_PAIR: if (r == register || r + 1 == register) n++; break;
                case LIST: if (register >= r && register < r + code[pc + 2 + i]) n++; break;
                default:
            }
        }
        return n;
    }

    private boolean writes(int pc, int register) {
        Opcode.Operand[] operands = Opcode.info(code[pc]).operands();
        for (int i = 0; i < operands.length; i++) {
            int r = code[pc + 1 + i];
            if (operands[i] == Opcode.Operand.DST && r == register || operands[i] == Opcode.Operand.DST_PAIR && (r == register || r + 1 == register)) return true;
        }
        return false;
    }
}
