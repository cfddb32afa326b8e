package dev.ramjet.parser;

import dev.ramjet.ast.ArrayExpression;
import dev.ramjet.ast.ArrayPattern;
import dev.ramjet.ast.AssignmentExpression;
import dev.ramjet.ast.AssignmentPattern;
import dev.ramjet.ast.Expression;
import dev.ramjet.ast.Identifier;
import dev.ramjet.ast.Name;
import dev.ramjet.ast.Node;
import dev.ramjet.ast.NodeKind;
import dev.ramjet.ast.ObjectExpression;
import dev.ramjet.ast.ObjectPattern;
import dev.ramjet.ast.Operator;
import dev.ramjet.ast.Property;
import dev.ramjet.ast.Reference;
import dev.ramjet.ast.RestElement;
import dev.ramjet.ast.Scope;
import dev.ramjet.ast.SpreadElement;
import dev.ramjet.ast.StringLiteral;
import dev.ramjet.ast.Variable;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import dev.ramjet.source.VariableKind;

/**
 * Identifiers, binding patterns, and the turning of expressions into patterns where an = or => shows that they were some all along.
 */
abstract class PatternParser extends NameResolver {
    static final String BAD_TARGET = "Invalid destructuring assignment target";

    /** Set by parsePropertyKey. */
    boolean keyComputed;
    /** Spelling of an identifier or string key, null for others. */
    String keyText;

    /** Offset where a parameter's name was repeated, or -1. */
    int duplicateParameter;
    /** Latest identifier await in code where it is none elsewhere, latest yield and await expression. */
    int awaitIdentifierAt = -1;
    int yieldAt = -1;
    int awaitAt = -1;

    PatternParser(Source source, int from, int to, Parser.Options options, boolean module) {
        super(source, from, to, options, module);
    }

    abstract Expression parseAssignment();

    abstract Expression parsePropertyKey();

    // ---- identifiers ------------------------------------------------------------------------------------------------

    /** Throws unless a word may be an identifier here. */
    final void checkIdentifier(int token, int start, int end) {
        if (token == Token.IDENTIFIER) return;
        if (token >= Token.FIRST_STRICT_RESERVED) {
            if (token == Token.AWAIT) {
                if (has(AWAIT | AWAIT_RESERVED)) throw error("Unexpected reserved word", start, end);
                awaitIdentifierAt = start;
                return;
            }
            if (token > Token.LAST_IDENTIFIER) {
                if (token == Token.ESCAPED_KEYWORD) throw error("Keyword must not contain escaped characters", start, end);
                if (token == Token.ENUM) throw error("Unexpected reserved word", start, end);
                throw error("Unexpected token '" + Token.text(token) + "'", start, end);
            }
            if (strict()) throw error("Unexpected strict mode reserved word", start, end);
            if (token == Token.YIELD && has(YIELD)) throw error("Unexpected identifier 'yield'", start, end);
        } else if (token == Token.ARGUMENTS && has(NO_ARGUMENTS)) {
            throw error("'arguments' is not allowed in class field initializer or static initialization block", start, end);
        } else if (token < Token.IDENTIFIER) {
            throw unexpected();
        }
    }

    final SyntaxException evalOrArguments(int start, int end) {
        return error("Unexpected eval or arguments in strict mode", start, end);
    }

    /** Throws if a name may not be bound or assigned to in strict code. */
    final void checkStrictBinding(int token, int start, int end) {
        if ((token == Token.EVAL || token == Token.ARGUMENTS) && strict()) throw evalOrArguments(start, end);
    }

    /** For names met before a "use strict" that governs them. */
    final void checkStrictName(Name n, int start) {
        int end = start + n.text.length();
        int token = n.token;
        if (token == Token.EVAL || token == Token.ARGUMENTS) throw evalOrArguments(start, end);
        if (token >= Token.FIRST_STRICT_RESERVED && token <= Token.LAST_STRICT_RESERVED) {
            throw error("Unexpected strict mode reserved word", start, end);
        }
    }

