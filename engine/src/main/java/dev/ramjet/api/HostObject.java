package dev.ramjet.api;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;

/** An object that carries a Java object which scripts cannot reach; see {@link Context#hostObject}. */
final class HostObject extends JSObject {
    final Object java;

    HostObject(JSObject prototype, Object java) {
        super(prototype, Shape.ORDINARY);
        this.java = java;
    }
}
