package dev.ramjet.emitter;

import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Variable;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Literal;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.VariableKind;

/** Reads, assigns and initialises variables wherever they live. */
final class VariableEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    VariableEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    /** The register that holds the variable, or -1 if it must be loaded first. Checks for the dead zone where needed. */
    int registerOf(Reference r) {
        Variable v = r.variable;
        if (v == null || r.resolution == Reference.DYNAMIC || v.location() != Variable.Location.REGISTER) {
            return isThis(r) && isTopLevelThis(v) && isTopLevel() ? 0 : -1;
        }
        if (v.kind == VariableKind.THIS && v.scope.isGlobal()) return isTopLevel() ? 0 : -1;
        if (r.needsTdzCheck) {
            b.at(r.start);
            b.emit(Opcode.CHECK_HOLE, v.register, nameConstant(r));
        }
        return v.register;
    }

    private static boolean isThis(Reference r) {
        return r.kind == NodeKind.THIS_EXPRESSION;
    }

    private static boolean isTopLevelThis(Variable v) {
        return v == null || v.scope.isGlobal();
    }

    /** Whether the code being emitted is a program's own, not a function's in it. */
    private boolean isTopLevel() {
        return f.node == null;
    }

    private int nameConstant(Reference r) {
        return b.constant(isThis(r) ? "this" : r.name());
    }

    /** Loads a reference into {@code dst}. */
    void load(Reference r, int dst) {
        int register = registerOf(r);
        if (register >= 0) {
            b.move(dst, register);
            return;
        }
        b.at(r.start);
        Variable v = r.variable;
        if (isThis(r) && isTopLevelThis(v)) {
            b.runtime(dst, RuntimeFunctions.GLOBAL_THIS, 0, 0);
            return;
        }
        if (r.resolution == Reference.DYNAMIC) {
            b.emit(Opcode.LOAD_DYNAMIC, dst, f.environment(), b.constant(r.name()), scopeConstant(), 0);
            return;
        }
        if (v == null) {
            Object constant = constantGlobal(r);
            if (constant != null) b.load(dst, constant);
            else if (b.isReachable()) b.emit(Opcode.LOAD_GLOBAL, dst, b.constant(r.name()), b.slot(Opcode.LOAD_GLOBAL));
            return;
        }
        loadVariable(v, dst, r.needsTdzCheck ? nameConstant(r) : -1);
    }

    /**
     * The value of the globals that cannot be changed or hidden by another script ({@code undefined}, {@code NaN}, {@code Infinity}), where no
     * declaration and nothing dynamic is in the way; else null.
     */
    static Object constantGlobal(Reference r) {
        if (r.variable != null || r.resolution != Reference.GLOBAL || r.kind != NodeKind.IDENTIFIER) return null;
        return switch (r.name()) {
            case "undefined" -> Literal.UNDEFINED;
            case "NaN" -> Double.NaN;
            case "Infinity" -> Double.POSITIVE_INFINITY;
            default -> null;
        };
    }

    static boolean isUndefinedConstant(Reference r) {
        return constantGlobal(r) == Literal.UNDEFINED;
    }

    /** {@code typeof name}: no ReferenceError for names that nobody declared. */
    void loadForTypeof(Identifier r, int dst) {
        Variable v = r.variable;
        if (r.resolution == Reference.DYNAMIC) {
            b.at(r.start);
            b.emit(Opcode.LOAD_DYNAMIC, dst, f.environment(), b.constant(r.name()), scopeConstant(), 1);
        } else if ((v == null || isGlobal(v)) && constantGlobal(r) == null) {
            b.at(r.start);
            if (b.isReachable()) {
                b.emit(Opcode.LOAD_GLOBAL_OR_UNDEFINED, dst, b.constant(r.name()), b.slot(Opcode.LOAD_GLOBAL_OR_UNDEFINED));
            }
        } else {
            load(r, dst);
        }
    }

    private static boolean isGlobal(Variable v) {
        Variable.Location l = v.location();
        return l == Variable.Location.GLOBAL_LEXICAL || l == Variable.Location.GLOBAL_OBJECT;
    }

    /** Pool index of the description of the scopes around the current place. */
    int scopeConstant() {
        return b.constant(f.scope.toScopeInfo());
    }

    /** Loads a variable; {@code name >= 0} is the pool index of its name for a dead-zone check. */
    void loadVariable(Variable v, int dst, int name) {
        switch (v.location()) {
            case REGISTER -> {
                if (name >= 0) b.emit(Opcode.CHECK_HOLE, v.register, name);
                b.move(dst, v.register);
            }
            case ENVIRONMENT -> {
                int env = f.environmentRegister(v.scope), hops = f.hops(v.scope);
                if (name >= 0) b.emit(Opcode.LOAD_ENV_CHECKED, dst, env, hops, v.envSlot, name, v.keepsFirstValue() ? 1 : 0);
                else b.emit(Opcode.LOAD_ENV, dst, env, hops, v.envSlot, v.keepsFirstValue() ? 1 : 0);
            }
            case IMPORT -> b.emit(Opcode.LOAD_IMPORT, dst, f.environmentRegister(v.scope), f.hops(v.scope), v.envSlot, b.constant(v.name()));
            case GLOBAL_LEXICAL, GLOBAL_OBJECT -> {
                if (b.isReachable()) b.emit(Opcode.LOAD_GLOBAL, dst, b.constant(v.name()), b.slot(Opcode.LOAD_GLOBAL));
            }
        }
    }

    /** A register with the variable's value, its own or a new temporary; unchecked. */
    int operand(Variable v) {
        if (v.location() == Variable.Location.REGISTER) return v.register;
        int r = b.register();
        loadVariable(v, r, -1);
        return r;
    }

    /** The first assignment of a variable, which makes it alive. */
    void initialize(Variable v, int value) {
        switch (v.location()) {
            case REGISTER -> b.move(v.register, value);
            case ENVIRONMENT, IMPORT -> b.emit(Opcode.STORE_ENV, f.environmentRegister(v.scope), f.hops(v.scope), v.envSlot, value);
            case GLOBAL_LEXICAL -> b.emit(Opcode.INIT_GLOBAL_LEXICAL, b.constant(v.name()), value);
            case GLOBAL_OBJECT -> storeGlobal(v.name(), value);
        }
    }

    private void storeGlobal(String name, int value) {
        if (b.isReachable()) b.emit(Opcode.STORE_GLOBAL, b.constant(name), value, f.strict ? 1 : 0, b.slot(Opcode.STORE_GLOBAL));
    }

    /** Whether {@code v} may be assigned like any other: in a register or environment of its own and no constant. */
    boolean isPlainRegister(Reference r) {
        Variable v = r.variable;
        return v != null && r.resolution != Reference.DYNAMIC && v.location() == Variable.Location.REGISTER && !v.kind.isConstant() && !r.needsTdzCheck;
    }

    /**
     * A declaration {@code let x = …} may compute straight into the register that this returns; -1 if the variable is elsewhere. For
     * {@code var} (a plain assignment) and for lexical declarations alike, unless something could be found by name first.
     */
    int declaredRegister(Identifier id) {
        Variable v = id.variable;
        return v != null && id.resolution != Reference.DYNAMIC && v.location() == Variable.Location.REGISTER && !isEvalVariable(v) ? v.register : -1;
    }

    /** A var or function of sloppy eval code: its variable is made at run time and found by name. */
    static boolean isEvalVariable(Variable v) {
        return v.scope.kind == ScopeKind.EVAL && !v.scope.strict && (v.kind == VariableKind.VAR || v.kind == VariableKind.FUNCTION);
    }

    /** Assigns register {@code value} to the variable that {@code r} names, with all checks of an assignment. */
    void store(Reference r, int value, int position) {
        Variable v = r.variable;
        b.at(position);
        if (r.resolution == Reference.DYNAMIC || v != null && isEvalVariable(v)) {
            b.emit(Opcode.STORE_DYNAMIC, f.environment(), b.constant(r.name()), scopeConstant(), value, f.strict ? 1 : 0);
            return;
        }
        if (v == null) {
            storeGlobal(r.name(), value);
            return;
        }
        if (v.kind.isConstant() && v.location() != Variable.Location.GLOBAL_LEXICAL) {
            if (r.needsTdzCheck || v.location() == Variable.Location.IMPORT) {
                int mark = b.mark();
                if (v.kind != VariableKind.IMPORT) loadVariable(v, b.register(), nameConstant(r));
                b.release(mark);
            }
            if (v.kind != VariableKind.FUNCTION_NAME || f.strict) throwConstAssignment(r.name());
            return;
        }
        switch (v.location()) {
            case REGISTER -> {
                if (r.needsTdzCheck) b.emit(Opcode.CHECK_HOLE, v.register, nameConstant(r));
                b.move(v.register, value);
            }
            case ENVIRONMENT -> {
                int env = f.environmentRegister(v.scope), hops = f.hops(v.scope);
                if (r.needsTdzCheck) b.emit(Opcode.STORE_ENV_CHECKED, env, hops, v.envSlot, value, nameConstant(r));
                else b.emit(Opcode.STORE_ENV, env, hops, v.envSlot, value);
            }
            default -> storeGlobal(r.name(), value);
        }
    }

    private void throwConstAssignment(String name) {
        int mark = b.mark();
        f.runtime(b.register(), RuntimeFunctions.THROW_CONST_ASSIGNMENT, f.constant(name));
        b.release(mark);
    }

    /** Stores what a declaration's target gets: initialisation for lexical names, assignment for {@code var}. */
    void storeDeclared(Identifier id, int value, int position) {
        Variable v = id.variable;
        if (v != null && id.declares && (v.kind.isLexical() || v.kind == VariableKind.PARAMETER || v.kind == VariableKind.CATCH)
                && id.resolution != Reference.DYNAMIC) {
            initialize(v, value);
        } else {
            store(id, value, position);
        }
    }

    /** An internal reference to a dynamic name, resolved before the value to be assigned is evaluated. */
    int resolveReference(Reference r) {
        int result = b.register();
        int mark = b.mark();
        b.at(r.start);
        f.runtime(result, RuntimeFunctions.RESOLVE_REFERENCE, f.constant(r.name()), f.environment(), f.loadInternal(f.scope.toScopeInfo()));
        b.release(mark);
        return result;
    }

    /** Whether assigning to {@code r} needs {@link #resolveReference} when the value is not trivial. */
    static boolean isDynamic(Reference r) {
        return r.resolution == Reference.DYNAMIC || r.variable != null && isEvalVariable(r.variable);
    }

    /** Loads {@code this} without a check into a register: the hole in a derived constructor before super(). */
    int rawThis(Scope functionScope) {
        Variable v = functionScope.thisVariable;
        if (v == null) return 0;
        return operand(v);
    }

    /** Whether the current function is a program's top level. */
    boolean inProgram() {
        return f.function.kind <= BytecodeFunction.KIND_EVAL;
    }
}
