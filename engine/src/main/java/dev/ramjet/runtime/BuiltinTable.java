package dev.ramjet.runtime;

/**
 * The functions of one object of the specification's library, as data: one row a function, one {@code switch (id)} that
 * runs them. Neither lambdas nor reflection: a table costs nothing until its object is made, and a function object is
 * made when it is first read.
 *
 * <p>A row is one string; its position is the id. Forms:
 * <pre>
 * "name/1"            a method with length 1
 * "@iterator/0"       a method under a well-known symbol, named "[Symbol.iterator]"
 * "@iterator=values"  the same function object as an earlier row
 * "get name"          a getter        "set name"   its setter (the row right after its getter)
 * "get @toStringTag"  likewise for symbols
 * "new Name/1"        a constructor: not installed as a property, see {@link #constructor}
 * "-name/1"           not installed either: made by {@link #function}, for internal closures; "-/1" is anonymous
 * "@toPrimitive!c/1"  attributes other than the usual: c configurable only, n none
 * </pre>
 */
public abstract class BuiltinTable {
    private final Row[] rows;

    /** One row; as a property's value it stands for the function not yet made. */
    private static final class Row implements LazyValue {
        BuiltinTable table;
        int id;
        /** Property key. */
        Object key;
        String functionName;
        int length;
        int attributes = Shape.HIDDEN;
        char kind = 'm';
        String alias;

        @Override
        public Object materialize(Realm realm) {
            return table.function(realm, id);
        }
    }

    protected BuiltinTable(String... specs) {
        rows = new Row[specs.length];
        for (int i = 0; i < specs.length; i++) rows[i] = parse(specs[i], i);
    }

    private Row parse(String spec, int id) {
        Row r = new Row();
        r.table = this;
        r.id = id;
        String s = spec;
        if (s.startsWith("get ")) {
            r.kind = 'g';
            r.attributes = Shape.CONFIGURABLE;
            s = s.substring(4);
        } else if (s.startsWith("set ")) {
            r.kind = 's';
            r.length = 1;
            s = s.substring(4);
        } else if (s.startsWith("new ")) {
            r.kind = 'n';
            s = s.substring(4);
        } else if (s.startsWith("-")) {
            r.kind = '-';
            s = s.substring(1);
        }
        int slash = s.indexOf('/');
        if (slash >= 0) {
            r.length = Integer.parseInt(s.substring(slash + 1));
            s = s.substring(0, slash);
        }
        int equals = s.indexOf('=');
        if (equals >= 0) {
            r.alias = s.substring(equals + 1);
            s = s.substring(0, equals);
        }
        int bang = s.indexOf('!');
        if (bang >= 0) {
            r.attributes = s.charAt(bang + 1) == 'c' ? Shape.CONFIGURABLE : 0;
            s = s.substring(0, bang);
        }
        if (s.startsWith("@")) {
            JSSymbol y = wellKnown(s.substring(1));
            r.key = y;
            r.functionName = "[" + y.description() + "]";
        } else {
            r.key = PropertyKey.fromString(s);
            r.functionName = s;
        }
        if (r.kind == 'g') r.functionName = "get " + r.functionName;
        if (r.kind == 's') r.functionName = "set " + r.functionName;
        return r;
    }

    private static JSSymbol wellKnown(String name) {
        switch (name) {
            case "asyncDispose": return JSSymbol.ASYNC_DISPOSE;
            case "asyncIterator": return JSSymbol.ASYNC_ITERATOR;
            case "dispose": return JSSymbol.DISPOSE;
            case "hasInstance": return JSSymbol.HAS_INSTANCE;
            case "isConcatSpreadable": return JSSymbol.IS_CONCAT_SPREADABLE;
            case "iterator": return JSSymbol.ITERATOR;
            case "match": return JSSymbol.MATCH;
            case "matchAll": return JSSymbol.MATCH_ALL;
            case "replace": return JSSymbol.REPLACE;
            case "search": return JSSymbol.SEARCH;
            case "species": return JSSymbol.SPECIES;
            case "split": return JSSymbol.SPLIT;
            case "toPrimitive": return JSSymbol.TO_PRIMITIVE;
            case "toStringTag": return JSSymbol.TO_STRING_TAG;
            case "unscopables": return JSSymbol.UNSCOPABLES;
            default: throw new IllegalArgumentException(name);
        }
    }

