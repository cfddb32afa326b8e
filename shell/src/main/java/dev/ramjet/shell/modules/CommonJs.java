package dev.ramjet.shell.modules;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostFunction;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import dev.ramjet.shell.host.Host;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** CommonJS: module objects, require, the cache. */
public final class CommonJs {
    static final String[] PARAMETERS = {"exports", "require", "module", "__filename", "__dirname"};

    private final Host host;
    private final Modules modules;
    private final Context context;
    private Value cache;
    private Value constructor;
    private Value prototype;
    private Value extensions;
    private Value main;

    CommonJs(Host host, Modules modules) {
        this.host = host;
        this.modules = modules;
        this.context = host.context;
    }

    /** node:module, whose prototype module objects have. */
    Value moduleConstructor() {
        if (constructor == null) {
            String text = "'use strict'; const { load, nodeModulePaths } = hooks;"
                + "function Module(id = '', parent) { this.id = id; this.path = id.slice(0, id.lastIndexOf('/')) || '.'; this.exports = {}; this.filename = null; this.loaded = false; this.children = []; this.paths = []; this.parent = parent; }"
                + "Module.prototype.require = function(id) { return hooks.requireFrom(this, id); };"
                + "Module.prototype._compile = function(text, filename) { return hooks.compile(this, text, filename); };"
                + "Module.prototype.load = function(filename) { return hooks.loadInto(this, filename); };"
                + "Module._cache = hooks.cache; Module._extensions = hooks.extensions; Module.builtinModules = hooks.builtinModules;"
                + "Module._resolveFilename = (request, parent) => hooks.resolve(request, parent?.filename ?? null);"
                + "Module._nodeModulePaths = hooks.nodeModulePaths; Module._load = (request, parent) => hooks.requireFrom(parent ?? new Module(process.cwd() + '/'), request);"
                + "Module.createRequire = hooks.createRequire; Module.isBuiltin = hooks.isBuiltin; Module.Module = Module; Module.globalPaths = []; Module.wrap = (s) => '(function (exports, require, module, __filename, __dirname) { ' + s + '\\n});';"
                + "Module.register = () => undefined; Module.syncBuiltinESMExports = () => {}; Module.findSourceMap = () => undefined; Module.enableCompileCache = () => ({ status: 3 });"
                + "return Module;";
            Value hooks = context.object();
            cache = context.globals().get("Object").invoke("create", context.nullValue());
            extensions = context.object();
            for (String e : new String[] {".js", ".json", ".node"}) {
                extensions.set(e, context.function("", (self, a) -> {
                    loadFile(a[0], a[1].asString());
                    return null;
                }));
            }
            hooks.set("cache", cache).set("extensions", extensions);
            List<Object> names = new ArrayList<>();
            for (String n : Modules.builtinNames()) names.add(n);
            hooks.set("builtinModules", context.value(names));
            hooks.set("requireFrom", context.function("", (self, a) -> require(a[0], a[1])));
            hooks.set("compile", context.function("", (self, a) -> compile(a[0], a[1].asString(), a[2].asString())));
            hooks.set("loadInto", context.function("", (self, a) -> {
                loadFile(a[0], a[1].asString());
                return null;
            }));
            hooks.set("resolve", context.function("", (self, a) -> resolve(a[0].toText(), a[1].isString() ? a[1].asString() : null)));
            hooks.set("nodeModulePaths", context.function("", (self, a) -> paths(a[0].asString())));
            hooks.set("createRequire", context.function("createRequire", (self, a) -> {
                String file = a[0].isString() ? a[0].asString() : a[0].get("href").toText();
                return createRequire(file.startsWith("file:") ? Modules.fileOfUrl(file) : file);
            }));
            hooks.set("isBuiltin", context.function("isBuiltin", (self, a) -> modules.isBuiltin(a[0].toText())));
            constructor = context.compileFunction(Source.script("node:module", text), "", "hooks").execute(hooks);
            prototype = constructor.get("prototype");
        }
        return constructor;
    }

    Object operation(String name) {
        return moduleConstructor().get(name);
    }

    private List<Object> paths(String directory) {
        List<Object> list = new ArrayList<>();
        for (Path d = Path.of(directory); d != null; d = d.getParent()) {
            if (!d.endsWith("node_modules")) list.add(d.resolve("node_modules").toString());
        }
        return list;
    }

