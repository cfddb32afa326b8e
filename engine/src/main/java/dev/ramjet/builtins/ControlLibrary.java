package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;

/** Makes the intrinsics of one area of the library: iterators, generators, promises, collections, weak references, disposable stacks, ShadowRealm. */
final class ControlLibrary {
    private ControlLibrary() {}

    /** The intrinsic, or {@code null} if it belongs to another area. */
    static JSObject create(Intrinsic intrinsic, Realm realm) {
        switch (intrinsic) {
            case MAP: return constructor(realm, MapConstructor.TABLE, Intrinsic.MAP_PROTOTYPE);
            case MAP_PROTOTYPE: return prototype(realm, Intrinsic.MAP, MapPrototype.TABLE, "Map");
            case SET: return constructor(realm, SetConstructor.TABLE, Intrinsic.SET_PROTOTYPE);
            case SET_PROTOTYPE: return prototype(realm, Intrinsic.SET, SetPrototype.TABLE, "Set");
            case MAP_ITERATOR_PROTOTYPE: return iteratorPrototype(realm, CollectionIteratorPrototype.MAP_TABLE, "Map Iterator");
            case SET_ITERATOR_PROTOTYPE: return iteratorPrototype(realm, CollectionIteratorPrototype.SET_TABLE, "Set Iterator");
            case ITERATOR: return constructor(realm, IteratorConstructor.TABLE, Intrinsic.ITERATOR_PROTOTYPE);
            case ITERATOR_PROTOTYPE: return prototype(realm, null, IteratorPrototype.TABLE, null);
            case ITERATOR_HELPER_PROTOTYPE: return iteratorPrototype(realm, IteratorHelperPrototype.TABLE, "Iterator Helper");
            case WRAP_FOR_VALID_ITERATOR_PROTOTYPE: return iteratorPrototype(realm, WrapForValidIteratorPrototype.TABLE, null);
            case GENERATOR_FUNCTION: return functionConstructor(realm, GeneratorFunctions.GENERATOR, Intrinsic.GENERATOR_FUNCTION_PROTOTYPE);
            case GENERATOR_FUNCTION_PROTOTYPE: return functionPrototype(realm, Intrinsic.GENERATOR_FUNCTION, Intrinsic.GENERATOR_PROTOTYPE, "GeneratorFunction");
            case GENERATOR_PROTOTYPE:
                return prototype(realm, Intrinsic.ITERATOR_PROTOTYPE, Intrinsic.GENERATOR_FUNCTION_PROTOTYPE, GeneratorPrototype.TABLE, "Generator", Shape.CONFIGURABLE);
            case ASYNC_FUNCTION: return functionConstructor(realm, GeneratorFunctions.ASYNC, Intrinsic.ASYNC_FUNCTION_PROTOTYPE);
            case ASYNC_FUNCTION_PROTOTYPE: return functionPrototype(realm, Intrinsic.ASYNC_FUNCTION, null, "AsyncFunction");
            case ASYNC_GENERATOR_FUNCTION: return functionConstructor(realm, GeneratorFunctions.ASYNC_GENERATOR, Intrinsic.ASYNC_GENERATOR_FUNCTION_PROTOTYPE);
            case ASYNC_GENERATOR_FUNCTION_PROTOTYPE:
                return functionPrototype(realm, Intrinsic.ASYNC_GENERATOR_FUNCTION, Intrinsic.ASYNC_GENERATOR_PROTOTYPE, "AsyncGeneratorFunction");
            case ASYNC_GENERATOR_PROTOTYPE:
                return prototype(realm, Intrinsic.ASYNC_ITERATOR_PROTOTYPE, Intrinsic.ASYNC_GENERATOR_FUNCTION_PROTOTYPE, AsyncGeneratorPrototype.TABLE, "AsyncGenerator",
                    Shape.CONFIGURABLE);
            case ASYNC_ITERATOR_PROTOTYPE: return prototype(realm, null, AsyncIteratorPrototype.TABLE, null);
            case ASYNC_FROM_SYNC_ITERATOR_PROTOTYPE: return prototype(realm, Intrinsic.ASYNC_ITERATOR_PROTOTYPE, null, AsyncFromSyncIteratorPrototype.TABLE, null, 0);
            case PROMISE: return constructor(realm, PromiseConstructor.TABLE, Intrinsic.PROMISE_PROTOTYPE);
            case PROMISE_PROTOTYPE:
                realm.agent.promiseSupport = PromiseFunctions.TABLE;
                return prototype(realm, Intrinsic.PROMISE, PromisePrototype.TABLE, "Promise");
            case WEAK_MAP: return constructor(realm, WeakCollectionConstructor.MAP, Intrinsic.WEAK_MAP_PROTOTYPE);
            case WEAK_MAP_PROTOTYPE: return prototype(realm, Intrinsic.WEAK_MAP, WeakMapPrototype.TABLE, "WeakMap");
            case WEAK_SET: return constructor(realm, WeakCollectionConstructor.SET, Intrinsic.WEAK_SET_PROTOTYPE);
            case WEAK_SET_PROTOTYPE: return prototype(realm, Intrinsic.WEAK_SET, WeakSetPrototype.TABLE, "WeakSet");
            case WEAK_REF: return constructor(realm, WeakReferences.WeakRefConstructor.TABLE, Intrinsic.WEAK_REF_PROTOTYPE);
            case WEAK_REF_PROTOTYPE: return prototype(realm, Intrinsic.WEAK_REF, WeakReferences.WeakRefPrototype.TABLE, "WeakRef");
            case FINALIZATION_REGISTRY: return constructor(realm, WeakReferences.RegistryConstructor.TABLE, Intrinsic.FINALIZATION_REGISTRY_PROTOTYPE);
            case FINALIZATION_REGISTRY_PROTOTYPE:
                return prototype(realm, Intrinsic.FINALIZATION_REGISTRY, WeakReferences.RegistryPrototype.TABLE, "FinalizationRegistry");
            case DISPOSABLE_STACK: return constructor(realm, DisposableStacks.Constructor.SYNC, Intrinsic.DISPOSABLE_STACK_PROTOTYPE);
            case DISPOSABLE_STACK_PROTOTYPE: return prototype(realm, Intrinsic.DISPOSABLE_STACK, DisposableStacks.Prototype.SYNC, "DisposableStack");
            case ASYNC_DISPOSABLE_STACK: return constructor(realm, DisposableStacks.Constructor.ASYNC, Intrinsic.ASYNC_DISPOSABLE_STACK_PROTOTYPE);
            case ASYNC_DISPOSABLE_STACK_PROTOTYPE: return prototype(realm, Intrinsic.ASYNC_DISPOSABLE_STACK, DisposableStacks.Prototype.ASYNC, "AsyncDisposableStack");
            case SHADOW_REALM: return constructor(realm, ShadowRealms.Constructor.TABLE, Intrinsic.SHADOW_REALM_PROTOTYPE);
            case SHADOW_REALM_PROTOTYPE: return prototype(realm, Intrinsic.SHADOW_REALM, ShadowRealms.Prototype.TABLE, "ShadowRealm");
            default: return null;
        }
    }

