package dev.ramjet.parser;

import dev.ramjet.ast.ArrayExpression;
import dev.ramjet.ast.AssignmentPattern;
import dev.ramjet.ast.BigIntLiteral;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.NumberLiteral;
import dev.ramjet.ast.ObjectExpression;
import dev.ramjet.ast.Property;
import dev.ramjet.ast.SpreadElement;
import dev.ramjet.ast.StringLiteral;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.Source;

/**
 * Object and array literals. They may turn out to be patterns, so pre-parsing makes nodes for them too, and what is an error only if they do not is kept in
 * {@link #coverError} until that is known.
 */
abstract class ObjectLiteralParser extends ClassParser {
    ObjectLiteralParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    /** Like parseAssignment, but leaves {@link #coverError} set for an object or array literal that is legal only as a pattern. */
    abstract Expression parseAssignmentCover();

    final Expression parseArray(int start) {
        boolean savedIn = allowIn;
        allowIn = true;
        int from = nodeTop;
        next();
        boolean trailing = false;
        while (tok != Token.RIGHT_BRACKET) {
            if (tok == Token.COMMA) {
                next();
                push(null);
                continue;
            }
            trailing = false;
            if (tok == Token.ELLIPSIS) {
                int spreadStart = tokStart;
                next();
                Expression argument = parseAssignmentCover();
                push(made(new SpreadElement(spreadStart, prevEnd, argument)));
            } else {
                push(parseAssignmentCover());
            }
            if (tok != Token.RIGHT_BRACKET) {
                expect(Token.COMMA);
                trailing = true;
            }
        }
        allowIn = savedIn;
        next();
        return new ArrayExpression(start, prevEnd, popExpressions(from), trailing);
    }

    final Expression parseObject(int start) {
        boolean savedIn = allowIn;
        allowIn = true;
        int from = nodeTop;
        next();
        boolean proto = false;
        while (tok != Token.RIGHT_BRACE) {
            int propertyStart = tokStart;
            if (tok == Token.ELLIPSIS) {
                next();
                Expression argument = parseAssignmentCover();
                push(new Property(propertyStart, prevEnd, Property.SPREAD, null, tok == Token.COMMA, false, argument));
            } else {
                Property p = parseProperty(propertyStart);
                if (p.propertyKind == Property.PROTO) {
                    if (proto && coverError < 0) {
                        coverError = propertyStart;
                        coverMessage = "Duplicate __proto__ fields are not allowed in object literals";
                    }
                    proto = true;
                }
                push(p);
            }
            if (tok != Token.RIGHT_BRACE) expect(Token.COMMA);
        }
        allowIn = savedIn;
        next();
        return new ObjectExpression(start, prevEnd, pop(from, new Property[nodeTop - from]));
    }

    private Property parseProperty(int start) {
        boolean async = false;
        boolean generator = false;
        int kind = Property.INIT;
        Expression key = null;
        boolean computed = false;
        if (Token.isWord(tok)) {
            Name word = name;
            int token = tok;
            int wordEnd = tokEnd;
            boolean wordEscaped = escaped;
            next();
            switch (tok) {
                case Token.COLON:
                    next();
                    return parsePropertyValue(start, wordEnd, word);
                case Token.COMMA:
                case Token.RIGHT_BRACE:
                case Token.ASSIGN:
                    return parseShorthand(start, wordEnd, word, token);
                case Token.LEFT_PAREN:
                    key = new StringLiteral(start, wordEnd, word.text);
                    break;
                default:
                    if (wordEscaped) throw unexpected();
                    if (token == Token.ASYNC && !nl) async = true;
                    else if (token == Token.GET) kind = Property.GETTER;
                    else if (token == Token.SET) kind = Property.SETTER;
                    else throw unexpected();
            }
        }
        if (key == null) {
            if (tok == Token.MUL && kind == Property.INIT) {
                generator = true;
                next();
            }
            key = parsePropertyKey();
            computed = keyComputed;
            if (kind == Property.INIT && !async && !generator && tok == Token.COLON) {
                boolean proto = !computed && "__proto__".equals(keyText);
                next();
                Expression value = parseAssignmentCover();
                return new Property(start, prevEnd, proto ? Property.PROTO : Property.INIT, key, computed, false, value);
            }
        }
        if (tok != Token.LEFT_PAREN) throw unexpected();
        FunctionKind functionKind = kind == Property.GETTER ? FunctionKind.GETTER : kind == Property.SETTER ? FunctionKind.SETTER : FunctionKind.METHOD;
        if (kind == Property.INIT) kind = Property.METHOD;
        FunctionNode f = parseFunction(start, functionKind, async, generator, null, false);
        return new Property(start, prevEnd, kind, key, computed, false, f);
    }

    private Property parsePropertyValue(int start, int keyEnd, Name word) {
        Expression value = parseAssignmentCover();
        int kind = word.token == Token.PROTO ? Property.PROTO : Property.INIT;
        return new Property(start, prevEnd, kind, new StringLiteral(start, keyEnd, word.text), false, false, value);
    }

    private Property parseShorthand(int start, int end, Name word, int token) {
        checkIdentifier(token, start, end);
        Identifier id = use(new Identifier(start, end, word));
        Expression value = id;
        if (tok == Token.ASSIGN) {
            if (coverError < 0) {
                coverError = tokStart;
                coverMessage = "Invalid shorthand property initializer";
            }
            int savedError = coverError;
            checkStrictBinding(token, start, end);
            next();
            coverError = -1;
            Expression init = parseAssignment();
            coverError = savedError;
            id.assigned = true;
            value = new AssignmentPattern(start, prevEnd, id, init);
        }
        return new Property(start, prevEnd, Property.INIT, new StringLiteral(start, end, word.text), false, true, value);
    }

    @Override
    final Expression parsePropertyKey() {
        int start = tokStart;
        int end = tokEnd;
        keyComputed = false;
        keyText = null;
        switch (tok) {
            case Token.STRING: {
                String text = textValue(false);
                next();
                keyText = text;
                return new StringLiteral(start, end, text);
            }
            case Token.NUMBER: {
                Expression key = new NumberLiteral(start, end, numberValue());
                next();
                return key;
            }
            case Token.BIGINT: {
                Expression key = new BigIntLiteral(start, end, bigIntDigits());
                next();
                return key;
            }
            case Token.LEFT_BRACKET: {
                next();
                boolean savedIn = allowIn;
                allowIn = true;
                Expression key = parseAssignment();
                allowIn = savedIn;
                expect(Token.RIGHT_BRACKET);
                keyComputed = true;
                keyText = null;
                return key;
            }
            default:
                if (!Token.isWord(tok)) throw unexpected();
                keyText = name.text;
                next();
                return new StringLiteral(start, end, keyText);
        }
    }
}
