package dev.ramjet.shell;

import dev.ramjet.shell.cli.Invocation;

/** Carries out an {@link Invocation} and returns the exit code. */
final class Shell {
    private Shell() {
    }

    static int run(Invocation invocation) {
        try {
            String text = invocation.code != null ? invocation.code
                    : invocation.file == null ? null
                    : invocation.file.equals("-") ? SourceFiles.readStandardInput()
                    : SourceFiles.read(invocation.file);
            System.err.println("ramjet: the engine's api has not landed; " + (text == null ? 0 : text.length()) + " characters read");
            return ExitCode.USAGE;
        } catch (SourceFiles.Unreadable e) {
            System.err.println("ramjet: " + e.getMessage());
            return ExitCode.USAGE;
        }
    }
}
