package dev.ramjet.ast;

/**
 * A class; as an expression it evaluates to the constructor. Heritage and computed keys are evaluated inside {@link #scope}, where the inner
 * name is dead until the class is complete.
 */
public final class ClassNode extends Expression {
    public Identifier name;
    public Expression[] decorators;
    public Expression superClass;
    /** Null: a default constructor. */
    public FunctionNode constructor;
    /** All elements but the constructor, in order. */
    public ClassElement[] elements;
    /** Defines instance fields, auto accessor storage and private methods; null where there are none. */
    public FunctionNode fieldsInitializer;
    /** Static fields and blocks; null where there are none. */
    public FunctionNode staticInitializer;
    /** Inner name (if any), private names, keys. */
    public Scope scope;
    /** Inner binding of the name; null for anonymous classes. */
    public Variable nameVariable;

    public ClassNode(int start, int end) {
        super(NodeKind.CLASS_NODE, start, end);
    }
}
