package dev.ramjet.runtime;

/**
 * An async generator object; the interpreter extends this class with the suspended activation and its queue of requests.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-asyncgenerator-objects">AsyncGenerator Objects</a>
 */
public abstract class JSAsyncGenerator extends JSObject {
    protected JSAsyncGenerator(JSObject prototype) {
        super(prototype, Shape.ORDINARY);
    }

    /**
     * Enqueues a request ({@link JSGenerator#NEXT}, THROW or RETURN) and resumes the generator if it is suspended:
     * %AsyncGeneratorPrototype%'s next, throw and return after their validation.
     *
     * @return the promise of the request
     */
    public abstract JSPromise enqueue(int mode, Object value);
}
