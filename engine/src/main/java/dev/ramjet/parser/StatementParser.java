package dev.ramjet.parser;

import dev.ramjet.ast.BlockStatement;
import dev.ramjet.ast.BreakStatement;
import dev.ramjet.ast.CatchClause;
import dev.ramjet.ast.ClassDeclaration;
import dev.ramjet.ast.ClassNode;
import dev.ramjet.ast.ContinueStatement;
import dev.ramjet.ast.DebuggerStatement;
import dev.ramjet.ast.DoWhileStatement;
import dev.ramjet.ast.EmptyStatement;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.ExpressionStatement;
import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.IfStatement;
import dev.ramjet.ast.LabeledStatement;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.ReturnStatement;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.SwitchCase;
import dev.ramjet.ast.SwitchStatement;
import dev.ramjet.ast.ThrowStatement;
import dev.ramjet.ast.TryStatement;
import dev.ramjet.ast.VariableDeclaration;
import dev.ramjet.ast.VariableDeclarator;
import dev.ramjet.ast.WhileStatement;
import dev.ramjet.ast.WithStatement;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;
import java.util.Arrays;

/** Statements and declarations, but for loops with for ({@link LoopParser}) and module items ({@link ModuleParser}). */
abstract class StatementParser extends ExpressionParser {
    static final Statement STATEMENT_DUMMY = new EmptyStatement(-1, -1);

    StatementParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    abstract Statement parseFor(int start);

    abstract Statement parseImport(int start);

    abstract Statement parseExport(int start, Expression[] decorators);

    // ---- statement lists --------------------------------------------------------------------------------------------

    @Override
    final Statement parseStatementListItem() {
        int start = tokStart;
        switch (tok) {
            case Token.FUNCTION:
                return parseFunctionDeclaration(start, false, false);
            case Token.ASYNC:
                if (!escaped && peek() == Token.FUNCTION && !peekNl && !peekEscaped) return parseFunctionDeclaration(start, true, false);
                return parseStatement(true);
            case Token.CLASS:
                return parseClassDeclaration(start, null);
            case Token.AT: {
                Expression[] decorators = parseDecorators();
                if (tok == Token.EXPORT && module && scope.kind == ScopeKind.MODULE) return parseExport(start, decorators);
                if (tok != Token.CLASS) throw unexpected();
                return parseClassDeclaration(start, decorators);
            }
            case Token.CONST:
                return parseLexicalStatement(start, VariableKind.CONST);
            case Token.LET:
                if (isLetDeclaration()) return parseLexicalStatement(start, VariableKind.LET);
                return parseStatement(true);
            case Token.USING:
                if (isUsingDeclaration(false)) return parseUsing(start, VariableKind.USING);
                return parseStatement(true);
            case Token.AWAIT:
                if (isAwaitUsing(false)) {
                    next();
                    awaitAt = start;
                    suspends = true;
                    return parseUsing(start, VariableKind.AWAIT_USING);
                }
                return parseStatement(true);
            case Token.IMPORT: {
                int after = peek();
                if (after == Token.LEFT_PAREN || after == Token.DOT) return parseStatement(true);
                return parseImport(start);
            }
            case Token.EXPORT:
                return parseExport(start, null);
            default:
                return parseStatement(true);
        }
    }

    /** The current let starts a declaration, wherever declarations may stand. */
    final boolean isLetDeclaration() {
        if (escaped) return false;
        int after = peek();
        return after == Token.LEFT_BRACKET || after == Token.LEFT_BRACE || Token.isIdentifier(after) || after == Token.ESCAPED_KEYWORD;
    }

    /** The current using starts a declaration. */
    final boolean isUsingDeclaration(boolean inFor) {
        if (escaped) return false;
        int after = peek();
        if (!Token.isIdentifier(after) || peekNl) return false;
        if (!inFor || after != Token.OF) return true;
        int second = peek(2);
        return second == Token.ASSIGN || second == Token.SEMICOLON || second == Token.COLON;
    }

    /** The current await starts an await using declaration. */
    final boolean isAwaitUsing(boolean inFor) {
        if (!has(AWAIT) || escaped || peek() != Token.USING || peekNl || peekEscaped) return false;
        int second = peek(2);
        return Token.isIdentifier(second) && !peekNl;
    }

    private Statement parseUsing(int start, VariableKind kind) {
        if (scope.kind == ScopeKind.SCRIPT || scope.kind == ScopeKind.EVAL || scope.kind == ScopeKind.SWITCH) {
            next();
            throw unexpected();
        }
        return parseLexicalStatement(start, kind);
    }

