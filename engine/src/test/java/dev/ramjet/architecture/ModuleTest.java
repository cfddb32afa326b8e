package dev.ramjet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import javax.script.ScriptEngineFactory;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module that embeds the engine sees of it: the api, and nothing else. */
class ModuleTest {
    @TempDir
    private Path folder;

    private static final Path ENGINE = EngineClasses.folder();

    @Test
    void exportsTheApiToAll() {
        Set<String> exported = new TreeSet<>();
        for (ModuleDescriptor.Exports e : descriptor().exports()) {
            if (!e.isQualified()) exported.add(e.source());
            // The command is a host like any other; what it serves to runners of test262 is its only privilege.
            if (e.targets().contains("dev.ramjet.shell")) assertEquals("dev.ramjet.test262", e.source());
        }
        assertEquals(Set.of("dev.ramjet.api", "dev.ramjet.api.script"), exported);
        assertTrue(descriptor().opens().isEmpty());
    }

    @Test
    void dependsOnTheJdkAlone() {
        for (ModuleDescriptor.Requires r : descriptor().requires()) assertTrue(r.name().startsWith("java.") || r.name().startsWith("jdk."), r.name());
    }

    /** The README's program, more or less, as a module of its own in a layer of its own. */
    @Test
    void anotherModuleUsesTheApi() throws Exception {
        assertEquals(List.of(), compile("""
                package host;
                import dev.ramjet.api.*;
                public class Program {
                    public static String run() {
                        try (Context context = Engine.create().newContext()) {
                            context.globals().set("greet", (HostFunction) (self, args) -> "Hello, " + args[0].asString());
                            // Often enough to be compiled: hidden classes beside those of the module.
                            return context.eval("let n = 0; for (let i = 0; i < 300000; i++) n = (n + i) | 0; greet('world') + ' ' + n + /l+/.exec('hello').index").asString();
                        }
                    }
                }
                """));
        Configuration configuration = ModuleLayer.boot().configuration().resolve(ModuleFinder.of(ENGINE, folder.resolve("classes")), ModuleFinder.of(), Set.of("host"));
        ModuleLayer layer = ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        Class<?> program = layer.findLoader("host").loadClass("host.Program");
        assertEquals("host", program.getModule().getName());
        assertEquals("Hello, world " + sum(300000) + "2", program.getMethod("run").invoke(null));
        Class<?> api = layer.findLoader("dev.ramjet.engine").loadClass("dev.ramjet.api.Engine");
        assertEquals("dev.ramjet.engine", api.getModule().getName());

        boolean found = false;
        for (ScriptEngineFactory f : ServiceLoader.load(layer, ScriptEngineFactory.class)) {
            if (f.getClass().getModule().getName() == null || !f.getNames().contains("ramjet")) continue;
            found = true;
            assertEquals(42, ((Number) f.getScriptEngine().eval("6 * 7")).intValue());
        }
        assertTrue(found);
    }

    @Test
    void anotherModuleSeesNothingElse() throws Exception {
        List<String> inner = new ArrayList<>(descriptor().packages());
        inner.removeAll(Set.of("dev.ramjet.api", "dev.ramjet.api.script"));
        assertTrue(inner.size() > 15, inner.toString());
        for (String p : inner) {
            List<String> errors = compile("package host;\nimport " + p + ".*;\npublic class Program {}\n");
            assertFalse(errors.isEmpty(), p);
            assertTrue(errors.getFirst().contains(p + " is not visible") || errors.getFirst().contains(p + " is declared in module dev.ramjet.engine"), errors.toString());
        }
    }

    private static int sum(int n) {
        int s = 0;
        for (int i = 0; i < n; i++) s += i;
        return s;
    }

    private static ModuleDescriptor descriptor() {
        return ModuleFinder.of(ENGINE).find("dev.ramjet.engine").orElseThrow().descriptor();
    }

    /** Compiles a module {@code host} that requires the engine; the errors. */
    private List<String> compile(String program) throws Exception {
        Path sources = folder.resolve("source");
        Files.createDirectories(sources.resolve("host"));
        Files.writeString(sources.resolve("module-info.java"), "module host { requires dev.ramjet.engine; exports host; }");
        Files.writeString(sources.resolve("host/Program.java"), program);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (var files = javac.getStandardFileManager(diagnostics, java.util.Locale.ROOT, null)) {
            javac.getTask(null, files, diagnostics, List.of("-proc:none", "--release", "25", "-p", ENGINE.toString(), "-d", folder.resolve("classes").toString()), null,
                files.getJavaFileObjects(sources.resolve("module-info.java"), sources.resolve("host/Program.java"))).call();
        }
        List<String> errors = new ArrayList<>();
        for (var d : diagnostics.getDiagnostics()) if (d.getKind() == Diagnostic.Kind.ERROR) errors.add(d.getMessage(java.util.Locale.ROOT));
        return errors;
    }
}
