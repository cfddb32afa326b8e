package dev.ramjet.ast;

/**
 * A function declaration. The function is made when its scope is entered ({@link Scope#functions}); executing the declaration does nothing
 * but copy the block's binding to {@link #hoistedVariable} where Annex B says so.
 */
public final class FunctionDeclaration extends Statement {
    /** The declared name; null only in {@code export default function}, bound to {@code *default*}. */
    public final Identifier name;
    public final FunctionNode function;
    /** The binding of the block or function that holds it. */
    public Variable variable;
    /** In a sloppy block and not in conflict with other names: also assigned to a var of the function when executed. */
    public boolean annexBHoisted;
    /** That var; null when it lives where no static variable is (sloppy eval): then assign by name from the eval's outer scope. */
    public Variable hoistedVariable;

    public FunctionDeclaration(int start, int end, Identifier name, FunctionNode function) {
        super(NodeKind.FUNCTION_DECLARATION, start, end);
        this.name = name;
        this.function = function;
    }
}
