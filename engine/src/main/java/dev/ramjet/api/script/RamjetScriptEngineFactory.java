package dev.ramjet.api.script;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/**
 * Ramjet as a {@code javax.script} provider, found by {@code new ScriptEngineManager().getEngineByName("ramjet")} (also "JavaScript",
 * "js", "ECMAScript"), by the extensions js and mjs, and by MIME type.
 */
public final class RamjetScriptEngineFactory implements ScriptEngineFactory {
    private static final String VERSION = "0.1.0";

    @Override
    public String getEngineName() {
        return "Ramjet";
    }

    @Override
    public String getEngineVersion() {
        return VERSION;
    }

    @Override
    public List<String> getExtensions() {
        return List.of("js", "mjs");
    }

    @Override
    public List<String> getMimeTypes() {
        return List.of("text/javascript", "application/javascript", "application/ecmascript", "text/ecmascript");
    }

    @Override
    public List<String> getNames() {
        return List.of("ramjet", "Ramjet", "js", "JS", "JavaScript", "javascript", "ECMAScript", "ecmascript");
    }

    @Override
    public String getLanguageName() {
        return "ECMAScript";
    }

    @Override
    public String getLanguageVersion() {
        return "2026";
    }

    @Override
    public Object getParameter(String key) {
        switch (key) {
            case ScriptEngine.ENGINE: return getEngineName();
            case ScriptEngine.ENGINE_VERSION: return getEngineVersion();
            case ScriptEngine.NAME: return "ramjet";
            case ScriptEngine.LANGUAGE: return getLanguageName();
            case ScriptEngine.LANGUAGE_VERSION: return getLanguageVersion();
            // "THREADING" is absent: an engine is used by one thread at a time.
            default: return null;
        }
    }

    @Override
    public String getMethodCallSyntax(String object, String method, String... args) {
        return object + "." + method + "(" + String.join(", ", args) + ")";
    }

    @Override
    public String getOutputStatement(String text) {
        StringBuilder b = new StringBuilder("print('");
        for (char c : text.toCharArray()) {
            if (c == '\'' || c == '\\') b.append('\\').append(c);
            else if (c == '\n') b.append("\\n");
            else if (c == '\r') b.append("\\r");
            else b.append(c);
        }
        return b.append("')").toString();
    }

    @Override
    public String getProgram(String... statements) {
        return String.join(";\n", statements) + ";\n";
    }

    @Override
    public ScriptEngine getScriptEngine() {
        return new RamjetScriptEngine(this);
    }
}
