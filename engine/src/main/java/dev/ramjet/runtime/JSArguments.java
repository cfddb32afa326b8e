package dev.ramjet.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * An arguments object. That of a sloppy function with simple parameters is <em>mapped</em>: while an argument is mapped,
 * its value is the parameter's variable, a slot of the function's environment, and its place in the element store is a
 * hole (or, with attributes of its own, a stale value). Without mapped arguments the object is an ordinary one.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-arguments-exotic-objects">Arguments Exotic Objects</a>
 */
public final class JSArguments extends JSObject {
    private static final int ITERATOR_SLOT = 2;

    /** The environment that holds the mapped parameters; {@code null} where none is mapped. */
    private final Object[] env;
    /** Environment slot of each argument, 0 where it is not mapped; may be longer than the arguments. */
    private int[] map;
    /** How many arguments may be mapped. */
    private final int mapLength;
    /** {@link #map} belongs to this object alone. */
    private boolean ownMap;
    private final Realm realm;

    private JSArguments(Realm realm, Shape shape, Object[] values, Object[] env, int[] map) {
        super(shape);
        this.realm = realm;
        this.env = env;
        this.map = map;
        mapLength = map == null ? 0 : Math.min(map.length, values.length);
        elements = values.length == 0 ? Elements.EMPTY : values;
        s0 = values.length;
    }

    /**
     * CreateUnmappedArgumentsObject.
     *
     * @param values  the arguments; the object takes the array over
     */
    public static JSArguments createUnmapped(Realm realm, Object[] values) {
        Shape s = realm.unmappedArgumentsShape;
        if (s == null) realm.unmappedArgumentsShape = s = shape(realm, Shape.ORDINARY, Shape.ACCESSOR);
        JSArguments a = new JSArguments(realm, s, values, null, null);
        Accessor poison = realm.poisonPill;
        if (poison == null) {
            LazyIntrinsic thrower = new LazyIntrinsic(Intrinsic.THROW_TYPE_ERROR);
            realm.poisonPill = poison = new Accessor(thrower, thrower);
            poison.getter(realm);
            poison.setter(realm);
        }
        a.s1 = poison;
        return a;
    }

    /**
     * CreateMappedArgumentsObject.
     *
     * @param values  the arguments; the object takes the array over
     * @param env     the environment of the parameters that have slots in it
     * @param map     environment slot of each parameter, 0 where it has none; not changed
     */
    public static JSArguments createMapped(Realm realm, JSObject callee, Object[] values, Object[] env, int[] map) {
        int n = Math.min(values.length, map == null ? 0 : map.length);
        boolean any = false;
        for (int i = 0; i < n; i++) {
            if (map[i] != 0) {
                values[i] = null;
                any = true;
            }
        }
        JSArguments a;
        if (any) {
            Shape s = realm.mappedArgumentsShape;
            if (s == null) realm.mappedArgumentsShape = s = shape(realm, Shape.EXOTIC, Shape.HIDDEN);
            a = new JSArguments(realm, s, values, env, map);
            a.flags = EXOTIC | EXOTIC_ELEMENTS;
        } else {
            Shape s = realm.sloppyArgumentsShape;
            if (s == null) realm.sloppyArgumentsShape = s = shape(realm, Shape.ORDINARY, Shape.HIDDEN);
            a = new JSArguments(realm, s, values, null, null);
        }
        a.s1 = callee;
        return a;
    }

