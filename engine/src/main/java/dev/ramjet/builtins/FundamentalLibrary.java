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
            default:
                return null;
        }
    }
}
