package dev.ramjet.source;

import java.util.List;

/**
 * What a module asks of others and offers them: the lists a Source Text Module Record is made from.
 * {@code null} import names stand for the namespace object.
 */
public record ModuleInfo(List<Request> requests, List<Import> imports, List<LocalExport> localExports,
        List<IndirectExport> indirectExports, List<StarExport> starExports, boolean hasTopLevelAwait) {

    /** One distinct (specifier, attributes, phase); attributes alternate key and value, sorted by key. */
    public record Request(String specifier, List<String> attributes, ModulePhase phase, int offset) {}

    /** {@code import {importName as localName}}: {@code importName} null for {@code * as localName} and for source imports. */
    public record Import(int request, String importName, String localName, int offset) {}

    /** {@code export {localName as exportName}}; the default expression's local name is {@code *default*}. */
    public record LocalExport(String exportName, String localName, int offset) {}

    /** {@code export {importName as exportName} from}: {@code importName} null for {@code * as exportName}. */
    public record IndirectExport(String exportName, int request, String importName, int offset) {}

    /** {@code export * from}. */
    public record StarExport(int request, int offset) {}
}
