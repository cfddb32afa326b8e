package dev.ramjet.parser;

import dev.ramjet.ast.AssignmentPattern;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.FunctionNode;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.RestElement;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.Statement;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.VariableKind;
import java.util.Arrays;

/**
 * Functions of all kinds: parameters, bodies, and the decision between parsing in full, pre-parsing, and skipping what was pre-parsed before.
 *
 * <p>A function inside fully parsed code is pre-parsed unless a hint says that it is called at once ({@link #eagerAt}: it stands after an
 * opening parenthesis or a {@code !}). When the lazily compiled function is parsed again, the stubs of its inner functions
 * ({@link FunctionStub#inner}) let the parser jump over their bodies, so nothing is pre-parsed twice because of nesting.
 */
abstract class FunctionParser extends PatternParser {
    private static final FunctionStub[] NO_STUBS = {};
    static final FunctionNode FUNCTION_DUMMY = new FunctionNode(-1, -1, FunctionKind.NORMAL, false, false);

    /** A function that starts at this offset is parsed in full. */
    int eagerAt = -1;
    /** A pending error of a literal that is legal only as a pattern, or -1; with its message. */
    int coverError = -1;
    String coverMessage;

    /** Labels in force; those of outer functions lie below labelBase. */
    Name[] labels = new Name[8];
    boolean[] labelIsLoop = new boolean[8];
    int labelTop;
    int labelBase;
    int loopDepth;
    int breakDepth;
    /** Offset of the latest direct eval. */
    int directEvalAt = -1;
    /** The current function contains yield or await. */
    boolean suspends;

    /** Stubs of functions inside the code being parsed again, and the next of them. */
    FunctionStub[] skip = NO_STUBS;
    private int skipIndex;

    FunctionParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    abstract Statement parseStatementListItem();

    // ---- state that belongs to a function ---------------------------------------------------------------------------

    /** What a function body replaces and brings back at its end. */
    private static final class Saved {
        int ctx, labelTop, labelBase, loopDepth, breakDepth, coverError, duplicateParameter, awaitIdentifierAt, yieldAt, awaitAt, skipIndex;
        boolean allowIn, suspends;
        FunctionStub[] skip;
        Saved free;
    }

    private Saved freeSaved;

    private Saved enter(int newCtx) {
        Saved s = freeSaved;
        if (s == null) s = new Saved();
        else freeSaved = s.free;
        s.ctx = ctx;
        s.labelTop = labelTop;
        s.labelBase = labelBase;
        s.loopDepth = loopDepth;
        s.breakDepth = breakDepth;
        s.coverError = coverError;
        s.duplicateParameter = duplicateParameter;
        s.awaitIdentifierAt = awaitIdentifierAt;
        s.yieldAt = yieldAt;
        s.awaitAt = awaitAt;
        s.allowIn = allowIn;
        s.suspends = suspends;
        s.skip = skip;
        s.skipIndex = skipIndex;
        ctx = newCtx;
        labelBase = labelTop;
        loopDepth = breakDepth = 0;
        coverError = -1;
        duplicateParameter = -1;
        allowIn = true;
        suspends = false;
        return s;
    }

    private void leave(Saved s) {
        ctx = s.ctx;
        labelTop = s.labelTop;
        labelBase = s.labelBase;
        loopDepth = s.loopDepth;
        breakDepth = s.breakDepth;
        coverError = s.coverError;
        duplicateParameter = s.duplicateParameter;
        awaitIdentifierAt = s.awaitIdentifierAt;
        yieldAt = s.yieldAt;
        awaitAt = s.awaitAt;
        allowIn = s.allowIn;
        suspends = s.suspends;
        skip = s.skip;
        skipIndex = s.skipIndex;
        s.skip = null;
        s.free = freeSaved;
        freeSaved = s;
    }

