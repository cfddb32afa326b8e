package dev.ramjet.shell.inspect;

import dev.ramjet.api.Reflection;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands between an inspected object's braces, a text a member: elements, entries, internal state, and properties with their names. {@link Layout} puts the texts
 * on lines.
 */
final class Members {
    /** Objects that show more than their properties. */
    enum Kind { ARRAY, TYPED_ARRAY, SET, MAP, ITERATOR, ARRAY_BUFFER, DATA_VIEW, PROMISE, WEAK }

    /** Whose property it is: an object's, an array's element, or what an array has besides. */
    static final int OBJECT = 0, ARRAY = 1, ARRAY_EXTRAS = 2;

    private final Inspector inspector;
    private final InspectOptions o;

    Members(Inspector inspector, InspectOptions options) {
        this.inspector = inspector;
        this.o = options;
    }

    /** Appends what an object of {@code kind} shows before its own properties. */
    void add(Kind kind, Value v, Reflection r, int depth, List<String> output) {
        switch (kind) {
            case ARRAY -> array(v, r, depth, output);
            case TYPED_ARRAY -> typedArray(r, depth, output);
            case SET -> {
                inspector.indent(2);
                List<Value> entries = r.entries();
                int n = Math.min(o.maxArrayLength, entries.size());
                for (int i = 0; i < n; i++) output.add(inspector.format(entries.get(i), depth, false));
                more(entries.size() - n, output);
                inspector.indent(-2);
            }
            case MAP -> {
                inspector.indent(2);
                List<Value> entries = r.entries();
                int n = Math.min(o.maxArrayLength, entries.size() / 2);
                for (int i = 0; i < n; i++) output.add(inspector.format(entries.get(2 * i), depth, false) + " => " + inspector.format(entries.get(2 * i + 1), depth, false));
                more(entries.size() / 2 - n, output);
                inspector.indent(-2);
            }
            case ITERATOR -> iterator(r, depth, output);
            case ARRAY_BUFFER -> {
                byte[] bytes = v.asBytes();
                StringBuilder b = new StringBuilder();
                int n = Math.min(o.maxArrayLength, bytes.length);
                for (int i = 0; i < n; i++) {
                    if (i > 0) b.append(' ');
                    b.append(Character.forDigit(bytes[i] >> 4 & 15, 16)).append(Character.forDigit(bytes[i] & 15, 16));
                }
                int rest = bytes.length - n;
                if (rest > 0) b.append(" ... ").append(rest).append(" more byte").append(rest > 1 ? "s" : "");
                if (r.isDetached()) output.add(inspector.style("(detached)", "special"));
                else output.add(inspector.style("[Uint8Contents]", "special") + ": <" + b + ">");
                output.add("[byteLength]: " + inspector.style(Integer.toString(r.byteLength()), "number"));
            }
            case DATA_VIEW -> {
                output.add("[byteLength]: " + inspector.style(Integer.toString(r.byteLength()), "number"));
                output.add("[byteOffset]: " + inspector.style(Integer.toString(r.byteOffset()), "number"));
                inspector.indent(2);
                output.add("[buffer]: " + inspector.format(r.buffer(), depth, false));
                inspector.indent(-2);
            }
            case PROMISE -> {
                if (r.promiseState() == Reflection.PromiseState.PENDING) {
                    output.add(inspector.style("<pending>", "special"));
                } else {
                    inspector.indent(2);
                    String text = inspector.format(r.promiseResult(), depth, false);
                    inspector.indent(-2);
                    output.add(r.promiseState() == Reflection.PromiseState.REJECTED ? inspector.style("<rejected>", "special") + " " + text : text);
                }
            }
            case WEAK -> output.add(inspector.style("<items unknown>", "special"));
        }
    }

    private static void more(long n, List<String> output) {
        if (n > 0) output.add("... " + n + " more item" + (n > 1 ? "s" : ""));
    }

    private void array(Value v, Reflection r, int depth, List<String> output) {
        long length = r.length();
        int n = (int) Math.min(o.maxArrayLength, length);
        for (int i = 0; i < n; i++) {
            Reflection.Property p = r.property(Integer.toString(i));
            if (p == null) {
                holey(v, r, depth, output, n, i);
                return;
            }
            output.add(described(v, p, depth, ARRAY));
        }
        more(length - n, output);
    }

    /** The rest of an array from its first hole on. */
    private void holey(Value v, Reflection r, int depth, List<String> output, int most, int from) {
        long at = from;
        for (long index : r.indices()) {
            if (index < from) continue;
            if (output.size() >= most) break;
            if (index > at) {
                empty(index - at, output);
                at = index;
                if (output.size() >= most) break;
            }
            output.add(described(v, r.property(Long.toString(index)), depth, ARRAY));
            at++;
        }
        long rest = r.length() - at;
        if (output.size() < most) {
            if (rest > 0) empty(rest, output);
        } else {
            more(rest, output);
        }
    }

