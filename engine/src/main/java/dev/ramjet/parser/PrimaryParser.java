package dev.ramjet.parser;

import dev.ramjet.ast.BigIntLiteral;
import dev.ramjet.ast.BooleanLiteral;
import dev.ramjet.ast.CallExpression;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.ImportCall;
import dev.ramjet.ast.ImportMeta;
import dev.ramjet.ast.MemberExpression;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.NewTargetExpression;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.NullLiteral;
import dev.ramjet.ast.NumberLiteral;
import dev.ramjet.ast.OptionalChain;
import dev.ramjet.ast.PseudoReference;
import dev.ramjet.ast.RegExpLiteral;
import dev.ramjet.ast.RestElement;
import dev.ramjet.ast.RuntimeCall;
import dev.ramjet.ast.SequenceExpression;
import dev.ramjet.ast.SpreadElement;
import dev.ramjet.ast.StringLiteral;
import dev.ramjet.ast.SuperCall;
import dev.ramjet.ast.SuperMember;
import dev.ramjet.ast.TemplateLiteral;
import dev.ramjet.ast.ThisExpression;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.ModulePhase;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.util.ArrayList;

/**
 * Primary expressions: literals, identifiers, parenthesised expressions and the heads of arrow functions they may turn out to be, functions,
 * classes, templates, super and import.
 */
abstract class PrimaryParser extends ObjectLiteralParser {
    // what pre-parsing makes instead of nodes; never changed
    static final Expression DUMMY = new NullLiteral(-1, -1);
    static final Expression MEMBER_DUMMY = new MemberExpression(-1, -1, null, null, -1, false);
    static final Expression CALL_DUMMY = new CallExpression(-1, -1, null, null, false);
    static final Expression CHAIN_DUMMY = new OptionalChain(-1, -1, null);

    /** An arrow function may start at this offset. */
    int arrowAt = -1;
    /** The primary expression just read is an arrow function: no operator may follow. */
    boolean sawArrow;
    /** A private member expression ends at this offset. */
    int privateMemberEnd = -1;

    PrimaryParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    final Expression parsePrimary() {
        int start = tokStart;
        switch (tok) {
            case Token.THIS: {
                next();
                if (!pre) return useThis(start, prevEnd);
                useThis(start, prevEnd);
                return DUMMY;
            }
            case Token.LEFT_PAREN:
                return parseParenthesized(start);
            case Token.LEFT_BRACE:
                return parseObject(start);
            case Token.LEFT_BRACKET:
                return parseArray(start);
            case Token.NUMBER: {
                Expression e = pre ? DUMMY : new NumberLiteral(start, tokEnd, numberValue());
                next();
                return e;
            }
            case Token.STRING: {
                Expression e = pre ? DUMMY : new StringLiteral(start, tokEnd, textValue(false));
                next();
                return e;
            }
            case Token.BIGINT: {
                Expression e = pre ? DUMMY : new BigIntLiteral(start, tokEnd, bigIntDigits());
                next();
                return e;
            }
            case Token.TEMPLATE:
                return parseTemplate(start, false);
            case Token.DIV:
            case Token.ASSIGN_DIV:
                return parseRegExp(start);
            case Token.NULL:
                next();
                return pre ? DUMMY : new NullLiteral(start, prevEnd);
            case Token.TRUE:
            case Token.FALSE: {
                boolean value = tok == Token.TRUE;
                next();
                return pre ? DUMMY : new BooleanLiteral(start, prevEnd, value);
            }
            case Token.FUNCTION:
                return parseFunctionExpression(start, false);
            case Token.CLASS:
                return parseClass(start, null, false, true);
            case Token.AT: {
                Expression[] decorators = parseDecorators();
                if (tok != Token.CLASS) throw unexpected();
                return parseClass(start, decorators, false, true);
            }
            case Token.SUPER:
                return parseSuper(start);
            case Token.IMPORT:
                return parseImportExpression(start);
            case Token.NEW:
                return parseNew(start);
            case Token.MOD:
                if (options.nativesSyntax) return parseRuntimeCall(start);
                throw unexpected();
            case Token.ASYNC:
                if (!escaped) return parseAsync(start);
                return parseIdentifier(start);
            default:
                if (Token.isIdentifier(tok)) return parseIdentifier(start);
                throw unexpected();
        }
    }

    abstract Expression parseNew(int start);

