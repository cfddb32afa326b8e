package dev.ramjet.api;

import dev.ramjet.bytecode.BytecodeFormat;
import dev.ramjet.bytecode.BytecodeFormat.FormatException;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Deserializer;
import dev.ramjet.bytecode.LazyCompiler;
import dev.ramjet.bytecode.Serializer;
import dev.ramjet.bytecode.SlotKind;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.StoredProfile;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.source.Source;
import dev.ramjet.tiering.TieringPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Bytecode and feedback of programs, kept in a directory from one process to the next.
 *
 * <p>One file a program text, named by a hash of the text and of how it is compiled:
 * <pre>
 * magic "RJCC" · format version · build (engine, bytecode tables, JDK) · hash of the text · CRC-32 and length of the rest
 * bytecode (bytecode.Serializer.cached) · a profile for each function that ran (feedback.StoredProfile)
 * </pre>
 * A file that is damaged, cut short, of another engine or JDK or of another text is ignored, said so, and replaced at the end. What is
 * read is verified as any stored bytecode is. Files are written beside their place and moved there, so processes may share a directory.
 */
final class CodeCache {
    private static final int MAGIC = 'R' << 24 | 'J' << 16 | 'C' << 8 | 'C';
    private static final int VERSION = 2;
    /** Shorter texts are compiled faster than a file is opened. */
    private static final int MIN_LENGTH = 500;

    private final Path directory;
    private final Consumer<String> notes;
    private final String build;
    private final List<Entry> entries = new ArrayList<>();
    private boolean writable = true;

    private static final class Entry {
        final Path file;
        final long hash1, hash2;
        BytecodeFunction program;
        /** Functions that were hot when the file was written; -1: there was none. */
        int hot = -1;

        Entry(Path file, long hash1, long hash2) {
            this.file = file;
            this.hash1 = hash1;
            this.hash2 = hash2;
        }
    }

    /** What {@link #find} did not find. */
    private Entry missing;

    CodeCache(Path directory, Consumer<String> notes) {
        this.directory = directory;
        this.notes = notes;
        this.build = BytecodeFormat.buildId() + " " + engineStamp() + " " + System.getProperty("java.vm.version") + " "
            + Integer.getInteger("ramjet.budget", 256);
    }

