package dev.ramjet.shell.inspect;

import dev.ramjet.api.Context;
import dev.ramjet.api.Value;

/** Options of util.inspect. Numbers that are unlimited are {@link Integer#MAX_VALUE}. */
public final class InspectOptions implements Cloneable {
    public boolean showHidden;
    /** -1 shows nothing but the outermost class names. */
    public int depth = 2;
    public boolean colors;
    public boolean customInspect = true;
    public boolean showProxy;
    public int maxArrayLength = 100;
    public int maxStringLength = 10_000;
    public int breakLength = 80;
    /** 0: everything on its own line; n: the n innermost levels on one line; {@link #COMPACT_TRUE}: the old style. */
    public int compact = 3;
    public boolean sorted;
    /** A function to sort by, or null. */
    public Value comparator;
    /** 0 none, 1 all, 2 those with a setter, 3 those without. */
    public int getters;
    public boolean numericSeparator;
    /** What the caller gave, for custom inspect functions; may be null. */
    public Value given;

    public static final int COMPACT_TRUE = -1;
    public static final int UNLIMITED = Integer.MAX_VALUE;

    @Override
    public InspectOptions clone() {
        try {
            return (InspectOptions) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** Reads an options object, over what is set already. */
    public InspectOptions read(Value o) {
        given = o;
        String[] keys = o.keys();
        for (String key : keys) {
            Value v = o.get(key);
            switch (key) {
                case "showHidden" -> showHidden = v.truthy();
                case "depth" -> { if (!v.isUndefined()) depth = limit(v); }
                case "colors" -> colors = v.truthy();
                case "customInspect" -> customInspect = v.truthy();
                case "showProxy" -> showProxy = v.truthy();
                case "maxArrayLength" -> { if (!v.isUndefined()) maxArrayLength = Math.max(0, limit(v)); }
                case "maxStringLength" -> { if (!v.isUndefined()) maxStringLength = Math.max(0, limit(v)); }
                case "breakLength" -> { if (!v.isUndefined()) breakLength = limit(v); }
                case "compact" -> { if (!v.isUndefined()) compact = v.isBoolean() ? v.asBoolean() ? COMPACT_TRUE : 0 : limit(v); }
                case "sorted" -> {
                    sorted = v.truthy();
                    comparator = v.isFunction() ? v : null;
                }
                case "getters" -> getters = !v.truthy() ? 0 : v.isString() && v.asString().equals("set") ? 2 : v.isString() && v.asString().equals("get") ? 3 : 1;
                case "numericSeparator" -> numericSeparator = v.truthy();
                default -> { }
            }
        }
        return this;
    }

    private static int limit(Value v) {
        if (!v.isNumber()) return UNLIMITED;
        double d = v.asDouble();
        return d >= UNLIMITED ? UNLIMITED : d != d ? 0 : (int) d;
    }

    private static Object limit(Context c, int n) {
        return n == UNLIMITED ? (Object) Double.POSITIVE_INFINITY : n;
    }

    /** As an object for custom inspect functions, which may hand it to util.inspect again. */
    Value toObject(Context c, int depthLeft) {
        Value o = c.object();
        o.set("showHidden", showHidden).set("depth", limit(c, depthLeft)).set("colors", colors).set("customInspect", customInspect)
            .set("showProxy", showProxy).set("maxArrayLength", limit(c, maxArrayLength)).set("maxStringLength", limit(c, maxStringLength))
            .set("breakLength", limit(c, breakLength)).set("compact", compact == COMPACT_TRUE ? (Object) true : compact == 0 ? (Object) false : compact)
            .set("sorted", comparator != null ? comparator : (Object) sorted).set("getters", getters == 2 ? "set" : getters == 3 ? "get" : (Object) (getters == 1))
            .set("numericSeparator", numericSeparator);
        if (given != null) {
            for (String key : given.keys()) {
                if (!o.has(key)) o.set(key, given.get(key));
            }
        }
        return o;
    }
}
