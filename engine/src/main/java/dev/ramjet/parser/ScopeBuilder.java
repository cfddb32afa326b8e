package dev.ramjet.parser;

import dev.ramjet.ast.CallExpression;
import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.PrivateName;
import dev.ramjet.ast.PseudoReference;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.ThisExpression;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;
import java.util.Arrays;

/**
 * Scopes, declarations and references while parsing. {@link NameResolver} brings them together when a scope is closed.
 *
 * <p>{@link Name#binding} points at the innermost open declaration of a name, declarations of one name being linked from inner to outer scopes, so that the
 * early errors of a declaration (is the name taken, here or between here and the function?) are a comparison or a few. References, names that var declares in blocks
 * and functions that may be hoisted lie on one stack each; an open scope owns the part above the top that it found.
 */
abstract class ScopeBuilder extends ParserBase {
    static final String HOME_OBJECT = "%home";
    static final String ACTIVE_FUNCTION = "%function";

    Scope scope;

    Reference[] refs = new Reference[256];
    int refTop;
    /** Names declared by var in blocks of the current function. */
    Name[] varNames = new Name[32];
    int[] varPositions = new int[32];
    int varTop;
    /** Functions in blocks that Annex B may hoist. */
    FunctionDeclaration[] hoists = new FunctionDeclaration[16];
    int hoistTop;
    /** Number of functions and direct evals seen so far. */
    int captures;
    /** Scopes, functions and direct evals directly in open scopes. */
    private Object[] scoped = new Object[64];
    int scopedTop;

    Name thisName;
    private Name newTargetName;
    private Name homeObjectName;
    private Name activeFunctionName;
    private Name argumentsName;

    ScopeBuilder(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
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

    final Name argumentsName() {
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

    final SyntaxException redeclared(Name name, int start) {
        return error("Identifier '" + name.text + "' has already been declared", start, start + name.text.length());
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
        if (body.sameNameParameters == null) body.sameNameParameters = new ArrayList<>();
        body.sameNameParameters.add(v);
        body.sameNameParameters.add(p);
    }

    /** A declaration between a var and its function that makes the var an error. */
    static boolean hidesVar(Variable v) {
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

    final Variable declarePseudo(Scope s, Name name) {
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

    /** A captured variable of the current scope that no program can name. */
    final Variable addSynthetic(String prefix) {
        Variable v = add(scope, names.get("%" + prefix + scope.variables.size()), VariableKind.SYNTHETIC, -1);
        v.captured = true;
        return v;
    }
}
