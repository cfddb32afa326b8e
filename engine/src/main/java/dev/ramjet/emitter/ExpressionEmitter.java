package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Literal;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import java.math.BigInteger;

/** Dispatches expressions; emits names, literals of primitives, member reads and what is too small for a file of its own. */
final class ExpressionEmitter {
    /** Longer strings are not kept in constant registers. */
    private static final int SHORT_STRING = 24;

    private final FunctionEmitter f;
    private final BytecodeBuilder b;
    /** Where a short-circuiting link of the optional chain being emitted jumps to. */
    Label optionalExit;

    ExpressionEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    /** Evaluates {@code e} into {@code dst}. */
    void into(Expression e, int dst) {
        int mark = b.mark();
        switch (e.kind) {
            case NodeKind.IDENTIFIER, NodeKind.THIS_EXPRESSION, NodeKind.NEW_TARGET_EXPRESSION, NodeKind.PSEUDO_REFERENCE, NodeKind.PRIVATE_NAME ->
                f.variables.load((Reference) e, dst);
            case NodeKind.NULL_LITERAL, NodeKind.BOOLEAN_LITERAL, NodeKind.NUMBER_LITERAL, NodeKind.STRING_LITERAL, NodeKind.BIG_INT_LITERAL ->
                b.load(dst, literal(e));
            case NodeKind.FUNCTION_NODE -> f.literals.function((FunctionNode) e, dst, "");
            case NodeKind.CLASS_NODE -> f.classes.emit((ClassNode) e, dst, "", -1);
            case NodeKind.REG_EXP_LITERAL -> f.literals.regExp((RegExpLiteral) e, dst);
            case NodeKind.TEMPLATE_LITERAL -> f.literals.template((TemplateLiteral) e, dst);
            case NodeKind.ARRAY_EXPRESSION -> f.literals.array((ArrayExpression) e, dst);
            case NodeKind.OBJECT_EXPRESSION -> f.literals.object((ObjectExpression) e, dst);
            case NodeKind.UNARY_EXPRESSION -> f.operators.unary((UnaryExpression) e, dst);
            case NodeKind.BINARY_EXPRESSION -> f.operators.binary((BinaryExpression) e, dst);
            case NodeKind.LOGICAL_EXPRESSION -> f.operators.logical((LogicalExpression) e, dst);
            case NodeKind.CONDITIONAL_EXPRESSION -> f.operators.conditional((ConditionalExpression) e, dst);
            case NodeKind.PRIVATE_IN_EXPRESSION -> {
                PrivateInExpression p = (PrivateInExpression) e;
                int object = operand(p.object);
                int name = operand(p.name);
                b.at(p.start);
                b.emit(Opcode.HAS_PRIVATE, dst, object, name, b.slot(Opcode.HAS_PRIVATE));
            }
            case NodeKind.UPDATE_EXPRESSION -> f.assignments.update((UpdateExpression) e, dst);
            case NodeKind.ASSIGNMENT_EXPRESSION -> f.assignments.assign((AssignmentExpression) e, dst);
            case NodeKind.CALL_EXPRESSION -> f.calls.call((CallExpression) e, dst);
            case NodeKind.NEW_EXPRESSION -> f.calls.construct((NewExpression) e, dst);
            case NodeKind.SUPER_CALL -> f.calls.superCall((SuperCall) e, dst);
            case NodeKind.TAGGED_TEMPLATE -> f.calls.taggedTemplate((TaggedTemplate) e, dst);
            case NodeKind.IMPORT_CALL -> f.calls.importCall((ImportCall) e, dst);
            case NodeKind.RUNTIME_CALL -> f.calls.nativeCall((RuntimeCall) e, dst);
            case NodeKind.MEMBER_EXPRESSION, NodeKind.INDEX_EXPRESSION, NodeKind.PRIVATE_MEMBER, NodeKind.SUPER_MEMBER -> member(e, dst);
            case NodeKind.OPTIONAL_CHAIN -> optionalChain((OptionalChain) e, dst);
            case NodeKind.SEQUENCE_EXPRESSION -> {
                Expression[] list = ((SequenceExpression) e).expressions;
                for (int i = 0; i < list.length - 1; i++) effect(list[i]);
                into(list[list.length - 1], dst);
            }
            case NodeKind.YIELD_EXPRESSION -> f.generators.yield((YieldExpression) e, dst);
            case NodeKind.AWAIT_EXPRESSION -> {
                AwaitExpression a = (AwaitExpression) e;
                int value = operand(a.argument);
                b.at(a.start);
                b.emit(Opcode.AWAIT, dst, value);
            }
            case NodeKind.IMPORT_META -> {
                b.at(e.start);
                b.runtime(dst, RuntimeFunctions.IMPORT_META, 0, 0);
            }
            default -> throw new IllegalStateException("not an expression: kind " + e.kind);
        }
        b.release(mark);
    }