    private Expression parseIdentifier(int start) {
        if (tok != Token.IDENTIFIER) checkIdentifier(tok, tokStart, tokEnd);
        Identifier id = new Identifier(start, tokEnd, name);
        next();
        if (tok == Token.ARROW && arrowAt == start) {
            int from = nodeTop;
            push(id);
            Expression arrow = parseArrow(start, false, from, refTop, scopedTop, captures);
            sawArrow = true;
            return arrow;
        }
        // The body may declare its own arguments, which parameters do not see.
        if (id.name.token == Token.ARGUMENTS && (ctx & PARAMETERS) != 0) captures++;
        return use(id);
    }

    /** The current token is an unescaped async. */
    private Expression parseAsync(int start) {
        Name async = name;
        int end = tokEnd;
        boolean canArrow = arrowAt == start;
        next();
        if (tok == Token.FUNCTION && !nl) return parseFunctionExpression(start, true);
        if (canArrow && !nl && tok == Token.LEFT_PAREN) {
            return parseAsyncParenthesized(start, async, end);
        }
        if (canArrow && !nl && Token.isIdentifier(tok)) {
            int idStart = tokStart;
            if (tok == Token.AWAIT) throw error("Unexpected reserved word", tokStart, tokEnd);
            checkIdentifier(tok, tokStart, tokEnd);
            Identifier id = new Identifier(idStart, tokEnd, name);
            next();
            if (tok != Token.ARROW) throw unexpected();
            int from = nodeTop;
            push(id);
            Expression arrow = parseArrow(start, true, from, refTop, scopedTop, captures);
            sawArrow = true;
            return arrow;
        }
        Identifier id = new Identifier(start, end, async);
        if (tok == Token.ARROW && canArrow) {
            int from = nodeTop;
            push(id);
            Expression arrow = parseArrow(start, false, from, refTop, scopedTop, captures);
            sawArrow = true;
            return arrow;
        }
        return use(id);
    }

    /** {@code async (...)}: a call or the head of an async arrow function. */
    private Expression parseAsyncParenthesized(int start, Name async, int asyncEnd) {
        int from = nodeTop;
        int refMark = refTop;
        int scopedMark = scopedTop;
        int capturesMark = captures;
        int cover = coverError;
        int eager = eagerAt;
        coverError = -1;
        boolean savedIn = allowIn;
        allowIn = true;
        next();
        int restEnd = -1;
        while (tok != Token.RIGHT_PAREN) {
            int itemStart = tokStart;
            if (tok == Token.ELLIPSIS) {
                next();
                Expression argument = parseAssignmentCover();
                push(made(new SpreadElement(itemStart, prevEnd, argument)));
                restEnd = prevEnd;
            } else {
                Expression item = parseAssignmentCover();
                push(item);
            }
            if (tok == Token.RIGHT_PAREN) break;
            if (tok != Token.COMMA) throw missingParenthesis();
            if (restEnd >= 0) restEnd = Integer.MAX_VALUE;
            next();
        }
        allowIn = savedIn;
        next();
        if (tok == Token.ARROW && !nl) {
            coverError = cover;
            eagerAt = eager;
            if (restEnd == Integer.MAX_VALUE) throw error("Rest parameter must be last formal parameter", start, prevEnd);
            if (restEnd >= 0) {
                SpreadElement spread = (SpreadElement) nodeAt(nodeTop - 1);
                if (spread.argument.kind == NodeKind.ASSIGNMENT_EXPRESSION) {
                    throw error("Rest parameter may not have a default initializer", spread.start, spread.end);
                }
                setNode(nodeTop - 1, new RestElement(spread.start, spread.end, toPattern(spread.argument, true)));
            }
            Expression arrow = parseArrow(start, true, from, refMark, scopedMark, capturesMark);
            sawArrow = true;
            return arrow;
        }
        if (coverError >= 0) throw coverError();
        coverError = cover;
        Identifier callee = use(new Identifier(start, asyncEnd, async));
        if (pre) {
            drop(from);
            return CALL_DUMMY;
        }
        return made(new CallExpression(start, prevEnd, callee, popExpressions(from), false));
    }

    final SyntaxException missingParenthesis() {
        return error("missing ) after argument list", tokStart, tokEnd);
    }

    final SyntaxException coverError() {
        return error(coverMessage, coverError, coverError + 1);
    }

