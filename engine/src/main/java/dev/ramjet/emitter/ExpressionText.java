package dev.ramjet.emitter;

import dev.ramjet.ast.*;

/** Writes an expression the way V8's messages do: names, literals and operators; what has no short text is an "(intermediate value)". */
final class ExpressionText {
    private static final String INTERMEDIATE = "(intermediate value)";
    private static final int MAX_DEPTH = 100;

    private final String source;
    /** Of what is iterated: calls show only what was called. */
    private final boolean iterated;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    private ExpressionText(String source, boolean iterated) {
        this.source = source;
        this.iterated = iterated;
    }

    static String of(Node e, String source, boolean iterated) {
        ExpressionText t = new ExpressionText(source, iterated);
        t.write(e);
        return t.out.toString();
    }

    private void write(Node e) {
        if (++depth > MAX_DEPTH) out.append(INTERMEDIATE);
        else writeNode(e);
        depth--;
    }

    private void writeNode(Node e) {
        switch (e.kind) {
            case NodeKind.IDENTIFIER -> out.append(((Identifier) e).name());
            case NodeKind.THIS_EXPRESSION -> out.append("this");
            case NodeKind.NEW_TARGET_EXPRESSION -> out.append(".new.target");
            case NodeKind.NULL_LITERAL -> out.append("null");
            case NodeKind.BOOLEAN_LITERAL, NodeKind.NUMBER_LITERAL -> out.append(source, e.start, e.end);
            case NodeKind.STRING_LITERAL -> out.append('"').append(((StringLiteral) e).value).append('"');
            case NodeKind.REG_EXP_LITERAL -> out.append('/').append(((RegExpLiteral) e).pattern).append('/').append(((RegExpLiteral) e).flags);
            case NodeKind.TEMPLATE_LITERAL -> template((TemplateLiteral) e);
            case NodeKind.MEMBER_EXPRESSION -> {
                MemberExpression m = (MemberExpression) e;
                write(m.object);
                out.append(m.optional ? "?." : ".").append(m.name);
            }
            case NodeKind.INDEX_EXPRESSION -> index((IndexExpression) e);
            case NodeKind.PRIVATE_MEMBER -> {
                PrivateMember m = (PrivateMember) e;
                write(m.object);
                out.append(m.optional ? "?.[" : "[").append(m.name.name()).append(']');
            }
            case NodeKind.SUPER_MEMBER -> {
                SuperMember m = (SuperMember) e;
                out.append(INTERMEDIATE);
                if (m.name != null) {
                    out.append('.').append(m.name);
                } else {
                    out.append('[');
                    write(m.index);
                    out.append(']');
                }
            }
            case NodeKind.CALL_EXPRESSION -> {
                write(((CallExpression) e).callee);
                if (!iterated) out.append("(...)");
            }
            case NodeKind.TAGGED_TEMPLATE -> {
                write(((TaggedTemplate) e).tag);
                if (!iterated) out.append("(...)");
            }
            case NodeKind.NEW_EXPRESSION -> {
                if (iterated) write(((NewExpression) e).callee);
                else out.append(INTERMEDIATE);
            }
            case NodeKind.UNARY_EXPRESSION -> unary((UnaryExpression) e);
            case NodeKind.UPDATE_EXPRESSION -> {
                UpdateExpression u = (UpdateExpression) e;
                String operator = u.operator == Operator.ADD ? "++" : "--";
                out.append(u.prefix ? "(" + operator : "(");
                write(u.target);
                out.append(u.prefix ? ")" : operator + ")");
            }
            case NodeKind.BINARY_EXPRESSION -> {
                BinaryExpression x = (BinaryExpression) e;
                binary(x.left, x.operator, x.right);
            }
            case NodeKind.LOGICAL_EXPRESSION -> {
                LogicalExpression x = (LogicalExpression) e;
                binary(x.left, x.operator, x.right);
            }
            case NodeKind.ASSIGNMENT_EXPRESSION -> {
                Node target = ((AssignmentExpression) e).target;
                if (target.kind == NodeKind.OBJECT_PATTERN || target.kind == NodeKind.ARRAY_PATTERN) out.append(INTERMEDIATE);
                else write(target);
            }
            case NodeKind.CONDITIONAL_EXPRESSION -> out.append(INTERMEDIATE).append(INTERMEDIATE).append(INTERMEDIATE);
            case NodeKind.SEQUENCE_EXPRESSION -> {
                Expression[] all = ((SequenceExpression) e).expressions;
                out.append('(');
                for (int i = 0; i < all.length; i++) {
                    if (i > 0) out.append(" , ");
                    write(all[i]);
                }
                out.append(')');
            }
            case NodeKind.ARRAY_EXPRESSION -> {
                Expression[] all = ((ArrayExpression) e).elements;
                out.append('[');
                for (int i = 0; i < all.length; i++) {
                    if (i > 0) out.append(',');
                    if (all[i] != null) write(all[i]);
                }
                out.append(']');
            }
            case NodeKind.SPREAD_ELEMENT -> {
                out.append("(...");
                write(((SpreadElement) e).argument);
                out.append(')');
            }
            case NodeKind.OBJECT_EXPRESSION -> {
                out.append('{');
                for (int i = 0; i < ((ObjectExpression) e).properties.length; i++) out.append(INTERMEDIATE);
                out.append('}');
            }
            default -> out.append(INTERMEDIATE);
        }
    }

    private void template(TemplateLiteral t) {
        if (t.expressions.length == 0) out.append('"').append(t.cooked[0]).append('"');
        for (Expression x : t.expressions) write(x);
    }

    private void index(IndexExpression m) {
        write(m.object);
        if (m.optional) out.append("?.");
        String name = null;
        if (m.index instanceof StringLiteral s) name = s.value;
        else if (m.index instanceof TemplateLiteral t && t.expressions.length == 0) name = t.cooked[0];
        if (name != null) {
            if (!m.optional) out.append('.');
            out.append(name);
        } else {
            out.append('[');
            write(m.index);
            out.append(']');
        }
    }

    private void unary(UnaryExpression u) {
        if (u.operand.kind == NodeKind.NUMBER_LITERAL && (u.operator == Operator.NEGATE || u.operator == Operator.POSITIVE)) {
            if (u.operator == Operator.NEGATE) out.append('-');
            write(u.operand);
            return;
        }
        String operator = u.operator.text;
        out.append('(').append(operator);
        if (operator.length() > 1) out.append(' ');
        write(u.operand);
        out.append(')');
    }

    /** A chain of one operator stands in one pair of parentheses. */
    private void binary(Expression left, Operator operator, Expression right) {
        out.append('(');
        chain(left, operator, 0);
        out.append(' ').append(operator.text).append(' ');
        write(right);
        out.append(')');
    }

    private void chain(Expression e, Operator operator, int links) {
        Expression left = null, right = null;
        if (!e.parenthesized && links < MAX_DEPTH) {
            if (e instanceof BinaryExpression x && x.operator == operator) {
                left = x.left;
                right = x.right;
            } else if (e instanceof LogicalExpression x && x.operator == operator) {
                left = x.left;
                right = x.right;
            }
        }
        if (left == null) {
            write(e);
            return;
        }
        chain(left, operator, links + 1);
        out.append(' ').append(operator.text).append(' ');
        write(right);
    }
}
