package dev.ramjet.compiler.ir;

/** Representation of a node's value: the JVM type of its local. */
public enum Rep {
    /** A JVM int that is an int32 value. */ INT,
    /** A JVM double. */ DOUBLE,
    /** A JVM boolean. */ BOOL,
    /** A reference: a JavaScript value, the hole, or an internal object. */ REF,
    /** No value. */ NONE;

    /** Whether phis and frame states can hold it. */
    public boolean isValue() {
        return this != NONE;
    }
}
