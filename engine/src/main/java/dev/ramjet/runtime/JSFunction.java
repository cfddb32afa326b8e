package dev.ramjet.runtime;

/**
 * A function object of any sort. The first own properties are {@code length} and {@code name}, whose values are made
 * when first read.
 */
public abstract class JSFunction extends JSObject {
    protected static final int LENGTH_INDEX = 0;
    protected static final int NAME_INDEX = 1;
    protected static final int PROTOTYPE_INDEX = 2;

    protected JSFunction(Shape shape) {
        this(shape, CALLABLE);
    }

    protected JSFunction(Shape shape, int flags) {
        super(shape);
        this.flags = flags;
    }

    protected JSFunction(JSObject prototype, int kind) {
        super(prototype, kind);
        flags = CALLABLE;
    }

    /** [[Realm]]. */
    public abstract Realm realm();

    @Override
    public abstract Object call(Object thisValue, Object[] args);

    @Override
    public String builtinTag() {
        return "Function";
    }

    @Override
    protected final Realm realmOfFields() {
        return realm();
    }

    /** Source text, or the NativeFunction form. */
    public abstract String sourceText();

    /** A name for messages and stack traces; runs no script code. */
    public String displayName() {
        Object n = getOwnStored("name");
        return Strings.isString(n) ? Strings.flat(n) : "";
    }
}
