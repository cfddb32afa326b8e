package dev.ramjet.runtime;

/** A function of the specification's library: row {@link #id} of a {@link BuiltinTable}. */
public final class BuiltinFunction extends JSFunction {
    public final BuiltinTable table;
    public final int id;
    private final Realm realm;
    /** Values that an anonymous builtin closes over (promise resolving functions and the like); else {@code null}. */
    public final Object[] captured;

    BuiltinFunction(BuiltinTable table, int id, Realm realm, JSObject prototype, Object[] captured) {
        super(prototype == null ? realm.builtinFunctionShape() : withLengthAndName(prototype.ensurePrototype().rootShape(Shape.BUILTIN_FUNCTION)));
        this.table = table;
        this.id = id;
        this.realm = realm;
        this.captured = captured;
        if (table.isConstructor(id)) flags |= CONSTRUCTOR;
    }

    static Shape withLengthAndName(Shape root) {
        return root.addFixed("length", Shape.CONFIGURABLE, Shape.ANY).addFixed("name", Shape.CONFIGURABLE, Shape.ANY);
    }

    @Override
    public Realm realm() {
        return realm;
    }

    @Override
    public Object call(Object thisValue, Object[] args) {
        Agent agent = realm.agent;
        Realm caller = agent.currentRealm;
        if (caller == realm) return table.call(id, realm, thisValue, args, null, this);
        agent.currentRealm = realm;
        try {
            return table.call(id, realm, thisValue, args, null, this);
        } finally {
            agent.currentRealm = caller;
        }
    }

    @Override
    public Object construct(Object[] args, JSObject newTarget) {
        Agent agent = realm.agent;
        Realm caller = agent.currentRealm;
        if (caller == realm) return table.call(id, realm, null, args, newTarget, this);
        agent.currentRealm = realm;
        try {
            return table.call(id, realm, null, args, newTarget, this);
        } finally {
            agent.currentRealm = caller;
        }
    }

    @Override
    protected Object materializeField(int index) {
        return index == LENGTH_INDEX ? (Object) table.length(id) : table.functionName(id);
    }

    /** NativeFunction syntax: a name that could not stand there (RegExp["$&"]) is left out. */
    @Override
    public String sourceText() {
        String name = table.functionName(id);
        return "function " + (isPropertyName(name) ? name : "") + "() { [native code] }";
    }

    private static boolean isPropertyName(String name) {
        if (name.endsWith("]")) return true;
        for (int i = name.startsWith("get ") || name.startsWith("set ") ? 4 : 0; i < name.length(); i++) {
            if (!Character.isJavaIdentifierPart(name.charAt(i))) return false;
        }
        return true;
    }
}
