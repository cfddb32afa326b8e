package dev.ramjet.ast;

/**
 * {@link #declaration}: FunctionDeclaration, ClassDeclaration, or an Expression to be stored in {@link #variable} ({@code
 * *default*}).
 */
public final class ExportDefaultDeclaration extends Statement {
    public final Node declaration;
    public final Variable variable;

    public ExportDefaultDeclaration(int start, int end, Node declaration, Variable variable) {
        super(NodeKind.EXPORT_DEFAULT_DECLARATION, start, end);
        this.declaration = declaration;
        this.variable = variable;
    }
}