    /** The stub of the function whose parameters (or, for arrow functions, body) start at {@code at}, or null. */
    private FunctionStub findStub(int at) {
        FunctionStub[] list = skip;
        while (skipIndex < list.length && list[skipIndex].end <= at) skipIndex++;
        if (skipIndex == list.length) return null;
        FunctionStub s = list[skipIndex];
        return (s.kind == FunctionKind.ARROW ? s.body : s.parameters) == at ? s : null;
    }

    // ---- functions other than arrows --------------------------------------------------------------------------------

    /**
     * Parses a function whose parameter list is the current token.
     *
     * @param start where its source text starts
     * @param id its own name, or null; declared by the caller if it is a declaration
     */
    final FunctionNode parseFunction(int start, FunctionKind kind, boolean async, boolean generator, Identifier id, boolean declaration) {
        captures++;
        boolean eager = start == eagerAt;
        int parameters = tokStart;
        FunctionStub known = pre || skip.length == 0 ? null : findStub(parameters);
        if (known != null && !eager) {
            int mark = refTop;
            FunctionNode f = skipFunction(known, id);
            // It may be called before its place is reached.
            if (declaration) for (int i = mark; i < refTop; i++) refs[i].needsTdzCheck = true;
            return f;
        }
        int c = ctx & STRICT | RETURN | NEW_TARGET | (module ? AWAIT_RESERVED : 0);
        if (generator) c |= YIELD;
        if (async) c |= AWAIT;
        if (kind.hasHomeObject()) c |= SUPER_PROPERTY;
        if (kind == FunctionKind.DERIVED_CONSTRUCTOR) c |= SUPER_CALL;
        Saved saved = enter(c);
        skip = known != null ? known.inner : NO_STUBS;
        skipIndex = 0;
        boolean outermostPre = !pre && !eager && options.lazy;
        if (outermostPre) pre = true;
        int stubMark = stubTop;
        FunctionNode f = pre ? null : new FunctionNode(start, start, kind, async, generator);
        boolean bindsName = id != null && !declaration;
        Scope nameScope = bindsName ? open(ScopeKind.FUNCTION_NAME) : null;
        Scope s = open(ScopeKind.FUNCTION);
        s.functionKind = kind;
        s.isAsync = async;
        s.isGenerator = generator;
        if (bindsName) s.ownName = id.name;
        int length = parseParameters(f, s);
        int body = tokStart;
        boolean separate = parseBody(f, s, id, kind);
        int end = prevEnd;
        boolean isStrict = strict();
        if (duplicateParameter >= 0 && (isStrict || s.nonSimpleParameters || kind != FunctionKind.NORMAL)) {
            throw error("Duplicate parameter name not allowed in this context", duplicateParameter, duplicateParameter + 1);
        }
        boolean useStrict = useStrictDirective;
        if (separate) close(false);
        close(declaration);
        boolean separateName = bindsName && closeNameScope(nameScope, s, id);
        FunctionStub stub = null;
        if (pre) {
            int flags = (async ? FunctionStub.ASYNC : 0) | (generator ? FunctionStub.GENERATOR : 0) | (useStrict ? FunctionStub.USE_STRICT_DIRECTIVE : 0)
                    | (bindsName ? FunctionStub.BINDS_OWN_NAME : 0);
            stub = makeStub(kind, id == null ? null : id.name.text, flags, start, end, parameters, body, length, s, isStrict, stubMark);
        }
        boolean functionSuspends = suspends;
        leave(saved);
        if (pre) {
            if (!outermostPre) {
                pushStub(stub, stubMark);
                return FUNCTION_DUMMY;
            }
            pre = false;
            stubTop = stubMark;
            return lazyNode(stub, id);
        }
        f.end = end;
        if (separateName) f.nameScope = nameScope;
        f.name = id;
        f.strict = isStrict;
        f.length = length;
        f.useStrictDirective = useStrict;
        f.suspends = functionSuspends;
        f.outerScope = scope;
        f.eagerHint = eager;
        noteScoped(f);
        return f;
    }

