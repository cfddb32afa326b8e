package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Literal;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import java.util.ArrayList;

/** Unary, binary and logical operators, conditions, and jumps on conditions. Left-leaning chains are walked in loops, however long. */
final class OperatorEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;

    OperatorEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    static int opcode(Operator o) {
        return switch (o) {
            case ADD -> Opcode.ADD;
            case SUBTRACT -> Opcode.SUB;
            case MULTIPLY -> Opcode.MUL;
            case DIVIDE -> Opcode.DIV;
            case REMAINDER -> Opcode.MOD;
            case EXPONENT -> Opcode.EXP;
            case SHIFT_LEFT -> Opcode.SHL;
            case SHIFT_RIGHT -> Opcode.SAR;
            case SHIFT_RIGHT_UNSIGNED -> Opcode.SHR;
            case BIT_AND -> Opcode.BIT_AND;
            case BIT_OR -> Opcode.BIT_OR;
            case BIT_XOR -> Opcode.BIT_XOR;
            case EQUAL -> Opcode.EQ;
            case NOT_EQUAL -> Opcode.NE;
            case STRICT_EQUAL -> Opcode.STRICT_EQ;
            case STRICT_NOT_EQUAL -> Opcode.STRICT_NE;
            case LESS -> Opcode.LT;
            case LESS_EQUAL -> Opcode.LE;
            case GREATER -> Opcode.GT;
            case GREATER_EQUAL -> Opcode.GE;
            case INSTANCEOF -> Opcode.INSTANCE_OF;
            case IN -> Opcode.IN;
            default -> throw new IllegalStateException("no binary operator: " + o);
        };
    }

    /** The opcode that jumps when the comparison is {@code when}, or -1 if {@code o} is no comparison. */
    private static int jumpOpcode(Operator o, boolean when) {
        return switch (o) {
            case EQUAL -> when ? Opcode.JUMP_IF_EQ : Opcode.JUMP_IF_NE;
            case NOT_EQUAL -> when ? Opcode.JUMP_IF_NE : Opcode.JUMP_IF_EQ;
            case STRICT_EQUAL -> when ? Opcode.JUMP_IF_STRICT_EQ : Opcode.JUMP_IF_STRICT_NE;
            case STRICT_NOT_EQUAL -> when ? Opcode.JUMP_IF_STRICT_NE : Opcode.JUMP_IF_STRICT_EQ;
            case LESS -> when ? Opcode.JUMP_IF_LT : Opcode.JUMP_IF_NOT_LT;
            case LESS_EQUAL -> when ? Opcode.JUMP_IF_LE : Opcode.JUMP_IF_NOT_LE;
            case GREATER -> when ? Opcode.JUMP_IF_GT : Opcode.JUMP_IF_NOT_GT;
            case GREATER_EQUAL -> when ? Opcode.JUMP_IF_GE : Opcode.JUMP_IF_NOT_GE;
            default -> -1;
        };
    }

    // ---- binary

    void binary(BinaryExpression e, int dst) {
        Object folded = fold(e);
        if (folded != null) {
            b.load(dst, folded);
            return;
        }
        if (!(e.left instanceof BinaryExpression)) {
            int left = f.expressions.operand(e.left, e.right);
            apply(e, dst, left, f.operand(e.right));
            return;
        }
        ArrayList<BinaryExpression> chain = new ArrayList<>();
        Expression first = e;
        Object constant = null;
        while (first instanceof BinaryExpression x && (constant = fold(x)) == null) {
            chain.add(x);
            first = x.left;
        }
        int last = chain.size() - 1;
        int left = constant != null ? f.constant(constant) : f.expressions.operand(first, chain.get(last).right);
        int accumulator = -1;
        for (int i = last; i >= 0; i--) {
            BinaryExpression x = chain.get(i);
            int target = dst;
            if (i > 0) {
                if (accumulator < 0) accumulator = f.isVariable(dst) ? b.register() : dst;
                target = accumulator;
            }
            int mark = b.mark();
            int right = f.operand(x.right);
            apply(x, target, left, right);
            b.release(mark);
            left = target;
        }
    }

    private void apply(BinaryExpression x, int dst, int left, int right) {
        b.at(f.positions.operator(x.left));
        b.binary(opcode(x.operator), dst, left, right);
    }

    /** The constant that an arithmetic expression of numeric literals is, or null. */
    Object fold(Expression e) {
        if (e instanceof UnaryExpression u) {
            switch (u.operator) {
                case NEGATE: {
                    if (u.operand instanceof NumberLiteral n) return ExpressionEmitter.number(-n.value);
                    if (u.operand instanceof BigIntLiteral i) return ((java.math.BigInteger) ExpressionEmitter.literal(i)).negate();
                    return null;
                }
                case POSITIVE:
                    return u.operand instanceof NumberLiteral n ? ExpressionEmitter.number(n.value) : null;
                case VOID:
                    return u.operand instanceof NumberLiteral ? Literal.UNDEFINED : null;
                case NOT:
                    return u.operand instanceof NumberLiteral n ? Boolean.valueOf(n.value == 0 || n.value != n.value) : null;
                default:
                    return null;
            }
        }
        if (!(e instanceof BinaryExpression x) || !(x.right instanceof NumberLiteral r)) return null;
        double left;
        if (x.left instanceof NumberLiteral l) left = l.value;
        else if (x.left instanceof UnaryExpression u && u.operator == Operator.NEGATE && u.operand instanceof NumberLiteral l) left = -l.value;
        else return null;
        double right = r.value;
        switch (x.operator) {
            case ADD: return ExpressionEmitter.number(left + right);
            case SUBTRACT: return ExpressionEmitter.number(left - right);
            case MULTIPLY: return ExpressionEmitter.number(left * right);
            case DIVIDE: return ExpressionEmitter.number(left / right);
            case SHIFT_LEFT: return isInt(left) && isInt(right) ? (Object) ((int) left << (int) right) : null;
            case SHIFT_RIGHT: return isInt(left) && isInt(right) ? (Object) ((int) left >> (int) right) : null;
            case BIT_OR: return isInt(left) && isInt(right) ? (Object) ((int) left | (int) right) : null;
            case BIT_AND: return isInt(left) && isInt(right) ? (Object) ((int) left & (int) right) : null;
            default: return null;
        }
    }

    private static boolean isInt(double d) {
        return (int) d == d;
    }

    // ---- unary

    void unary(UnaryExpression e, int dst) {
        Object folded = fold(e);
        if (folded != null) {
            b.load(dst, folded);
            return;
        }
        switch (e.operator) {
            case TYPEOF -> {
                if (e.operand instanceof Identifier id) {
                    int r = f.variables.registerOf(id);
                    if (r < 0) {
                        r = b.register();
                        f.variables.loadForTypeof(id, r);
                    }
                    b.emit(Opcode.TYPEOF, dst, r);
                } else {
                    b.emit(Opcode.TYPEOF, dst, f.operand(e.operand));
                }
            }
            case VOID -> {
                f.expressions.effect(e.operand);
                f.loadUndefined(dst);
            }
            case NOT -> b.emit(Opcode.NOT, dst, f.operand(e.operand));
            case DELETE -> delete(e.operand, dst, e.start);
            default -> {
                int op = e.operator == Operator.NEGATE ? Opcode.NEG : e.operator == Operator.POSITIVE ? Opcode.TO_NUMBER : Opcode.BIT_NOT;
                int value = f.operand(e.operand);
                b.at(e.start);
                b.unary(op, dst, value);
            }
        }
    }

    private void delete(Expression target, int dst, int position) {
        if (target instanceof OptionalChain chain) {
            Label before = f.expressions.optionalExit;
            Label exit = f.expressions.optionalExit = new Label(), end = new Label();
            delete(chain.expression, dst, position);
            f.expressions.optionalExit = before;
            b.jump(end);
            b.bind(exit);
            b.load(dst, true);
            b.bind(end);
            return;
        }
        switch (target.kind) {
            case NodeKind.MEMBER_EXPRESSION -> {
                MemberExpression m = (MemberExpression) target;
                int object = f.expressions.object(m.object, m.optional);
                b.at(position);
                if (b.isReachable()) b.emit(Opcode.DELETE_NAMED, dst, object, b.constant(m.name), f.strict ? 1 : 0);
            }
            case NodeKind.INDEX_EXPRESSION -> {
                IndexExpression m = (IndexExpression) target;
                int object = m.optional ? f.expressions.object(m.object, true) : f.expressions.operand(m.object, m.index);
                int key = f.operand(m.index);
                b.at(position);
                b.emit(Opcode.DELETE_KEYED, dst, object, key, f.strict ? 1 : 0);
            }
            case NodeKind.SUPER_MEMBER -> {
                SuperMember m = (SuperMember) target;
                f.operand(m.receiver);
                if (m.index != null) f.expressions.effect(m.index);
                b.at(m.start);
                f.runtime(dst, RuntimeFunctions.THROW_REFERENCE_ERROR, f.constant("Unsupported reference to 'super'"));
            }
            case NodeKind.IDENTIFIER -> deleteName((Identifier) target, dst);
            default -> {
                f.expressions.effect(target);
                b.load(dst, true);
            }
        }
    }

    private void deleteName(Identifier id, int dst) {
        if (id.resolution == Reference.DYNAMIC) {
            f.runtime(dst, RuntimeFunctions.DELETE_DYNAMIC, f.constant(id.name()), f.environment(), f.loadInternal(f.scope.toScopeInfo()));
        } else if (id.variable == null || id.variable.location() == Variable.Location.GLOBAL_OBJECT) {
            f.runtime(dst, RuntimeFunctions.DELETE_GLOBAL, f.constant(id.name()));
        } else {
            b.load(dst, false);
        }
    }

    // ---- logical and conditional

    private static int shortCircuit(Operator o) {
        return switch (o) {
            case AND -> Opcode.JUMP_IF_FALSE;
            case OR -> Opcode.JUMP_IF_TRUE;
            default -> Opcode.JUMP_IF_NOT_NULLISH;
        };
    }

    void logical(LogicalExpression e, int dst) {
        ArrayList<LogicalExpression> chain = new ArrayList<>(2);
        Expression first = e;
        while (first instanceof LogicalExpression x) {
            chain.add(x);
            first = x.left;
        }
        int d = f.scratch(dst);
        int count = chain.size();
        // Equal operators to the right of a short circuit are skipped altogether: one label serves a run of them.
        f.into(first, d);
        Label open = null;
        Operator operator = null;
        for (int i = count - 1; i >= 0; i--) {
            LogicalExpression x = chain.get(i);
            if (open == null || x.operator != operator) {
                if (open != null) b.bind(open);
                open = new Label();
                operator = x.operator;
            }
            b.jumpIf(shortCircuit(operator), d, open);
            int mark = b.mark();
            f.into(x.right, d);
            b.release(mark);
        }
        b.bind(open);
        b.move(dst, d);
    }

    void conditional(ConditionalExpression e, int dst) {
        Label end = new Label();
        Expression rest = e;
        while (rest instanceof ConditionalExpression c) {
            Label otherwise = new Label();
            jump(c.test, otherwise, false);
            f.into(c.consequent, dst);
            b.jump(end);
            b.bind(otherwise);
            rest = c.alternate;
        }
        f.into(rest, dst);
        b.bind(end);
    }

    /** A logical or conditional expression whose value nobody wants. */
    void effect(Expression e) {
        if (e instanceof ConditionalExpression c) {
            Label end = new Label();
            Expression rest = e;
            while (rest instanceof ConditionalExpression x) {
                Label otherwise = new Label();
                jump(x.test, otherwise, false);
                f.expressions.effect(x.consequent);
                b.jump(end);
                b.bind(otherwise);
                rest = x.alternate;
            }
            f.expressions.effect(rest);
            b.bind(end);
            return;
        }
        LogicalExpression x = (LogicalExpression) e;
        Label end = new Label();
        if (x.operator == Operator.COALESCE) {
            int mark = b.mark();
            b.jumpIf(Opcode.JUMP_IF_NOT_NULLISH, f.operand(x.left), end);
            b.release(mark);
        } else {
            jump(x.left, end, x.operator == Operator.OR);
        }
        f.expressions.effect(x.right);
        b.bind(end);
    }

    /** Jumps to {@code target} if {@code e} is true-ish or not, as {@code when} says; falls through otherwise. */
    void jump(Expression e, Label target, boolean when) {
        while (e instanceof UnaryExpression u && u.operator == Operator.NOT) {
            e = u.operand;
            when = !when;
        }
        int mark = b.mark();
        switch (e.kind) {
            case NodeKind.BOOLEAN_LITERAL -> {
                if (((BooleanLiteral) e).value == when) b.jump(target);
            }
            case NodeKind.NUMBER_LITERAL -> {
                double d = ((NumberLiteral) e).value;
                if ((d != 0 && d == d) == when) b.jump(target);
            }
            case NodeKind.LOGICAL_EXPRESSION -> jumpLogical((LogicalExpression) e, target, when);
            case NodeKind.BINARY_EXPRESSION -> jumpBinary((BinaryExpression) e, target, when);
            case NodeKind.SEQUENCE_EXPRESSION -> {
                Expression[] list = ((SequenceExpression) e).expressions;
                for (int i = 0; i < list.length - 1; i++) f.expressions.effect(list[i]);
                jump(list[list.length - 1], target, when);
            }
            default -> b.jumpIf(when ? Opcode.JUMP_IF_TRUE : Opcode.JUMP_IF_FALSE, f.operand(e), target);
        }
        b.release(mark);
    }

    private void jumpBinary(BinaryExpression e, Label target, boolean when) {
        int op = jumpOpcode(e.operator, when);
        if (op < 0 || fold(e) != null) {
            b.jumpIf(when ? Opcode.JUMP_IF_TRUE : Opcode.JUMP_IF_FALSE, f.operand(e), target);
            return;
        }
        if ((e.operator == Operator.STRICT_EQUAL || e.operator == Operator.STRICT_NOT_EQUAL) && isUndefined(e.right)) {
            boolean equal = (e.operator == Operator.STRICT_EQUAL) == when;
            b.jumpIf(equal ? Opcode.JUMP_IF_UNDEFINED : Opcode.JUMP_IF_NOT_UNDEFINED, f.operand(e.left), target);
            return;
        }
        int left = f.expressions.operand(e.left, e.right);
        int right = f.operand(e.right);
        b.at(f.positions.operator(e.left));
        b.jumpCompare(op, left, right, target);
    }

    private boolean isUndefined(Expression e) {
        if (e instanceof Identifier id) return VariableEmitter.isUndefinedConstant(id);
        return fold(e) == Literal.UNDEFINED;
    }

    private void jumpLogical(LogicalExpression e, Label target, boolean when) {
        ArrayList<LogicalExpression> chain = new ArrayList<>(2);
        Expression first = e;
        Operator operator = e.operator;
        while (first instanceof LogicalExpression x && x.operator == operator) {
            chain.add(x);
            first = x.left;
        }
        if (operator == Operator.COALESCE) {
            b.jumpIf(when ? Opcode.JUMP_IF_TRUE : Opcode.JUMP_IF_FALSE, f.expressions.temporary(e), target);
            return;
        }
        // The operands of && all lead to the target when false, those of || when true; else only the last one decides.
        boolean direct = (operator == Operator.OR) == when;
        Label out = direct ? target : new Label();
        jump(first, out, operator == Operator.OR);
        for (int i = chain.size() - 1; i > 0; i--) jump(chain.get(i).right, out, operator == Operator.OR);
        jump(e.right, target, when);
        if (!direct) b.bind(out);
    }
}