    private Statement parseLexicalStatement(int start, VariableKind kind) {
        next();
        VariableDeclaration d = parseDeclarators(start, kind, false);
        semicolon();
        if (d == null) return STATEMENT_DUMMY;
        d.end = prevEnd;
        return d;
    }

    /**
     * Parses the declarators after var, let, const or using; null when pre-parsing outside for heads.
     *
     * @param inFor an initialiser may be missing, since in or of may follow, which the caller checks
     */
    final VariableDeclaration parseDeclarators(int start, VariableKind kind, boolean inFor) {
        int from = nodeTop;
        do {
            int at = tokStart;
            Scope s = scope;
            int first = s.variables.size();
            Node target = kind == VariableKind.USING || kind == VariableKind.AWAIT_USING ? parseBindingIdentifier(kind) : parseBindingTarget(kind);
            Expression init = null;
            boolean name = target.kind == NodeKind.IDENTIFIER;
            if (tok == Token.ASSIGN) {
                next();
                init = parseAssignment();
                if (kind == VariableKind.VAR && name) assignVar((Identifier) target);
            } else if (!(inFor && (tok == Token.IN || tok == Token.OF))) {
                checkInitializer(kind, name);
            }
            if (kind != VariableKind.VAR) initializedAt(s, first, prevEnd);
            if (!pre || inFor) push(made(new VariableDeclarator(at, prevEnd, target, init)));
        } while (eat(Token.COMMA));
        if (pre && !inFor) return null;
        return new VariableDeclaration(start, prevEnd, kind, pop(from, new VariableDeclarator[nodeTop - from]));
    }

    private void checkInitializer(VariableKind kind, boolean name) {
        if (!name) throw error("Missing initializer in destructuring declaration", tokStart, tokEnd);
        if (kind == VariableKind.CONST) throw error("Missing initializer in const declaration", tokStart, tokEnd);
        if (kind == VariableKind.USING || kind == VariableKind.AWAIT_USING) throw error("Missing initializer in using declaration", tokStart, tokEnd);
    }

    // ---- declarations -----------------------------------------------------------------------------------------------

    /** {@code single}: the body of an if or a label, where Annex B allows it. */
    final Statement parseFunctionDeclaration(int start, boolean async, boolean single) {
        if (async) next();
        next();
        boolean generator = false;
        if (tok == Token.MUL) {
            if (single) throw error("Generators can only be declared at the top level or inside a block.", tokStart, tokEnd);
            generator = true;
            next();
        }
        if (!Token.isWord(tok)) throw unexpected();
        checkIdentifier(tok, tokStart, tokEnd);
        checkStrictBinding(tok, tokStart, tokEnd);
        Identifier id = new Identifier(tokStart, tokEnd, name);
        next();
        return finishFunctionDeclaration(start, async, generator, id);
    }

    final Statement finishFunctionDeclaration(int start, boolean async, boolean generator, Identifier id) {
        Scope s = scope;
        boolean plain = !async && !generator;
        boolean inBlock = !s.isVarScope();
        id.declares = true;
        if (inBlock) id.variable = declareBlockFunction(id.name, id.start, plain);
        else if (s.kind == ScopeKind.MODULE) id.variable = declareLexical(id.name, VariableKind.FUNCTION, id.start);
        else id.variable = declareTopFunction(id.name, id.start);
        if (tok != Token.LEFT_PAREN) throw unexpected();
        FunctionNode f = parseFunction(start, FunctionKind.NORMAL, async, generator, id, true);
        boolean candidate = inBlock && plain && !strict();
        if (pre && !candidate) return STATEMENT_DUMMY;
        FunctionDeclaration d = new FunctionDeclaration(start, prevEnd, id, f);
        d.variable = id.variable;
        if (candidate) addHoistCandidate(d);
        if (!pre) addFunction(s, d);
        return d;
    }

    final void addFunction(Scope s, FunctionDeclaration d) {
        if (s.functions == null) s.functions = new ArrayList<>();
        s.functions.add(d);
    }

    final Statement parseClassDeclaration(int start, Expression[] decorators) {
        ClassNode c = parseClass(start, decorators, true, false);
        return pre ? STATEMENT_DUMMY : new ClassDeclaration(start, prevEnd, c.name, c);
    }

    // ---- statements -------------------------------------------------------------------------------------------------

    /** The statement that a loop or with governs. */
    final Statement parseSubStatement() {
        return parseStatement(false);
    }

