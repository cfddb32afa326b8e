package dev.ramjet.parser;

import dev.ramjet.ast.CallExpression;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.PrivateName;
import dev.ramjet.ast.PseudoReference;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.ThisExpression;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.VariableKind;
import java.util.Arrays;

/**
 * Scope analysis while parsing, and the parser's state.
 *
 * <p><b>How names are resolved.</b> All references since the program's start that are not bound yet lie on one stack, {@link #refs}; an open scope
 * owns the part above its {@code refStart}. When a scope is closed, each reference in its part whose name the scope declares is bound and taken
 * off; the rest is left for the enclosing scope, marked if a function boundary, a with statement or a sloppy direct eval lies between.
 * {@link Name#binding} points at the innermost open declaration of a name, declarations of one name being linked from inner to outer scopes, so
 * the test is one comparison. An arrow function's parameters are recognised late: its scope is opened with the {@code refStart} that the opening
 * parenthesis had, and so adopts the references in the parameter list.
 *
 * <p>Pseudo names ({@code this}, {@code new.target}, home object, active function, {@code arguments}) are references like others, and declared by
 * the first suitable function scope in which a reference to them ends up.
 *
 * <p><b>Pre-parsing.</b> While {@link #pre} is set, the same grammar runs but shares dummy nodes; only identifiers, assignments and literals that may
 * become patterns are made. What remains of a function is a {@link FunctionStub}.
 */
abstract class ParserBase extends Tokenizer {
    static final int STRICT = 1;
    /** yield is an operator. */
    static final int YIELD = 2;
    /** await is an operator. */
    static final int AWAIT = 4;
    /** await is no identifier (modules, static blocks). */
    static final int AWAIT_RESERVED = 8;
    static final int RETURN = 16;
    static final int NEW_TARGET = 32;
    static final int SUPER_PROPERTY = 64;
    static final int SUPER_CALL = 128;
    static final int NO_ARGUMENTS = 256;
    /** Inside formal parameters: no yield or await expressions. */
    static final int PARAMETERS = 512;
    static final int STATIC_BLOCK = 1024;

    static final Statement[] NO_STATEMENTS = {};
    static final Expression[] NO_EXPRESSIONS = {};
    static final String HOME_OBJECT = "%home";
    static final String ACTIVE_FUNCTION = "%function";

    final Parser.Options options;
    int ctx;
    boolean allowIn = true;
    boolean pre;
    Scope scope;

    Reference[] refs = new Reference[256];
    int refTop;
    /** Names declared by var in blocks of the current function. */
    private Name[] varNames = new Name[32];
    private int[] varPositions = new int[32];
    private int varTop;
    /** Functions in blocks that Annex B may hoist. */
    private FunctionDeclaration[] hoists = new FunctionDeclaration[16];
    private int hoistTop;
    /** Stubs of functions closed inside the current pre-parsed functions. */
    FunctionStub[] stubs = new FunctionStub[32];
    int stubTop;
    private int epoch;

    /** Number of functions and direct evals seen so far. */
    int captures;
    int classDepth;
    boolean outerHasClass;
    /** Names of functions in blocks that became global or eval variables. */
    java.util.ArrayList<String> annexBNames;

    /** Scopes, functions and direct evals directly in open scopes. */
    private Object[] scoped = new Object[64];
    int scopedTop;

    private Node[] nodes = new Node[128];
    int nodeTop;

    private Name thisName;
    private Name newTargetName;
    private Name homeObjectName;
    private Name activeFunctionName;
    private Name argumentsName;