    /** The scope of a named function expression's own name: kept only if a direct eval inside could hide the name. */
    private boolean closeNameScope(Scope nameScope, Scope s, Identifier id) {
        if (nameScope.containsDirectEval) {
            Variable v = add(nameScope, id.name, VariableKind.FUNCTION_NAME, id.start);
            id.variable = v;
            id.declares = true;
            close(false);
            return true;
        }
        scope = nameScope.outer;
        s.outer = scope;
        scopedTop = nameScope.scopedStart;
        if (!pre) {
            noteScoped(s);
            if (options.keepScopeTree) {
                if (scope.children == null) scope.children = new java.util.ArrayList<>();
                scope.children.add(s);
            }
        }
        if (nameScope.containsWith) scope.containsWith = true;
        return false;
    }

    private FunctionStub makeStub(FunctionKind kind, String name, int flags, int start, int end, int parameters, int body, int length, Scope s,
            boolean isStrict, int stubMark) {
        int from = s.refStart;
        deduplicate(from);
        int n = refTop - from;
        String[] free = n == 0 ? null : new String[n];
        boolean[] assigned = n == 0 ? null : new boolean[n];
        for (int i = 0; i < n; i++) {
            Reference r = refs[from + i];
            free[i] = r.name.text;
            assigned[i] = r.assigned;
        }
        if (isStrict) flags |= FunctionStub.STRICT;
        if (s.containsDirectEval) flags |= FunctionStub.DIRECT_EVAL;
        if (!s.nonSimpleParameters) flags |= FunctionStub.HAS_SIMPLE_PARAMETERS;
        if (s.argumentsVariable != null) flags |= FunctionStub.USES_ARGUMENTS;
        if (s.homeObjectVariable != null) flags |= FunctionStub.USES_HOME_OBJECT;
        if (kind == FunctionKind.ARROW && s.evalSeesThis) flags |= FunctionStub.EVAL_SEES_THIS;
        FunctionStub[] inner = stubTop == stubMark ? null : Arrays.copyOfRange(stubs, stubMark, stubTop);
        return new FunctionStub(kind, name, flags, start, end, parameters, body, length, free, assigned, inner);
    }

    private void pushStub(FunctionStub stub, int mark) {
        stubTop = mark;
        if (stubTop == stubs.length) stubs = Arrays.copyOf(stubs, stubTop * 2);
        stubs[stubTop++] = stub;
    }

    private FunctionNode lazyNode(FunctionStub stub, Identifier id) {
        FunctionNode f = new FunctionNode(stub.start, stub.end, stub.kind, stub.isAsync(), stub.isGenerator());
        f.stub = stub;
        f.name = id;
        f.strict = stub.isStrict();
        f.length = stub.length;
        f.simpleParameters = stub.has(FunctionStub.HAS_SIMPLE_PARAMETERS);
        f.useStrictDirective = stub.has(FunctionStub.USE_STRICT_DIRECTIVE);
        f.outerScope = scope;
        noteScoped(f);
        return f;
    }

    /** Jumps over a function that an earlier parse looked at. */
    private FunctionNode skipFunction(FunctionStub stub, Identifier id) {
        useFreeNames(stub);
        jumpTo(stub.end);
        return lazyNode(stub, id);
    }

    // ---- parameters -------------------------------------------------------------------------------------------------

    private boolean parametersHaveExpressions;
    private boolean useStrictDirective;
    /** Where the body of the function just read starts. */
    int lastBodyStart;

