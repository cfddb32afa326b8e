package dev.ramjet.interpreter;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.ImportCell;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.VariableKind;

/**
 * A name looked up at run time, under {@code with} or a sloppy direct {@code eval}: where it was found.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-resolvebinding">ResolveBinding</a>
 */
final class Reference {
    private final Realm realm;
    private final String name;
    /** Found in an environment slot. */
    private Object[] env;
    private int slot;
    private VariableKind kind;
    /** Found as a property: of a with object, or of the object that holds eval's variables. */
    private JSObject object;
    private boolean isWith;
    private boolean strict;

    private Reference(Realm realm, String name) {
        this.realm = realm;
        this.name = name;
    }

    /** Looks a name up from an environment described by {@code scope} outwards; what is not found is global. */
    static Reference resolve(Realm realm, String name, Object[] env, ScopeInfo scope) {
        Reference r = new Reference(realm, name);
        r.strict = scope != null && scope.isStrict();
        for (ScopeInfo s = scope; s != null && s.kind != ScopeKind.SCRIPT; s = s.outer) {
            if (s.kind == ScopeKind.WITH) {
                JSObject o = (JSObject) env[1];
                if (hasBinding(o, name)) {
                    r.object = o;
                    r.isWith = true;
                    return r;
                }
            } else {
                int i = s.indexOf(name);
                if (i >= 0 && s.kinds[i] != VariableKind.PRIVATE_NAME && s.kinds[i] != VariableKind.SYNTHETIC) {
                    r.env = env;
                    r.slot = s.slots[i];
                    r.kind = s.kinds[i];
                    return r;
                }
                if (s.evalVariablesSlot > 0 && env[s.evalVariablesSlot] instanceof JSObject vars && vars.hasOwnProperty(name)) {
                    r.object = vars;
                    return r;
                }
            }
            if (s.hasEnvironment()) env = (Object[]) env[0];
        }
        return r;
    }

    /** HasBinding of an object environment record of a with statement. */
    private static boolean hasBinding(JSObject o, String name) {
        if (!o.hasProperty(name)) return false;
        Object unscopables = o.get(JSSymbol.UNSCOPABLES);
        return !(unscopables instanceof JSObject u) || !Conversions.toBoolean(u.get(name));
    }

    /** GetValue. */
    Object get(boolean isTypeof) {
        if (env != null) {
            Object v = env[slot];
            if (kind == VariableKind.IMPORT && v instanceof ImportCell c) v = c.read();
            if (v == null) throw Errors.referenceError("Cannot access '" + name + "' before initialization");
            return v;
        }
        if (object != null) {
            if (!object.hasProperty(name)) {
                if (strict) throw Globals.notDefined(name);
                return Undefined.INSTANCE;
            }
            return object.get(name, object);
        }
        return Globals.get(realm, name, isTypeof);
    }

    /** The this value of a call through the reference. */
    Object thisValue() {
        return isWith ? object : Undefined.INSTANCE;
    }

    /** PutValue. */
    void put(Object value, boolean strict) {
        if (env != null) {
            if (kind == VariableKind.FUNCTION_NAME) {
                if (strict) throw Errors.typeError("Assignment to constant variable.");
                return;
            }
            if (env[slot] == null) throw Errors.referenceError("Cannot access '" + name + "' before initialization");
            if (kind.isConstant()) throw Errors.typeError("Assignment to constant variable.");
            env[slot] = value;
            return;
        }
        if (object != null) {
            if (isWith) {
                boolean stillThere = object.hasProperty(name);
                if (!stillThere && strict) throw Globals.notDefined(name);
            }
            if (!object.set(name, value, object) && strict) throw Errors.cannotAssign(name, object);
            return;
        }
        Globals.put(realm, name, value, strict);
    }

    /** {@code delete name}. */
    boolean delete() {
        if (env != null) return false;
        if (object != null) return object.delete(name);
        return Globals.delete(realm, name);
    }
}
