package dev.ramjet.api;

import java.util.Map;

/**
 * Finds the modules that a program imports. A context without a loader refuses every import.
 *
 * <p>{@link #resolve} names a module; the context keeps one module a name (and type attribute), so {@link #load} is called once for each.
 */
public interface ModuleLoader {
    /**
     * The name under which the module is kept: an absolute path or URL.
     *
     * @param referrer the script or module that imports; null for an import by the host
     * @param attributes import attributes, such as {@code type} → {@code json}
     * @throws Exception becomes the rejection of the import: a {@link ScriptException} as itself, others as Error
     */
    String resolve(String specifier, Source referrer, Map<String, String> attributes) throws Exception;

    /** The module of that name. */
    Module load(String name, Map<String, String> attributes) throws Exception;

    /** Fills {@code import.meta} of a module when it is first read. */
    default void fillMeta(Value meta, Source module) throws Exception {}

    /** What a name stands for: a program text, or values that the host makes. */
    final class Module {
        final Source source;
        final String[] exportNames;
        final Evaluation evaluation;

        private Module(Source source, String[] exportNames, Evaluation evaluation) {
            this.source = source;
            this.exportNames = exportNames;
            this.evaluation = evaluation;
        }

        /** An ECMAScript module; see {@link Source#module}. */
        public static Module of(Source source) {
            return new Module(source, null, null);
        }

        /** A module whose exports the host fills in when it is evaluated. */
        public static Module of(String[] exportNames, Evaluation evaluation) {
            return new Module(null, exportNames.clone(), evaluation);
        }
    }

    /** Evaluates a module of values: the value of each export name, in their order. */
    interface Evaluation {
        Value[] evaluate() throws Exception;
    }
}
