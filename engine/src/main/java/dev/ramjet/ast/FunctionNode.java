package dev.ramjet.ast;

import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;

/**
 * A function of any kind; as an expression it evaluates to a new closure. {@link #start} to {@link #end} is the text that toString shows.
 *
 * <p>Either it was parsed in full, or it is lazy: {@link #stub} is set, and parameters, body and scopes are null. A lazy function is
 * parsed at its first call by {@code Parser.parseLazyFunction} with the {@link Scope#toScopeInfo()} of {@link #outerScope}.
 */
public final class FunctionNode extends Expression {
    public static final Expression[] NO_EXPRESSIONS = {};

    public final FunctionKind functionKind;
    public final boolean isAsync;
    public final boolean isGenerator;
    /** Own name of a declaration or named expression; null for others. */
    public Identifier name;
    public boolean strict;
    /** Value of the length property. */
    public int length;
    public boolean simpleParameters = true;
    /** Some parameter has a default value or computed key: parameters are evaluated in a scope apart from the body. */
    public boolean hasParameterExpressions;
    /** A "use strict" directive stands in the body. */
    public boolean useStrictDirective;
    /** Identifier, pattern, {@link AssignmentPattern} or (last) {@link RestElement} each. */
    public Node[] parameters;
    /** Statements; null for a concise arrow and for synthetic initialisers. */
    public Statement[] body;
    /** Body of a concise arrow function. */
    public Expression expressionBody;
    /** For FIELDS_INITIALIZER and STATIC_INITIALIZER: fields, accessors and static blocks in order. */
    public ClassElement[] initializerElements;
    /** Scope around the function. */
    public Scope outerScope;
    /**
     * Only where a direct eval is inside a named function expression: the scope around it that holds its name, which eval may hide.
     * {@link #outerScope} is outside of it. Null otherwise: then the name, if used, is {@link Scope#functionNameVariable} of {@link #scope}.
     */
    public Scope nameScope;
    /** The parameters' scope, and the whole function's unless {@link #bodyScope} differs. */
    public Scope scope;
    public Scope bodyScope;
    /** What pre-parsing found out; null when parsed in full. */
    public FunctionStub stub;
    /** Contains a return with a call in tail position only in strict code; contains yield or await (suspends). */
    public boolean suspends;
    /** Likely to be called at once (parenthesised or negated): V8's PIFE hint. */
    public boolean eagerHint;

    public FunctionNode(int start, int end, FunctionKind functionKind, boolean isAsync, boolean isGenerator) {
        super(NodeKind.FUNCTION_NODE, start, end);
        this.functionKind = functionKind;
        this.isAsync = isAsync;
        this.isGenerator = isGenerator;
    }

    public boolean isLazy() {
        return stub != null;
    }

    public boolean isArrow() {
        return functionKind == FunctionKind.ARROW;
    }

    /** Can be the target of new. */
    public boolean isConstructor() {
        return functionKind.isClassConstructor() || functionKind == FunctionKind.NORMAL && !isAsync && !isGenerator;
    }
}
