package dev.ramjet.emitter;

import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Variable;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Literal;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.VariableKind;
import java.util.Arrays;

/**
 * The function being emitted: its builder, its registers, the environments in force, the statements around the current place; and the
 * emitters of each kind of syntax, which all share this state. One instance serves all functions of a compilation one after another.
 *
 * <h2>How values flow</h2>
 * <ul>
 * <li>{@link ExpressionEmitter#into} computes an expression into a given register; the last instruction writes it directly.
 * <li>{@link ExpressionEmitter#operand} gives a register that holds the value and that nobody may write: a variable's own, a constant's, or
 *     a new temporary. A variable's register is only good until something assigns to the variable; {@link Hazards} tells.
 * <li>A destination that is a variable's register is written once, by the last instruction, so that neither the expression itself nor a
 *     handler sees a half-finished value. Emitters that need to write early ask {@link #scratch} for a register.
 * </ul>
 *
 * <h2>Environments</h2>
 * Each scope with captured variables is an {@code Object[]} in a register of its own while the scope is open. {@link #environment} is the
 * innermost one; outside all scopes of the function it is the closure's environment, in {@link #closureEnv}, whose load at entry is
 * dropped again if nothing used it.
 */
final class FunctionEmitter {
    final BytecodeEmitter compilation;
    final BytecodeBuilder b = new BytecodeBuilder();
    final VariableEmitter variables;
    final ExpressionEmitter expressions;
    final OperatorEmitter operators;
    final AssignmentEmitter assignments;
    final CallEmitter calls;
    final LiteralEmitter literals;
    final PatternEmitter patterns;
    final ClassEmitter classes;
    final StatementEmitter statements;
    final LoopEmitter loops;
    final ControlEmitter control;
    final GeneratorEmitter generators;
    final Positions positions;

    /** What is being filled in. */
    BytecodeFunction function;
    /** Its tree; null for programs. */
    FunctionNode node;
    boolean strict, isAsync, isGenerator, isDerivedConstructor;
    /** The scope outside of all of this function's: where its closures are created. */
    private Scope around;
    /** The innermost open scope. */
    Scope scope;
    /** Holds the completion value of the program, -1 for functions. */
    int completion;
    /** The innermost statement that breaks, returns or exceptions have to do with. */
    ControlScope controlScope;
    int loopDepth;

    /** Register of the closure's environment. */
    int closureEnv;
    private boolean closureEnvUsed;
    private Scope[] envScopes = new Scope[16];
    private int[] envRegisters = new int[16];
    private int envDepth;
    private boolean[] variableRegisters = new boolean[64];

    FunctionEmitter(BytecodeEmitter compilation) {
        this.compilation = compilation;
        variables = new VariableEmitter(this);
        expressions = new ExpressionEmitter(this);
        operators = new OperatorEmitter(this);
        assignments = new AssignmentEmitter(this);
        calls = new CallEmitter(this);
        literals = new LiteralEmitter(this);
        patterns = new PatternEmitter(this);
        classes = new ClassEmitter(this);
        statements = new StatementEmitter(this);
        loops = new LoopEmitter(this);
        control = new ControlEmitter(this);
        generators = new GeneratorEmitter(this);
        positions = new Positions(compilation.source.text());
    }

    /** Begins {@code function}, whose parameters take registers 1..paramCount. */
    void begin(BytecodeFunction function, FunctionNode node, boolean strict, Scope around) {
        this.function = function;
        this.node = node;
        this.strict = strict;
        isAsync = function.is(BytecodeFunction.ASYNC);
        isGenerator = function.is(BytecodeFunction.GENERATOR) && function.kind != BytecodeFunction.KIND_MODULE;
        isDerivedConstructor = function.is(BytecodeFunction.DERIVED);
        this.around = around;
        scope = around;
        completion = -1;
        controlScope = null;
        loopDepth = 0;
        envDepth = 0;
        closureEnvUsed = false;
        b.reset(1 + function.paramCount);
        Arrays.fill(variableRegisters, false);
        for (int i = 0; i <= function.paramCount; i++) markVariable(i);
        closureEnv = b.register();
        markVariable(closureEnv);
        b.emit(Opcode.LOAD_CLOSURE_ENV, closureEnv);
    }

