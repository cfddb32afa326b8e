package dev.ramjet.runtime;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;

/**
 * The twelve element types of typed arrays and DataViews, and how their values lie in bytes (little-endian).
 *
 * <p>Multi-byte access goes through {@code static final} {@link VarHandle}s over {@code byte[]}, which C2 turns into single
 * loads and stores. An element that is aligned in its buffer is aligned in memory, so plain access does not tear.
 *
 * @see <a href="https://tc39.es/ecma262/#table-the-typedarray-constructors">The TypedArray Constructors</a>
 */
public final class ElementType {
    private ElementType() {}

    public static final int INT8 = 0;
    public static final int UINT8 = 1;
    public static final int UINT8_CLAMPED = 2;
    public static final int INT16 = 3;
    public static final int UINT16 = 4;
    public static final int INT32 = 5;
    public static final int UINT32 = 6;
    public static final int FLOAT16 = 7;
    public static final int FLOAT32 = 8;
    public static final int FLOAT64 = 9;
    public static final int BIGINT64 = 10;
    public static final int BIGUINT64 = 11;
    public static final int COUNT = 12;

    private static final String[] NAMES = {
        "Int8", "Uint8", "Uint8Clamped", "Int16", "Uint16", "Int32", "Uint32", "Float16", "Float32", "Float64", "BigInt64", "BigUint64",
    };
    private static final byte[] SHIFTS = {0, 0, 0, 1, 1, 2, 2, 1, 2, 3, 3, 3};

    public static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    public static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    public static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    public static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    public static final VarHandle DOUBLE = MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    /** "Int8", … */
    public static String name(int type) {
        return NAMES[type];
    }

    /** log2 of the size in bytes. */
    public static int shift(int type) {
        return SHIFTS[type];
    }

    public static int size(int type) {
        return 1 << SHIFTS[type];
    }

    public static boolean isBigInt(int type) {
        return type >= BIGINT64;
    }

    public static boolean isFloat(int type) {
        return type >= FLOAT16 && type <= FLOAT64;
    }

    /** The constructor's intrinsic. */
    public static Intrinsic constructor(int type) {
        switch (type) {
            case INT8: return Intrinsic.INT8_ARRAY;
            case UINT8: return Intrinsic.UINT8_ARRAY;
            case UINT8_CLAMPED: return Intrinsic.UINT8_CLAMPED_ARRAY;
            case INT16: return Intrinsic.INT16_ARRAY;
            case UINT16: return Intrinsic.UINT16_ARRAY;
            case INT32: return Intrinsic.INT32_ARRAY;
            case UINT32: return Intrinsic.UINT32_ARRAY;
            case FLOAT16: return Intrinsic.FLOAT16_ARRAY;
            case FLOAT32: return Intrinsic.FLOAT32_ARRAY;
            case FLOAT64: return Intrinsic.FLOAT64_ARRAY;
            case BIGINT64: return Intrinsic.BIGINT64_ARRAY;
            default: return Intrinsic.BIGUINT64_ARRAY;
        }
    }

    /** The prototype's intrinsic. */
    public static Intrinsic prototype(int type) {
        switch (type) {
            case INT8: return Intrinsic.INT8_ARRAY_PROTOTYPE;
            case UINT8: return Intrinsic.UINT8_ARRAY_PROTOTYPE;
            case UINT8_CLAMPED: return Intrinsic.UINT8_CLAMPED_ARRAY_PROTOTYPE;
            case INT16: return Intrinsic.INT16_ARRAY_PROTOTYPE;
            case UINT16: return Intrinsic.UINT16_ARRAY_PROTOTYPE;
            case INT32: return Intrinsic.INT32_ARRAY_PROTOTYPE;
            case UINT32: return Intrinsic.UINT32_ARRAY_PROTOTYPE;
            case FLOAT16: return Intrinsic.FLOAT16_ARRAY_PROTOTYPE;
            case FLOAT32: return Intrinsic.FLOAT32_ARRAY_PROTOTYPE;
            case FLOAT64: return Intrinsic.FLOAT64_ARRAY_PROTOTYPE;
            case BIGINT64: return Intrinsic.BIGINT64_ARRAY_PROTOTYPE;
            default: return Intrinsic.BIGUINT64_ARRAY_PROTOTYPE;
        }
    }

