package dev.ramjet.api.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.util.List;
import javax.script.Invocable;
import javax.script.ScriptEngine;
import javax.script.ScriptException;
import org.junit.jupiter.api.Test;

class ScriptEngineTest {
    private final ScriptEngine engine = new RamjetScriptEngineFactory().getScriptEngine();

    @Test
    void bindingsGoInAndOut() throws ScriptException {
        engine.put("x", 20);
        engine.put("list", List.of(1, 2));
        assertEquals(42, engine.eval("var y = x * 2 + 2; y"));
        assertEquals(42, engine.get("y"));
        assertEquals(3, engine.eval("list[0] + list[1]"));
    }

    @Test
    void functionsAndInterfaces() throws Exception {
        engine.eval("function add(a, b) { return a + b } const twice = (x) => 2 * x; function compare(a, b) { return b - a }");
        assertEquals(5, ((Invocable) engine).invokeFunction("add", 2, 3));
        assertEquals(8, ((Invocable) engine).invokeFunction("twice", 4));
        java.util.Comparator<?> c = ((Invocable) engine).getInterface(java.util.Comparator.class);
        @SuppressWarnings("unchecked")
        java.util.Comparator<Object> typed = (java.util.Comparator<Object>) c;
        assertEquals(1, typed.compare(1, 2));
        assertThrows(NoSuchMethodException.class, () -> ((Invocable) engine).invokeFunction("missing"));
    }

    @Test
    void errorsHaveAPlace() {
        ScriptException e = assertThrows(ScriptException.class, () -> engine.eval("1;\nnull.x"));
        assertEquals(2, e.getLineNumber());
        assertEquals(6, e.getColumnNumber());
    }

    @Test
    void printsToTheWriter() throws ScriptException {
        StringWriter w = new StringWriter();
        engine.getContext().setWriter(w);
        engine.eval("print('a', 1)");
        assertEquals("a 1\n", w.toString());
    }
}
