package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.ScriptException;
import dev.ramjet.shell.SourceFiles;

/** The text of a call as the program has it, for assert's messages. */
final class CallSites {
    private CallSites() {}

    /** The call expression of the innermost frame outside Node's own modules; null where there is none to be found. */
    static String text(Context context) {
        for (ScriptException.Frame f : context.error("Error", "").reflect().frames()) {
            if (f.source().startsWith("node:") || f.line() == 0) continue;
            String file = f.source().startsWith("file://") ? f.source().substring(7) : f.source();
            try {
                return call(SourceFiles.read(file), f.line(), f.column());
            } catch (SourceFiles.Unreadable e) {
                return null;
            }
        }
        return null;
    }

    private static String call(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) return null;
        }
        int at = start + column - 1;
        int from = Math.min(at, text.length());
        while (from > 0 && (Character.isJavaIdentifierPart(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) from--;
        int open = text.indexOf('(', at);
        if (open < 0) return null;
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '`') {
                for (i++; i < text.length() && text.charAt(i) != c; i++) {
                    if (text.charAt(i) == '\\') i++;
                }
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if ((c == ')' || c == ']' || c == '}') && --depth == 0) {
                return text.substring(from, i + 1);
            }
        }
        return null;
    }
}