    /** {@code inList}: a labelled function may stand here (sloppy code). */
    final Statement parseStatement(boolean inList) {
        int start = tokStart;
        switch (tok) {
            case Token.LEFT_BRACE:
                return parseBlock();
            case Token.SEMICOLON:
                next();
                return pre ? STATEMENT_DUMMY : new EmptyStatement(start, prevEnd);
            case Token.VAR: {
                next();
                VariableDeclaration d = parseDeclarators(start, VariableKind.VAR, false);
                semicolon();
                if (d == null) return STATEMENT_DUMMY;
                d.end = prevEnd;
                return d;
            }
            case Token.IF:
                return parseIf();
            case Token.FOR:
                return parseFor(start);
            case Token.WHILE: {
                next();
                Expression test = parseHead();
                Statement body = parseLoopBody();
                return pre ? STATEMENT_DUMMY : new WhileStatement(start, prevEnd, test, body);
            }
            case Token.DO:
                return parseDo(start);
            case Token.RETURN:
                return parseReturn(start);
            case Token.BREAK:
                return parseBreak(start);
            case Token.CONTINUE:
                return parseContinue(start);
            case Token.THROW: {
                next();
                if (nl) throw error("Illegal newline after throw", prevEnd, tokStart);
                Expression argument = parseExpression();
                semicolon();
                return pre ? STATEMENT_DUMMY : new ThrowStatement(start, prevEnd, argument);
            }
            case Token.TRY:
                return parseTry(start);
            case Token.SWITCH:
                return parseSwitch(start);
            case Token.WITH:
                return parseWith(start);
            case Token.DEBUGGER:
                next();
                semicolon();
                return pre ? STATEMENT_DUMMY : new DebuggerStatement(start, prevEnd);
            case Token.FUNCTION:
                throw error(strict() ? "In strict mode code, functions can only be declared at top level or inside a block."
                        : "In non-strict mode code, functions can only be declared at top level, inside a block, or as the body of an if statement.",
                        start, tokEnd);
            case Token.CLASS:
            case Token.CONST:
                throw unexpected();
            case Token.LET:
                if (!escaped) {
                    int after = peek();
                    if (after == Token.LEFT_BRACKET || !peekNl && (after == Token.LEFT_BRACE || Token.isIdentifier(after))) {
                        throw error("Lexical declaration cannot appear in a single-statement context", start, tokEnd);
                    }
                }
                return parseExpressionOrLabel(start, inList);
            case Token.ASYNC:
                if (!escaped && !inList && peek() == Token.FUNCTION && !peekNl) {
                    throw error("Async functions can only be declared at the top level or inside a block.", start, tokEnd);
                }
                return parseExpressionOrLabel(start, inList);
            case Token.IMPORT: {
                int after = peek();
                if (after != Token.LEFT_PAREN && after != Token.DOT) throw error("Cannot use import statement outside a module", start, tokEnd);
                return parseExpressionStatement(start);
            }
            default:
                if (Token.isIdentifier(tok)) return parseExpressionOrLabel(start, inList);
                return parseExpressionStatement(start);
        }
    }

    private Statement parseExpressionStatement(int start) {
        int firstEnd = tokEnd;
        Expression e = parseExpression();
        directiveEnd = prevEnd == firstEnd ? firstEnd : -1;
        if (tok == Token.SEMICOLON) next();
        else if (tok != Token.RIGHT_BRACE && tok != Token.EOF && !nl) throw misplacedAwait(e);
        return pre ? STATEMENT_DUMMY : new ExpressionStatement(start, prevEnd, e);
    }

    /** The error after an expression that should have ended; says so where an await outside of async code is the likely reason. */
    private SyntaxException misplacedAwait(Expression e) {
        if (e.kind == NodeKind.IDENTIFIER && ((Identifier) e).name.token == Token.AWAIT) {
            return error("await is only valid in async functions and the top level bodies of modules", e.start, e.end);
        }
        return unexpected();
    }

    private Statement parseExpressionOrLabel(int start, boolean inList) {
        int p = pos;
        while (buf[p] == ' ') p++;
        char after = buf[p];
        // look for a label's colon only where the next character does not exclude it
        if ((after == ':' || after == '/' || after < ' ' || after >= 0x80) && peek() == Token.COLON) return parseLabeled(start, inList);
        return parseExpressionStatement(start);
    }

    final Statement parseBlock() {
        int start = tokStart;
        Scope s = open(ScopeKind.BLOCK);
        Statement[] body = parseBlockBody();
        close(false);
        if (pre) return STATEMENT_DUMMY;
        return new BlockStatement(start, prevEnd, body, declares(s) ? s : null);
    }

