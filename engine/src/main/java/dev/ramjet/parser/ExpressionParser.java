package dev.ramjet.parser;

import dev.ramjet.ast.AssignmentExpression;
import dev.ramjet.ast.AwaitExpression;
import dev.ramjet.ast.BinaryExpression;
import dev.ramjet.ast.CallExpression;
import dev.ramjet.ast.ConditionalExpression;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.IndexExpression;
import dev.ramjet.ast.LogicalExpression;
import dev.ramjet.ast.MemberExpression;
import dev.ramjet.ast.NewExpression;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.Operator;
import dev.ramjet.ast.OptionalChain;
import dev.ramjet.ast.PrivateInExpression;
import dev.ramjet.ast.PrivateMember;
import dev.ramjet.ast.PrivateName;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.SequenceExpression;
import dev.ramjet.ast.SpreadElement;
import dev.ramjet.ast.TaggedTemplate;
import dev.ramjet.ast.TemplateLiteral;
import dev.ramjet.ast.UnaryExpression;
import dev.ramjet.ast.UpdateExpression;
import dev.ramjet.ast.YieldExpression;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;

/** Operators, calls and member accesses, assignment. Binary operators by precedence climbing; chains of one level are built in a loop. */
abstract class ExpressionParser extends PrimaryParser {
    private static final int RELATIONAL = Token.PRECEDENCE[Token.LT];

    /** Outermost operator of the binary expression just read, unless parenthesised: tells mixed ?? and || apart. */
    private int topOperator;
    private int topOperatorStart;

    ExpressionParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    @Override
    final Expression parseExpression() {
        int start = tokStart;
        Expression first = parseAssignment();
        if (tok != Token.COMMA) return first;
        int from = nodeTop;
        push(first);
        while (eat(Token.COMMA)) {
            Expression e = parseAssignment();
            if (!pre) push(e);
        }
        if (pre) {
            drop(from);
            return DUMMY;
        }
        return new SequenceExpression(start, prevEnd, popExpressions(from));
    }

    // ---- assignment -------------------------------------------------------------------------------------------------

    @Override
    final Expression parseAssignment() {
        int saved = coverError;
        coverError = -1;
        Expression e = parseAssignmentCover();
        if (coverError >= 0) throw coverError();
        coverError = saved;
        return e;
    }

    @Override
    final Expression parseAssignmentCover() {
        int start = tokStart;
        if (tok == Token.YIELD && has(YIELD)) return parseYield(start);
        int before = coverError;
        coverError = -1;
        arrowAt = start;
        Expression left = parseBinary(0, start);
        if (sawArrow) {
            sawArrow = false;
            coverError = before;
            return left;
        }
        int t = tok;
        if (t == Token.QUESTION) {
            if (coverError >= 0) throw coverError();
            left = parseConditional(left, start);
            coverError = before;
            return left;
        }
        if (t < Token.FIRST_ASSIGN || t > Token.LAST_ASSIGN) {
            if (coverError < 0) coverError = before;
            else if (!isBareLiteral(left)) throw coverError();
            return left;
        }
        Node target;
        if (t == Token.ASSIGN && isBareLiteral(left)) {
            target = toPattern(left, false);
        } else {
            if (coverError >= 0) throw coverError();
            checkSimpleTarget(left, start, "Invalid left-hand side in assignment", t < Token.ASSIGN_AND);
            target = left;
        }
        Operator operator = Token.OPERATOR[t];
        next();
        Expression value = parseAssignment();
        coverError = before;
        if (pre && t != Token.ASSIGN) return DUMMY;
        return made(new AssignmentExpression(start, prevEnd, operator, target, value));
    }

    private Expression parseConditional(Expression test, int start) {
        boolean savedIn = allowIn;
        allowIn = true;
        next();
        Expression consequent = parseAssignment();
        allowIn = savedIn;
        expect(Token.COLON);
        Expression alternate = parseAssignment();
        return pre ? DUMMY : new ConditionalExpression(start, prevEnd, test, consequent, alternate);
    }

