package dev.ramjet.compiler.codegen.regexp;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.ramjet.regexp.CharClass;
import dev.ramjet.regexp.RegExpCode;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * Runs: a set as often as it matches, greedy or lazy, without a choice on the stack for each member. What a run may still give back or take lies there as one entry.
 */
final class RunEmitter {
    private static final ClassDesc CD_CLASS = CharClass.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_MATCHER = RegExpClassBuilder.CD_MATCHER;

    private final RegExpEmitter e;
    private final RegExpCode program;
    private final int[] ops;
    private final RegExpClassBuilder owner;
    private final CodeBuilder c;
    private final Sets sets;
    private final Label[] labels;
    private final int pos, fuel, lowest, to, end;

    RunEmitter(RegExpEmitter e) {
        this.e = e;
        program = e.program;
        ops = e.ops;
        owner = e.owner;
        c = e.c;
        sets = e.sets;
        labels = e.labels;
        pos = e.pos;
        fuel = e.fuel;
        lowest = e.lowest;
        to = e.to;
        end = e.end;
    }

    /** Takes the longest run, for good. */
    void possessive(CharClass set, int min, int max, boolean points, Label fail) {
        longest(set, min, max, points, fail);
        spend(to);
        c.iload(to).istore(pos);
    }

    /** fuel -= (x - pos) / 32. */
    private void spend(int x) {
        c.iload(fuel).iload(x).iload(pos).isub().iconst_5().ishr().isub().istore(fuel);
    }

    /** to := the end of the longest run from pos; lowest := the shortest; fails if the minimum is not reached. */
    private void longest(CharClass set, int min, int max, boolean points, Label fail) {
        if (points) {
            if (min > 0) {
                runPoints(set, min);
                c.istore(lowest).iload(lowest).iflt(fail);
            } else {
                c.iload(pos).istore(lowest);
            }
            owner.push(c, set);
            c.aload(RegExpEmitter.IN).iload(lowest).loadConstant(max == RegExpEmitter.INFINITE ? max : max - min);
            c.invokevirtual(CD_CLASS, "skipPoints", MethodTypeDesc.of(CD_int, CD_String, CD_int, CD_int)).istore(to);
            return;
        }
        int bound = end;
        if (max != RegExpEmitter.INFINITE) {
            Label short_ = c.newLabel();
            bound = limit();
            c.iload(end).istore(bound).iload(end).iload(pos).isub().loadConstant(max).if_icmple(short_);
            c.iload(pos).loadConstant(max).iadd().istore(bound).labelBinding(short_);
        }
        if (set.everything) {
            c.iload(bound).istore(to);
        } else {
            Label loop = c.newLabel(), done = c.newLabel();
            c.iload(pos).istore(to);
            c.labelBinding(loop);
            c.iload(to).iload(bound).if_icmpge(done);
            e.loadUnit(to);
            sets.unlessMember(set, done);
            c.iinc(to, 1).goto_(loop);
            c.labelBinding(done);
        }
        if (min > 0) c.iload(to).iload(pos).isub().loadConstant(min).if_icmplt(fail);
        c.iload(pos).loadConstant(min).iadd().istore(lowest);
    }

    private int limitLocal = -1;

    /** A local for the bound of a run; {@link RegExpEmitter#limit} holds the search's. */
    private int limit() {
        if (limitLocal < 0) limitLocal = e.local();
        return limitLocal;
    }

    private void runPoints(CharClass set, int count) {
        owner.push(c, set);
        c.aload(RegExpEmitter.IN).iload(pos).loadConstant(count).invokestatic(CD_MATCHER, "runPoints", MethodTypeDesc.of(CD_int, CD_CLASS, CD_String, CD_int, CD_int));
    }

