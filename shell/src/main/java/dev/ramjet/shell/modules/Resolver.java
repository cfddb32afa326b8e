package dev.ramjet.shell.modules;

import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import dev.ramjet.shell.SourceFiles;
import dev.ramjet.shell.host.Host;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;

/**
 * From a specifier to a file, as Node does it: for require with extensions and directories, for import exactly; both through the
 * exports and imports maps of packages.
 *
 * @see <a href="https://nodejs.org/api/esm.html#resolution-algorithm-specification">ESM resolution algorithm</a>
 * @see <a href="https://nodejs.org/api/modules.html#all-together">CommonJS resolution</a>
 */
final class Resolver {
    static final Set<String> REQUIRE = Set.of("node", "require", "module-sync", "node-addons");
    static final Set<String> IMPORT = Set.of("node", "import", "module-sync", "node-addons");

    private static final String[] EXTENSIONS = {".js", ".json", ".node"};

    private final Host host;
    private final HashMap<String, PackageJson> packages = new HashMap<>();

    Resolver(Host host) {
        this.host = host;
    }

    // ---- packages

    /** The package.json of a directory, null if it has none. */
    PackageJson packageAt(String directory) {
        if (packages.containsKey(directory)) return packages.get(directory);
        PackageJson p = null;
        Path file = Path.of(directory, "package.json");
        if (Files.isRegularFile(file)) {
            try {
                p = new PackageJson(directory, host.context.parseJson(SourceFiles.decode(Files.readAllBytes(file))));
            } catch (ScriptException e) {
                throw host.error("Error", "ERR_INVALID_PACKAGE_CONFIG", "Invalid package config " + file + ".");
            } catch (IOException e) {
                p = null;
            }
        }
        packages.put(directory, p);
        return p;
    }

    /** The nearest package.json above a file. */
    PackageJson packageOf(String file) {
        for (Path d = Path.of(file).getParent(); d != null; d = d.getParent()) {
            if (d.endsWith("node_modules")) return null;
            PackageJson p = packageAt(d.toString());
            if (p != null) return p;
        }
        return null;
    }

    private static boolean isFile(String path) {
        return Files.isRegularFile(Path.of(path));
    }

    private static String real(String path) {
        try {
            return Path.of(path).toRealPath().toString();
        } catch (IOException e) {
            return path;
        }
    }

    private static boolean isRelative(String s) {
        return s.startsWith("./") || s.startsWith("../") || s.equals(".") || s.equals("..");
    }

    // ---- require

