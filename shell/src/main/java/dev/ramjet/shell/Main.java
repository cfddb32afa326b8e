package dev.ramjet.shell;

import dev.ramjet.shell.cli.FastCommandLine;
import dev.ramjet.shell.cli.FullCommandLine;
import dev.ramjet.shell.cli.Invocation;
import dev.ramjet.test262.Worker;

/** Entry point of the {@code ramjet} command. */
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        Invocation invocation = FastCommandLine.parse(args);
        if (invocation == null) {
            invocation = FullCommandLine.parse(args);
        }
        int exitCode;
        if (invocation.action == Invocation.Action.DONE) {
            exitCode = invocation.exitCode;
        } else if (invocation.action == Invocation.Action.TEST262_WORKER) {
            Worker.serve(Version.NUMBER, !invocation.noJit);
            exitCode = ExitCode.SUCCESS;
        } else {
            exitCode = Shell.run(invocation);
        }
        System.out.flush();
        System.err.flush();
        // Whoever adds options of the JVM may have asked for something that a shutdown hook writes, a flight recording above all.
        if (System.getenv("RAMJET_JAVA_OPTS") != null) {
            System.exit(exitCode);
        }
        // Nothing else waits for shutdown hooks; halting skips what System.exit would start for them.
        Runtime.getRuntime().halt(exitCode);
    }
}
