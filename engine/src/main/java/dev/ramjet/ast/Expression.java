package dev.ramjet.ast;

/** What yields a value, and the patterns that expressions turn into when they are assigned to. */
public abstract sealed class Expression extends Node permits
        FunctionNode, ClassNode, Reference, NullLiteral, BooleanLiteral, NumberLiteral, StringLiteral, BigIntLiteral,
        RegExpLiteral, TemplateLiteral, TaggedTemplate, ArrayExpression, ObjectExpression, UnaryExpression, UpdateExpression,
        BinaryExpression, LogicalExpression, PrivateInExpression, AssignmentExpression, ConditionalExpression,
        CallExpression, NewExpression, MemberExpression, IndexExpression, PrivateMember, SuperMember, SuperCall,
        OptionalChain, SequenceExpression, SpreadElement, YieldExpression, AwaitExpression, ImportCall, ImportMeta,
        RuntimeCall, ArrayPattern, ObjectPattern, AssignmentPattern, RestElement {
    /** Written in parentheses: no pattern, and an identifier that names no anonymous function assigned to it. */
    public boolean parenthesized;

    Expression(int kind, int start, int end) {
        super(kind, start, end);
    }
}
