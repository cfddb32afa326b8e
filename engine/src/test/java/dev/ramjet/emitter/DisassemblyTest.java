package dev.ramjet.emitter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Disassembler;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.bytecode.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The bytecode of small programs, as text. {@code -Dgolden.update=true} writes the files anew; a change is to be read. */
class DisassemblyTest {
    @TestFactory
    List<DynamicTest> programs() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : Programs.NAMES) tests.add(DynamicTest.dynamicTest(name, () -> program(name)));
        return tests;
    }

    private void program(String name) throws Exception {
        BytecodeFunction f = Programs.compile(name);
        Verifier.verify(f, true);
        String actual = Disassembler.print(f);
        String file = name.substring(0, name.lastIndexOf('.')) + ".txt";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/dev/ramjet/emitter", file), actual);
        } else {
            assertEquals(Programs.text(file), actual);
        }
    }

    /** Instructions that no program makes the emitter use would be untested weight. */
    @Test
    void everyInstructionIsEmitted() {
        boolean[] seen = new boolean[Opcode.COUNT], called = new boolean[RuntimeFunctions.COUNT];
        for (String name : Programs.NAMES) {
            for (BytecodeFunction f : Programs.all(Programs.compile(name))) {
                for (int pc = 0; pc < f.code.length; pc += Opcode.length(f.code[pc])) {
                    seen[f.code[pc]] = true;
                    if (f.code[pc] == Opcode.RUNTIME) called[f.code[pc + 2]] = true;
                }
            }
        }
        for (BytecodeFunction f : Programs.all(evalProgram())) {
            for (int pc = 0; pc < f.code.length; pc += Opcode.length(f.code[pc])) if (f.code[pc] == Opcode.RUNTIME) called[f.code[pc + 2]] = true;
        }
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < Opcode.COUNT; i++) if (!seen[i]) missing.add(Opcode.info(i).name());
        for (int i = 0; i < RuntimeFunctions.COUNT; i++) if (!called[i]) missing.add(RuntimeFunctions.info(i).name());
        assertEquals(List.of(), missing);
    }

    private static BytecodeFunction evalProgram() {
        dev.ramjet.source.Source source = new dev.ramjet.source.Source("eval", "var a = 1; function b() {} { function c() {} }");
        return Compilation.eval(source, null, false, new dev.ramjet.parser.Parser.Options());
    }

    @Test
    void everyInstructionIsDocumented() {
        Set<String> names = new java.util.HashSet<>();
        for (int i = 0; i < Opcode.COUNT; i++) {
            Opcode.Info info = Opcode.info(i);
            assertEquals(i, info.opcode());
            assertFalse(info.effect().isEmpty());
            assertTrue(names.add(info.name()), info.name());
        }
        for (int i = 0; i < RuntimeFunctions.COUNT; i++) {
            RuntimeFunctions.Info info = RuntimeFunctions.info(i);
            assertEquals(i, info.id());
            assertFalse(info.effect().isEmpty());
        }
    }

    /** Functions that are pre-parsed and compiled at their first call have the same environments and closures as if parsed at once. */
    @Test
    void lazyFunctionsAreCompiledLater() {
        String text = "let a = 1; function f(b) { let c = b; return () => a + b + c; }";
        BytecodeFunction script = Compilation.script(new dev.ramjet.source.Source("t.js", text), false, new dev.ramjet.parser.Parser.Options());
        BytecodeFunction f = (BytecodeFunction) java.util.Arrays.stream(script.constants).filter(BytecodeFunction.class::isInstance).findFirst().orElseThrow();
        assertEquals(null, f.code);
        Object undefined = new Object(), nullValue = new Object();
        f.prepare(undefined, nullValue);
        Verifier.verify(f, true);
        assertEquals(f.registerCount, f.template.length);
        assertEquals(undefined, f.template[0]);
        assertEquals(null, f.lazyCompiler);
    }

    /** Long chains are walked in loops. */
    @Test
    void deepChains() {
        StringBuilder s = new StringBuilder("var x = 1, y = x");
        for (int i = 0; i < 50_000; i++) s.append(i % 2 == 0 ? "+x" : "-1");
        s.append(", z = x");
        for (int i = 0; i < 50_000; i++) s.append(i % 2 == 0 ? "&&x" : "||x");
        s.append(";");
        for (int i = 0; i < 2_000; i++) s.append("if (x === ").append(i).append(") y = ").append(i).append("; else ");
        s.append("y = 0;");
        Verifier.verify(Programs.script(s.toString()), true);
    }
}
