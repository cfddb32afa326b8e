package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.bytecode.TemplateSite;

/** Calls, constructions, super(), tagged templates, direct eval, import(). Arguments are evaluated in place, in consecutive registers. */
final class CallEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;
    /** The callee and this that {@link #callee} found. */
    private int callee, self;
    /** The first argument register that {@link #arguments} chose. */
    private int first;

    CallEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    static boolean hasSpread(Expression[] list) {
        for (Expression e : list) if (e != null && e.kind == NodeKind.SPREAD_ELEMENT) return true;
        return false;
    }

    /** Evaluates arguments; {@link #first} then is the register of the first one. */
    private void arguments(Expression[] list) {
        int n = list.length;
        if (n == 0) {
            first = 0;
            return;
        }
        if (n == 1) {
            first = f.operand(list[0]);
            return;
        }
        int run = runOfVariables(list);
        if (run >= 0) {
            first = run;
            return;
        }
        int start = b.mark();
        for (int i = 0; i < n; i++) {
            int r = b.register();
            f.into(list[i], r);
            b.release(start + i + 1);
        }
        first = start;
    }

    /** The first of consecutive registers if the arguments are just variables that lie so, else -1. */
    private int runOfVariables(Expression[] list) {
        int at = -1;
        for (int i = 0; i < list.length; i++) {
            if (!(list[i] instanceof Reference r) || r.variable == null || r.needsTdzCheck) return -1;
            int register = f.variables.registerOf(r);
            if (register < 0 || i > 0 && register != at + i) return -1;
            if (i == 0) at = register;
        }
        return at;
    }

    /** An array of the arguments, where some are spread. */
    private int argumentArray(Expression[] list) {
        int array = b.register();
        f.literals.spreadInto(list, array);
        return array;
    }

    /**
     * Evaluates what is called and its this, into {@link #callee} and {@link #self}; both stay good while {@code later} is evaluated.
     */
    private void callee(Expression e, Expression[] later) {
        switch (e.kind) {
            case NodeKind.MEMBER_EXPRESSION -> {
                MemberExpression m = (MemberExpression) e;
                int object = f.expressions.operand(m.object, later);
                if (m.optional) b.jumpIf(Opcode.JUMP_IF_NULLISH, object, f.expressions.optionalExit);
                int function = b.register();
                f.expressions.memberOf(m, object, function);
                set(function, object);
            }
            case NodeKind.INDEX_EXPRESSION -> {
                IndexExpression m = (IndexExpression) e;
                int object = stable(m.object, m.index, later);
                if (m.optional) b.jumpIf(Opcode.JUMP_IF_NULLISH, object, f.expressions.optionalExit);
                int function = b.register();
                int mark = b.mark();
                f.expressions.indexOf(m, object, function);
                b.release(mark);
                set(function, object);
            }
            case NodeKind.PRIVATE_MEMBER -> {
                PrivateMember m = (PrivateMember) e;
                int object = f.expressions.operand(m.object, later);
                if (m.optional) b.jumpIf(Opcode.JUMP_IF_NULLISH, object, f.expressions.optionalExit);
                int function = b.register();
                f.expressions.privateOf(m, object, function);
                set(function, object);
            }
            case NodeKind.SUPER_MEMBER -> {
                SuperMember m = (SuperMember) e;
                int receiver = f.operand(m.receiver);
                int function = b.register();
                int mark = b.mark();
                f.expressions.superMember(m, receiver, function);
                b.release(mark);
                set(function, receiver);
            }
            case NodeKind.OPTIONAL_CHAIN -> optionalCallee((OptionalChain) e, later);
            case NodeKind.IDENTIFIER -> {
                Identifier id = (Identifier) e;
                if (id.resolution == Reference.DYNAMIC) {
                    int pair = b.registers(2);
                    b.at(id.start);
                    b.emit(Opcode.LOAD_DYNAMIC_CALLEE, pair, f.environment(), b.constant(id.name()), f.variables.scopeConstant());
                    set(pair, pair + 1);
                } else {
                    set(f.expressions.operand(e, later), b.undefined());
                }
            }
            default -> set(f.expressions.operand(e, later), b.undefined());
        }
    }

    private int stable(Expression e, Expression index, Expression[] later) {
        Variable v = e instanceof Reference r ? r.variable : null;
        return v != null && (Hazards.mayAssign(index, v) || Hazards.mayAssign(later, v)) ? f.expressions.temporary(e) : f.operand(e);
    }

    private void set(int callee, int self) {
        this.callee = callee;
        this.self = self;
    }

    /** {@code (a?.b)()}: the chain gives callee and this, or undefined for both. */
    private void optionalCallee(OptionalChain chain, Expression[] later) {
        int pair = b.registers(2);
        Label before = f.expressions.optionalExit;
        Label exit = f.expressions.optionalExit = new Label(), end = new Label();
        callee(chain.expression, later);
        b.move(pair, callee);
        b.move(pair + 1, self);
        f.expressions.optionalExit = before;
        b.jump(end);
        b.bind(exit);
        f.loadUndefined(pair);
        f.loadUndefined(pair + 1);
        b.bind(end);
        set(pair, pair + 1);
    }

    void call(CallExpression e, int dst) {
        callee(e.callee, e.arguments);
        int function = callee, receiver = self;
        if (e.optional) b.jumpIf(Opcode.JUMP_IF_NULLISH, function, f.expressions.optionalExit);
        boolean spread = hasSpread(e.arguments);
        if (e.directEval) {
            directEval(e, dst, function, receiver, spread);
        } else if (spread) {
            f.literals.spreadPosition = f.positions.call(e);
            int array = argumentArray(e.arguments);
            b.at(f.positions.call(e));
            if (b.isReachable()) b.emit(Opcode.CALL_SPREAD, dst, function, receiver, array, b.slot(Opcode.CALL_SPREAD));
        } else {
            arguments(e.arguments);
            b.at(f.positions.call(e));
            if (b.isReachable()) b.emit(Opcode.CALL, dst, function, receiver, first, e.arguments.length, b.slot(Opcode.CALL));
        }
    }

    private void directEval(CallExpression e, int dst, int function, int receiver, boolean spread) {
        int count = e.arguments.length;
        if (spread) {
            first = argumentArray(e.arguments);
            count = 1;
        } else {
            arguments(e.arguments);
        }
        b.at(f.positions.call(e));
        if (b.isReachable()) {
            b.emit(Opcode.DIRECT_EVAL, dst, function, receiver, first, count, f.environment(), b.constant(e.scope.toScopeInfo()),
                (f.strict ? 1 : 0) | (spread ? 2 : 0));
        }
    }

    /** {@code return callee(…)} in strict code, where nothing is left to do in this function. Not for spread and optional calls. */
    void tailCall(CallExpression e) {
        callee(e.callee, e.arguments);
        int function = callee, receiver = self;
        arguments(e.arguments);
        if (e.directEval) {
            int result = b.register();
            Label other = new Label();
            f.runtime(result, RuntimeFunctions.IS_EVAL, function);
            b.jumpIf(Opcode.JUMP_IF_FALSE, result, other);
            b.at(f.positions.call(e));
            if (b.isReachable()) {
                b.emit(Opcode.DIRECT_EVAL, result, function, receiver, first, e.arguments.length, f.environment(), b.constant(e.scope.toScopeInfo()), 1);
            }
            b.emit(Opcode.RETURN, result);
            b.bind(other);
        }
        b.at(f.positions.call(e));
        if (b.isReachable()) b.emit(Opcode.TAIL_CALL, function, receiver, first, e.arguments.length, b.slot(Opcode.TAIL_CALL));
    }

    void construct(NewExpression e, int dst) {
        int function = f.expressions.operand(e.callee, e.arguments);
        if (hasSpread(e.arguments)) {
            f.literals.spreadPosition = e.start;
            int array = argumentArray(e.arguments);
            b.at(e.start);
            if (b.isReachable()) b.emit(Opcode.NEW_SPREAD, dst, function, array, b.slot(Opcode.NEW_SPREAD));
        } else {
            arguments(e.arguments);
            b.at(e.start);
            if (b.isReachable()) b.emit(Opcode.NEW, dst, function, first, e.arguments.length, b.slot(Opcode.NEW));
        }
    }

    /** {@code super(…)}: construct, bind this (once), define the fields. */
    void superCall(SuperCall e, int dst) {
        int active = f.operand(e.activeFunction);
        int target = f.operand(e.newTarget);
        int constructor = b.register(), result = b.register();
        b.emit(Opcode.LOAD_PROTOTYPE, constructor, active);
        if (hasSpread(e.arguments)) {
            int array = argumentArray(e.arguments);
            b.at(e.start);
            if (b.isReachable()) b.emit(Opcode.SUPER_CALL_SPREAD, result, constructor, target, array, b.slot(Opcode.SUPER_CALL_SPREAD));
        } else {
            arguments(e.arguments);
            b.at(e.start);
            if (b.isReachable()) {
                b.emit(Opcode.SUPER_CALL, result, constructor, target, first, e.arguments.length, b.slot(Opcode.SUPER_CALL));
            }
        }
        Variable self = e.receiver.variable;
        b.at(e.start);
        if (self == null || e.receiver.resolution == Reference.DYNAMIC) throw new IllegalStateException("super() outside of a derived constructor");
        b.emit(Opcode.CHECK_NOT_HOLE, f.variables.operand(self));
        f.variables.initialize(self, result);
        boolean plain = f.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR && !f.function.is(BytecodeFunction.HAS_FIELDS);
        if (!plain) f.classes.initializeInstance(result, active);
        b.move(dst, result);
    }

    /** A tagged template's call; {@code dst} -1: in tail position. */
    void taggedTemplate(TaggedTemplate e, int dst) {
        TemplateLiteral quasi = e.quasi;
        callee(e.tag, quasi.expressions);
        int function = callee, receiver = self;
        int start = b.mark();
        int template = b.register();
        if (b.isReachable()) {
            b.emit(Opcode.TEMPLATE_OBJECT, template, b.ownConstant(new TemplateSite(quasi.cooked, quasi.raw)), b.slot(Opcode.TEMPLATE_OBJECT));
        }
        for (int i = 0; i < quasi.expressions.length; i++) {
            int r = b.register();
            f.into(quasi.expressions[i], r);
            b.release(start + i + 2);
        }
        b.at(quasi.start);
        int count = quasi.expressions.length + 1;
        if (!b.isReachable()) return;
        if (dst < 0) b.emit(Opcode.TAIL_CALL, function, receiver, start, count, b.slot(Opcode.TAIL_CALL));
        else b.emit(Opcode.CALL, dst, function, receiver, start, count, b.slot(Opcode.CALL));
    }

    void importCall(ImportCall e, int dst) {
        int first = b.registers(3);
        f.into(e.specifier, first);
        if (e.options == null) f.loadUndefined(first + 1);
        else f.into(e.options, first + 1);
        b.load(first + 2, e.phase.ordinal());
        b.at(e.start);
        b.runtime(dst, RuntimeFunctions.IMPORT_CALL, first, 3);
    }

    void nativeCall(RuntimeCall e, int dst) {
        int start = b.mark();
        b.load(b.register(), e.name);
        for (int i = 0; i < e.arguments.length; i++) {
            f.into(e.arguments[i], b.register());
            b.release(start + i + 2);
        }
        b.at(e.start);
        b.runtime(dst, RuntimeFunctions.NATIVE_CALL, start, e.arguments.length + 1);
    }
}