    /** Reads a name that is about to be declared. */
    final Identifier parseBindingIdentifier(VariableKind kind) {
        int token = tok;
        if (token != Token.IDENTIFIER) {
            if (!Token.isWord(token)) throw unexpected();
            checkIdentifier(token, tokStart, tokEnd);
            checkStrictBinding(token, tokStart, tokEnd);
            if (token == Token.LET && kind != VariableKind.VAR && kind != VariableKind.PARAMETER && kind != VariableKind.CATCH) {
                throw error("let is disallowed as a lexically bound name", tokStart, tokEnd);
            }
        }
        Identifier id = new Identifier(tokStart, tokEnd, name);
        next();
        declare(id, kind);
        return id;
    }

    /** Declares a name. That of a var counts as an assignment by reference only when the caller calls {@link #use}. */
    final void declare(Identifier id, VariableKind kind) {
        switch (kind) {
            case VAR:
                id.variable = declareVar(id.name, id.start);
                break;
            case PARAMETER:
                id.variable = declareParameter(id.name, id.start);
                break;
            case CATCH:
                if (id.name.binding != null && id.name.binding.scope == scope) {
                    throw error("Identifier '" + id.name.text + "' has already been declared", id.start, id.end);
                }
                id.variable = add(scope, id.name, kind, id.start);
                id.variable.initialized = Integer.MAX_VALUE;
                break;
            default:
                id.variable = declareLexical(id.name, kind, id.start);
                id.variable.initialized = Integer.MAX_VALUE;
        }
        id.declares = true;
    }

    /** Makes a var's declaring identifier an assignment target, resolved like any reference. */
    final void assignVar(Identifier id) {
        id.declares = false;
        id.variable = null;
        id.assigned = true;
        use(id);
    }

    private Variable declareParameter(Name n, int start) {
        Variable v = n.binding;
        if (v != null && v.scope == scope) {
            if (duplicateParameter < 0) duplicateParameter = start;
            return v;
        }
        return add(scope, n, VariableKind.PARAMETER, start);
    }

    /** All variables of the scope from index {@code from} on are initialised at {@code offset}. */
    final void initializedAt(Scope s, int from, int offset) {
        for (int i = from; i < s.variables.size(); i++) s.variables.get(i).initialized = offset;
    }

    // ---- binding patterns -------------------------------------------------------------------------------------------

    /** Identifier or pattern. */
    final Node parseBindingTarget(VariableKind kind) {
        if (tok == Token.LEFT_BRACKET) return parseArrayBinding(kind);
        if (tok == Token.LEFT_BRACE) return parseObjectBinding(kind);
        return parseBindingIdentifier(kind);
    }

    /** Target in a pattern: names of var are assigned. */
    private Node parseInnerTarget(VariableKind kind) {
        Node target = parseBindingTarget(kind);
        if (kind == VariableKind.VAR && target.kind == NodeKind.IDENTIFIER) assignVar((Identifier) target);
        return target;
    }

    /** Target with an optional default. */
    final Node parseBindingElement(VariableKind kind, boolean inner) {
        int start = tokStart;
        Scope s = scope;
        int from = s.variables.size();
        Node target = inner ? parseInnerTarget(kind) : parseBindingTarget(kind);
        if (tok == Token.ASSIGN) {
            next();
            boolean savedIn = allowIn;
            allowIn = true;
            Expression value = parseAssignment();
            allowIn = savedIn;
            target = new AssignmentPattern(start, prevEnd, target, value);
        }
        if (kind == VariableKind.PARAMETER) initializedAt(s, from, prevEnd);
        return target;
    }

    private Node parseArrayBinding(VariableKind kind) {
        int start = tokStart;
        next();
        int from = nodeTop;
        while (tok != Token.RIGHT_BRACKET) {
            if (tok == Token.COMMA) {
                next();
                push(null);
                continue;
            }
            if (tok == Token.ELLIPSIS) {
                int restStart = tokStart;
                next();
                Node target = parseInnerTarget(kind);
                push(new RestElement(restStart, prevEnd, target));
                if (tok != Token.RIGHT_BRACKET) throw error("Rest element must be last element", restStart, prevEnd);
                break;
            }
            push(parseBindingElement(kind, true));
            if (tok != Token.RIGHT_BRACKET) expect(Token.COMMA);
        }
        next();
        return new ArrayPattern(start, prevEnd, pop(from, new Node[nodeTop - from]));
    }

