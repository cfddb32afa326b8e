package dev.ramjet.bytecode;

import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;

/**
 * The code of one function, script, module or eval: what all closures made from one place in the source share, in every realm.
 *
 * <p><b>Frame protocol.</b> A call clones {@link #template} into its registers, sets {@code regs[0]} to {@code this} (the hole, that
 * is null, for a derived constructor) and copies {@code min(argc, paramCount)} arguments to {@code regs[1..]}; missing parameters are
 * undefined already. Registers from {@code registerCount - constantRegisters.length} on hold constants and are never written.
 * CREATE_ARGUMENTS and CREATE_REST read the actual argument list, which the frame must keep if {@link #NEEDS_ARGUMENT_LIST} is set.
 *
 * <p><b>States.</b> A function that was only pre-parsed has {@code code == null} and a {@link #lazyCompiler}; a compiled function has
 * {@code template == null} until {@link #prepare} was called with the runtime's undefined and null. So the one check a call needs
 * is {@code template == null}.
 *
 * <p>Instances hold nothing of a realm: feedback and closures belong to realms, code does not.
 */
public final class BytecodeFunction {
    // kinds: what sort of code this is
    /** A script's top level; returns the completion value if {@link #HAS_COMPLETION}. */ public static final int KIND_SCRIPT = 0;
    /** A module's top level; see the emitter's ModuleEmitter for its two phases. */ public static final int KIND_MODULE = 1;
    /** Direct or indirect eval code; returns the completion value. */ public static final int KIND_EVAL = 2;
    /** {@code function} declaration or expression, also async and generator ones. */ public static final int KIND_FUNCTION = 3;
    /** An arrow function: {@code this}, arguments, super and new.target come from the environment. */ public static final int KIND_ARROW = 4;
    /** A method of an object literal or class. */ public static final int KIND_METHOD = 5;
    /** A getter. */ public static final int KIND_GETTER = 6;
    /** A setter. */ public static final int KIND_SETTER = 7;
    /** A class constructor. */ public static final int KIND_CLASS_CONSTRUCTOR = 8;
    /** Runs a class's instance or static field definitions and static blocks, with {@code this} the instance or class. */ public static final int KIND_CLASS_INITIALIZER = 9;

    // flags
    /** Strict mode code. */ public static final int STRICT = 1;
    /** A generator or async generator. */ public static final int GENERATOR = 1 << 1;
    /** An async function, async generator, or module with top-level await. */ public static final int ASYNC = 1 << 2;
    /** The constructor of a class with {@code extends}. */ public static final int DERIVED = 1 << 3;
    /** The frame must keep the actual arguments: CREATE_ARGUMENTS or CREATE_REST occurs. */ public static final int NEEDS_ARGUMENT_LIST = 1 << 4;
    /** {@code regs[0]} is read somewhere (for an arrow: never). */ public static final int USES_THIS = 1 << 5;
    /** LOAD_NEW_TARGET occurs. */ public static final int USES_NEW_TARGET = 1 << 6;
    /** LOAD_CALLEE occurs. */ public static final int USES_CALLEE = 1 << 7;
    /** Parameters have no default values, patterns or rest. */ public static final int SIMPLE_PARAMETERS = 1 << 8;
    /** Must be created by CREATE_METHOD: super is used in it. */ public static final int NEEDS_HOME_OBJECT = 1 << 9;
    /** The constructor's class has instance fields or private methods, see RuntimeFunctions.INITIALIZE_INSTANCE. */ public static final int HAS_FIELDS = 1 << 10;
    /** Script or eval code that returns its completion value. */ public static final int HAS_COMPLETION = 1 << 11;
    /** Contains try statements or other handlers. */ public static final int HAS_HANDLERS = 1 << 12;
    /** Contains a sloppy direct eval, which may add variables. */ public static final int HAS_DIRECT_EVAL = 1 << 13;
    /** Has a loop: worth counting back edges. */ public static final int HAS_LOOP = 1 << 14;
    /** Created in place of a constructor that the class does not write. */ public static final int DEFAULT_CONSTRUCTOR = 1 << 15;
    /** Sloppy function whose {@code this} is coerced at entry by COERCE_THIS. */ public static final int COERCES_THIS = 1 << 16;
    /** The function has a free variable, so closures over it need their environment. */ public static final int USES_CLOSURE_ENV = 1 << 17;

    /** What the engine itself wrote in the place of a builtin: it has no frame in stack traces. */ public static final int BUILTIN = 1 << 18;

    /** KIND_… */
    public int kind;
    /** Flag bits. */
    public int flags;
    /** Initial value of the "name" property; "" for anonymous functions (SET_FUNCTION_NAME may name a closure later). */
    public String name = "";
    /** What stack traces call the function where that is more than {@link #name}: {@code Type.method}, as far as the text tells; else null. */
    public TraceName traceName;
    /** How many parameters have registers {@code r1..r(paramCount)}; a rest parameter does not count. */
    public int paramCount;
    /** Initial value of the "length" property. */
    public int length;

