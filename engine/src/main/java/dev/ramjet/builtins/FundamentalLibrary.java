package dev.ramjet.builtins;

import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/** Makes the intrinsics of one area of the library: Object, Function, Boolean, Symbol, the errors, Reflect, Proxy and the global functions on code. */
final class FundamentalLibrary {
    private FundamentalLibrary() {}

    /** The intrinsic, or {@code null} if it belongs to another area. */
    static JSObject create(Intrinsic intrinsic, Realm realm) {
        switch (intrinsic) {
            case OBJECT_PROTOTYPE: return ObjectPrototype.create(realm);
            case OBJECT: return ObjectConstructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
            case FUNCTION_PROTOTYPE: return FunctionPrototype.create(realm);
            case FUNCTION: return FunctionConstructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.FUNCTION_PROTOTYPE));
            case BOOLEAN_PROTOTYPE: return BooleanBuiltins.createPrototype(realm);
            case BOOLEAN: return BooleanBuiltins.CONSTRUCTOR.constructor(realm, null, realm.intrinsic(Intrinsic.BOOLEAN_PROTOTYPE));
            case SYMBOL_PROTOTYPE: return SymbolPrototype.create(realm);
            case SYMBOL: return SymbolConstructor.create(realm);
            case REFLECT: return ReflectNamespace.create(realm);
            case PROXY: return ProxyConstructor.TABLE.constructor(realm, null, null);
            case EVAL: return GlobalEval.TABLE.function(realm, 0);
            case ABSTRACT_MODULE_SOURCE_PROTOTYPE: return AbstractModuleSource.PROTOTYPE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.ABSTRACT_MODULE_SOURCE);
            case ABSTRACT_MODULE_SOURCE: return AbstractModuleSource.CONSTRUCTOR.constructor(realm, null, realm.intrinsic(Intrinsic.ABSTRACT_MODULE_SOURCE_PROTOTYPE));
            case THROW_TYPE_ERROR: return FunctionPrototype.createThrowTypeError(realm);
            case ERROR_PROTOTYPE: return ErrorPrototype.create(realm);
            case ERROR: return ErrorConstructor.create(realm);
            case TYPE_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.TYPE);
            case TYPE_ERROR: return NativeErrors.constructor(realm, NativeErrors.TYPE);
            case RANGE_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.RANGE);
            case RANGE_ERROR: return NativeErrors.constructor(realm, NativeErrors.RANGE);
            case REFERENCE_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.REFERENCE);
            case REFERENCE_ERROR: return NativeErrors.constructor(realm, NativeErrors.REFERENCE);
            case SYNTAX_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.SYNTAX);
            case SYNTAX_ERROR: return NativeErrors.constructor(realm, NativeErrors.SYNTAX);
            case EVAL_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.EVAL);
            case EVAL_ERROR: return NativeErrors.constructor(realm, NativeErrors.EVAL);
            case URI_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.URI);
            case URI_ERROR: return NativeErrors.constructor(realm, NativeErrors.URI);
            case AGGREGATE_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.AGGREGATE);
            case AGGREGATE_ERROR: return NativeErrors.constructor(realm, NativeErrors.AGGREGATE);
            case SUPPRESSED_ERROR_PROTOTYPE: return NativeErrors.prototype(realm, NativeErrors.SUPPRESSED);
            case SUPPRESSED_ERROR: return NativeErrors.constructor(realm, NativeErrors.SUPPRESSED);
            case CALL_SITE_PROTOTYPE: return CallSite.createPrototype(realm);
            case ARRAY_VALUES:
                realm.intrinsic(Intrinsic.ARRAY_PROTOTYPE);
                return realm.intrinsicIfMade(Intrinsic.ARRAY_VALUES);
            default:
                return null;
        }
    }
}