    /** A module object for a file, or a made-up place such as [eval]. */
    Value create(String file, Value parent) {
        Value m = context.object();
        String directory = directory(file);
        m.set("id", file).set("path", directory).set("exports", context.object()).set("filename", file).set("loaded", false).set("children", context.array());
        moduleConstructor();
        context.globals().get("Object").invoke("setPrototypeOf", m, prototype);
        m.set("paths", paths(directory));
        if (parent == null) {
            m.define("parent", context.nullValue(), false);
        } else {
            m.define("parent", parent, false);
            parent.get("children").invoke("push", m);
        }
        return m;
    }

    private static String directory(String file) {
        Path parent = Path.of(file).getParent();
        return parent == null ? System.getProperty("user.dir") : parent.toString();
    }

    // ---- running

    /** Runs the main program; an entry that turns out to be an ECMAScript module is imported. Returns whether it was one. */
    public boolean runMain(String file) {
        if (isModuleFile(file)) {
            modules.esModules().runMain(Modules.urlOf(file));
            return true;
        }
        main = create(file, null);
        main.set("id", ".");
        cache.set(file, main);
        String text = modules.readText(file);
        Value function;
        try {
            function = context.compileFunction(Source.script(file, text), "Object.<anonymous>", PARAMETERS);
        } catch (ScriptException e) {
            if (!mayBeModule(file, e) || !parsesAsModule(file, text)) throw e;
            cache.delete(file);
            modules.esModules().runMain(Modules.urlOf(file));
            return true;
        }
        callBody(main, function, file);
        main.set("loaded", true);
        return false;
    }

    /** Runs stored bytecode. */
    public boolean runBytecode(String file, byte[] bytecode) {
        Value result = context.evalBytecode(file, bytecode);
        if (result.isFunction()) {
            main = create(file, null);
            main.set("id", ".");
            callBody(main, result, file);
            return false;
        }
        if (result.reflect().promiseState() != null) {
            modules.esModules().watchMain(result);
            return true;
        }
        return false;
    }

    /** Gives a script of {@code -e} or standard input its module, exports and require as globals, each made when first read. */
    public void installGlobals(String name) {
        context.installGlobals(new ScriptGlobals(name));
    }

    private final class ScriptGlobals extends HostTable {
        private final String name;
        private Value module;

        ScriptGlobals(String name) {
            super("=module", "=exports", "=require", "=__filename", "=__dirname");
            this.name = name;
        }

        @Override
        public Object call(int id, Context c, Value self, Value[] args) {
            if (id >= 3) return id == 3 ? name : ".";
            if (module == null) module = create(System.getProperty("user.dir") + "/" + name, null).set("id", name);
            return id == 0 ? module : id == 1 ? module.get("exports") : requireFunction(module);
        }
    }

    boolean isModuleFile(String file) {
        if (file.endsWith(".mjs")) return true;
        if (file.endsWith(".cjs") || !file.endsWith(".js") && file.lastIndexOf('.') > file.lastIndexOf('/')) return false;
        PackageJson p = modules.resolver.packageOf(file);
        return p != null && p.isModule;
    }

    /** Whether an early error is what an ECMAScript module in a file without a type would cause. */
    private boolean mayBeModule(String file, ScriptException e) {
        if (!e.isSyntaxError() || file.endsWith(".cjs")) return false;
        PackageJson p = modules.resolver.packageOf(file);
        if (p != null && p.isModule) return false;
        String m = e.getMessage();
        return m.contains("import") || m.contains("export") || m.contains("await");
    }

    public boolean parsesAsModule(String name, String text) {
        try {
            context.check(Source.module(name, text));
            return true;
        } catch (ScriptException e) {
            return false;
        }
    }

    private Value callBody(Value module, Value function, String file) {
        Value exports = module.get("exports");
        return function.call(exports, exports, requireFunction(module), module, file, directory(file));
    }

    private Object compile(Value module, String text, String file) {
        if (text.startsWith("#!")) text = "//" + text.substring(2);
        return callBody(module, context.compileFunction(Source.script(file, text), "Object.<anonymous>", PARAMETERS), file);
    }