    private Statement[] parseBlockBody() {
        expect(Token.LEFT_BRACE);
        int from = nodeTop;
        while (tok != Token.RIGHT_BRACE) {
            if (tok == Token.EOF) throw unexpected();
            Statement statement = parseStatementListItem();
            if (!pre) push(statement);
        }
        next();
        return pre ? NO_STATEMENTS : popStatements(from);
    }

    static boolean declares(Scope s) {
        return !s.variables.isEmpty() || s.functions != null;
    }

    private Expression parseHead() {
        expect(Token.LEFT_PAREN);
        Expression e = parseExpression();
        expect(Token.RIGHT_PAREN);
        return e;
    }

    final Statement parseLoopBody() {
        loopDepth++;
        breakDepth++;
        Statement body = parseSubStatement();
        loopDepth--;
        breakDepth--;
        return body;
    }

    /** Else-if chains are read in a loop and put together from the end. */
    private Statement parseIf() {
        int from = nodeTop;
        int count = 0;
        int[] starts = new int[4];
        Statement alternate = null;
        while (true) {
            if (count == starts.length) starts = Arrays.copyOf(starts, count * 2);
            starts[count++] = tokStart;
            next();
            Expression test = parseHead();
            Statement consequent = parseIfBranch();
            if (!pre) {
                push(test);
                push(consequent);
            }
            if (!eat(Token.ELSE)) break;
            if (tok != Token.IF) {
                alternate = parseIfBranch();
                break;
            }
        }
        if (pre) return STATEMENT_DUMMY;
        for (int i = count - 1; i >= 0; i--) {
            Expression test = (Expression) nodeAt(from + 2 * i);
            Statement consequent = (Statement) nodeAt(from + 2 * i + 1);
            alternate = new IfStatement(starts[i], prevEnd, test, consequent, alternate);
        }
        drop(from);
        return alternate;
    }

    private Statement parseIfBranch() {
        if (tok != Token.FUNCTION || strict()) return parseSubStatement();
        int start = tokStart;
        Scope s = open(ScopeKind.BLOCK);
        Statement f = parseFunctionDeclaration(start, false, true);
        close(false);
        return pre ? STATEMENT_DUMMY : new BlockStatement(start, prevEnd, new Statement[] {f}, s);
    }

    private Statement parseDo(int start) {
        next();
        Statement body = parseLoopBody();
        expect(Token.WHILE);
        Expression test = parseHead();
        eat(Token.SEMICOLON);
        return pre ? STATEMENT_DUMMY : new DoWhileStatement(start, prevEnd, body, test);
    }

    private Statement parseReturn(int start) {
        if (!has(RETURN)) throw error("Illegal return statement", start, tokEnd);
        next();
        Expression argument = null;
        if (tok != Token.SEMICOLON && tok != Token.RIGHT_BRACE && tok != Token.EOF && !nl) argument = parseExpression();
        semicolon();
        return pre ? STATEMENT_DUMMY : new ReturnStatement(start, prevEnd, argument);
    }

    private int findLabel(Name label) {
        for (int i = labelTop - 1; i >= labelBase; i--) if (labels[i] == label) return i;
        return -1;
    }

    private Statement parseBreak(int start) {
        next();
        String label = null;
        if (Token.isIdentifier(tok) && !nl) {
            if (findLabel(name) < 0) throw error("Undefined label '" + name.text + "'", tokStart, tokEnd);
            label = name.text;
            next();
        } else if (breakDepth == 0) {
            throw error("Illegal break statement", start, prevEnd);
        }
        semicolon();
        return pre ? STATEMENT_DUMMY : new BreakStatement(start, prevEnd, label);
    }

    private Statement parseContinue(int start) {
        next();
        String label = null;
        if (Token.isIdentifier(tok) && !nl) {
            int i = findLabel(name);
            if (i < 0) throw error("Undefined label '" + name.text + "'", tokStart, tokEnd);
            if (!labelIsLoop[i]) {
                throw error("Illegal continue statement: '" + name.text + "' does not denote an iteration statement", tokStart, tokEnd);
            }
            label = name.text;
            next();
        } else if (loopDepth == 0) {
            throw error("Illegal continue statement: no surrounding iteration statement", start, prevEnd);
        }
        semicolon();
        return pre ? STATEMENT_DUMMY : new ContinueStatement(start, prevEnd, label);
    }

