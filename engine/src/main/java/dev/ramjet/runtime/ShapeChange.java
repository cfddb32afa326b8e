package dev.ramjet.runtime;

/**
 * The ways in which an object comes to another shape, but for the usual one, by which it gets a property more ({@link JSObject#extendTo}): a representation that
 * turned out too narrow, dictionary mode, another [[Prototype]], attributes that change, a property that goes, an end to extensions. They are rare, and
 * most of them move every field.
 *
 * <p>Whoever relied on the old shape learns of it: each way calls {@link Shape#left} on it, and in dictionary mode, where the shape stays while properties
 * come and go, {@link JSObject#structureChanged}.
 */
final class ShapeChange {
    private ShapeChange() {}

    /** Moves to another shape with (at least) the same keys; {@code null}: to dictionary mode. */
    static void migrate(JSObject o, Shape next) {
        if (next == null) {
            toDictionary(o);
            return;
        }
        Shape old = o.shape;
        Object[] values = new Object[old.count];
        for (int i = 0; i < values.length; i++) values[i] = o.readField(old.infoAt(i));
        clearFields(o);
        if (next.slotCount > JSObject.IN_OBJECT_SLOTS) o.slots = new Object[next.slotCount - JSObject.IN_OBJECT_SLOTS];
        if (next.numberCount > JSObject.IN_OBJECT_NUMBERS) o.numbers = new long[next.numberCount - JSObject.IN_OBJECT_NUMBERS];
        old.left();
        o.shape = next;
        for (int i = 0; i < values.length; i++) o.writeField(next.infoAt(i), values[i]);
    }

    private static void clearFields(JSObject o) {
        o.s0 = o.s1 = o.s2 = o.s3 = null;
        o.n0 = o.n1 = 0;
        o.slots = JSObject.NO_SLOTS;
        o.numbers = JSObject.NO_NUMBERS;
    }

    static PropertyMap toDictionary(JSObject o) {
        return toDictionary(o, o.realmOfFields(), 4);
    }

    static PropertyMap toDictionary(JSObject o, Realm realm, int room) {
        Shape old = o.shape;
        if (old.isDictionary()) return old.dictionary;
        PropertyMap map = new PropertyMap(old.count + room, realm);
        for (int i = 0; i < old.count; i++) {
            int info = old.infoAt(i);
            Object v = o.readField(info);
            if (old.kind == Shape.CLOSURE) PrototypeInfo.replaced(v);
            map.add(old.keyAt(i), v == null ? o.materializeField(i) : v, Shape.attributes(info));
        }
        clearFields(o);
        old.left();
        o.shape = Shape.createDictionary(old.prototype, old.kind, map, old.extensible);
        return map;
    }

    /** Gives the own property {@code key} other attributes, and a value. */
    static void redefine(JSObject o, Object key, Object stored, int attributes) {
        Shape s = o.shape;
        if (!s.isDictionary()) {
            int i = s.find(key);
            if (Shape.attributes(s.infoAt(i)) == attributes) {
                o.putField(i, stored);
                return;
            }
            Shape next = s.withAttributes(i, attributes);
            if (next != null) {
                s.left();
                o.shape = next;
                o.putField(i, stored);
                return;
            }
            toDictionary(o);
        }
        PropertyCell c = o.shape.dictionary.get(key);
        if (c.attributes != attributes) {
            // Caches that hold the cell rely on its attributes: give the name a new cell in the old place.
            c = o.shape.dictionary.renew(c, attributes);
            o.structureChanged();
            o.shape.left();
            o.shape = o.shape.renewedDictionary();
        }
        c.set(stored);
    }

    /** Takes the own property {@code key} away: the last one by going back to the parent. */
    static void remove(JSObject o, Object key) {
        Shape s = o.shape;
        if (!s.isDictionary()) {
            int i = s.find(key);
            if (s.addsLast(i) && !s.isDeprecated()) {
                int info = s.infoAt(i);
                if (Shape.representation(info) == Shape.ANY) o.setObjectField(Shape.location(info), null);
                s.left();
                o.shape = s.parent;
                return;
            }
            toDictionary(o);
        }
        o.shape.dictionary.remove(key);
        o.structureChanged();
    }

    /** Sets [[Prototype]] without the checks; for objects under construction too. */
    static void changePrototype(JSObject o, JSObject prototype) {
        PrototypeInfo above = prototype == null ? null : prototype.ensurePrototype();
        Shape old = o.shape;
        if (old.isDictionary()) {
            Shape s = Shape.createDictionary(prototype, old.kind, old.dictionary, old.extensible);
            s.prototypeInfo = old.prototypeInfo;
            s.observedMiss = old.observedMiss;
            old.left();
            o.shape = s;
            if (s.prototypeInfo != null) {
                if (above != null) above.addBelow(o);
                s.prototypeInfo.structureChanged();
            }
            return;
        }
        migrate(o, old.rebase(above == null ? Agent.current().nullRootShape(old.kind) : above.rootShape(old.kind)));
        if (o.shape.isDictionary() && o.shape.prototype != prototype) changePrototype(o, prototype);
    }

    /**
     * Ends extensions.
     *
     * @param clear  attributes that all properties lose
     * @param level  0: nothing more, 1: sealed, 2: frozen
     */
    static void withoutExtensions(JSObject o, int clear, int level) {
        Shape s = o.shape;
        if (!s.isDictionary()) {
            if (s.isDeprecated()) o.updateShape();
            if (!o.shape.isDictionary()) {
                Shape next = o.shape.withoutExtensions(clear, level);
                o.shape.left();
                o.shape = next;
                return;
            }
        }
        PropertyMap map = o.shape.dictionary;
        if (clear != 0) {
            for (int i = 0; i < map.end(); i++) {
                PropertyCell c = map.at(i);
                if (c != null && !(c.key instanceof JSSymbol y && y.isPrivateName())) map.renew(c, c.attributes & ~clear);
            }
        }
        o.shape.left();
        o.shape = o.shape.nonExtensibleDictionary();
        o.structureChanged();
    }

    /**
     * SetIntegrityLevel for ordinary objects in one step, where nobody can observe the steps.
     *
     * @return false where the general algorithm has to be used
     */
    static boolean setIntegrity(JSObject o, boolean freeze) {
        if (o.isExotic() && !(o instanceof JSArray)) return false;
        int clear = freeze ? Shape.CONFIGURABLE | Shape.WRITABLE : Shape.CONFIGURABLE;
        if (o.elements instanceof SparseElements || Elements.capacity(o.elements) > 0 && Elements.used(o.elements) > 0) {
            SparseElements s = Elements.toSparse(o.elements);
            o.elements = s;
            s.clearAttributes(clear);
        }
        if (freeze && o instanceof JSArray) o.flags |= JSObject.FIXED_LENGTH;
        withoutExtensions(o, clear, freeze ? 2 : 1);
        return true;
    }
}
