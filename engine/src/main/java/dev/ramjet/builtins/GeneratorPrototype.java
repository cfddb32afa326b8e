package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinIterator;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSGenerator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/**
 * %GeneratorPrototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-generator-prototype">The %GeneratorPrototype% Object</a>
 */
final class GeneratorPrototype extends BuiltinTable {
    static final GeneratorPrototype TABLE = new GeneratorPrototype();

    private GeneratorPrototype() {
        super("next/1", "return/1", "throw/1");
    }

    @Override
    public boolean stepsDirectly(int id, BuiltinIterator it) {
        return id == 0 && it instanceof JSGenerator;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (!(thisValue instanceof JSGenerator g)) throw Args.incompatible("[Generator].prototype." + functionName(id), thisValue);
        return g.resume(id == 0 ? JSGenerator.NEXT : id == 1 ? JSGenerator.RETURN : JSGenerator.THROW, Args.at(args, 0));
    }
}
