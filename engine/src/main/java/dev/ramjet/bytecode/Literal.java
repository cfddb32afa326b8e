package dev.ramjet.bytecode;

/**
 * Stand-ins for the two singleton values that belong to the runtime. The bytecode package knows nothing of the runtime, so the
 * emitter, the constant pool and a stored file say {@code UNDEFINED} and {@code NULL}; {@link BytecodeFunction#prepare} puts the
 * runtime's own objects in their place before a function first runs.
 */
public enum Literal {
    UNDEFINED, NULL
}
