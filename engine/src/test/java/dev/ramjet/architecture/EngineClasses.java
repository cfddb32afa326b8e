package dev.ramjet.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the engine's compiled classes and sources are, whether Maven or {@code dev/javac} compiled them. */
final class EngineClasses {
    private EngineClasses() {
    }

    /** The folder of the engine's main classes. */
    static Path folder() {
        try {
            Class<?> anyEngineClass = Class.forName("dev.ramjet.bytecode.Opcode", false, EngineClasses.class.getClassLoader());
            return Path.of(anyEngineClass.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The folder that holds the Maven modules. */
    static Path projectRoot() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("mvnw"))) {
                return p;
            }
        }
        throw new AssertionError("not run inside the project: " + Path.of("").toAbsolutePath());
    }

    static List<ClassModel> models() {
        List<ClassModel> models = new ArrayList<>();
        for (Path file : files(folder(), ".class")) {
            try {
                models.add(ClassFile.of().parse(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return models;
    }

    static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
