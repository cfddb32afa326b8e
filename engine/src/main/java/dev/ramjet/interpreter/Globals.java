package dev.ramjet.interpreter;

import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyMap;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.bytecode.DeclarationInfo;

/**
 * The global environment: lexical bindings of scripts (cells in {@link Realm#lexicals}) before properties of the global object.
 *
 * <p>A cached global is its {@link PropertyCell} alone, and a hit is one null check. That works because a cell whose binding changes in kind
 * (deleted, made an accessor or read-only, shadowed by a lexical one) is emptied, and another takes its place.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-global-environment-records">Global Environment Records</a>
 */
final class Globals {
    private Globals() {}

    static JSThrow notDefined(String name) {
        return Errors.referenceError(name + " is not defined");
    }

    private static JSThrow deadZone(String name) {
        return Errors.referenceError("Cannot access '" + name + "' before initialization");
    }

    static Object load(FeedbackVector v, int slot, String name, boolean isTypeof) {
        Realm realm = v.realm;
        PropertyCell lexical = realm.lexicals.size() == 0 ? null : realm.lexicals.get(name);
        if (lexical != null) {
            if (lexical.value == null) throw deadZone(name);
            v.caches[slot] = lexical;
            return lexical.value;
        }
        JSObject global = realm.global;
        if (global.shape.isDictionary() && global.hasOrdinaryNamed(name)) {
            Object value = global.getOwnStored(name);
            if (value != null && !(value instanceof Accessor)) {
                v.caches[slot] = global.shape.dictionary.get(name);
                return value;
            }
        }
        return loadSlow(realm, name, isTypeof);
    }

    private static Object loadSlow(Realm realm, String name, boolean isTypeof) {
        JSObject global = realm.global;
        if (!global.hasProperty(name)) {
            if (isTypeof) return Undefined.INSTANCE;
            throw notDefined(name);
        }
        return global.get(name, global);
    }

    /** The value of a global name, without a cache. */
    static Object get(Realm realm, String name, boolean isTypeof) {
        PropertyCell lexical = realm.lexicals.get(name);
        if (lexical != null) {
            if (lexical.value == null) throw deadZone(name);
            return lexical.value;
        }
        return loadSlow(realm, name, isTypeof);
    }

    static void store(FeedbackVector v, int slot, String name, Object value, boolean strict) {
        if (v.caches[slot] instanceof PropertyCell c && c.value != null) {
            c.set(value);
            return;
        }
        Realm realm = v.realm;
        if (realm.lexicals.get(name) == null) {
            JSObject global = realm.global;
            if (global.shape.isDictionary() && global.hasOrdinaryNamed(name)) {
                PropertyCell c = global.shape.dictionary.get(name);
                if (c != null && c.value != null && c.isWritableData()) {
                    v.caches[slot] = c;
                    c.set(value);
                    return;
                }
            }
        } else {
            PropertyCell c = realm.lexicals.get(name);
            if (c.value != null && c.isWritableData()) v.caches[slot] = c;
        }
        put(realm, name, value, strict);
    }

    /** Assignment to a global name. */
    static void put(Realm realm, String name, Object value, boolean strict) {
        PropertyCell lexical = realm.lexicals.get(name);
        if (lexical != null) {
            if (lexical.value == null) throw deadZone(name);
            if (!lexical.isWritableData()) throw Errors.typeError("Assignment to constant variable.");
            lexical.set(value);
            return;
        }
        JSObject global = realm.global;
        if (strict && !global.hasProperty(name)) throw notDefined(name);
        if (!global.set(name, value, global) && strict) throw Errors.cannotAssign(name, global);
    }

    static void initialize(Realm realm, String name, Object value) {
        realm.lexicals.get(name).set(value);
    }

    static boolean has(Realm realm, String name) {
        return realm.lexicals.get(name) != null || realm.global.hasProperty(name);
    }

    static boolean delete(Realm realm, String name) {
        if (realm.lexicals.get(name) != null) return false;
        return !realm.global.hasProperty(name) || realm.global.delete(name);
    }

    // ---- GlobalDeclarationInstantiation

    private static JSThrow redeclared(String name) {
        return Errors.syntaxError("Identifier '" + name + "' has already been declared");
    }

    /** All checks, then the lexical bindings. */
    static void declare(Realm realm, DeclarationInfo info) {
        PropertyMap lexicals = realm.lexicals;
        JSObject global = realm.global;
        for (String name : info.lexicalNames) {
            if (lexicals.get(name) != null) throw redeclared(name);
            PropertyDescriptor d = global.getOwnProperty(name);
            if (d != null && !d.configurable()) throw redeclared(name);
        }
        for (String name : info.functionNames) if (lexicals.get(name) != null) throw redeclared(name);
        for (String name : info.varNames) if (lexicals.get(name) != null) throw redeclared(name);
        for (String name : info.functionNames) {
            if (!canDeclareFunction(global, name)) throw Errors.typeError("Identifier '" + name + "' has already been declared");
        }
        for (String name : info.varNames) {
            if (!canDeclareVar(global, name)) throw Errors.typeError("Cannot define global variable '" + name + "', object is not extensible");
        }
        for (int i = 0; i < info.lexicalNames.length; i++) {
            String name = info.lexicalNames[i];
            lexicals.add(name, null, info.lexicalConstants[i] ? 0 : Shape.WRITABLE);
            // Code that has cached the global property must look again.
            if (global.shape.isDictionary()) {
                PropertyCell c = global.shape.dictionary.get(name);
                if (c != null) global.shape.dictionary.renew(c, c.attributes);
            }
        }
    }

    static boolean canDeclareFunction(JSObject global, String name) {
        PropertyDescriptor d = global.getOwnProperty(name);
        if (d == null) return global.isExtensible();
        return d.configurable() || !d.isAccessor() && d.writable() && d.enumerable();
    }

    static boolean canDeclareVar(JSObject global, String name) {
        return global.hasOwnProperty(name) || global.isExtensible();
    }

    /** CreateGlobalFunctionBinding. */
    static void declareFunction(Realm realm, String name, Object function, boolean deletable) {
        JSObject global = realm.global;
        PropertyDescriptor d = global.getOwnProperty(name);
        if (d == null || d.configurable()) {
            global.definePropertyOrThrow(name, PropertyDescriptor.data(function, Shape.WRITABLE | Shape.ENUMERABLE | (deletable ? Shape.CONFIGURABLE : 0)));
        } else {
            global.definePropertyOrThrow(name, PropertyDescriptor.valueOnly(function));
        }
        global.put(name, function);
    }

    /** CreateGlobalVarBinding for variables, and for functions in blocks where nothing is in the way. */
    static void declareVars(Realm realm, DeclarationInfo info, boolean deletable) {
        for (String name : info.blockFunctionNames) {
            if (realm.lexicals.get(name) == null && canDeclareFunction(realm.global, name)) declareVar(realm, name, deletable);
        }
        for (String name : info.varNames) declareVar(realm, name, deletable);
    }

    static void declareVar(Realm realm, String name, boolean deletable) {
        JSObject global = realm.global;
        if (!global.hasOwnProperty(name) && global.isExtensible()) {
            global.definePropertyOrThrow(name,
                PropertyDescriptor.data(Undefined.INSTANCE, Shape.WRITABLE | Shape.ENUMERABLE | (deletable ? Shape.CONFIGURABLE : 0)));
        }
    }
}
