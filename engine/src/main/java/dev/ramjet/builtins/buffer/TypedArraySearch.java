package dev.ramjet.builtins.buffer;

import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Values;

/**
 * Looking for a number in a typed array: the number is put into the array's own form once, and a tight loop for each element size compares.
 * Elements of BigInt arrays are not found here.
 */
final class TypedArraySearch {
    private TypedArraySearch() {}

    /**
     * The first index from {@code from} on and below {@code to} of an element equal to {@code target}, or -1; going down from {@code from} to
     * {@code to} inclusive where {@code from > to} and {@code down}.
     *
     * @param zeroNaN by SameValueZero, where NaN is found too
     */
    static int find(JSTypedArray a, Object target, int from, int to, boolean down, boolean zeroNaN) {
        if (!Values.isNumber(target)) return -1;
        double d = Values.doubleValue(target);
        int type = a.type, shift = a.shift();
        byte[] b = a.buffer.data;
        int step = down ? -1 : 1;
        int count = down ? from - to + 1 : to - from;
        int at = a.offset + (from << shift), stride = step << shift;
        if (ElementType.isFloat(type)) {
            int i = d != d ? zeroNaN ? findNaN(type, b, at, stride, count) : -1 : findFloat(type, b, at, stride, count, d);
            return i < 0 ? -1 : from + i * step;
        }
        long l = (long) d;
        if (l != d || !holds(type, l)) return -1;
        int i;
        switch (shift) {
            case 0: i = findByte(b, at, stride, count, (byte) l); break;
            case 1: i = findShort(b, at, stride, count, (short) l); break;
            default: i = findInt(b, at, stride, count, (int) l);
        }
        return i < 0 ? -1 : from + i * step;
    }

    private static boolean holds(int type, long v) {
        switch (type) {
            case ElementType.INT8: return v == (byte) v;
            case ElementType.UINT8, ElementType.UINT8_CLAMPED: return v == (v & 0xff);
            case ElementType.INT16: return v == (short) v;
            case ElementType.UINT16: return v == (v & 0xffff);
            case ElementType.INT32: return v == (int) v;
            default: return v == (v & 0xffff_ffffL);
        }
    }

    private static int findByte(byte[] b, int at, int stride, int count, byte v) {
        for (int i = 0; i < count; i++, at += stride) if (b[at] == v) return i;
        return -1;
    }

    private static int findShort(byte[] b, int at, int stride, int count, short v) {
        for (int i = 0; i < count; i++, at += stride) if ((short) ElementType.SHORT.get(b, at) == v) return i;
        return -1;
    }

    private static int findInt(byte[] b, int at, int stride, int count, int v) {
        for (int i = 0; i < count; i++, at += stride) if ((int) ElementType.INT.get(b, at) == v) return i;
        return -1;
    }

    private static int findFloat(int type, byte[] b, int at, int stride, int count, double d) {
        if (type == ElementType.FLOAT64) {
            for (int i = 0; i < count; i++, at += stride) if ((double) ElementType.DOUBLE.get(b, at) == d) return i;
        } else if (type == ElementType.FLOAT32) {
            if ((float) d != d) return -1;
            float f = (float) d;
            for (int i = 0; i < count; i++, at += stride) if ((float) ElementType.FLOAT.get(b, at) == f) return i;
        } else {
            for (int i = 0; i < count; i++, at += stride) if (ElementType.readDouble(type, b, at) == d) return i;
        }
        return -1;
    }

    private static int findNaN(int type, byte[] b, int at, int stride, int count) {
        for (int i = 0; i < count; i++, at += stride) {
            double d = ElementType.readDouble(type, b, at);
            if (d != d) return i;
        }
        return -1;
    }
}
