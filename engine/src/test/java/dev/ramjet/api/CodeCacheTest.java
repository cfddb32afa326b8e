package dev.ramjet.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytecode and feedback on disk: the second run does the same, and no file, whatever is in it, can make it do anything else. */
final class CodeCacheTest {
    private static final String PROGRAM = """
        'use strict';
        class Point { #secret = 1; constructor(x, y) { this.x = x; this.y = y; } sum() { return this.x + this.y + this.#secret; } }
        class Point3 extends Point { constructor(x, y, z) { super(x, y); this.z = z; } sum() { return super.sum() + this.z; } }
        function never(a, { b = 1, ...rest } = {}, ...more) { return () => [a, b, rest, more, `${a}`, /x(?<n>y)/u, 2n ** 64n]; }
        function work(n) {
          let s = 0;
          for (let i = 0; i < n; i++) {
            const p = i % 3 ? new Point(i, 0.5) : new Point3(i, 1, 2);
            s += p.sum();
            switch (i & 3) { case 0: s += [1, , undefined, null].length; break; case 1: s -= 1; break; default: try { if (i === 7) throw new Error('seven'); } catch (e) { s += e.message.length; } }
          }
          return s;
        }
        function* three() { yield 1; yield* [2, 3]; }
        const tag = (s, ...v) => s.raw.join('|') + v.join();
        function kinds(n) {
          const nodes = [];
          for (let i = 0; i < 12; i++) nodes.push({ kind: i, ['own' + i]: 1, parent: nodes[0] });
          let s = 0;
          for (let i = 0; i < n; i++) { const o = nodes[i % 12]; o.kind = o.kind + 1 | 0; s += o.kind + (o.parent ? 1 : 0) + (o.absent ? 1 : 0); }
          return s;
        }
        [work(3000), work(10), kinds(3000), [...three()].join(), tag`a${1}b`, typeof never, never(5)()[5].source, never.toString().length].join(' ');
        """;

    @TempDir
    Path directory;

    private final List<String> notes = new ArrayList<>();

    private String run(String text) {
        Engine engine = Engine.builder().codeCache(directory, notes::add).build();
        try (Context context = engine.newContext()) {
            String result = context.eval(Source.script("program.js", text)).asString();
            context.saveCode();
            return result;
        }
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(directory)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size(), all.toString());
            return all.get(0);
        }
    }

    @Test
    void secondRunDoesTheSame() throws IOException {
        String first = run(PROGRAM);
        Path file = onlyFile();
        byte[] written = Files.readAllBytes(file);
        assertEquals(first, run(PROGRAM));
        assertEquals(first, run(PROGRAM));
        assertEquals(file, onlyFile());
        assertTrue(written.length > 1000);
        assertEquals(List.of(), notes);
    }

    @Test
    void anotherTextHasAnotherFile() throws IOException {
        run(PROGRAM);
        run(PROGRAM + "// changed");
        try (var files = Files.list(directory)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void functionsThatNeverRanAreCompiledFromTheText() {
        String program = PROGRAM.replace("never(5)()[5].source", "globalThis.late ? never(5)()[5].source : ''");
        run(program);
        Engine engine = Engine.builder().codeCache(directory, notes::add).build();
        try (Context context = engine.newContext()) {
            context.globals().set("late", true);
            assertTrue(context.eval(Source.script("program.js", program)).asString().contains("x(?<n>y)"));
        }
        assertEquals(List.of(), notes);
    }

    @Test
    void fileOfAnotherTextIsIgnored() throws IOException {
        String first = run(PROGRAM);
        Path file = onlyFile();
        Files.delete(file);
        run(PROGRAM + "// changed");
        Files.move(onlyFile(), file);
        assertEquals(first, run(PROGRAM));
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).contains("another text"), notes.get(0));
    }

    @Test
    void damagedFilesAreIgnoredAndReplaced() throws IOException {
        String first = run(PROGRAM);
        Path file = onlyFile();
        byte[] good = Files.readAllBytes(file);
        int[] cuts = {0, 3, 4, 10, 40, good.length / 2, good.length - 1};
        for (int cut : cuts) {
            Files.write(file, java.util.Arrays.copyOf(good, cut));
            assertEquals(first, run(PROGRAM));
            assertTrue(notes.size() == 1 && notes.get(0).contains(file.toString()), notes.toString());
            notes.clear();
            assertEquals(first, run(PROGRAM));
            assertEquals(List.of(), notes);
        }
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            byte[] bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bad);
            assertEquals(first, run(PROGRAM));
            assertEquals(1, notes.size(), notes.toString());
            notes.clear();
        }
    }

    /** With a right checksum, too, bytes are only what the verifier lets pass: the run ends as a run of some program does. */
    @Test
    void forgedFilesAreVerified() throws IOException {
        run(PROGRAM);
        Path file = onlyFile();
        byte[] good = Files.readAllBytes(file);
        // The head: magic, version, build, hash (16), length of the text, checksum, length of the body.
        int build = (good[8] & 255) << 8 | good[9] & 255;
        int crcAt = 10 + build + 20, body = crcAt + 8;
        Random random = new Random(2);
        for (int i = 0; i < 60; i++) {
            byte[] bad = good.clone();
            for (int k = random.nextInt(3); k >= 0; k--) bad[body + random.nextInt(bad.length - body)] = (byte) random.nextInt();
            java.util.zip.CRC32 crc = new java.util.zip.CRC32();
            crc.update(bad, body, bad.length - body);
            java.nio.ByteBuffer.wrap(bad).putInt(crcAt, (int) crc.getValue());
            Files.write(file, bad);
            Engine engine = Engine.builder().jit(false).codeCache(directory, notes::add).build();
            try (Context context = engine.newContext()) {
                context.setTimeLimit(2000);
                context.eval(Source.script("program.js", PROGRAM));
            } catch (RuntimeException | StackOverflowError e) {
                // A program with other constants or jumps may end in any way but with broken memory.
            }
        }
    }

    @Test
    void directoryThatCannotBeUsedIsSaid() throws IOException {
        Path plain = directory.resolve("file");
        Files.writeString(plain, "x");
        Engine engine = Engine.builder().codeCache(plain, notes::add).build();
        try (Context context = engine.newContext()) {
            context.eval(Source.script("program.js", PROGRAM));
            context.saveCode();
        }
        assertTrue(notes.stream().anyMatch(n -> n.contains("cannot write")), notes.toString());
    }
}