    /** Completes the function. All paths have returned. */
    void end() {
        if (closureEnvUsed) function.flags |= BytecodeFunction.USES_CLOSURE_ENV;
        else b.dropFirst(Opcode.length(Opcode.LOAD_CLOSURE_ENV), closureEnv);
        b.finish(function);
        function.lazyCompiler = null;
        function.lazyData = null;
    }

    // ---- registers

    /** A register for a variable. It stays marked until {@link #releaseVariables}. */
    int variableRegister() {
        int r = b.register();
        markVariable(r);
        return r;
    }

    private void markVariable(int r) {
        if (r >= variableRegisters.length) variableRegisters = Arrays.copyOf(variableRegisters, Math.max(r + 1, variableRegisters.length * 2));
        variableRegisters[r] = true;
    }

    /** Gives up variables and temporaries above {@code mark}. */
    void releaseVariables(int mark) {
        int top = Math.min(b.mark(), variableRegisters.length);
        for (int r = mark; r < top; r++) variableRegisters[r] = false;
        b.release(mark);
    }

    /** Whether a variable lives in {@code r}: a program may see what is written there. */
    boolean isVariable(int r) {
        return r < variableRegisters.length && variableRegisters[r];
    }

    /** {@code dst} if it may be written early, else a new temporary to be moved with {@code moveTemporary}. */
    int scratch(int dst) {
        return isVariable(dst) ? b.register() : dst;
    }

    /** A register that holds undefined. */
    int undefined() {
        return b.undefined();
    }

    void loadUndefined(int dst) {
        b.load(dst, Literal.UNDEFINED);
    }

    /** A register that holds the constant: its own if there are not too many, else a temporary. */
    int constant(Object value) {
        int r = b.constantRegister(value);
        if (r >= 0) return r;
        r = b.register();
        b.load(r, value);
        return r;
    }

    // ---- environments

    /** Register of the innermost environment. */
    int environment() {
        if (envDepth > 0) return envRegisters[envDepth - 1];
        closureEnvUsed = true;
        return closureEnv;
    }

    void pushEnvironment(Scope scope, int register) {
        if (envDepth == envScopes.length) {
            envScopes = Arrays.copyOf(envScopes, envDepth * 2);
            envRegisters = Arrays.copyOf(envRegisters, envDepth * 2);
        }
        envScopes[envDepth] = scope;
        envRegisters[envDepth++] = register;
    }

    void popEnvironment() {
        envScopes[--envDepth] = null;
    }

    /** Register from which {@link #hops} leads to the environment of {@code target}. */
    int environmentRegister(Scope target) {
        for (int i = envDepth - 1; i >= 0; i--) if (envScopes[i] == target) return envRegisters[i];
        closureEnvUsed = true;
        return closureEnv;
    }

    /** How many parents above {@link #environmentRegister} the environment of {@code target} is. */
    int hops(Scope target) {
        for (int i = envDepth - 1; i >= 0; i--) if (envScopes[i] == target) return 0;
        int hops = 0;
        for (Scope s = around; s != null && s != target; s = s.outer) if (s.needsEnvironment()) hops++;
        return hops;
    }

    /** The environment template of {@code scope}: hole for what is dead at first, undefined for the rest. */
    Object[] environmentTemplate(Scope scope) {
        Object[] template = new Object[scope.envSize];
        for (int i = 0; i < scope.variables.size(); i++) {
            Variable v = scope.variables.get(i);
            if (v.envSlot > 0 && !startsDead(v)) template[v.envSlot] = Literal.UNDEFINED;
        }
        return template;
    }