    /** The file for {@code require(specifier)} in a module of {@code directory}; null if there is none. */
    String resolveRequire(String specifier, String directory, String parentFile) {
        try {
            if (isRelative(specifier) || specifier.startsWith("/")) {
                String base = specifier.startsWith("/") ? specifier : Path.of(directory).resolve(specifier).normalize().toString();
                boolean directoryOnly = specifier.endsWith("/") || specifier.equals(".") || specifier.equals("..") || specifier.endsWith("/.") || specifier.endsWith("/..");
                String found = directoryOnly ? null : fileFor(base);
                return found != null ? found : directoryFor(base);
            }
            if (specifier.startsWith("#")) return importsOf(specifier, parentFile, REQUIRE);
            String found = bare(specifier, directory, parentFile, REQUIRE, true);
            return found;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private String fileFor(String base) {
        if (isFile(base)) return real(base);
        for (String e : EXTENSIONS) {
            if (isFile(base + e)) return real(base + e);
        }
        return null;
    }

    private String directoryFor(String base) {
        if (!Files.isDirectory(Path.of(base))) return null;
        PackageJson p = packageAt(base);
        if (p != null && p.main != null) {
            String main = Path.of(base).resolve(p.main).normalize().toString();
            String found = fileFor(main);
            if (found == null) found = indexOf(main);
            if (found != null) return found;
        }
        return indexOf(base);
    }

    private String indexOf(String directory) {
        for (String e : EXTENSIONS) {
            if (isFile(directory + "/index" + e)) return real(directory + "/index" + e);
        }
        return null;
    }

    // ---- bare specifiers

    private static String packageName(String specifier) {
        int slash = specifier.indexOf('/');
        if (specifier.startsWith("@") && slash >= 0) slash = specifier.indexOf('/', slash + 1);
        return slash < 0 ? specifier : specifier.substring(0, slash);
    }

    private String bare(String specifier, String directory, String parentFile, Set<String> conditions, boolean require) {
        String name = packageName(specifier);
        String subpath = "." + specifier.substring(name.length());
        if (parentFile != null) {
            PackageJson self = packageOf(parentFile);
            if (self != null && self.exports != null && name.equals(self.name)) return exported(self, subpath, parentFile, conditions);
        }
        for (Path d = Path.of(directory).toAbsolutePath(); d != null; d = d.getParent()) {
            if (d.endsWith("node_modules")) continue;
            Path root = d.resolve("node_modules").resolve(name);
            if (require && !Files.isDirectory(root)) {
                String single = fileFor(d.resolve("node_modules").resolve(specifier).toString());
                if (single != null) return single;
            }
            if (!Files.isDirectory(root)) continue;
            PackageJson p = packageAt(root.toString());
            if (p != null && p.exports != null) return exported(p, subpath, parentFile, conditions);
            String path = root.resolve(subpath).normalize().toString();
            if (require) {
                String found = subpath.equals(".") || subpath.endsWith("/") ? null : fileFor(path);
                if (found == null) found = directoryFor(path);
                if (found != null) return found;
                continue;
            }
            if (!subpath.equals(".")) {
                if (Files.isDirectory(Path.of(path))) throw directoryImport(path, parentFile);
                return path.endsWith("/") ? null : real(path);
            }
            if (p != null && p.main != null) {
                String main = root.resolve(p.main).normalize().toString();
                for (String tail : new String[] {"", ".js", ".json", "/index.js", "/index.json"}) {
                    if (isFile(main + tail)) return real(main + tail);
                }
            }
            return indexOf(path);
        }
        return null;
    }

    /** The exports map's answer; throws where it has none. */
    private String exported(PackageJson p, String subpath, String parentFile, Set<String> conditions) {
        Value exports = p.exports;
        boolean isMap = exports.isObject() && !exports.isArray() && exports.keys().length > 0 && exports.keys()[0].startsWith(".");
        Value target = null;
        String pattern = null;
        if (!isMap) {
            if (subpath.equals(".")) target = exports;
        } else {
            Object[] match = match(exports, subpath);
            if (match != null) {
                target = (Value) match[0];
                pattern = (String) match[1];
            }
        }
        String found = target == null ? null : target(p, target, pattern, conditions, false);
        if (found != null) return found;
        throw host.error("Error", "ERR_PACKAGE_PATH_NOT_EXPORTED", (subpath.equals(".") ? "No \"exports\" main defined in " : "Package subpath '" + subpath
            + "' is not defined by \"exports\" in ") + p.directory + "/package.json" + (conditions == IMPORT && parentFile != null ? " imported from " + parentFile : ""));
    }

    /** The entry for a key, exact or by the longest pattern: the target and what the star stands for (null if exact); null for none. */
    private static Object[] match(Value map, String key) {
        for (String k : map.keys()) {
            if (k.equals(key) && k.indexOf('*') < 0) return new Object[] {map.get(k), null};
        }
        String best = null;
        for (String k : map.keys()) {
            int star = k.indexOf('*');
            if (star < 0) {
                if (k.endsWith("/") && key.startsWith(k) && (best == null || k.length() > best.length())) best = k;
                continue;
            }
            String prefix = k.substring(0, star);
            String suffix = k.substring(star + 1);
            if (key.startsWith(prefix) && key.length() >= k.length() && key.endsWith(suffix) && (best == null || prefix.length() > best.replaceAll("\\*.*", "").length())) best = k;
        }
        if (best == null) return null;
        int star = best.indexOf('*');
        String middle = star < 0 ? key.substring(best.length()) : key.substring(star, key.length() - (best.length() - star - 1));
        return new Object[] {map.get(best), middle};
    }

    private String target(PackageJson p, Value target, String middle, Set<String> conditions, boolean internal) {
        if (target.isString()) {
            String t = target.asString();
            if (!t.startsWith("./")) {
                if (!internal || t.startsWith("../") || t.startsWith("/")) {
                    throw host.error("Error", "ERR_INVALID_PACKAGE_TARGET", "Invalid \"exports\" target \"" + t + "\" defined in the package config " + p.directory + "/package.json");
                }
                String bare = middle == null ? t : t.replace("*", middle);
                if (host.modules.isBuiltin(bare)) return "node:" + (bare.startsWith("node:") ? bare.substring(5) : bare);
                return bare(bare, p.directory, p.directory + "/package.json", conditions, conditions.contains("require"));
            }
            String path = middle == null ? t : t.indexOf('*') >= 0 ? t.replace("*", middle) : t + middle;
            return real(Path.of(p.directory).resolve(path).normalize().toString());
        }
        if (target.isArray()) {
            for (int i = 0; i < target.length(); i++) {
                String found = target(p, target.get(i), middle, conditions, internal);
                if (found != null) return found;
            }
            return null;
        }
        if (!target.isObject()) return null;
        for (String condition : target.keys()) {
            if (!condition.equals("default") && !conditions.contains(condition)) continue;
            Value t = target.get(condition);
            if (t.isNull()) return null;
            String found = target(p, t, middle, conditions, internal);
            if (found != null) return found;
        }
        return null;
    }

    private String importsOf(String specifier, String parentFile, Set<String> conditions) {
        PackageJson p = parentFile == null ? null : packageOf(parentFile);
        Object[] match = p == null || p.imports == null ? null : match(p.imports, specifier);
        String found = match == null ? null : target(p, (Value) match[0], (String) match[1], conditions, true);
        if (found != null) return found;
        throw host.error("TypeError", "ERR_PACKAGE_IMPORT_NOT_DEFINED", "Package import specifier \"" + specifier + "\" is not defined"
            + (p == null ? "" : " in package " + p.directory + "/package.json") + (parentFile == null ? "" : " imported from " + parentFile));
    }

    // ---- import

    private ScriptException directoryImport(String path, String parentName) {
        return host.error("Error", "ERR_UNSUPPORTED_DIR_IMPORT", "Directory import '" + path + "' is not supported resolving ES modules imported from " + parentName);
    }

    /** The file for an import; throws ERR_MODULE_NOT_FOUND and its kin. */
    String resolveImport(String specifier, String parentFile, String parentName) {
        String directory = parentFile == null ? System.getProperty("user.dir") : Path.of(parentFile).getParent().toString();
        String path;
        if (specifier.startsWith("file:")) {
            path = Modules.fileOfUrl(specifier);
        } else if (isRelative(specifier) || specifier.startsWith("/")) {
            String plain = Modules.withoutQuery(specifier);
            path = plain.startsWith("/") ? Modules.decode(plain) : Path.of(directory).resolve(Modules.decode(plain)).normalize().toString();
        } else if (specifier.startsWith("#")) {
            return importsOf(specifier, parentFile, IMPORT);
        } else {
            String found = bare(specifier, directory, parentFile, IMPORT, false);
            if (found == null || !found.startsWith("node:") && !isFile(found)) {
                String name = packageName(specifier);
                throw host.error("Error", "ERR_MODULE_NOT_FOUND", found == null && name.equals(specifier) || found == null
                    ? "Cannot find package '" + name + "' imported from " + parentName : "Cannot find module '" + found + "' imported from " + parentName);
            }
            return found;
        }
        if (Files.isDirectory(Path.of(path))) {
            throw directoryImport(path, parentName);
        }
        if (!isFile(path)) throw host.error("Error", "ERR_MODULE_NOT_FOUND", "Cannot find module '" + path + "' imported from " + parentName);
        return real(path);
    }
}
