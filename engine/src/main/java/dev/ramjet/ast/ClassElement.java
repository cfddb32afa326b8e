package dev.ramjet.ast;

/** A member of a class body. */
public final class ClassElement extends Node {
    public static final int METHOD = 0;
    public static final int GETTER = 1;
    public static final int SETTER = 2;
    public static final int FIELD = 3;
    /** {@code accessor key = value}. */
    public static final int ACCESSOR = 4;
    public static final int STATIC_BLOCK = 5;

    public final int elementKind;
    public final boolean isStatic;
    public final boolean computed;
    /** StringLiteral, NumberLiteral, BigIntLiteral, {@link PrivateName}, or any expression when computed; null for static blocks. */
    public final Expression key;
    /** Method, getter or setter; null else. */
    public final FunctionNode function;
    /** Initialiser of a field or accessor, evaluated inside the initialiser function; may be null. */
    public final Expression value;
    /** Body of a static block, with a STATIC_BLOCK scope. */
    public final BlockStatement block;
    public final Expression[] decorators;
    /** Keeps a field's or accessor's computed key between class evaluation and initialisation; captured. Null otherwise. */
    public Variable keyVariable;
    /** Keeps the storage name of an accessor, captured. Null otherwise. */
    public Variable storageVariable;
    /** Keeps the initialisers that decorators of this element add, captured. Null without decorators. */
    public Variable decoratorVariable;

    public ClassElement(int start, int end, int elementKind, boolean isStatic, boolean computed, Expression key,
            FunctionNode function, Expression value, BlockStatement block, Expression[] decorators) {
        super(NodeKind.CLASS_ELEMENT, start, end);
        this.elementKind = elementKind;
        this.isStatic = isStatic;
        this.computed = computed;
        this.key = key;
        this.function = function;
        this.value = value;
        this.block = block;
        this.decorators = decorators;
    }

    public boolean isPrivate() {
        return key != null && key.kind == NodeKind.PRIVATE_NAME;
    }
}
