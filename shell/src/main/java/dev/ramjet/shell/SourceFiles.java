package dev.ramjet.shell;

import dev.ramjet.shell.host.TextCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads program texts. A text is UTF-8; a byte order mark is dropped, and bytes that are no UTF-8 become U+FFFD, which the tokenizer
 * rejects with a position unless they stand in a comment, a string or a template.
 */
public final class SourceFiles {
    /** A file that cannot be read; the message is one line for a person. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        public Unreadable(String message) {
            super(message, null, false, false);
        }
    }

    private SourceFiles() {
    }

    /** Reads a file's bytes. */
    public static byte[] readBytes(String file) throws Unreadable {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException | OutOfMemoryError e) {
            throw new Unreadable(explain(file, e));
        }
    }

    public static String read(String file) throws Unreadable {
        return decode(readBytes(file));
    }

    public static String readStandardInput() throws Unreadable {
        try (InputStream in = System.in) {
            return decode(in.readAllBytes());
        } catch (IOException | OutOfMemoryError e) {
            throw new Unreadable(explain("standard input", e));
        }
    }

    public static String decode(byte[] bytes) {
        int start = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        return TextCodecs.utf8(bytes, start);
    }

    private static String explain(String file, Throwable e) {
        return "cannot read " + file + ": " + switch (e) {
            case NoSuchFileException n -> "no such file";
            case AccessDeniedException a -> "permission denied";
            case InvalidPathException i -> "not a file name";
            case OutOfMemoryError o -> "too large";
            default -> Files.isDirectory(Path.of(file)) ? "it is a directory" : String.valueOf(e.getMessage());
        };
    }
}