    /** Checks a target that is no pattern, and marks it assigned. {@code callAllowed}: sloppy code may assign to calls, and throws when run. */
    final void checkSimpleTarget(Expression e, int start, String message, boolean callAllowed) {
        switch (e.kind) {
            case NodeKind.IDENTIFIER: {
                Identifier id = (Identifier) e;
                checkStrictBinding(id.name.token, id.start, id.end);
                id.assigned = true;
                return;
            }
            case NodeKind.MEMBER_EXPRESSION:
            case NodeKind.INDEX_EXPRESSION:
                markAssigned(e);
                return;
            case NodeKind.PRIVATE_MEMBER:
            case NodeKind.SUPER_MEMBER:
                return;
            case NodeKind.CALL_EXPRESSION:
                if (callAllowed && !strict()) return;
                throw error(message, start, prevEnd);
            default:
                throw error(message, start, prevEnd);
        }
    }

    private SyntaxException escapedKeyword() {
        return error("Keyword must not contain escaped characters", tokStart, tokEnd);
    }

    private Expression parseYield(int start) {
        if (escaped) throw escapedKeyword();
        if (has(PARAMETERS)) throw error("Yield expression not allowed in formal parameter", start, tokEnd);
        yieldAt = start;
        suspends = true;
        next();
        boolean delegate = false;
        Expression argument = null;
        if (!nl) {
            if (tok == Token.MUL) {
                delegate = true;
                next();
                argument = parseAssignment();
            } else {
                switch (tok) {
                    case Token.EOF: case Token.SEMICOLON: case Token.RIGHT_BRACE: case Token.RIGHT_PAREN: case Token.RIGHT_BRACKET:
                    case Token.COLON: case Token.COMMA: case Token.IN:
                        break;
                    default:
                        argument = parseAssignment();
                }
            }
        }
        return pre ? DUMMY : new YieldExpression(start, prevEnd, argument, delegate);
    }

    // ---- binary -----------------------------------------------------------------------------------------------------

    private Expression parseBinary(int least, int start) {
        Expression left;
        if (tok == Token.PRIVATE_NAME) {
            left = parsePrivateIn(least, start);
        } else {
            left = parseUnary();
            if (sawArrow) return left;
        }
        int last = 0;
        int lastStart = 0;
        while (true) {
            int op = tok;
            int precedence = Token.PRECEDENCE[op];
            if (precedence <= least || op == Token.IN && !allowIn) break;
            int opStart = tokStart;
            next();
            Expression right = parseBinary(op == Token.EXP ? precedence - 1 : precedence, tokStart);
            if (op == Token.COALESCE) {
                if (isOrAnd(last)) throw unexpectedOperator(op, opStart);
                if (isOrAnd(topOperator)) throw unexpectedOperator(topOperator, topOperatorStart);
            }
            last = op;
            lastStart = opStart;
            if (pre) left = DUMMY;
            else if (precedence <= 3) left = new LogicalExpression(start, prevEnd, Token.OPERATOR[op], left, right);
            else left = new BinaryExpression(start, prevEnd, Token.OPERATOR[op], left, right);
        }
        topOperator = last;
        topOperatorStart = lastStart;
        return left;
    }

    private static boolean isOrAnd(int op) {
        return op == Token.OR || op == Token.AND;
    }

    private SyntaxException unexpectedOperator(int op, int start) {
        return error("Unexpected token '" + Token.text(op) + "'", start, start + 2);
    }

    /** {@code #name in object}, where a relational expression may stand. */
    private Expression parsePrivateIn(int least, int start) {
        if (least >= RELATIONAL) throw unexpected();
        PrivateName n = parsePrivateName();
        if (tok != Token.IN || !allowIn) throw unexpected();
        next();
        Expression object = parseBinary(RELATIONAL, tokStart);
        return pre ? DUMMY : new PrivateInExpression(start, prevEnd, n, object);
    }

    // ---- unary ------------------------------------------------------------------------------------------------------

    private Expression parseUnary() {
        int start = tokStart;
        Operator operator;
        switch (tok) {
            case Token.NOT:
                operator = Operator.NOT;
                break;
            case Token.BIT_NOT:
                operator = Operator.BIT_NOT;
                break;
            case Token.ADD:
                operator = Operator.POSITIVE;
                break;
            case Token.SUB:
                operator = Operator.NEGATE;
                break;
            case Token.TYPEOF:
                operator = Operator.TYPEOF;
                break;
            case Token.VOID:
                operator = Operator.VOID;
                break;
            case Token.DELETE:
                operator = Operator.DELETE;
                break;
            case Token.INC:
            case Token.DEC:
                return parsePrefixUpdate(start);
            case Token.AWAIT:
                if (has(AWAIT)) return parseAwait(start);
                return parsePostfix(start);
            default:
                return parsePostfix(start);
        }
        next();
        if (operator == Operator.NOT) eagerAt = tokStart;
        Expression operand = parseUnary();
        if (tok == Token.EXP) throw unaryBeforeExponent(start);
        if (operator == Operator.DELETE) checkDelete(operand, start);
        return pre ? DUMMY : new UnaryExpression(start, prevEnd, operator, operand);
    }