    // ---- elements as values

    /** RawBytesToNumeric, little-endian, at byte {@code at}. */
    public static Object read(int type, byte[] b, int at) {
        switch (type) {
            case INT8: return (int) b[at];
            case UINT8, UINT8_CLAMPED: return b[at] & 0xff;
            case INT16: return (int) (short) SHORT.get(b, at);
            case UINT16: return (short) SHORT.get(b, at) & 0xffff;
            case INT32: return (int) INT.get(b, at);
            case UINT32: {
                int v = (int) INT.get(b, at);
                return v >= 0 ? (Object) v : (Object) (double) (v & 0xFFFF_FFFFL);
            }
            case FLOAT16: return (double) Float.float16ToFloat((short) SHORT.get(b, at));
            case FLOAT32: return (double) (float) FLOAT.get(b, at);
            case FLOAT64: return canonical((double) DOUBLE.get(b, at));
            case BIGINT64: return BigInteger.valueOf((long) LONG.get(b, at));
            default: return unsignedToBigInt((long) LONG.get(b, at));
        }
    }

    /** The same as a double; not for BigInt types. */
    public static double readDouble(int type, byte[] b, int at) {
        switch (type) {
            case INT8: return b[at];
            case UINT8, UINT8_CLAMPED: return b[at] & 0xff;
            case INT16: return (short) SHORT.get(b, at);
            case UINT16: return (short) SHORT.get(b, at) & 0xffff;
            case INT32: return (int) INT.get(b, at);
            case UINT32: return (int) INT.get(b, at) & 0xFFFF_FFFFL;
            case FLOAT16: return Float.float16ToFloat((short) SHORT.get(b, at));
            case FLOAT32: return (float) FLOAT.get(b, at);
            default: return (double) DOUBLE.get(b, at);
        }
    }

    /** An element of a type whose values are all int32. */
    public static int readInt(int type, byte[] b, int at) {
        switch (type) {
            case INT8: return b[at];
            case UINT8, UINT8_CLAMPED: return b[at] & 0xff;
            case INT16: return (short) SHORT.get(b, at);
            case UINT16: return (short) SHORT.get(b, at) & 0xffff;
            default: return (int) INT.get(b, at);
        }
    }

    /** Values never show the bits of a NaN: they might be those of the hole in double[] elements. */
    private static double canonical(double d) {
        return d == d ? d : Double.NaN;
    }

    public static BigInteger unsignedToBigInt(long v) {
        BigInteger b = BigInteger.valueOf(v);
        return v >= 0 ? b : b.add(TWO_TO_64);
    }

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    /** ToNumber or ToBigInt, whichever the type wants: an Integer, a Double or a BigInteger. May run script code. */
    public static Object convert(int type, Object value) {
        if (isBigInt(type)) return Conversions.toBigInt(value);
        return value instanceof Integer || value instanceof Double ? value : (Object) Conversions.toNumber(value);
    }

    /** NumericToRawBytes of what {@link #convert} returned. */
    public static void write(int type, byte[] b, int at, Object numeric) {
        if (type >= FLOAT16) {
            if (type >= BIGINT64) LONG.set(b, at, ((BigInteger) numeric).longValue());
            else writeDouble(type, b, at, numeric instanceof Integer i ? i : (Double) numeric);
        } else if (numeric instanceof Integer i) {
            writeInt(type, b, at, i);
        } else {
            writeDouble(type, b, at, (Double) numeric);
        }
    }