    /** Parses a parenthesised list; returns the length property's value. */
    private int parseParameters(FunctionNode f, Scope s) {
        int capturesAtStart = captures;
        int savedCtx = ctx;
        ctx |= PARAMETERS;
        expect(Token.LEFT_PAREN);
        int from = nodeTop;
        int length = 0;
        int index = 0;
        boolean counting = true;
        boolean simple = true;
        while (tok != Token.RIGHT_PAREN) {
            int firstVariable = s.variables.size();
            if (tok == Token.ELLIPSIS) {
                int start = tokStart;
                next();
                if (s.functionKind == FunctionKind.SETTER) throw error("Setter function argument must not be a rest parameter", start, tokEnd);
                simple = false;
                Node target = parseBindingTarget(VariableKind.PARAMETER);
                if (tok == Token.ASSIGN) throw error("Rest parameter may not have a default initializer", tokStart, tokEnd);
                if (tok != Token.RIGHT_PAREN) throw error("Rest parameter must be last formal parameter", start, prevEnd);
                if (f != null) push(new RestElement(start, prevEnd, target));
                initializedAt(s, firstVariable, prevEnd);
                index++;
                break;
            }
            Node p = parseBindingElement(VariableKind.PARAMETER, false);
            if (p.kind == NodeKind.IDENTIFIER) {
                ((Identifier) p).variable.parameterIndex = index;
            } else {
                simple = false;
                if (p.kind == NodeKind.ASSIGNMENT_PATTERN) counting = false;
            }
            index++;
            if (counting) length++;
            if (f != null) push(p);
            if (tok == Token.RIGHT_PAREN) break;
            if (tok != Token.COMMA) throw tok == Token.EOF ? unexpected() : error("missing ) after formal parameters", tokStart, tokEnd);
            next();
        }
        if (s.functionKind == FunctionKind.SETTER && index != 1) throw error("Setter must have exactly one formal parameter.", prevEnd, tokEnd);
        if (s.functionKind == FunctionKind.GETTER && index != 0) throw error("Getter must not have any formal parameters.", prevEnd, tokEnd);
        next();
        ctx = savedCtx;
        s.nonSimpleParameters = !simple;
        parametersHaveExpressions = !simple && captures != capturesAtStart;
        if (f != null) {
            f.parameters = pop(from, new Node[nodeTop - from]);
            f.simpleParameters = simple;
            f.hasParameterExpressions = !simple && hasExpressions(f.parameters);
        }
        return length;
    }

    /** Default values or computed keys anywhere in the parameters. */
    static boolean hasExpressions(Node[] parameters) {
        for (Node p : parameters) if (hasExpressions(p)) return true;
        return false;
    }

    private static boolean hasExpressions(Node p) {
        if (p == null) return false;
        switch (p.kind) {
            case NodeKind.ASSIGNMENT_PATTERN:
                return true;
            case NodeKind.REST_ELEMENT:
                return hasExpressions(((RestElement) p).target);
            case NodeKind.ARRAY_PATTERN:
                return hasExpressions(((dev.ramjet.ast.ArrayPattern) p).elements);
            case NodeKind.OBJECT_PATTERN:
                for (dev.ramjet.ast.Property property : ((dev.ramjet.ast.ObjectPattern) p).properties) {
                    if (property.computed || hasExpressions(property.value)) return true;
                }
                return false;
            default:
                return false;
        }
    }

    // ---- bodies -----------------------------------------------------------------------------------------------------

    /** Parses a braced body; returns whether it opened a scope of its own, which the caller closes. */
    private boolean parseBody(FunctionNode f, Scope s, Identifier id, FunctionKind kind) {
        boolean separate = parametersHaveExpressions;
        Scope bodyScope = s;
        if (separate) {
            s.parametersOnly = true;
            bodyScope = open(ScopeKind.VAR_BODY);
            bodyScope.functionKind = kind;
        }
        int bodyStart = tokStart;
        expect(Token.LEFT_BRACE);
        boolean wasStrict = strict();
        int from = nodeTop;
        boolean directive = parseDirectives(s);
        if (directive && !wasStrict) {
            s.strict = true;
            bodyScope.strict = true;
            if (id != null) checkStrictName(id.name, id.start);
            checkStrictParameters(s);
        }
        while (tok != Token.RIGHT_BRACE) {
            if (tok == Token.EOF) throw unexpected();
            Statement statement = parseStatementListItem();
            if (!pre) push(statement);
        }
        if (strict() && octalPos >= bodyStart) throw error(octalMessage, octalPos, octalPos + 2);
        useStrictDirective = directive;
        lastBodyStart = bodyStart;
        if (f != null) {
            f.body = popStatements(from);
            f.scope = s;
            f.bodyScope = bodyScope;
        }
        next();
        return separate;
    }

