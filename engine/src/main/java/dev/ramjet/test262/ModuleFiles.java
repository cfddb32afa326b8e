package dev.ramjet.test262;

import dev.ramjet.builtins.StandardLibrary;
import dev.ramjet.interpreter.ModuleRecord;
import dev.ramjet.interpreter.Modules;
import dev.ramjet.interpreter.SourceTextModule;
import dev.ramjet.interpreter.SyntheticModule;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Realm;
import dev.ramjet.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;

/** Loads modules from files beside the test: one map a realm, keyed by path and type. */
final class ModuleFiles implements Modules.Host {
    private final TestAgent agent;
    private final HashMap<Key, ModuleRecord> loaded = new HashMap<>();

    private record Key(Realm realm, Path path, String type) {}

    ModuleFiles(TestAgent agent) {
        this.agent = agent;
    }

    void register(Realm realm, Path path, ModuleRecord module) {
        loaded.put(new Key(realm, path, ""), module);
    }

    @Override
    public void load(Realm realm, Object referrer, String specifier, List<String> attributes, Modules.Completion done) {
        ModuleRecord m;
        try {
            m = load(realm, referrer, specifier, attributes);
        } catch (JSThrow t) {
            done.failed(t.value);
            return;
        }
        done.loaded(m);
    }

    private ModuleRecord load(Realm realm, Object referrer, String specifier, List<String> attributes) {
        String type = "";
        for (int i = 0; i < attributes.size(); i += 2) {
            if (!attributes.get(i).equals("type")) throw Errors.syntaxError("Import attribute '" + attributes.get(i) + "' is not supported");
            type = attributes.get(i + 1);
        }
        Path test = agent.run.request.test();
        if (specifier.equals("<module source>")) return moduleSource(realm);
        Path path;
        try {
            Path base = referrer instanceof String s && loaded.containsKey(new Key(realm, Path.of(s), "")) ? Path.of(s) : test;
            path = base.resolveSibling(specifier).normalize();
        } catch (InvalidPathException e) {
            throw Errors.typeError("Cannot find module '" + specifier + "'");
        }
        Key key = new Key(realm, path, type);
        ModuleRecord m = loaded.get(key);
        if (m != null) return m;
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw Errors.typeError("Cannot find module '" + specifier + "'");
        }
        m = create(realm, path, type, bytes);
        loaded.put(key, m);
        return m;
    }

    private ModuleRecord create(Realm realm, Path path, String type, byte[] bytes) {
        switch (type) {
            case "": {
                SourceTextModule m = agent.evaluator.interpreter.modules.parse(realm, new Source(path.toString(), new String(bytes, StandardCharsets.UTF_8)));
                m.hostDefined = path.toString();
                return m;
            }
            case "json":
                return synthetic(realm, StandardLibrary.parseJson(realm, withoutMark(new String(bytes, StandardCharsets.UTF_8))));
            case "text":
                return synthetic(realm, withoutMark(new String(bytes, StandardCharsets.UTF_8)));
            case "bytes": {
                JSObject buffer = JSArrayBuffer.immutable(realm.intrinsic(Intrinsic.ARRAY_BUFFER_PROTOTYPE), bytes);
                JSObject constructor = realm.intrinsic(Intrinsic.UINT8_ARRAY);
                return synthetic(realm, constructor.construct(new Object[] {buffer}, constructor));
            }
            default:
                throw Errors.typeError("Modules of type '" + type + "' are not supported");
        }
    }

    private static String withoutMark(String s) {
        return s.startsWith("\uFEFF") ? s.substring(1) : s;
    }

    private ModuleRecord synthetic(Realm realm, Object value) {
        return new SyntheticModule(agent.evaluator.interpreter, realm, new String[] {"default"}, new Object[] {value});
    }

    /** A module that has a source object and exports nothing. */
    private ModuleRecord moduleSource(Realm realm) {
        Key key = new Key(realm, Path.of("<module source>"), "source");
        ModuleRecord m = loaded.get(key);
        if (m == null) {
            loaded.put(key, m = new SyntheticModule(agent.evaluator.interpreter, realm, new String[0], new Object[0]));
            m.source = JSObject.create(JSObject.create(realm.intrinsic(Intrinsic.ABSTRACT_MODULE_SOURCE_PROTOTYPE)));
        }
        return m;
    }

    @Override
    public void initializeImportMeta(JSObject meta, SourceTextModule module) {}
}
