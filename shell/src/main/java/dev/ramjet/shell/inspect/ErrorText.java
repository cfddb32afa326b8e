package dev.ramjet.shell.inspect;

import dev.ramjet.api.ObjectKind;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The head of an inspected error: its stack, the first line made to tell the class; and which properties are worth a line of their own. */
final class ErrorText {
    private final Inspector inspector;
    private final Value error;
    private final String constructor;
    private final String tag;
    private final List<Value> keys;

    /** @param keys the own keys to show; changed here */
    ErrorText(Inspector inspector, Value error, String constructor, String tag, List<Value> keys) {
        this.inspector = inspector;
        this.error = error;
        this.constructor = constructor;
        this.tag = tag;
        this.keys = keys;
    }

    String text() {
        Value nameValue = get(error, "name");
        String name = nameValue.isNullish() ? "Error" : safeText(nameValue);
        String stack = stack(error);
        removeRepeated(stack);
        if (error.has("cause") && !hasKey("cause")) keys.add(error.context().value("cause"));
        if (get(error, "errors").isArray() && !hasKey("errors")) keys.add(error.context().value("errors"));
        stack = withClassName(stack, name);
        Value message = get(error, "message");
        int from = message.isString() && !message.asString().isEmpty() ? stack.indexOf(message.asString()) : -1;
        if (from >= 0) from += message.asString().length();
        int frames = stack.indexOf("\n    at", Math.max(0, from));
        if (frames < 0) stack = "[" + stack + "]";
        else stack = stack.substring(0, frames) + "\n" + String.join("\n", frames(stack.substring(frames + 1)));
        int indentation = inspector.indentation();
        return indentation == 0 ? stack : stack.replace("\n", "\n" + Texts.spaces(indentation));
    }

    private static Value get(Value v, String key) {
        try {
            return v.get(key);
        } catch (ScriptException e) {
            return v.context().undefined();
        }
    }

    private static String safeText(Value v) {
        try {
            return v.toText();
        } catch (ScriptException e) {
            return "Error";
        }
    }

    private String stack(Value e) {
        Value stack = get(e, "stack");
        if (stack.truthy()) {
            return stack.isString() ? stack.asString() : stack.isObject() ? new Inspector(inspector.context(), inspector.options(), null).inspect(stack) : safeText(stack);
        }
        String name = safeText(get(e, "name"));
        Value message = get(e, "message");
        String text = message.isUndefined() ? "" : safeText(message);
        return text.isEmpty() ? name : name + ": " + text;
    }

    private boolean hasKey(String key) {
        for (Value k : keys) {
            if (k.isString() && k.asString().equals(key)) return true;
        }
        return false;
    }

    /** Own name, message and stack are not shown again where the stack contains them. */
    private void removeRepeated(String stack) {
        if (inspector.options().showHidden) return;
        for (int i = keys.size() - 1; i >= 0; i--) {
            Value k = keys.get(i);
            if (!k.isString()) continue;
            String s = k.asString();
            if (!s.equals("name") && !s.equals("message") && !s.equals("stack")) continue;
            Value v = get(error, s);
            if (!v.isString() || stack.contains(v.asString())) keys.remove(i);
        }
    }

    /** Puts the class's name in the place of, or before, the name that the stack starts with. */
    private String withClassName(String stack, String name) {
        int length = name.length();
        boolean startsWithName = name.endsWith("Error") && stack.startsWith(name)
            && (stack.length() == length || stack.charAt(length) == ':' || stack.charAt(length) == '\n');
        if (constructor != null && !startsWithName) return stack;
        String fallback = "Error";
        if (constructor == null) {
            int end = 0;
            while (end < stack.length() && stack.charAt(end) != ':' && stack.charAt(end) != '\n') end++;
            String start = stack.substring(0, end);
            length = start.endsWith("Error") || end < stack.length() ? start.length() : 0;
            if (length > 0) fallback = start;
        }
        String prefix = Inspector.prefix(constructor, tag, fallback, "");
        prefix = prefix.substring(0, prefix.length() - 1);
        if (name.equals(prefix)) return stack;
        if (prefix.contains(name)) return length == 0 ? prefix + ": " + stack : prefix + stack.substring(length);
        return prefix + " [" + name + "]" + stack.substring(length);
    }

    /** The frame lines; those that the cause has too, at the end, are left out. */
    private List<String> frames(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        Value cause = get(error, "cause");
        if (!cause.isObject() || cause.reflect().kind() != ObjectKind.ERROR) return lines;
        String causeStack = stack(cause);
        int at = causeStack.indexOf("\n    at");
        if (at < 0) return lines;
        List<String> others = Arrays.asList(causeStack.substring(at + 1).split("\n", -1));
        for (int i = 0; i < lines.size() - 3; i++) {
            int j = others.indexOf(lines.get(i));
            if (j < 0) continue;
            int n = 1;
            while (i + n < lines.size() && j + n < others.size() && lines.get(i + n).equals(others.get(j + n))) n++;
            if (n > 3) {
                int skipped = n - 2;
                String note = "    ... " + skipped + " lines matching cause stack trace ...";
                for (int k = 0; k < skipped; k++) lines.remove(i + 1);
                lines.add(i + 1, inspector.options().colors ? Texts.style(note, "undefined") : note);
                break;
            }
        }
        return lines;
    }
}
