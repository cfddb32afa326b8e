package dev.ramjet.ast;

/** {@code %Name(arguments)}, only where natives syntax is allowed. */
public final class RuntimeCall extends Expression {
    public final String name;
    public final Expression[] arguments;

    public RuntimeCall(int start, int end, String name, Expression[] arguments) {
        super(NodeKind.RUNTIME_CALL, start, end);
        this.name = name;
        this.arguments = arguments;
    }
}
