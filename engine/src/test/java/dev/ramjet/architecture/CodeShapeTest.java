package dev.ramjet.architecture;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the shape of the code decides: whether HotSpot compiles it, how fast it starts, whether a person can read it. */
class CodeShapeTest {
    /** HotSpot's {@code HugeMethodLimit}: a larger method is interpreted for ever. */
    private static final int HUGE_METHOD = 8_000;

    private static final int LONGEST_FILE = 1_200;

    /** A file that starts with a line holding this is a table that a program wrote. */
    private static final String GENERATED = "// Generated";

    /** Packages that every start-up runs through. The first lambda or pattern switch of a process costs it tens of milliseconds. */
    private static final Set<String> STARTS_UP = Set.of("unicode", "source", "ast", "parser", "bytecode", "emitter", "runtime", "builtins", "regexp",
            "feedback", "interpreter", "api");

    @Test
    void everyMethodIsSmallEnoughForHotSpotToCompile() {
        Set<String> violations = new TreeSet<>();
        for (ClassModel c : EngineClasses.models()) {
            for (MethodModel m : c.methods()) {
                // A class initializer runs once: nothing is lost when it is not compiled.
                CodeAttribute code = m.findAttribute(Attributes.code()).orElse(null);
                if (code != null && code.codeLength() >= HUGE_METHOD && !m.methodName().equalsString("<clinit>")) {
                    violations.add(name(c, m) + " has " + code.codeLength() + " bytes of bytecode");
                }
            }
        }
        report(violations);
    }

    @Test
    void startUpPathsUseNoInvokeDynamic() {
        Set<String> violations = new TreeSet<>();
        for (ClassModel c : EngineClasses.models()) {
            String className = c.thisClass().asInternalName();
            String[] parts = className.split("/");
            if (parts.length < 4 || !STARTS_UP.contains(parts[2])) {
                continue;
            }
            for (MethodModel m : c.methods()) {
                if (m.code().isEmpty()) {
                    continue;
                }
                for (CodeElement e : m.code().get()) {
                    if (e instanceof InvokeDynamicInstruction indy) {
                        String bootstrap = indy.bootstrapMethod().owner().displayName();
                        // A record's equals, hashCode and toString are linked when called.
                        if (!bootstrap.equals("ObjectMethods")) {
                            violations.add(name(c, m) + " uses " + bootstrap + " (lambda, method reference, pattern switch or string concatenation)");
                        }
                    }
                }
            }
        }
        report(violations);
    }

    @Test
    void filesAreShortEnoughToRead() throws IOException {
        Set<String> violations = new TreeSet<>();
        Path root = EngineClasses.projectRoot();
        for (String module : new String[] {"engine", "intl", "shell", "conformance", "benchmarks", "unicode-data"}) {
            Path src = root.resolve(module).resolve("src");
            if (!Files.isDirectory(src)) {
                continue;
            }
            for (Path file : EngineClasses.files(src, ".java")) {
                var lines = Files.readAllLines(file);
                boolean generated = !lines.isEmpty() && lines.getFirst().startsWith(GENERATED);
                if (lines.size() > LONGEST_FILE && !generated) {
                    violations.add(root.relativize(file) + " has " + lines.size() + " lines");
                }
            }
        }
        report(violations);
    }

    private static String name(ClassModel c, MethodModel m) {
        return c.thisClass().asInternalName().replace('/', '.') + "." + m.methodName() + m.methodType();
    }

    private static void report(Set<String> violations) {
        if (!violations.isEmpty()) {
            fail(violations.size() + " violations:\n" + String.join("\n", violations));
        }
    }
}
