package dev.ramjet.feedback;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyString;
import java.math.BigInteger;

/**
 * The bits that a feedback slot collects in {@link FeedbackVector#bits}. They only ever grow, but for a reset after the world changed.
 *
 * <p>For arithmetic, conversions and comparisons the bits are the union of the operands' types, and what the result needed.
 * Two int32 operands with an int32 result leave <em>no</em> trace: the interpreter's fastest paths do not touch the vector. So 0 means
 * "int32 only, or never run", and int32 is always possible beside what the bits say. (Whether a stretch of code ran at all is
 * told by the property, call and loop slots in it, which do record every first time.)
 */
public final class TypeFeedback {
    private TypeFeedback() {}

    // operand types
    public static final int INT32 = 1;
    public static final int DOUBLE = 2;
    public static final int STRING = 4;
    public static final int BOOLEAN = 8;
    public static final int NULLISH = 16;
    public static final int BIGINT = 32;
    public static final int SYMBOL = 64;
    public static final int OBJECT = 128;
    public static final int NUMBER = INT32 | DOUBLE;
    public static final int ANY = 255;

    // results of int32 operands
    /** Int32 operands gave a result that is no int32: overflow, a fraction, or -0. */
    public static final int NOT_INT32 = 256;

    /** GET_LENGTH: the length of an array was read; other receivers leave the bit of their type, and objects and the arrays beside them entries of the cache. */
    public static final int LENGTH_OF_ARRAY = 1024;

    // elements: the receiver
    /** An int[] store was read or written. */ public static final int INTS = 1;
    /** A double[] store. */ public static final int DOUBLES = 2;
    /** An Object[] store. */ public static final int OBJECTS = 4;
    /** A sparse store, or one that answers by itself (arguments, String objects). */ public static final int SLOW_ELEMENTS = 8;
    /** The receiver is a string (one character was read). */ public static final int STRING_CHARACTER = 16;
    /** A typed array; its shape is in the cache. */ public static final int TYPED_ARRAY = 32;
    /** A hole was read or filled. */ public static final int HOLE = 64;
    /** The index lay beyond the elements (reads: undefined; writes: the store grew). */ public static final int OUT_OF_BOUNDS = 128;
    /** The key was a string or symbol, no index. */ public static final int NAME_KEY = 256;
    /** The key was a number but no array index: negative, a fraction. */ public static final int ODD_KEY = 512;
    /** A receiver that is no object and no string. */ public static final int PRIMITIVE_RECEIVER = 1024;
    /** The receiver was an object that is no array. */ public static final int NOT_ARRAY = 2048;
    /** A write widened the store: int[] to double[], or to Object[]. */ public static final int TRANSITION = 4096;
    /** The key was a Double that is an index. */ public static final int DOUBLE_KEY = 8192;

    /** The bit of a value's type. */
    public static int of(Object v) {
        if (v instanceof Integer) return INT32;
        if (v instanceof Double) return DOUBLE;
        if (v instanceof String || v instanceof LazyString) return STRING;
        if (v instanceof JSObject) return OBJECT;
        if (v instanceof Boolean) return BOOLEAN;
        if (v instanceof BigInteger) return BIGINT;
        return v instanceof JSSymbol ? SYMBOL : NULLISH;
    }
}
