package dev.ramjet.compiler.ir;

import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import java.math.BigInteger;

/** The type lattice of the compiler: a set of the sorts of value that a node may have, as bits. */
public final class Types {
    private Types() {}

    /** An {@link Integer}. */
    public static final int INT = 1;
    /** A {@link Double}; its value may be integral. */
    public static final int DOUBLE = 2;
    public static final int STRING = 4;
    public static final int BOOLEAN = 8;
    public static final int UNDEFINED = 16;
    public static final int NULL = 32;
    public static final int OBJECT = 64;
    public static final int SYMBOL = 128;
    public static final int BIGINT = 256;
    /** Java null: the hole. */
    public static final int HOLE = 512;
    /** An environment or another internal object; never mixed with values but for the hole. */
    public static final int INTERNAL = 1024;

    public static final int NUMBER = INT | DOUBLE;
    public static final int NULLISH = UNDEFINED | NULL;
    /** Any JavaScript value. */
    public static final int VALUE = INT | DOUBLE | STRING | BOOLEAN | UNDEFINED | NULL | OBJECT | SYMBOL | BIGINT;
    public static final int ANY = VALUE | HOLE | INTERNAL;

    public static boolean is(int type, int superType) {
        return (type & ~superType) == 0;
    }

    /** The type of a constant. */
    public static int of(Object v) {
        if (v == null) return HOLE;
        if (v instanceof Integer) return INT;
        if (v instanceof Double) return DOUBLE;
        if (Strings.isString(v)) return STRING;
        if (v instanceof Boolean) return BOOLEAN;
        if (v == Undefined.INSTANCE) return UNDEFINED;
        if (v == JSNull.INSTANCE) return NULL;
        if (v instanceof JSObject) return OBJECT;
        if (v instanceof JSSymbol) return SYMBOL;
        return v instanceof BigInteger ? BIGINT : INTERNAL;
    }

    private static final String[] NAMES = {"int", "double", "string", "boolean", "undefined", "null", "object", "symbol", "bigint", "hole", "internal"};

    /** For the printer. */
    public static String toString(int type) {
        if (type == ANY) return "any";
        if (type == VALUE) return "value";
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < NAMES.length; i++) {
            if ((type & 1 << i) != 0) b.append(b.length() == 0 ? "" : "|").append(NAMES[i]);
        }
        return b.length() == 0 ? "none" : b.toString();
    }
}