    private Expression parseParenthesized(int start) {
        boolean canArrow = arrowAt == start;
        int from = nodeTop;
        int refMark = refTop;
        int scopedMark = scopedTop;
        int capturesMark = captures;
        boolean savedIn = allowIn;
        int cover = coverError;
        int eager = eagerAt;
        coverError = -1;
        allowIn = true;
        next();
        eagerAt = tokStart;
        boolean arrowOnly = false;
        int trailingComma = -1;
        int rest = -1;
        while (tok != Token.RIGHT_PAREN) {
            if (tok == Token.ELLIPSIS) {
                if (!canArrow) throw unexpected();
                rest = tokStart;
                parseArrowRest();
                arrowOnly = true;
                trailingComma = -1;
                break;
            }
            trailingComma = -1;
            push(parseAssignmentCover());
            if (tok == Token.RIGHT_PAREN) break;
            if (tok != Token.COMMA) throw unexpected();
            trailingComma = tokStart;
            next();
        }
        allowIn = savedIn;
        if (tok != Token.RIGHT_PAREN) throw unexpected();
        boolean empty = nodeTop == from;
        int innerEnd = prevEnd;
        next();
        if (tok == Token.ARROW && canArrow) {
            coverError = cover;
            eagerAt = eager;
            Expression arrow = parseArrow(start, false, from, refMark, scopedMark, capturesMark);
            sawArrow = true;
            return arrow;
        }
        if (empty || arrowOnly || trailingComma >= 0) {
            if (rest >= 0) throw error("Unexpected token '...'", rest, rest + 3);
            throw error("Unexpected token ')'", prevEnd - 1, prevEnd);
        }
        if (coverError >= 0) throw coverError();
        coverError = cover;
        if (privateMemberEnd == innerEnd) privateMemberEnd = prevEnd;
        Expression e;
        if (nodeTop == from + 1) {
            e = (Expression) nodeAt(from);
            drop(from);
            if (e.start < 0) {
                // dummies are shared: one that may not be assigned to in parentheses either, and no arrow function
                return e == MEMBER_DUMMY || e == CALL_DUMMY || e == CHAIN_DUMMY ? e : DUMMY;
            }
        } else if (pre) {
            drop(from);
            return DUMMY;
        } else {
            int first = nodeAt(from).start;
            e = new SequenceExpression(first, innerEnd, popExpressions(from));
        }
        e.parenthesized = true;
        return e;
    }

    /** {@code ...pattern} at the end of an arrow function's parameters. The pattern is kept as an expression-like pattern, declared later. */
    private void parseArrowRest() {
        int start = tokStart;
        next();
        Expression target;
        if (tok == Token.LEFT_BRACKET) target = parseArray(tokStart);
        else if (tok == Token.LEFT_BRACE) target = parseObject(tokStart);
        else {
            if (!Token.isWord(tok)) throw unexpected();
            checkIdentifier(tok, tokStart, tokEnd);
            target = use(new Identifier(tokStart, tokEnd, name));
            next();
        }
        if (tok == Token.ASSIGN) throw error("Rest parameter may not have a default initializer", tokStart, tokEnd);
        if (tok != Token.RIGHT_PAREN) throw error("Rest parameter must be last formal parameter", start, prevEnd);
        coverError = -1;
        push(new RestElement(start, prevEnd, toPattern(target, true)));
    }

    private Expression parseFunctionExpression(int start, boolean async) {
        next();
        boolean generator = eat(Token.MUL);
        Identifier id = null;
        if (tok != Token.LEFT_PAREN) {
            if (!Token.isWord(tok)) throw unexpected();
            int savedCtx = ctx;
            ctx = ctx & ~(YIELD | AWAIT | NO_ARGUMENTS | (module ? 0 : AWAIT_RESERVED)) | (generator ? YIELD : 0) | (async ? AWAIT : 0);
            checkIdentifier(tok, tokStart, tokEnd);
            checkStrictBinding(tok, tokStart, tokEnd);
            ctx = savedCtx;
            id = new Identifier(tokStart, tokEnd, name);
            next();
            if (tok != Token.LEFT_PAREN) throw unexpected();
        }
        return parseFunction(start, FunctionKind.NORMAL, async, generator, id, false);
    }

    private Expression parseRegExp(int start) {
        rescanRegExp();
        String pattern = pattern();
        String flags = patternFlags();
        String message = options.regExpValidator.validate(pattern, flags);
        if (message != null) throw error(message, start, tokEnd);
        next();
        return pre ? DUMMY : new RegExpLiteral(start, prevEnd, pattern, flags);
    }

    /** The current token is the first chunk of a template. */
    final Expression parseTemplate(int start, boolean tagged) {
        boolean savedIn = allowIn;
        allowIn = true;
        int from = nodeTop;
        ArrayList<String> cooked = pre ? null : new ArrayList<>(4);
        ArrayList<String> raw = pre ? null : new ArrayList<>(4);
        while (true) {
            if (templateError != null && !tagged) throw error(templateError, templateErrorPos, templateErrorPos + 2);
            if (!pre) {
                cooked.add(textValue(true));
                raw.add(rawText());
            }
            if (templateTail) break;
            next();
            Expression e = parseExpression();
            if (!pre) push(e);
            if (tok != Token.RIGHT_BRACE) {
                throw tok == Token.EOF ? error("Unterminated template literal", tokStart, tokEnd) : error("Missing } in template expression", tokStart, tokEnd);
            }
            rescanTemplate();
        }
        allowIn = savedIn;
        next();
        if (pre) return DUMMY;
        return new TemplateLiteral(start, prevEnd, cooked.toArray(new String[0]), raw.toArray(new String[0]), popExpressions(from));
    }

