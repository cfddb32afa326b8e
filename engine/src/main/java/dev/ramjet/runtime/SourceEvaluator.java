package dev.ramjet.runtime;

/** How the library reaches parser and interpreter; the interpreter provides it to the {@link Agent}. */
public interface SourceEvaluator {
    // What CreateDynamicFunction makes.
    int NORMAL = 0;
    int GENERATOR = 1;
    int ASYNC = 2;
    int ASYNC_GENERATOR = 3;

    /**
     * The parsing and instantiating part of CreateDynamicFunction: parameters and body are already strings. SyntaxError
     * where they do not parse. The function's [[Prototype]] is {@code prototype}.
     *
     * @see <a href="https://tc39.es/ecma262/#sec-createdynamicfunction">CreateDynamicFunction</a>
     */
    JSObject createDynamicFunction(Realm realm, int kind, String parameters, String body, JSObject prototype);

    /** PerformEval with an indirect call, in {@code realm}'s global scope; {@code source} that is no string is returned. */
    Object indirectEval(Realm realm, Object source);

    /** Throws a SyntaxError of {@code realm} if {@code source} does not parse as indirect eval code (ShadowRealm.prototype.evaluate). */
    void checkEval(Realm realm, String source);

    /** Parses and runs a script in {@code realm}; SyntaxError as a JavaScript exception; returns the completion value. */
    Object evaluateScript(Realm realm, String name, String source);

    /** A new realm of the same agent with the standard library (ShadowRealm, $262.createRealm). */
    Realm createRealm(Agent agent);

    /** HostLoadImportedModule and evaluation as ShadowRealm.prototype.importValue needs it: a promise for the module's namespace. */
    JSPromise importModule(Realm realm, String specifier);
}
