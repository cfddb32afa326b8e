package dev.ramjet.conformance.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.ramjet.frontend.Frontend;
import dev.ramjet.parser.Parser;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    @Test
    void theSameSeedMakesTheSameProgram() {
        for (long s = 0; s < 20; s++) assertEquals(new Generator(s).program(), new Generator(s).program());
        assertNotEquals(new Generator(1).program(), new Generator(2).program());
    }

    @Test
    void mostProgramsParse() {
        Frontend compiler = new Frontend(Parser.Options.DEFAULT);
        int bad = 0;
        for (long s = 0; s < 300; s++) {
            try {
                compiler.script(new Source("program", new Generator(s).program()), false);
            } catch (SyntaxException e) {
                bad++;
            }
        }
        assertTrue(bad < 20, bad + " programs do not parse");
    }
}