    private void checkStrictParameters(Scope s) {
        for (int i = 0; i < s.variables.size(); i++) {
            Variable v = s.variables.get(i);
            if (v.kind == VariableKind.PARAMETER) checkStrictName(v.name, v.declared);
        }
    }

    /**
     * Parses the directive prologue, leaving its statements on the node stack; turns strict at "use strict" and returns whether there was one.
     */
    final boolean parseDirectives(Scope s) {
        boolean directive = false;
        while (tok == Token.STRING) {
            int start = tokStart;
            int end = tokEnd;
            boolean useStrict = !textEscaped && end - start == 12 && isUseStrict(textStart);
            Statement statement = parseStatementListItem();
            if (!pre) push(statement);
            if (directiveEnd != end) break;
            if (!useStrict) continue;
            if (s.nonSimpleParameters) {
                throw error("Illegal 'use strict' directive in function with non-simple parameter list", start, end);
            }
            directive = true;
            ctx |= STRICT;
            s.strict = true;
        }
        return directive;
    }

    private boolean isUseStrict(int at) {
        String text = "use strict";
        for (int i = 0; i < 10; i++) if (buf[at + i] != text.charAt(i)) return false;
        return true;
    }

    /** End of the expression of the latest expression statement, if that was one token. */
    int directiveEnd = -1;

    // ---- arrow functions --------------------------------------------------------------------------------------------

    /**
     * Parses an arrow function from its arrow on.
     *
     * @param start first token of the function
     * @param from the parameters lie on the node stack from here: expressions, or a {@link RestElement} with an already declared pattern
     * @param refMark size of the reference stack at the first parameter
     * @param scopedMark size of the scoped list there
     * @param capturesMark value of captures there
     */
    final Expression parseArrow(int start, boolean async, int from, int refMark, int scopedMark, int capturesMark) {
        if (nl) throw unexpected();
        captures++;
        if (yieldAt >= start) throw error("Yield expression not allowed in formal parameter", yieldAt, yieldAt + 5);
        if (awaitAt >= start) throw error("Illegal await-expression in formal parameters of async function", awaitAt, awaitAt + 5);
        if (async && awaitIdentifierAt >= start) throw error("Illegal await-expression in formal parameters of async function", awaitIdentifierAt, awaitIdentifierAt + 5);
        boolean eager = start == eagerAt;
        boolean inherited = allowIn;
        int c = ctx & (STRICT | NEW_TARGET | SUPER_PROPERTY | SUPER_CALL | NO_ARGUMENTS) | RETURN | (module ? AWAIT_RESERVED : 0);
        if (async) c |= AWAIT;
        Scope outer = scope;
        boolean outerPre = pre;
        Saved saved = enter(c);
        allowIn = inherited;
        Scope s = open(ScopeKind.FUNCTION, refMark);
        s.scopedStart = scopedMark;
        s.functionKind = FunctionKind.ARROW;
        s.isAsync = async;
        if (!pre && scopedTop > scopedMark) adopt(s, outer, scopedMark);
        if (directEvalAt >= start) {
            s.containsDirectEval = s.evalSeesThis = true;
            s.hasSloppyDirectEval = !strict();
        }
        int length = declareArrowParameters(s, from);
        Node[] parameters = pre ? null : pop(from, new Node[nodeTop - from]);
        if (pre) drop(from);
        parametersHaveExpressions = s.nonSimpleParameters && captures != capturesMark + 1;
        int stubMark = stubTop;
        next();
        if (tok != Token.LEFT_BRACE) {
            FunctionNode f = pre ? null : arrowNode(start, async, parameters, s);
            boolean separate = parametersHaveExpressions;
            int bodyStart = tokStart;
            ctx = ctx & ~RETURN;
            if (separate) {
                s.parametersOnly = true;
                open(ScopeKind.VAR_BODY).functionKind = FunctionKind.ARROW;
            }
            Scope bodyScope = scope;
            Expression body = parseAssignment();
            if (duplicateParameter >= 0) throw duplicate();
            if (separate) close(false);
            close(false);
            boolean functionSuspends = suspends;
            leave(saved);
            if (f == null) return ARROW_DUMMY;
            f.expressionBody = body;
            f.bodyScope = bodyScope;
            return finishArrow(f, length, functionSuspends);
        }
        int body = tokStart;
        FunctionStub known = pre || skip.length == 0 ? null : findStub(body);
        if (known != null && !eager) {
            refTop = refMark;
            close(false);
            leave(saved);
            skipIndex++;
            return skipFunction(known, null);
        }
        boolean outermostPre = !pre && !eager && options.lazy;
        if (outermostPre) pre = true;
        skip = known != null ? known.inner : NO_STUBS;
        skipIndex = 0;
        FunctionNode f = pre ? null : arrowNode(start, async, parameters, s);
        boolean separate = parseBody(f, s, null, FunctionKind.ARROW);
        int end = prevEnd;
        if (duplicateParameter >= 0) throw duplicate();
        boolean isStrict = strict();
        boolean useStrict = useStrictDirective;
        if (separate) close(false);
        close(false);
        FunctionStub stub = null;
        if (pre) {
            int flags = (async ? FunctionStub.ASYNC : 0) | (useStrict ? FunctionStub.USE_STRICT_DIRECTIVE : 0);
            stub = makeStub(FunctionKind.ARROW, null, flags, start, end, start, body, length, s, isStrict, stubMark);
        }
        boolean functionSuspends = suspends;
        leave(saved);
        if (pre) {
            if (outerPre) {
                pushStub(stub, stubMark);
                return ARROW_DUMMY;
            }
            pre = false;
            stubTop = stubMark;
            return lazyNode(stub, null);
        }
        f.strict = isStrict;
        f.useStrictDirective = useStrict;
        f.eagerHint = eager;
        return finishArrow(f, length, functionSuspends);
    }

