package dev.ramjet.emitter;

import dev.ramjet.ast.YieldExpression;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.HandlerRegion;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;

/**
 * {@code yield} and {@code yield*}. A generator resumed by return() goes on with a return from the place of the yield, finally blocks
 * and all; resumed by throw() it throws there, which YIELD does itself.
 */
final class GeneratorEmitter {
    private static final int NEXT = 0, THROW = 1, RETURN = 2;
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    GeneratorEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    void yield(YieldExpression e, int dst) {
        if (e.delegate) {
            delegate(e, dst);
            return;
        }
        int value = e.argument == null ? b.undefined() : f.operand(e.argument);
        b.at(e.start);
        if (f.isAsync) {
            int awaited = b.register();
            b.emit(Opcode.AWAIT, awaited, value);
            value = awaited;
        }
        suspend(value, f.scratch(dst), dst, e.start);
    }

    private void suspend(int value, int received, int dst, int position) {
        int mode = b.register();
        Label resume = new Label();
        b.at(position);
        b.emit(Opcode.YIELD, received, mode, value);
        b.jumpIf(Opcode.JUMP_IF_FALSE, mode, resume);
        if (f.isAsync) b.emit(Opcode.AWAIT, received, received);
        f.control.returnValue(received);
        b.bind(resume);
        b.move(dst, received);
    }

    /** {@code yield*}: passes next, throw and return on to the inner iterator. */
    private void delegate(YieldExpression e, int dst) {
        int record = b.registers(2), received = b.register(), mode = b.register(), inner = b.register(), method = b.register();
        int iterable = f.operand(e.argument);
        b.at(e.start);
        if (f.isAsync) {
            if (b.isReachable()) b.emit(Opcode.GET_ASYNC_ITERATOR, record, iterable, b.slot(Opcode.GET_ASYNC_ITERATOR));
        } else {
            f.runtime(record, RuntimeFunctions.GET_ITERATOR_OBJECT, iterable);
            f.expressions.getNamed(record + 1, record, "next");
        }
        f.loadUndefined(received);
        b.load(mode, NEXT);
        Label loop = new Label(), next = new Label(), raise = new Label(), finish = new Label(), check = new Label(), done = new Label();
        b.bind(loop);
        b.tableSwitch(mode, NEXT, new Label[] {next, raise, finish});

        b.bind(next);
        b.emit(Opcode.ITERATOR_CALL_NEXT, inner, record, received);
        b.jump(check);

        b.bind(raise);
        Label noThrow = new Label();
        f.runtime(method, RuntimeFunctions.GET_METHOD, record, f.constant("throw"));
        b.jumpIf(Opcode.JUMP_IF_UNDEFINED, method, noThrow);
        call(inner, method, record, received);
        b.jump(check);
        b.bind(noThrow);
        if (f.isAsync) f.control.closeAsync(record);
        else b.emit(Opcode.ITERATOR_CLOSE, record);
        f.runtime(inner, RuntimeFunctions.THROW_TYPE_ERROR, f.constant("The iterator does not provide a 'throw' method"));

        b.bind(finish);
        Label noReturn = new Label();
        f.runtime(method, RuntimeFunctions.GET_METHOD, record, f.constant("return"));
        b.jumpIf(Opcode.JUMP_IF_UNDEFINED, method, noReturn);
        call(inner, method, record, received);
        b.jump(check);
        b.bind(noReturn);
        if (f.isAsync) b.emit(Opcode.AWAIT, received, received);
        f.control.returnValue(received);

        b.bind(check);
        if (f.isAsync) b.emit(Opcode.AWAIT, inner, inner);
        f.runtime(method, RuntimeFunctions.CHECK_OBJECT, inner, f.constant("Iterator result % is not an object"));
        f.expressions.getNamed(method, inner, "done");
        b.jumpIf(Opcode.JUMP_IF_TRUE, method, done);
        int value = inner;
        if (f.isAsync) f.expressions.getNamed(value, inner, "value");
        b.at(e.start);
        b.emit(Opcode.YIELD_DELEGATE, received, mode, value);
        if (f.isAsync) awaitReturn(received, mode);
        b.jumpLoop(loop, f.loopDepth + 1);

        b.bind(done);
        f.expressions.getNamed(received, inner, "value");
        Label end = new Label();
        // A result that is done after return() returns from this generator, else it is the value of the expression.
        Label[] ends = {end, end};
        b.tableSwitch(mode, NEXT, ends);
        f.control.returnValue(received);
        b.bind(end);
        b.move(dst, received);
    }

    /** What return() gave an async generator is awaited; if that fails, the inner iterator sees a throw. */
    private void awaitReturn(int received, int mode) {
        Label other = new Label(), failed = new Label();
        int compare = f.constant(RETURN);
        b.jumpCompare(Opcode.JUMP_IF_STRICT_NE, mode, compare, other);
        HandlerRegion region = b.openRegion(failed, received);
        b.emit(Opcode.AWAIT, received, received);
        b.closeRegion(region);
        b.jump(other);
        b.bind(failed);
        b.load(mode, THROW);
        b.bind(other);
    }

    private void call(int dst, int method, int self, int argument) {
        if (b.isReachable()) b.emit(Opcode.CALL, dst, method, self, argument, 1, b.slot(Opcode.CALL));
    }
}