    /**
     * Runs row {@code id}.
     *
     * @param thisValue  the this value of a call; {@code null} in a construction
     * @param newTarget  NewTarget; {@code null} in a call
     * @param self       the function object, for {@link BuiltinFunction#captured}
     */
    public abstract Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self);

    /** Whether row {@code id} is Function.prototype[@@hasInstance], of whatever realm. */
    public boolean isOrdinaryHasInstance(int id) {
        return false;
    }

    /** Whether row {@code id} is the {@code next} method that does no more than {@code it.step}. */
    public boolean stepsDirectly(int id, BuiltinIterator it) {
        return false;
    }

    public final boolean isConstructor(int id) {
        return rows[id].kind == 'n';
    }

    public final int length(int id) {
        return rows[id].length;
    }

    public final String functionName(int id) {
        return rows[id].functionName;
    }

    /** A new function object for row {@code id}. */
    public final BuiltinFunction function(Realm realm, int id) {
        return new BuiltinFunction(this, id, realm, null, null);
    }

    /** A new function object that closes over values. */
    public final BuiltinFunction function(Realm realm, int id, Object... captured) {
        return new BuiltinFunction(this, id, realm, null, captured);
    }

    /** A new function object for row {@code id} with another [[Prototype]] than %Function.prototype%. */
    public final BuiltinFunction functionWithPrototype(Realm realm, int id, JSObject prototype) {
        return new BuiltinFunction(this, id, realm, prototype, null);
    }

    /** A prototype object with these members, the first of them its constructor. */
    public final JSObject prototype(Realm realm, JSObject parent, Intrinsic constructor) {
        JSObject o = realm.newLibraryObject(parent, rows.length + 4);
        o.addProperty("constructor", new LazyIntrinsic(constructor), Shape.HIDDEN);
        install(realm, o);
        return o;
    }

    /**
     * Makes the constructor (row 0, "new Name/n") with its static members and {@code prototype}.
     *
     * @param functionPrototype  its [[Prototype]], or {@code null} for %Function.prototype%
     * @param prototype          value of its prototype property, or {@code null} for none
     */
    public final BuiltinFunction constructor(Realm realm, JSObject functionPrototype, JSObject prototype) {
        BuiltinFunction f = new BuiltinFunction(this, 0, realm, functionPrototype, null);
        if (prototype != null) f.addProperty("prototype", prototype, 0);
        if (rows.length > 1) install(realm, f);
        return f;
    }

    /** An ordinary object with these members. */
    public final JSObject object(Realm realm, JSObject prototype) {
        JSObject o = realm.newLibraryObject(prototype, rows.length + 2);
        install(realm, o);
        return o;
    }

    /** Adds the members to an object that does not have them yet. */
    public final void install(Realm realm, JSObject target) {
        target.toLibraryObject(realm, rows.length);
        for (int i = 0; i < rows.length; i++) {
            Row r = rows[i];
            switch (r.kind) {
                case 'n', '-', 's':
                    break;
                case 'g': {
                    Object setter = i + 1 < rows.length && rows[i + 1].kind == 's' ? rows[i + 1] : Undefined.INSTANCE;
                    target.addProperty(r.key, new Accessor(r, setter), r.attributes & ~Shape.WRITABLE | Shape.ACCESSOR);
                    break;
                }
                default:
                    if (r.alias != null) target.addProperty(r.key, target.getOwnStored(PropertyKey.fromString(r.alias)), r.attributes);
                    else target.addProperty(r.key, r, r.attributes);
            }
        }
    }
}
