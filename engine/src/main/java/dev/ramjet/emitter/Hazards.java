package dev.ramjet.emitter;

import dev.ramjet.ast.*;

/**
 * Finds out whether evaluating an expression may assign to, or read, a variable that lives in a register: then a value taken from the
 * register before must be copied, or the register must not be written early. Functions inside cannot (what they use is captured). The
 * search gives up after {@link #BUDGET} nodes and says yes.
 */
final class Hazards {
    private static final int BUDGET = 200;

    private final Variable variable;
    private final boolean reads;
    private int left = BUDGET;

    private Hazards(Variable variable, boolean reads) {
        this.variable = variable;
        this.reads = reads;
    }

    /** May {@code e} assign to {@code v}? */
    static boolean mayAssign(Node e, Variable v) {
        return e != null && v.assigned && new Hazards(v, false).in(e);
    }

    /** May any of {@code list} assign to {@code v}? */
    static boolean mayAssign(Expression[] list, Variable v) {
        if (!v.assigned) return false;
        Hazards h = new Hazards(v, false);
        return h.in(list);
    }

    /** May {@code e} read or assign {@code v}? */
    static boolean mentions(Node e, Variable v) {
        return e != null && new Hazards(v, true).in(e);
    }

    private boolean in(Node[] list) {
        for (Node n : list) if (n != null && in(n)) return true;
        return false;
    }

    private boolean target(Node n) {
        if (n instanceof Identifier i) return i.variable == variable;
        return in(n);
    }

    private boolean in(Node n) {
        while (true) {
            if (--left < 0) return true;
            switch (n.kind) {
                case NodeKind.IDENTIFIER:
                case NodeKind.THIS_EXPRESSION:
                case NodeKind.NEW_TARGET_EXPRESSION:
                case NodeKind.PSEUDO_REFERENCE:
                case NodeKind.PRIVATE_NAME:
                    return reads && ((Reference) n).variable == variable;
                case NodeKind.NULL_LITERAL:
                case NodeKind.BOOLEAN_LITERAL:
                case NodeKind.NUMBER_LITERAL:
                case NodeKind.STRING_LITERAL:
                case NodeKind.BIG_INT_LITERAL:
                case NodeKind.REG_EXP_LITERAL:
                case NodeKind.FUNCTION_NODE:
                case NodeKind.IMPORT_META:
                    return false;
                case NodeKind.MEMBER_EXPRESSION:
                    n = ((MemberExpression) n).object;
                    break;
                case NodeKind.PRIVATE_MEMBER:
                    n = ((PrivateMember) n).object;
                    break;
                case NodeKind.OPTIONAL_CHAIN:
                    n = ((OptionalChain) n).expression;
                    break;
                case NodeKind.UNARY_EXPRESSION:
                    n = ((UnaryExpression) n).operand;
                    break;
                case NodeKind.SPREAD_ELEMENT:
                    n = ((SpreadElement) n).argument;
                    break;
                case NodeKind.AWAIT_EXPRESSION:
                    n = ((AwaitExpression) n).argument;
                    break;
                case NodeKind.YIELD_EXPRESSION:
                    n = ((YieldExpression) n).argument;
                    if (n == null) return false;
                    break;
                case NodeKind.PRIVATE_IN_EXPRESSION:
                    n = ((PrivateInExpression) n).object;
                    break;
                case NodeKind.UPDATE_EXPRESSION:
                    return target(((UpdateExpression) n).target);
                case NodeKind.INDEX_EXPRESSION: {
                    IndexExpression e = (IndexExpression) n;
                    if (in(e.index)) return true;
                    n = e.object;
                    break;
                }
                case NodeKind.BINARY_EXPRESSION: {
                    BinaryExpression e = (BinaryExpression) n;
                    if (in(e.right)) return true;
                    n = e.left;
                    break;
                }
                case NodeKind.LOGICAL_EXPRESSION: {
                    LogicalExpression e = (LogicalExpression) n;
                    if (in(e.right)) return true;
                    n = e.left;
                    break;
                }
                case NodeKind.ASSIGNMENT_EXPRESSION: {
                    AssignmentExpression e = (AssignmentExpression) n;
                    if (target(e.target)) return true;
                    n = e.value;
                    break;
                }
                case NodeKind.CONDITIONAL_EXPRESSION: {
                    ConditionalExpression e = (ConditionalExpression) n;
                    if (in(e.test) || in(e.consequent)) return true;
                    n = e.alternate;
                    break;
                }
                case NodeKind.CALL_EXPRESSION: {
                    CallExpression e = (CallExpression) n;
                    if (in(e.arguments)) return true;
                    n = e.callee;
                    break;
                }
                case NodeKind.NEW_EXPRESSION: {
                    NewExpression e = (NewExpression) n;
                    if (in(e.arguments)) return true;
                    n = e.callee;
                    break;
                }
                case NodeKind.SEQUENCE_EXPRESSION:
                    return in(((SequenceExpression) n).expressions);
                case NodeKind.ARRAY_EXPRESSION:
                    return in(((ArrayExpression) n).elements);
                case NodeKind.TEMPLATE_LITERAL:
                    return in(((TemplateLiteral) n).expressions);
                case NodeKind.OBJECT_EXPRESSION:
                    for (Property p : ((ObjectExpression) n).properties) {
                        if (p.key != null && p.computed && in(p.key) || in(p.value)) return true;
                    }
                    return false;
                case NodeKind.SUPER_MEMBER: {
                    SuperMember e = (SuperMember) n;
                    if (in(e.receiver)) return true;
                    if (e.index == null) return false;
                    n = e.index;
                    break;
                }
                default:
                    // Patterns, classes, super calls and the like: rare, and worth no closer look.
                    return true;
            }
        }
    }
}