    /** The same, where an anonymous function or class gets {@code name}. */
    void intoNamed(Expression e, int dst, String name) {
        if (e.kind == NodeKind.FUNCTION_NODE && ((FunctionNode) e).name == null) f.literals.function((FunctionNode) e, dst, name);
        else if (e.kind == NodeKind.CLASS_NODE && ((ClassNode) e).name == null) {
            int mark = b.mark();
            f.classes.emit((ClassNode) e, dst, name, -1);
            b.release(mark);
        } else into(e, dst);
    }

    /** Whether {@code e} is a function or class without a name of its own. */
    static boolean isAnonymousFunction(Expression e) {
        return e.kind == NodeKind.FUNCTION_NODE && ((FunctionNode) e).name == null || e.kind == NodeKind.CLASS_NODE && ((ClassNode) e).name == null;
    }

    /** A register with the value of {@code e}, not to be written: a variable's, a constant's or a new temporary. */
    int operand(Expression e) {
        switch (e.kind) {
            case NodeKind.IDENTIFIER, NodeKind.THIS_EXPRESSION, NodeKind.NEW_TARGET_EXPRESSION, NodeKind.PSEUDO_REFERENCE, NodeKind.PRIVATE_NAME -> {
                Reference r = (Reference) e;
                int register = f.variables.registerOf(r);
                if (register >= 0) return register;
                Object constant = VariableEmitter.constantGlobal(r);
                if (constant != null) return f.constant(constant);
            }
            case NodeKind.NULL_LITERAL, NodeKind.BOOLEAN_LITERAL, NodeKind.NUMBER_LITERAL, NodeKind.BIG_INT_LITERAL -> {
                return f.constant(literal(e));
            }
            case NodeKind.STRING_LITERAL -> {
                String s = ((StringLiteral) e).value;
                if (s.length() <= SHORT_STRING) return f.constant(s);
            }
            case NodeKind.UNARY_EXPRESSION -> {
                Object folded = f.operators.fold(e);
                if (folded != null) return f.constant(folded);
            }
            case NodeKind.ASSIGNMENT_EXPRESSION -> {
                int r = f.assignments.operand((AssignmentExpression) e);
                if (r >= 0) return r;
            }
            default -> {}
        }
        return temporary(e);
    }

    /** The same, but still good after {@code later} was evaluated, too. */
    int operand(Expression e, Node later) {
        return stable(e, later == null || variableIn(e) == null || !Hazards.mayAssign(later, variableIn(e)));
    }

    /** The same for a list of later expressions. */
    int operand(Expression e, Expression[] later) {
        return stable(e, variableIn(e) == null || !Hazards.mayAssign(later, variableIn(e)));
    }

    private int stable(Expression e, boolean good) {
        return good ? operand(e) : temporary(e);
    }

    /** The variable in whose register {@link #operand} may find the value, or null. */
    private static Variable variableIn(Expression e) {
        if (e instanceof Reference r) return r.variable;
        if (e instanceof AssignmentExpression a && a.target instanceof Reference r) return r.variable;
        return null;
    }

    /** Evaluates into a new temporary. */
    int temporary(Expression e) {
        int r = b.register();
        into(e, r);
        return r;
    }

    /** Evaluates for the effect alone. */
    void effect(Expression e) {
        int mark = b.mark();
        switch (e.kind) {
            case NodeKind.NULL_LITERAL, NodeKind.BOOLEAN_LITERAL, NodeKind.NUMBER_LITERAL, NodeKind.STRING_LITERAL, NodeKind.BIG_INT_LITERAL,
                NodeKind.FUNCTION_NODE -> {}
            case NodeKind.ASSIGNMENT_EXPRESSION -> f.assignments.effect((AssignmentExpression) e);
            case NodeKind.UPDATE_EXPRESSION -> f.assignments.updateEffect((UpdateExpression) e);
            case NodeKind.SEQUENCE_EXPRESSION -> {
                for (Expression x : ((SequenceExpression) e).expressions) effect(x);
            }
            case NodeKind.LOGICAL_EXPRESSION, NodeKind.CONDITIONAL_EXPRESSION -> f.operators.effect(e);
            case NodeKind.UNARY_EXPRESSION -> {
                UnaryExpression u = (UnaryExpression) e;
                if (u.operator == Operator.VOID || u.operator == Operator.NOT) effect(u.operand);
                else into(e, b.register());
            }
            default -> operand(e);
        }
        b.release(mark);
    }

    /** The value of a literal as the constant pool holds it. */
    static Object literal(Expression e) {
        return switch (e.kind) {
            case NodeKind.NULL_LITERAL -> Literal.NULL;
            case NodeKind.BOOLEAN_LITERAL -> ((BooleanLiteral) e).value;
            case NodeKind.NUMBER_LITERAL -> number(((NumberLiteral) e).value);
            case NodeKind.STRING_LITERAL -> ((StringLiteral) e).value;
            case NodeKind.BIG_INT_LITERAL -> bigInt(((BigIntLiteral) e).digits);
            default -> null;
        };
    }

