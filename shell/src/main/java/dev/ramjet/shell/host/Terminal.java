package dev.ramjet.shell.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which standard streams are terminals. Asks /proc where there is one: loading the JDK's console costs more than running a small program. */
public final class Terminal {
    private Terminal() {}

    private static final byte[] KNOWN = new byte[3];

    /** Whether file descriptor 0, 1 or 2 is a terminal. */
    public static boolean isTerminal(int descriptor) {
        if (KNOWN[descriptor] == 0) KNOWN[descriptor] = (byte) (ask(descriptor) ? 1 : 2);
        return KNOWN[descriptor] == 1;
    }

    private static boolean ask(int descriptor) {
        try {
            String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.startsWith("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
