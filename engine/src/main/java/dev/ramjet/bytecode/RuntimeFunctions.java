package dev.ramjet.bytecode;

/**
 * The operations that RUNTIME calls: what is too rare or too long for an opcode of its own. One row each: number, name, how many
 * operands it takes (-1: any number), and what it does with its operands {@code A0, A1, …} = {@code R[first], R[first+1], …}.
 *
 * <p>The runtime implements them with one switch. They may use the realm and the running function of the frame that calls them; all else
 * they need are operands. Constants of the pool that are no JavaScript values ({@link DeclarationInfo}, ScopeInfo) and internal values
 * (private names, references, dispose capabilities, the hole) pass through registers like values and are never seen by the program.
 * A function whose row names no result gives undefined.
 */
public final class RuntimeFunctions {
    private RuntimeFunctions() {}

    /** One row of the table. */
    public record Info(int id, String name, int arity, String effect) {}

    // errors
    public static final int THROW_CONST_ASSIGNMENT = 0;
    public static final int THROW_REFERENCE_ERROR = 1;
    public static final int THROW_TYPE_ERROR = 2;
    public static final int CHECK_OBJECT = 3;
    // declarations
    public static final int DECLARE_GLOBALS = 4;
    public static final int DECLARE_GLOBAL_FUNCTION = 5;
    public static final int DECLARE_GLOBAL_VARS = 6;
    public static final int DECLARE_EVAL = 7;
    public static final int DECLARE_EVAL_FUNCTION = 8;
    public static final int DECLARE_EVAL_VARS = 9;
    // references by name
    public static final int RESOLVE_REFERENCE = 10;
    public static final int GET_REFERENCE = 11;
    public static final int PUT_REFERENCE = 12;
    public static final int DELETE_DYNAMIC = 13;
    public static final int HAS_GLOBAL = 14;
    public static final int DELETE_GLOBAL = 15;
    public static final int GLOBAL_THIS = 16;
    // functions and object literals
    public static final int SET_FUNCTION_NAME = 17;
    public static final int SET_PROTOTYPE_LITERAL = 18;
    public static final int GET_METHOD = 19;
    public static final int GET_ITERATOR_OBJECT = 20;
    // classes
    public static final int SET_FIELD_INITIALIZER = 22;
    public static final int INITIALIZE_INSTANCE = 23;
    public static final int CREATE_PRIVATE_NAME = 24;
    public static final int CREATE_PRIVATE_METHOD_NAME = 25;
    public static final int CREATE_BRAND = 26;
    public static final int SET_PRIVATE_METHOD = 27;
    public static final int ADD_BRAND = 28;
    public static final int DERIVED_RESULT = 29;
    public static final int CREATE_AUTO_ACCESSOR = 30;
    // decorators
    public static final int DECORATORS_START = 31;
    public static final int DECORATE_ELEMENT = 32;
    public static final int DECORATE_CLASS = 33;
    public static final int RUN_INITIALIZERS = 34;
    public static final int INITIAL_FIELD_VALUE = 35;
    public static final int DECORATORS_FINISH = 36;
    // explicit resource management
    public static final int DISPOSE_CREATE = 37;
    public static final int DISPOSE_ADD = 38;
    public static final int DISPOSE_FAIL = 39;
    public static final int DISPOSE_NEXT = 40;
    public static final int DISPOSE_END = 41;
    // modules
    public static final int IMPORT_CALL = 42;
    public static final int IMPORT_META = 43;
    // natives syntax
    public static final int NATIVE_CALL = 44;
    public static final int DECORATED_METHOD = 21;

    public static final int SET_INSTANCE_BRAND = 45;
    public static final int IS_EVAL = 46;

    /** Number of functions. */
    public static final int COUNT = 47;

    /** The row of {@code id}. */
    public static Info info(int id) {
        return Table.ROWS[id];
    }

    private static final class Table {
        static final Info[] ROWS = new Info[COUNT];

        static void def(int id, String name, int arity, String effect) {
            if (ROWS[id] != null) throw new AssertionError("runtime function defined twice: " + name);
            ROWS[id] = new Info(id, name, arity, effect);
        }

