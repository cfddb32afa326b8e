package dev.ramjet.ast;

import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * A region of names. The parser opens and closes scopes while it reads; at the closing brace every reference inside that names one of the
 * scope's variables is bound to it, and what is left is handed to the enclosing scope. So all results stand when the outermost function
 * has been parsed:
 *
 * <ul>
 * <li>{@link #variables}: the names in order of declaration. Pseudo variables ({@code this}, {@code arguments} …) are there when something
 *     uses them; {@link #thisVariable} and the like point at them.
 * <li>{@link #envSize}: number of slots of the run-time environment, slot 0 being the parent; 0 means no captured variable and so no
 *     environment. Hops to an outer variable count scopes with {@link #needsEnvironment()} only.
 * <li>{@link #functions}: function declarations to be instantiated when the scope is entered, in order.
 * </ul>
 *
 * <p>A function has one {@link ScopeKind#FUNCTION} scope that holds parameters, variables and top-level lexical names together, unless a
 * parameter has an expression: then the body has a {@link ScopeKind#VAR_BODY} scope inside it, whose variables that repeat a parameter's name
 * start with the parameter's value ({@link #sameNameParameters}).
 *
 * <p>Scopes made from a {@link ScopeInfo} ({@link #isOuterContext()}) stand for environments that exist already.
 */
public final class Scope {
    public final ScopeKind kind;
    public Scope outer;
    /** For FUNCTION scopes. */
    public FunctionKind functionKind;
    public boolean isAsync;
    public boolean isGenerator;
    public boolean strict;
    /** Variables of sloppy direct eval may appear here at run time (on FUNCTION and VAR_BODY scopes). */
    public boolean hasSloppyDirectEval;
    /** A direct eval stands somewhere inside, so every variable here is captured. */
    public boolean containsDirectEval;
    /** A with statement stands somewhere inside. */
    public boolean containsWith;
    /** A direct eval here or in arrow functions inside sees this, arguments, new.target, super of this function. */
    public boolean evalSeesThis;
    /** {@code arguments} may not be named (field initialisers, static blocks). */
    public boolean noArguments;
    /** CATCH scope whose parameter is a plain name. */
    public boolean simpleCatch;
    public boolean nonSimpleParameters;
    /** FUNCTION scope that holds parameters only: the body has a VAR_BODY scope. */
    public boolean parametersOnly;
    /** The arguments object shares its elements with the (captured) parameters. */
    public boolean mappedArguments;

    public final ArrayList<Variable> variables = new ArrayList<>(0);
    public ArrayList<FunctionDeclaration> functions;
    public ArrayList<Scope> children;
    /** VAR_BODY: pairs of (body variable, parameter or function-scope variable) with the same name. */
    public ArrayList<Variable> sameNameParameters;

    /** For the scope of a named function expression: its name, which {@link #functionNameVariable} holds if something uses it. */
    public Name ownName;
    /** A named function expression's own name, to be filled with the running function at entry; null if unused or in a scope apart. */
    public Variable functionNameVariable;
    public Variable thisVariable;
    public Variable newTargetVariable;
    public Variable argumentsVariable;
    public Variable homeObjectVariable;
    public Variable activeFunctionVariable;

    public int envSize;
    /** Slot of the object that holds variables of sloppy direct eval; 0 without one. */
    public int evalVariablesSlot;

    /** The parser's stacks at the opening of the scope. */
    public int refStart;
    public int varStart;
    public int hoistStart;
    public int scopedStart;
    public int depth;

    private final ScopeInfo fromInfo;
    private ScopeInfo info;

    public Scope(ScopeKind kind, Scope outer) {
        this(kind, outer, null);
    }

    private Scope(ScopeKind kind, Scope outer, ScopeInfo fromInfo) {
        this.kind = kind;
        this.outer = outer;
        this.fromInfo = fromInfo;
        if (outer != null) {
            strict = outer.strict;
            depth = outer.depth + 1;
        }
    }

    /** The scope that stands for an environment described by {@code info}, without its variables, which the parser adds. */
    public static Scope ofInfo(ScopeInfo info, Scope outer) {
        Scope scope = new Scope(info.kind, outer, info);
        scope.functionKind = info.functionKind;
        scope.strict = info.isStrict();
        scope.isAsync = info.has(ScopeInfo.ASYNC);
        scope.isGenerator = info.has(ScopeInfo.GENERATOR);
        scope.hasSloppyDirectEval = info.has(ScopeInfo.SLOPPY_DIRECT_EVAL);
        scope.noArguments = info.has(ScopeInfo.NO_ARGUMENTS);
        scope.nonSimpleParameters = info.has(ScopeInfo.NON_SIMPLE_PARAMETERS);
        scope.parametersOnly = info.has(ScopeInfo.PARAMETERS_ONLY);
        scope.simpleCatch = info.has(ScopeInfo.SIMPLE_CATCH);
        scope.envSize = info.envSize;
        scope.evalVariablesSlot = info.evalVariablesSlot;
        return scope;
    }

    public boolean isOuterContext() {
        return fromInfo != null;
    }

    /** What an outer context was made from; null for scopes of this parse. */
    public ScopeInfo outerInfo() {
        return fromInfo;
    }

    /** For an outer context: makes the variable of this name, once in a parse; null if it has none. */
    public Variable outerVariable(Name name) {
        int i = fromInfo.indexOf(name.text);
        if (i < 0) return null;
        Variable v = new Variable(name, fromInfo.kinds[i], this, -1);
        v.captured = true;
        v.envSlot = fromInfo.slots[i];
        v.needsTdz = fromInfo.needsTdz[i];
        v.assigned = fromInfo.assigned[i];
        v.privateKind = fromInfo.privateKinds[i];
        v.isStatic = fromInfo.statics[i];
        variables.add(v);
        return v;
    }

    public boolean needsEnvironment() {
        return envSize > 0;
    }

    /** Top level of a script: its names are the realm's. */
    public boolean isGlobal() {
        return kind == ScopeKind.SCRIPT;
    }

    /** Variables declared with var inside end up in such a scope. */
    public boolean isVarScope() {
        switch (kind) {
            case SCRIPT:
            case MODULE:
            case EVAL:
            case FUNCTION:
            case VAR_BODY:
            case STATIC_BLOCK:
                return true;
            default:
                return false;
        }
    }

    /** A boundary between two functions' code lies at this scope. */
    public boolean isFunctionBoundary() {
        return kind == ScopeKind.FUNCTION || kind == ScopeKind.SCRIPT || kind == ScopeKind.MODULE || kind == ScopeKind.EVAL;
    }

    /** A function scope with a this of its own, or top level. */
    public boolean isThisScope() {
        return isFunctionBoundary() && functionKind != FunctionKind.ARROW;
    }

    /** The variable of this name in this very scope, or null. Linear: for the emitter's and printer's rare use. */
    public Variable find(String name) {
        for (int i = 0; i < variables.size(); i++) if (variables.get(i).name.text.equals(name)) return variables.get(i);
        return null;
    }

    /** This scope and those around it, for the runtime. Made once; inner functions share their outer part. Valid after parsing. */
    public ScopeInfo toScopeInfo() {
        if (fromInfo != null) return fromInfo;
        if (info != null) return info;
        ScopeInfo outerInfo = outer == null ? null : outer.toScopeInfo();
        boolean keep = envSize > 0 || isFunctionBoundary() || kind == ScopeKind.CLASS || kind == ScopeKind.VAR_BODY
                || hasSloppyDirectEval;
        if (!keep) return info = outerInfo;
        int count = 0;
        for (int i = 0; i < variables.size(); i++) if (variables.get(i).envSlot > 0) count++;
        String[] names = new String[count];
        VariableKind[] kinds = new VariableKind[count];
        PrivateKind[] privateKinds = new PrivateKind[count];
        boolean[] statics = new boolean[count];
        boolean[] needsTdz = new boolean[count];
        boolean[] assigned = new boolean[count];
        int[] slots = new int[count];
        int n = 0;
        for (int i = 0; i < variables.size(); i++) {
            Variable v = variables.get(i);
            if (v.envSlot == 0) continue;
            names[n] = v.name.text;
            kinds[n] = v.kind;
            privateKinds[n] = v.privateKind;
            statics[n] = v.isStatic;
            needsTdz[n] = v.needsTdz;
            assigned[n] = v.assigned;
            slots[n++] = v.envSlot;
        }
        int flags = (strict ? ScopeInfo.STRICT : 0) | (hasSloppyDirectEval ? ScopeInfo.SLOPPY_DIRECT_EVAL : 0)
                | (isAsync ? ScopeInfo.ASYNC : 0) | (isGenerator ? ScopeInfo.GENERATOR : 0)
                | (noArguments ? ScopeInfo.NO_ARGUMENTS : 0) | (nonSimpleParameters ? ScopeInfo.NON_SIMPLE_PARAMETERS : 0)
                | (simpleCatch ? ScopeInfo.SIMPLE_CATCH : 0)
                | (parametersOnly ? ScopeInfo.PARAMETERS_ONLY : 0);
        return info = new ScopeInfo(outerInfo, kind, functionKind, flags, envSize, evalVariablesSlot, names, kinds, privateKinds,
                statics, needsTdz, assigned, slots);
    }

    @Override
    public String toString() {
        return kind + (functionKind == null ? "" : " " + functionKind);
    }
}
