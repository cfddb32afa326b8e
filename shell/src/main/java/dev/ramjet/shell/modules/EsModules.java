package dev.ramjet.shell.modules;

import dev.ramjet.api.Context;
import dev.ramjet.api.ModuleLoader;
import dev.ramjet.api.Reflection;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import dev.ramjet.shell.SourceFiles;
import dev.ramjet.shell.host.Host;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** ECMAScript modules: names are file URLs and node: names; CommonJS and JSON files become modules of values. */
final class EsModules implements ModuleLoader {
    private final Host host;
    private final Modules modules;
    private final Context context;
    private Value main;

    EsModules(Host host, Modules modules) {
        this.host = host;
        this.modules = modules;
        this.context = host.context;
    }

    private static String fileOf(Source referrer) {
        if (referrer == null) return null;
        String name = referrer.name();
        if (name.startsWith("file:")) return Modules.fileOfUrl(name);
        return name.startsWith("/") ? name : null;
    }

    @Override
    public String resolve(String specifier, Source referrer, Map<String, String> attributes) {
        if (specifier.startsWith("node:")) {
            if (!modules.isBuiltin(specifier)) throw host.error("Error", "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: " + specifier);
            return specifier;
        }
        if (modules.isBuiltin(specifier)) return "node:" + specifier;
        if (specifier.startsWith("data:")) return specifier;
        int colon = specifier.indexOf(':');
        if (colon > 1 && !specifier.startsWith("file:") && specifier.indexOf('/') > colon) {
            throw host.error("Error", "ERR_UNSUPPORTED_ESM_URL_SCHEME", "Only URLs with a scheme in: file, data, and node are supported by the default ESM loader. Received protocol '"
                + specifier.substring(0, colon + 1) + "'");
        }
        String parent = fileOf(referrer);
        String file = modules.resolver.resolveImport(specifier, parent, parent == null ? referrer == null ? "[eval]" : referrer.name() : parent);
        if (file.startsWith("node:")) return file;
        String query = specifier.startsWith(".") || specifier.startsWith("/") || specifier.startsWith("file:") ? specifier.substring(Modules.withoutQuery(specifier).length()) : "";
        return Modules.urlOf(file) + query;
    }

    @Override
    public Module load(String name, Map<String, String> attributes) throws Exception {
        if (name.startsWith("node:")) return builtin(name.substring(5));
        String type = attributes.getOrDefault("type", "");
        if (name.startsWith("data:")) return data(name, type);
        String file = Modules.fileOfUrl(name);
        requireType(name, file.substring(file.lastIndexOf('.') + 1), type);
        switch (type) {
            case "json": return value(context.parseJson(modules.readText(file)));
            case "text": return value(context.value(SourceFiles.decode(SourceFiles.readBytes(file))));
            case "bytes": return value(context.value(SourceFiles.readBytes(file)));
            case "": break;
            default: throw host.error("TypeError", "ERR_IMPORT_ATTRIBUTE_UNSUPPORTED", "Import attribute \"type\" with value \"" + type + "\" is not supported");
        }
        if (file.endsWith(".json")) {
            throw host.error("TypeError", "ERR_IMPORT_ATTRIBUTE_MISSING", "Module \"" + name + "\" needs an import attribute of \"type: json\"");
        }
        if (file.endsWith(".node")) throw host.error("TypeError", "ERR_UNKNOWN_FILE_EXTENSION", "Unknown file extension \".node\" for " + file);
        if (modules.commonJs().isModuleFile(file)) return Module.of(Source.module(name, modules.readText(file)));
        String text = modules.readText(file);
        if (!file.endsWith(".cjs")) {
            try {
                context.compileFunction(Source.script(file, text), "", CommonJs.PARAMETERS);
            } catch (ScriptException e) {
                if (e.isSyntaxError() && modules.commonJs().parsesAsModule(name, text)) return Module.of(Source.module(name, text));
                throw e;
            }
        }
        return commonJs(file);
    }

    /** "js as json" and its like. */
    private void requireType(String name, String extension, String type) {
        if (type.equals("json") && (extension.equals("js") || extension.equals("mjs") || extension.equals("cjs"))) {
            throw host.error("TypeError", "ERR_IMPORT_ATTRIBUTE_TYPE_INCOMPATIBLE", "Module \"" + name + "\" is not of type \"json\"");
        }
    }