        static {
            def(THROW_CONST_ASSIGNMENT, "ThrowConstAssignment", 1, "throw TypeError: assignment to constant variable A0 (its name)");
            def(THROW_REFERENCE_ERROR, "ThrowReferenceError", 1, "throw ReferenceError with message A0");
            def(THROW_TYPE_ERROR, "ThrowTypeError", 1, "throw TypeError with message A0");
            def(CHECK_OBJECT, "CheckObject", 2, "TypeError unless A0 is an object; the message tells A0 and then A1, such as \"Iterator result 1 is not an object\" for A1 = \"Iterator result % is not an object\"");
            def(DECLARE_GLOBALS, "DeclareGlobals", 1, "GlobalDeclarationInstantiation for DeclarationInfo A0 but for functions and variables: all checks, then the lexical bindings (as holes)");
            def(DECLARE_GLOBAL_FUNCTION, "DeclareGlobalFunction", 2, "CreateGlobalFunctionBinding(A0, A1, false) (true in eval code)");
            def(DECLARE_GLOBAL_VARS, "DeclareGlobalVars", 1, "CreateGlobalVarBinding for the variables and block functions of DeclarationInfo A0");
            def(DECLARE_EVAL, "DeclareEval", 3, "EvalDeclarationInstantiation of sloppy eval code with DeclarationInfo A0 around which lies environment A1 described by ScopeInfo A2 (undefined: global): the checks");
            def(DECLARE_EVAL_FUNCTION, "DeclareEvalFunction", 4, "bind function A1 to name A0 in the variable scope found from environment A2 by ScopeInfo A3 (deletable)");
            def(DECLARE_EVAL_VARS, "DeclareEvalVars", 3, "create the variables and block functions of DeclarationInfo A0 in the variable scope found from environment A1 by ScopeInfo A2 (deletable)");
            def(RESOLVE_REFERENCE, "ResolveReference", 3, "result := internal reference to name A0 looked up from environment A1 by ScopeInfo A2 (ResolveBinding)");
            def(GET_REFERENCE, "GetReference", 1, "result := GetValue(A0) of an internal reference");
            def(PUT_REFERENCE, "PutReference", 3, "PutValue(A0, A1) of an internal reference; A2 true = strict");
            def(DELETE_DYNAMIC, "DeleteDynamic", 3, "result := delete of name A0 looked up from environment A1 by ScopeInfo A2");
            def(HAS_GLOBAL, "HasGlobal", 1, "result := whether the global environment has a binding A0 (strict assignment finds out before it evaluates the value)");
            def(DELETE_GLOBAL, "DeleteGlobal", 1, "result := delete of the global name A0 (false for lexical ones)");
            def(GLOBAL_THIS, "GlobalThis", 0, "result := this of the realm's scripts");
            def(SET_FUNCTION_NAME, "SetFunctionName", 3, "SetFunctionName(A0, A1, A2): A1 a property key or private name, A2 undefined, \"get\" or \"set\" (its \"name\" exists already, as \"\", and is configurable)");
            def(SET_PROTOTYPE_LITERAL, "SetPrototypeLiteral", 2, "{__proto__: A1}: if A1 is an object or null, A0.[[SetPrototypeOf]](A1)");
            def(GET_METHOD, "GetMethod", 2, "result := GetMethod(A0, A1): undefined if nullish, TypeError if not callable");
            def(GET_ITERATOR_OBJECT, "GetIteratorObject", 1, "result := Call(GetMethod(A0, @@iterator), A0), TypeError unless an object: an iterator without its next method, never an internal one (yield*)");
            def(SET_FIELD_INITIALIZER, "SetFieldInitializer", 2, "the class constructor A0 initialises instances by calling method A1");
            def(INITIALIZE_INSTANCE, "InitializeInstance", 2, "InitializeInstanceElements but for the fields: if class constructor A1 has an instance brand, new object A0 gets it (TypeError if it has it already); result := the field initialiser of A1 (the emitter calls it with this A0), undefined if none");
            def(CREATE_PRIVATE_NAME, "CreatePrivateName", 1, "result := a new private name for fields, described A0 (with its #)");
            def(CREATE_PRIVATE_METHOD_NAME, "CreatePrivateMethodName", 2, "result := a new private name described A0 for a method or accessor of the objects that have brand A1; SET_PRIVATE_METHOD gives it its functions");
            def(CREATE_BRAND, "CreateBrand", 0, "result := a new brand: a private name that instances (or the class, for static members) of one class evaluation carry");
            def(SET_PRIVATE_METHOD, "SetPrivateMethod", 3, "private name A0 gets function A2; A1 is 0 method, 1 getter, 2 setter");
            def(ADD_BRAND, "AddBrand", 2, "object A0 (the class) gets brand A1 of its static private methods and accessors");
            def(SET_INSTANCE_BRAND, "SetInstanceBrand", 2, "class constructor A0 gives brand A1 to its instances");
            def(DERIVED_RESULT, "DerivedResult", 2, "result := what a derived constructor returns that returned A0 and whose this is A1 (perhaps the hole): A0 if an object; TypeError if not undefined; ReferenceError if A1 is the hole; else A1");
            def(CREATE_AUTO_ACCESSOR, "CreateAutoAccessor", 3, "result := getter (A0 = 1) or setter (A0 = 2) of an accessor field stored under private name A1, named after key A2");
            def(DECORATORS_START, "DecoratorsStart", 1, "result := internal decorator state of one class; A0 = the heritage constructor or undefined (metadata inherits from its Symbol.metadata)");
            def(DECORATE_ELEMENT, "DecorateElement", 7, "ApplyDecoratorsToElementDefinition: state A0; A1 int: 0 method, 1 getter, 2 setter, 3 field, 4 accessor, +8 static, +16 private; key A2 (property key or private name); A3 array of decorators and receivers alternating, as evaluated; A4 the function (method, getter, setter), for accessors the getter, undefined for fields; A5 the setter of accessors or undefined; A6 the home (constructor or prototype); result := an internal element: see DecoratedMethod, InitialFieldValue, RunInitializers");
            def(DECORATE_CLASS, "DecorateClass", 4, "ApplyDecoratorsToClassDefinition: state A0, class A1, array A2 of decorators and receivers alternating, name A3; result := the class that replaces it");
            def(RUN_INITIALIZERS, "RunInitializers", 2, "call the extra initialisers of decorated field or accessor A1 with this A0");
            def(INITIAL_FIELD_VALUE, "InitialFieldValue", 3, "result := value A2 of decorated field or accessor A1 after its initialisers ran with this A0");
            def(DECORATORS_FINISH, "DecoratorsFinish", 3, "state A0, class A1, A2 int: 0 = define A1[Symbol.metadata]; 1 = instances that constructor A1 (as it was before its class decorators) initialises run the extra initialisers of decorated instance methods, in INITIALIZE_INSTANCE; 2 = run those of static methods with this A1; 3 = run those of the class with this A1");
            def(DISPOSE_CREATE, "DisposeCreate", 0, "result := NewDisposeCapability()");
            def(DISPOSE_ADD, "DisposeAdd", 3, "AddDisposableResource(A0, A1, A2 = true: async-dispose)");
            def(DISPOSE_FAIL, "DisposeFail", 2, "note error A1 as the completion of capability A0: a SuppressedError around what was noted before");
            def(DISPOSE_NEXT, "DisposeNext", 1, "dispose of resources of A0, last first, noting errors, until one must be awaited: result := what to await (then call again), or the hole when all are disposed of");
            def(DISPOSE_END, "DisposeEnd", 1, "throw the error noted in A0, if any");
            def(IMPORT_CALL, "ImportCall", 3, "result := promise of import(A0, A1); A2 int phase: 0 evaluation, 1 defer, 2 source; errors in the operands reject the promise");
            def(IMPORT_META, "ImportMeta", 0, "result := import.meta of the running module");
            def(IS_EVAL, "IsEval", 1, "result := whether A0 is this realm's %eval% (a call of something else named eval may be a tail call)");
            def(NATIVE_CALL, "NativeCall", -1, "result := %A0(A1…) (natives syntax: A0 is the name)");
            def(DECORATED_METHOD, "DecoratedMethod", 2, "result := function of decorated element A0; A1 int: 0 method or getter, 1 setter of an accessor, 2 getter of an accessor");
        }
    }
}