    /** Whether a variable holds the hole until it is initialised. */
    boolean startsDead(Variable v) {
        switch (v.kind) {
            case LET, CONST, USING, AWAIT_USING, CLASS, CLASS_NAME -> {
                return true;
            }
            case THIS -> {
                return isDerivedConstructor;
            }
            case PARAMETER, CATCH -> {
                return v.needsTdz;
            }
            case PRIVATE_NAME, SYNTHETIC -> {
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    /**
     * Opens a scope: creates its environment if it needs one, gives registers to its other variables, fills in the hole where a use may
     * come early, and instantiates its function declarations.
     */
    void enterScope(Scope s) {
        openScope(s);
        instantiateFunctions(s);
    }

    /** The same without functions. */
    void openScope(Scope s) {
        scope = s;
        if (s.needsEnvironment()) {
            int env = variableRegister();
            createEnvironment(s, env);
            pushEnvironment(s, env);
        }
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.location() != Variable.Location.REGISTER || VariableEmitter.isEvalVariable(v)) continue;
            v.register = variableRegister();
            if (v.needsTdz && startsDead(v)) b.emit(Opcode.LOAD_HOLE, v.register);
            // Temporaries may have been in the register of a variable that is opened late.
            else if (v.kind == VariableKind.VAR && (s.kind == ScopeKind.STATIC_BLOCK || s.kind == ScopeKind.VAR_BODY)) loadUndefined(v.register);
        }
    }

    /** Creates the environment of {@code s} in {@code env}, over the one now in force. */
    void createEnvironment(Scope s, int env) {
        b.emit(Opcode.CREATE_ENV, env, environment(), s.envSize, b.ownConstant(environmentTemplate(s)));
    }

    /** Closes the scope; its registers are free again from {@code mark} on, which was taken before it was opened. */
    void leaveScope(Scope s, int mark) {
        if (s.needsEnvironment()) popEnvironment();
        scope = s.outer;
        releaseVariables(mark);
    }

    /** Creates the closures of the function declarations of {@code s}, in order. */
    void instantiateFunctions(Scope s) {
        if (s.functions == null) return;
        for (int i = 0; i < s.functions.size(); i++) {
            FunctionDeclaration d = s.functions.get(i);
            Variable v = d.variable;
            int mark = b.mark();
            int r = v.location() == Variable.Location.REGISTER ? v.register : b.register();
            literals.closure(d.function, r, d.name == null ? "default" : d.name.name(), -1);
            variables.initialize(v, r);
            b.release(mark);
        }
    }

    /** Whether {@code s} declares anything that must be disposed of: 0 no, 1 using, 2 await using. */
    static int disposal(Scope s) {
        int result = 0;
        if (s != null) {
            for (int i = 0; i < s.variables.size(); i++) {
                VariableKind k = s.variables.get(i).kind;
                if (k == VariableKind.AWAIT_USING) return 2;
                if (k == VariableKind.USING) result = 1;
            }
        }
        return result;
    }

    // ---- short names for what everybody needs

    void into(Expression e, int dst) {
        expressions.into(e, dst);
    }

    int operand(Expression e) {
        return expressions.operand(e);
    }

    /** R[dst] := RuntimeFunction id (values), the values moved into consecutive registers. */
    void runtime(int dst, int id, int... values) {
        int mark = b.mark();
        int first = runOf(values);
        b.runtime(dst, id, first, values.length);
        b.release(mark);
    }

    /** The first of consecutive registers with these values: their own if they happen to be. */
    private int runOf(int[] values) {
        if (values.length == 0) return 0;
        boolean run = true;
        for (int i = 1; i < values.length; i++) if (values[i] != values[0] + i || values[i] >= BytecodeBuilder.CONSTANT_BASE) run = false;
        if (run) return values[0];
        int first = b.registers(values.length);
        for (int i = 0; i < values.length; i++) b.move(first + i, values[i]);
        return first;
    }

    /** A temporary loaded with a pool constant that is no JavaScript value. */
    int loadInternal(Object constant) {
        int r = b.register();
        b.emit(Opcode.LOAD_CONST, r, b.ownConstant(constant));
        return r;
    }
}
