package dev.ramjet.builtins;

import dev.ramjet.regexp.RegExpProgram;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;

/**
 * A RegExp object. Its first property is lastIndex, always in the first object field of a tree shape, so that a test of
 * the property's info word tells that it can be read and written in place.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-regexp-instances">Properties of RegExp Instances</a>
 */
public final class JSRegExp extends JSObject {
    /** Writable, any value, location 0. */
    private static final int LAST_INDEX_INFO = Shape.WRITABLE;

    /** [[RegExpMatcher]] with [[OriginalSource]] and [[OriginalFlags]]; Java {@code null} before RegExpInitialize. */
    RegExpProgram program;
    /** The shape it was made with, if that has lastIndex in place. */
    private final Shape born;
    /** [[Realm]] */
    final Realm realm;
    /** [[LegacyFeaturesEnabled]] */
    final boolean legacyFeatures;

    JSRegExp(Shape shape, Realm realm, boolean legacyFeatures) {
        super(shape);
        this.realm = realm;
        this.legacyFeatures = legacyFeatures;
        s0 = 0;
        born = !shape.isDictionary() && shape.count == 1 && shape.infoAt(0) == LAST_INDEX_INFO ? shape : null;
    }

    /** The shape of new RegExp objects that inherit from {@code prototype}. */
    static Shape initialShape(JSObject prototype) {
        return prototype.ensurePrototype().rootShape(Shape.ORDINARY).addFixed("lastIndex", Shape.WRITABLE, Shape.ANY);
    }

    @Override
    public String builtinTag() {
        return "RegExp";
    }

    /** Bits of {@link dev.ramjet.regexp.RegExpFlags}. */
    int flags() {
        return program.flags;
    }

    private boolean isLastIndexInPlace() {
        Shape s = shape;
        if (s == born) return true;
        return !s.isDictionary() && s.infoAt(0) == LAST_INDEX_INFO;
    }

    /** ToLength(Get(this, "lastIndex")), 2³¹-1 for all that is larger. */
    int lastIndexLength() {
        Object v = isLastIndexInPlace() ? s0 : get("lastIndex");
        if (v instanceof Integer i) return Math.max(i, 0);
        return (int) Math.min(Conversions.toLength(v), Integer.MAX_VALUE);
    }

    /** Set(this, "lastIndex", index, true). */
    void setLastIndex(int index) {
        if (isLastIndexInPlace()) s0 = index;
        else put("lastIndex", index);
    }
}
