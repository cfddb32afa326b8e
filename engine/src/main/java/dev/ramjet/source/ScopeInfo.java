package dev.ramjet.source;

/**
 * The chain of scopes around a piece of code, without syntax trees: the names in each run-time environment and their slots.
 * Immutable, serialisable field by field. Made from {@code ast.Scope#toScopeInfo()} by the emitter; read by the parser for functions
 * compiled lazily and for direct eval, and by the runtime for dynamic look-up under {@code with} and sloppy direct eval.
 *
 * <p>Invariants:
 * <ol>
 * <li>A scope with {@link #hasEnvironment} is one {@code Object[envSize]} at run time, slot 0 its parent: the environment of the nearest
 *     {@link #outer} scope that has one. Scopes without one count nothing when hopping.
 * <li>Only captured variables are listed. Scopes with nothing to say are left out of the chain; functions and classes always stay,
 *     since they decide what {@code this}, {@code super}, {@code new.target} and {@code #names} mean.
 * <li>A function, eval or body scope with {@link #evalVariablesSlot} &gt; 0 keeps there the object (null until needed) whose properties are
 *     the variables that sloppy direct eval declared; names of the scope itself come first.
 * <li>A {@link ScopeKind#WITH} scope keeps its object in slot 1.
 * <li>{@link ScopeKind#SCRIPT} ends the chain and has no environment: what is not found is global. A null outer means the same.
 * </ol>
 */
public final class ScopeInfo {
    public static final int STRICT = 1;
    public static final int SLOPPY_DIRECT_EVAL = 2;
    public static final int ASYNC = 4;
    public static final int GENERATOR = 8;
    /** Arguments is not a legal name here (class field initialisers and static blocks). */
    public static final int NO_ARGUMENTS = 16;
    /** The scope's function has parameters that are no plain names. */
    public static final int NON_SIMPLE_PARAMETERS = 32;
    /** A catch clause whose parameter is one plain name: variables of eval may repeat it. */
    public static final int SIMPLE_CATCH = 64;

    /** A FUNCTION scope that holds parameters only: direct eval here stands in a parameter's expression. */
    public static final int PARAMETERS_ONLY = 128;

    public final ScopeInfo outer;
    public final ScopeKind kind;
    /** Kind of the function when {@link #kind} is FUNCTION; null else. */
    public final FunctionKind functionKind;
    public final int flags;
    /** Number of slots including slot 0, or 0 where the scope has no environment. */
    public final int envSize;
    public final int evalVariablesSlot;
    /** Captured variables in order of declaration; names are interned. */
    public final String[] names;
    public final VariableKind[] kinds;
    public final PrivateKind[] privateKinds;
    /** For private names: member of the class itself. */
    public final boolean[] statics;
    /** Reading may find the variable uninitialised. */
    public final boolean[] needsTdz;
    /** Something besides its declaration may assign to it. */
    public final boolean[] assigned;
    public final int[] slots;
    /** Hash index of names, made when first needed; racing threads make the same one. */
    private int[] index;

    public ScopeInfo(ScopeInfo outer, ScopeKind kind, FunctionKind functionKind, int flags, int envSize, int evalVariablesSlot,
            String[] names, VariableKind[] kinds, PrivateKind[] privateKinds, boolean[] statics, boolean[] needsTdz,
            boolean[] assigned, int[] slots) {
        this.outer = outer;
        this.kind = kind;
        this.functionKind = functionKind;
        this.flags = flags;
        this.envSize = envSize;
        this.evalVariablesSlot = evalVariablesSlot;
        this.names = names;
        this.kinds = kinds;
        this.privateKinds = privateKinds;
        this.statics = statics;
        this.needsTdz = needsTdz;
        this.assigned = assigned;
        this.slots = slots;
    }

    public boolean hasEnvironment() {
        return envSize > 0;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public boolean isStrict() {
        return has(STRICT);
    }

    /** A new variable may turn up here at run time. */
    public boolean isDynamic() {
        return kind == ScopeKind.WITH || has(SLOPPY_DIRECT_EVAL);
    }

    /** Index of a name in {@link #names}, or -1. */
    public int indexOf(String name) {
        if (names.length <= 8) {
            for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return i;
            return -1;
        }
        int[] table = index;
        if (table == null) index = table = makeIndex();
        int mask = table.length - 1;
        for (int i = name.hashCode() & mask; table[i] != 0; i = i + 1 & mask) {
            if (names[table[i] - 1].equals(name)) return table[i] - 1;
        }
        return -1;
    }

    private int[] makeIndex() {
        int size = 32;
        while (size < names.length * 2) size <<= 1;
        int[] table = new int[size];
        for (int k = 0; k < names.length; k++) {
            int i = names[k].hashCode() & size - 1;
            while (table[i] != 0) i = i + 1 & size - 1;
            table[i] = k + 1;
        }
        return table;
    }

    /** The nearest function scope, from this one outwards, that has its own {@code this}; null at top level. */
    public ScopeInfo thisFunction() {
        for (ScopeInfo s = this; s != null; s = s.outer) {
            if (s.kind == ScopeKind.FUNCTION && s.functionKind != FunctionKind.ARROW) return s;
        }
        return null;
    }
}
