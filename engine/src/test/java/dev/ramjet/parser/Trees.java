package dev.ramjet.parser;

import dev.ramjet.ast.Node;
import dev.ramjet.ast.Program;
import dev.ramjet.source.Source;
import dev.ramjet.source.SyntaxException;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Helpers of the parser's tests. */
final class Trees {
    static final Parser.Options EAGER = options(false);
    static final Parser.Options LAZY = options(true);

    private static final Map<Class<?>, Field[]> FIELDS = new HashMap<>();

    private Trees() {}

    private static Parser.Options options(boolean lazy) {
        Parser.Options o = new Parser.Options();
        o.lazy = lazy;
        o.keepScopeTree = true;
        return o;
    }

    static Program script(String text) {
        return Parser.parseScript(new Source("test.js", text), EAGER);
    }

    static Program module(String text) {
        return Parser.parseModule(new Source("test.mjs", text), EAGER);
    }

    /** The error of a script (or module) as {@code line:column message}; null if it parses. Both ways of parsing must agree. */
    static String error(String text, boolean module) {
        String eager = error(text, module, EAGER);
        String lazy = error(text, module, LAZY);
        if (eager == null ? lazy != null : !eager.equals(lazy)) throw new AssertionError("eager: " + eager + "; lazy: " + lazy + "\n" + text);
        return eager;
    }

    private static String error(String text, boolean module, Parser.Options options) {
        Source source = new Source("test.js", text);
        try {
            if (module) Parser.parseModule(source, options);
            else Parser.parseScript(source, options);
            return null;
        } catch (SyntaxException e) {
            return e.line() + ":" + e.column() + " " + e.getMessage();
        }
    }

    /** The nodes directly below a node, in order of its fields. */
    static List<Node> children(Node node) {
        List<Node> result = new ArrayList<>();
        try {
            for (Field f : fields(node.getClass())) {
                Object value = f.get(node);
                if (value == null) continue;
                if (value instanceof Node) {
                    result.add((Node) value);
                } else {
                    for (int i = 0; i < Array.getLength(value); i++) if (Array.get(value, i) != null) result.add((Node) Array.get(value, i));
                }
            }
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
        return result;
    }

    private static synchronized Field[] fields(Class<?> c) {
        Field[] known = FIELDS.get(c);
        if (known != null) return known;
        List<Field> list = new ArrayList<>();
        for (Class<?> k = c; k != Object.class; k = k.getSuperclass()) {
            for (Field f : k.getDeclaredFields()) {
                if (Modifier.isStatic(f.getModifiers())) continue;
                Class<?> t = f.getType().isArray() ? f.getType().getComponentType() : f.getType();
                if (Node.class.isAssignableFrom(t)) list.add(f);
            }
        }
        known = list.toArray(new Field[0]);
        FIELDS.put(c, known);
        return known;
    }
}