    /** Writes a Number. */
    public static void writeDouble(int type, byte[] b, int at, double d) {
        switch (type) {
            case INT8, UINT8: b[at] = (byte) Conversions.toInt32(d); break;
            case UINT8_CLAMPED: b[at] = (byte) clamp(d); break;
            case INT16, UINT16: SHORT.set(b, at, (short) Conversions.toInt32(d)); break;
            case INT32, UINT32: INT.set(b, at, Conversions.toInt32(d)); break;
            case FLOAT16: SHORT.set(b, at, doubleToFloat16(d)); break;
            case FLOAT32: FLOAT.set(b, at, (float) d); break;
            default: DOUBLE.set(b, at, d);
        }
    }

    /** Writes an int32 Number. */
    public static void writeInt(int type, byte[] b, int at, int i) {
        switch (type) {
            case INT8, UINT8: b[at] = (byte) i; break;
            case UINT8_CLAMPED: b[at] = (byte) (i < 0 ? 0 : i > 255 ? 255 : i); break;
            case INT16, UINT16: SHORT.set(b, at, (short) i); break;
            case INT32, UINT32: INT.set(b, at, i); break;
            case FLOAT16: SHORT.set(b, at, doubleToFloat16(i)); break;
            case FLOAT32: FLOAT.set(b, at, (float) i); break;
            default: DOUBLE.set(b, at, (double) i);
        }
    }

    /** ToUint8Clamp of a Number: ties to even. */
    public static int clamp(double d) {
        if (!(d > 0)) return 0;
        return d >= 255 ? 255 : (int) Math.rint(d);
    }

    /** The nearest binary16, ties to even, rounded once. */
    public static short doubleToFloat16(double d) {
        if (d != d) return 0x7e00;
        int sign = (int) (Double.doubleToRawLongBits(d) >>> 48) & 0x8000;
        double a = Math.abs(d);
        int bits;
        if (a >= 65520) {
            bits = 0x7c00;
        } else if (a < 0x1p-14) {
            bits = (int) Math.rint(a * 0x1p24);
        } else {
            int e = Math.getExponent(a);
            // Scaling by a power of two is exact; a carry out of the mantissa moves into the exponent as it should.
            bits = (e + 15 << 10) + ((int) Math.rint(Math.scalb(a, 10 - e)) - 1024);
        }
        return (short) (sign | bits);
    }

    /** The 64 bits of an element, zero- or sign-extended: what Atomics compare and exchange. */
    public static long readBits(int type, byte[] b, int at) {
        switch (SHIFTS[type]) {
            case 0: return b[at];
            case 1: return (short) SHORT.get(b, at);
            case 2: return (int) INT.get(b, at);
            default: return (long) LONG.get(b, at);
        }
    }

    public static void writeBits(int type, byte[] b, int at, long bits) {
        switch (SHIFTS[type]) {
            case 0: b[at] = (byte) bits; break;
            case 1: SHORT.set(b, at, (short) bits); break;
            case 2: INT.set(b, at, (int) bits); break;
            default: LONG.set(b, at, bits);
        }
    }

    /** The value that {@link #readBits} has read the bits of. */
    public static Object fromBits(int type, long bits) {
        switch (type) {
            case INT8, INT16, INT32: return (int) bits;
            case UINT8, UINT8_CLAMPED: return (int) bits & 0xff;
            case UINT16: return (int) bits & 0xffff;
            case UINT32: return (int) bits >= 0 ? (Object) (int) bits : (Object) (double) (bits & 0xFFFF_FFFFL);
            case FLOAT16: return (double) Float.float16ToFloat((short) bits);
            case FLOAT32: return (double) Float.intBitsToFloat((int) bits);
            case FLOAT64: return canonical(Double.longBitsToDouble(bits));
            case BIGINT64: return BigInteger.valueOf(bits);
            default: return unsignedToBigInt(bits);
        }
    }

    /** The bits in the other byte order. */
    public static long reversed(int type, long bits) {
        switch (SHIFTS[type]) {
            case 0: return bits;
            case 1: return Short.reverseBytes((short) bits);
            case 2: return Integer.reverseBytes((int) bits);
            default: return Long.reverseBytes(bits);
        }
    }
}
