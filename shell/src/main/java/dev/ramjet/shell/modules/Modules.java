package dev.ramjet.shell.modules;

import dev.ramjet.api.Context;
import dev.ramjet.api.ModuleLoader;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import dev.ramjet.shell.SourceFiles;
import dev.ramjet.shell.host.Host;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;

/** The modules of a program: Node's own ones, CommonJS, ECMAScript modules. */
public final class Modules {
    /** Names that programs may require; each has a resource node/NAME.js (slashes are underscores). */
    private static final String PUBLIC = " assert assert/strict async_hooks buffer child_process console constants crypto diagnostics_channel events fs fs/promises module os path "
        + "path/posix path/win32 perf_hooks process querystring readline readline/promises stream stream/promises string_decoder sys timers timers/promises tty url util util/types v8 vm "
        + "worker_threads zlib ";

    private final Host host;
    final Resolver resolver;
    private final HashMap<String, Value> builtins = new HashMap<>();
    private CommonJs commonJs;
    private EsModules esModules;

    public Modules(Host host) {
        this.host = host;
        resolver = new Resolver(host);
    }

    public CommonJs commonJs() {
        if (commonJs == null) commonJs = new CommonJs(host, this);
        return commonJs;
    }

    EsModules esModules() {
        if (esModules == null) esModules = new EsModules(host, this);
        return esModules;
    }

    /** The loader for the context; does nothing until something is imported. */
    public ModuleLoader esLoader() {
        return esModules();
    }

    /** For Node's module "module": an operation of the CommonJS loader by name. */
    public Object commonJs(Value what) {
        return commonJs().operation(what.toText());
    }

    /** Evaluates a text as the main module. */
    public void runMainModule(String name, String text) {
        esModules().runMainText(name, text);
    }

    public boolean unfinishedMain() {
        return esModules != null && esModules.mainIsPending();
    }

    // ---- Node's own modules

    /** Whether {@code name} (without node:) is one of Node's modules. */
    public boolean isBuiltin(String name) {
        if (name.startsWith("node:")) name = name.substring(5);
        return !name.isEmpty() && name.indexOf(' ') < 0 && PUBLIC.contains(" " + name + " ");
    }

    static String[] builtinNames() {
        return PUBLIC.trim().split(" ");
    }

    /** The exports of one of Node's modules, or of one that these use among themselves ({@code internal/…}). */
    public Value builtin(String name) {
        Value exports = builtins.get(name);
        return exports != null ? exports : loadBuiltin(name);
    }

    private Value loadBuiltin(String name) {
        Context c = host.context;
        switch (name) {
            case "process":
                return host.process();
            case "console":
                return c.globals().get("console");
            case "sys":
                return builtin("util");
            case "module":
                Value m = commonJs().moduleConstructor();
                builtins.put(name, m);
                return m;
            default:
        }
        String text = resource(name.replace('/', '_') + ".js");
        if (text == null) throw host.error("Error", "ERR_UNKNOWN_BUILTIN_MODULE", "No such built-in module: node:" + name);
        Value function = c.compileFunction(Source.script("node:" + name, text), "", "exports", "require", "module", "host");
        Value module = c.object();
        Value exports = c.object();
        module.set("exports", exports);
        builtins.put(name, exports);
        try {
            function.call(exports, exports, c.function("require", (self, args) -> builtin(args[0].asString())), module, host.utilHost());
        } catch (ScriptException e) {
            builtins.remove(name);
            throw e;
        }
        Value made = module.get("exports");
        builtins.put(name, made);
        return made;
    }

    private static String resource(String file) {
        try (InputStream in = Modules.class.getResourceAsStream("/dev/ramjet/shell/node/" + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return null;
        }
    }

    // ---- files and URLs

    static String urlOf(String file) {
        StringBuilder b = new StringBuilder("file://");
        byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
        for (byte x : bytes) {
            char c = (char) (x & 255);
            if (c > ' ' && c < 0x7f && "\"#%<>?`{}|\\^[]".indexOf(c) < 0) b.append(c);
            else b.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16))).append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
        }
        return b.toString();
    }

    static String withoutQuery(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '?' || c == '#') return s.substring(0, i);
        }
        return s;
    }

    static String fileOfUrl(String url) {
        return decode(withoutQuery(url.substring(url.startsWith("file://") ? 7 : 5)));
    }

    static String decode(String s) {
        if (s.indexOf('%') < 0) return s;
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && Character.digit(bytes[i + 1], 16) >= 0 && Character.digit(bytes[i + 2], 16) >= 0) {
                out.write(Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
                i += 2;
            } else {
                out.write(bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The text of a program file, its #! line made a comment of the same length. */
    String readText(String file) {
        try {
            String text = SourceFiles.read(file);
            return text.startsWith("#!") ? "//" + text.substring(2) : text;
        } catch (SourceFiles.Unreadable e) {
            throw host.error("Error", "ENOENT", e.getMessage());
        }
    }
}