    private static JSObject constructor(Realm realm, BuiltinTable table, Intrinsic prototype) {
        return table.constructor(realm, null, realm.intrinsic(prototype));
    }

    /** A prototype object below Object.prototype: constructor, then the table's members, then its tag. */
    private static JSObject prototype(Realm realm, Intrinsic constructor, BuiltinTable table, String tag) {
        return prototype(realm, Intrinsic.OBJECT_PROTOTYPE, constructor, table, tag, Shape.HIDDEN);
    }

    /** %GeneratorFunction% and the like, below %Function%. */
    private static JSObject functionConstructor(Realm realm, BuiltinTable table, Intrinsic prototype) {
        JSObject f = table.constructor(realm, realm.intrinsic(Intrinsic.FUNCTION), null);
        f.addProperty("prototype", realm.intrinsic(prototype), 0);
        return f;
    }

    private static JSObject functionPrototype(Realm realm, Intrinsic constructor, Intrinsic instances, String tag) {
        JSObject p = prototype(realm, Intrinsic.FUNCTION_PROTOTYPE, constructor, null, null, Shape.CONFIGURABLE);
        if (instances != null) p.addProperty("prototype", new LazyIntrinsic(instances), Shape.CONFIGURABLE);
        p.addProperty(JSSymbol.TO_STRING_TAG, tag, Shape.CONFIGURABLE);
        return p;
    }

    private static JSObject iteratorPrototype(Realm realm, BuiltinTable table, String tag) {
        return prototype(realm, Intrinsic.ITERATOR_PROTOTYPE, null, table, tag, 0);
    }

    private static JSObject prototype(Realm realm, Intrinsic parent, Intrinsic constructor, BuiltinTable table, String tag, int constructorAttributes) {
        JSObject p = realm.newLibraryObject(realm.intrinsic(parent), 20);
        if (constructor != null) p.addProperty("constructor", new LazyIntrinsic(constructor), constructorAttributes);
        if (table != null) table.install(realm, p);
        if (tag != null) p.addProperty(JSSymbol.TO_STRING_TAG, tag, Shape.CONFIGURABLE);
        return p;
    }
}