    ParserBase(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options.unicode, new NameTable(Math.min(1 << 14, (to - from) / 64)));
        this.options = options;
        this.module = module;
        this.sink = options.tokenSink;
    }

    /** Shows a new node to the listener, if there is one. */
    final <T extends dev.ramjet.ast.Node> T made(T node) {
        if (options.listener != null) options.listener.parsed(node);
        return node;
    }

    // ---- small helpers ----------------------------------------------------------------------------------------------

    final boolean strict() {
        return (ctx & STRICT) != 0;
    }

    final boolean has(int flag) {
        return (ctx & flag) != 0;
    }

    final boolean eat(int token) {
        if (tok != token) return false;
        next();
        return true;
    }

    final void expect(int token) {
        if (tok != token) throw unexpected();
        next();
    }

    /** Ends a statement: a semicolon, or where one may be inserted. */
    final void semicolon() {
        if (tok == Token.SEMICOLON) {
            next();
            return;
        }
        if (tok == Token.RIGHT_BRACE || tok == Token.EOF || nl) return;
        throw unexpected();
    }

    final SyntaxException errorAt(Node node, String message) {
        return node.start >= 0 ? error(message, node.start, node.end) : error(message, prevEnd, prevEnd);
    }

    // ---- list building ----------------------------------------------------------------------------------------------

    final void push(Node node) {
        if (nodeTop == nodes.length) nodes = Arrays.copyOf(nodes, nodeTop * 2);
        nodes[nodeTop++] = node;
    }

    final Node nodeAt(int i) {
        return nodes[i];
    }

    final void setNode(int i, Node node) {
        nodes[i] = node;
    }

    final Expression[] popExpressions(int from) {
        int n = nodeTop - from;
        if (n == 0) return NO_EXPRESSIONS;
        Expression[] result = new Expression[n];
        System.arraycopy(nodes, from, result, 0, n);
        drop(from);
        return result;
    }

    final Statement[] popStatements(int from) {
        int n = nodeTop - from;
        if (n == 0) return NO_STATEMENTS;
        Statement[] result = new Statement[n];
        System.arraycopy(nodes, from, result, 0, n);
        drop(from);
        return result;
    }

    /** Moves the nodes above {@code from} to {@code result}. */
    final <T extends Node> T[] pop(int from, T[] result) {
        System.arraycopy(nodes, from, result, 0, nodeTop - from);
        drop(from);
        return result;
    }

    final void drop(int from) {
        nodeTop = from;
    }

    // ---- references -------------------------------------------------------------------------------------------------

    final <R extends Reference> R use(R reference) {
        if (refTop == refs.length) refs = Arrays.copyOf(refs, refTop * 2);
        refs[refTop++] = reference;
        return reference;
    }

    final ThisExpression useThis(int start, int end) {
        if (thisName == null) thisName = names.get("this");
        return use(new ThisExpression(start, end, thisName));
    }

    final Name newTargetName() {
        if (newTargetName == null) newTargetName = names.get("new.target");
        return newTargetName;
    }

    final PseudoReference usePseudo(Name name, int start, int end) {
        return use(new PseudoReference(start, end, name));
    }

    final Name homeObjectName() {
        if (homeObjectName == null) homeObjectName = names.get(HOME_OBJECT);
        return homeObjectName;
    }

    final Name activeFunctionName() {
        if (activeFunctionName == null) activeFunctionName = names.get(ACTIVE_FUNCTION);
        return activeFunctionName;
    }

    private Name argumentsName() {
        if (argumentsName == null) argumentsName = names.get("arguments");
        return argumentsName;
    }

    /** References to the names that a pre-parsed function takes from outside. */
    final void useFreeNames(FunctionStub stub) {
        captures++;
        for (int i = 0; i < stub.freeNames.length; i++) {
            String text = stub.freeNames[i];
            Name n = names.get(text);
            Reference r = text.charAt(0) == '#' ? new PrivateName(stub.start, stub.end, n) : new Identifier(stub.start, stub.end, n);
            r.fromInnerFunction = true;
            r.assigned = stub.freeAssigned[i];
            use(r);
        }
        if (stub.has(FunctionStub.DIRECT_EVAL)) scope.containsDirectEval = true;
        if (stub.has(FunctionStub.EVAL_SEES_THIS)) scope.evalSeesThis = true;
    }

    // ---- scopes -----------------------------------------------------------------------------------------------------

    final Scope open(ScopeKind kind) {
        return open(kind, refTop);
    }

    final Scope open(ScopeKind kind, int refStart) {
        Scope outer = scope;
        Scope s = new Scope(kind, outer);
        s.strict = strict();
        s.refStart = refStart;
        s.varStart = varTop;
        s.hoistStart = hoistTop;
        scope = s;
        s.scopedStart = scopedTop;
        return s;
    }

    /** Notes that a node or scope lies directly in the current scope, in case that turns out to be an arrow function's parameter list. */
    final void noteScoped(Object inside) {
        if (scopedTop == scoped.length) scoped = Arrays.copyOf(scoped, scopedTop * 2);
        scoped[scopedTop++] = inside;
    }

    /** Moves what was noted since {@code from} in {@code outer} into an arrow function's scope. */
    final void adopt(Scope arrow, Scope outer, int from) {
        for (int i = from; i < scopedTop; i++) {
            Object o = scoped[i];
            if (o instanceof Scope) {
                if (((Scope) o).outer == outer && o != arrow) ((Scope) o).outer = arrow;
            } else if (o instanceof FunctionNode) {
                if (((FunctionNode) o).outerScope == outer) ((FunctionNode) o).outerScope = arrow;
            } else {
                CallExpression call = (CallExpression) o;
                if (call.scope == outer) call.scope = arrow;
            }
        }
    }

    final Scope varScope() {
        Scope s = scope;
        while (!s.isVarScope()) s = s.outer;
        return s;
    }

    private SyntaxException redeclared(Name name, int start) {
        return error("Identifier '" + name.text + "' has already been declared", start, start + name.text.length());
    }

    private static boolean bound(Name name, Scope s) {
        Variable v = name.binding;
        return v != null && v.scope == s;
    }

    /** Declares without any check in a scope that is open. */
    final Variable add(Scope s, Name name, VariableKind kind, int start) {
        Variable v = new Variable(name, kind, s, start);
        v.index = s.variables.size();
        s.variables.add(v);
        Variable b = name.binding;
        if (b == null || b.scope.depth <= s.depth) {
            v.hidden = b;
            name.binding = v;
        } else {
            while (b.hidden != null && b.hidden.scope.depth > s.depth) b = b.hidden;
            v.hidden = b.hidden;
            b.hidden = v;
        }
        return v;
    }

    /** The open declaration of a name in exactly this scope, or null. */
    final Variable findIn(Name name, Scope s) {
        Variable v = name.binding;
        while (v != null && v.scope.depth > s.depth) v = v.hidden;
        return v != null && v.scope == s ? v : null;
    }

    /** let, const, using, class, and functions where they are lexical. */
    final Variable declareLexical(Name name, VariableKind kind, int start) {
        Scope s = scope;
        Variable v = name.binding;
        if (v != null && (v.scope == s || v.scope == s.outer && isSharedParameterScope(s, v))) throw redeclared(name, start);
        return add(s, name, kind, start);
    }

    /** Body block of a catch clause, or body of a function with a scope apart: the parameters' names are taken. */
    private static boolean isSharedParameterScope(Scope s, Variable parameter) {
        return s.outer.kind == ScopeKind.CATCH && parameter.kind == VariableKind.CATCH
                || s.kind == ScopeKind.VAR_BODY && parameter.kind == VariableKind.PARAMETER;
    }

    /** A var declaration anywhere in a function. Variables of sloppy eval code are made at run time: references are not bound to them. */
    final Variable declareVar(Name name, int start) {
        Scope target = varScope();
        Variable v = name.binding;
        while (v != null && v.scope.depth > target.depth) {
            if (hidesVar(v)) throw redeclared(name, start);
            v = v.hidden;
        }
        if (scope != target) {
            if (varTop == varNames.length) {
                varNames = Arrays.copyOf(varNames, varTop * 2);
                varPositions = Arrays.copyOf(varPositions, varTop * 2);
            }
            varNames[varTop] = name;
            varPositions[varTop++] = start;
        }
        if (v != null && v.scope == target) {
            if (v.kind.isLexical() || target.kind == ScopeKind.MODULE && (v.kind == VariableKind.FUNCTION || v.kind == VariableKind.IMPORT)) {
                throw redeclared(name, start);
            }
            return v;
        }
        v = add(target, name, VariableKind.VAR, start);
        if (target.kind == ScopeKind.VAR_BODY) startWithParameter(v, target);
        return v;
    }

    /** A variable of a body apart from its parameters starts with the value of the parameter (or arguments object) of its name. */
    private void startWithParameter(Variable v, Scope body) {
        Scope function = body.outer;
        Variable p = findIn(v.name, function);
        if (p == null && v.name.token == Token.ARGUMENTS && function.functionKind != FunctionKind.ARROW && !function.noArguments) {
            p = declarePseudo(function, v.name);
        }
        if (p == null) return;
        if (body.sameNameParameters == null) body.sameNameParameters = new java.util.ArrayList<>();
        body.sameNameParameters.add(v);
        body.sameNameParameters.add(p);
    }

    /** A declaration between a var and its function that makes the var an error. */
    private static boolean hidesVar(Variable v) {
        switch (v.kind) {
            case LET: case CONST: case USING: case AWAIT_USING: case CLASS: case FUNCTION:
                return true;
            case CATCH:
                return !v.scope.simpleCatch;
            default:
                return false;
        }
    }

    /** A function declaration at the top level of a function or script: like var, and the last one wins. */
    final Variable declareTopFunction(Name name, int start) {
        Variable v = name.binding;
        if (v != null && v.scope == scope) {
            if (v.kind.isLexical() || v.kind == VariableKind.IMPORT) throw redeclared(name, start);
            if (v.kind == VariableKind.VAR) v.kind = VariableKind.FUNCTION;
            v.assigned = true;
            return v;
        }
        return add(scope, name, VariableKind.FUNCTION, start);
    }

    /** A function declaration in a block. */
    final Variable declareBlockFunction(Name name, int start, boolean plain) {
        Variable v = name.binding;
        if (v != null && v.scope == scope && v.repeatable && plain) return v;
        v = declareLexical(name, VariableKind.FUNCTION, start);
        v.repeatable = plain && !strict();
        return v;
    }

    final void addHoistCandidate(FunctionDeclaration declaration) {
        if (hoistTop == hoists.length) hoists = Arrays.copyOf(hoists, hoistTop * 2);
        hoists[hoistTop++] = declaration;
    }

    final Variable declarePrivate(Name name, PrivateKind kind, boolean isStatic, int start) {
        Variable v = findIn(name, scope);
        if (v != null) {
            boolean pair = v.isStatic == isStatic && (v.privateKind == PrivateKind.GETTER && kind == PrivateKind.SETTER
                    || v.privateKind == PrivateKind.SETTER && kind == PrivateKind.GETTER);
            if (!pair) throw redeclared(name, start);
            v.privateKind = PrivateKind.GETTER_SETTER;
            return v;
        }
        v = add(scope, name, VariableKind.PRIVATE_NAME, start);
        v.privateKind = kind;
        v.isStatic = isStatic;
        return v;
    }

    /** A captured variable of the current scope that no program can name. */
    final Variable addSynthetic(String prefix) {
        Variable v = add(scope, names.get("%" + prefix + scope.variables.size()), VariableKind.SYNTHETIC, -1);
        v.captured = true;
        return v;
    }

    // ---- closing ----------------------------------------------------------------------------------------------------

    /** Closes the current scope. {@code hoisted}: it is the scope of a function declaration, which may run before its place is reached. */
    final void close(boolean hoisted) {
        Scope s = scope;
        if (hoistTop > s.hoistStart) closeHoists(s);
        checkHoistedVars(s);
        boolean ownThis = s.kind == ScopeKind.MODULE || s.kind == ScopeKind.FUNCTION && s.functionKind != FunctionKind.ARROW;
        if (s.evalSeesThis && ownThis) declareForEval(s);
        if (s.containsDirectEval) captureAll(s);
        boolean boundary = s.kind == ScopeKind.FUNCTION;
        if (refTop > s.refStart && (boundary || ownThis || !s.variables.isEmpty() || s.hasSloppyDirectEval || s.kind == ScopeKind.WITH)) {
            resolve(s, boundary, ownThis, hoisted);
        }
        if (!pre) {
            if (s.argumentsVariable != null) closeArguments(s);
            assignSlots(s);
        }
        for (int i = s.variables.size() - 1; i >= 0; i--) {
            Variable v = s.variables.get(i);
            unbind(v);
        }
        Scope outer = s.outer;
        scope = outer;
        scopedTop = s.scopedStart;
        if (!pre) {
            noteScoped(s);
            if (options.keepScopeTree && outer != null) {
                if (outer.children == null) outer.children = new java.util.ArrayList<>();
                outer.children.add(s);
            }
        }
        if (s.isVarScope()) varTop = s.varStart;
        if (outer == null) return;
        if (s.containsDirectEval) outer.containsDirectEval = true;
        if (s.containsWith) outer.containsWith = true;
        if (s.evalSeesThis && !ownThis) outer.evalSeesThis = true;
    }

    /** Opens a scope again that {@link #suspend()} left: a class's initialiser function, whose parts lie apart. */
    final void resume(Scope s) {
        s.refStart = refTop;
        s.varStart = varTop;
        s.hoistStart = hoistTop;
        s.scopedStart = scopedTop;
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            v.hidden = v.name.binding;
            v.name.binding = v;
        }
        scope = s;
    }

    /** Leaves an initialiser function's scope for now. */
    final void suspend() {
        Scope s = scope;
        resolve(s, true, true, false);
        for (int i = s.variables.size() - 1; i >= 0; i--) unbind(s.variables.get(i));
        scopedTop = s.scopedStart;
        scope = s.outer;
    }

    private static void unbind(Variable v) {
        Name n = v.name;
        if (n.binding == v) {
            n.binding = v.hidden;
            return;
        }
        Variable b = n.binding;
        while (b != null && b.hidden != v) b = b.hidden;
        if (b != null) b.hidden = v.hidden;
    }

    private void resolve(Scope s, boolean boundary, boolean ownThis, boolean hoisted) {
        Reference[] stack = refs;
        int top = refTop;
        int out = s.refStart;
        boolean dynamic = s.kind == ScopeKind.WITH || s.hasSloppyDirectEval;
        boolean runTimeVars = s.kind == ScopeKind.EVAL && !s.strict;
        for (int i = out; i < top; i++) {
            Reference r = stack[i];
            if (r.declares) continue;
            Variable v = r.name.binding;
            if (v != null && v.scope == s && !(runTimeVars && (v.kind == VariableKind.VAR || v.kind == VariableKind.FUNCTION))) {
                bind(r, v);
                continue;
            }
            int token = r.name.token;
            boolean pseudo = token == Token.THIS || token == Token.PSEUDO;
            if (ownThis && (pseudo || token == Token.ARGUMENTS && s.kind == ScopeKind.FUNCTION && !s.noArguments)) {
                v = declarePseudo(s, r.name);
                if (v != null) {
                    bind(r, v);
                    continue;
                }
            }
            if (r.name == s.ownName && !s.containsDirectEval) {
                s.functionNameVariable = add(s, r.name, VariableKind.FUNCTION_NAME, -1);
                bind(r, s.functionNameVariable);
                continue;
            }
            if (boundary) {
                r.fromInnerFunction = true;
                r.needsTdzCheck = hoisted;
            }
            if (dynamic && !pseudo && r.kind != NodeKind.PRIVATE_NAME) r.resolution = Reference.DYNAMIC;
            stack[out++] = r;
        }
        refTop = out;
    }

    private void bind(Reference r, Variable v) {
        r.variable = v;
        v.references++;
        if (r.resolution != Reference.DYNAMIC) r.resolution = Reference.STATIC;
        if (r.fromInnerFunction || r.resolution == Reference.DYNAMIC) v.captured = true;
        if (r.assigned) v.assigned = true;
        VariableKind kind = v.kind;
        if (kind.isLexical()) {
            if (!r.needsTdzCheck) r.needsTdzCheck = r.start < v.initialized || v.scope.kind == ScopeKind.SWITCH;
        } else if (kind == VariableKind.CATCH) {
            r.needsTdzCheck = r.start < v.initialized && !v.scope.simpleCatch;
        } else if (kind == VariableKind.PARAMETER) {
            r.needsTdzCheck = r.start < v.initialized && v.scope.nonSimpleParameters;
        } else {
            r.needsTdzCheck = kind == VariableKind.THIS && v.scope.functionKind == FunctionKind.DERIVED_CONSTRUCTOR
                    || kind == VariableKind.IMPORT;
        }
        if (r.needsTdzCheck) v.needsTdz = true;
        if (kind == VariableKind.ARGUMENTS || v.name.token == Token.ARGUMENTS) {
            if (kind == VariableKind.VAR && v.scope.kind == ScopeKind.FUNCTION && v.scope.functionKind != FunctionKind.ARROW) {
                v.scope.argumentsVariable = v;
            }
            if (!r.harmless) v.assigned = true;
        }
    }

    private Variable declarePseudo(Scope s, Name name) {
        int token = name.token;
        if (token == Token.THIS) return s.thisVariable = pseudo(s, name, VariableKind.THIS);
        if (token == Token.ARGUMENTS) return s.argumentsVariable = pseudo(s, name, VariableKind.ARGUMENTS);
        if (s.kind == ScopeKind.MODULE) return null;
        if (name == newTargetName) return s.newTargetVariable = pseudo(s, name, VariableKind.NEW_TARGET);
        if (name == homeObjectName) return s.homeObjectVariable = pseudo(s, name, VariableKind.HOME_OBJECT);
        if (name == activeFunctionName) return s.activeFunctionVariable = pseudo(s, name, VariableKind.ACTIVE_FUNCTION);
        // a free name of a pre-parsed function
        switch (name.text) {
            case "new.target":
                newTargetName = name;
                break;
            case HOME_OBJECT:
                homeObjectName = name;
                break;
            case ACTIVE_FUNCTION:
                activeFunctionName = name;
                break;
            default:
                return null;
        }
        return declarePseudo(s, name);
    }

    private Variable pseudo(Scope s, Name name, VariableKind kind) {
        Variable v = add(s, name, kind, -1);
        if (kind == VariableKind.THIS && s.functionKind == FunctionKind.DERIVED_CONSTRUCTOR) v.needsTdz = true;
        return v;
    }

    /** Everything that a direct eval inside might name. */
    private void declareForEval(Scope s) {
        if (thisName == null) thisName = names.get("this");
        declareIfAbsent(s, thisName);
        if (s.kind == ScopeKind.MODULE) return;
        declareIfAbsent(s, newTargetName());
        if (!s.noArguments) {
            Variable v = findIn(argumentsName(), s);
            if (v == null) {
                declarePseudo(s, argumentsName());
            } else if (v.kind == VariableKind.VAR) {
                s.argumentsVariable = v;
            }
        }
        if (s.functionKind.hasHomeObject()) declareIfAbsent(s, homeObjectName());
        if (s.functionKind == FunctionKind.DERIVED_CONSTRUCTOR) declareIfAbsent(s, activeFunctionName());
    }

    private void declareIfAbsent(Scope s, Name name) {
        if (!bound(name, s)) declarePseudo(s, name);
    }

    private void captureAll(Scope s) {
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            v.captured = true;
            v.assigned = true;
            if (v.kind.isLexical() || v.kind == VariableKind.PARAMETER && s.nonSimpleParameters) v.needsTdz = true;
        }
    }

    /** Decides whether the arguments object must share its elements with the parameters. */
    private void closeArguments(Scope s) {
        if (s.strict || s.nonSimpleParameters || s.kind != ScopeKind.FUNCTION) return;
        boolean shared = s.argumentsVariable.assigned || s.containsDirectEval;
        for (int i = 0; i < s.variables.size() && !shared; i++) {
            Variable v = s.variables.get(i);
            if (v.parameterIndex >= 0 && (v.assigned || v.kind != VariableKind.PARAMETER)) shared = true;
        }
        if (!shared) return;
        s.mappedArguments = true;
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.parameterIndex >= 0) v.captured = true;
        }
    }

    private void assignSlots(Scope s) {
        if (s.kind == ScopeKind.SCRIPT) return;
        int slot = s.kind == ScopeKind.WITH ? 2 : 1;
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            // Variables of sloppy eval code are made at run time, elsewhere.
            if (s.kind == ScopeKind.EVAL && !s.strict && (v.kind == VariableKind.VAR || v.kind == VariableKind.FUNCTION)) continue;
            if (v.exported || v.kind == VariableKind.IMPORT) v.captured = true;
            if (v.captured) v.envSlot = slot++;
        }
        if (s.hasSloppyDirectEval && (s.kind == ScopeKind.FUNCTION || s.kind == ScopeKind.VAR_BODY)) s.evalVariablesSlot = slot++;
        s.envSize = slot > 1 ? slot : 0;
    }

    /** var declarations in this block or deeper, against names that the block declared after them. */
    private void checkHoistedVars(Scope s) {
        if (varTop == s.varStart || s.variables.isEmpty() || s.isVarScope()) return;
        for (int i = s.varStart; i < varTop; i++) {
            Variable v = varNames[i].binding;
            if (v != null && v.scope == s && hidesVar(v)) throw redeclared(v.name, Math.max(v.declared, varPositions[i]));
        }
    }

    /** Functions in blocks below: drops those whose hoisting conflicts with this scope, hoists the rest if this is where variables live. */
    private void closeHoists(Scope s) {
        int out = s.hoistStart;
        boolean target = s.isVarScope();
        for (int i = s.hoistStart; i < hoistTop; i++) {
            FunctionDeclaration f = hoists[i];
            Name name = f.name.name;
            if (target) {
                hoist(f, name, s);
            } else {
                Variable v = name.binding;
                if (v == null || v.scope != s || v == f.variable || !hidesVar(v)) hoists[out++] = f;
            }
        }
        hoistTop = out;
    }

    private void hoist(FunctionDeclaration f, Name name, Scope s) {
        // The specification counts arguments among the parameters' names; V8 and SpiderMonkey do not.
        if (name.token == Token.ARGUMENTS && s.functionKind != null && s.functionKind != FunctionKind.ARROW) return;
        Variable v = findIn(name, s);
        if (v != null && (v.kind.isLexical() || v.parameterIndex >= 0 || v.kind == VariableKind.PARAMETER || v.kind == VariableKind.IMPORT)) return;
        if (s.kind == ScopeKind.VAR_BODY) {
            Variable p = findIn(name, s.outer);
            if (p != null && p.kind == VariableKind.PARAMETER) return;
        }
        f.annexBHoisted = true;
        if (s.kind == ScopeKind.EVAL) {
            if (annexBConflict(name)) {
                f.annexBHoisted = false;
                return;
            }
            addAnnexBName(name);
            return;
        }
        boolean fresh = v == null;
        if (fresh) v = add(s, name, VariableKind.VAR, f.name.start);
        v.assigned = true;
        f.hoistedVariable = v;
        if (s.kind == ScopeKind.SCRIPT && fresh) {
            addAnnexBName(name);
            v.annexB = true;
        }
    }

    private void addAnnexBName(Name name) {
        if (annexBNames == null) annexBNames = new java.util.ArrayList<>();
        if (scope.kind == ScopeKind.SCRIPT || !annexBNames.contains(name.text)) annexBNames.add(name.text);
    }

    /** In eval code: a lexical name around the eval stands in the way of a variable. */
    abstract boolean annexBConflict(Name name);

    // ---- pre-parsed functions ---------------------------------------------------------------------------------------

    /** The references above {@code from}, each name once. */
    final void deduplicate(int from) {
        Reference[] stack = refs;
        int out = from;
        int mark = ++epoch;
        for (int i = from; i < refTop; i++) {
            Reference r = stack[i];
            Name n = r.name;
            if (n.mark == mark) {
                Reference first = stack[n.markIndex];
                if (r.assigned) first.assigned = true;
                if (r.start < first.start) first.start = r.start;
                continue;
            }
            n.mark = mark;
            n.markIndex = out;
            stack[out++] = r;
        }
        refTop = out;
    }

    // ---- outer context ----------------------------------------------------------------------------------------------

    /** Scopes for the environments that exist around lazily compiled code or direct eval. */
    final Scope makeOuter(ScopeInfo info) {
        if (info == null) return null;
        Scope s = Scope.ofInfo(info, makeOuter(info.outer));
        if (info.kind == ScopeKind.CLASS) outerHasClass = true;
        return s;
    }

    /** Binds what is left after the outermost scope was closed. */
    final void resolveOuter(Scope outer) {
        // all scopes are closed: a name's binding is free to remember what was found for it
        int mark = ++epoch;
        for (int i = 0; i < refTop; i++) {
            Reference r = refs[i];
            if (r.declares) continue;
            Name n = r.name;
            if (n.mark != mark) {
                n.mark = mark;
                n.markIndex = 0;
                n.binding = null;
                boolean plain = n.token != Token.THIS && n.token != Token.PSEUDO && r.kind != NodeKind.PRIVATE_NAME;
                for (Scope s = outer; s != null && n.binding == null; s = s.outer) {
                    n.binding = s.outerVariable(n);
                    if (n.binding == null && plain && s.outerInfo().isDynamic()) n.markIndex = 1;
                }
            }
            if (n.markIndex == 1) r.resolution = Reference.DYNAMIC;
            if (n.binding != null) {
                bindOuter(r, n.binding);
            } else {
                if (r.kind == NodeKind.PRIVATE_NAME) throw undeclaredPrivate(r);
                r.needsTdzCheck = false;
            }
        }
        refTop = 0;
    }

    private static void bindOuter(Reference r, Variable v) {
        r.variable = v;
        if (r.resolution != Reference.DYNAMIC) r.resolution = Reference.STATIC;
        r.needsTdzCheck = v.needsTdz;
        if (v.kind == VariableKind.THIS) r.needsTdzCheck = v.scope.functionKind == FunctionKind.DERIVED_CONSTRUCTOR;
    }

    final SyntaxException undeclaredPrivate(Reference r) {
        return error("Private field '" + r.name.text + "' must be declared in an enclosing class", r.start, r.end);
    }

    /** At the end of an outermost class: private names that nobody declared. */
    final void checkPrivateNames(int from) {
        if (classDepth > 0 || outerHasClass) return;
        for (int i = from; i < refTop; i++) if (refs[i].kind == NodeKind.PRIVATE_NAME) throw undeclaredPrivate(refs[i]);
    }
}
