package dev.ramjet.parser;

import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionDeclaration;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.Program;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.ModuleInfo;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.UnicodeTables;
import dev.ramjet.source.VariableKind;
import java.util.ArrayList;
import java.util.HashMap;

/**
 * Source text to syntax trees with all names resolved. One object parses one text, once; use the static methods. All of them throw
 * {@link SyntaxException} and nothing else, whatever the input.
 *
 * <ul>
 * <li>{@link #parseScript}, {@link #parseModule}: whole programs.
 * <li>{@link #parseEval}: eval code; {@code outer} describes the scopes around a direct eval ({@code CallExpression.scope.toScopeInfo()}, kept by the
 *     bytecode), null for an indirect eval.
 * <li>{@link #parseLazyFunction}: a function that was pre-parsed ({@link FunctionNode#stub}); {@code outer} is the
 *     {@code toScopeInfo()} of its {@link FunctionNode#outerScope}.
 * <li>{@link #parseFunctionConstructor}: what {@code Function(...)} and its kin are given.
 * <li>{@link #parseFunctionBody}: a text as the body of a function with given parameters (CommonJS), positions staying those of the text.
 * </ul>
 *
 * <p>The grammar is spread over the superclasses, each a layer that calls upwards through few abstract methods:
 * {@link Lexer} and {@link Tokenizer} (text to tokens), {@link ParserBase} (state), {@link ScopeBuilder} and {@link NameResolver} (scope analysis),
 * {@link PatternParser}, {@link FunctionParser} (with pre-parsing), {@link ClassParser}, {@link ObjectLiteralParser}, {@link PrimaryParser},
 * {@link ExpressionParser}, {@link StatementParser}, {@link LoopParser}, {@link ModuleParser}.
 *
 * <p>Nesting deeper than the Java stack allows ends in {@link SyntaxException#tooDeep}.
 */
public final class Parser extends ModuleParser {
    /** What a host may choose. Immutable once in use. */
    public static final class Options {
        public static final Options DEFAULT = new Options();

        /** Pre-parse functions that are not called at once. */
        public boolean lazy = true;
        /** {@code %Name(...)}. */
        public boolean nativesSyntax;
        /** Keep {@link Scope#children}, for printing. */
        public boolean keepScopeTree;
        public RegExpValidator regExpValidator = RegExpValidator.NONE;
        public UnicodeTables unicode = UnicodeTables.CURRENT;
        Tokenizer.Sink tokenSink;
        /** Is shown nodes as they are made; {@code null}: nobody. */
        public NodeListener listener;

        /** The same without pre-parsing, which knows less about where an error is. */
        Options eager() {
            Options o = copy();
            o.lazy = false;
            return o;
        }

        public Options copy() {
            Options o = new Options();
            o.lazy = lazy;
            o.nativesSyntax = nativesSyntax;
            o.keepScopeTree = keepScopeTree;
            o.regExpValidator = regExpValidator;
            o.unicode = unicode;
            o.tokenSink = tokenSink;
            o.listener = listener;
            return o;
        }
    }

    private Scope outerContext;

    private Parser(Source source, int from, int to, Options options, boolean module) {
        super(source, from, to, options, module);
    }

    // ---- entries ----------------------------------------------------------------------------------------------------

