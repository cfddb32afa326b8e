package dev.ramjet.emitter;

import dev.ramjet.ast.Node;
import dev.ramjet.ast.Reference;

/** Something that can be assigned to, after its own expressions were evaluated: what the specification calls a Reference. */
final class Target {
    static final int NAME = 0;
    /** A name to be looked up dynamically; {@link #object} holds the internal reference. */
    static final int DYNAMIC = 1;
    /** {@code object.name}. */
    static final int NAMED = 2;
    /** {@code object[key]}. */
    static final int KEYED = 3;
    /** {@code object.#key}. */
    static final int PRIVATE = 4;
    /** {@code super[key]}: {@link #object} is the base, {@link #self} this. */
    static final int SUPER = 5;
    static final int PATTERN = 6;
    /** A call in sloppy code: throws when assigned to. */
    static final int CALL = 7;

    final int kind;
    final Node node;
    /** Where errors of reading it are reported. */
    int position;
    /** Where errors of assigning are. */
    int storePosition;
    Reference reference;
    String name;
    int object, key, self;
    /** For strict assignment to an undeclared global: register that tells whether the name existed before; else -1. */
    int existed = -1;

    Target(int kind, Node node, int position) {
        this.kind = kind;
        this.node = node;
        this.position = position;
        this.storePosition = position;
    }
}