    private SyntaxException unaryBeforeExponent(int start) {
        return error("Unary operator used immediately before exponentiation expression. Parenthesis must be used to disambiguate operator precedence",
                start, tokEnd);
    }

    private void checkDelete(Expression operand, int start) {
        if (operand.kind == NodeKind.IDENTIFIER && strict()) throw error("Delete of an unqualified identifier in strict mode.", start, prevEnd);
        if (privateMemberEnd == prevEnd) throw error("Private fields can not be deleted", start, prevEnd);
        markAssigned(operand);
    }

    private Expression parsePrefixUpdate(int start) {
        Operator operator = tok == Token.INC ? Operator.ADD : Operator.SUBTRACT;
        next();
        int targetStart = tokStart;
        Expression target = parseUnary();
        checkSimpleTarget(target, targetStart, "Invalid left-hand side expression in prefix operation", true);
        return pre ? DUMMY : new UpdateExpression(start, prevEnd, operator, true, target);
    }

    private Expression parseAwait(int start) {
        if (escaped) throw escapedKeyword();
        if (has(PARAMETERS)) throw error("Illegal await-expression in formal parameters of async function", start, tokEnd);
        awaitAt = start;
        suspends = true;
        next();
        Expression argument = parseUnary();
        if (tok == Token.EXP) throw unaryBeforeExponent(start);
        return pre ? DUMMY : new AwaitExpression(start, prevEnd, argument);
    }

    private Expression parsePostfix(int start) {
        Expression e = parseLeftHandSide();
        if ((tok == Token.INC || tok == Token.DEC) && !nl && !sawArrow) {
            checkSimpleTarget(e, start, "Invalid left-hand side expression in postfix operation", true);
            Operator operator = tok == Token.INC ? Operator.ADD : Operator.SUBTRACT;
            next();
            return pre ? DUMMY : new UpdateExpression(start, prevEnd, operator, false, e);
        }
        return e;
    }

    // ---- calls and members ------------------------------------------------------------------------------------------

    @Override
    final Expression parseLeftHandSide() {
        int start = tokStart;
        Expression e = parsePrimary();
        if (sawArrow) return e;
        switch (tok) {
            case Token.DOT: case Token.LEFT_BRACKET: case Token.LEFT_PAREN: case Token.TEMPLATE: case Token.QUESTION_DOT:
                return parseLinks(e, start, true);
            default:
                return e;
        }
    }

    /** Member accesses, calls and templates after an expression; without calls for the callee of new. */
    private Expression parseLinks(Expression e, int start, boolean calls) {
        boolean chain = false;
        while (true) {
            switch (tok) {
                case Token.DOT:
                    next();
                    e = parseNamedMember(e, start, false);
                    break;
                case Token.LEFT_BRACKET:
                    e = parseIndex(e, start, false);
                    break;
                case Token.LEFT_PAREN:
                    if (!calls) return e;
                    e = parseCall(e, start, false);
                    break;
                case Token.TEMPLATE:
                    if (chain) throw error("Invalid tagged template on optional chain", tokStart, tokEnd);
                    e = parseTagged(e, start);
                    break;
                case Token.QUESTION_DOT:
                    if (!calls) throw error("Invalid optional chain from new expression", tokStart, tokEnd);
                    chain = true;
                    next();
                    if (tok == Token.LEFT_PAREN) e = parseCall(e, start, true);
                    else if (tok == Token.LEFT_BRACKET) e = parseIndex(e, start, true);
                    else if (tok == Token.TEMPLATE) throw error("Invalid tagged template on optional chain", tokStart, tokEnd);
                    else e = parseNamedMember(e, start, true);
                    break;
                default:
                    if (!chain) return e;
                    return pre ? CHAIN_DUMMY : new OptionalChain(start, prevEnd, e);
            }
        }
    }

