package dev.ramjet.ast;

import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.VariableKind;

/**
 * A declared name and where it lives. All fields are final in meaning once its function has been parsed, but for {@link #register},
 * which is the emitter's.
 */
public final class Variable {
    /** Where a variable lives. */
    public enum Location {
        /** In a register of the function that declares it. */
        REGISTER,
        /** In slot {@link Variable#envSlot} of its scope's environment. */
        ENVIRONMENT,
        /** A let, const or class of a script: in the realm's table of lexical globals. */
        GLOBAL_LEXICAL,
        /** A var or function of a script: a property of the global object. */
        GLOBAL_OBJECT,
        /** An import: in the exporting module's environment. Its own slot, if any, is reserved for linking. */
        IMPORT
    }

    public final Name name;
    public VariableKind kind;
    public final Scope scope;
    /** Order of declaration in its scope. */
    public int index;
    /** Where the declaring identifier starts; -1 for implicit ones. */
    public int declared;
    /** Textually after this offset it is initialised (code of the same function outside switch cases). */
    public int initialized;
    /** Some closure, eval, with or generator-independent reader needs it in an environment. */
    public boolean captured;
    /** Something besides its declaration may assign to it. */
    public boolean assigned;
    /** Some reference may come before initialisation: its place must be filled with the hole at scope entry. */
    public boolean needsTdz;
    /** Exported: others see it change. Always captured. */
    public boolean exported;
    /** Slot in its scope's environment, from 1; 0 while not captured. */
    public int envSlot;
    /** For {@link VariableKind#PRIVATE_NAME}. */
    public PrivateKind privateKind = PrivateKind.NONE;
    public boolean isStatic;
    /** For parameters that are plain names: position in the list (the last of equal names); else -1. */
    public int parameterIndex = -1;
    /** The emitter's: where it lives unless captured. */
    public int register = -1;

    /** The parser's: a plain function in a sloppy block, which may be declared again. */
    public boolean repeatable;
    /** A script's variable that is there only because Annex B hoists a function out of a block. */
    public boolean annexB;
    /** The parser's: the declaration this one hides. */
    public Variable hidden;
    /** The parser's: number of references bound so far. */
    public int references;

    public Variable(Name name, VariableKind kind, Scope scope, int declared) {
        this.name = name;
        this.kind = kind;
        this.scope = scope;
        this.declared = declared;
        this.initialized = declared;
    }

    public String name() {
        return name.text;
    }

    /** Whether its environment slot holds, after the hole or undefined, one value for good. */
    public boolean keepsFirstValue() {
        switch (kind) {
            case CONST:
            case USING:
            case AWAIT_USING:
            case CLASS_NAME:
            case FUNCTION_NAME:
                return true;
            case LET:
            case CLASS:
            case FUNCTION:
                return !assigned;
            default:
                return false;
        }
    }

    public Location location() {
        if (kind == VariableKind.IMPORT) return Location.IMPORT;
        if (scope.isGlobal()) {
            switch (kind) {
                case VAR:
                case FUNCTION:
                    return Location.GLOBAL_OBJECT;
                case LET:
                case CONST:
                case CLASS:
                case USING:
                case AWAIT_USING:
                    return Location.GLOBAL_LEXICAL;
                default:
                    break;
            }
        }
        return envSlot > 0 ? Location.ENVIRONMENT : Location.REGISTER;
    }

    @Override
    public String toString() {
        return kind + " " + name.text;
    }
}
