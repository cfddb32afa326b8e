package dev.ramjet.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the ramjet command in a process of its own, on the classes under test. */
final class Command {
    record Result(int exitCode, String out, String err) {}

    private Command() {}

    static Result run(Path directory, String input, long seconds, String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable",
            "-cp", System.getProperty("java.class.path"), "dev.ramjet.shell.Main"));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile("ramjet", ".out");
        Path err = Files.createTempFile("ramjet", ".err");
        try {
            ProcessBuilder b = new ProcessBuilder(line).directory(directory.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            Process p = b.start();
            try (var in = p.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // The program did not read its input.
            }
            if (!p.waitFor(seconds, TimeUnit.SECONDS)) {
                p.destroyForcibly().waitFor();
                return new Result(-1, Files.readString(out), "not finished after " + seconds + " seconds\n" + Files.readString(err));
            }
            return new Result(p.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
        }
    }

    /** A folder of this module, whatever directory the tests run in. */
    static Path folder(String name) {
        for (Path d = Path.of("").toAbsolutePath(); d != null; d = d.getParent()) {
            Path p = d.resolve("shell").resolve(name);
            if (Files.isDirectory(p)) return p;
        }
        throw new IllegalStateException("no folder shell/" + name);
    }
}
