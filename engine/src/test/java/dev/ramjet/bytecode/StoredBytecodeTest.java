package dev.ramjet.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.emitter.Programs;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** Stored bytecode: what is read is what was written, and what was damaged is refused. */
class StoredBytecodeTest {
    @Test
    void roundTrip() {
        for (String name : Programs.NAMES) {
            BytecodeFunction f = Programs.compile(name);
            String before = Disassembler.print(f);
            byte[] file = Serializer.serialize(f, true);
            BytecodeFunction g = Deserializer.deserialize(file, name);
            assertEquals(before, Disassembler.print(g), name);
            assertEquals(f.source.text(), g.source.text());
            BytecodeFunction bare = Deserializer.deserialize(Serializer.serialize(f, false), name);
            assertEquals(before, Disassembler.print(bare), name + " without text: lines differ");
            assertTrue(Arrays.equals(file, Serializer.serialize(g, true)), name);
        }
    }

    @Test
    void messages() {
        byte[] file = Serializer.serialize(Programs.compile("loops.js"), true);
        assertMessage("not a bytecode file", "hello".getBytes());
        assertMessage("not a bytecode file", new byte[0]);
        assertMessage("the file is cut short", Arrays.copyOf(file, 4));
        assertMessage("the file is cut short", Arrays.copyOf(file, file.length - 1));
        assertMessage("bytes too many", Arrays.copyOf(file, file.length + 3));
        byte[] version = file.clone();
        version[7]++;
        assertMessage("version " + version[7] + " of the bytecode format", version);
        byte[] build = file.clone();
        build[10] ^= 1;
        assertMessage("another build of the engine", build);
        byte[] damaged = file.clone();
        damaged[file.length - 9] ^= 4;
        assertMessage("checksum", damaged);
    }

    private static void assertMessage(String expected, byte[] file) {
        Exception e = assertThrows(BytecodeFormat.FormatException.class, () -> Deserializer.deserialize(file, "a.rjc"));
        assertTrue(e.getMessage().startsWith("a.rjc: ") && e.getMessage().contains(expected), e.getMessage());
    }

    /** Seeded damage behind a valid checksum: either refused with a FormatException, or a program that the verifier passed. */
    @Test
    void mutations() {
        Random random = new Random(42);
        int refused = 0, passed = 0;
        for (String name : Programs.NAMES) {
            byte[] file = Serializer.serialize(Programs.compile(name), false);
            int header = headerLength(file);
            for (int round = 0; round < 400; round++) {
                byte[] bytes = file.clone();
                int changes = 1 + random.nextInt(4);
                for (int i = 0; i < changes; i++) {
                    int at = header + random.nextInt(bytes.length - header);
                    bytes[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : bytes[at] ^ 1 << random.nextInt(8));
                }
                if (random.nextInt(5) == 0) bytes = Arrays.copyOf(bytes, header + random.nextInt(bytes.length - header));
                seal(bytes, header);
                try {
                    Verifier.verify(Deserializer.deserialize(bytes, name), true);
                    passed++;
                } catch (BytecodeFormat.FormatException e) {
                    refused++;
                }
            }
        }
        assertTrue(refused > 1000, refused + " refused, " + passed + " passed");
    }

    /** Damage in a function's tables that the format cannot notice is the verifier's to find. */
    @Test
    void verifierFindsDamagedCode() {
        Random random = new Random(7);
        int refused = 0, total = 0;
        for (String name : Programs.NAMES) {
            for (BytecodeFunction f : Programs.all(Programs.compile(name))) {
                int[] code = f.code;
                for (int round = 0; round < 40; round++) {
                    f.code = code.clone();
                    f.code[random.nextInt(code.length)] = random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(300) - 20;
                    total++;
                    try {
                        Verifier.verify(f, false);
                        Disassembler.print(f);
                        Liveness.of(f).liveIn(0);
                    } catch (Verifier.VerifyException e) {
                        refused++;
                    }
                }
                f.code = code;
                Verifier.verify(f, false);
            }
        }
        assertTrue(refused > total / 4, refused + " of " + total);
    }

    private static int headerLength(byte[] file) {
        int idLength = file[9];
        return 4 + 4 + 2 + idLength + 8;
    }

    /** Makes length and checksum fit. */
    private static void seal(byte[] bytes, int header) {
        CRC32 crc = new CRC32();
        crc.update(bytes, header, bytes.length - header);
        put(bytes, header - 8, bytes.length - header);
        put(bytes, header - 4, (int) crc.getValue());
    }

    private static void put(byte[] bytes, int at, int value) {
        for (int i = 0; i < 4; i++) bytes[at + i] = (byte) (value >>> 24 - 8 * i);
    }
}
