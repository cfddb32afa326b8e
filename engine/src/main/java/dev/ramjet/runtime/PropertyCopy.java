package dev.ramjet.runtime;

/**
 * Copies all properties of one object to another at once, as spread and Object.assign do with literals for the most part.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-copydataproperties">CopyDataProperties</a>
 */
public final class PropertyCopy {
    private PropertyCopy() {}

    /**
     * CopyDataProperties and the loop of Object.assign where the source is an ordinary object whose properties can be read without side
     * effect, and adding them to the target has none: it is plain and nobody above it answers for their names.
     *
     * @param defining  define properties (spread) rather than assign them
     * @return false where nothing was done and the general way has to be taken
     */
    public static boolean copySimple(JSObject target, JSObject source, boolean defining) {
        Shape from = source.shape;
        if (from.isDictionary() || source.elements != Elements.EMPTY || source.isExotic() || target.isExotic() || !from.isSimple()) return false;
        Shape to = target.shape;
        if (to.isDictionary() || !to.extensible) return false;
        if (from.isDeprecated()) {
            source.updateShape();
            from = source.shape;
            if (from.isDictionary()) return false;
        }
        if (to.count == 0 && to.parent == null && to.kind == Shape.ORDINARY && from.prototype == to.prototype && from.isCloneable()
                && source.getClass() == JSObject.class && (defining || setsPlainly(target, from))) {
            // OPTIMIZATION: the copy takes shape and fields over.
            to.left();
            target.shape = from;
            target.s0 = source.s0;
            target.s1 = source.s1;
            target.s2 = source.s2;
            target.s3 = source.s3;
            target.n0 = source.n0;
            target.n1 = source.n1;
            if (source.slots.length != 0) target.slots = source.slots.clone();
            if (source.numbers.length != 0) target.numbers = source.numbers.clone();
            return true;
        }
        if (!defining) return false;
        for (int i = 0, n = from.count; i < n; i++) {
            Object v = source.readField(from.infoAt(i));
            target.createDataProperty(from.keyAt(i), v == null ? source.getOwnStored(from.keyAt(i)) : v);
        }
        return true;
    }

    /** No prototype of the target has a setter or a read-only property under a name of {@code names}. */
    private static boolean setsPlainly(JSObject target, Shape names) {
        for (JSObject p = target.shape.prototype; p != null; p = p.shape.prototype) {
            if (p.isExotic() || !p.shape.isDictionary()) return false;
            PropertyMap map = p.shape.dictionary;
            for (int i = 0; i < names.count; i++) {
                PropertyCell c = map.get(names.keyAt(i));
                if (c != null && !c.isWritableData()) return false;
            }
        }
        return true;
    }
}
