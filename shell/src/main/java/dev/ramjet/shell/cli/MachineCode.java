package dev.ramjet.shell.cli;

import dev.ramjet.shell.ExitCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code --print-machine-code FUNCTION}: runs the program in another JVM, which prints what its compilers make of the function's code. That needs HotSpot's
 * disassembler plug-in, which no JDK brings along.
 */
final class MachineCode {
    private MachineCode() {
    }

    /** Returns the exit code of the program. */
    static int run(String function, String[] args) {
        Path plugin = plugin();
        if (plugin == null) {
            System.err.println("ramjet: --print-machine-code needs HotSpot's disassembler plug-in, " + file() + ". Debian and Ubuntu have it as");
            System.err.println("  apt-get install libhsdis0-fcml");
            System.err.println("but older versions of that are not for this JDK: then build it from src/utils/hsdis of the JDK's sources, and put it into");
            System.err.println("  " + Path.of(System.getProperty("java.home"), "lib", "server"));
            return ExitCode.USAGE;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < function.length(); i++) name.append(Character.isJavaIdentifierPart(function.charAt(i)) ? function.charAt(i) : '_');
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UnlockDiagnosticVMOptions",
            "-XX:CompileCommand=quiet", "-XX:CompileCommand=print,dev.ramjet.compiler.codegen.Code_" + name + "_*::body", "-Dramjet.namedCode=true"));
        String modules = System.getProperty("jdk.module.path");
        if (modules != null) command.addAll(List.of("-p", modules, "-m", "dev.ramjet.shell/dev.ramjet.shell.Main"));
        else command.addAll(List.of("-cp", System.getProperty("java.class.path"), "dev.ramjet.shell.Main"));
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--print-machine-code")) i++;
            else if (!args[i].startsWith("--print-machine-code=")) command.add(args[i]);
        }
        ProcessBuilder b = new ProcessBuilder(command).inheritIO();
        try {
            Path folder = plugin.getParent();
            if (!plugin.endsWith(file())) {
                // As Debian names it; HotSpot looks for the other name.
                folder = Files.createTempDirectory("ramjet-hsdis");
                Files.createSymbolicLink(folder.resolve(file()), plugin);
            }
            b.environment().merge("LD_LIBRARY_PATH", folder.toString(), (have, more) -> more + ":" + have);
            int code = b.start().waitFor();
            if (folder != plugin.getParent()) {
                Files.delete(folder.resolve(file()));
                Files.delete(folder);
            }
            return code;
        } catch (IOException e) {
            System.err.println("ramjet: cannot start a JVM: " + e.getMessage());
            return ExitCode.FAILURE;
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        }
    }

    private static String file() {
        String arch = System.getProperty("os.arch");
        return "hsdis-" + (arch.equals("x86_64") ? "amd64" : arch) + ".so";
    }

    private static Path plugin() {
        String home = System.getProperty("java.home");
        List<String> folders = new ArrayList<>(List.of(home + "/lib/server", home + "/lib", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib",
            "/usr/local/lib"));
        String path = System.getenv("LD_LIBRARY_PATH");
        if (path != null) folders.addAll(List.of(path.split(":")));
        for (String folder : folders) {
            for (String name : new String[] {file(), "libhsdis.so.0", "libhsdis.so"}) {
                Path p = Path.of(folder, name);
                if (Files.isReadable(p) && fits(p)) return p;
            }
        }
        return null;
    }

    /** Whether the plug-in has the function that today's HotSpot calls. */
    private static boolean fits(Path plugin) {
        try {
            return new String(Files.readAllBytes(plugin), StandardCharsets.ISO_8859_1).contains("decode_instructions_virtual");
        } catch (IOException e) {
            return false;
        }
    }
}
