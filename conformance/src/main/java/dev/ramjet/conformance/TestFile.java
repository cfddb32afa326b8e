package dev.ramjet.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The metadata at the head of a test262 file. */
final class TestFile {
    final List<String> flags;
    final List<String> includes;
    final List<String> features;
    /** The expected error's phase and type; {@code null} where none is expected. */
    final String negativePhase;
    final String negativeType;
    /** es5id, es6id, esid: what edition the test was written for. */
    final String edition;

    private TestFile(Map<String, List<String>> lists, Map<String, String> scalars) {
        flags = lists.getOrDefault("flags", List.of());
        includes = lists.getOrDefault("includes", List.of());
        features = lists.getOrDefault("features", List.of());
        negativePhase = scalars.get("negative.phase");
        negativeType = scalars.get("negative.type");
        edition = scalars.containsKey("es5id") ? "es5" : scalars.containsKey("es6id") ? "es6" : "later";
    }

    boolean is(String flag) {
        return flags.contains(flag);
    }

    /** Reads the little of YAML that the files use: scalars, lists in brackets and below dashes, one level of nesting, block text. */
    static TestFile parse(String text) {
        Map<String, List<String>> lists = new HashMap<>();
        Map<String, String> scalars = new HashMap<>();
        int from = text.indexOf("/*---"), to = from < 0 ? -1 : text.indexOf("---*/", from);
        if (to < 0) return new TestFile(lists, scalars);
        String top = null;
        boolean block = false;
        StringBuilder open = null;
        for (String line : text.substring(from + 5, to).split("\r\n|\r|\n")) {
            String t = line.strip();
            if (open != null) {
                open.append(' ').append(t);
                if (t.endsWith("]")) {
                    list(lists, top, open.toString());
                    open = null;
                }
                continue;
            }
            if (t.isEmpty() || t.startsWith("#")) continue;
            boolean indented = Character.isWhitespace(line.charAt(0));
            if (!indented && !t.startsWith("-")) {
                int colon = t.indexOf(':');
                if (colon < 0) continue;
                top = t.substring(0, colon);
                String value = t.substring(colon + 1).strip();
                block = value.startsWith("|") || value.startsWith(">");
                if (value.startsWith("[")) {
                    if (value.endsWith("]")) list(lists, top, value);
                    else open = new StringBuilder(value);
                } else {
                    scalars.put(top, value);
                }
            } else if (!block && top != null) {
                if (t.startsWith("- ")) lists.computeIfAbsent(top, k -> new ArrayList<>()).add(unquote(t.substring(2)));
                else if (t.startsWith("[")) {
                    if (t.endsWith("]")) list(lists, top, t);
                    else open = new StringBuilder(t);
                } else if (t.indexOf(':') > 0) scalars.put(top + "." + t.substring(0, t.indexOf(':')), unquote(t.substring(t.indexOf(':') + 1)));
            }
        }
        return new TestFile(lists, scalars);
    }

    private static void list(Map<String, List<String>> lists, String key, String value) {
        List<String> l = lists.computeIfAbsent(key, k -> new ArrayList<>());
        for (String item : value.substring(1, value.length() - 1).split(",")) {
            if (!item.isBlank()) l.add(unquote(item));
        }
    }

    private static String unquote(String s) {
        s = s.strip();
        int comment = s.indexOf(" #");
        if (comment >= 0) s = s.substring(0, comment).strip();
        if (s.length() > 1 && (s.charAt(0) == '"' || s.charAt(0) == '\'') && s.charAt(s.length() - 1) == s.charAt(0)) return s.substring(1, s.length() - 1);
        return s;
    }
}
