package dev.ramjet.builtins;

import dev.ramjet.builtins.array.ArrayConstructor;
import dev.ramjet.builtins.array.ArrayIteratorPrototype;
import dev.ramjet.builtins.array.ArrayPrototype;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/** Makes the intrinsics of one area of the library: arrays, typed arrays, buffers, Atomics. */
final class IndexedLibrary {
    private IndexedLibrary() {}

    /** The intrinsic, or {@code null} if it belongs to another area. */
    static JSObject create(Intrinsic intrinsic, Realm realm) {
        switch (intrinsic) {
            case ARRAY_PROTOTYPE: return ArrayPrototype.create(realm);
            case ARRAY: return ArrayConstructor.create(realm);
            case ARRAY_ITERATOR_PROTOTYPE: return ArrayIteratorPrototype.create(realm);
            default:
                return null;
        }
    }
}
