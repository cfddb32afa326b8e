package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * Statements but for loops, try and what leads out of them. Where a program wants its completion value, each statement that has one
 * leaves it in {@link FunctionEmitter#completion}; compound statements first set it to undefined.
 */
final class StatementEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;
    /** Labels in front of the statement that is emitted next. */
    private ArrayList<String> labels;

    StatementEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    void list(Statement[] list) {
        for (Statement s : list) emit(s);
    }

    /** The labels of the statement just begun. */
    ArrayList<String> takeLabels() {
        ArrayList<String> result = labels;
        labels = null;
        return result;
    }

    void emit(Statement s) {
        int mark = b.mark();
        switch (s.kind) {
            case NodeKind.EXPRESSION_STATEMENT -> {
                Expression e = ((ExpressionStatement) s).expression;
                if (f.completion >= 0) f.into(e, f.completion);
                else f.expressions.effect(e);
            }
            case NodeKind.VARIABLE_DECLARATION -> variables((VariableDeclaration) s);
            case NodeKind.RETURN_STATEMENT -> returnStatement((ReturnStatement) s);
            case NodeKind.IF_STATEMENT -> ifStatement((IfStatement) s);
            case NodeKind.BLOCK_STATEMENT -> block((BlockStatement) s);
            case NodeKind.FOR_STATEMENT -> f.loops.forStatement((ForStatement) s, takeLabels());
            case NodeKind.WHILE_STATEMENT -> f.loops.whileStatement((WhileStatement) s, takeLabels());
            case NodeKind.DO_WHILE_STATEMENT -> f.loops.doWhile((DoWhileStatement) s, takeLabels());
            case NodeKind.FOR_IN_STATEMENT -> f.loops.forIn((ForInStatement) s, takeLabels());
            case NodeKind.FOR_OF_STATEMENT -> f.loops.forOf((ForOfStatement) s, takeLabels());
            case NodeKind.SWITCH_STATEMENT -> f.loops.switchStatement((SwitchStatement) s, takeLabels());
            case NodeKind.BREAK_STATEMENT -> f.control.breakTo(((BreakStatement) s).label);
            case NodeKind.CONTINUE_STATEMENT -> f.control.continueTo(((ContinueStatement) s).label);
            case NodeKind.THROW_STATEMENT -> {
                int value = f.operand(((ThrowStatement) s).argument);
                b.at(s.start);
                b.emit(Opcode.THROW, value);
            }
            case NodeKind.TRY_STATEMENT -> {
                noValue();
                f.control.tryStatement((TryStatement) s);
            }
            case NodeKind.LABELED_STATEMENT -> labeled((LabeledStatement) s);
            case NodeKind.WITH_STATEMENT -> with((WithStatement) s);
            case NodeKind.FUNCTION_DECLARATION -> functionDeclaration((FunctionDeclaration) s);
            case NodeKind.CLASS_DECLARATION -> classDeclaration((ClassDeclaration) s);
            case NodeKind.DEBUGGER_STATEMENT -> b.emit(Opcode.DEBUGGER);
            case NodeKind.EXPORT_NAMED_DECLARATION -> {
                Statement d = ((ExportNamedDeclaration) s).declaration;
                if (d != null) emit(d);
            }
            case NodeKind.EXPORT_DEFAULT_DECLARATION -> exportDefault((ExportDefaultDeclaration) s);
            case NodeKind.EMPTY_STATEMENT, NodeKind.IMPORT_DECLARATION, NodeKind.EXPORT_ALL_DECLARATION -> {}
            default -> throw new IllegalStateException("not a statement: kind " + s.kind);
        }
        f.releaseVariables(mark);
    }

    /** A statement whose value is undefined unless something in it has one. */
    void noValue() {
        if (f.completion >= 0) f.loadUndefined(f.completion);
    }

    void block(BlockStatement s) {
        if (s.scope == null) {
            list(s.body);
            return;
        }
        int mark = b.mark();
        f.enterScope(s.scope);
        ControlScope disposal = f.control.openDisposal(s.scope);
        list(s.body);
        f.control.closeDisposal(disposal);
        f.leaveScope(s.scope, mark);
    }

    // ---- declarations

    private void variables(VariableDeclaration s) {
        for (VariableDeclarator d : s.declarators) {
            int mark = b.mark();
            declarator(d, s.declarationKind);
            b.release(mark);
        }
    }

    private void declarator(VariableDeclarator d, VariableKind kind) {
        if (!(d.target instanceof Identifier id)) {
            if (d.init != null) f.patterns.destructure(d.target, f.patterns.valueFor(d.init), d.init.start);
            return;
        }
        Variable v = id.variable;
        int register = f.variables.declaredRegister(id);
        if (d.init == null) {
            if (kind == VariableKind.VAR) return;
            if (register >= 0) f.loadUndefined(register);
            else if (v != null) f.variables.initialize(v, b.undefined());
            return;
        }
        if (register >= 0 && (kind == VariableKind.VAR || !v.needsTdz)) {
            f.expressions.intoNamed(d.init, register, id.name());
            if (kind == VariableKind.USING || kind == VariableKind.AWAIT_USING) f.control.addResource(register, kind);
            return;
        }
        if (kind == VariableKind.VAR) {
            Target t = f.assignments.prepare(id, false, d.init);
            f.assignments.put(t, named(d.init, id.name()));
            return;
        }
        int value = named(d.init, id.name());
        if (kind == VariableKind.USING || kind == VariableKind.AWAIT_USING) f.control.addResource(value, kind);
        f.variables.initialize(v, value);
    }

    /** A register with the value of {@code e}, whose anonymous function is named. */
    private int named(Expression e, String name) {
        if (!ExpressionEmitter.isAnonymousFunction(e)) return f.operand(e);
        int r = b.register();
        f.expressions.intoNamed(e, r, name);
        return r;
    }

    /** The function was made when its scope was entered; Annex B copies it to the function's variable now. */
    private void functionDeclaration(FunctionDeclaration s) {
        if (!s.annexBHoisted) return;
        int value = f.variables.operand(s.variable);
        if (s.hoistedVariable != null) {
            Variable v = s.hoistedVariable;
            if (v.location() != Variable.Location.GLOBAL_OBJECT) f.variables.initialize(v, value);
            else if (b.isReachable()) b.emit(Opcode.STORE_GLOBAL, b.constant(v.name()), value, 0, b.slot(Opcode.STORE_GLOBAL));
        } else {
            f.compilation.programs.assignEvalVariable(f, s.name.name(), value);
        }
    }

    private void classDeclaration(ClassDeclaration s) {
        Variable v = s.name == null ? null : s.name.variable;
        int register = v != null && v.location() == Variable.Location.REGISTER && !v.needsTdz ? v.register : b.register();
        f.classes.emit(s.classNode, register, s.name == null ? "default" : s.name.name(), -1);
        if (v != null) f.variables.initialize(v, register);
        else f.variables.initialize(f.scope.find("*default*"), register);
    }

    private void exportDefault(ExportDefaultDeclaration s) {
        if (s.declaration instanceof Statement d) {
            emit(d);
        } else {
            int value = named((Expression) s.declaration, "default");
            f.variables.initialize(s.variable, value);
        }
    }

    // ---- return

    private void returnStatement(ReturnStatement s) {
        if (s.argument == null) {
            f.control.returnValue(b.undefined());
            return;
        }
        returnExpression(s.argument);
    }

    /** {@code return e}, also of a concise arrow function. */
    void returnExpression(Expression e) {
        if (f.node != null && !f.isAsync && !f.isGenerator && !f.isDerivedConstructor && f.control.isFree()) {
            tail(e);
            return;
        }
        int value = f.operand(e);
        if (f.isAsync && f.isGenerator) {
            int awaited = b.register();
            b.at(e.start);
            b.emit(Opcode.AWAIT, awaited, value);
            value = awaited;
        }
        f.control.returnValue(value);
    }

    /**
     * Returns the value of {@code e} from a plain function, from each of its branches directly; in strict code, calls in tail position are
     * made in the place of this one.
     */
    private void tail(Expression e) {
        int mark = b.mark();
        switch (e.kind) {
            case NodeKind.CALL_EXPRESSION -> {
                CallExpression c = (CallExpression) e;
                boolean plain = !f.strict || f.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
                if (plain || c.optional || CallEmitter.hasSpread(c.arguments)) b.emit(Opcode.RETURN, f.operand(e));
                else f.calls.tailCall(c);
            }
            case NodeKind.TAGGED_TEMPLATE -> {
                boolean plain = !f.strict || f.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
                if (plain) b.emit(Opcode.RETURN, f.operand(e));
                else f.calls.taggedTemplate((TaggedTemplate) e, -1);
            }
            case NodeKind.CONDITIONAL_EXPRESSION -> {
                Expression rest = e;
                while (rest instanceof ConditionalExpression c) {
                    Label otherwise = new Label();
                    f.operators.jump(c.test, otherwise, false);
                    tail(c.consequent);
                    b.bind(otherwise);
                    rest = c.alternate;
                }
                tail(rest);
            }
            case NodeKind.LOGICAL_EXPRESSION -> {
                LogicalExpression l = (LogicalExpression) e;
                if (!f.strict || l.right.kind != NodeKind.CALL_EXPRESSION && l.right.kind != NodeKind.TAGGED_TEMPLATE && l.right.kind != NodeKind.LOGICAL_EXPRESSION
                    && l.right.kind != NodeKind.CONDITIONAL_EXPRESSION && l.right.kind != NodeKind.SEQUENCE_EXPRESSION) {
                    b.emit(Opcode.RETURN, f.operand(e));
                } else {
                    Label shortCut = new Label();
                    int left = f.operand(l.left);
                    b.jumpIf(l.operator == Operator.AND ? Opcode.JUMP_IF_FALSE : l.operator == Operator.OR ? Opcode.JUMP_IF_TRUE
                        : Opcode.JUMP_IF_NOT_NULLISH, left, shortCut);
                    tail(l.right);
                    b.bind(shortCut);
                    b.emit(Opcode.RETURN, left);
                }
            }
            case NodeKind.SEQUENCE_EXPRESSION -> {
                Expression[] list = ((SequenceExpression) e).expressions;
                for (int i = 0; i < list.length - 1; i++) f.expressions.effect(list[i]);
                tail(list[list.length - 1]);
            }
            default -> b.emit(Opcode.RETURN, f.operand(e));
        }
        b.release(mark);
    }

    // ---- if, labels, with

    private void ifStatement(IfStatement s) {
        noValue();
        Label end = new Label();
        Statement rest = s;
        while (rest instanceof IfStatement i) {
            if (rest != s) noValue();
            Label jump = i.alternate == null && f.completion < 0 ? f.control.plainTarget(i.consequent) : null;
            if (jump != null) {
                f.operators.jump(i.test, jump, true);
                rest = null;
                break;
            }
            Label otherwise = new Label();
            f.operators.jump(i.test, otherwise, false);
            emit(i.consequent);
            if (i.alternate == null) {
                b.bind(otherwise);
                rest = null;
            } else {
                b.jump(end);
                b.bind(otherwise);
                rest = i.alternate;
            }
        }
        if (rest != null) emit(rest);
        b.bind(end);
    }

    private void labeled(LabeledStatement s) {
        ArrayList<String> names = new ArrayList<>(2);
        Statement body = s;
        while (body instanceof LabeledStatement l) {
            names.add(l.label);
            body = l.body;
        }
        switch (body.kind) {
            case NodeKind.FOR_STATEMENT, NodeKind.WHILE_STATEMENT, NodeKind.DO_WHILE_STATEMENT, NodeKind.FOR_IN_STATEMENT,
                NodeKind.FOR_OF_STATEMENT, NodeKind.SWITCH_STATEMENT -> {
                labels = names;
                emit(body);
            }
            default -> {
                ControlScope scope = f.control.push(ControlScope.PLAIN);
                scope.labels = names;
                scope.breakLabel = new Label();
                emit(body);
                f.control.pop(scope);
                b.bind(scope.breakLabel);
            }
        }
    }

    private void with(WithStatement s) {
        int value = f.operand(s.object);
        noValue();
        int object = b.register();
        b.at(s.object.start);
        b.emit(Opcode.TO_OBJECT, object, value);
        int env = f.variableRegister();
        b.emit(Opcode.CREATE_ENV, env, f.environment(), 2, b.ownConstant(new Object[2]));
        b.emit(Opcode.STORE_ENV, env, 0, 1, object);
        int mark = b.mark();
        f.pushEnvironment(s.scope, env);
        f.scope = s.scope;
        emit(s.body);
        f.leaveScope(s.scope, mark);
    }
}