    public static Program parseScript(Source source, Options options) {
        Parser p = null;
        try {
            p = new Parser(source, 0, source.length(), options, false);
            return p.program(ScopeKind.SCRIPT, null);
        } catch (SyntaxException e) {
            if (p == null || !p.pre) throw e;
            return parseScript(source, options.eager());
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, p == null ? 0 : p.tokStart);
        }
    }

    public static Program parseModule(Source source, Options options) {
        Parser p = null;
        try {
            p = new Parser(source, 0, source.length(), options, true);
            return p.program(ScopeKind.MODULE, null);
        } catch (SyntaxException e) {
            if (p == null || !p.pre) throw e;
            return parseModule(source, options.eager());
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, p == null ? 0 : p.tokStart);
        }
    }

    /**
     * Parses eval code.
     *
     * @param outer scopes around a direct eval, null for an indirect one
     * @param strictCaller the caller of a direct eval is strict code
     */
    public static Program parseEval(Source source, ScopeInfo outer, boolean strictCaller, Options options) {
        Parser p = null;
        try {
            p = new Parser(source, 0, source.length(), options, false);
            if (strictCaller) p.ctx |= STRICT;
            return p.program(ScopeKind.EVAL, outer);
        } catch (SyntaxException e) {
            if (p == null || !p.pre) throw e;
            return parseEval(source, outer, strictCaller, options.eager());
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, p == null ? 0 : p.tokStart);
        }
    }

    public static FunctionNode parseLazyFunction(Source source, FunctionStub stub, ScopeInfo outer, Options options) {
        Parser p = null;
        try {
            p = new Parser(source, stub.parameters, stub.end, options, isModule(outer));
            return p.lazyFunction(stub, outer);
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, p == null ? 0 : p.tokStart);
        }
    }

    /**
     * Parses the text that a Function constructor was given.
     *
     * @param name of the source, for stack traces
     * @param parameters the parameter texts joined with commas
     */
    public static FunctionNode parseFunctionConstructor(String name, String parameters, String body, boolean async, boolean generator,
            Options options) {
        String prefix = (async ? "async function" : "function") + (generator ? "* anonymous(" : " anonymous(");
        Source source = new Source(name, prefix + parameters + "\n) {\n" + body + "\n}");
        Parser p = null;
        try {
            p = new Parser(source, 0, source.length(), options, false);
            return p.constructedFunction(async, generator, prefix.length() + parameters.length() + 3);
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, p == null ? 0 : p.tokStart);
        }
    }

    /** Parses a whole text as the body of a sloppy function with plain parameters, defined at the top level of a script. */
    public static FunctionNode parseFunctionBody(Source source, String[] parameterNames, Options options) {
        Parser p = null;
        try {
            p = new Parser(source, 0, source.length(), options, false);
            return p.wrappedBody(parameterNames);
        } catch (StackOverflowError e) {
            throw SyntaxException.tooDeep(source, p == null ? 0 : p.tokStart);
        }
    }

    /** The source's tokens as text, one a line: for {@code --print-tokens}. */
    public static String printTokens(Source source, boolean module, Options options) {
        Options o = options.copy();
        o.lazy = false;
        TokenPrinter printer = new TokenPrinter(source);
        o.tokenSink = printer;
        if (module) parseModule(source, o);
        else parseScript(source, o);
        return printer.text();
    }

    private static boolean isModule(ScopeInfo info) {
        for (ScopeInfo s = info; s != null; s = s.outer) if (s.kind == ScopeKind.MODULE) return true;
        return false;
    }

    // ---- programs ---------------------------------------------------------------------------------------------------

    private Program program(ScopeKind kind, ScopeInfo outer) {
        outerContext = makeOuter(outer);
        scope = outerContext;
        if (outer != null) {
            if (outer.isStrict()) ctx |= STRICT;
            allowAsIn(outer);
        }
        if (kind == ScopeKind.MODULE) ctx |= STRICT | AWAIT | AWAIT_RESERVED;
        Scope s = open(kind);
        skipHashbang();
        next();
        int from = nodeTop;
        parseDirectives(s);
        while (tok != Token.EOF) push(parseStatementListItem());
        if (strict() && octalPos >= 0) throw error(octalMessage, octalPos, octalPos + 2);
        if (sink != null) sink.token(this);
        Statement[] body = popStatements(from);
        ModuleInfo info = kind == ScopeKind.MODULE ? finishModule(s, suspends) : null;
        if (kind == ScopeKind.EVAL && !s.strict) checkEvalVariables(s);
        close(false);
        scope = null;
        resolveOuter(outerContext);
        Program p = new Program(0, source.length(), source, kind, body, s, s.strict);
        p.module = info;
        p.hasTopLevelAwait = kind == ScopeKind.MODULE && suspends;
        if (kind == ScopeKind.SCRIPT || kind == ScopeKind.EVAL && !s.strict) gatherVariables(p, s);
        return p;
    }

    /** What of new.target, super and arguments is legal in code inside the given scopes. */
    private void allowAsIn(ScopeInfo outer) {
        ScopeInfo function = outer.thisFunction();
        if (function == null) return;
        ctx |= NEW_TARGET;
        if (function.functionKind.hasHomeObject()) ctx |= SUPER_PROPERTY;
        if (function.functionKind == FunctionKind.DERIVED_CONSTRUCTOR) ctx |= SUPER_CALL;
        if (function.has(ScopeInfo.NO_ARGUMENTS)) ctx |= NO_ARGUMENTS;
    }

    private void gatherVariables(Program p, Scope s) {
        ArrayList<String> vars = new ArrayList<>();
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.kind == VariableKind.VAR && !v.annexB) vars.add(v.name.text);
        }
        p.varNames = vars.toArray(new String[0]);
        if (s.functions != null) {
            HashMap<Name, Integer> last = new HashMap<>();
            for (int i = 0; i < s.functions.size(); i++) last.put(s.functions.get(i).name.name, i);
            ArrayList<FunctionDeclaration> functions = new ArrayList<>();
            for (int i = 0; i < s.functions.size(); i++) {
                FunctionDeclaration f = s.functions.get(i);
                if (last.get(f.name.name) == i) functions.add(f);
            }
            p.functions = functions.toArray(new FunctionDeclaration[0]);
        }
        if (annexBNames != null) p.annexBNames = annexBNames.toArray(new String[0]);
    }

    // ---- eval -------------------------------------------------------------------------------------------------------

    /** Variables of sloppy direct eval must not jump over lexical names of the scopes around it. */
    private void checkEvalVariables(Scope s) {
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.kind != VariableKind.VAR && v.kind != VariableKind.FUNCTION) continue;
            if (evalConflict(v.name)) {
                throw error("Identifier '" + v.name.text + "' has already been declared", v.declared, v.declared + v.name.text.length());
            }
        }
    }

    private boolean evalConflict(Name name) {
        for (Scope o = outerContext; o != null; o = o.outer) {
            ScopeInfo info = o.outerInfo();
            int i = info.indexOf(name.text);
            boolean variables = o.isVarScope() && o.kind != ScopeKind.EVAL || o.kind == ScopeKind.EVAL && o.strict;
            if (i >= 0) {
                switch (info.kinds[i]) {
                    case LET: case CONST: case USING: case AWAIT_USING: case CLASS:
                        return true;
                    case CATCH:
                        if (!o.simpleCatch) return true;
                        break;
                    case FUNCTION:
                        if (!variables) return true;
                        break;
                    case PARAMETER: case ARGUMENTS:
                        if (o.parametersOnly) return true;
                        break;
                    default:
                }
            }
            if (variables) return false;
        }
        return false;
    }

    @Override
    boolean annexBConflict(Name name) {
        return evalConflict(name);
    }

    // ---- single functions -------------------------------------------------------------------------------------------

    private FunctionNode lazyFunction(FunctionStub stub, ScopeInfo outer) {
        outerContext = makeOuter(outer);
        scope = outerContext != null ? outerContext : new Scope(ScopeKind.SCRIPT, null);
        boolean arrow = stub.kind == FunctionKind.ARROW;
        if (outer != null) {
            if (outer.isStrict()) ctx |= STRICT;
            if (arrow) allowAsIn(outer);
        }
        if (module) ctx |= AWAIT_RESERVED;
        skip = new FunctionStub[] {stub};
        eagerAt = stub.start;
        next();
        FunctionNode f;
        if (arrow) {
            f = (FunctionNode) parseAssignment();
        } else {
            Identifier id = stub.name == null ? null : new Identifier(stub.start, stub.start, names.get(stub.name));
            f = parseFunction(stub.start, stub.kind, stub.isAsync(), stub.isGenerator(), id, !stub.has(FunctionStub.BINDS_OWN_NAME));
        }
        scope = null;
        resolveOuter(outerContext);
        return f;
    }

    private FunctionNode constructedFunction(boolean async, boolean generator, int bodyStart) {
        Scope s = open(ScopeKind.SCRIPT);
        next();
        if (async) next();
        next();
        if (generator) next();
        Identifier id = new Identifier(tokStart, tokEnd, name);
        next();
        eagerAt = 0;
        FunctionNode f = parseFunction(0, FunctionKind.NORMAL, async, generator, id, true);
        if (tok != Token.EOF) throw unexpected();
        if (lastBodyStart != bodyStart) throw error("Unexpected token ')'", bodyStart - 2, bodyStart - 1);
        close(false);
        scope = null;
        resolveOuter(null);
        f.outerScope = s;
        return f;
    }

    private FunctionNode wrappedBody(String[] parameterNames) {
        Scope script = open(ScopeKind.SCRIPT);
        FunctionNode f = new FunctionNode(0, source.length(), FunctionKind.NORMAL, false, false);
        ctx = RETURN | NEW_TARGET;
        Scope s = open(ScopeKind.FUNCTION);
        s.functionKind = FunctionKind.NORMAL;
        f.parameters = new Identifier[parameterNames.length];
        for (int i = 0; i < parameterNames.length; i++) {
            Identifier id = new Identifier(0, 0, names.get(parameterNames[i]));
            id.declares = true;
            id.variable = add(s, id.name, VariableKind.PARAMETER, 0);
            id.variable.parameterIndex = i;
            f.parameters[i] = id;
        }
        skipHashbang();
        next();
        int from = nodeTop;
        f.useStrictDirective = parseDirectives(s);
        while (tok != Token.EOF) push(parseStatementListItem());
        if (strict() && octalPos >= 0) throw error(octalMessage, octalPos, octalPos + 2);
        f.body = popStatements(from);
        f.length = parameterNames.length;
        f.strict = s.strict;
        f.scope = s;
        f.bodyScope = s;
        f.outerScope = script;
        f.eagerHint = true;
        close(false);
        close(false);
        scope = null;
        resolveOuter(null);
        return f;
    }

    /** Whether an expression is an anonymous function or class, which takes the name of what it is assigned to. */
    public static boolean isAnonymousFunction(Expression e) {
        if (e instanceof FunctionNode) return ((FunctionNode) e).name == null;
        return e instanceof dev.ramjet.ast.ClassNode && ((dev.ramjet.ast.ClassNode) e).name == null;
    }
}
