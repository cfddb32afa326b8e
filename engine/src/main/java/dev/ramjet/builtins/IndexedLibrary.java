package dev.ramjet.builtins;

import dev.ramjet.builtins.array.ArrayConstructor;
import dev.ramjet.builtins.array.ArrayIteratorPrototype;
import dev.ramjet.builtins.array.ArrayPrototype;
import dev.ramjet.builtins.buffer.ArrayBufferBuiltins;
import dev.ramjet.builtins.buffer.AtomicsNamespace;
import dev.ramjet.builtins.buffer.DataViewBuiltins;
import dev.ramjet.builtins.buffer.SharedArrayBufferBuiltins;
import dev.ramjet.builtins.buffer.TypedArrayConstructors;
import dev.ramjet.builtins.buffer.TypedArrayPrototype;
import dev.ramjet.runtime.ElementType;
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
            case ARRAY_BUFFER_PROTOTYPE: return ArrayBufferBuiltins.createPrototype(realm);
            case ARRAY_BUFFER: return ArrayBufferBuiltins.createConstructor(realm);
            case SHARED_ARRAY_BUFFER_PROTOTYPE: return SharedArrayBufferBuiltins.createPrototype(realm);
            case SHARED_ARRAY_BUFFER: return SharedArrayBufferBuiltins.createConstructor(realm);
            case DATA_VIEW_PROTOTYPE: return DataViewBuiltins.createPrototype(realm);
            case DATA_VIEW: return DataViewBuiltins.createConstructor(realm);
            case ATOMICS: return AtomicsNamespace.create(realm);
            case TYPED_ARRAY_PROTOTYPE: return TypedArrayPrototype.create(realm);
            case TYPED_ARRAY: return TypedArrayConstructors.createAbstract(realm);
            case INT8_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.INT8);
            case INT8_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.INT8);
            case UINT8_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.UINT8);
            case UINT8_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.UINT8);
            case UINT8_CLAMPED_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.UINT8_CLAMPED);
            case UINT8_CLAMPED_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.UINT8_CLAMPED);
            case INT16_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.INT16);
            case INT16_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.INT16);
            case UINT16_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.UINT16);
            case UINT16_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.UINT16);
            case INT32_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.INT32);
            case INT32_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.INT32);
            case UINT32_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.UINT32);
            case UINT32_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.UINT32);
            case FLOAT16_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.FLOAT16);
            case FLOAT16_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.FLOAT16);
            case FLOAT32_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.FLOAT32);
            case FLOAT32_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.FLOAT32);
            case FLOAT64_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.FLOAT64);
            case FLOAT64_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.FLOAT64);
            case BIGINT64_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.BIGINT64);
            case BIGINT64_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.BIGINT64);
            case BIGUINT64_ARRAY_PROTOTYPE: return TypedArrayConstructors.createPrototype(realm, ElementType.BIGUINT64);
            case BIGUINT64_ARRAY: return TypedArrayConstructors.createConstructor(realm, ElementType.BIGUINT64);
            default:
                return null;
        }
    }
}
