package dev.ramjet.compiler.codegen.regexp;

import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;

import dev.ramjet.regexp.CharClass;
import dev.ramjet.regexp.CodePointSet;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * Tests of one code unit against a set: comparisons where a few do, otherwise two words of bits for ASCII and comparisons or the class's own
 * search above it.
 */
final class Sets {
    private static final ClassDesc CD_CLASS = CharClass.class.describeConstable().orElseThrow();
    private static final int MAX_UNIT = 0xffff;
    /** So many ranges are compared one after the other. */
    private static final int FEW = 3;

    private final CodeBuilder c;
    private final RegExpClassBuilder owner;
    private final int unit;

    Sets(CodeBuilder c, RegExpClassBuilder owner, int unit) {
        this.c = c;
        this.owner = owner;
        this.unit = unit;
    }

    /** Goes to {@code no} unless the unit is a member; falls through if it is. */
    void unlessMember(CodePointSet set, Label no) {
        test(set, null, no);
    }

    void unlessMember(CharClass set, Label no) {
        test(set.set, set, no);
    }

    private void test(CodePointSet set, CharClass asClass, Label no) {
        int[] in = units(set.ranges);
        int[] out = units(set.complement(MAX_UNIT).ranges);
        if (out.length == 0) return;
        if (in.length == 0) {
            c.goto_(no);
            // Dead code follows; the class file library replaces it.
            return;
        }
        Label yes = c.newLabel();
        if (in.length <= 2 * FEW && in.length <= out.length + 2) {
            members(in, 0, yes, no);
        } else if (out.length <= 2 * FEW) {
            others(out, 0, yes, no);
        } else {
            bits(in, out, set, asClass, yes, no);
        }
        c.labelBinding(yes);
    }

    /** The part of ranges that is units. */
    private static int[] units(int[] ranges) {
        int n = 0;
        while (n < ranges.length && ranges[n] <= MAX_UNIT) n += 2;
        int[] r = java.util.Arrays.copyOf(ranges, n);
        if (n > 0) r[n - 1] = Math.min(r[n - 1], MAX_UNIT);
        return r;
    }

    /** Members are in ascending ranges; falls through or goes to yes for a member, else no. */
    private void members(int[] ranges, int from, Label yes, Label no) {
        for (int i = from; i < ranges.length; i += 2) {
            int lo = ranges[i], hi = ranges[i + 1];
            boolean last = i + 2 == ranges.length;
            if (lo == hi) {
                c.iload(unit).loadConstant(lo);
                if (last) c.if_icmpne(no);
                else c.if_icmpeq(yes);
                continue;
            }
            if (lo > 0) c.iload(unit).loadConstant(lo).if_icmplt(no);
            if (hi >= MAX_UNIT) return;
            c.iload(unit).loadConstant(hi);
            if (last) c.if_icmpgt(no);
            else c.if_icmple(yes);
        }
    }

    /** What is not a member is in ascending ranges. */
    private void others(int[] ranges, int from, Label yes, Label no) {
        for (int i = from; i < ranges.length; i += 2) {
            int lo = ranges[i], hi = ranges[i + 1];
            if (lo == hi) {
                c.iload(unit).loadConstant(lo).if_icmpeq(no);
                continue;
            }
            if (lo > 0) c.iload(unit).loadConstant(lo).if_icmplt(yes);
            if (hi >= MAX_UNIT) {
                c.goto_(no);
                return;
            }
            c.iload(unit).loadConstant(hi).if_icmple(no);
        }
    }

    private void bits(int[] in, int[] out, CodePointSet set, CharClass asClass, Label yes, Label no) {
        long low = 0, high = 0;
        for (int u = 0; u < 128; u++) {
            if (!set.contains(u)) continue;
            if (u < 64) low |= 1L << u;
            else high |= 1L << u;
        }
        Label above = c.newLabel(), second = c.newLabel();
        c.iload(unit).loadConstant(128).if_icmpge(above);
        if (low == high) {
            testBits(low, no);
        } else {
            c.iload(unit).bipush(64).if_icmpge(second);
            testBits(low, no);
            c.goto_(yes);
            c.labelBinding(second);
            testBits(high, no);
        }
        c.goto_(yes);
        c.labelBinding(above);
        int[] highIn = above(in), highOut = above(out);
        if (highIn.length == 0) {
            c.goto_(no);
        } else if (highOut.length == 0) {
            return;
        } else if (highIn.length <= 2 * FEW) {
            members(highIn, 0, yes, no);
        } else if (highOut.length <= 2 * FEW) {
            others(highOut, 0, yes, no);
        } else {
            owner.push(c, asClass != null ? asClass : owner.classOf(set));
            c.iload(unit).invokevirtual(CD_CLASS, "contains", MethodTypeDesc.of(CD_boolean, CD_int)).ifeq(no);
        }
    }

    private static int[] above(int[] ranges) {
        int i = 0;
        while (i < ranges.length && ranges[i + 1] < 128) i += 2;
        int[] r = java.util.Arrays.copyOfRange(ranges, i, ranges.length);
        if (r.length > 0) r[0] = Math.max(r[0], 128);
        return r;
    }

    private void testBits(long bits, Label no) {
        if (bits == -1) return;
        if (bits == 0) {
            c.goto_(no);
            return;
        }
        c.ldc(bits).iload(unit).lushr().l2i().iconst_1().iand().ifeq(no);
    }
}
