package dev.ramjet.runtime;

/** A Boolean, Number, BigInt or Symbol object; String objects are {@link JSStringObject}s. */
public final class PrimitiveWrapper extends JSObject {
    /** The wrapped value. */
    public final Object value;

    public PrimitiveWrapper(JSObject prototype, Object value) {
        super(prototype, Shape.ORDINARY);
        this.value = value;
    }

    @Override
    public String builtinTag() {
        return value instanceof Boolean ? "Boolean" : Values.isNumber(value) ? "Number" : "Object";
    }
}
