package dev.ramjet.interpreter;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

/** Getters and setters of {@code accessor} fields: they read and write a private field. */
final class AutoAccessor extends BuiltinTable {
    private static final AutoAccessor TABLE = new AutoAccessor();
    private static final int GET = 0, SET = 1;

    private AutoAccessor() {
        super("-/0", "-/1");
    }

    /** @param which 1: the getter, 2: the setter */
    static JSObject create(Realm realm, int which, JSSymbol storage, Object key) {
        BuiltinFunction f = TABLE.function(realm, which == 1 ? GET : SET, storage);
        Object name = key instanceof JSSymbol || key instanceof PrivateMembers.MethodName ? key : PropertyKey.from(Strings.isString(key) ? Strings.flat(key) : key);
        Construction.setFunctionName(f, name, which == 1 ? "get" : "set");
        return f;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        JSSymbol storage = (JSSymbol) self.captured[0];
        if (!(thisValue instanceof JSObject o) || o.getPrivate(storage) == null) {
            throw Errors.typeError("Receiver does not have the accessor's storage");
        }
        if (id == GET) return o.getPrivate(storage);
        o.putPrivate(storage, args.length == 0 ? Undefined.INSTANCE : args[0]);
        return Undefined.INSTANCE;
    }
}