    // ---- super, import, natives -------------------------------------------------------------------------------------

    private Expression parseSuper(int start) {
        boolean callee = inNew;
        inNew = false;
        next();
        if (tok == Token.LEFT_PAREN && has(SUPER_CALL) && !callee) {
            Expression[] arguments = parseArguments();
            int end = prevEnd;
            ThisExpression receiver = useThis(start, start + 5);
            receiver.assigned = true;
            PseudoReference target = usePseudo(newTargetName(), start, start + 5);
            PseudoReference function = usePseudo(activeFunctionName(), start, start + 5);
            return pre ? DUMMY : new SuperCall(start, end, arguments, receiver, target, function);
        }
        if ((tok == Token.DOT || tok == Token.LEFT_BRACKET) && has(SUPER_PROPERTY)) {
            String property = null;
            int nameStart = tokStart;
            Expression index = null;
            boolean dot = tok == Token.DOT;
            next();
            if (dot) {
                if (tok == Token.PRIVATE_NAME) throw error("Unexpected private field", tokStart, tokEnd);
                if (!Token.isWord(tok)) throw unexpected();
                property = name.text;
                nameStart = tokStart;
                next();
            } else {
                boolean savedIn = allowIn;
                allowIn = true;
                index = parseExpression();
                allowIn = savedIn;
                expect(Token.RIGHT_BRACKET);
            }
            int end = prevEnd;
            ThisExpression receiver = useThis(start, start + 5);
            PseudoReference home = usePseudo(homeObjectName(), start, start + 5);
            return pre ? MEMBER_DUMMY : new SuperMember(start, end, property, nameStart, index, receiver, home);
        }
        throw error("'super' keyword unexpected here", start, start + 5);
    }

    final Expression parseNewTarget(int start) {
        // current: .
        next();
        if (tok != Token.TARGET || escaped) throw unexpected();
        if (!has(NEW_TARGET)) throw error("new.target expression is not allowed here", start, tokEnd);
        next();
        NewTargetExpression e = use(new NewTargetExpression(start, prevEnd, newTargetName()));
        return pre ? DUMMY : e;
    }

    private Expression parseImportExpression(int start) {
        boolean callee = inNew;
        inNew = false;
        next();
        ModulePhase phase = ModulePhase.EVALUATION;
        if (tok == Token.DOT) {
            next();
            if (escaped) throw unexpected();
            if (tok == Token.META) {
                if (!module) throw error("Cannot use 'import.meta' outside a module", start, tokEnd);
                next();
                return pre ? DUMMY : new ImportMeta(start, prevEnd);
            }
            if (tok == Token.DEFER) phase = ModulePhase.DEFER;
            else if (tok == Token.SOURCE) phase = ModulePhase.SOURCE;
            else throw unexpected();
            next();
            if (tok != Token.LEFT_PAREN) throw unexpected();
        }
        if (tok != Token.LEFT_PAREN) {
            if (!module) throw error("Cannot use import statement outside a module", start, start + 6);
            throw unexpected();
        }
        if (callee) throw error("Cannot use new with import", start, start + 6);
        boolean savedIn = allowIn;
        allowIn = true;
        next();
        if (tok == Token.RIGHT_PAREN) throw error("import() requires a specifier", tokStart, tokEnd);
        if (tok == Token.ELLIPSIS) throw unexpected();
        Expression specifier = parseAssignment();
        Expression importOptions = null;
        if (eat(Token.COMMA) && tok != Token.RIGHT_PAREN) {
            importOptions = parseAssignment();
            eat(Token.COMMA);
        }
        allowIn = savedIn;
        if (tok != Token.RIGHT_PAREN) throw unexpected();
        next();
        return pre ? DUMMY : new ImportCall(start, prevEnd, phase, specifier, importOptions);
    }

    /** The callee of new is being read. */
    boolean inNew;

    private Expression parseRuntimeCall(int start) {
        next();
        if (!Token.isWord(tok)) throw unexpected();
        String function = name.text;
        next();
        if (tok != Token.LEFT_PAREN) throw unexpected();
        Expression[] arguments = parseArguments();
        return pre ? DUMMY : new RuntimeCall(start, prevEnd, function, arguments);
    }
}
