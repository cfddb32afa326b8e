package dev.ramjet.runtime;

/**
 * A binding of a module as others see it: the environment slot that holds it. Slots of imported names, and module
 * namespace objects, refer to cells.
 */
public final class ImportCell {
    /** The environment of the module that declares the binding; {@code null} before that module is instantiated. */
    public Object[] environment;
    public final int slot;

    public ImportCell(Object[] environment, int slot) {
        this.environment = environment;
        this.slot = slot;
    }

    /** A cell that holds a value for ever, such as a namespace object. */
    public static ImportCell ofValue(Object value) {
        return new ImportCell(new Object[] {value}, 0);
    }

    /** The value, or {@code null} before initialisation. */
    public Object read() {
        Object[] e = environment;
        return e == null ? null : e[slot];
    }
}
