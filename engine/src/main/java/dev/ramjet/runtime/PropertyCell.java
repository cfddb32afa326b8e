package dev.ramjet.runtime;

/**
 * One property of an object in dictionary mode: of prototypes, of the global object, of objects used as maps; also one
 * global lexical binding. Inline caches hold the cell itself, so a cached read is one load. A deleted property's cell
 * holds {@code null}, as does a lexical binding before its initialisation: a reader that finds {@code null} takes the
 * slow path.
 *
 * <p>{@link #constant} lets compiled code fold the value: it is made when the compiler first asks, and invalidated by
 * the next write.
 */
public final class PropertyCell {
    public final Object key;
    /** The value; an {@link Accessor}; a {@link LazyValue} not yet made; or {@code null}. */
    public Object value;
    /** {@link Shape} attribute bits. */
    public int attributes;
    private Assumption constant;
    /** Set once the value has been overwritten: the compiler then no longer folds it. */
    public boolean mutated;

    public PropertyCell(Object key, Object value, int attributes) {
        this.key = key;
        this.value = value;
        this.attributes = attributes;
    }

    /** Overwrites the value, telling compiled code that folded it. */
    public void set(Object v) {
        // Global functions are declared in two steps, the second of which writes what is there.
        if (v == value) return;
        // A variable that was undefined until now is being initialised.
        if (value != null && value != Undefined.INSTANCE) mutated = true;
        value = v;
        if (constant != null) invalidateConstant();
    }

    /** Holds until the next write. */
    public synchronized Assumption constantAssumption() {
        if (constant == null) constant = new Assumption();
        return constant;
    }

    private synchronized void invalidateConstant() {
        Assumption a = constant;
        constant = null;
        if (a != null) a.invalidate();
    }

    public boolean isWritableData() {
        return (attributes & (Shape.WRITABLE | Shape.ACCESSOR)) == Shape.WRITABLE;
    }

    public boolean isAccessor() {
        return (attributes & Shape.ACCESSOR) != 0;
    }
}