    private void empty(long n, List<String> output) {
        output.add(inspector.style("<" + n + " empty item" + (n > 1 ? "s" : "") + ">", "undefined"));
    }

    private void typedArray(Reflection r, int depth, List<String> output) {
        long length = r.length();
        int n = (int) Math.min(o.maxArrayLength, length);
        for (int i = 0; i < n; i++) output.add(PrimitiveText.of(r.element(i), o, inspector.indentation(), o.colors));
        more(length - n, output);
        if (o.showHidden) {
            inspector.indent(2);
            String name = r.typedArrayName();
            int size = length == 0 ? 1 : r.byteLength() / (int) length;
            output.add("[BYTES_PER_ELEMENT]: " + inspector.style(Integer.toString(size), "number"));
            output.add("[length]: " + inspector.style(Long.toString(length), "number"));
            output.add("[byteLength]: " + inspector.style(Integer.toString(r.byteLength()), "number"));
            output.add("[byteOffset]: " + inspector.style(Integer.toString(r.byteOffset()), "number"));
            output.add("[buffer]: " + inspector.format(r.buffer(), depth, true));
            inspector.indent(-2);
        }
    }

    private void iterator(Reflection r, int depth, List<String> output) {
        List<Value> entries = r.entries();
        inspector.indent(2);
        if (r.givesEntries()) {
            int n = Math.min(o.maxArrayLength, entries.size() / 2);
            for (int i = 0; i < n; i++) {
                List<String> pair = new ArrayList<>();
                pair.add(inspector.format(entries.get(2 * i), depth, false));
                pair.add(inspector.format(entries.get(2 * i + 1), depth, false));
                output.add(Layout.join(o, pair, "", "[", "]", true, false, inspector.indentation(), inspector.currentDepth() - depth));
            }
            more(entries.size() / 2 - n, output);
        } else {
            int n = Math.min(o.maxArrayLength, entries.size());
            for (int i = 0; i < n; i++) output.add(inspector.format(entries.get(i), depth, false));
            more(entries.size() - n, output);
        }
        inspector.indent(-2);
    }

    /** An own property with its name; what is none is looked up in the prototypes. */
    String property(Value v, Reflection r, int depth, Value key, int type) {
        Reflection.Property p;
        try {
            p = r.property(key);
        } catch (ScriptException e) {
            return name(key, true) + ": " + inspector.style("<uninitialized>", "special");
        }
        if (p == null) {
            // Not an own property: what formatting an error asks for besides.
            Value inherited = v.get(key);
            return name(key, false) + ": " + inspector.indented(inherited, depth, 2);
        }
        String text = described(v, p, depth, type);
        return name(key, p.enumerable) + ":" + (text.startsWith("\n") ? text : " " + text);
    }

    /** A property's value, on a line of its own where the old compact style wants that. */
    private String described(Value holder, Reflection.Property p, int depth, int type) {
        if (p.value != null) {
            int by = o.compact != InspectOptions.COMPACT_TRUE || type != OBJECT ? 2 : 3;
            inspector.indent(by);
            String text = inspector.format(p.value, depth, false);
            if (by == 3 && o.breakLength < Texts.width(text)) text = "\n" + Texts.spaces(inspector.indentation()) + text;
            inspector.indent(-by);
            return text;
        }
        if (p.getter == null) return p.setter == null ? inspector.style("undefined", "undefined") : inspector.style("[Setter]", "special");
        String label = p.setter == null ? "Getter" : "Getter/Setter";
        if (o.getters == 0 || o.getters == 2 && p.setter == null || o.getters == 3 && p.setter != null) return inspector.style("[" + label + "]", "special");
        try {
            Value got = p.getter.call(holder);
            if (got.isObject()) return inspector.style("[" + label + "]", "special") + " " + inspector.indented(got, depth, 2);
            return inspector.style("[" + label + ":", "special") + " " + PrimitiveText.of(got, o, inspector.indentation(), o.colors) + inspector.style("]", "special");
        } catch (ScriptException e) {
            return inspector.style("[" + label + ":", "special") + " <Inspection threw (" + e.value().get("message").toText() + ")>" + inspector.style("]", "special");
        }
    }

    private String name(Value key, boolean enumerable) {
        if (key.isSymbol()) return enumerable ? inspector.style(PrimitiveText.symbol(key), "symbol") : "[" + inspector.style(PrimitiveText.symbol(key), "symbol") + "]";
        String s = key.asString();
        if (s.equals("__proto__")) return "['__proto__']";
        if (!enumerable) return "[" + Texts.escape(s) + "]";
        return Texts.isIdentifier(s) ? inspector.style(s, "name") : inspector.style(Texts.quote(s), "string");
    }
}