    private void loadFile(Value module, String file) {
        if (file.endsWith(".json")) {
            try {
                module.set("exports", context.parseJson(modules.readText(file)));
            } catch (ScriptException e) {
                Value error = e.value();
                error.set("message", file + ": " + error.get("message").toText());
                throw ScriptException.of(error);
            }
        } else if (file.endsWith(".node")) {
            throw host.error("Error", "ERR_DLOPEN_FAILED", file + ": native addons cannot be loaded");
        } else if (isModuleFile(file)) {
            module.set("exports", modules.esModules().requireModule(Modules.urlOf(file)));
        } else {
            String text = modules.readText(file);
            Value function;
            try {
                function = context.compileFunction(Source.script(file, text), "Object.<anonymous>", PARAMETERS);
            } catch (ScriptException e) {
                if (!mayBeModule(file, e) || !parsesAsModule(file, text)) throw e;
                module.set("exports", modules.esModules().requireModule(Modules.urlOf(file)));
                module.set("loaded", true);
                return;
            }
            callBody(module, function, file);
        }
        module.set("loaded", true);
    }

    // ---- require

    private String resolve(String specifier, String parentFile) {
        if (modules.isBuiltin(specifier)) return specifier;
        String directory = parentFile == null ? System.getProperty("user.dir") : directory(parentFile);
        String file = modules.resolver.resolveRequire(specifier, directory, parentFile);
        if (file == null) throw notFound(specifier, parentFile);
        // An exports map may name what is not there.
        if (!file.startsWith("node:") && !Files.exists(Path.of(file))) throw notFound(file, parentFile);
        return file;
    }

    private ScriptException notFound(String what, String parentFile) {
        String stack = parentFile == null ? "" : "\nRequire stack:\n- " + parentFile;
        Value e = context.error("Error", "Cannot find module '" + what + "'" + stack);
        e.set("code", "MODULE_NOT_FOUND").set("requireStack", parentFile == null ? context.array() : context.array(parentFile));
        return ScriptException.of(e);
    }

    private Value require(Value parent, Value id) {
        if (!id.isString()) {
            throw host.error("TypeError", "ERR_INVALID_ARG_TYPE", "The \"id\" argument must be of type string. Received " + host.inspectBriefly(id));
        }
        String specifier = id.asString();
        if (specifier.isEmpty()) throw host.error("TypeError", "ERR_INVALID_ARG_VALUE", "The argument 'id' must be a non-empty string. Received ''");
        if (specifier.startsWith("node:") || modules.isBuiltin(specifier)) {
            return modules.builtin(specifier.startsWith("node:") ? specifier.substring(5) : specifier);
        }
        Value parentFile = parent.get("filename");
        String file = resolve(specifier, parentFile.isString() ? parentFile.asString() : null);
        if (file.startsWith("node:")) return modules.builtin(file.substring(5));
        return load(file, parent).get("exports");
    }

    Value load(String file, Value parent) {
        moduleConstructor();
        Value known = cache.get(file);
        if (known.isObject()) return known;
        Value module = create(file, parent);
        cache.set(file, module);
        boolean done = false;
        try {
            Value loader = null;
            int dot = file.lastIndexOf('.');
            if (dot > file.lastIndexOf('/')) {
                Value custom = extensions.get(file.substring(dot));
                if (custom.isFunction()) loader = custom;
            }
            if (loader != null) loader.call(extensions, module, file);
            else loadFile(module, file);
            done = true;
        } finally {
            if (!done) cache.delete(file);
        }
        return module;
    }

    Value requireFunction(Value module) {
        HostFunction f = (self, a) -> require(module, a.length == 0 ? context.undefined() : a[0]);
        Value require = context.function("require", f);
        Value resolve = context.function("resolve", (self, a) -> {
            Value file = module.get("filename");
            if (a.length > 1 && a[1].isObject() && a[1].get("paths").isArray()) {
                Value paths = a[1].get("paths");
                for (int i = 0; i < paths.length(); i++) {
                    String found = modules.resolver.resolveRequire(a[0].toText(), paths.get(i).toText(), paths.get(i).toText() + "/x.js");
                    if (found != null) return found;
                }
                if (!modules.isBuiltin(a[0].toText())) throw notFound(a[0].toText(), file.isString() ? file.asString() : null);
            }
            return resolve(a[0].toText(), file.isString() ? file.asString() : null);
        });
        resolve.set("paths", context.function("paths", (self, a) -> modules.isBuiltin(a[0].toText()) ? context.nullValue() : paths(module.get("path").toText())));
        require.set("resolve", resolve).set("main", main == null ? context.undefined() : main).set("extensions", extensions).set("cache", cache);
        return require;
    }

    public Value createRequire(String file) {
        Value m = create(file.endsWith("/") ? file + "noop.js" : file, null);
        return requireFunction(m);
    }
}
