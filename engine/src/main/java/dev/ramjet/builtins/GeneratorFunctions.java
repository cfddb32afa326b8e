package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.SourceEvaluator;

/**
 * %GeneratorFunction%, %AsyncFunction% and %AsyncGeneratorFunction%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-generatorfunction-constructor">The GeneratorFunction Constructor</a>
 * @see <a href="https://tc39.es/ecma262/#sec-async-function-constructor">The AsyncFunction Constructor</a>
 * @see <a href="https://tc39.es/ecma262/#sec-asyncgeneratorfunction-constructor">The AsyncGeneratorFunction Constructor</a>
 */
final class GeneratorFunctions extends BuiltinTable {
    static final GeneratorFunctions GENERATOR = new GeneratorFunctions("new GeneratorFunction/1", SourceEvaluator.GENERATOR, Intrinsic.GENERATOR_FUNCTION_PROTOTYPE);
    static final GeneratorFunctions ASYNC = new GeneratorFunctions("new AsyncFunction/1", SourceEvaluator.ASYNC, Intrinsic.ASYNC_FUNCTION_PROTOTYPE);
    static final GeneratorFunctions ASYNC_GENERATOR =
        new GeneratorFunctions("new AsyncGeneratorFunction/1", SourceEvaluator.ASYNC_GENERATOR, Intrinsic.ASYNC_GENERATOR_FUNCTION_PROTOTYPE);

    private final int kind;
    private final Intrinsic prototype;

    private GeneratorFunctions(String row, int kind, Intrinsic prototype) {
        super(row);
        this.kind = kind;
        this.prototype = prototype;
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        return FunctionConstructor.createDynamicFunction(realm, kind, args, newTarget == null ? self : newTarget, self, prototype);
    }
}
