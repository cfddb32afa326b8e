package dev.ramjet.compiler.codegen;

import dev.ramjet.runtime.JSDataView;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** DataView for compiled code: the place of a value, checked, then loads and stores there. */
public final class CompiledDataViews {
    private CompiledDataViews() {}

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Where in the buffer's bytes the value of {@code size} bytes at {@code index} is; -1 where this cannot tell or it is out of bounds. */
    public static int place(JSDataView v, int index, int size, boolean write) {
        int n = v.byteLength();
        if (index < 0 || index > n - size || write && v.buffer.isImmutable()) return -1;
        int at = v.offset + index;
        return at + size <= v.buffer.data.length ? at : -1;
    }

    private static int shortAt(JSDataView v, int at, boolean little) {
        short s = (short) SHORTS.get(v.buffer.data, at);
        return little ? s : Short.reverseBytes(s);
    }

    private static int intAt(JSDataView v, int at, boolean little) {
        int i = (int) INTS.get(v.buffer.data, at);
        return little ? i : Integer.reverseBytes(i);
    }

    private static void putShort(JSDataView v, int at, int x, boolean little) {
        SHORTS.set(v.buffer.data, at, little ? (short) x : Short.reverseBytes((short) x));
    }

    private static void putInt(JSDataView v, int at, int x, boolean little) {
        INTS.set(v.buffer.data, at, little ? x : Integer.reverseBytes(x));
    }

    public static int getInt8(JSDataView v, int at, boolean little) {
        return v.buffer.data[at];
    }

    public static int getUint8(JSDataView v, int at, boolean little) {
        return v.buffer.data[at] & 0xff;
    }

    public static int getInt16(JSDataView v, int at, boolean little) {
        return shortAt(v, at, little);
    }

    public static int getUint16(JSDataView v, int at, boolean little) {
        return shortAt(v, at, little) & 0xffff;
    }

    public static int getInt32(JSDataView v, int at, boolean little) {
        return intAt(v, at, little);
    }

    public static double getUint32(JSDataView v, int at, boolean little) {
        return intAt(v, at, little) & 0xFFFF_FFFFL;
    }

    public static double getFloat32(JSDataView v, int at, boolean little) {
        return Float.intBitsToFloat(intAt(v, at, little));
    }

    public static double getFloat64(JSDataView v, int at, boolean little) {
        long l = (long) LONGS.get(v.buffer.data, at);
        double d = Double.longBitsToDouble(little ? l : Long.reverseBytes(l));
        return d == d ? d : Double.NaN;
    }

    public static void setInt8(JSDataView v, int at, int x, boolean little) {
        v.buffer.data[at] = (byte) x;
    }

    public static void setInt16(JSDataView v, int at, int x, boolean little) {
        putShort(v, at, x, little);
    }

    public static void setInt32(JSDataView v, int at, int x, boolean little) {
        putInt(v, at, x, little);
    }

    public static void setFloat32(JSDataView v, int at, double x, boolean little) {
        putInt(v, at, Float.floatToIntBits((float) x), little);
    }

    public static void setFloat64(JSDataView v, int at, double x, boolean little) {
        long l = Double.doubleToLongBits(x);
        LONGS.set(v.buffer.data, at, little ? l : Long.reverseBytes(l));
    }
}