    /** Tells builds of the engine apart: place, size and time of its jar. */
    private static String engineStamp() {
        try {
            Path place = Path.of(CodeCache.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.size(place) + "." + Files.getLastModifiedTime(place).toMillis();
        } catch (IOException | RuntimeException | java.net.URISyntaxException e) {
            return "unknown";
        }
    }

    /**
     * The program of {@code source}, or {@code null}: then it is to be compiled and {@linkplain #keep kept}.
     *
     * @param how what beside the text the bytecode depends on
     */
    BytecodeFunction find(Source source, String how, LazyCompiler lazy) {
        String text = source.text();
        missing = null;
        if (text.length() < MIN_LENGTH) return null;
        long h1 = hash(hash(0x9E3779B97F4A7C15L, how), text);
        long h2 = hash(hash(0xC2B2AE3D27D4EB4FL, text), how);
        Path file = directory.resolve(hex(h1) + hex(h2) + ".rjcc");
        Entry e = new Entry(file, h1, h2);
        try {
            byte[] bytes = Files.readAllBytes(file);
            e.program = read(bytes, e, source, lazy);
            entries.add(e);
            return e.program;
        } catch (NoSuchFileException x) {
            // The first run.
        } catch (IOException x) {
            notes.accept("cannot read " + file + ": " + x.getMessage());
        } catch (FormatException x) {
            notes.accept("ignoring " + file + ": " + x.getMessage());
        } catch (RuntimeException x) {
            notes.accept("ignoring " + file + ": the file is damaged (" + x + ")");
        }
        e.hot = -1;
        missing = e;
        return null;
    }

    /** The program that {@link #find} asked for. */
    BytecodeFunction keep(BytecodeFunction program) {
        Entry e = missing;
        missing = null;
        if (e != null) {
            e.program = program;
            entries.add(e);
        }
        return program;
    }

    private BytecodeFunction read(byte[] bytes, Entry e, Source source, LazyCompiler lazy) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            if (in.readInt() != MAGIC) throw new FormatException("not a code cache file");
            if (in.readInt() != VERSION || !in.readUTF().equals(build)) throw new FormatException("made by another version of the engine or the JDK");
            if (in.readLong() != e.hash1 || in.readLong() != e.hash2 || in.readInt() != source.length()) throw new FormatException("made from another text");
            int crc = in.readInt(), length = in.readInt();
            if (length != in.available()) throw new FormatException(length > in.available() ? "the file is cut short" : "data after the end");
            CRC32 actual = new CRC32();
            actual.update(bytes, bytes.length - length, length);
            if ((int) actual.getValue() != crc) throw new FormatException("the file is damaged (checksum)");
            byte[] code = new byte[count(in)];
            in.readFully(code);
            ArrayList<BytecodeFunction> functions = new ArrayList<>();
            BytecodeFunction program = Deserializer.cached(code, source, lazy, functions);
            StoredProfile.Program profiled = new StoredProfile.Program(functions.toArray(new BytecodeFunction[0]));
            int n = count(in);
            e.hot = 0;
            for (int i = 0; i < n; i++) {
                int f = in.readInt();
                if (f < 0 || f >= profiled.functions.length) throw new FormatException("the file is damaged (profile)");
                StoredProfile p = StoredProfile.read(in, profiled, f);
                profiled.functions[f].runtimeData = p;
                if (p.isHot) e.hot++;
            }
            return program;
        } catch (java.io.EOFException | java.io.UTFDataFormatException x) {
            throw new FormatException("the file is cut short");
        }
    }

    private static int count(DataInputStream in) throws IOException {
        int n = in.readInt();
        if (n < 0 || n > in.available()) throw new FormatException("the file is cut short");
        return n;
    }

    // ---- writing

    /** Writes what is new. */
    void save(List<FeedbackVector> roots) {
        IdentityHashMap<BytecodeFunction, FeedbackVector> vectors = new IdentityHashMap<>();
        for (FeedbackVector v : roots) collect(v, vectors);
        for (Entry e : entries) {
            if (!writable) return;
            try {
                save(e, vectors);
            } catch (IOException x) {
                writable = false;
                notes.accept("cannot write to " + directory + ": " + x);
            }
        }
        entries.clear();
    }

    /** All vectors below {@code v}; of several for one function the one that was called most. */
    private static void collect(FeedbackVector v, IdentityHashMap<BytecodeFunction, FeedbackVector> vectors) {
        if (v.caches == null) return;
        FeedbackVector other = vectors.get(v.function);
        if (other == v) return;
        if (other == null || other.invocations < v.invocations) vectors.put(v.function, v);
        for (int slot = 0; slot < v.caches.length; slot++) {
            if (v.function.slotKinds[slot] == SlotKind.CLOSURE && v.caches[slot] instanceof FeedbackVector child) collect(child, vectors);
        }
    }

    private void save(Entry e, IdentityHashMap<BytecodeFunction, FeedbackVector> vectors) throws IOException {
        ArrayList<BytecodeFunction> functions = new ArrayList<>();
        byte[] code;
        try {
            code = Serializer.cached(e.program, Undefined.INSTANCE, JSNull.INSTANCE, functions);
        } catch (IllegalArgumentException x) {
            notes.accept("not kept: " + e.program.source.name() + ": " + x.getMessage());
            return;
        }
        int hot = 0, known = 0;
        IdentityHashMap<BytecodeFunction, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < functions.size(); i++) {
            numbers.put(functions.get(i), i);
            FeedbackVector v = vectors.get(functions.get(i));
            if (v == null) continue;
            known++;
            if (TieringPolicy.isHot(v)) hot++;
        }
        if (hot <= e.hot) return;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(code.length + 4096);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(code.length);
        out.write(code);
        out.writeInt(known);
        for (int i = 0; i < functions.size(); i++) {
            FeedbackVector v = vectors.get(functions.get(i));
            if (v == null) continue;
            out.writeInt(i);
            StoredProfile.write(out, v, TieringPolicy.isHot(v), TieringPolicy.hotLoops(v), numbers);
        }
        byte[] body = bytes.toByteArray();
        CRC32 crc = new CRC32();
        crc.update(body);
        bytes = new ByteArrayOutputStream(body.length + 200);
        out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeUTF(build);
        out.writeLong(e.hash1);
        out.writeLong(e.hash2);
        out.writeInt(e.program.source.length());
        out.writeInt((int) crc.getValue());
        out.writeInt(body.length);
        out.write(body);
        Files.createDirectories(directory);
        Path draft = Files.createTempFile(directory, "new", ".tmp");
        try {
            Files.write(draft, bytes.toByteArray());
            Files.move(draft, e.file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    // ---- names

    private static long hash(long h, String s) {
        for (int i = 0; i < s.length(); i++) {
            h = (h ^ s.charAt(i)) * 0xFF51AFD7ED558CCDL;
            h ^= h >>> 29;
        }
        return (h ^ s.length()) * 0xC4CEB9FE1A85EC53L;
    }

    private static String hex(long v) {
        String s = Long.toHexString(v);
        return "0".repeat(16 - s.length()) + s;
    }
}
