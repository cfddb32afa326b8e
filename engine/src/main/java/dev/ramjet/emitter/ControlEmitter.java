package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.HandlerRegion;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;

/**
 * Ways out of statements: break, continue, return, and what must happen on the way.
 *
 * <p><b>Leaving.</b> {@link #leave} walks from the innermost {@link ControlScope} outwards to the target. An iterator is closed and
 * resources are disposed of in line, in code that no handler of a scope already left protects (its region has a gap there): an exception
 * from closing must go outwards. A finally block is there once; who passes it stores a number in its token register (0: fell off the end,
 * 1: exception, from 2: one for each way out) and jumps to it; behind it a TABLE_SWITCH goes on according to the token, perhaps
 * into the next finally.
 *
 * <p><b>Exceptions</b> reach a handler with the thrown value in a register. Environments need no restoring, since they are in registers.
 */
final class ControlEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    ControlEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    ControlScope push(int kind) {
        return f.controlScope = new ControlScope(f.controlScope, kind);
    }

    void pop(ControlScope s) {
        f.controlScope = s.outer;
    }

    // ---- leaving

    void breakTo(String label) {
        ControlScope s = f.controlScope;
        while (label == null ? !s.breakable : !s.hasLabel(label)) s = s.outer;
        leave(s, false, -1);
    }

    void continueTo(String label) {
        ControlScope s = f.controlScope;
        while (s.continueLabel == null || label != null && !s.hasLabel(label)) s = s.outer;
        leave(s, true, -1);
    }

    /** The label to which a break or continue statement just jumps, with nothing to do on the way; null for anything else. */
    Label plainTarget(Statement s) {
        while (s instanceof BlockStatement block && block.body.length == 1 && block.scope == null) s = block.body[0];
        boolean isContinue = s instanceof ContinueStatement;
        if (!isContinue && !(s instanceof BreakStatement)) return null;
        String label = isContinue ? ((ContinueStatement) s).label : ((BreakStatement) s).label;
        for (ControlScope c = f.controlScope; ; c = c.outer) {
            boolean found = isContinue ? c.continueLabel != null && (label == null || c.hasLabel(label))
                : label == null ? c.breakable : c.hasLabel(label);
            if (found) return isContinue ? c.continueLabel : c.kind == ControlScope.PLAIN ? c.breakLabel : null;
            if (c.kind != ControlScope.PLAIN && c.kind != ControlScope.CATCH) return null;
        }
    }

    /** Returns the value in {@code value} from the function. */
    void returnValue(int value) {
        leave(null, false, value);
    }

    /** Whether a return from here is just that: nothing protects it and nothing is to be done on the way. */
    boolean isFree() {
        for (ControlScope s = f.controlScope; s != null; s = s.outer) if (s.kind != ControlScope.PLAIN) return false;
        return true;
    }

    private void leave(ControlScope target, boolean isContinue, int value) {
        if (!b.isReachable()) return;
        int mark = b.mark();
        ArrayList<HandlerRegion> suspended = null;
        ControlScope before = f.controlScope;
        boolean done = false;
        for (ControlScope s = before; s != null; s = s.outer) {
            if (s == target && (isContinue || s.kind == ControlScope.PLAIN)) break;
            f.controlScope = s.outer;
            if (s.region != null && s.region.isOpen()) {
                b.suspend(s.region);
                if (suspended == null) suspended = new ArrayList<>(2);
                suspended.add(s.region);
            }
            if (s.kind == ControlScope.FINALLY) {
                int token = 2 + s.exits.size();
                for (int i = 0; i < s.exits.size(); i++) {
                    if (s.exits.get(i).target == target && s.exits.get(i).isContinue == isContinue) token = 2 + i;
                }
                if (token == 2 + s.exits.size()) s.exits.add(new ControlScope.Exit(target, isContinue));
                if (value >= 0 && !f.isVariable(value) && value < BytecodeBuilder.CONSTANT_BASE) b.moveTemporary(s.value, value);
                else if (value >= 0) b.move(s.value, value);
                b.load(s.token, token);
                b.jump(s.finallyLabel);
                done = true;
                break;
            }
            switch (s.kind) {
                case ControlScope.ITERATOR -> b.emit(Opcode.ITERATOR_CLOSE, s.register);
                case ControlScope.ASYNC_ITERATOR -> closeAsync(s.register);
                case ControlScope.DISPOSE -> dispose(s);
                default -> {}
            }
            if (s == target) break;
        }
        if (!done) {
            if (target == null) emitReturn(value);
            else b.jump(isContinue ? target.continueLabel : target.breakLabel);
        }
        f.controlScope = before;
        if (suspended != null) for (int i = 0; i < suspended.size(); i++) b.resume(suspended.get(i));
        b.release(mark);
    }

    /** The return itself, with nothing around it any more. */
    private void emitReturn(int value) {
        if (f.isDerivedConstructor) {
            int result = b.register();
            f.runtime(result, RuntimeFunctions.DERIVED_RESULT, value, f.variables.rawThis(f.node.scope));
            b.emit(Opcode.RETURN, result);
        } else if (f.isAsync && !f.isGenerator) {
            b.emit(Opcode.ASYNC_RETURN, value);
        } else {
            b.emit(Opcode.RETURN, value);
        }
    }

    // ---- closing iterators

    /** AsyncIteratorClose with a normal completion. */
    void closeAsync(int record) {
        int mark = b.mark();
        Label none = new Label();
        int result = b.register();
        b.emit(Opcode.ITERATOR_CLOSE_START, result, record);
        b.jumpIf(Opcode.JUMP_IF_HOLE, result, none);
        b.emit(Opcode.AWAIT, result, result);
        f.runtime(b.register(), RuntimeFunctions.CHECK_OBJECT, result, f.constant("% is not an object"));
        b.bind(none);
        b.release(mark);
    }

    /** The handler of an iterating statement: closes the iterator, whatever that does, and throws on. {@code error} holds what was thrown. */
    void closeAndRethrow(ControlScope s, Label handler, int error) {
        b.bind(handler);
        if (!b.isReachable()) return;
        if (s.kind == ControlScope.ITERATOR) {
            b.emit(Opcode.ITERATOR_CLOSE_SILENT, s.register);
        } else {
            int result = b.register();
            Label ignore = new Label();
            HandlerRegion region = b.openRegion(ignore, result);
            b.emit(Opcode.ITERATOR_CLOSE_START, result, s.register);
            b.jumpIf(Opcode.JUMP_IF_HOLE, result, ignore);
            b.emit(Opcode.AWAIT, result, result);
            b.closeRegion(region);
            b.bind(ignore);
        }
        b.emit(Opcode.THROW, error);
    }

    // ---- try

    void tryStatement(TryStatement s) {
        int mark = b.mark();
        if (s.finalizer == null) {
            tryCatch(s);
            f.releaseVariables(mark);
            return;
        }
        ControlScope scope = push(ControlScope.FINALLY);
        scope.exits = new ArrayList<>(2);
        scope.finallyLabel = new Label();
        scope.token = f.variableRegister();
        scope.value = f.variableRegister();
        int saved = f.completion >= 0 ? f.variableRegister() : -1;
        Label handler = new Label();
        scope.region = b.openRegion(handler, scope.value);
        if (s.handler != null) tryCatch(s);
        else f.statements.block(s.block);
        pop(scope);
        b.closeRegion(scope.region);
        if (b.isReachable()) {
            b.load(scope.token, 0);
            b.jump(scope.finallyLabel);
        }
        b.bind(handler);
        b.load(scope.token, 1);
        b.bind(scope.finallyLabel);
        if (saved >= 0) {
            b.move(saved, f.completion);
            f.loadUndefined(f.completion);
        }
        f.statements.block(s.finalizer);
        if (saved >= 0) b.move(f.completion, saved);
        dispatch(scope);
        f.releaseVariables(mark);
    }

    /** Goes on after a finally block. */
    private void dispatch(ControlScope scope) {
        Label end = new Label();
        int n = scope.exits.size();
        if (n == 0) {
            b.jumpIf(Opcode.JUMP_IF_FALSE, scope.token, end);
            b.emit(Opcode.THROW, scope.value);
        } else {
            Label[] labels = new Label[2 + n];
            labels[0] = end;
            for (int i = 1; i < labels.length; i++) labels[i] = new Label();
            b.tableSwitch(scope.token, 0, labels);
            b.bind(labels[1]);
            b.emit(Opcode.THROW, scope.value);
            for (int i = 0; i < n; i++) {
                ControlScope.Exit exit = scope.exits.get(i);
                b.bind(labels[2 + i]);
                leave(exit.target, exit.isContinue, scope.value);
            }
        }
        b.bind(end);
    }

    private void tryCatch(TryStatement s) {
        int mark = b.mark();
        CatchClause clause = s.handler;
        int error = f.variableRegister();
        Label handler = new Label(), end = new Label();
        ControlScope scope = push(ControlScope.CATCH);
        scope.region = b.openRegion(handler, error);
        f.statements.block(s.block);
        pop(scope);
        b.closeRegion(scope.region);
        b.jump(end);
        b.bind(handler);
        if (f.completion >= 0) f.loadUndefined(f.completion);
        int inner = b.mark();
        if (clause.scope != null) f.enterScope(clause.scope);
        if (clause.parameter instanceof Identifier id) f.variables.storeDeclared(id, error, id.start);
        else if (clause.parameter != null) f.patterns.destructure(clause.parameter, error);
        f.statements.block(clause.body);
        if (clause.scope != null) f.leaveScope(clause.scope, inner);
        b.bind(end);
        f.releaseVariables(mark);
    }

    // ---- using

    /**
     * Opens the protection of a block whose scope declares resources; null if it declares none. {@code using} declarations find their
     * capability through {@link #capability}.
     */
    ControlScope openDisposal(Scope scope) {
        int kind = FunctionEmitter.disposal(scope);
        if (kind == 0) return null;
        int capability = f.variableRegister();
        ControlScope s = push(ControlScope.DISPOSE);
        s.register = capability;
        s.async = kind == 2;
        s.value = f.variableRegister();
        b.runtime(capability, RuntimeFunctions.DISPOSE_CREATE, 0, 0);
        s.finallyLabel = new Label();
        s.region = b.openRegion(s.finallyLabel, s.value);
        return s;
    }

    /** Ends it: disposes of the resources after the block's end and after an exception. */
    void closeDisposal(ControlScope s) {
        if (s == null) return;
        pop(s);
        b.closeRegion(s.region);
        Label end = new Label();
        if (b.isReachable()) {
            dispose(s);
            b.jump(end);
        }
        b.bind(s.finallyLabel);
        if (b.isReachable()) {
            int mark = b.mark();
            f.runtime(b.register(), RuntimeFunctions.DISPOSE_FAIL, s.register, s.value);
            b.release(mark);
            dispose(s);
            // DISPOSE_END threw; the verifier wants an end.
            b.emit(Opcode.THROW, s.value);
        }
        b.bind(end);
    }

    /** DisposeResources: throws what is noted in the capability at the end. */
    private void dispose(ControlScope s) {
        int mark = b.mark();
        int result = b.register();
        if (s.async) {
            Label next = new Label(), again = new Label(), fail = new Label(), done = new Label();
            int error = b.register();
            b.bind(next);
            f.runtime(result, RuntimeFunctions.DISPOSE_NEXT, s.register);
            b.jumpIf(Opcode.JUMP_IF_HOLE, result, done);
            HandlerRegion region = b.openRegion(fail, error);
            b.emit(Opcode.AWAIT, result, result);
            b.closeRegion(region);
            b.jump(again);
            b.bind(fail);
            f.runtime(result, RuntimeFunctions.DISPOSE_FAIL, s.register, error);
            b.bind(again);
            b.jumpLoop(next, f.loopDepth + 1);
            b.bind(done);
        } else {
            f.runtime(result, RuntimeFunctions.DISPOSE_NEXT, s.register);
        }
        f.runtime(result, RuntimeFunctions.DISPOSE_END, s.register);
        b.release(mark);
    }

    /** Adds the resource in {@code value} to the innermost open capability. */
    void addResource(int value, VariableKind kind) {
        ControlScope s = f.controlScope;
        while (s.kind != ControlScope.DISPOSE) s = s.outer;
        int mark = b.mark();
        f.runtime(b.register(), RuntimeFunctions.DISPOSE_ADD, s.register, value, f.constant(kind == VariableKind.AWAIT_USING));
        b.release(mark);
    }
}
