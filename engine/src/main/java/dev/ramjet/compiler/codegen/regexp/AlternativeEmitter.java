package dev.ramjet.compiler.codegen.regexp;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;

import dev.ramjet.regexp.AlternativeTable;
import dev.ramjet.regexp.CodePointSet;
import dev.ramjet.regexp.Op;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/**
 * Alternatives that a look at the next unit tells apart: only those that it can start are tried, and a way back is kept only where more than one is left.
 */
final class AlternativeEmitter {
    private static final ClassDesc CD_TABLE = AlternativeTable.class.describeConstable().orElseThrow();
    /** Keys of continuations that are no program addresses. */
    private static final int RESUME_ALTERNATIVE = 1 << 24;

    private final RegExpEmitter e;
    private final int[] ops;
    private final RegExpClassBuilder owner;
    private final CodeBuilder c;
    private final Sets sets;
    private final Label[] labels;
    private final int pos, sp, stack, lowest, to, end;

    AlternativeEmitter(RegExpEmitter e) {
        this.e = e;
        ops = e.ops;
        owner = e.owner;
        c = e.c;
        sets = e.sets;
        labels = e.labels;
        pos = e.pos;
        sp = e.sp;
        stack = e.stack;
        lowest = e.lowest;
        to = e.to;
        end = e.end;
    }

    void emit(int pc, AlternativeTable table, Label fail) {
        int n = table.targets.length;
        if (n <= 4) {
            few(table, fail);
            return;
        }
        int rest = c.allocateLocal(TypeKind.LONG), mask = c.allocateLocal(TypeKind.LONG);
        Label choose = c.newLabel();
        int number = e.resume(pc + 2, () -> {
            e.popTo(pos);
            e.popTo(lowest);
            e.popTo(to);
            c.iload(lowest).i2l().bipush(32).lshl().iload(to).i2l().ldc(0xffffffffL).land().lor().lstore(mask);
            c.goto_(choose);
        });
        owner.push(c, table);
        c.aload(RegExpEmitter.IN).iload(pos).invokevirtual(CD_TABLE, "mask", MethodTypeDesc.of(CD_long, CD_String, CD_int)).lstore(mask);
        c.lload(mask).lconst_0().lcmp().ifeq(fail);
        c.labelBinding(choose);
        c.lload(mask).lload(mask).lconst_1().lsub().land().lstore(rest);
        Label only = c.newLabel();
        c.lload(rest).lconst_0().lcmp().ifeq(only);
        e.room(4);
        c.aload(stack).iload(sp).lload(rest).l2i().iastore().iinc(sp, 1);
        c.aload(stack).iload(sp).lload(rest).bipush(32).lushr().l2i().iastore().iinc(sp, 1);
        e.pushLocal(pos);
        e.pushNumber(number);
        c.labelBinding(only);
        c.lload(mask).invokestatic(ClassDesc.of("java.lang.Long"), "numberOfTrailingZeros", MethodTypeDesc.of(CD_int, CD_long));
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < n - 1; i++) cases.add(SwitchCase.of(i, labels[table.targets[i]]));
        c.tableswitch(0, n - 2, labels[table.targets[n - 1]], cases);
    }

    /** One after the other; a way back only from those after which another may be right. */
    private void few(AlternativeTable table, Label fail) {
        int n = table.targets.length;
        Label[] tries = new Label[n];
        for (int i = 0; i < n; i++) tries[i] = c.newLabel();
        for (int i = 0; i < n; i++) {
            c.labelBinding(tries[i]);
            boolean last = i == n - 1;
            Label otherwise = last ? fail : tries[i + 1];
            int target = table.targets[i];
            unlessPossible(table, i, otherwise);
            if (ops[target] == Op.INPUT_START) e.unlessAtBegin(otherwise);
            boolean only = true;
            for (int j = i + 1; j < n; j++) only &= !table.units[i].intersects(table.units[j]) && !(table.atEnd[i] && table.atEnd[j]);
            if (!only) {
                Label other = tries[i + 1];
                e.pushResume(e.resume(RESUME_ALTERNATIVE + (target << 3), () -> {
                    e.popTo(pos);
                    c.goto_(other);
                }));
            }
            c.goto_(labels[target]);
        }
    }

    /** Away unless what is at pos can start an alternative. */
    private void unlessPossible(AlternativeTable table, int i, Label otherwise) {
        if (table.units[i].isAll(CodePointSet.MAX_UNIT)) {
            if (!table.atEnd[i]) c.iload(pos).iload(end).if_icmpge(otherwise);
            return;
        }
        Label possible = c.newLabel();
        c.iload(pos).iload(end).if_icmpge(table.atEnd[i] ? possible : otherwise);
        e.loadUnit(pos);
        sets.unlessMember(table.units[i], otherwise);
        c.labelBinding(possible);
    }
}
