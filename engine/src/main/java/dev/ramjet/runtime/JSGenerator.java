package dev.ramjet.runtime;

/**
 * A generator object. The suspended activation belongs to the interpreter, which extends this class; the library's
 * %GeneratorPrototype% methods call {@link #resume}.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-generator-objects">Generator Objects</a>
 */
public abstract class JSGenerator extends BuiltinIterator {
    /** How a generator is resumed. */
    public static final int NEXT = 0;
    public static final int THROW = 1;
    public static final int RETURN = 2;

    protected JSGenerator(JSObject prototype) {
        super(prototype);
    }

    /**
     * GeneratorResume and GeneratorResumeAbrupt: runs to the next yield or the end and returns the iterator result
     * object. TypeError if it is running already.
     */
    public abstract Object resume(int mode, Object value);

    @Override
    public String builtinTag() {
        return "Object";
    }
}
