package dev.ramjet.emitter;

import dev.ramjet.bytecode.HandlerRegion;
import dev.ramjet.bytecode.Label;
import java.util.ArrayList;

/** A statement that break, continue, return, yield's return or an exception has to pass: see {@link ControlEmitter}. */
final class ControlScope {
    /** Only a target of break (labelled statement, switch) or also of continue (loops). */
    static final int PLAIN = 0;
    /** A for-of loop or array pattern: leaving it closes the iterator. */
    static final int ITERATOR = 1;
    /** A for-await loop. */
    static final int ASYNC_ITERATOR = 2;
    /** A try block with finally, its catch clause included. */
    static final int FINALLY = 3;
    /** A try block with catch. */
    static final int CATCH = 4;
    /** A block with using declarations: leaving it disposes of them. */
    static final int DISPOSE = 5;

    /** A way out that goes through a finally block: what to do afterwards. */
    static final class Exit {
        /** Null: return. */
        final ControlScope target;
        final boolean isContinue;

        Exit(ControlScope target, boolean isContinue) {
            this.target = target;
            this.isContinue = isContinue;
        }
    }

    final ControlScope outer;
    final int kind;
    /** Labels in front of the statement; null: none. */
    ArrayList<String> labels;
    /** Unlabelled break may mean it. */
    boolean breakable;
    Label breakLabel, continueLabel;
    /** What protects the statement's body, or null. */
    HandlerRegion region;
    /** ITERATOR, ASYNC_ITERATOR: first register of the record. DISPOSE: the capability. */
    int register;
    /** DISPOSE: some resource is disposed of asynchronously. */
    boolean async;
    /** FINALLY: registers that say where to go on and with what value. */
    int token, value;
    Label finallyLabel;
    ArrayList<Exit> exits;

    ControlScope(ControlScope outer, int kind) {
        this.outer = outer;
        this.kind = kind;
    }

    boolean hasLabel(String label) {
        return labels != null && labels.contains(label);
    }
}
