package dev.ramjet.emitter;

import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.Program;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Variable;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.DeclarationInfo;
import dev.ramjet.bytecode.HandlerRegion;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.ModuleLayout;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * Top levels: scripts, modules, eval code.
 *
 * <h2>Modules</h2>
 * A module function runs in two phases, like a generator. The runtime first makes the module's environment (ModuleLayout), which is the
 * function's closure environment, and fills the import slots when it links. Calling the function at the end of linking
 * (InitializeEnvironment) instantiates the function declarations, so that cyclic imports can call them, and comes back from INITIAL_YIELD with
 * the suspended activation. Evaluation resumes it: without top-level await it runs to RETURN or throws; with it, it is an async
 * function from there on: ASYNC_START gives the promise that the first suspension hands out.
 */
final class ProgramEmitter {
    private static final String[] NONE = {};

    /** Emits a script's or eval's top level, or a module's, into {@code function}. */
    void emit(FunctionEmitter f, BytecodeFunction function, Program program) {
        boolean completion = function.is(BytecodeFunction.HAS_COMPLETION);
        Scope scope = program.scope;
        f.begin(function, null, program.strict, scope.outer);
        f.scope = scope;
        if (completion) f.completion = f.variableRegister();
        if (scope.thisVariable != null && scope.thisVariable.scope == scope) {
            function.flags |= BytecodeFunction.USES_THIS;
            scope.thisVariable.register = 0;
        }
        switch (program.programKind) {
            case SCRIPT -> script(f, program);
            case MODULE -> {
                module(f, function, program);
                return;
            }
            default -> eval(f, program);
        }
        ControlScope disposal = program.programKind == ScopeKind.SCRIPT ? null : f.control.openDisposal(scope);
        f.statements.list(program.body);
        f.control.closeDisposal(disposal);
        f.control.returnValue(completion ? f.completion : f.undefined());
        f.end();
    }

    // ---- scripts

    private void script(FunctionEmitter f, Program program) {
        DeclarationInfo info = declarations(program, lexical(program.scope));
        if (isEmpty(info)) return;
        BytecodeBuilder b = f.b;
        int mark = b.mark();
        int k = f.loadInternal(info), ignored = b.register();
        b.at(program.start);
        f.runtime(ignored, RuntimeFunctions.DECLARE_GLOBALS, k);
        for (FunctionDeclaration d : program.functions) {
            int inner = b.mark();
            int first = b.registers(2);
            b.load(first, d.name.name());
            f.literals.closure(d.function, first + 1, d.name.name(), -1);
            b.runtime(ignored, RuntimeFunctions.DECLARE_GLOBAL_FUNCTION, first, 2);
            b.release(inner);
        }
        if (info.varNames.length + info.blockFunctionNames.length > 0) f.runtime(ignored, RuntimeFunctions.DECLARE_GLOBAL_VARS, k);
        b.release(mark);
    }

    private static ArrayList<Variable> lexical(Scope scope) {
        ArrayList<Variable> result = new ArrayList<>();
        for (Variable v : scope.variables) if (v.kind.isLexical()) result.add(v);
        return result;
    }

