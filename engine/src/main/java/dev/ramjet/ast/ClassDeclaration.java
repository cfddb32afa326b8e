package dev.ramjet.ast;

/**
 * Initialises its binding when executed. The name is null only in {@code export default class}, whose binding is {@code
 * *default*}.
 */
public final class ClassDeclaration extends Statement {
    public final Identifier name;
    public final ClassNode classNode;

    public ClassDeclaration(int start, int end, Identifier name, ClassNode classNode) {
        super(NodeKind.CLASS_DECLARATION, start, end);
        this.name = name;
        this.classNode = classNode;
    }
}