    static final FunctionNode ARROW_DUMMY = new FunctionNode(-1, -1, FunctionKind.ARROW, false, false);

    private SyntaxException duplicate() {
        return error("Duplicate parameter name not allowed in this context", duplicateParameter, duplicateParameter + 1);
    }

    private FunctionNode arrowNode(int start, boolean async, Node[] parameters, Scope s) {
        FunctionNode f = new FunctionNode(start, start, FunctionKind.ARROW, async, false);
        f.parameters = parameters;
        f.simpleParameters = !s.nonSimpleParameters;
        f.hasParameterExpressions = s.nonSimpleParameters && hasExpressions(parameters);
        f.scope = s;
        return f;
    }

    private FunctionNode finishArrow(FunctionNode f, int length, boolean functionSuspends) {
        f.end = prevEnd;
        f.strict = f.bodyScope.strict;
        f.length = length;
        f.suspends = functionSuspends;
        f.outerScope = scope;
        noteScoped(f);
        return f;
    }

    private int declareArrowParameters(Scope s, int from) {
        int length = 0;
        boolean counting = true;
        boolean simple = true;
        for (int i = from; i < nodeTop; i++) {
            Node p = nodeAt(i);
            if (p.kind != NodeKind.IDENTIFIER) simple = false;
        }
        for (int i = from; i < nodeTop; i++) {
            Node p = nodeAt(i);
            int firstVariable = s.variables.size();
            int end = p.end;
            p = toPattern(p, true);
            declarePattern(p, VariableKind.PARAMETER);
            setNode(i, p);
            initializedAt(s, firstVariable, end);
            if (p.kind == NodeKind.IDENTIFIER) {
                ((Identifier) p).variable.parameterIndex = i - from;
                if (counting) length++;
            } else if (p.kind == NodeKind.ASSIGNMENT_PATTERN || p.kind == NodeKind.REST_ELEMENT) {
                counting = false;
            } else if (counting) {
                length++;
            }
        }
        s.nonSimpleParameters = !simple;
        return length;
    }
}
