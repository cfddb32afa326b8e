package dev.ramjet.builtins;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;

/** An object with [[IsRawJSON]]: frozen, with the text as its only property. */
final class JSRawJSON extends JSObject {
    JSRawJSON(String text) {
        super((JSObject) null, Shape.ORDINARY);
        addProperty("rawJSON", text, Shape.ENUMERABLE);
        preventExtensions();
    }
}
