package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSAsyncGenerator;
import dev.ramjet.runtime.JSGenerator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;

/**
 * %AsyncGeneratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-asyncgenerator-prototype">The %AsyncGeneratorPrototype% Object</a>
 */
final class AsyncGeneratorPrototype extends BuiltinTable {
    static final AsyncGeneratorPrototype TABLE = new AsyncGeneratorPrototype();

    private AsyncGeneratorPrototype() {
        super("next/1", "return/1", "throw/1");
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (thisValue instanceof JSAsyncGenerator g) {
            return g.enqueue(id == 0 ? JSGenerator.NEXT : id == 1 ? JSGenerator.RETURN : JSGenerator.THROW, Args.at(args, 0));
        }
        JSThrow t = Args.incompatible("[AsyncGenerator].prototype." + functionName(id), thisValue);
        JSPromise p = JSPromise.create(realm);
        p.reject(t.value);
        return p;
    }
}
