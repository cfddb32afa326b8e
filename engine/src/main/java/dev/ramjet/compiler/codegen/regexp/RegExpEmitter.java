package dev.ramjet.compiler.codegen.regexp;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.ramjet.regexp.CharClass;
import dev.ramjet.regexp.Op;
import dev.ramjet.regexp.RegExpCode;
import dev.ramjet.regexp.SkipTable;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * A program's instructions as JVM instructions, one after the other, with the search for a start round them.
 *
 * <p>Registers are locals. The backtrack stack is the matcher's {@code int[]}, as in the interpreter, but an entry names its continuation by a
 * number that a {@code tableswitch} understands ({@link #resume}); number 0, at the bottom, ends the attempt. Where no choice can be on the
 * stack ({@link LiveChoices}) a failure ends the attempt at once, and registers need no way back: they are set anew for each attempt.
 *
 * <p>Runs and alternatives have their own files: {@link RunEmitter}, {@link AlternativeEmitter}.
 */
final class RegExpEmitter {
    private static final ClassDesc CD_CLASS = CharClass.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_SKIPS = SkipTable.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_MATCHER = RegExpClassBuilder.CD_MATCHER;
    static final int INFINITE = Integer.MAX_VALUE;

    // Parameters: 0 this.
    static final int MATCHER = 1, IN = 2, AT = 3, LAST = 4, CAPTURES = 5;

    final RegExpCode program;
    final int[] ops;
    final RegExpClassBuilder owner;
    final CodeBuilder c;
    final Sets sets;
    private final RunEmitter runs;
    private final AlternativeEmitter alternatives;
    final int start, end, pos, sp, stack, fuel, unit, lowest, to, limit;
    private final int[] registers;
    final Label[] labels;
    final Label fail, dispatch, attemptFailed, noMatch;
    /** Whether a choice may be on the stack at an instruction. */
    private final boolean[] live;
    /** Continuations by number, made when first asked for; emitted last. */
    private final List<Continuation> continuations = new ArrayList<>();
    private final HashMap<Integer, Integer> known = new HashMap<>();

    /** What the number on the stack means. */
    private record Continuation(Label label, Runnable body) {}

    RegExpEmitter(RegExpCode program, RegExpClassBuilder owner, CodeBuilder c) {
        this.program = program;
        this.owner = owner;
        this.c = c;
        ops = program.code;
        start = local();
        end = local();
        pos = local();
        sp = local();
        stack = c.allocateLocal(TypeKind.REFERENCE);
        fuel = local();
        unit = local();
        lowest = local();
        to = local();
        limit = local();
        registers = new int[program.registerCount];
        for (int i = 2; i < registers.length; i++) registers[i] = local();
        labels = new Label[ops.length];
        for (int i = 0; i < labels.length; i++) labels[i] = c.newLabel();
        fail = c.newLabel();
        dispatch = c.newLabel();
        attemptFailed = c.newLabel();
        noMatch = c.newLabel();
        live = LiveChoices.of(program);
        sets = new Sets(c, owner, unit);
        runs = new RunEmitter(this);
        alternatives = new AlternativeEmitter(this);
    }

    int local() {
        return c.allocateLocal(TypeKind.INT);
    }

    int length(int pc) {
        return LiveChoices.length(ops, pc);
    }

    // ---- The search round the program

    void emit() {
        c.aload(IN).invokevirtual(CD_String, "length", MethodTypeDesc.of(CD_int)).istore(end);
        c.aload(MATCHER).invokevirtual(CD_MATCHER, "stack", MethodTypeDesc.of(RegExpClassBuilder.CD_INT_ARRAY)).astore(stack);
        c.aload(MATCHER).invokevirtual(CD_MATCHER, "fuel", MethodTypeDesc.of(CD_int)).istore(fuel);
        c.aload(stack).iconst_0().iconst_0().iastore();
        if (program.unicode) c.iload(AT).istore(start);
        Label search = c.newLabel(), next = c.newLabel();
        if (program.first != null && program.prefix == null && program.skips == null) {
            // A selective first unit means that there is one.
            c.iload(LAST).iconst_1().iadd().iload(end).invokestatic(ClassDesc.of("java.lang.Math"), "min", MethodTypeDesc.of(CD_int, CD_int, CD_int)).istore(limit);
            c.iload(limit).iconst_1().isub().istore(LAST);
        }
        c.labelBinding(search);
        emitScan(search, next);
        if (program.unicode) {
            Label go = c.newLabel();
            c.iload(AT).iload(start).if_icmple(go);
            c.aload(IN).iload(AT).invokestatic(CD_MATCHER, "isInsidePair", MethodTypeDesc.of(CD_boolean, CD_String, CD_int)).ifne(next);
            c.labelBinding(go);
        }
        c.iload(AT).istore(pos);
        c.iconst_1().istore(sp);
        for (int i = 2; i < registers.length; i++) c.loadConstant(i < 2 * program.captureCount ? -1 : 0).istore(registers[i]);
        for (int pc = length(0); pc < ops.length; pc += length(pc)) {
            c.labelBinding(labels[pc]);
            emit(pc);
        }
        emitFailure();
        c.labelBinding(attemptFailed);
        if (program.leadingRun != null) {
            c.iload(AT).istore(lowest);
            if (program.unicode) {
                owner.push(c, program.leadingRun);
                c.aload(IN).iload(AT).loadConstant(INFINITE).invokevirtual(CD_CLASS, "skipPoints", MethodTypeDesc.of(CD_int, CD_String, CD_int, CD_int)).istore(AT);
            } else {
                owner.push(c, program.leadingRun);
                c.aload(IN).iload(AT).iload(end).invokevirtual(CD_CLASS, "skip", MethodTypeDesc.of(CD_int, CD_String, CD_int, CD_int)).istore(AT);
            }
            c.iload(fuel).iload(AT).iload(lowest).isub().iconst_5().ishr().isub().istore(fuel);
        }
        burn();
        c.labelBinding(next);
        c.iinc(AT, 1).goto_(search);
        c.labelBinding(noMatch);
        c.aload(MATCHER).iload(fuel).invokevirtual(CD_MATCHER, "setFuel", MethodTypeDesc.of(java.lang.constant.ConstantDescs.CD_void, CD_int));
        c.iconst_0().ireturn();
    }

    /** Moves AT to the next position worth an attempt, or gives up. */
    private void emitScan(Label search, Label next) {
        c.iload(AT).iload(LAST).if_icmpgt(noMatch);
        if (program.prefix != null) {
            String prefix = program.prefix;
            c.aload(IN);
            if (prefix.length() == 1) {
                c.loadConstant((int) prefix.charAt(0)).iload(AT).iload(LAST).iconst_1().iadd();
                c.invokevirtual(CD_String, "indexOf", MethodTypeDesc.of(CD_int, CD_int, CD_int, CD_int));
            } else {
                c.loadConstant(prefix).iload(AT).invokevirtual(CD_String, "indexOf", MethodTypeDesc.of(CD_int, CD_String, CD_int));
            }
            c.istore(AT).iload(AT).iflt(noMatch).iload(AT).iload(LAST).if_icmpgt(noMatch);
            return;
        }
        if (program.skips != null) {
            owner.push(c, program.skips);
            c.aload(IN).iload(AT).iload(LAST).invokevirtual(CD_SKIPS, "find", MethodTypeDesc.of(CD_int, CD_String, CD_int, CD_int)).istore(AT);
            c.iload(AT).iflt(noMatch);
            if (program.first != null) {
                loadUnit(AT);
                sets.unlessMember(program.first, next);
            }
        } else if (program.first != null) {
            loadUnit(AT);
            sets.unlessMember(program.first, next);
        } else if (program.later != null) {
            Label go = c.newLabel();
            loadBegin();
            c.iload(AT).if_icmpeq(go);
            c.iload(AT).iload(end).if_icmpge(program.laterAtEnd ? go : noMatch);
            loadUnit(AT);
            sets.unlessMember(program.later, next);
            c.labelBinding(go);
        }
    }

    private void loadBegin() {
        c.aload(MATCHER).getfield(CD_MATCHER, "begin", CD_int);
    }

    void unlessAtBegin(Label otherwise) {
        loadBegin();
        c.iload(pos).if_icmpne(otherwise);
    }

    /** unit := the unit at a position that is known to be inside. */
    void loadUnit(int position) {
        c.aload(IN).iload(position).invokevirtual(CD_String, "charAt", MethodTypeDesc.of(java.lang.constant.ConstantDescs.CD_char, CD_int)).istore(unit);
    }

    /** Counts a step. */
    void burn() {
        Label ok = c.newLabel();
        c.iinc(fuel, -1).iload(fuel).ifge(ok);
        c.aload(MATCHER).iload(fuel).invokevirtual(CD_MATCHER, "outOfFuel", MethodTypeDesc.of(CD_int, CD_int)).istore(fuel);
        c.labelBinding(ok);
    }

    // ---- The stack

    private Label failAt(int pc) {
        return live[pc] ? fail : attemptFailed;
    }

    void room(int count) {
        Label ok = c.newLabel();
        c.iload(sp).loadConstant(count).iadd().aload(stack).arraylength().if_icmple(ok);
        c.aload(MATCHER).iload(sp).loadConstant(count).iadd().invokevirtual(CD_MATCHER, "grow", MethodTypeDesc.of(RegExpClassBuilder.CD_INT_ARRAY, CD_int)).astore(stack);
        c.labelBinding(ok);
    }

    void pushLocal(int local) {
        c.aload(stack).iload(sp).iload(local).iastore().iinc(sp, 1);
    }

    void pushNumber(int number) {
        c.aload(stack).iload(sp).loadConstant(number).iastore().iinc(sp, 1);
    }

    void popTo(int local) {
        c.iinc(sp, -1).aload(stack).iload(sp).iaload().istore(local);
    }

    /** The number of a continuation. */
    int resume(int key, Runnable body) {
        Integer n = known.get(key);
        if (n == null) {
            continuations.add(new Continuation(c.newLabel(), body));
            known.put(key, n = continuations.size());
        }
        return n;
    }

    /** push (pos, target). */
    private void pushChoice(int target) {
        pushResume(resume(target, () -> {
            popTo(pos);
            c.goto_(labels[target]);
        }));
    }

    void pushResume(int number) {
        room(2);
        pushLocal(pos);
        pushNumber(number);
    }

    /** The way back of a register, where there may be one. */
    private void pushRegister(int r, boolean checkRoom) {
        int n = resume(~r, () -> {
            popTo(registers[r]);
            c.goto_(dispatch);
        });
        if (checkRoom) room(2);
        pushLocal(registers[r]);
        pushNumber(n);
    }

    private void emitFailure() {
        c.labelBinding(fail);
        if (continuations.isEmpty()) {
            c.goto_(attemptFailed);
            c.labelBinding(dispatch);
            c.goto_(attemptFailed);
            return;
        }
        burn();
        c.labelBinding(dispatch);
        c.iinc(sp, -1).aload(stack).iload(sp).iaload();
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < continuations.size(); i++) cases.add(SwitchCase.of(i + 1, continuations.get(i).label));
        c.tableswitch(1, continuations.size(), attemptFailed, cases);
        for (int i = 0; i < continuations.size(); i++) {
            c.labelBinding(continuations.get(i).label);
            continuations.get(i).body.run();
        }
    }

    // ---- Instructions

    private void emit(int pc) {
        int op = ops[pc], a = operand(pc, 1), b = operand(pc, 2), next = pc + length(pc);
        Label fail = failAt(pc);
        switch (op) {
            case Op.MATCH: emitMatch(); break;
            case Op.CHAR:
                needUnit(fail);
                c.iload(unit).loadConstant(a).if_icmpne(fail);
                c.iinc(pos, 1);
                break;
            case Op.CHAR2: {
                Label yes = c.newLabel();
                needUnit(fail);
                c.iload(unit).loadConstant(a).if_icmpeq(yes).iload(unit).loadConstant(b).if_icmpne(fail).labelBinding(yes);
                c.iinc(pos, 1);
                break;
            }
            case Op.STRING: emitString(program.strings[a], fail); break;
            case Op.SET:
                needUnit(fail);
                sets.unlessMember(program.classes[a], fail);
                c.iinc(pos, 1);
                break;
            case Op.SET_POINT:
                c.iload(pos).iload(end).if_icmpge(fail);
                c.aload(IN).iload(pos).invokevirtual(CD_String, "codePointAt", MethodTypeDesc.of(CD_int, CD_int)).istore(unit);
                contains(a, fail);
                movePoint(1);
                break;
            case Op.ANY:
                c.iload(pos).iload(end).if_icmpge(fail).iinc(pos, 1);
                break;
            case Op.BACK_SET:
                c.iload(pos).ifle(fail).iload(pos).iconst_1().isub().istore(lowest);
                loadUnit(lowest);
                sets.unlessMember(program.classes[a], fail);
                c.iinc(pos, -1);
                break;
            case Op.BACK_SET_POINT:
                c.iload(pos).ifle(fail);
                c.aload(IN).iload(pos).invokevirtual(CD_String, "codePointBefore", MethodTypeDesc.of(CD_int, CD_int)).istore(unit);
                contains(a, fail);
                movePoint(-1);
                break;
            case Op.JUMP: c.goto_(labels[a]); break;
            case Op.LOOP:
                burn();
                c.goto_(labels[a]);
                break;
            case Op.SPLIT:
                // No way back is needed where there is no way on.
                if (ops[next] == Op.INPUT_START) unlessAtBegin(labels[a]);
                pushChoice(a);
                break;
            case Op.PEEK:
                needUnit(labels[b]);
                sets.unlessMember(program.classes[a], labels[b]);
                break;
            case Op.ALTERNATIVES: alternatives.emit(pc, program.tables[a], fail); break;
            case Op.ALTERNATIVES_RETRY, Op.GREEDY_RETRY, Op.GREEDY_POINT_RETRY, Op.LAZY_RETRY, Op.LAZY_POINT_RETRY:
                // Continuations of the instruction before, which has jumped over this.
                break;
            case Op.SAVE:
                if (live[pc]) pushRegister(a, true);
                c.iload(pos).istore(registers[a]);
                break;
            case Op.CLEAR, Op.KEEP: emitClear(pc, a, b, op == Op.KEEP); break;
            case Op.SET_REGISTER:
                if (live[pc]) pushRegister(a, true);
                c.loadConstant(b).istore(registers[a]);
                break;
            case Op.CHECK_PROGRESS: c.iload(pos).iload(registers[a]).if_icmpeq(fail); break;
            case Op.COUNT_GREEDY:
                if (b != INFINITE) c.iload(registers[a]).loadConstant(b).if_icmpge(labels[ops[pc + 3]]);
                if (ops[pc + 4] != 0) pushChoice(ops[pc + 3]);
                break;
            case Op.COUNT_LAZY: {
                Label full = c.newLabel();
                c.iload(registers[a]).loadConstant(b).if_icmpge(full);
                pushChoice(ops[pc + 3]);
                c.labelBinding(full);
                break;
            }
            case Op.COUNT_MIN: c.iload(registers[a]).loadConstant(b).if_icmplt(labels[ops[pc + 3]]); break;
            case Op.COUNT_LOOP:
                burn();
                if (live[pc]) pushRegister(a, true);
                c.iinc(registers[a], 1).goto_(labels[b]);
                break;
            case Op.COUNT_PROGRESS: {
                Label ok = c.newLabel();
                c.iload(registers[a]).loadConstant(b).if_icmplt(ok);
                c.iload(pos).iload(registers[ops[pc + 3]]).if_icmpeq(fail);
                c.labelBinding(ok);
                break;
            }
            case Op.RUN, Op.RUN_POINT:
                runs.possessive(program.classes[a], b, ops[pc + 3], op == Op.RUN_POINT, fail);
                break;
            case Op.GREEDY, Op.GREEDY_POINT: runs.greedy(pc, next, op == Op.GREEDY_POINT, fail); break;
            case Op.LAZY, Op.LAZY_POINT: runs.lazy(pc, op == Op.LAZY_POINT, fail); break;
            case Op.LOOK: c.iload(sp).istore(registers[a]).iload(pos).istore(registers[a + 1]); break;
            case Op.LOOK_END: c.iload(registers[a]).istore(sp).iload(registers[a + 1]).istore(pos); break;
            case Op.LOOK_NOT:
                c.iload(sp).istore(registers[a]);
                pushChoice(b);
                break;
            case Op.LOOK_NOT_END: c.iload(registers[a]).istore(sp).goto_(this.fail); break;
            case Op.INPUT_START: unlessAtBegin(fail); break;
            case Op.INPUT_END: c.iload(pos).iload(end).if_icmpne(fail); break;
            case Op.LINE_START: {
                Label yes = c.newLabel();
                c.iload(pos).ifeq(yes).iload(pos).iconst_1().isub().istore(lowest);
                loadUnit(lowest);
                emitLineTerminator(yes, fail);
                break;
            }
            case Op.LINE_END: {
                Label yes = c.newLabel();
                c.iload(pos).iload(end).if_icmpeq(yes);
                loadUnit(pos);
                emitLineTerminator(yes, fail);
                break;
            }
            case Op.BOUNDARY: emitBoundary(program.classes[a], b == 0, fail); break;
            case Op.BACK_REFERENCE: emitBackReference(program.groupLists[a], b, fail); break;
            default: throw new IllegalStateException(Op.NAMES[op]);
        }
    }

    private int operand(int pc, int i) {
        return i < length(pc) ? ops[pc + i] : 0;
    }

    private void emitMatch() {
        c.aload(CAPTURES).iconst_0().iload(AT).iastore();
        c.aload(CAPTURES).iconst_1().iload(pos).iastore();
        for (int i = 2; i < 2 * program.captureCount; i++) c.aload(CAPTURES).loadConstant(i).iload(registers[i]).iastore();
        c.aload(MATCHER).iload(fuel).invokevirtual(CD_MATCHER, "setFuel", MethodTypeDesc.of(java.lang.constant.ConstantDescs.CD_void, CD_int));
        c.iconst_1().ireturn();
    }

    /** unit := the next unit, or away. */
    void needUnit(Label none) {
        c.iload(pos).iload(end).if_icmpge(none);
        loadUnit(pos);
    }

    private void emitString(String s, Label fail) {
        if (s.length() > 16) {
            c.aload(IN).loadConstant(s).iload(pos).invokevirtual(CD_String, "startsWith", MethodTypeDesc.of(CD_boolean, CD_String, CD_int)).ifeq(fail);
        } else {
            c.iload(end).iload(pos).isub().loadConstant(s.length()).if_icmplt(fail);
            for (int i = 0; i < s.length(); i++) {
                c.aload(IN).iload(pos);
                if (i > 0) c.loadConstant(i).iadd();
                c.invokevirtual(CD_String, "charAt", MethodTypeDesc.of(java.lang.constant.ConstantDescs.CD_char, CD_int)).loadConstant((int) s.charAt(i)).if_icmpne(fail);
            }
        }
        c.iinc(pos, s.length());
    }

    private void contains(int set, Label fail) {
        owner.push(c, program.classes[set]);
        c.iload(unit).invokevirtual(CD_CLASS, "contains", MethodTypeDesc.of(CD_boolean, CD_int)).ifeq(fail);
    }

    /** pos moves over the code point in unit. */
    private void movePoint(int direction) {
        Label one = c.newLabel();
        c.iinc(pos, direction).iload(unit).loadConstant(0xffff).if_icmple(one).iinc(pos, direction).labelBinding(one);
    }

    private void emitLineTerminator(Label yes, Label no) {
        c.iload(unit).bipush('\n').if_icmpeq(yes).iload(unit).bipush('\r').if_icmpeq(yes);
        c.iload(unit).loadConstant(0x2028).if_icmpeq(yes).iload(unit).loadConstant(0x2029).if_icmpne(no).labelBinding(yes);
    }

    private void emitBoundary(CharClass word, boolean wanted, Label fail) {
        Label noneBefore = c.newLabel(), wordBefore = c.newLabel(), done = c.newLabel(), atEnd = c.newLabel();
        Label yes = wanted ? done : fail, no = wanted ? fail : done;
        c.iload(pos).ifle(noneBefore).iload(pos).iconst_1().isub().istore(lowest);
        loadUnit(lowest);
        sets.unlessMember(word, noneBefore);
        // A word character before: a boundary unless one follows.
        needUnit(yes);
        sets.unlessMember(word, yes);
        c.goto_(no);
        c.labelBinding(noneBefore);
        needUnit(no);
        sets.unlessMember(word, no);
        c.goto_(yes);
        c.labelBinding(done);
    }

    private void emitBackReference(int[] groups, int bits, Label fail) {
        Label done = c.newLabel();
        for (int group : groups) {
            Label unset = c.newLabel();
            int from = registers[2 * group], to = registers[2 * group + 1];
            c.iload(from).iflt(unset).iload(to).iflt(unset);
            c.aload(IN).iload(pos).iload(from).iload(to).loadConstant(program.unicode ? bits | 4 : bits);
            c.invokestatic(CD_MATCHER, "backReference", MethodTypeDesc.of(CD_int, CD_String, CD_int, CD_int, CD_int, CD_int)).istore(this.to);
            c.iload(this.to).iflt(fail);
            c.iload(fuel).iload(to).iload(from).isub().iconst_5().ishr().isub().istore(fuel);
            c.iload(this.to).istore(pos).goto_(done);
            c.labelBinding(unset);
        }
        c.labelBinding(done);
    }

    private void emitClear(int pc, int from, int to, boolean keep) {
        if (keep && !live[pc]) return;
        if (live[pc]) room(2 * (to - from));
        for (int r = from; r < to; r++) {
            if (!keep && live[pc]) {
                // What is not set has nothing to go back to.
                Label unset = c.newLabel();
                c.iload(registers[r]).iflt(unset);
                pushRegister(r, false);
                c.iconst_m1().istore(registers[r]).labelBinding(unset);
            } else if (live[pc]) {
                pushRegister(r, false);
            } else {
                c.iconst_m1().istore(registers[r]);
            }
        }
    }
}