    private Node parseObjectBinding(VariableKind kind) {
        int start = tokStart;
        next();
        int from = nodeTop;
        RestElement rest = null;
        while (tok != Token.RIGHT_BRACE) {
            int propertyStart = tokStart;
            if (tok == Token.ELLIPSIS) {
                next();
                Identifier target = parseBindingIdentifier(kind);
                if (kind == VariableKind.VAR) assignVar(target);
                rest = new RestElement(propertyStart, prevEnd, target);
                if (tok != Token.RIGHT_BRACE) throw error("Rest element must be last element", propertyStart, prevEnd);
                break;
            }
            push(parsePropertyBinding(kind, propertyStart));
            if (tok != Token.RIGHT_BRACE) expect(Token.COMMA);
        }
        next();
        return made(new ObjectPattern(start, prevEnd, pop(from, new Property[nodeTop - from]), rest));
    }

    private Property parsePropertyBinding(VariableKind kind, int start) {
        if (Token.isWord(tok)) {
            Name word = name;
            int end = tokEnd;
            int token = tok;
            int after = peek();
            if (after != Token.COLON) {
                int from = scope.variables.size();
                Scope s = scope;
                Identifier id = parseBindingIdentifier(kind);
                if (kind == VariableKind.VAR) assignVar(id);
                Node target = id;
                if (tok == Token.ASSIGN) {
                    next();
                    boolean savedIn = allowIn;
                    allowIn = true;
                    Expression value = parseAssignment();
                    allowIn = savedIn;
                    target = new AssignmentPattern(start, prevEnd, id, value);
                }
                if (kind == VariableKind.PARAMETER) initializedAt(s, from, prevEnd);
                return new Property(start, prevEnd, Property.INIT, new StringLiteral(start, end, word.text), false, true, target);
            }
        }
        Expression key = parsePropertyKey();
        boolean computed = keyComputed;
        expect(Token.COLON);
        Node target = parseBindingElement(kind, true);
        return new Property(start, prevEnd, Property.INIT, key, computed, false, target);
    }

    // ---- expressions that are patterns ------------------------------------------------------------------------------

    /** An unparenthesised object or array literal. */
    static boolean isBareLiteral(Expression e) {
        return (e.kind == NodeKind.OBJECT_EXPRESSION || e.kind == NodeKind.ARRAY_EXPRESSION) && !e.parenthesized;
    }

    /** Turns a literal into a pattern and checks all targets; {@code binding}: for parameters, where only names may be bound. */
    final Node toPattern(Node node, boolean binding) {
        switch (node.kind) {
            case NodeKind.IDENTIFIER: {
                Identifier id = (Identifier) node;
                if (binding && id.parenthesized) throw badTarget(node, true);
                checkStrictBinding(id.name.token, id.start, id.end);
                id.assigned = true;
                return id;
            }
            case NodeKind.MEMBER_EXPRESSION:
            case NodeKind.INDEX_EXPRESSION:
            case NodeKind.PRIVATE_MEMBER:
            case NodeKind.SUPER_MEMBER:
                if (binding) throw badTarget(node, true);
                markAssigned((Expression) node);
                return node;
            case NodeKind.OBJECT_EXPRESSION:
                if (((Expression) node).parenthesized) throw badTarget(node, binding);
                return toObjectPattern((ObjectExpression) node, binding);
            case NodeKind.ARRAY_EXPRESSION:
                if (((Expression) node).parenthesized) throw badTarget(node, binding);
                return toArrayPattern((ArrayExpression) node, binding);
            case NodeKind.ASSIGNMENT_EXPRESSION: {
                AssignmentExpression e = (AssignmentExpression) node;
                // A call may be assigned to in old web pages, but not in a pattern.
                if (e.parenthesized || e.operator != Operator.ASSIGN || e.target.kind == NodeKind.CALL_EXPRESSION) throw badTarget(node, binding);
                Node target = binding ? toPattern(e.target, true) : e.target;
                return new AssignmentPattern(e.start, e.end, target, e.value);
            }
            case NodeKind.OBJECT_PATTERN: {
                if (!binding) return node;
                ObjectPattern p = (ObjectPattern) node;
                for (Property property : p.properties) toPattern(property.value, true);
                if (p.rest != null) toRestTarget(p.rest.target, true);
                return node;
            }
            case NodeKind.ARRAY_PATTERN:
                if (!binding) return node;
                for (Node element : ((ArrayPattern) node).elements) if (element != null) toPattern(element, true);
                return node;
            case NodeKind.ASSIGNMENT_PATTERN:
                toPattern(((AssignmentPattern) node).target, binding);
                return node;
            case NodeKind.REST_ELEMENT:
                toPattern(((RestElement) node).target, binding);
                return node;
            default:
                throw badTarget(node, binding);
        }
    }

