package dev.ramjet.emitter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.parser.Parser;
import dev.ramjet.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Programs that the bytecode tests compile. */
public final class Programs {
    /** Small programs beside this class; each has its expected bytecode in a file of the same name and the ending txt. */
    public static final List<String> NAMES = List.of("arithmetic.js", "assignments.js", "async.js", "calls.js", "classes.js", "closures.js", "control.js",
        "decorators.js", "destructuring.js", "dynamic.js", "generators.js", "literals.js", "loops.js", "modules.mjs", "resources.js", "switch.js");

    private Programs() {}

    /** The text of a program. */
    public static String text(String name) {
        try (InputStream in = Programs.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Compiles a program, functions and all. */
    public static BytecodeFunction compile(String name) {
        Parser.Options options = new Parser.Options();
        options.lazy = false;
        options.nativesSyntax = true;
        Source source = new Source(name, text(name));
        return name.endsWith(".mjs") ? Compilation.module(source, options) : Compilation.script(source, false, options);
    }

    /** Compiles a script given as text. */
    public static BytecodeFunction script(String text) {
        Parser.Options options = new Parser.Options();
        options.lazy = false;
        return Compilation.script(new Source("test.js", text), true, options);
    }

    /** A function and all compiled functions inside it. */
    public static List<BytecodeFunction> all(BytecodeFunction f) {
        List<BytecodeFunction> result = new ArrayList<>();
        result.add(f);
        for (int i = 0; i < result.size(); i++) {
            for (Object k : result.get(i).constants) if (k instanceof BytecodeFunction inner && inner.code != null) result.add(inner);
        }
        return result;
    }
}