    private Module data(String url, String type) {
        int comma = url.indexOf(',');
        String head = url.substring(5, Math.max(5, comma));
        String body = Modules.decode(url.substring(comma + 1));
        if (head.endsWith(";base64")) body = new String(java.util.Base64.getMimeDecoder().decode(body), java.nio.charset.StandardCharsets.UTF_8);
        if (head.startsWith("application/json")) {
            if (type.isEmpty()) throw host.error("TypeError", "ERR_IMPORT_ATTRIBUTE_MISSING", "Module \"" + url + "\" needs an import attribute of \"type: json\"");
            return value(context.parseJson(body));
        }
        requireType(url, "js", type);
        return Module.of(Source.module(url, body));
    }

    private Module value(Value v) {
        return Module.of(new String[] {"default"}, () -> new Value[] {v});
    }

    private Module builtin(String name) {
        Value exports = modules.builtin(name);
        return named(exports, false);
    }

    /** A CommonJS file: runs now, so that its export names are known when importers are linked. */
    private Module commonJs(String file) {
        return named(modules.commonJs().load(file, null).get("exports"), true);
    }

    private Module named(Value exports, boolean commonJs) {
        List<String> names = new ArrayList<>();
        names.add("default");
        if (commonJs) names.add("module.exports");
        if (exports.isObject()) {
            Reflection r = exports.reflect();
            boolean object = !exports.isFunction() || !commonJs || exports.keys().length > 0;
            if (object) {
                for (String key : exports.keys()) {
                    if (!key.equals("default") && !names.contains(key)) names.add(key);
                }
            }
            if (!commonJs) {
                for (Value key : r.keys()) {
                    if (key.isString() && !names.contains(key.asString()) && !key.asString().equals("prototype") && !key.asString().equals("length") && !key.asString().equals("name")) {
                        names.add(key.asString());
                    }
                }
            }
            // What a transpiler marked as a module offers names that may be filled in later through getters or assignments.
        }
        String[] all = names.toArray(new String[0]);
        return Module.of(all, () -> {
            Value[] values = new Value[all.length];
            for (int i = 0; i < all.length; i++) {
                values[i] = all[i].equals("default") || all[i].equals("module.exports") ? exports : read(exports, all[i]);
            }
            return values;
        });
    }

    private Value read(Value exports, String name) {
        try {
            return exports.get(name);
        } catch (ScriptException e) {
            return context.undefined();
        }
    }

    @Override
    public void fillMeta(Value meta, Source module) {
        String url = module.name();
        String file = url.startsWith("file:") ? Modules.fileOfUrl(url) : null;
        if (file != null) {
            meta.set("dirname", Path.of(file).getParent().toString()).set("filename", file);
        }
        meta.set("main", mainName != null && mainName.equals(url));
        meta.set("resolve", context.function("resolve", (self, a) -> {
            String specifier = a[0].toText();
            // Paths are made absolute whether there is a file or not.
            if (file != null && (specifier.startsWith("./") || specifier.startsWith("../"))) return Modules.urlOf(Path.of(file).resolveSibling(specifier).normalize().toString());
            return specifier.startsWith("file:") ? specifier : resolve(specifier, module, Map.of());
        }));
        meta.set("url", url);
    }

    // ---- entries

    private String mainName;

    void runMain(String url) {
        mainName = url;
        watchMain(context.importModule(url, null));
    }

    /** Evaluates a text as the main module. */
    void runMainText(String name, String text) {
        mainName = name;
        watchMain(context.eval(Source.module(name, text)));
    }

    void watchMain(Value promise) {
        main = promise;
    }

    boolean mainIsPending() {
        return main != null && main.reflect().promiseState() == Reflection.PromiseState.PENDING;
    }

    /** require() of an ECMAScript module: its namespace, which has to be there without waiting. */
    Value requireModule(String url) {
        Value promise = context.importModule(url, null);
        promise.invoke("catch", context.function("", (self, a) -> null));
        for (int i = 0; i < 100 && promise.reflect().promiseState() == Reflection.PromiseState.PENDING && context.hasJobs(); i++) context.runJobs();
        Reflection r = promise.reflect();
        if (r.promiseState() == Reflection.PromiseState.REJECTED) throw ScriptException.of(r.promiseResult());
        if (r.promiseState() == Reflection.PromiseState.PENDING) {
            throw host.error("Error", "ERR_REQUIRE_ASYNC_MODULE", "require() cannot be used on an ESM graph with top-level await. Use import() instead. To see where the top-level await comes from, "
                + "use --experimental-print-required-tla.");
        }
        Value namespace = r.promiseResult();
        if (namespace.has("module.exports")) return namespace.get("module.exports");
        if (!namespace.has("default") || namespace.has("__esModule")) return namespace;
        // What transpilers made looks for this mark before it takes "default" for the default export.
        String marked = "export * from '" + url + "'; export { default } from '" + url + "'; export const __esModule = true;";
        return requireModule("data:text/javascript;base64," + java.util.Base64.getEncoder().encodeToString(marked.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
