package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.HandlerRegion;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.VariableKind;

/**
 * One function from entry to end: FunctionDeclarationInstantiation
 * (https://tc39.es/ecma262/#sec-functiondeclarationinstantiation), the body, and what frames it for constructors, generators, async.
 *
 * <p>Entry: own-name scope; instance fields of a base class; environment; {@code this}, new.target and the like where something uses
 * them; parameters (those in registers are where the call put them); arguments object; body scope; function declarations; then a generator
 * suspends. An async function is protected from entry to end: whatever is thrown rejects its promise.
 */
final class FunctionCompiler {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    FunctionCompiler(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    void compile(BytecodeFunction function, FunctionNode node) {
        function.paramCount = parameterCount(node);
        if (node.simpleParameters) function.flags |= BytecodeFunction.SIMPLE_PARAMETERS;
        if (function.mayShowArguments()) function.flags |= BytecodeFunction.NEEDS_ARGUMENT_LIST;
        f.begin(function, node, node.strict || node.functionKind.isInitializer(), node.outerScope);
        if (node.nameScope != null) bindOwnName(node.nameScope);
        if (node.functionKind == FunctionKind.BASE_CONSTRUCTOR && function.is(BytecodeFunction.HAS_FIELDS)) {
            int callee = b.register();
            loadCallee(callee);
            f.classes.initializeInstance(0, callee);
            b.release(callee);
        }
        boolean async = f.isAsync && !f.isGenerator;
        Label failed = new Label();
        HandlerRegion region = null;
        int error = -1;
        if (async) {
            error = f.variableRegister();
            b.emit(Opcode.ASYNC_START, error);
            region = b.openRegion(failed, error);
        }
        entry(node);
        if (f.isGenerator) {
            int generator = b.register();
            b.emit(Opcode.CREATE_GENERATOR, generator);
            b.emit(Opcode.INITIAL_YIELD, generator);
            b.release(generator);
        }
        body(node);
        if (async) {
            b.closeRegion(region);
            b.bind(failed);
            b.emit(Opcode.ASYNC_THROW, error);
        }
        f.end();
    }

    /** Parameters that have registers: all but a rest parameter. */
    static int parameterCount(FunctionNode node) {
        if (node.parameters == null) return 0;
        int n = node.parameters.length;
        return n > 0 && node.parameters[n - 1] instanceof RestElement ? n - 1 : n;
    }

    private void loadCallee(int dst) {
        f.function.flags |= BytecodeFunction.USES_CALLEE;
        b.emit(Opcode.LOAD_CALLEE, dst);
    }

    private void bindOwnName(Scope scope) {
        f.openScope(scope);
        for (int i = 0; i < scope.variables.size(); i++) {
            Variable v = scope.variables.get(i);
            if (v.location() == Variable.Location.REGISTER) {
                loadCallee(v.register);
            } else {
                int t = b.register();
                loadCallee(t);
                f.variables.initialize(v, t);
                b.release(t);
            }
        }
    }

    // ---- entry

    private void entry(FunctionNode node) {
        Scope s = node.scope;
        f.scope = s;
        if (s.needsEnvironment()) {
            int env = f.variableRegister();
            f.createEnvironment(s, env);
            f.pushEnvironment(s, env);
        }
        placeVariables(node, s);
        pseudoVariables(s);
        if (node.parameters != null) {
            if (node.simpleParameters) {
                storeSimpleParameters(s);
                createArguments(node, s);
            } else {
                createArguments(node, s);
                for (int i = 0; i < node.parameters.length; i++) {
                    int mark = b.mark();
                    parameter(node.parameters[i], i);
                    b.release(mark);
                }
            }
        }
        Scope body = node.bodyScope;
        if (body != null && body != s) {
            f.openScope(body);
            if (body.sameNameParameters != null) {
                for (int i = 0; i + 1 < body.sameNameParameters.size(); i += 2) {
                    int mark = b.mark();
                    int value = f.variables.operand(body.sameNameParameters.get(i + 1));
                    f.variables.initialize(body.sameNameParameters.get(i), value);
                    b.release(mark);
                }
            }
            f.instantiateFunctions(body);
        } else {
            f.instantiateFunctions(s);
        }
    }

    /** Gives registers to the variables of the function's scope; parameters keep those of their arguments where possible. */
    private void placeVariables(FunctionNode node, Scope s) {
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.location() != Variable.Location.REGISTER) continue;
            if (v.kind == VariableKind.THIS) {
                v.register = 0;
            } else if (v.parameterIndex >= 0 && v.parameterIndex < f.function.paramCount && !(v.needsTdz && f.startsDead(v))) {
                v.register = v.parameterIndex + 1;
            } else {
                v.register = f.variableRegister();
                if (v.needsTdz && f.startsDead(v)) b.startsAsHole(v.register);
            }
        }
    }

    /** this, new.target, the function and its home object, where something asks for them. */
    private void pseudoVariables(Scope s) {
        Variable self = s.thisVariable;
        if (self != null && self.scope == s) {
            f.function.flags |= BytecodeFunction.USES_THIS;
            if (!f.strict) {
                b.emit(Opcode.COERCE_THIS);
                f.function.flags |= BytecodeFunction.COERCES_THIS;
            }
            if (self.location() == Variable.Location.ENVIRONMENT && !f.isDerivedConstructor) f.variables.initialize(self, 0);
        }
        pseudo(s, s.newTargetVariable, Opcode.LOAD_NEW_TARGET, BytecodeFunction.USES_NEW_TARGET);
        pseudo(s, s.functionNameVariable, Opcode.LOAD_CALLEE, BytecodeFunction.USES_CALLEE);
        pseudo(s, s.activeFunctionVariable, Opcode.LOAD_CALLEE, BytecodeFunction.USES_CALLEE);
        pseudo(s, s.homeObjectVariable, Opcode.LOAD_HOME_OBJECT, BytecodeFunction.USES_CALLEE);
    }

    private void pseudo(Scope s, Variable v, int opcode, int flag) {
        if (v == null || v.scope != s) return;
        f.function.flags |= flag;
        if (v.location() == Variable.Location.REGISTER) {
            b.emit(opcode, v.register);
        } else {
            int t = b.register();
            b.emit(opcode, t);
            f.variables.initialize(v, t);
            b.release(t);
        }
    }

    private void storeSimpleParameters(Scope s) {
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.parameterIndex >= 0 && v.location() == Variable.Location.ENVIRONMENT) f.variables.initialize(v, v.parameterIndex + 1);
        }
    }

    private void createArguments(FunctionNode node, Scope s) {
        Variable v = s.argumentsVariable;
        if (v == null || v.scope != s) return;
        f.function.flags |= BytecodeFunction.NEEDS_ARGUMENT_LIST;
        boolean mapped = s.mappedArguments && s.needsEnvironment();
        if (mapped) {
            int[] slots = new int[f.function.paramCount];
            for (int i = 0; i < s.variables.size(); i++) {
                Variable p = s.variables.get(i);
                if (p.parameterIndex >= 0) slots[p.parameterIndex] = p.envSlot;
            }
            f.function.mappedParameterSlots = slots;
        }
        int mark = b.mark();
        int r = v.location() == Variable.Location.REGISTER ? v.register : b.register();
        // An unmapped object needs no environment; its operand is any register.
        b.emit(Opcode.CREATE_ARGUMENTS, r, mapped ? f.environment() : 0, mapped ? 1 : f.strict || !node.simpleParameters ? 0 : 2);
        f.variables.initialize(v, r);
        b.release(mark);
    }

    private void parameter(Node p, int index) {
        int argument = index + 1;
        Node target = p;
        if (p instanceof RestElement rest) {
            f.function.flags |= BytecodeFunction.NEEDS_ARGUMENT_LIST;
            target = rest.target;
            argument = target instanceof Identifier id && f.variables.declaredRegister(id) >= 0 ? id.variable.register : b.register();
            b.emit(Opcode.CREATE_REST, argument, index);
        } else if (p instanceof AssignmentPattern a) {
            target = a.target;
            f.patterns.initial(a.value, argument, target);
        }
        if (target instanceof Identifier id) f.variables.initialize(id.variable, argument);
        else f.patterns.destructure(target, argument);
    }

    // ---- body

    private void body(FunctionNode node) {
        if (node.initializerElements != null) {
            f.classes.initializerBody(node);
        } else if (node.expressionBody != null) {
            f.statements.returnExpression(node.expressionBody);
        } else {
            Scope scope = node.bodyScope != null ? node.bodyScope : node.scope;
            ControlScope disposal = f.control.openDisposal(scope);
            f.statements.list(node.body);
            f.control.closeDisposal(disposal);
        }
        if (!b.isReachable()) return;
        if (f.isDerivedConstructor) {
            Variable self = node.scope.thisVariable;
            int r = self == null ? 0 : f.variables.operand(self);
            b.at(node.end > node.start ? node.end - 1 : node.start);
            b.emit(Opcode.CHECK_HOLE, r, b.constant("this"));
            b.emit(Opcode.RETURN, r);
        } else {
            f.control.returnValue(b.undefined());
        }
    }

    /** The constructor of a class that writes none. */
    void defaultConstructor(BytecodeFunction function, ClassNode node) {
        f.begin(function, null, true, node.scope);
        boolean derived = function.is(BytecodeFunction.DERIVED);
        f.isDerivedConstructor = false;
        int callee = b.register();
        if (derived) {
            function.flags |= BytecodeFunction.NEEDS_ARGUMENT_LIST | BytecodeFunction.USES_NEW_TARGET;
            int rest = b.register(), target = b.register(), constructor = b.register(), result = b.register();
            b.emit(Opcode.CREATE_REST, rest, 0);
            b.emit(Opcode.LOAD_NEW_TARGET, target);
            loadCallee(callee);
            b.emit(Opcode.LOAD_PROTOTYPE, constructor, callee);
            b.at(node.start);
            b.emit(Opcode.SUPER_CALL_SPREAD, result, constructor, target, rest, b.slot(Opcode.SUPER_CALL_SPREAD));
            if (function.is(BytecodeFunction.HAS_FIELDS)) f.classes.initializeInstance(result, callee);
            b.emit(Opcode.RETURN, result);
        } else {
            if (function.is(BytecodeFunction.HAS_FIELDS)) {
                loadCallee(callee);
                f.classes.initializeInstance(0, callee);
            }
            b.emit(Opcode.RETURN, b.undefined());
        }
        f.end();
    }
}