    /** The longest run first; resumed, one less. */
    void greedy(int pc, int retry, boolean points, Label fail) {
        CharClass set = program.classes[ops[pc + 1]];
        int hint = ops[pc + 4];
        longest(set, ops[pc + 2], ops[pc + 3], points, fail);
        spend(to);
        c.iload(to).istore(pos);
        Label give = c.newLabel();
        // The same code takes the run and, resumed, gives back: live choices or not, a failure here may have others below.
        int number = e.resume(retry, () -> {
            e.popTo(pos);
            e.popTo(lowest);
            c.iinc(pos, -1);
            if (points) {
                Label whole = c.newLabel();
                c.iload(pos).iload(lowest).if_icmple(whole);
                c.aload(RegExpEmitter.IN).iload(pos).invokestatic(CD_MATCHER, "isInsidePair", MethodTypeDesc.of(CD_boolean, CD_String, CD_int)).ifeq(whole);
                c.iinc(pos, -1).labelBinding(whole);
            }
            c.goto_(give);
        });
        c.labelBinding(give);
        if (hint >= 0) {
            CharClass follow = program.classes[hint >> 1];
            Label loop = c.newLabel(), back = c.newLabel(), found = c.newLabel();
            c.labelBinding(loop);
            c.iload(pos).iload(lowest).if_icmplt(e.fail);
            c.iload(pos).iload(end).if_icmpge((hint & 1) != 0 ? found : back);
            e.loadUnit(pos);
            sets.unlessMember(follow, back);
            c.goto_(found);
            c.labelBinding(back);
            c.iinc(pos, -1).goto_(loop);
            c.labelBinding(found);
        }
        Label last = c.newLabel();
        c.iload(pos).iload(lowest).if_icmple(last);
        pushRun(number);
        c.labelBinding(last);
        c.goto_(labels[retry + e.length(retry)]);
    }

    /** The run's entry on the stack: what it may still give back or take, and the number of what is resumed with it. */
    private void pushRun(int number) {
        e.room(3);
        e.pushLocal(lowest);
        e.pushLocal(pos);
        e.pushNumber(number);
    }

    /** The shortest run first; resumed, one more. Here {@link #lowest} is how many more the run may take. */
    void lazy(int pc, boolean points, Label fail) {
        CharClass set = program.classes[ops[pc + 1]];
        int min = ops[pc + 2], max = ops[pc + 3], hint = ops[pc + 4], retry = pc + e.length(pc);
        if (min > 0) {
            if (points) {
                runPoints(set, min);
                c.istore(to).iload(to).iflt(fail);
            } else {
                longest(set, min, min, false, fail);
            }
            c.iload(to).istore(pos);
        }
        c.loadConstant(max == RegExpEmitter.INFINITE ? max : max - min).istore(lowest);
        Label here = c.newLabel(), more = c.newLabel();
        int number = e.resume(retry, () -> {
            e.popTo(pos);
            e.popTo(lowest);
            c.goto_(more);
        });
        c.labelBinding(here);
        if (hint >= 0) {
            // Where what follows cannot start there is no use in trying it.
            CharClass follow = program.classes[hint >> 1];
            Label go = c.newLabel();
            c.iload(pos).iload(end).if_icmpge((hint & 1) != 0 ? go : more);
            e.loadUnit(pos);
            sets.unlessMember(follow, more);
            c.labelBinding(go);
        }
        Label last = c.newLabel();
        c.iload(lowest).ifle(last);
        pushRun(number);
        c.labelBinding(last);
        c.goto_(labels[retry + e.length(retry)]);
        // One more.
        c.labelBinding(more);
        c.iload(lowest).ifle(e.fail);
        c.iinc(lowest, -1);
        if (points) {
            runPoints(set, 1);
            c.istore(to).iload(to).iflt(e.fail);
            c.iload(to).istore(pos);
        } else {
            e.needUnit(e.fail);
            sets.unlessMember(set, e.fail);
            c.iinc(pos, 1);
        }
        // A step for every 32 would do; the loop is worth a decrement.
        if (hint >= 0) e.burn();
        c.goto_(here);
    }
}
