package dev.ramjet.shell.inspect;

import dev.ramjet.api.Context;
import dev.ramjet.api.ObjectKind;
import dev.ramjet.api.Reflection;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Values as text, in the form of Node's util.inspect; console and REPL print through it.
 *
 * <p>A value is formatted in steps: {@link #format} deals with primitives, custom inspect functions and cycles, {@link #formatObject}
 * finds out what sort of object it is and so its braces, {@link Members} says what is between them, {@link Layout} decides about lines. Script code runs only
 * where Node runs it too: custom inspect functions, toStringTag, constructor names behind getters, names and stacks of errors.
 */
public final class Inspector {
    private final Context context;
    private final InspectOptions o;
    /** The script's util.inspect, which custom inspect functions are handed; may be null. */
    private final Value inspectFunction;
    private final Members members;
    private final ArrayList<Value> seen = new ArrayList<>();
    private ArrayList<Value> circular;
    private int indentation;
    private int currentDepth;
    private long written;

    public Inspector(Context context, InspectOptions options, Value inspectFunction) {
        this.context = context;
        this.o = options;
        this.inspectFunction = inspectFunction;
        this.members = new Members(this, options);
    }

    public String inspect(Value v) {
        return format(v, 0, false);
    }

    String style(String text, String style) {
        return o.colors ? Texts.style(text, style) : text;
    }

    // ---- any value

    String format(Value v, int depth, boolean inTypedArray) {
        if (!v.isObject()) return PrimitiveText.of(v, o, indentation, o.colors);
        Value shown = v;
        String proxy = null;
        Reflection r = v.reflect();
        if (r.kind() == ObjectKind.PROXY) {
            if (o.showProxy) return showProxy(r, depth);
            Value target = r.proxyTarget();
            while (target != null && target.reflect().kind() == ObjectKind.PROXY) target = target.reflect().proxyTarget();
            if (target == null) return style("<Revoked Proxy>", "special");
            shown = target;
            r = target.reflect();
            proxy = "Proxy(";
        }
        if (o.customInspect) {
            Value custom = shown.get(context.symbolFor("nodejs.util.inspect.custom"));
            if (custom.isFunction() && !custom.equals(inspectFunction) && !isItsOwnPrototype(r, shown)) {
                int left = o.depth == InspectOptions.UNLIMITED ? o.depth : o.depth - depth;
                Value options = o.toObject(context, left);
                options.set("stylize", context.function("stylize", (self, a) -> style(a[0].toText(), a[1].toText())));
                Value made = custom.call(v, left == InspectOptions.UNLIMITED ? (Object) Double.POSITIVE_INFINITY : left, options,
                    inspectFunction == null ? context.undefined() : inspectFunction);
                if (!made.equals(v)) {
                    if (!made.isObject()) {
                        String text = made.isString() ? made.asString() : PrimitiveText.of(made, o, indentation, o.colors);
                        return text.replace("\n", "\n" + Texts.spaces(indentation));
                    }
                    return format(made, depth, false);
                }
            }
        }
        for (Value s : seen) {
            if (s.equals(shown)) {
                if (circular == null) circular = new ArrayList<>();
                int index = circular.indexOf(shown);
                if (index < 0) {
                    index = circular.size();
                    circular.add(shown);
                }
                return style("[Circular *" + (index + 1) + "]", "special");
            }
        }
        String text = formatObject(shown, r, depth, inTypedArray);
        return proxy == null ? text : proxy + text + ")";
    }

    private static boolean isItsOwnPrototype(Reflection r, Value v) {
        Reflection.Property c = r.property("constructor");
        return c != null && c.value != null && c.value.isObject() && c.value.get("prototype").equals(v);
    }

    private String showProxy(Reflection r, int depth) {
        if (depth > o.depth) return style("Proxy [Array]", "special");
        indentation += 2;
        List<String> parts = new ArrayList<>();
        Value target = r.proxyTarget();
        if (target == null) {
            indentation -= 2;
            return style("<Revoked Proxy>", "special");
        }
        int d = depth + 1;
        currentDepth = d;
        parts.add(format(target, d, false));
        parts.add(format(r.proxyHandler(), d, false));
        indentation -= 2;
        return Layout.join(o, parts, "", "Proxy [", "]", true, false, indentation, currentDepth - depth);
    }

    // ---- objects

    private String formatObject(Value v, Reflection r, int depth, boolean inTypedArray) {
        String constructor = constructorName(v, depth);
        ObjectKind kind = r.kind();
        String tag = tag(v, r);
        String base = "";
        String open = "{";
        String close = "}";
        boolean isArray = false;
        Members.Kind inside = null;
        List<Value> keys;
        switch (kind) {
            case ARRAY, TYPED_ARRAY -> keys = keys(r, true);
            default -> keys = keys(r, false);
        }
        switch (kind) {
            case ARRAY -> {
                String prefix = "Array".equals(constructor) && tag.isEmpty() ? "" : prefix(constructor, tag, "Array", "(" + r.length() + ")");
                open = prefix + "[";
                close = "]";
                if (r.length() == 0 && keys.isEmpty()) return open + "]";
                isArray = true;
                inside = Members.Kind.ARRAY;
            }
            case SET, MAP -> {
                String prefix = prefix(constructor, tag, kind == ObjectKind.SET ? "Set" : "Map", "(" + r.size() + ")");
                if (r.size() == 0 && keys.isEmpty()) return prefix + "{}";
                open = prefix + "{";
                inside = kind == ObjectKind.SET ? Members.Kind.SET : Members.Kind.MAP;
            }
            case TYPED_ARRAY -> {
                String name = r.typedArrayName();
                open = prefix(constructor, tag.equals(name) ? name.equals(constructor) ? "" : tag : tag, constructor == null ? name : "", "(" + r.length() + ")") + "[";
                close = "]";
                if (r.length() == 0 && keys.isEmpty()) return open + "]";
                isArray = true;
                inside = Members.Kind.TYPED_ARRAY;
            }
            case MAP_ITERATOR, SET_ITERATOR -> {
                String type = kind == ObjectKind.MAP_ITERATOR ? "Map" : "Set";
                String name = type + " Iterator";
                open = "[" + (r.givesEntries() ? type + " Entries" : name) + "] " + (tag.isEmpty() || tag.equals(name) ? "" : "[" + tag + "] ") + "{";
                inside = Members.Kind.ITERATOR;
            }
            case ARGUMENTS -> {
                open = "[Arguments] {";
                if (keys.isEmpty()) return "[Arguments] {}";
            }
            case FUNCTION -> {
                base = functionBase(v, r, constructor, tag);
                if (keys.isEmpty()) return style(base, "special");
            }
            case REGEXP -> {
                base = regExp(v);
                String prefix = prefix(constructor, tag, "RegExp", "");
                if (!prefix.equals("RegExp ")) base = prefix + base;
                if (keys.isEmpty() || depth > o.depth) return style(base, "regexp");
            }
            case DATE -> {
                base = date(v);
                String prefix = prefix(constructor, tag, "Date", "");
                if (!prefix.equals("Date ")) base = prefix + base;
                if (keys.isEmpty()) return style(base, "date");
            }
            case ERROR -> {
                keys = new ArrayList<>(keys);
                base = new ErrorText(this, v, constructor, tag, keys).text();
                if (keys.isEmpty()) return base;
            }
            case ARRAY_BUFFER, SHARED_ARRAY_BUFFER -> {
                String prefix = prefix(constructor, tag.equals(constructor) ? "" : tag, kind == ObjectKind.ARRAY_BUFFER ? "ArrayBuffer" : "SharedArrayBuffer", "");
                if (inTypedArray && keys.isEmpty()) return prefix + "{ byteLength: " + style(Integer.toString(r.byteLength()), "number") + " }";
                open = prefix + "{";
                inside = Members.Kind.ARRAY_BUFFER;
            }
            case DATA_VIEW -> {
                open = prefix(constructor, tag, "DataView", "") + "{";
                inside = Members.Kind.DATA_VIEW;
            }
            case PROMISE -> {
                open = prefix(constructor, tag, "Promise", "") + "{";
                inside = Members.Kind.PROMISE;
            }
            case WEAK_MAP, WEAK_SET -> {
                open = prefix(constructor, tag, kind == ObjectKind.WEAK_MAP ? "WeakMap" : "WeakSet", "") + "{";
                inside = Members.Kind.WEAK;
            }
            case MODULE_NAMESPACE -> {
                open = prefix(constructor, tag, "Module", "") + "{";
                if (constructor == null) open = "[Module: null prototype] {";
                if (keys.isEmpty()) return open + "}";
            }
            case BOOLEAN, NUMBER, STRING, SYMBOL, BIGINT -> {
                if (kind == ObjectKind.STRING) keys = withoutIndices(keys);
                base = boxed(r, kind, constructor, tag);
                if (keys.isEmpty()) return style(base, kind.name().toLowerCase());
            }
            default -> {
                if (isErrorLike(v, r)) {
                    keys = new ArrayList<>(keys);
                    base = new ErrorText(this, v, constructor, tag, keys).text();
                    if (keys.isEmpty()) return base;
                } else if (keys.isEmpty()) {
                    return ("Object".equals(constructor) && tag.isEmpty() ? "" : prefix(constructor, tag, "Object", "")) + "{}";
                } else {
                    open = ("Object".equals(constructor) && tag.isEmpty() ? "" : prefix(constructor, tag, "Object", "")) + "{";
                }
            }
        }
        if (depth > o.depth) {
            String name = prefix(constructor, tag, kind == ObjectKind.ARRAY ? "Array" : "Object", "");
            name = name.substring(0, name.length() - 1);
            return style(constructor == null ? name : "[" + name + "]", "special");
        }
        if (written > 1 << 27) return style("[Object]", "special");
        int next = depth + 1;
        currentDepth = next;
        seen.add(v);
        List<String> output = new ArrayList<>();
        try {
            if (inside != null) members.add(inside, v, r, next, output);
            int own = output.size();
            for (Value key : keys) output.add(members.property(v, r, next, key, isArray ? Members.ARRAY_EXTRAS : Members.OBJECT));
            if (o.sorted) sort(isArray ? output.subList(own, output.size()) : output);
        } catch (StackOverflowError e) {
            seen.removeLast();
            return style("[" + (constructor == null ? "Object" : constructor) + ": Inspection interrupted prematurely. Maximum call stack size exceeded.]", "special");
        }
        seen.removeLast();
        if (circular != null) {
            int index = circular.indexOf(v);
            if (index >= 0) {
                String reference = style("<ref *" + (index + 1) + ">", "special");
                if (o.compact != InspectOptions.COMPACT_TRUE) base = base.isEmpty() ? reference : reference + " " + base;
                else open = reference + " " + open;
            }
        }
        boolean numeric = isArray && output.size() > 6 && isNumeric(r, kind, output.size());
        String text = Layout.join(o, output, base, open, close, isArray, numeric, indentation, currentDepth - depth - 1);
        written += text.length();
        return text;
    }

    private boolean isNumeric(Reflection r, ObjectKind kind, int entries) {
        if (kind == ObjectKind.TYPED_ARRAY) return entries <= r.length();
        for (int i = 0; i < entries; i++) {
            Value e = i < r.length() ? r.element(i) : null;
            if (e == null || !e.isNumber() && !e.isBigInt()) return false;
        }
        return true;
    }

    private void sort(List<String> lines) {
        if (o.comparator == null) {
            lines.sort(null);
        } else {
            lines.sort((a, b) -> {
                double d = o.comparator.execute(a, b).toNumber();
                return d < 0 ? -1 : d > 0 ? 1 : 0;
            });
        }
    }

    private static boolean isErrorLike(Value v, Reflection r) {
        Value p = r.prototype();
        for (int i = 0; p != null && i < 100; i++, p = p.reflect().prototype()) {
            if (p.reflect().kind() == ObjectKind.PROXY) return false;
            if (p.reflect().property("stack") != null && p.reflect().property("captureStackTrace") == null && p.equals(errorPrototype(v))) return true;
            if (p.equals(errorPrototype(v))) return true;
        }
        return false;
    }

    private static Value errorPrototype(Value v) {
        Reflection.Property error = v.context().globals().reflect().property("Error");
        if (error == null || error.value == null || !error.value.isFunction()) return null;
        Reflection.Property p = error.value.reflect().property("prototype");
        return p == null ? null : p.value;
    }

    /** Non-empty if the tag says something that the class name does not and no own enumerable property will show. */
    private String tag(Value v, Reflection r) {
        Value symbol = context.wellKnownSymbol("toStringTag");
        Value tag;
        try {
            tag = v.get(symbol);
        } catch (ScriptException e) {
            return "";
        }
        if (!tag.isString() || tag.asString().isEmpty()) return "";
        Reflection.Property own = r.kind() == ObjectKind.PROXY ? null : r.property(symbol);
        return own != null && (o.showHidden || own.enumerable) ? "" : tag.asString();
    }

    private List<Value> keys(Reflection r, boolean named) {
        List<Value> all = named ? r.namedKeys() : r.keys();
        if (o.showHidden) return all;
        List<Value> enumerable = new ArrayList<>(all.size());
        for (Value key : all) {
            Reflection.Property p;
            try {
                p = r.property(key);
            } catch (ScriptException e) {
                // A module's binding before its initialisation.
                enumerable.add(key);
                continue;
            }
            if (p != null && p.enumerable) enumerable.add(key);
        }
        return enumerable;
    }

    private static List<Value> withoutIndices(List<Value> keys) {
        List<Value> rest = new ArrayList<>();
        for (Value k : keys) {
            String s = k.isString() ? k.asString() : "x";
            if (s.isEmpty() || s.charAt(0) < '0' || s.charAt(0) > '9') rest.add(k);
        }
        return rest;
    }

    /** The name that the prototype chain gives the object; null for a chain without one that ends at once. */
    private String constructorName(Value v, int depth) {
        Value object = v;
        Value first = null;
        for (int i = 0; object != null && i < 10_000; i++) {
            Reflection r = object.reflect();
            if (r.kind() == ObjectKind.PROXY) break;
            Reflection.Property d = r.property("constructor");
            if (d != null && d.value != null && d.value.isFunction()) {
                Value name = d.value.get("name");
                if (name.isString() && !name.asString().isEmpty() && isInstance(v, d.value)) return name.asString();
            }
            object = r.prototype();
            if (i == 0) {
                if (object == null) return null;
                first = object;
            }
        }
        String own = className(v.reflect());
        if (depth > o.depth) return own + " <Complex prototype>";
        String above = first == null ? null : constructorName(first, depth + 1);
        if (above != null) return own + " <" + above + ">";
        InspectOptions plain = o.clone();
        plain.customInspect = false;
        plain.depth = -1;
        return own + " <" + new Inspector(context, plain, inspectFunction).inspect(first) + ">";
    }

    private static boolean isInstance(Value v, Value constructor) {
        try {
            return v.isInstance(constructor);
        } catch (ScriptException e) {
            return false;
        }
    }

    private static String className(Reflection r) {
        switch (r.kind()) {
            case ARRAY: return "Array";
            case FUNCTION: return "Function";
            case ERROR: return "Error";
            case MAP: return "Map";
            case SET: return "Set";
            case DATE: return "Date";
            case REGEXP: return "RegExp";
            case PROMISE: return "Promise";
            case TYPED_ARRAY: return r.typedArrayName();
            default: return "Object";
        }
    }

    static String prefix(String constructor, String tag, String fallback, String size) {
        if (constructor == null) {
            return !tag.isEmpty() && !tag.equals(fallback) ? "[" + fallback + size + ": null prototype] [" + tag + "] " : "[" + fallback + size + ": null prototype] ";
        }
        // A tag that is the constructor's qualified name says it all: Temporal.PlainDate.
        if (tag.endsWith("." + constructor)) return tag + size + " ";
        return !tag.isEmpty() && !tag.equals(constructor) ? constructor + size + " [" + tag + "] " : constructor + size + " ";
    }

    private String functionBase(Value v, Reflection r, String constructor, String tag) {
        if (r.functionKind() == Reflection.FunctionKind.CLASS) return classBase(v, r, constructor, tag);
        String type = switch (r.functionKind()) {
            case GENERATOR -> "GeneratorFunction";
            case ASYNC -> "AsyncFunction";
            case ASYNC_GENERATOR -> "AsyncGeneratorFunction";
            default -> "Function";
        };
        StringBuilder b = new StringBuilder("[").append(type);
        if (constructor == null) b.append(" (null prototype)");
        Value name = v.get("name");
        if (name.isString() && name.asString().isEmpty()) b.append(" (anonymous)");
        else b.append(": ").append(name.isString() ? name.asString() : format(name, 0, false));
        b.append("]");
        if (constructor != null && !constructor.equals(type)) b.append(" ").append(constructor);
        if (!tag.isEmpty() && !tag.equals(constructor)) b.append(" [").append(tag).append("]");
        return b.toString();
    }

    private static String classBase(Value v, Reflection r, String constructor, String tag) {
        Reflection.Property name = r.property("name");
        String text = name == null || name.value == null || !name.value.isString() || name.value.asString().isEmpty() ? "(anonymous)" : name.value.asString();
        StringBuilder b = new StringBuilder("[class ").append(text);
        if (constructor != null && !constructor.equals("Function")) b.append(" [").append(constructor).append("]");
        if (!tag.isEmpty() && !tag.equals(constructor)) b.append(" [").append(tag).append("]");
        if (constructor != null) {
            Value parent = r.prototype();
            Value parentName = parent == null ? null : parent.get("name");
            if (parentName != null && parentName.truthy()) b.append(" extends ").append(parentName.toText());
        } else {
            b.append(" extends [null prototype]");
        }
        return b.append("]").toString();
    }

    private String regExp(Value v) {
        try {
            return "/" + v.get("source").toText() + "/" + v.get("flags").toText();
        } catch (ScriptException e) {
            return "/(?:)/";
        }
    }

    private String date(Value v) {
        Value prototype = context.globals().get("Date").get("prototype");
        double time = prototype.get("getTime").call(v).toNumber();
        return prototype.get(time != time ? "toString" : "toISOString").call(v).toText();
    }

    private String boxed(Reflection r, ObjectKind kind, String constructor, String tag) {
        String type = switch (kind) {
            case BOOLEAN -> "Boolean";
            case NUMBER -> "Number";
            case STRING -> "String";
            case SYMBOL -> "Symbol";
            default -> "BigInt";
        };
        StringBuilder b = new StringBuilder("[").append(type);
        if (!type.equals(constructor)) b.append(constructor == null ? " (null prototype)" : " (" + constructor + ")");
        b.append(": ").append(PrimitiveText.of(r.wrappedPrimitive(), o, indentation, false)).append("]");
        if (!tag.isEmpty() && !tag.equals(constructor)) b.append(" [").append(tag).append("]");
        return b.toString();
    }

    // ---- for the other files

    String indented(Value v, int depth, int by) {
        indentation += by;
        String text = format(v, depth, false);
        indentation -= by;
        return text;
    }

    void indent(int by) {
        indentation += by;
    }

    int currentDepth() {
        return currentDepth;
    }

    int indentation() {
        return indentation;
    }

    InspectOptions options() {
        return o;
    }

    Context context() {
        return context;
    }
}
