package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;

/** Assignments of all kinds, {@code ++} and {@code --}; and {@link Target}s, which destructuring and for-in/of use, too. */
final class AssignmentEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    AssignmentEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    // ---- targets

    /**
     * Evaluates what stands in a target: objects, keys. {@code update}: the target is read before it is written, so its key is converted
     * once. {@code later}: what is evaluated before the assignment (null: anything).
     */
    Target prepare(Node target, boolean update, Node later) {
        switch (target.kind) {
            case NodeKind.IDENTIFIER -> {
                Identifier id = (Identifier) target;
                if (VariableEmitter.isDynamic(id) && (update || later == null || !isTrivial(later))) {
                    Target t = new Target(Target.DYNAMIC, id, id.start);
                    t.reference = id;
                    t.object = f.variables.resolveReference(id);
                    return t;
                }
                Target t = new Target(Target.NAME, id, id.start);
                t.reference = id;
                if (f.strict && id.variable == null && id.resolution == Reference.GLOBAL && !update && (later == null || !isTrivial(later))) {
                    t.existed = b.register();
                    f.runtime(t.existed, RuntimeFunctions.HAS_GLOBAL, f.constant(id.name()));
                }
                return t;
            }
            case NodeKind.MEMBER_EXPRESSION -> {
                MemberExpression m = (MemberExpression) target;
                Target t = new Target(Target.NAMED, m, m.start);
                t.object = stable(m.object, null, later);
                t.name = m.name;
                return t;
            }
            case NodeKind.INDEX_EXPRESSION -> {
                IndexExpression m = (IndexExpression) target;
                String name = ExpressionEmitter.nameOfKey(m.index, true);
                if (name != null) {
                    Target t = new Target(Target.NAMED, m, m.start);
                    t.object = stable(m.object, null, later);
                    t.name = name;
                    return t;
                }
                Target t = new Target(Target.KEYED, m, m.start);
                t.object = stable(m.object, m.index, later);
                t.key = stable(m.index, null, later);
                if (update && !isPrimitiveKey(m.index)) t.key = convertKey(t.object, t.key, t.position);
                return t;
            }
            case NodeKind.PRIVATE_MEMBER -> {
                PrivateMember m = (PrivateMember) target;
                Target t = new Target(Target.PRIVATE, m, m.name.start);
                t.object = stable(m.object, null, later);
                t.key = f.operand(m.name);
                return t;
            }
            case NodeKind.SUPER_MEMBER -> {
                SuperMember m = (SuperMember) target;
                Target t = new Target(Target.SUPER, m, m.index == null ? m.nameStart : m.index.start);
                t.self = f.operand(m.receiver);
                t.key = m.index == null ? f.constant(m.name) : stable(m.index, null, later);
                t.object = b.register();
                b.emit(Opcode.LOAD_PROTOTYPE, t.object, f.operand(m.homeObject));
                if (update && m.index != null && !isPrimitiveKey(m.index)) t.key = convertKey(t.object, t.key, t.position);
                return t;
            }
            case NodeKind.ARRAY_PATTERN, NodeKind.OBJECT_PATTERN -> {
                return new Target(Target.PATTERN, target, target.start);
            }
            case NodeKind.OPTIONAL_CHAIN, NodeKind.CALL_EXPRESSION -> {
                f.expressions.effect((Expression) target);
                Target t = new Target(Target.CALL, target, target.start);
                put(t, -1);
                return t;
            }
            default -> throw new IllegalStateException("not a target: kind " + target.kind);
        }
    }

    private int convertKey(int object, int key, int position) {
        int converted = b.register();
        b.at(position);
        b.emit(Opcode.TO_UPDATE_KEY, converted, object, key);
        return converted;
    }

    private int stable(Expression e, Node later, Node later2) {
        Variable v = e instanceof Reference r ? r.variable : null;
        if (v != null && v.assigned && (later != null && Hazards.mayAssign(later, v) || later2 == null || Hazards.mayAssign(later2, v))) {
            return f.expressions.temporary(e);
        }
        return f.operand(e);
    }

    /** An expression whose value converts to a key without running code of the program. */
    private static boolean isPrimitiveKey(Expression e) {
        return switch (e.kind) {
            case NodeKind.NUMBER_LITERAL, NodeKind.STRING_LITERAL, NodeKind.TEMPLATE_LITERAL, NodeKind.UPDATE_EXPRESSION -> true;
            case NodeKind.BINARY_EXPRESSION -> ((BinaryExpression) e).operator != Operator.ADD || isPrimitiveKey(((BinaryExpression) e).right) || isPrimitiveKey(((BinaryExpression) e).left);
            case NodeKind.UNARY_EXPRESSION -> true;
            default -> false;
        };
    }

    /** Evaluating it cannot change what a name means. */
    private static boolean isTrivial(Node e) {
        return switch (e.kind) {
            case NodeKind.NUMBER_LITERAL, NodeKind.STRING_LITERAL, NodeKind.NULL_LITERAL, NodeKind.BOOLEAN_LITERAL, NodeKind.FUNCTION_NODE,
                NodeKind.THIS_EXPRESSION, NodeKind.BIG_INT_LITERAL, NodeKind.REG_EXP_LITERAL -> true;
            case NodeKind.IDENTIFIER -> ((Identifier) e).resolution == Reference.STATIC;
            case NodeKind.ARRAY_EXPRESSION -> ((ArrayExpression) e).elements.length == 0;
            case NodeKind.OBJECT_EXPRESSION -> ((ObjectExpression) e).properties.length == 0;
            default -> false;
        };
    }

    /** Reads a target prepared for update. */
    void get(Target t, int dst) {
        b.at(t.position);
        switch (t.kind) {
            case Target.NAME -> f.variables.load(t.reference, dst);
            case Target.DYNAMIC -> f.runtime(dst, RuntimeFunctions.GET_REFERENCE, t.object);
            case Target.NAMED -> f.expressions.getNamed(dst, t.object, t.name);
            case Target.KEYED -> b.binary(Opcode.GET_KEYED, dst, t.object, t.key);
            case Target.PRIVATE -> b.binary(Opcode.GET_PRIVATE, dst, t.object, t.key);
            case Target.SUPER -> {
                if (b.isReachable()) b.emit(Opcode.GET_SUPER, dst, t.object, t.key, t.self, b.slot(Opcode.GET_SUPER));
            }
            default -> put(t, -1);
        }
    }

    /** Assigns register {@code value}. */
    void put(Target t, int value) {
        if (!b.isReachable()) return;
        int strict = f.strict ? 1 : 0;
        int mark = b.mark();
        switch (t.kind) {
            case Target.NAME -> {
                if (t.existed >= 0) checkExisted(t);
                if (t.reference instanceof Identifier id) f.variables.storeDeclared(id, value, t.storePosition);
                else f.variables.store(t.reference, value, t.storePosition);
            }
            case Target.DYNAMIC -> {
                b.at(t.storePosition);
                f.runtime(b.register(), RuntimeFunctions.PUT_REFERENCE, t.object, value, f.constant(f.strict));
            }
            case Target.NAMED -> {
                b.at(t.storePosition);
                b.emit(Opcode.SET_NAMED, t.object, b.constant(t.name), value, strict, b.slot(Opcode.SET_NAMED));
            }
            case Target.KEYED -> {
                b.at(t.storePosition);
                b.emit(Opcode.SET_KEYED, t.object, t.key, value, strict, b.slot(Opcode.SET_KEYED));
            }
            case Target.PRIVATE -> {
                b.at(t.storePosition);
                b.emit(Opcode.SET_PRIVATE, t.object, t.key, value, b.slot(Opcode.SET_PRIVATE));
            }
            case Target.SUPER -> {
                b.at(t.storePosition);
                b.emit(Opcode.SET_SUPER, t.object, t.key, t.self, value, strict);
            }
            case Target.PATTERN -> f.patterns.destructure(t.node, value);
            default -> {
                b.at(t.storePosition);
                f.runtime(b.register(), RuntimeFunctions.THROW_REFERENCE_ERROR, f.constant("Invalid left-hand side in assignment"));
            }
        }
        b.release(mark);
    }

    private void checkExisted(Target t) {
        Label fine = new Label();
        b.jumpIf(Opcode.JUMP_IF_TRUE, t.existed, fine);
        b.at(t.storePosition);
        f.runtime(b.register(), RuntimeFunctions.THROW_REFERENCE_ERROR, f.constant(t.reference.name() + " is not defined"));
        b.bind(fine);
    }

    // ---- assignment

    /** The name that an anonymous function assigned to {@code target} gets, or null. */
    static String functionName(Node target) {
        return target instanceof Identifier id && !id.parenthesized ? id.name() : null;
    }

    private void value(Expression e, int dst, Node target) {
        String name = functionName(target);
        if (name != null) f.expressions.intoNamed(e, dst, name);
        else {
            f.literals.traceAsProperty(e, target);
            f.into(e, dst);
        }
    }

    private boolean isPlain(AssignmentExpression e) {
        return e.target instanceof Identifier id && f.variables.isPlainRegister(id);
    }

    /** An assignment whose value nobody wants. */
    void effect(AssignmentExpression e) {
        if (isPlain(e)) {
            plain(e);
        } else if (e.operator == Operator.ASSIGN) {
            Target t = prepare(e.target, false, e.value);
            t.storePosition = f.positions.operator(e.target);
            boolean named = functionName(e.target) != null && ExpressionEmitter.isAnonymousFunction(e.value);
            int value;
            if (named) value(e.value, value = b.register(), e.target);
            else if (t.kind == Target.PATTERN) value = f.patterns.valueFor(e.value);
            else {
                f.literals.traceAsProperty(e.value, e.target);
                value = f.operand(e.value);
            }
            put(t, value);
        } else {
            assign(e, b.register());
        }
    }

    /** The register of the variable that {@code e} assigns if that is simply in a register, -1 (and nothing done) otherwise. */
    int operand(AssignmentExpression e) {
        if (!isPlain(e)) return -1;
        plain(e);
        return ((Identifier) e.target).variable.register;
    }

    /** Assignment to a variable in a register. */
    private void plain(AssignmentExpression e) {
        Variable v = ((Identifier) e.target).variable;
        int mark = b.mark();
        if (e.operator == Operator.ASSIGN) {
            value(e.value, v.register, e.target);
        } else if (e.operator.isLogical()) {
            Label end = new Label();
            b.jumpIf(shortCircuit(e.operator), v.register, end);
            value(e.value, v.register, e.target);
            b.bind(end);
        } else {
            int left = v.register;
            if (Hazards.mayAssign(e.value, v)) {
                left = b.register();
                b.move(left, v.register);
            }
            int right = f.operand(e.value);
            b.at(f.positions.operator(e.target));
            b.binary(OperatorEmitter.opcode(e.operator), v.register, left, right);
        }
        b.release(mark);
    }

    private static int shortCircuit(Operator o) {
        return switch (o) {
            case AND -> Opcode.JUMP_IF_FALSE;
            case OR -> Opcode.JUMP_IF_TRUE;
            default -> Opcode.JUMP_IF_NOT_NULLISH;
        };
    }

    /** An assignment whose value goes to {@code dst}. */
    void assign(AssignmentExpression e, int dst) {
        if (isPlain(e)) {
            plain(e);
            b.move(dst, ((Identifier) e.target).variable.register);
            return;
        }
        int d = f.scratch(dst);
        if (e.operator == Operator.ASSIGN) {
            Target t = prepare(e.target, false, e.value);
            t.storePosition = f.positions.operator(e.target);
            value(e.value, d, e.target);
            put(t, d);
        } else {
            Target t = prepare(e.target, true, e.value);
            t.storePosition = f.positions.operator(e.target);
            if (e.operator.isLogical()) {
                Label end = new Label();
                get(t, d);
                b.jumpIf(shortCircuit(e.operator), d, end);
                value(e.value, d, e.target);
                put(t, d);
                b.bind(end);
            } else {
                int old = b.register();
                get(t, old);
                int right = f.operand(e.value);
                b.at(t.storePosition);
                b.binary(OperatorEmitter.opcode(e.operator), d, old, right);
                put(t, d);
            }
        }
        b.move(dst, d);
    }

    // ---- ++ and --

    private static int step(UpdateExpression e) {
        return e.operator == Operator.ADD ? Opcode.INC : Opcode.DEC;
    }

    private Target prepareUpdate(UpdateExpression e) {
        Target t = prepare(e.target, true, null);
        t.position = e.start;
        t.storePosition = e.prefix ? e.start : f.positions.operator(e.target);
        return t;
    }

    void updateEffect(UpdateExpression e) {
        if (e.target instanceof Identifier id && f.variables.isPlainRegister(id)) {
            b.at(e.start);
            b.unary(step(e), id.variable.register, id.variable.register);
            return;
        }
        Target t = prepareUpdate(e);
        int r = b.register();
        get(t, r);
        b.at(e.start);
        b.unary(step(e), r, r);
        put(t, r);
    }

    void update(UpdateExpression e, int dst) {
        if (e.target instanceof Identifier id && f.variables.isPlainRegister(id)) {
            int x = id.variable.register;
            b.at(e.start);
            if (e.prefix) {
                b.unary(step(e), x, x);
                b.move(dst, x);
            } else {
                int old = f.scratch(dst);
                b.unary(Opcode.TO_NUMERIC, old, x);
                b.unary(step(e), x, old);
                b.move(dst, old);
            }
            return;
        }
        int d = f.scratch(dst);
        Target t = prepareUpdate(e);
        if (e.prefix) {
            get(t, d);
            b.at(e.start);
            b.unary(step(e), d, d);
            put(t, d);
        } else {
            int next = b.register();
            get(t, d);
            b.at(e.start);
            b.unary(Opcode.TO_NUMERIC, d, d);
            b.unary(step(e), next, d);
            put(t, next);
        }
        b.move(dst, d);
    }
}