    /** A number as a value: Integer where it is an int32 and not -0. */
    static Object number(double d) {
        int i = (int) d;
        if (i == d && (i != 0 || 1 / d > 0)) return i;
        return d;
    }

    private static BigInteger bigInt(String digits) {
        if (digits.length() > 2 && digits.charAt(0) == '0') {
            switch (digits.charAt(1)) {
                case 'x', 'X' -> {
                    return new BigInteger(digits.substring(2), 16);
                }
                case 'o', 'O' -> {
                    return new BigInteger(digits.substring(2), 8);
                }
                case 'b', 'B' -> {
                    return new BigInteger(digits.substring(2), 2);
                }
                default -> {}
            }
        }
        return new BigInteger(digits);
    }

    // ---- members

    /** An array index in canonical form ("0", "17", up to 2^32-2): such a key is no name. */
    static boolean isIndex(String s) {
        int n = s.length();
        if (n == 0 || n > 10) return false;
        char first = s.charAt(0);
        if (first == '0') return n == 1;
        long value = 0;
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') return false;
            value = value * 10 + c - '0';
        }
        return value < 0xFFFFFFFFL;
    }

    /** The property key that a literal key names, as a name (not an index), or null. */
    static String nameOfKey(Expression key, boolean computed) {
        if (key.kind != NodeKind.STRING_LITERAL) return null;
        String s = ((StringLiteral) key).value;
        return isIndex(s) ? null : s;
    }

    /** Reads property {@code name} of {@code object}; {@code name} is no index. */
    void getNamed(int dst, int object, String name) {
        if (!b.isReachable()) return;
        if (name.equals("length")) b.emit(Opcode.GET_LENGTH, dst, object, b.slot(Opcode.GET_LENGTH));
        else b.emit(Opcode.GET_NAMED, dst, object, b.constant(name), b.slot(Opcode.GET_NAMED));
    }

    private void member(Expression e, int dst) {
        switch (e.kind) {
            case NodeKind.MEMBER_EXPRESSION -> {
                MemberExpression m = (MemberExpression) e;
                memberOf(m, object(m.object, m.optional), dst);
            }
            case NodeKind.INDEX_EXPRESSION -> {
                IndexExpression m = (IndexExpression) e;
                int object = m.optional ? object(m.object, true) : operand(m.object, m.index);
                indexOf(m, object, dst);
            }
            case NodeKind.PRIVATE_MEMBER -> {
                PrivateMember m = (PrivateMember) e;
                privateOf(m, object(m.object, m.optional), dst);
            }
            default -> superMember((SuperMember) e, -1, dst);
        }
    }

    /** The object operand of a link, from which an optional one leaves the chain. */
    int object(Expression object, boolean optional) {
        int r = operand(object);
        if (optional) b.jumpIf(Opcode.JUMP_IF_NULLISH, r, optionalExit);
        return r;
    }

    void memberOf(MemberExpression m, int object, int dst) {
        b.at(f.positions.member(m));
        getNamed(dst, object, m.name);
    }

    void indexOf(IndexExpression m, int object, int dst) {
        String name = nameOfKey(m.index, true);
        if (name != null) {
            b.at(f.positions.index(m));
            getNamed(dst, object, name);
            return;
        }
        int key = operand(m.index);
        b.at(f.positions.index(m));
        b.binary(Opcode.GET_KEYED, dst, object, key);
    }

    void privateOf(PrivateMember m, int object, int dst) {
        int name = operand(m.name);
        b.at(m.name.start);
        b.binary(Opcode.GET_PRIVATE, dst, object, name);
    }

    /** {@code super.x}; {@code receiver} is the register of this if it was already loaded, else -1. */
    void superMember(SuperMember m, int receiver, int dst) {
        int self = receiver >= 0 ? receiver : operand(m.receiver);
        int key = m.index == null ? f.constant(m.name) : operand(m.index);
        int base = b.register();
        b.emit(Opcode.LOAD_PROTOTYPE, base, operand(m.homeObject));
        b.at(m.index == null ? m.nameStart : m.index.start);
        if (b.isReachable()) b.emit(Opcode.GET_SUPER, dst, base, key, self, b.slot(Opcode.GET_SUPER));
    }

    private void optionalChain(OptionalChain chain, int dst) {
        Label before = optionalExit;
        Label exit = optionalExit = new Label(), end = new Label();
        into(chain.expression, dst);
        optionalExit = before;
        b.jump(end);
        b.bind(exit);
        f.loadUndefined(dst);
        b.bind(end);
    }
}
