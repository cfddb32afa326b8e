package dev.ramjet.bytecode;

import dev.ramjet.source.ModuleInfo;

/**
 * The binding cells of a module: every name that it imports or exports has one, numbered as LOAD_MODULE_CELL and STORE_MODULE_CELL
 * number them. Top-level names that are neither are ordinary registers or environment slots.
 *
 * <p>An instance of the module makes a new cell for each exported name (the hole for let, const and class, undefined for var and
 * function until the first phase assigned it) and takes the exporter's own cell for an import; the cell of a namespace import holds the
 * namespace object. So reading an import is one indirection whoever exports it.
 */
public final class ModuleLayout {
    /** Cell of a var or a function: starts undefined. */ public static final byte VAR = 0;
    /** Cell of a let, class or other lexical name: starts as the hole. */ public static final byte LEXICAL = 1;
    /** Cell of a const: starts as the hole. */ public static final byte CONST = 2;
    /** The exporter's cell, or a constant cell with a namespace. */ public static final byte IMPORT = 3;

    /** Requests, imports and exports. */
    public final ModuleInfo info;
    /** Local name of each cell, as in {@link ModuleInfo.Import#localName} and {@link ModuleInfo.LocalExport#localName}. */
    public final String[] names;
    /** VAR, LEXICAL, CONST or IMPORT. */
    public final byte[] kinds;

    public ModuleLayout(ModuleInfo info, String[] names, byte[] kinds) {
        this.info = info;
        this.names = names;
        this.kinds = kinds;
    }

    /** The cell of a local name, or -1. */
    public int indexOf(String name) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return i;
        return -1;
    }
}
