package dev.ramjet.compiler.codegen;

import dev.ramjet.runtime.JSTypedArray;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Elements of typed arrays by byte offset, little-endian; C2 makes plain loads and stores of them. */
public final class TypedAccess {
    private TypedAccess() {}

    private static final VarHandle SHORTS = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOATS = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    /** The length: that of a view of a fixed-length buffer is a constant, until the buffer is detached. */
    public static int length(JSTypedArray a) {
        int n = a.fastLength;
        return n != 0 && a.buffer.data.length != 0 ? n : a.length();
    }

    /** The length in bytes. */
    public static int byteLength(JSTypedArray a) {
        return length(a) << a.shift();
    }

    /** Byte offset of element {@code i}; -1 where only the general way will do. */
    public static int offset(JSTypedArray a, int i, int shift) {
        if (i < 0 || i >= a.fastLength) return -1;
        int at = a.offset + (i << shift);
        return at < a.buffer.data.length ? at : -1;
    }

    public static int loadInt8(JSTypedArray a, int at) {
        return a.buffer.data[at];
    }

    public static int loadUint8(JSTypedArray a, int at) {
        return a.buffer.data[at] & 0xff;
    }

    public static int loadUint8Clamped(JSTypedArray a, int at) {
        return a.buffer.data[at] & 0xff;
    }

    public static int loadInt16(JSTypedArray a, int at) {
        return (short) SHORTS.get(a.buffer.data, at);
    }

    public static int loadUint16(JSTypedArray a, int at) {
        return (short) SHORTS.get(a.buffer.data, at) & 0xffff;
    }

    public static int loadInt32(JSTypedArray a, int at) {
        return (int) INTS.get(a.buffer.data, at);
    }

    public static double loadUint32(JSTypedArray a, int at) {
        return (int) INTS.get(a.buffer.data, at) & 0xFFFF_FFFFL;
    }

    public static double loadFloat32(JSTypedArray a, int at) {
        return (float) FLOATS.get(a.buffer.data, at);
    }

    public static double loadFloat64(JSTypedArray a, int at) {
        return (double) DOUBLES.get(a.buffer.data, at);
    }

    public static void storeInt8(JSTypedArray a, int at, int v) {
        a.buffer.data[at] = (byte) v;
    }

    public static void storeUint8(JSTypedArray a, int at, int v) {
        a.buffer.data[at] = (byte) v;
    }

    public static void storeInt16(JSTypedArray a, int at, int v) {
        SHORTS.set(a.buffer.data, at, (short) v);
    }

    public static void storeUint16(JSTypedArray a, int at, int v) {
        SHORTS.set(a.buffer.data, at, (short) v);
    }

    public static void storeInt32(JSTypedArray a, int at, int v) {
        INTS.set(a.buffer.data, at, v);
    }

    public static void storeUint32(JSTypedArray a, int at, int v) {
        INTS.set(a.buffer.data, at, v);
    }

    public static void storeFloat32(JSTypedArray a, int at, double v) {
        FLOATS.set(a.buffer.data, at, (float) v);
    }

    public static void storeFloat64(JSTypedArray a, int at, double v) {
        DOUBLES.set(a.buffer.data, at, v);
    }
}
