package dev.ramjet.parser;

import dev.ramjet.ast.Expression;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.Statement;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.util.Arrays;

/**
 * The parser's state, and what the parsers of all productions use. Each layer of the parser extends the one below: the tokenizer, this, scope analysis
 * ({@link ScopeBuilder}, {@link NameResolver}), then the grammar from patterns to modules.
 *
 * <p><b>Pre-parsing.</b> While {@link #pre} is set, the same grammar runs but shares dummy nodes; only identifiers, assignments and literals that may
 * become patterns are made. What remains of a function is a {@link FunctionStub}.
 */
abstract class ParserBase extends Tokenizer {
    static final int STRICT = 1;
    /** yield is an operator. */
    static final int YIELD = 2;
    /** await is an operator. */
    static final int AWAIT = 4;
    /** await is no identifier (modules, static blocks). */
    static final int AWAIT_RESERVED = 8;
    static final int RETURN = 16;
    static final int NEW_TARGET = 32;
    static final int SUPER_PROPERTY = 64;
    static final int SUPER_CALL = 128;
    static final int NO_ARGUMENTS = 256;
    /** Inside formal parameters: no yield or await expressions. */
    static final int PARAMETERS = 512;
    static final int STATIC_BLOCK = 1024;

    static final Statement[] NO_STATEMENTS = {};
    static final Expression[] NO_EXPRESSIONS = {};

    final Parser.Options options;
    int ctx;
    boolean allowIn = true;
    boolean pre;
    /** Stubs of functions closed inside the current pre-parsed functions. */
    FunctionStub[] stubs = new FunctionStub[32];
    int stubTop;
    int classDepth;

    private Node[] nodes = new Node[128];
    int nodeTop;

    ParserBase(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options.unicode, new NameTable(Math.min(1 << 14, (to - from) / 64)));
        this.options = options;
        this.module = module;
        this.sink = options.tokenSink;
    }

    /** Shows a new node to the listener, if there is one. */
    final <T extends dev.ramjet.ast.Node> T made(T node) {
        if (options.listener != null) options.listener.parsed(node);
        return node;
    }

    // ---- small helpers ----------------------------------------------------------------------------------------------

    final boolean strict() {
        return (ctx & STRICT) != 0;
    }

    final boolean has(int flag) {
        return (ctx & flag) != 0;
    }

    final boolean eat(int token) {
        if (tok != token) return false;
        next();
        return true;
    }

    final void expect(int token) {
        if (tok != token) throw unexpected();
        next();
    }

    /** Ends a statement: a semicolon, or where one may be inserted. */
    final void semicolon() {
        if (tok == Token.SEMICOLON) {
            next();
            return;
        }
        if (tok == Token.RIGHT_BRACE || tok == Token.EOF || nl) return;
        throw unexpected();
    }

    final SyntaxException errorAt(Node node, String message) {
        return node.start >= 0 ? error(message, node.start, node.end) : error(message, prevEnd, prevEnd);
    }

    // ---- list building ----------------------------------------------------------------------------------------------

    final void push(Node node) {
        if (nodeTop == nodes.length) nodes = Arrays.copyOf(nodes, nodeTop * 2);
        nodes[nodeTop++] = node;
    }

    final Node nodeAt(int i) {
        return nodes[i];
    }

    final void setNode(int i, Node node) {
        nodes[i] = node;
    }

    final Expression[] popExpressions(int from) {
        int n = nodeTop - from;
        if (n == 0) return NO_EXPRESSIONS;
        Expression[] result = new Expression[n];
        System.arraycopy(nodes, from, result, 0, n);
        drop(from);
        return result;
    }

    final Statement[] popStatements(int from) {
        int n = nodeTop - from;
        if (n == 0) return NO_STATEMENTS;
        Statement[] result = new Statement[n];
        System.arraycopy(nodes, from, result, 0, n);
        drop(from);
        return result;
    }

    /** Moves the nodes above {@code from} to {@code result}. */
    final <T extends Node> T[] pop(int from, T[] result) {
        System.arraycopy(nodes, from, result, 0, nodeTop - from);
        drop(from);
        return result;
    }

    final void drop(int from) {
        nodeTop = from;
    }
}