    private Expression parseNamedMember(Expression object, int start, boolean optional) {
        if (tok == Token.PRIVATE_NAME) {
            PrivateName n = parsePrivateName();
            privateMemberEnd = prevEnd;
            return pre ? MEMBER_DUMMY : new PrivateMember(start, prevEnd, object, n, optional);
        }
        if (!Token.isWord(tok)) throw unexpected();
        if (pre) {
            next();
            return MEMBER_DUMMY;
        }
        String text = name.text;
        int nameStart = tokStart;
        next();
        if (isArguments(object)) ((Reference) object).harmless = text.equals("length") && tok != Token.LEFT_PAREN;
        return new MemberExpression(start, prevEnd, object, text, nameStart, optional);
    }

    private static boolean isArguments(Expression e) {
        return e.kind == NodeKind.IDENTIFIER && ((Identifier) e).name.token == Token.ARGUMENTS;
    }

    private Expression parseIndex(Expression object, int start, boolean optional) {
        boolean savedIn = allowIn;
        allowIn = true;
        next();
        Expression index = parseExpression();
        allowIn = savedIn;
        expect(Token.RIGHT_BRACKET);
        if (pre) return MEMBER_DUMMY;
        if (isArguments(object)) ((Reference) object).harmless = tok != Token.LEFT_PAREN && tok != Token.TEMPLATE && tok != Token.QUESTION_DOT;
        return new IndexExpression(start, prevEnd, object, index, optional);
    }

    private Expression parseCall(Expression callee, int start, boolean optional) {
        boolean direct = !optional && callee.kind == NodeKind.IDENTIFIER && ((Identifier) callee).name.token == Token.EVAL;
        if (direct) noteDirectEval();
        Expression[] arguments = parseArguments(isEager(callee));
        if (pre) return CALL_DUMMY;
        CallExpression call = made(new CallExpression(start, prevEnd, callee, arguments, optional));
        if (direct) {
            call.directEval = true;
            call.scope = scope;
            noteScoped(call);
        }
        return call;
    }

    private void noteDirectEval() {
        captures++;
        directEvalAt = prevEnd;
        scope.containsDirectEval = true;
        scope.evalSeesThis = true;
        if (strict()) return;
        Scope s = varScope();
        if (s.kind == ScopeKind.FUNCTION || s.kind == ScopeKind.VAR_BODY) s.hasSloppyDirectEval = true;
    }

    private Expression parseTagged(Expression tag, int start) {
        int templateStart = tokStart;
        Expression template = parseTemplate(templateStart, true);
        return pre ? DUMMY : made(new TaggedTemplate(start, prevEnd, tag, (TemplateLiteral) template));
    }

    /** A function called where it stands: functions among its arguments are likely to be called soon too (UMD wrappers). */
    private static boolean isEager(Expression callee) {
        return callee.kind == NodeKind.FUNCTION_NODE && ((FunctionNode) callee).eagerHint;
    }

    @Override
    final Expression[] parseArguments() {
        return parseArguments(false);
    }

    private Expression[] parseArguments(boolean eager) {
        boolean savedIn = allowIn;
        allowIn = true;
        next();
        int from = nodeTop;
        while (tok != Token.RIGHT_PAREN) {
            Expression e;
            if (tok == Token.ELLIPSIS) {
                int start = tokStart;
                next();
                e = parseAssignment();
                if (!pre) e = new SpreadElement(start, prevEnd, e);
            } else {
                if (eager) eagerAt = tokStart;
                e = parseAssignment();
            }
            if (!pre) push(e);
            if (tok == Token.COMMA) {
                next();
                continue;
            }
            if (tok != Token.RIGHT_PAREN) throw missingParenthesis();
        }
        allowIn = savedIn;
        next();
        return pre ? NO_EXPRESSIONS : popExpressions(from);
    }

    @Override
    final Expression parseNew(int start) {
        next();
        if (tok == Token.DOT) return parseNewTarget(start);
        int calleeStart = tokStart;
        boolean savedNew = inNew;
        inNew = tok == Token.IMPORT || tok == Token.SUPER;
        arrowAt = -1;
        Expression callee = parsePrimary();
        inNew = savedNew;
        callee = parseLinks(callee, calleeStart, false);
        Expression[] arguments = tok == Token.LEFT_PAREN ? parseArguments() : NO_EXPRESSIONS;
        return pre ? DUMMY : made(new NewExpression(start, prevEnd, callee, arguments));
    }
}
