package dev.ramjet.interpreter;

import dev.ramjet.bytecode.DeclarationInfo;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.VariableKind;

/**
 * Variables that sloppy eval code declares in the scope around it: global properties, or properties of an object that the function's
 * environment keeps for them.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-evaldeclarationinstantiation">EvalDeclarationInstantiation</a>
 */
final class EvalDeclarations {
    private EvalDeclarations() {}

    private static JSThrow redeclared(String name) {
        return Errors.syntaxError("Identifier '" + name + "' has already been declared");
    }

    /** Whether variables of eval code inside belong to this scope. */
    private static boolean isVariableScope(ScopeInfo s) {
        switch (s.kind) {
            case FUNCTION: case VAR_BODY: case STATIC_BLOCK: case MODULE: return true;
            case EVAL: return s.isStrict();
            default: return false;
        }
    }

    private static boolean isGlobal(ScopeInfo s) {
        return s == null || s.kind == ScopeKind.SCRIPT;
    }

    static void check(Realm realm, DeclarationInfo info, ScopeInfo scope) {
        for (ScopeInfo s = scope; ; s = s.outer) {
            if (isGlobal(s)) {
                checkGlobal(realm, info);
                return;
            }
            boolean isVariableScope = isVariableScope(s);
            for (String name : info.functionNames) if (isInTheWay(s, name, isVariableScope)) throw redeclared(name);
            for (String name : info.varNames) if (isInTheWay(s, name, isVariableScope)) throw redeclared(name);
            if (isVariableScope) return;
        }
    }

    private static void checkGlobal(Realm realm, DeclarationInfo info) {
        for (String name : info.functionNames) if (realm.lexicals.get(name) != null) throw redeclared(name);
        for (String name : info.varNames) if (realm.lexicals.get(name) != null) throw redeclared(name);
        for (String name : info.functionNames) {
            if (!Globals.canDeclareFunction(realm.global, name)) throw Errors.typeError("Cannot redefine property: " + name);
        }
        for (String name : info.varNames) {
            if (!Globals.canDeclareVar(realm.global, name)) throw Errors.typeError("Cannot define global variable '" + name + "', object is not extensible");
        }
    }

    /** Whether a declaration of {@code name} in {@code s} forbids a variable of that name. */
    private static boolean isInTheWay(ScopeInfo s, String name, boolean isVariableScope) {
        if (s.kind == ScopeKind.WITH || s.kind == ScopeKind.FUNCTION_NAME || s.kind == ScopeKind.CATCH && s.has(ScopeInfo.SIMPLE_CATCH)) return false;
        int i = s.indexOf(name);
        if (i < 0) return false;
        VariableKind k = s.kinds[i];
        if (k.isLexical() && k != VariableKind.CLASS_NAME) return true;
        if (isVariableScope) return s.kind == ScopeKind.FUNCTION && s.has(ScopeInfo.PARAMETERS_ONLY) && (k == VariableKind.PARAMETER || k == VariableKind.ARGUMENTS);
        return k == VariableKind.FUNCTION || k == VariableKind.CATCH || k == VariableKind.PARAMETER;
    }

    /** Where a variable goes: an existing slot, or the object for eval's variables. */
    private static void bind(Realm realm, String name, Object value, boolean keep, Object[] env, ScopeInfo scope) {
        for (ScopeInfo s = scope; !isGlobal(s); s = s.outer) {
            if (isVariableScope(s)) {
                int i = s.indexOf(name);
                if (i >= 0 && s.kinds[i] != VariableKind.PRIVATE_NAME && s.kinds[i] != VariableKind.SYNTHETIC) {
                    if (!keep) env[s.slots[i]] = value;
                    return;
                }
                JSObject vars;
                if (env[s.evalVariablesSlot] instanceof JSObject have) {
                    vars = have;
                } else {
                    vars = JSObject.create(null);
                    env[s.evalVariablesSlot] = vars;
                }
                if (!keep || !vars.hasOwnProperty(name)) vars.define(name, value, Shape.DEFAULT);
                return;
            }
            if (s.hasEnvironment()) env = (Object[]) env[0];
        }
        if (!keep) Globals.declareFunction(realm, name, value, true);
        else Globals.declareVar(realm, name, true);
    }

    static void declareFunction(Realm realm, String name, Object function, Object[] env, ScopeInfo scope) {
        bind(realm, name, function, false, env, scope);
    }

    static void declareVars(Realm realm, DeclarationInfo info, Object[] env, ScopeInfo scope) {
        for (String name : info.blockFunctionNames) if (mayHoist(realm, name, scope)) bind(realm, name, Undefined.INSTANCE, true, env, scope);
        for (String name : info.varNames) bind(realm, name, Undefined.INSTANCE, true, env, scope);
    }

    /** Annex B: whether a function in a block becomes a variable too. */
    private static boolean mayHoist(Realm realm, String name, ScopeInfo scope) {
        for (ScopeInfo s = scope; ; s = s.outer) {
            if (isGlobal(s)) return realm.lexicals.get(name) == null && Globals.canDeclareFunction(realm.global, name);
            boolean isVariableScope = isVariableScope(s);
            if (isInTheWay(s, name, isVariableScope)) return false;
            if (isVariableScope) return true;
        }
    }
}
