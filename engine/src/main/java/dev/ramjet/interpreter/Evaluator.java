package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Agent;
import dev.ramjet.runtime.IntrinsicFactory;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSPromise;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.SourceEvaluator;
import dev.ramjet.runtime.Strings;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;

/** An agent ready to run programs: interpreter, compiler, library. What embeds the engine starts here; the library reaches it through {@link Agent}. */
public final class Evaluator implements SourceEvaluator {
    public final Agent agent;
    public final Interpreter interpreter;
    private final SourceCompiler compiler;
    private final IntrinsicFactory library;

    /** A new agent. The caller enters it ({@link Agent#enter}) on the thread that runs it. */
    public Evaluator(SourceCompiler compiler, IntrinsicFactory library) {
        this(new Agent(), compiler, library);
    }

    public Evaluator(Agent agent, SourceCompiler compiler, IntrinsicFactory library) {
        this.agent = agent;
        this.compiler = compiler;
        this.library = library;
        interpreter = new Interpreter(agent, compiler);
        agent.sourceEvaluator = this;
    }

    /** A realm with the standard library; the first one becomes the running one. */
    public Realm createRealm() {
        Realm r = new Realm(agent, library);
        if (agent.currentRealm == null) agent.currentRealm = r;
        return r;
    }

    @Override
    public Realm createRealm(Agent ignored) {
        return createRealm();
    }

    /** Runs compiled top-level code of a script; what it throws comes as JSThrow. Does not run jobs. */
    public Object run(Realm realm, BytecodeFunction script) {
        return DirectEval.run(interpreter, realm, script, null);
    }

    /** Parses and runs a script. */
    public Object run(Realm realm, Source source, boolean needsCompletion) {
        return run(realm, compile(realm, source, needsCompletion));
    }

    private BytecodeFunction compile(Realm realm, Source source, boolean needsCompletion) {
        try {
            return compiler.script(source, needsCompletion);
        } catch (SyntaxException e) {
            throw inRealm(realm, e);
        }
    }

    private RuntimeException inRealm(Realm realm, SyntaxException e) {
        Realm before = agent.currentRealm;
        agent.currentRealm = realm;
        try {
            return DirectEval.syntaxError(e);
        } finally {
            agent.currentRealm = before;
        }
    }

    @Override
    public JSObject createDynamicFunction(Realm realm, int kind, String parameters, String body, JSObject prototype) {
        BytecodeFunction code;
        Source caller = callerSource();
        try {
            code = compiler.dynamicFunction("<anonymous>", parameters, body, kind == ASYNC || kind == ASYNC_GENERATOR, kind == GENERATOR || kind == ASYNC_GENERATOR,
                caller == null ? null : Modules.referrer(caller));
        } catch (SyntaxException e) {
            throw DirectEval.syntaxError(e);
        }
        return Construction.closure(new FeedbackVector(code, realm, interpreter), null, prototype);
    }

    /** A closure of a compiled function over the global environment. */
    public JSObject createFunction(Realm realm, BytecodeFunction code) {
        return Construction.closure(new FeedbackVector(code, realm, interpreter), null, null);
    }

    @Override
    public Object indirectEval(Realm realm, Object source) {
        if (!Strings.isString(source)) return source;
        return DirectEval.evaluate(interpreter, realm, Strings.flat(source), null, null, false, callerSource());
    }

    private Source callerSource() {
        InterpreterFrame f = interpreter.top;
        return f == null ? null : f.vector.function.source;
    }

    @Override
    public void checkEval(Realm realm, String source) {
        try {
            compiler.eval(new Source("<eval>", source), null, false);
        } catch (SyntaxException e) {
            throw inRealm(realm, e);
        }
    }

    @Override
    public Object evaluateScript(Realm realm, String name, String source) {
        return run(realm, new Source(name, source), true);
    }

    @Override
    public JSPromise importModule(Realm realm, String specifier) {
        Source caller = callerSource();
        return interpreter.modules.importModule(realm, caller == null ? "" : Modules.referrer(caller), specifier);
    }
}
