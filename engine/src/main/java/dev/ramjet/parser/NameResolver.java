package dev.ramjet.parser;

import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * What becomes of a scope when it is closed: its references are bound, its hoisted functions and var names checked, its variables get their places.
 *
 * <p><b>How names are resolved.</b> All references since the program's start that are not bound yet lie on one stack, {@link ScopeBuilder#refs}; an open scope
 * owns the part above its {@code refStart}. When a scope is closed, each reference in its part whose name the scope declares is bound and taken
 * off; the rest is left for the enclosing scope, marked if a function boundary, a with statement or a sloppy direct eval lies between.
 * {@link Name#binding} points at the innermost open declaration of a name, declarations of one name being linked from inner to outer scopes, so
 * the test is one comparison. An arrow function's parameters are recognised late: its scope is opened with the {@code refStart} that the opening
 * parenthesis had, and so adopts the references in the parameter list.
 *
 * <p>Pseudo names ({@code this}, {@code new.target}, home object, active function, {@code arguments}) are references like others, and declared by
 * the first suitable function scope in which a reference to them ends up.
 */
abstract class NameResolver extends ScopeBuilder {
    private int epoch;
    /** Names of functions in blocks that became global or eval variables. */
    ArrayList<String> annexBNames;
    boolean outerHasClass;

    NameResolver(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
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
                if (outer.children == null) outer.children = new ArrayList<>();
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

    private static boolean bound(Name name, Scope s) {
        Variable v = name.binding;
        return v != null && v.scope == s;
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

    // ---- hoisting ---------------------------------------------------------------------------------------------------

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
        if (annexBNames == null) annexBNames = new ArrayList<>();
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
