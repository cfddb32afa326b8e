package dev.ramjet.shell;

import dev.ramjet.api.Engine;

/** The interactive shell. */
final class Repl {
    private final Engine engine;

    Repl(Engine engine) {
        this.engine = engine;
    }

    int run() {
        return ExitCode.SUCCESS;
    }
}