    private static DeclarationInfo declarations(Program program, ArrayList<Variable> lexical) {
        String[] names = new String[lexical.size()];
        boolean[] constants = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = lexical.get(i).name();
            constants[i] = lexical.get(i).kind.isConstant();
        }
        String[] functions = new String[program.functions.length];
        for (int i = 0; i < functions.length; i++) functions[i] = program.functions[i].name.name();
        return new DeclarationInfo(names, constants, functions, program.varNames == null ? NONE : program.varNames,
            program.annexBNames == null ? NONE : program.annexBNames);
    }

    private static boolean isEmpty(DeclarationInfo info) {
        return info.lexicalNames.length + info.functionNames.length + info.varNames.length + info.blockFunctionNames.length == 0;
    }

    // ---- eval

    private void eval(FunctionEmitter f, Program program) {
        BytecodeBuilder b = f.b;
        Scope scope = program.scope;
        ScopeInfo outer = scope.outer == null ? null : scope.outer.toScopeInfo();
        if (program.strict) {
            f.enterScope(scope);
            return;
        }
        f.openScope(scope);
        DeclarationInfo info = declarations(program, new ArrayList<>());
        if (isEmpty(info)) return;
        int mark = b.mark();
        int ignored = b.register();
        int env = f.environmentRegister(null);
        int k = f.loadInternal(info), where = outer == null ? f.undefined() : f.loadInternal(outer);
        b.at(program.start);
        f.runtime(ignored, RuntimeFunctions.DECLARE_EVAL, k, env, where);
        for (FunctionDeclaration d : program.functions) {
            int inner = b.mark();
            int first = b.registers(4);
            b.load(first, d.name.name());
            f.literals.closure(d.function, first + 1, d.name.name(), -1);
            b.move(first + 2, env);
            b.move(first + 3, where);
            b.runtime(ignored, RuntimeFunctions.DECLARE_EVAL_FUNCTION, first, 4);
            b.release(inner);
        }
        if (info.varNames.length + info.blockFunctionNames.length > 0) f.runtime(ignored, RuntimeFunctions.DECLARE_EVAL_VARS, k, env, where);
        b.release(mark);
    }

    /** Annex B: a function in a block of sloppy eval code becomes the value of the variable that DECLARE_EVAL_VARS made. */
    void assignEvalVariable(FunctionEmitter f, String name, int value) {
        BytecodeBuilder b = f.b;
        Scope eval = f.scope;
        while (eval.kind != ScopeKind.EVAL && eval.kind != ScopeKind.SCRIPT) eval = eval.outer;
        ScopeInfo outer = eval.outer == null ? null : eval.outer.toScopeInfo();
        if (isGlobal(outer)) {
            if (b.isReachable()) b.emit(Opcode.STORE_GLOBAL, b.constant(name), value, 0, b.slot(Opcode.STORE_GLOBAL));
        } else {
            // Not a dynamic store: an object of with, or a catch parameter, of that name is not the variable.
            int mark = b.mark();
            int ignored = b.register(), first = b.registers(4);
            b.load(first, name);
            b.move(first + 1, value);
            b.move(first + 2, f.environmentRegister(null));
            b.move(first + 3, f.loadInternal(outer));
            b.runtime(ignored, RuntimeFunctions.DECLARE_EVAL_FUNCTION, first, 4);
            b.release(mark);
        }
    }

    /** Whether variables of sloppy eval code inside are global. */
    private static boolean isGlobal(ScopeInfo s) {
        for (; s != null; s = s.outer) {
            switch (s.kind) {
                case FUNCTION: case VAR_BODY: case STATIC_BLOCK: case MODULE: return false;
                case EVAL: if (s.isStrict()) return false; break;
                default:
            }
        }
        return true;
    }

    // ---- modules

    private void module(FunctionEmitter f, BytecodeFunction function, Program program) {
        BytecodeBuilder b = f.b;
        Scope scope = program.scope;
        function.module = layout(f, program);
        if (scope.needsEnvironment()) f.pushEnvironment(scope, f.environmentRegister(null));
        for (int i = 0; i < scope.variables.size(); i++) {
            Variable v = scope.variables.get(i);
            if (v.location() != Variable.Location.REGISTER || v.kind == VariableKind.THIS) continue;
            v.register = f.variableRegister();
            if (v.needsTdz && f.startsDead(v)) b.startsAsHole(v.register);
        }
        f.instantiateFunctions(scope);
        int generator = b.register();
        b.emit(Opcode.CREATE_GENERATOR, generator);
        b.emit(Opcode.INITIAL_YIELD, generator);
        b.release(generator);
        boolean async = function.is(BytecodeFunction.ASYNC);
        Label failed = new Label();
        HandlerRegion region = null;
        int error = -1;
        if (async) {
            error = f.variableRegister();
            b.emit(Opcode.ASYNC_START, error);
            region = b.openRegion(failed, error);
        }
        ControlScope disposal = f.control.openDisposal(scope);
        f.statements.list(program.body);
        f.control.closeDisposal(disposal);
        f.control.returnValue(f.undefined());
        if (async) {
            b.closeRegion(region);
            b.bind(failed);
            b.emit(Opcode.ASYNC_THROW, error);
        }
        f.end();
    }

    private static ModuleLayout layout(FunctionEmitter f, Program program) {
        Scope scope = program.scope;
        int n = 0;
        for (Variable v : scope.variables) if (v.envSlot > 0) n++;
        String[] names = new String[n];
        byte[] kinds = new byte[n];
        int[] slots = new int[n];
        n = 0;
        for (Variable v : scope.variables) {
            if (v.envSlot == 0) continue;
            names[n] = v.name();
            slots[n] = v.envSlot;
            kinds[n++] = v.kind == VariableKind.IMPORT ? ModuleLayout.IMPORT : !f.startsDead(v) ? ModuleLayout.VAR
                : v.kind.isConstant() ? ModuleLayout.CONST : ModuleLayout.LEXICAL;
        }
        return new ModuleLayout(program.module, names, kinds, slots, scope.envSize);
    }
}
