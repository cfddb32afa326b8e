package dev.ramjet.bytecode;

import dev.ramjet.source.ModuleInfo;

/**
 * The environment of a module, which the runtime makes for each instance before its code first runs: every name that the module imports,
 * exports or captures has a slot in it. The instance's environment is the closure environment of the module function.
 *
 * <p>Linking fills the slots of imports with <em>import cells</em>, (environment, slot) pairs that refer to the exporting module's slot, or
 * to a namespace object; LOAD_IMPORT reads through them. An exported name is an ordinary slot here, so reading it inside the module
 * costs no more than any captured variable, whoever imports it.
 */
public final class ModuleLayout {
    /** Var or function: starts undefined. */ public static final byte VAR = 0;
    /** Let, class or other lexical name: starts as the hole. */ public static final byte LEXICAL = 1;
    /** Const: starts as the hole. */ public static final byte CONST = 2;
    /** Holds an import cell. */ public static final byte IMPORT = 3;

    /** Requests, imports and exports. */
    public final ModuleInfo info;
    /** Local names, as in {@link ModuleInfo.Import#localName} and {@link ModuleInfo.LocalExport#localName}. */
    public final String[] names;
    /** VAR, LEXICAL, CONST or IMPORT of each name. */
    public final byte[] kinds;
    /** Environment slot of each name. */
    public final int[] slots;
    /** Size of the environment, slot 0 included; 0: the module needs none. */
    public final int envSize;

    public ModuleLayout(ModuleInfo info, String[] names, byte[] kinds, int[] slots, int envSize) {
        this.info = info;
        this.names = names;
        this.kinds = kinds;
        this.slots = slots;
        this.envSize = envSize;
    }

    /** The slot of a local name, or -1. Linear. */
    public int slotOf(String name) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return slots[i];
        return -1;
    }

    /** A new environment whose slots are undefined or the hole. */
    public Object[] newEnvironment(Object undefined) {
        if (envSize == 0) return null;
        Object[] env = new Object[envSize];
        for (int i = 0; i < names.length; i++) if (kinds[i] == VAR) env[slots[i]] = undefined;
        return env;
    }
}