    private static Shape shape(Realm realm, int kind, int calleeAttributes) {
        return realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE).ensurePrototype().rootShape(kind)
            .addFixed("length", Shape.HIDDEN, Shape.ANY).addFixed("callee", calleeAttributes, Shape.ANY).addFixed(JSSymbol.ITERATOR, Shape.HIDDEN, Shape.ANY);
    }

    @Override
    public String builtinTag() {
        return "Arguments";
    }

    @Override
    protected Realm realmOfFields() {
        return realm;
    }

    @Override
    protected Object materializeField(int index) {
        return index == ITERATOR_SLOT ? realm.intrinsic(Intrinsic.ARRAY_VALUES) : super.materializeField(index);
    }

    private boolean isMapped(long index) {
        return index < mapLength && map[(int) index] != 0;
    }

    private void unmap(long index) {
        if (!ownMap) {
            map = map.clone();
            ownMap = true;
        }
        map[(int) index] = 0;
    }

    @Override
    public Object getOwnElement(long index) {
        return isMapped(index) ? env[map[(int) index]] : Elements.read(elements, index);
    }

    @Override
    public int elementAttributes(long index) {
        // A mapped argument has a cell only if it was given attributes of its own.
        return elements instanceof SparseElements s && s.read(index) != null ? s.attributes(index) : Shape.DEFAULT;
    }

    @Override
    public void putOwnElement(long index, Object value) {
        if (isMapped(index)) env[map[(int) index]] = value;
        else super.putOwnElement(index, value);
    }

    @Override
    protected void defineElement(long index, Object stored, int attributes) {
        if (isMapped(index)) {
            if ((attributes & Shape.ACCESSOR) == 0) env[map[(int) index]] = stored;
            if ((attributes & (Shape.ACCESSOR | Shape.WRITABLE)) != Shape.WRITABLE) {
                unmap(index);
            } else if (attributes == Shape.DEFAULT && elementAttributes(index) == Shape.DEFAULT) {
                return;
            }
            if (attributes == Shape.DEFAULT) {
                ((SparseElements) elements).put(index, stored, attributes);
                return;
            }
        }
        super.defineElement(index, stored, attributes);
    }

    @Override
    protected void deleteElement(long index) {
        if (isMapped(index)) unmap(index);
        super.deleteElement(index);
    }

    @Override
    protected void collectElementKeys(List<Object> keys) {
        if (mapLength == 0) {
            super.collectElementKeys(keys);
            return;
        }
        for (int i = 0; i < mapLength; i++) {
            if (isMapped(i) || Elements.read(elements, i) != null) keys.add(i);
        }
        ArrayList<Object> all = new ArrayList<>();
        super.collectElementKeys(all);
        for (Object k : all) {
            if (PropertyKey.index(k) >= mapLength) keys.add(k);
        }
    }

    @Override
    public Object getIndex(int index, Object receiver) {
        if (isMapped(index)) return env[map[index]];
        // OPTIMIZATION: the flag that sends index look-ups here is set for the mapped arguments only.
        Object v = Elements.read(elements, index);
        return v != null && !(v instanceof Accessor) ? v : get(index, receiver);
    }

    @Override
    public boolean setIndex(int index, Object value, Object receiver) {
        if (receiver == this) {
            if (isMapped(index)) {
                env[map[index]] = value;
                return true;
            }
            if (!(elements instanceof SparseElements) && Elements.read(elements, index) != null) {
                elements = Elements.write(elements, index, value);
                return true;
            }
        }
        return set(Values.box(index), value, receiver);
    }

    /** The list that spreading this object through its length would give; {@code null} where getters, holes or changes get in the way. */
    Object[] toListFast() {
        if (shape != realm.unmappedArgumentsShape && shape != realm.mappedArgumentsShape && shape != realm.sloppyArgumentsShape) return null;
        if (!(s0 instanceof Integer n) || n < 0 || !(elements instanceof Object[] store) || n > store.length) return null;
        Object[] list = new Object[n];
        for (int i = 0; i < n; i++) {
            Object v = isMapped(i) ? env[map[i]] : store[i];
            if (v == null) return null;
            list[i] = v;
        }
        return list;
    }

    /** The arguments as iteration would give them, where its length and iterator are untouched; else {@code null}. */
    public Object[] toIterationListFast() {
        Object iterator = s2;
        if (iterator != null && iterator != realm.intrinsicIfMade(Intrinsic.ARRAY_VALUES)) return null;
        return toListFast();
    }
}