    /** Where the text stands. */
    public Source source;
    /** Range of the text that toString shows (for a class constructor: the whole class). */
    public int start, end;
    /** Offset of the function's own beginning, where stack traces and diagnostics point to. */
    public int position;

    /** Instructions; null until compiled. */
    public int[] code;
    /** The pool: String, Integer, Double, BigInteger, Boolean, Literal (until prepared), int[] switch targets, String[] names, Object[] literal
     * arrays and environment templates, BytecodeFunction, TemplateSite, ScopeInfo, DeclarationInfo. */
    public Object[] constants;
    /** Values of the registers from {@code registerCount - constantRegisters.length} on. */
    public Object[] constantRegisters;
    /** Registers that start as the hole rather than undefined, ascending. */
    public int[] holeRegisters;
    /** Length of the register array. */
    public int registerCount;
    /** What a call clones for its registers; null until {@link #prepare}d. */
    public Object[] template;
    /** Quadruples (start pc, end pc exclusive, handler pc, register that receives the thrown value); inner ranges come first. */
    public int[] handlers;
    /** Delta-coded position table, see {@link PositionTable}. */
    public byte[] positions;
    /** One {@link SlotKind} byte for each feedback slot. */
    public byte[] slotKinds;

    /** For a mapped arguments object: environment slot of each parameter, 0 where a later parameter has the same name; else null. */
    public int[] mappedParameterSlots;

    /** The scopes around this function, for lazy compilation and diagnostics; null at top level. */
    public ScopeInfo outerScope;
    /** Completes a stub; null once compiled. */
    public LazyCompiler lazyCompiler;
    /** What the lazy compiler needs to find the function again (its own type); null once compiled. */
    public Object lazyData;

    /** Module layout (cells, requests); null but for KIND_MODULE. */
    public ModuleLayout module;

    /** Room for the runtime's shared data about this code (initial shapes, profiles); never serialised. */
    public Object runtimeData;

    /** Whether all {@code bits} are set in {@link #flags}. */
    /** A sloppy {@code function}, no generator, not async: the sort that once had caller and arguments. */
    public boolean isSloppyPlain() {
        return kind == KIND_FUNCTION && (flags & (STRICT | GENERATOR | ASYNC)) == 0;
    }

    /**
     * Whether somebody may want to know which closure of this function runs: it is sloppy, and its text has something like {@code f.caller}.
     * Compiled code does not know its closure when others ask, so such functions are interpreted.
     */
    public boolean mayBeCaller() {
        return (flags & (STRICT | GENERATOR | ASYNC)) == 0 && kind >= KIND_FUNCTION && kind <= KIND_SETTER && source != null && source.namesCaller();
    }

    /** Likewise for the arguments that it runs with: its text has {@code f.arguments}, f being its name. */
    public boolean mayShowArguments() {
        return isSloppyPlain() && source != null && source.namesArgumentsOf(name);
    }

    public boolean is(int bits) {
        return (flags & bits) == bits;
    }

    /** Whether closures of it have [[Construct]]. */
    public boolean isConstructor() {
        return kind == KIND_CLASS_CONSTRUCTOR || kind == KIND_FUNCTION && (flags & (GENERATOR | ASYNC)) == 0;
    }

    /** Number of feedback slots. */
    public int slotCount() {
        return slotKinds.length;
    }

    /**
     * Makes the function ready to run: compiles it if it was only pre-parsed, puts the runtime's undefined and null in the place of
     * {@link Literal}s, and builds {@link #template}. Safe to call from several threads; the second caller waits.
     */
    public void prepare(Object undefined, Object nullValue) {
        synchronized (this) {
            if (template != null) return;
            if (code == null) {
                lazyCompiler.compile(this);
                lazyCompiler = null;
                lazyData = null;
            }
            resolve(constants, undefined, nullValue);
            resolve(constantRegisters, undefined, nullValue);
            Object[] t = new Object[registerCount];
            int variables = registerCount - constantRegisters.length;
            for (int i = 0; i < variables; i++) t[i] = undefined;
            for (int r : holeRegisters) t[r] = null;
            System.arraycopy(constantRegisters, 0, t, variables, constantRegisters.length);
            template = t;
        }
    }

    private static void resolve(Object[] values, Object undefined, Object nullValue) {
        for (int i = 0; i < values.length; i++) {
            Object v = values[i];
            if (v == Literal.UNDEFINED) values[i] = undefined;
            else if (v == Literal.NULL) values[i] = nullValue;
            else if (v != null && v.getClass() == Object[].class) resolve((Object[]) v, undefined, nullValue);
        }
    }

    /** Source offset of the instruction at {@code pc}, or the function's own position if none is recorded. */
    public int positionAt(int pc) {
        int offset = PositionTable.find(positions, pc);
        return offset >= 0 ? offset : position;
    }

    @Override
    public String toString() {
        return "BytecodeFunction " + (name.isEmpty() ? "(anonymous)" : name);
    }
}
