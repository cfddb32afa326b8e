package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.VariableKind;

/**
 * Classes. Evaluation goes: class decorators; the class scope with its private names; heritage; constructor and prototype; elements in
 * order (methods are defined, keys of fields computed and kept in scope variables); decorators applied; the inner name initialised;
 * the initialiser of instances attached; static fields and blocks run as one method of the class.
 *
 * <p>Private methods and accessors are not copied to instances: an instance carries a <em>brand</em> of its class evaluation, and
 * the private name itself holds the functions (see RuntimeFunctions). Only private fields are stored in the object.
 */
final class ClassEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    ClassEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    /** What is known of a class while it is evaluated. */
    private static final class State {
        ClassNode node;
        /** Registers: the constructor, and the prototype after it. */
        int pair;
        int instanceBrand = -1, staticBrand = -1;
        /** The decorator state, -1 if nothing is decorated. */
        int decorators = -1;
        /** For each decorated element: registers of its decorators, key and function (or -1). */
        int[] arrays, keys, functions;
    }

    /** Whether creating an instance of the class involves more than its constructor's code. */
    static boolean hasInstanceInitialization(ClassNode node) {
        if (hasFields(node.fieldsInitializer)) return true;
        for (ClassElement e : node.elements) {
            if (isDecorated(e)) return true;
            if (!e.isStatic && e.isPrivate() && e.elementKind != ClassElement.FIELD) return true;
        }
        return false;
    }

    /** Whether an initialiser has anything to do: private methods among its elements need nothing. */
    private static boolean hasFields(FunctionNode initializer) {
        if (initializer == null) return false;
        for (ClassElement e : initializer.initializerElements) if (e.elementKind >= ClassElement.FIELD) return true;
        return false;
    }

    private static boolean isDecorated(ClassElement e) {
        return e.decorators != null && e.decorators.length > 0;
    }

    /**
     * Evaluates a class into {@code dst}. {@code name} is the name it gets if it has none, or, where {@code nameKey >= 0}, the property key
     * in that register.
     */
    void emit(ClassNode node, int dst, String name, int nameKey) {
        boolean strict = f.strict;
        f.strict = true;
        int mark = b.mark();
        State s = new State();
        s.node = node;
        boolean decorated = node.decorators != null && node.decorators.length > 0;
        int classDecorators = decorated ? decoratorArray(node.decorators) : -1;
        for (ClassElement e : node.elements) decorated |= isDecorated(e);
        s.pair = b.registers(2);
        int inner = b.mark();
        f.openScope(node.scope);
        declarePrivateNames(s);
        int heritage;
        if (node.superClass == null) b.emit(Opcode.LOAD_HOLE, heritage = b.register());
        else heritage = f.operand(node.superClass);
        if (decorated) startDecorators(s, node.superClass == null ? f.undefined() : heritage);
        String ownName = node.name != null ? node.name.name() : name;
        b.at(node.superClass == null ? node.start : f.positions.of(node.superClass));
        if (b.isReachable()) {
            BytecodeFunction constructor = f.compilation.constructor(node, ownName);
            b.emit(Opcode.CREATE_CLASS, s.pair, b.ownConstant(constructor), f.environment(), heritage, b.slot(Opcode.CREATE_CLASS));
        }
        if (nameKey >= 0) f.runtime(b.register(), RuntimeFunctions.SET_FUNCTION_NAME, s.pair, nameKey, f.undefined());
        for (int i = 0; i < node.elements.length; i++) {
            int before = b.mark();
            if (element(s, i, nameKey >= 0 ? "" : ownName)) b.release(before);
        }
        int original = s.pair;
        if (s.decorators >= 0) {
            applyDecorators(s);
            original = b.register();
            b.move(original, s.pair);
            finishDecorators(s, original, 1);
            if (classDecorators >= 0) {
                f.runtime(s.pair, RuntimeFunctions.DECORATE_CLASS, s.decorators, s.pair, classDecorators,
                    nameKey >= 0 ? nameKey : f.constant(ownName));
            }
            finishDecorators(s, s.pair, 0);
        }
        if (node.nameVariable != null && (node.nameVariable.captured || node.nameVariable.references > 0)) f.variables.initialize(node.nameVariable, s.pair);
        attachInitializers(s, original, nameKey >= 0 ? "" : ownName);
        if (s.decorators >= 0) finishDecorators(s, s.pair, 3);
        f.leaveScope(node.scope, inner);
        f.strict = strict;
        b.move(dst, s.pair);
        b.release(mark);
    }

    private void declarePrivateNames(State s) {
        Scope scope = s.node.scope;
        for (int i = 0; i < scope.variables.size(); i++) {
            Variable v = scope.variables.get(i);
            if (v.kind != VariableKind.PRIVATE_NAME) continue;
            boolean method = v.privateKind != PrivateKind.FIELD && v.privateKind != PrivateKind.NONE;
            if (method && v.isStatic && s.staticBrand < 0) b.runtime(s.staticBrand = b.register(), RuntimeFunctions.CREATE_BRAND, 0, 0);
            if (method && !v.isStatic && s.instanceBrand < 0) b.runtime(s.instanceBrand = b.register(), RuntimeFunctions.CREATE_BRAND, 0, 0);
            int mark = b.mark();
            int r = b.register();
            if (method) {
                f.runtime(r, RuntimeFunctions.CREATE_PRIVATE_METHOD_NAME, f.constant(v.name()), v.isStatic ? s.staticBrand : s.instanceBrand);
            } else {
                f.runtime(r, RuntimeFunctions.CREATE_PRIVATE_NAME, f.constant(v.name()));
            }
            f.variables.initialize(v, r);
            b.release(mark);
        }
    }

    /** Evaluates one element; false if registers hold on to it until decorators are applied. */
    private boolean element(State s, int index, String className) {
        ClassElement e = s.node.elements[index];
        if (e.elementKind == ClassElement.STATIC_BLOCK) return true;
        int home = e.isStatic ? s.pair : s.pair + 1;
        boolean decorated = isDecorated(e);
        if (decorated) s.arrays[index] = decoratorArray(e.decorators);
        boolean isField = e.elementKind == ClassElement.FIELD;
        if (e.elementKind == ClassElement.ACCESSOR) storage(e);
        if (isField && !e.computed && !decorated) return true;
        int key = f.literals.key(e.key, e.computed);
        if (e.keyVariable != null) f.variables.initialize(e.keyVariable, key);
        if (decorated) s.keys[index] = key;
        if (isField) return !decorated;
        if (e.elementKind == ClassElement.ACCESSOR) {
            if (decorated) return false;
            int storage = f.variables.operand(e.storageVariable);
            define(e, home, key, autoAccessor(1, storage, key), 1, 0);
            define(e, home, key, autoAccessor(2, storage, key), 2, 0);
            return true;
        }
        int kind = e.elementKind == ClassElement.GETTER ? 1 : e.elementKind == ClassElement.SETTER ? 2 : 0;
        int flags = kind == 1 ? LiteralEmitter.GETTER : kind == 2 ? LiteralEmitter.SETTER : 0;
        int function = b.register();
        int setName = f.literals.methodClosure(e.function, function, e.key, e.computed, flags, home, e.isPrivate() ? "" : className);
        if (decorated) {
            if (setName != 0) {
                f.runtime(b.register(), RuntimeFunctions.SET_FUNCTION_NAME, function, key,
                    kind == 0 ? f.undefined() : f.constant(kind == 1 ? "get" : "set"));
            }
            s.functions[index] = function;
            return false;
        }
        b.at(e.start);
        define(e, home, key, function, kind, setName);
        return true;
    }

    /** Defines a method (kind 0), getter (1) or setter (2). */
    private void define(ClassElement e, int home, int key, int function, int kind, int setName) {
        if (e.isPrivate()) {
            int mark = b.mark();
            f.runtime(b.register(), RuntimeFunctions.SET_PRIVATE_METHOD, key, f.constant(kind), function);
            b.release(mark);
        } else {
            b.emit(Opcode.DEFINE_METHOD, home, key, function, (kind == 1 ? LiteralEmitter.GETTER : kind == 2 ? LiteralEmitter.SETTER : 0) | setName);
        }
    }

    private int autoAccessor(int which, int storage, int key) {
        int r = b.register();
        f.runtime(r, RuntimeFunctions.CREATE_AUTO_ACCESSOR, f.constant(which), storage, key);
        return r;
    }

    private void storage(ClassElement e) {
        int mark = b.mark();
        int r = b.register();
        String name = e.computed ? "accessor" : e.isPrivate() ? ((PrivateName) e.key).name() : LiteralEmitter.staticName(e.key);
        f.runtime(r, RuntimeFunctions.CREATE_PRIVATE_NAME, f.constant("#" + (name == null ? "accessor" : name) + " storage"));
        f.variables.initialize(e.storageVariable, r);
        b.release(mark);
    }

    /** Gives instances their initialiser and runs the static one. */
    private void attachInitializers(State s, int original, String className) {
        ClassNode node = s.node;
        int mark = b.mark();
        if (hasFields(node.fieldsInitializer)) {
            int method = b.register();
            f.literals.initializer(node.fieldsInitializer, method, className, s.pair + 1, "<instance_members_initializer>");
            f.runtime(b.register(), RuntimeFunctions.SET_FIELD_INITIALIZER, original, method);
        }
        if (s.instanceBrand >= 0) f.runtime(b.register(), RuntimeFunctions.SET_INSTANCE_BRAND, original, s.instanceBrand);
        if (s.staticBrand >= 0) f.runtime(b.register(), RuntimeFunctions.ADD_BRAND, s.pair, s.staticBrand);
        if (s.decorators >= 0) finishDecorators(s, s.pair, 2);
        if (node.staticInitializer != null) {
            int method = b.register();
            f.literals.initializer(node.staticInitializer, method, className, original, "<static_initializer>");
            if (b.isReachable()) b.emit(Opcode.CALL, b.register(), method, s.pair, 0, 0, b.slot(Opcode.CALL));
        }
        b.release(mark);
    }

    /** Gives new object {@code self} what constructor {@code active}'s class says: brand, decorators' initialisers, fields. */
    void initializeInstance(int self, int active) {
        int mark = b.mark();
        int method = b.register();
        Label none = new Label();
        f.runtime(method, RuntimeFunctions.INITIALIZE_INSTANCE, self, active);
        b.jumpIf(Opcode.JUMP_IF_UNDEFINED, method, none);
        if (b.isReachable()) b.emit(Opcode.CALL, method, method, self, 0, 0, b.slot(Opcode.CALL));
        b.bind(none);
        b.release(mark);
    }

    // ---- the initialiser functions

    /** The body of a fields or static initialiser: defines fields on this and runs static blocks. */
    void initializerBody(FunctionNode node) {
        for (ClassElement e : node.initializerElements) {
            int mark = b.mark();
            if (e.elementKind == ClassElement.STATIC_BLOCK) f.statements.block(e.block);
            else if (e.elementKind == ClassElement.FIELD || e.elementKind == ClassElement.ACCESSOR) field(e);
            f.releaseVariables(mark);
        }
    }

    private void field(ClassElement e) {
        boolean accessor = e.elementKind == ClassElement.ACCESSOR;
        int self = 0;
        int key = -1;
        String name = e.computed || e.isPrivate() ? null : ExpressionEmitter.nameOfKey(e.key, false);
        if (e.keyVariable != null) key = f.variables.operand(e.keyVariable);
        else if (name == null) key = f.literals.key(e.key, e.computed);
        int value = e.value == null ? f.undefined() : fieldValue(e, key, name);
        int element = -1;
        if (e.decoratorVariable != null) {
            element = f.variables.operand(e.decoratorVariable);
            int initial = b.register();
            f.runtime(initial, RuntimeFunctions.INITIAL_FIELD_VALUE, self, element, value);
            value = initial;
        }
        b.at(e.start);
        if (accessor) {
            b.emit(Opcode.DEFINE_PRIVATE, self, f.variables.operand(e.storageVariable), value, b.slot(Opcode.DEFINE_PRIVATE));
        } else if (e.isPrivate()) {
            b.emit(Opcode.DEFINE_PRIVATE, self, key, value, b.slot(Opcode.DEFINE_PRIVATE));
        } else if (name != null) {
            b.emit(Opcode.DEFINE_NAMED, self, b.constant(name), value, b.slot(Opcode.DEFINE_NAMED));
        } else {
            b.emit(Opcode.DEFINE_KEYED, self, key, value, b.slot(Opcode.DEFINE_KEYED));
        }
        if (element >= 0) f.runtime(b.register(), RuntimeFunctions.RUN_INITIALIZERS, self, element);
    }

    private int fieldValue(ClassElement e, int key, String name) {
        if (!e.isPrivate() && e.value.kind == NodeKind.FUNCTION_NODE) f.literals.traceAs(e.value, f.function.name, f.literals.keyText(e.key));
        if (!ExpressionEmitter.isAnonymousFunction(e.value)) return f.operand(e.value);
        if (name == null && e.isPrivate()) name = ((PrivateName) e.key).name();
        if (name != null) {
            int r = b.register();
            f.expressions.intoNamed(e.value, r, name);
            return r;
        }
        return f.literals.namedByKey(e.value, key, e.computed ? null : e.key);
    }

    // ---- decorators

    /** An array of decorators, each followed by the this it is called with. */
    private int decoratorArray(Expression[] decorators) {
        int array = b.register();
        int mark = b.mark();
        int first = b.registers(decorators.length * 2);
        for (int i = 0; i < decorators.length; i++) {
            int function = first + 2 * i, self = function + 1;
            if (decorators[i] instanceof MemberExpression m && !m.optional) {
                f.into(m.object, self);
                f.expressions.memberOf(m, self, function);
            } else if (decorators[i] instanceof PrivateMember m && !m.optional) {
                f.into(m.object, self);
                f.expressions.privateOf(m, self, function);
            } else {
                f.into(decorators[i], function);
                f.loadUndefined(self);
            }
        }
        if (b.isReachable()) b.emit(Opcode.CREATE_ARRAY, array, first, decorators.length * 2, b.slot(Opcode.CREATE_ARRAY));
        b.release(mark);
        return array;
    }

    private void startDecorators(State s, int heritage) {
        int n = s.node.elements.length;
        s.arrays = new int[n];
        s.keys = new int[n];
        s.functions = new int[n];
        s.decorators = b.register();
        f.runtime(s.decorators, RuntimeFunctions.DECORATORS_START, heritage);
    }

    private void finishDecorators(State s, int target, int phase) {
        int mark = b.mark();
        f.runtime(b.register(), RuntimeFunctions.DECORATORS_FINISH, s.decorators, target, f.constant(phase));
        b.release(mark);
    }

    /** Applies the decorators of elements: static methods and accessors, those of instances, static fields, fields of instances. */
    private void applyDecorators(State s) {
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < s.node.elements.length; i++) {
                ClassElement e = s.node.elements[i];
                if (!isDecorated(e)) continue;
                int own = (e.elementKind == ClassElement.FIELD ? 2 : 0) + (e.isStatic ? 0 : 1);
                if (own != round) continue;
                int mark = b.mark();
                decorate(s, i);
                b.release(mark);
            }
        }
    }

    private void decorate(State s, int i) {
        ClassElement e = s.node.elements[i];
        int home = e.isStatic ? s.pair : s.pair + 1;
        int kind = switch (e.elementKind) {
            case ClassElement.GETTER -> 1;
            case ClassElement.SETTER -> 2;
            case ClassElement.FIELD -> 3;
            case ClassElement.ACCESSOR -> 4;
            default -> 0;
        };
        int flags = kind | (e.isStatic ? 8 : 0) | (e.isPrivate() ? 16 : 0);
        int function = f.undefined(), setter = f.undefined();
        if (kind < 3) function = s.functions[i];
        if (kind == 4) {
            int storage = f.variables.operand(e.storageVariable);
            function = autoAccessor(1, storage, s.keys[i]);
            setter = autoAccessor(2, storage, s.keys[i]);
        }
        int element = b.register();
        f.runtime(element, RuntimeFunctions.DECORATE_ELEMENT, s.decorators, f.constant(flags), s.keys[i], s.arrays[i], function, setter, home);
        if (e.decoratorVariable != null) f.variables.initialize(e.decoratorVariable, element);
        if (kind < 3) {
            int method = decoratedMethod(element, 0);
            define(e, home, s.keys[i], method, kind, 0);
        } else if (kind == 4) {
            define(e, home, s.keys[i], decoratedMethod(element, 2), 1, 0);
            define(e, home, s.keys[i], decoratedMethod(element, 1), 2, 0);
        }
    }

    private int decoratedMethod(int element, int which) {
        int r = b.register();
        f.runtime(r, RuntimeFunctions.DECORATED_METHOD, element, f.constant(which));
        return r;
    }
}
