package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * Loops and switch. A loop is: head, test, body, continue label, update, JUMP_LOOP to the head; that is its only back edge, since continue
 * jumps forward. Environments are new for each iteration only
 * where a variable of the loop's head is captured.
 */
final class LoopEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    LoopEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    private ControlScope open(int kind, ArrayList<String> labels) {
        f.statements.noValue();
        ControlScope s = f.control.push(kind);
        s.labels = labels;
        s.breakable = true;
        s.breakLabel = new Label();
        s.continueLabel = new Label();
        f.loopDepth++;
        f.function.flags |= BytecodeFunction.HAS_LOOP;
        return s;
    }

    private void back(Label head) {
        b.jumpLoop(head, f.loopDepth);
    }

    private void close(ControlScope s) {
        f.control.pop(s);
        f.loopDepth--;
    }

    void whileStatement(WhileStatement s, ArrayList<String> labels) {
        ControlScope c = open(ControlScope.PLAIN, labels);
        Label head = new Label();
        b.bind(head);
        f.operators.jump(s.test, c.breakLabel, false);
        f.statements.emit(s.body);
        b.bind(c.continueLabel);
        back(head);
        close(c);
        b.bind(c.breakLabel);
    }

    void doWhile(DoWhileStatement s, ArrayList<String> labels) {
        ControlScope c = open(ControlScope.PLAIN, labels);
        Label head = new Label();
        b.bind(head);
        f.statements.emit(s.body);
        b.bind(c.continueLabel);
        if (s.test instanceof BooleanLiteral constant && !constant.value) {
            close(c);
            b.bind(c.breakLabel);
            return;
        }
        f.operators.jump(s.test, c.breakLabel, false);
        back(head);
        close(c);
        b.bind(c.breakLabel);
    }

    void forStatement(ForStatement s, ArrayList<String> labels) {
        int mark = b.mark();
        if (s.scope != null) f.openScope(s.scope);
        ControlScope disposal = f.control.openDisposal(s.scope);
        if (s.init instanceof VariableDeclaration d) f.statements.emit(d);
        else if (s.init != null) f.expressions.effect((Expression) s.init);
        int env = s.scope != null && s.scope.needsEnvironment() && s.perIteration ? f.environment() : -1;
        if (env >= 0) b.emit(Opcode.COPY_ENV, env, env);
        ControlScope c = open(ControlScope.PLAIN, labels);
        Label head = new Label();
        b.bind(head);
        if (s.test != null) f.operators.jump(s.test, c.breakLabel, false);
        f.statements.emit(s.body);
        b.bind(c.continueLabel);
        if (env >= 0) b.emit(Opcode.COPY_ENV, env, env);
        if (s.update != null) f.expressions.effect(s.update);
        back(head);
        close(c);
        b.bind(c.breakLabel);
        f.control.closeDisposal(disposal);
        if (s.scope != null) f.leaveScope(s.scope, mark);
        f.releaseVariables(mark);
    }

    // ---- for-in and for-of

    /** The register of the environment of a loop head's scope, which exists while the loop's subject is evaluated; -1: none. */
    private int openHead(Scope scope) {
        if (scope == null) return -1;
        f.openScope(scope);
        return scope.needsEnvironment() ? f.environment() : -1;
    }

    /** An iteration's environment begins. */
    private void enterIteration(Scope scope, int env) {
        if (env < 0) return;
        f.createEnvironment(scope, env);
        f.pushEnvironment(scope, env);
    }

    /** The register into which the iteration may put its value directly; -1: a temporary, then {@link #bindLeft}. */
    private int directRegister(Node left) {
        Node target = left instanceof VariableDeclaration d ? d.declarators[0].target : left;
        if (!(target instanceof Identifier id)) return -1;
        if (left instanceof VariableDeclaration d) {
            boolean using = d.declarationKind == VariableKind.USING || d.declarationKind == VariableKind.AWAIT_USING;
            return using ? -1 : f.variables.declaredRegister(id);
        }
        return f.variables.isPlainRegister(id) ? id.variable.register : -1;
    }

    /** Assigns an iteration's value to what stands left of in or of. */
    private void bindLeft(Node left, int value) {
        int mark = b.mark();
        if (left instanceof VariableDeclaration d) {
            Node target = d.declarators[0].target;
            if (!(target instanceof Identifier id)) {
                f.patterns.destructure(target, value);
            } else {
                if (d.declarationKind == VariableKind.USING || d.declarationKind == VariableKind.AWAIT_USING) {
                    f.control.addResource(value, d.declarationKind);
                }
                if (VariableEmitter.isDynamic(id)) f.assignments.put(f.assignments.prepare(id, false, null), value);
                else f.variables.storeDeclared(id, value, id.start);
            }
        } else {
            f.assignments.put(f.assignments.prepare(left, false, null), value);
        }
        b.release(mark);
    }

    void forIn(ForInStatement s, ArrayList<String> labels) {
        int mark = b.mark();
        if (s.left instanceof VariableDeclaration d && d.declarators[0].init != null) f.statements.emit(d);
        int enumerator = f.variableRegister();
        int env = openHead(s.scope);
        int subject = f.operand(s.right);
        b.at(s.right.start);
        b.emit(Opcode.FOR_IN_START, enumerator, subject);
        if (env >= 0) f.popEnvironment();
        ControlScope c = open(ControlScope.PLAIN, labels);
        int direct = directRegister(s.left);
        int key = direct >= 0 ? direct : b.register();
        Label head = new Label();
        b.bind(head);
        b.at(s.left.start);
        b.stepOrJump(Opcode.FOR_IN_NEXT, key, enumerator, c.breakLabel);
        enterIteration(s.scope, env);
        if (direct < 0) bindLeft(s.left, key);
        f.statements.emit(s.body);
        b.bind(c.continueLabel);
        back(head);
        close(c);
        b.bind(c.breakLabel);
        leaveHead(s.scope, mark);
    }

    private void leaveHead(Scope scope, int mark) {
        if (scope != null) f.leaveScope(scope, mark);
        else f.releaseVariables(mark);
    }

    void forOf(ForOfStatement s, ArrayList<String> labels) {
        int mark = b.mark();
        int record = b.registers(2);
        int env = openHead(s.scope);
        int subject = f.operand(s.right);
        int op = s.await ? Opcode.GET_ASYNC_ITERATOR : Opcode.GET_ITERATOR;
        b.at(s.right.start);
        if (b.isReachable()) b.emit(op, record, subject, b.slot(op));
        if (env >= 0) f.popEnvironment();
        ControlScope c = open(s.await ? ControlScope.ASYNC_ITERATOR : ControlScope.ITERATOR, labels);
        c.register = record;
        int error = b.register();
        int direct = directRegister(s.left);
        int value = direct >= 0 ? direct : b.register();
        Label handler = new Label(), done = new Label(), head = new Label();
        b.bind(head);
        b.at(s.right.start);
        if (s.await) {
            int result = b.register();
            b.emit(Opcode.LOAD_HOLE, result);
            b.emit(Opcode.ITERATOR_CALL_NEXT, result, record, result);
            b.emit(Opcode.AWAIT, result, result);
            b.stepOrJump(Opcode.ITERATOR_UNWRAP, value, result, done);
            c.region = b.openRegion(handler, error);
        } else {
            c.region = b.openRegion(handler, error);
            b.iteratorNext(value, record, done);
        }
        enterIteration(s.scope, env);
        ControlScope disposal = f.control.openDisposal(s.scope);
        if (direct < 0) bindLeft(s.left, value);
        f.statements.emit(s.body);
        f.control.closeDisposal(disposal);
        b.closeRegion(c.region);
        b.bind(c.continueLabel);
        back(head);
        close(c);
        f.control.closeAndRethrow(c, handler, error);
        b.bind(done);
        b.bind(c.breakLabel);
        leaveHead(s.scope, mark);
    }

    // ---- switch

    void switchStatement(SwitchStatement s, ArrayList<String> labels) {
        int mark = b.mark();
        int value = f.expressions.temporary(s.discriminant);
        f.statements.noValue();
        if (s.scope != null) f.enterScope(s.scope);
        ControlScope disposal = f.control.openDisposal(s.scope);
        ControlScope c = f.control.push(ControlScope.PLAIN);
        c.labels = labels;
        c.breakable = true;
        c.breakLabel = new Label();
        SwitchCase[] cases = s.cases;
        Label[] bodies = new Label[cases.length];
        Label otherwise = c.breakLabel;
        for (int i = 0; i < cases.length; i++) {
            bodies[i] = new Label();
            if (cases[i].test == null) otherwise = bodies[i];
        }
        if (!table(cases, bodies, otherwise, value)) {
            for (int i = 0; i < cases.length; i++) {
                if (cases[i].test == null) continue;
                int inner = b.mark();
                int test = f.operand(cases[i].test);
                b.at(cases[i].test.start);
                b.jumpCompare(Opcode.JUMP_IF_STRICT_EQ, value, test, bodies[i]);
                b.release(inner);
            }
        }
        b.jump(otherwise);
        for (int i = 0; i < cases.length; i++) {
            b.bind(bodies[i]);
            f.statements.list(cases[i].body);
        }
        f.control.pop(c);
        b.bind(c.breakLabel);
        f.control.closeDisposal(disposal);
        if (s.scope != null) f.leaveScope(s.scope, mark);
        f.releaseVariables(mark);
    }

    /** A jump table, where all cases are integers that lie close together. */
    private boolean table(SwitchCase[] cases, Label[] bodies, Label otherwise, int value) {
        int low = Integer.MAX_VALUE, high = Integer.MIN_VALUE, count = 0;
        for (SwitchCase c : cases) {
            if (c.test == null) continue;
            Integer k = integer(c.test);
            if (k == null) return false;
            low = Math.min(low, k);
            high = Math.max(high, k);
            count++;
        }
        if (count < 4 || (long) high - low >= 4L * count + 8) return false;
        Label[] targets = new Label[high - low + 1];
        for (int i = cases.length - 1; i >= 0; i--) if (cases[i].test != null) targets[integer(cases[i].test) - low] = bodies[i];
        for (int i = 0; i < targets.length; i++) if (targets[i] == null) targets[i] = otherwise;
        b.tableSwitch(value, low, targets);
        return true;
    }

    private Integer integer(Expression e) {
        Object k = e instanceof NumberLiteral ? ExpressionEmitter.literal(e) : f.operators.fold(e);
        return k instanceof Integer i ? i : null;
    }
}
