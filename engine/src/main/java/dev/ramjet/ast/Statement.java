package dev.ramjet.ast;

/** Statements and declarations. */
public abstract sealed class Statement extends Node permits
        FunctionDeclaration, EmptyStatement, ExpressionStatement, BlockStatement, VariableDeclaration, IfStatement,
        ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement, ReturnStatement, BreakStatement,
        ContinueStatement, ThrowStatement, TryStatement, SwitchStatement, LabeledStatement, WithStatement, DebuggerStatement,
        ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ExportDefaultDeclaration, ClassDeclaration {
    Statement(int kind, int start, int end) {
        super(kind, start, end);
    }
}
