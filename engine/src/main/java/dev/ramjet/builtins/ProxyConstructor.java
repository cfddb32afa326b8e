package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSProxy;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * %Proxy%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-proxy-constructor">The Proxy Constructor</a>
 */
final class ProxyConstructor extends BuiltinTable {
    static final ProxyConstructor TABLE = new ProxyConstructor();

    private static final int CONSTRUCTOR = 0;
    private static final int REVOCABLE = 1;
    private static final int REVOKE = 2;

    private ProxyConstructor() {
        super("new Proxy/2", "revocable/2", "-/0");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case CONSTRUCTOR:
                // Proxy(target, handler) — https://tc39.es/ecma262/#sec-proxy-target-handler
                if (newTarget == null) throw Errors.typeError("Constructor Proxy requires 'new'");
                return JSProxy.create(Values.arg(args, 0), Values.arg(args, 1));
            case REVOCABLE: {
                // Proxy.revocable(target, handler) — https://tc39.es/ecma262/#sec-proxy.revocable
                JSProxy p = JSProxy.create(Values.arg(args, 0), Values.arg(args, 1));
                JSObject result = realm.newObject();
                result.createDataProperty("proxy", p);
                result.createDataProperty("revoke", function(realm, REVOKE, new Object[] {p}));
                return result;
            }
            case REVOKE: {
                Object p = self.captured[0];
                self.captured[0] = null;
                if (p != null) ((JSProxy) p).revoke();
                return Undefined.INSTANCE;
            }
            default: throw new IllegalArgumentException();
        }
    }
}
