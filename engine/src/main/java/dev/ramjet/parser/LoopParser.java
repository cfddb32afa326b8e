package dev.ramjet.parser;

import dev.ramjet.ast.Expression;
import dev.ramjet.ast.ForInStatement;
import dev.ramjet.ast.ForOfStatement;
import dev.ramjet.ast.ForStatement;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.SequenceExpression;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.VariableDeclaration;
import dev.ramjet.ast.VariableDeclarator;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.VariableKind;

/** The three kinds of for. */
abstract class LoopParser extends StatementParser {
    LoopParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    @Override
    final Statement parseFor(int start) {
        next();
        boolean await = false;
        if (tok == Token.AWAIT) {
            if (!has(AWAIT) || escaped) throw unexpected();
            await = true;
            awaitAt = tokStart;
            suspends = true;
            next();
        }
        expect(Token.LEFT_PAREN);
        Scope s = open(ScopeKind.LOOP);
        Statement result;
        if (tok == Token.SEMICOLON) {
            if (await) throw unexpected();
            result = parseForRest(start, null, s, false);
        } else {
            VariableKind kind = declarationKind();
            result = kind != null ? parseForDeclaration(start, kind, s, await) : parseForExpression(start, s, await);
        }
        close(false);
        if (!pre && result instanceof ForStatement) ((ForStatement) result).perIteration &= s.needsEnvironment();
        return result;
    }

    /** What declaration the head starts with; null for an expression. */
    private VariableKind declarationKind() {
        switch (tok) {
            case Token.VAR: return VariableKind.VAR;
            case Token.CONST: return VariableKind.CONST;
            case Token.LET: return isLetDeclaration() ? VariableKind.LET : null;
            case Token.USING: return isUsingDeclaration(true) ? VariableKind.USING : null;
            case Token.AWAIT: return isAwaitUsing(true) ? VariableKind.AWAIT_USING : null;
            default: return null;
        }
    }

    private Statement parseForDeclaration(int start, VariableKind kind, Scope s, boolean await) {
        int declarationStart = tokStart;
        if (kind == VariableKind.AWAIT_USING) {
            awaitAt = tokStart;
            suspends = true;
            next();
        }
        next();
        allowIn = false;
        VariableDeclaration d = parseDeclarators(declarationStart, kind, true);
        allowIn = true;
        boolean of = tok == Token.OF && !escaped;
        if (!of && tok != Token.IN || await && !of) {
            if (await) throw unexpected();
            for (VariableDeclarator declarator : d.declarators) {
                if (declarator.init != null) continue;
                if (declarator.target.kind != NodeKind.IDENTIFIER) throw error("Missing initializer in destructuring declaration", tokStart, tokEnd);
                if (kind == VariableKind.CONST) throw error("Missing initializer in const declaration", tokStart, tokEnd);
            }
            return parseForRest(start, d, s, kind == VariableKind.LET);
        }
        String loop = of ? "for-of" : "for-in";
        if (!of && (kind == VariableKind.USING || kind == VariableKind.AWAIT_USING)) {
            throw error("Invalid left-hand side in for-in loop: Must not be a using declaration.", d.start, d.end);
        }
        if (d.declarators.length != 1) {
            throw error("Invalid left-hand side in " + loop + " loop: Must have a single binding.", d.start, d.end);
        }
        VariableDeclarator only = d.declarators[0];
        boolean name = only.target.kind == NodeKind.IDENTIFIER;
        if (only.init != null && (of || kind != VariableKind.VAR || !name || strict())) {
            throw error(loop + " loop variable declaration may not have an initializer.", d.start, d.end);
        }
        if (kind == VariableKind.VAR && name && only.init == null) assignVar((Identifier) only.target);
        return parseForInOf(start, d, s, of, await);
    }

    private Statement parseForExpression(int start, Scope s, boolean await) {
        int leftStart = tokStart;
        boolean startsWithLet = tok == Token.LET && !escaped;
        boolean startsWithAsync = tok == Token.ASYNC && !escaped;
        if (startsWithAsync && !await && peek() == Token.OF && peek(2) != Token.ARROW) {
            throw error("The left-hand side of a for-of loop may not be 'async'.", tokStart, tokEnd);
        }
        if (await && startsWithAsync && peek() == Token.OF && peek(2) != Token.ARROW) return parseForAwaitAsync(start, s);
        int saved = coverError;
        coverError = -1;
        allowIn = false;
        Expression left = parseAssignmentCover();
        allowIn = true;
        boolean of = tok == Token.OF && !escaped;
        if (of || tok == Token.IN) {
            if (await && !of) throw unexpected();
            if (of && startsWithLet) throw error("The left-hand side of a for-of loop may not start with 'let'.", leftStart, leftStart + 3);
            Node target = left;
            if (isBareLiteral(left)) {
                target = toPattern(left, false);
            } else {
                if (coverError >= 0) throw coverError();
                checkSimpleTarget(left, leftStart, "Invalid left-hand side in for-loop", true);
            }
            coverError = saved;
            return parseForInOf(start, target, s, of, await);
        }
        if (await) throw unexpected();
        if (coverError >= 0) throw coverError();
        coverError = saved;
        Expression init = left;
        if (tok == Token.COMMA) {
            int from = nodeTop;
            push(left);
            allowIn = false;
            while (eat(Token.COMMA)) push(parseAssignment());
            allowIn = true;
            init = new SequenceExpression(leftStart, prevEnd, popExpressions(from));
        }
        return parseForRest(start, init, s, false);
    }

    /** {@code for await (async of …)}: async is a plain name here. */
    private Statement parseForAwaitAsync(int start, Scope s) {
        Identifier id = use(new Identifier(tokStart, tokEnd, name));
        id.assigned = true;
        next();
        return parseForInOf(start, id, s, true, true);
    }

    private Statement parseForRest(int start, Node init, Scope s, boolean perIteration) {
        expect(Token.SEMICOLON);
        Expression test = tok == Token.SEMICOLON ? null : parseExpression();
        expect(Token.SEMICOLON);
        Expression update = tok == Token.RIGHT_PAREN ? null : parseExpression();
        expect(Token.RIGHT_PAREN);
        Statement body = parseLoopBody();
        return pre ? STATEMENT_DUMMY : new ForStatement(start, prevEnd, init, test, update, body, declares(s) ? s : null, perIteration);
    }

    private Statement parseForInOf(int start, Node left, Scope s, boolean of, boolean await) {
        next();
        Expression right = of ? parseAssignment() : parseExpression();
        initializedAt(s, 0, prevEnd);
        expect(Token.RIGHT_PAREN);
        Statement body = parseLoopBody();
        if (pre) return STATEMENT_DUMMY;
        Scope scopeOrNull = declares(s) ? s : null;
        return of ? made(new ForOfStatement(start, prevEnd, left, right, body, scopeOrNull, await))
                : new ForInStatement(start, prevEnd, left, right, body, scopeOrNull);
    }
}
