package dev.ramjet.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The import law: which package of the engine may use which. The pipeline runs downwards through the table, and a package never
 * sees what comes after it, so that a stage can be read, tested and replaced without the later ones.
 *
 * <p>{@code source} (positions and texts) and {@code unicode} (generated tables) are vocabulary: whoever handles bytecode may name
 * a source, and whoever handles text may ask for a character's properties.
 */
class ImportLawTest {
    private static final String ROOT = "dev.ramjet.";

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("unicode", Set.of()),
            Map.entry("source", Set.of("unicode")),
            Map.entry("ast", Set.of("source")),
            Map.entry("parser", Set.of("ast", "source", "unicode")),
            Map.entry("bytecode", Set.of("source")),
            Map.entry("emitter", Set.of("ast", "bytecode", "source", "parser")),
            Map.entry("runtime", Set.of("bytecode", "source", "unicode")),
            Map.entry("regexp", Set.of("runtime", "source", "unicode")),
            Map.entry("builtins", Set.of("runtime", "regexp", "bytecode", "source", "unicode")),
            Map.entry("feedback", Set.of("runtime", "bytecode", "source")),
            Map.entry("interpreter", Set.of("feedback", "runtime", "bytecode", "source")),
            Map.entry("frontend", Set.of("source", "parser", "bytecode", "emitter", "regexp", "interpreter")),
            Map.entry("compiler", Set.of("unicode", "source", "ast", "parser", "bytecode", "emitter", "runtime", "builtins", "regexp", "feedback", "interpreter")),
            Map.entry("tiering", Set.of("compiler", "interpreter", "feedback", "runtime", "bytecode", "source", "diagnostics")),
            Map.entry("diagnostics", Set.of("source", "ast", "parser", "bytecode", "emitter", "runtime", "feedback", "interpreter", "compiler")),
            Map.entry("api", Set.of("unicode", "source", "ast", "parser", "bytecode", "emitter", "runtime", "builtins", "regexp", "feedback", "interpreter",
                    "frontend", "compiler", "tiering", "diagnostics")),
            // A host like any other, but inside: tests want what no embedder may have.
            Map.entry("test262", Set.of("source", "parser", "bytecode", "runtime", "builtins", "feedback", "interpreter", "frontend", "tiering", "api")));

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(EngineClasses.folder());

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass c : CLASSES) {
            String from = packageOf(c.getPackageName());
            Set<String> allowed = MAY_IMPORT.get(from);
            if (allowed == null) {
                violations.add("package " + c.getPackageName() + " is not in the table");
                continue;
            }
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                String target = d.getTargetClass().getBaseComponentType().getPackageName();
                if (!target.startsWith(ROOT)) {
                    continue;
                }
                String to = packageOf(target);
                if (!to.equals(from) && !allowed.contains(to)) {
                    violations.add(from + " may not use " + to + ": " + d.getDescription());
                }
            }
        }
        report(violations);
    }

    /** Without the package compiler a working engine is left, in places where classes cannot be defined at run time. */
    @Test
    void onlyCodegenWritesClasses() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass c : CLASSES) {
            if (c.getPackageName().startsWith(ROOT + "compiler.codegen")) {
                continue;
            }
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                if (d.getTargetClass().getBaseComponentType().getPackageName().startsWith("java.lang.classfile")) {
                    violations.add(d.getDescription());
                }
            }
        }
        report(violations);
    }

    /** The engine stands on the JDK's documented packages alone, and on none that needs a flag. */
    @Test
    void theEngineDependsOnThePlainJdk() {
        Set<String> violations = new TreeSet<>();
        for (JavaClass c : CLASSES) {
            for (Dependency d : c.getDirectDependenciesFromSelf()) {
                JavaClass target = d.getTargetClass().getBaseComponentType();
                String p = target.getPackageName();
                boolean plain = target.isPrimitive() || p.startsWith(ROOT) || p.startsWith("javax.script")
                        || p.startsWith("java.") && !p.startsWith("java.lang.foreign")
                        // The Flight Recorder, documented too, but not of every JDK: one class knows it.
                        || p.equals("jdk.jfr") && c.getName().startsWith("dev.ramjet.diagnostics.FlightEvents");
                if (!plain) {
                    violations.add(d.getDescription());
                }
            }
            c.getMethods().stream()
                    .filter(m -> m.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.NATIVE))
                    .forEach(m -> violations.add("native: " + m.getFullName()));
            c.getMethodCallsFromSelf().stream()
                    .filter(call -> call.getName().equals("setAccessible") || call.getName().equals("trySetAccessible")
                            || call.getTargetOwner().getName().equals("java.lang.System") && call.getName().startsWith("load"))
                    .forEach(call -> violations.add(call.getDescription()));
        }
        report(violations);
    }

    @Test
    void theTableNamesOnlyItsOwnRows() {
        for (var row : MAY_IMPORT.entrySet()) {
            assertTrue(MAY_IMPORT.keySet().containsAll(row.getValue()), row.getKey());
        }
    }

    /** {@code dev.ramjet.compiler.codegen} belongs to {@code compiler}. */
    private static String packageOf(String name) {
        if (!name.startsWith(ROOT)) {
            return name;
        }
        String rest = name.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static void report(Set<String> violations) {
        if (!violations.isEmpty()) {
            fail(violations.size() + " violations:\n" + String.join("\n", violations));
        }
    }
}
