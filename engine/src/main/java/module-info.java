/**
 * The engine. Whoever embeds it sees {@link dev.ramjet.api} and, through {@code javax.script}, what {@link dev.ramjet.api.script} provides; everything
 * else is for those of this project's modules that test it from the inside. Which package may use which inside is ImportLawTest's business.
 *
 * <p>What is only {@code static} is used where it is there: the Flight Recorder by {@code diagnostics.FlightEvents}, memory pools by the worker
 * that runs test262.
 */
@SuppressWarnings("module") // javac sees the modules of the qualified exports only later
module dev.ramjet.engine {
    requires transitive java.scripting;
    requires static java.management;
    requires static jdk.jfr;

    exports dev.ramjet.api;
    exports dev.ramjet.api.script;

    // The command serves runners of test262: ramjet --test262-worker.
    exports dev.ramjet.test262 to dev.ramjet.shell, dev.ramjet.conformance;

    // Tests of single stages, and the bare runner of scripts for developers.
    exports dev.ramjet.builtins to dev.ramjet.conformance;
    exports dev.ramjet.bytecode to dev.ramjet.conformance;
    exports dev.ramjet.compiler to dev.ramjet.conformance;
    exports dev.ramjet.compiler.deopt to dev.ramjet.conformance;
    exports dev.ramjet.feedback to dev.ramjet.conformance;
    exports dev.ramjet.frontend to dev.ramjet.conformance;
    exports dev.ramjet.interpreter to dev.ramjet.conformance;
    exports dev.ramjet.parser to dev.ramjet.conformance;
    exports dev.ramjet.runtime to dev.ramjet.conformance;
    exports dev.ramjet.source to dev.ramjet.conformance;
    exports dev.ramjet.tiering to dev.ramjet.conformance;

    provides javax.script.ScriptEngineFactory with dev.ramjet.api.script.RamjetScriptEngineFactory;
}
