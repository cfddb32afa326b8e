package dev.ramjet.shell.modules;

import dev.ramjet.api.Value;

/** What resolution needs of a package.json. */
final class PackageJson {
    final String directory;
    final String name;
    final String main;
    final boolean isModule;
    /** Null where absent. */
    final Value exports;
    final Value imports;

    PackageJson(String directory, Value json) {
        this.directory = directory;
        name = string(json, "name");
        main = string(json, "main");
        isModule = "module".equals(string(json, "type"));
        exports = present(json, "exports");
        imports = present(json, "imports");
    }

    private static String string(Value json, String key) {
        Value v = json.isObject() ? json.get(key) : null;
        return v != null && v.isString() ? v.asString() : null;
    }

    private static Value present(Value json, String key) {
        Value v = json.isObject() ? json.get(key) : null;
        return v == null || v.isNullish() ? null : v;
    }
}
