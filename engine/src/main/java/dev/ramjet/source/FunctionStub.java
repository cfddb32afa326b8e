package dev.ramjet.source;

/**
 * What is known of a function that was pre-parsed: enough to make its function object and to parse it again alone, at its first call.
 * Immutable and free of references to syntax trees, so that bytecode can hold and serialise it.
 *
 * <p>{@link #freeNames} are the names, pseudo names ({@code this}, {@code new.target} …) and private names that it or functions inside
 * it take from outside; {@link #freeAssigned} tells which of them may be assigned. {@link #inner} are stubs of the functions directly
 * inside it, in source order: the second parse skips over them instead of pre-parsing them again.
 */
public final class FunctionStub {
    public static final int ASYNC = 1;
    public static final int GENERATOR = 2;
    public static final int STRICT = 4;
    /** Some direct eval inside may name anything: all outer variables are captured. */
    public static final int DIRECT_EVAL = 8;
    public static final int HAS_SIMPLE_PARAMETERS = 16;
    /** A named function expression whose name must be bound around it. */
    public static final int BINDS_OWN_NAME = 32;
    public static final int USES_ARGUMENTS = 64;
    /** A direct eval not inside a further non-arrow function: it sees this function's this, new.target, super and arguments. */
    public static final int EVAL_SEES_THIS = 128;
    /** A concise arrow or other body that reads as one expression. */
    public static final int EXPRESSION_BODY = 256;
    /** The body, not only the surroundings, says "use strict". */
    public static final int USE_STRICT_DIRECTIVE = 512;
    /** Uses super (or a direct eval may): closures of it must know their home object. */
    public static final int USES_HOME_OBJECT = 1024;

    private static final String[] NO_NAMES = {};
    private static final FunctionStub[] NO_STUBS = {};
    private static final boolean[][] NONE_ASSIGNED = new boolean[32][];
    static {
        for (int i = 0; i < NONE_ASSIGNED.length; i++) NONE_ASSIGNED[i] = new boolean[i];
    }

    public final FunctionKind kind;
    /** Name of a declaration or named expression; null for others. */
    public final String name;
    public final int flags;
    /** Source text of the whole function as toString shows it. */
    public final int start;
    public final int end;
    /** Where parsing starts: the parameter list's parenthesis, or an arrow function's first token. */
    public final int parameters;
    /** Where the body's brace stands. */
    public final int body;
    /** Value of the function's length property. */
    public final int length;
    public final String[] freeNames;
    public final boolean[] freeAssigned;
    public final FunctionStub[] inner;

    public FunctionStub(FunctionKind kind, String name, int flags, int start, int end, int parameters, int body, int length, String[] freeNames,
            boolean[] freeAssigned, FunctionStub[] inner) {
        this.kind = kind;
        this.name = name;
        this.flags = flags;
        this.start = start;
        this.end = end;
        this.parameters = parameters;
        this.body = body;
        this.length = length;
        this.freeNames = freeNames == null ? NO_NAMES : freeNames;
        this.freeAssigned = shared(freeAssigned, this.freeNames.length);
        this.inner = inner == null || inner.length == 0 ? NO_STUBS : inner;
    }

    /** Most functions assign none of the names: these have their array in common. */
    private static boolean[] shared(boolean[] assigned, int names) {
        if (assigned != null) for (boolean a : assigned) if (a) return assigned;
        return names < NONE_ASSIGNED.length ? NONE_ASSIGNED[names] : assigned == null ? new boolean[names] : assigned;
    }

    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    public boolean isAsync() {
        return has(ASYNC);
    }

    public boolean isGenerator() {
        return has(GENERATOR);
    }

    public boolean isStrict() {
        return has(STRICT);
    }
}