    /** {@code arguments[i] = …}: the arguments object is written to. */
    static void markAssigned(Expression member) {
        Expression object = null;
        if (member.kind == NodeKind.MEMBER_EXPRESSION) object = ((dev.ramjet.ast.MemberExpression) member).object;
        else if (member.kind == NodeKind.INDEX_EXPRESSION) object = ((dev.ramjet.ast.IndexExpression) member).object;
        if (object instanceof Reference && ((Reference) object).harmless) ((Reference) object).harmless = false;
    }

    private SyntaxException badTarget(Node node, boolean binding) {
        return errorAt(node, BAD_TARGET);
    }

    private Node toRestTarget(Node target, boolean binding) {
        if (binding && target.kind != NodeKind.IDENTIFIER) throw errorAt(target, "`...` must be followed by an identifier in declaration contexts");
        if (target.kind == NodeKind.OBJECT_EXPRESSION || target.kind == NodeKind.ARRAY_EXPRESSION
                || target.kind == NodeKind.ASSIGNMENT_EXPRESSION || target.kind == NodeKind.OBJECT_PATTERN || target.kind == NodeKind.ARRAY_PATTERN) {
            throw errorAt(target, "`...` must be followed by an assignable reference in assignment contexts");
        }
        return toPattern(target, binding);
    }

    private Node toObjectPattern(ObjectExpression literal, boolean binding) {
        Property[] properties = literal.properties;
        int n = properties.length;
        RestElement rest = null;
        if (n > 0 && properties[n - 1].propertyKind == Property.SPREAD) {
            Property last = properties[--n];
            if (last.computed) throw errorAt(last, "Rest element must be last element");
            rest = new RestElement(last.start, last.end, toRestTarget(last.value, binding));
        }
        Property[] result = new Property[n];
        for (int i = 0; i < n; i++) {
            Property p = properties[i];
            if (p.propertyKind == Property.SPREAD) throw errorAt(p, "Rest element must be last element");
            if (p.propertyKind != Property.INIT && p.propertyKind != Property.PROTO) throw badTarget(p.key, binding);
            Node target = toPattern(p.value, binding);
            result[i] = new Property(p.start, p.end, Property.INIT, p.key, p.computed, p.shorthand, target);
        }
        return made(new ObjectPattern(literal.start, literal.end, result, rest));
    }

    private Node toArrayPattern(ArrayExpression literal, boolean binding) {
        Expression[] elements = literal.elements;
        Node[] result = new Node[elements.length];
        for (int i = 0; i < elements.length; i++) {
            Expression e = elements[i];
            if (e == null) continue;
            if (e.kind == NodeKind.SPREAD_ELEMENT) {
                if (i != elements.length - 1 || literal.trailingComma) throw errorAt(e, "Rest element must be last element");
                Expression argument = ((SpreadElement) e).argument;
                if (argument.kind == NodeKind.ASSIGNMENT_EXPRESSION) throw badTarget(argument, binding);
                result[i] = new RestElement(e.start, e.end, toPattern(argument, binding));
            } else {
                result[i] = toPattern(e, binding);
            }
        }
        return new ArrayPattern(literal.start, literal.end, result);
    }

    /** Declares the names of a pattern that came from an expression, whose identifiers are references so far. */
    final void declarePattern(Node node, VariableKind kind) {
        switch (node.kind) {
            case NodeKind.IDENTIFIER: {
                Identifier id = (Identifier) node;
                id.assigned = false;
                declare(id, kind);
                break;
            }
            case NodeKind.ASSIGNMENT_PATTERN:
                declarePattern(((AssignmentPattern) node).target, kind);
                break;
            case NodeKind.REST_ELEMENT:
                declarePattern(((RestElement) node).target, kind);
                break;
            case NodeKind.ARRAY_PATTERN:
                for (Node element : ((ArrayPattern) node).elements) if (element != null) declarePattern(element, kind);
                break;
            default: {
                ObjectPattern p = (ObjectPattern) node;
                for (Property property : p.properties) declarePattern(property.value, kind);
                if (p.rest != null) declarePattern(p.rest.target, kind);
            }
        }
    }

}
