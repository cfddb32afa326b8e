package dev.ramjet.emitter;

import dev.ramjet.ast.*;

/**
 * Where errors of an expression are reported: the places that V8 reports, which programs print and tools parse. Operators and parentheses
 * have no place of their own in the tree; they are found in the text behind the operand before them.
 */
final class Positions {
    private static final int DEPTH = 24;
    private final String text;

    Positions(String text) {
        this.text = text;
    }

    /** Offset of the next token from {@code at} on, not counting blanks, comments and closing parentheses. */
    int next(int at) {
        int n = text.length();
        while (at < n) {
            char c = text.charAt(at);
            if (c == '/' && at + 1 < n && text.charAt(at + 1) == '*') {
                int end = text.indexOf("*/", at + 2);
                at = end < 0 ? n : end + 2;
            } else if (c == '/' && at + 1 < n && text.charAt(at + 1) == '/') {
                while (at < n && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
            } else if (c <= ' ' || c == ')' || c == 0xA0 || c == 0xFEFF || c == 0x2028 || c == 0x2029) {
                at++;
            } else {
                return at;
            }
        }
        return Math.max(0, n - 1);
    }

    /** Of a binary or assignment operator: the token behind the left operand. */
    int operator(Node left) {
        return next(left.end);
    }

    /** Of a call: the called name, else the parenthesis. */
    int call(CallExpression e) {
        Expression c = e.callee;
        if (!c.parenthesized && !e.optional) {
            switch (c.kind) {
                case NodeKind.IDENTIFIER:
                    return c.start;
                case NodeKind.MEMBER_EXPRESSION:
                    return ((MemberExpression) c).nameStart;
                case NodeKind.SUPER_MEMBER:
                    if (((SuperMember) c).name != null) return ((SuperMember) c).nameStart;
                    break;
                case NodeKind.PRIVATE_MEMBER:
                    return ((PrivateMember) c).name.start;
                default:
            }
        }
        int at = next(c.end);
        return text.startsWith("?.", at) ? next(at + 2) : at;
    }

    /** Of {@code object[index]}: the bracket. */
    int index(IndexExpression e) {
        int at = next(e.object.end);
        return text.startsWith("?.", at) ? next(at + 2) : at;
    }

    /** Of {@code object.name}: the name, but the dot where the object contains a call. */
    int member(MemberExpression e) {
        if (!containsCall(e.object)) return e.nameStart;
        int at = e.nameStart - 1;
        while (at > e.object.end && text.charAt(at) != '.') at--;
        return at;
    }

    private static boolean containsCall(Expression e) {
        for (int i = 0; i < DEPTH && !e.parenthesized; i++) {
            switch (e.kind) {
                case NodeKind.CALL_EXPRESSION, NodeKind.OPTIONAL_CHAIN, NodeKind.SUPER_CALL -> {
                    return true;
                }
                case NodeKind.MEMBER_EXPRESSION -> {
                    if (((MemberExpression) e).optional) return true;
                    e = ((MemberExpression) e).object;
                }
                case NodeKind.INDEX_EXPRESSION -> {
                    if (((IndexExpression) e).optional) return true;
                    e = ((IndexExpression) e).object;
                }
                default -> {
                    return false;
                }
            }
        }
        return false;
    }

    /** Of any expression whose value is at fault. */
    int of(Expression e) {
        return switch (e.kind) {
            case NodeKind.MEMBER_EXPRESSION -> member((MemberExpression) e);
            case NodeKind.INDEX_EXPRESSION -> index((IndexExpression) e);
            case NodeKind.CALL_EXPRESSION -> call((CallExpression) e);
            default -> e.start;
        };
    }

    /** The text of a node. */
    String slice(Node n) {
        return text.substring(n.start, n.end);
    }

    /** Of an object pattern: its first property. */
    static int pattern(ObjectPattern p) {
        if (p.properties.length > 0) return p.properties[0].key.start;
        return p.start;
    }
}
