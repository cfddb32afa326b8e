package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyValue;
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

    /** An intrinsic as a property's value: made when first read. */
    private static final class LazyIntrinsic implements LazyValue {
        private final Intrinsic intrinsic;

        LazyIntrinsic(Intrinsic intrinsic) {
            this.intrinsic = intrinsic;
        }

        @Override
        public Object materialize(Realm realm) {
            return realm.intrinsic(intrinsic);
        }
    }
}