    /** A run of labels and the statement they label. */
    private Statement parseLabeled(int start, boolean inList) {
        int mark = labelTop;
        int[] starts = new int[2];
        while (true) {
            checkIdentifier(tok, tokStart, tokEnd);
            if (findLabel(name) >= 0) throw error("Label '" + name.text + "' has already been declared", tokStart, tokEnd);
            if (labelTop == labels.length) {
                labels = Arrays.copyOf(labels, labelTop * 2);
                labelIsLoop = Arrays.copyOf(labelIsLoop, labelTop * 2);
            }
            int n = labelTop - mark;
            if (n == starts.length) starts = Arrays.copyOf(starts, n * 2);
            starts[n] = tokStart;
            labelIsLoop[labelTop] = false;
            labels[labelTop++] = name;
            next();
            next();
            if (!Token.isIdentifier(tok) || peek() != Token.COLON) break;
        }
        if (tok == Token.FOR || tok == Token.WHILE || tok == Token.DO) for (int i = mark; i < labelTop; i++) labelIsLoop[i] = true;
        Statement body;
        if (tok == Token.FUNCTION && inList && !strict()) body = parseFunctionDeclaration(tokStart, false, true);
        else body = parseStatement(false);
        int count = labelTop - mark;
        labelTop = mark;
        if (pre) return STATEMENT_DUMMY;
        for (int i = count - 1; i >= 0; i--) body = new LabeledStatement(starts[i], prevEnd, labels[mark + i].text, body);
        return body;
    }

    private Statement parseTry(int start) {
        next();
        if (tok != Token.LEFT_BRACE) throw unexpected();
        Statement block = parseBlock();
        CatchClause handler = null;
        Statement finalizer = null;
        boolean complete = false;
        if (tok == Token.CATCH) {
            complete = true;
            handler = parseCatch();
        }
        if (tok == Token.FINALLY) {
            complete = true;
            next();
            if (tok != Token.LEFT_BRACE) throw unexpected();
            finalizer = parseBlock();
        }
        if (!complete) throw error("Missing catch or finally after try", tokStart, tokEnd);
        return pre ? STATEMENT_DUMMY : new TryStatement(start, prevEnd, (BlockStatement) block, handler, (BlockStatement) finalizer);
    }

    private CatchClause parseCatch() {
        int start = tokStart;
        next();
        Scope s = open(ScopeKind.CATCH);
        Node parameter = null;
        if (eat(Token.LEFT_PAREN)) {
            s.simpleCatch = tok != Token.LEFT_BRACE && tok != Token.LEFT_BRACKET;
            parameter = parseBindingTarget(VariableKind.CATCH);
            initializedAt(s, 0, prevEnd);
            expect(Token.RIGHT_PAREN);
        }
        if (tok != Token.LEFT_BRACE) throw unexpected();
        Statement body = parseBlock();
        close(false);
        return pre ? null : new CatchClause(start, prevEnd, parameter, (BlockStatement) body, s);
    }

    private Statement parseSwitch(int start) {
        next();
        Expression discriminant = parseHead();
        expect(Token.LEFT_BRACE);
        Scope s = open(ScopeKind.SWITCH);
        breakDepth++;
        int from = nodeTop;
        boolean hasDefault = false;
        while (tok != Token.RIGHT_BRACE) {
            int caseStart = tokStart;
            Expression test = null;
            if (eat(Token.CASE)) {
                test = parseExpression();
            } else {
                if (tok == Token.DEFAULT && hasDefault) throw error("More than one default clause in switch statement", tokStart, tokEnd);
                expect(Token.DEFAULT);
                hasDefault = true;
            }
            expect(Token.COLON);
            int first = nodeTop;
            while (tok != Token.CASE && tok != Token.DEFAULT && tok != Token.RIGHT_BRACE) {
                if (tok == Token.EOF) throw unexpected();
                Statement statement = parseStatementListItem();
                if (!pre) push(statement);
            }
            if (!pre) push(new SwitchCase(caseStart, prevEnd, test, popStatements(first)));
        }
        next();
        breakDepth--;
        close(false);
        if (pre) return STATEMENT_DUMMY;
        return new SwitchStatement(start, prevEnd, discriminant, pop(from, new SwitchCase[nodeTop - from]), declares(s) ? s : null);
    }

    private Statement parseWith(int start) {
        if (strict()) throw error("Strict mode code may not include a with statement", start, tokEnd);
        next();
        Expression object = parseHead();
        Scope s = open(ScopeKind.WITH);
        s.containsWith = true;
        Statement body = parseSubStatement();
        close(false);
        return pre ? STATEMENT_DUMMY : new WithStatement(start, prevEnd, object, body, s);
    }
}
