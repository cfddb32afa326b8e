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
 * <p>A value is formatted in three steps: {@link #format} deals with primitives, custom inspect functions and cycles, {@link #formatObject}
 * finds out what sort of object it is and so its braces and first members, {@link Layout} decides about lines. Script code runs only
 * where Node runs it too: custom inspect functions, toStringTag, constructor names behind getters, names and stacks of errors.
 */
public final class Inspector {
    private static final int OBJECT = 0, ARRAY = 1, ARRAY_EXTRAS = 2;

    private final Context context;
    private final InspectOptions o;
    /** The script's util.inspect, which custom inspect functions are handed; may be null. */
    private final Value inspectFunction;
    private final ArrayList<Value> seen = new ArrayList<>();
    private ArrayList<Value> circular;
    private int indentation;
    private int currentDepth;
    private long written;

    public Inspector(Context context, InspectOptions options, Value inspectFunction) {
        this.context = context;
        this.o = options;
        this.inspectFunction = inspectFunction;
    }

    public String inspect(Value v) {
        return format(v, 0, false);
    }

    private String style(String text, String style) {
        return o.colors ? Texts.style(text, style) : text;
    }

    // ---- any value

    private String format(Value v, int depth, boolean inTypedArray) {
        if (!v.isObject()) return primitive(v, o.colors);
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
                        String text = made.isString() ? made.asString() : primitive(made, o.colors);
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

    private String primitive(Value v, boolean colors) {
        String text;
        String style;
        if (v.isString()) return string(v.asString(), colors);
        if (v.isNumber()) {
            text = number(v.asDouble());
            style = "number";
        } else if (v.isBigInt()) {
            text = (o.numericSeparator ? separate(v.asBigInteger().toString()) : v.asBigInteger().toString()) + "n";
            style = "bigint";
        } else if (v.isBoolean()) {
            text = v.toString();
            style = "boolean";
        } else if (v.isUndefined()) {
            text = "undefined";
            style = "undefined";
        } else if (v.isNull()) {
            text = "null";
            style = "null";
        } else {
            text = symbol(v);
            style = "symbol";
        }
        return colors ? Texts.style(text, style) : text;
    }

    private static String symbol(Value v) {
        String d = v.reflect().symbolDescription();
        return d == null ? "Symbol()" : "Symbol(" + Texts.escape(d) + ")";
    }

    private String string(String s, boolean colors) {
        String trailer = "";
        if (s.length() > o.maxStringLength) {
            int more = s.length() - o.maxStringLength;
            s = s.substring(0, o.maxStringLength);
            trailer = "... " + more + " more character" + (more > 1 ? "s" : "");
        }
        if (o.compact != InspectOptions.COMPACT_TRUE && s.length() > 16 && s.length() > o.breakLength - indentation - 4 && s.indexOf('\n') >= 0
            && s.indexOf('\n') < s.length() - 1) {
            StringBuilder b = new StringBuilder();
            int from = 0;
            while (from < s.length()) {
                int at = s.indexOf('\n', from);
                int to = at < 0 ? s.length() : at + 1;
                if (from > 0) b.append(" +\n").append(Texts.spaces(indentation + 2));
                String line = Texts.quote(s.substring(from, to));
                b.append(colors ? Texts.style(line, "string") : line);
                from = to;
            }
            return b + trailer;
        }
        String quoted = Texts.quote(s);
        return (colors ? Texts.style(quoted, "string") : quoted) + trailer;
    }

    private String number(double d) {
        if (d == 0 && 1 / d < 0) return "-0";
        String text = numberText(d);
        return o.numericSeparator ? separate(text) : text;
    }

    static String numberText(double d) {
        return d == (int) d ? Integer.toString((int) d) : dev.ramjet.api.Numbers.toString(d);
    }

    private static String separate(String s) {
        int end = s.indexOf('.');
        if (end < 0) end = s.length();
        if (s.indexOf('e') >= 0) return s;
        StringBuilder b = new StringBuilder(s);
        for (int i = end - 3; i > (s.startsWith("-") ? 1 : 0); i -= 3) b.insert(i, '_');
        return b.toString();
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
        Members members = null;
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
                members = Members.ARRAY;
            }
            case SET, MAP -> {
                String prefix = prefix(constructor, tag, kind == ObjectKind.SET ? "Set" : "Map", "(" + r.size() + ")");
                if (r.size() == 0 && keys.isEmpty()) return prefix + "{}";
                open = prefix + "{";
                members = kind == ObjectKind.SET ? Members.SET : Members.MAP;
            }
            case TYPED_ARRAY -> {
                String name = r.typedArrayName();
                open = prefix(constructor, tag.equals(name) ? name.equals(constructor) ? "" : tag : tag, constructor == null ? name : "", "(" + r.length() + ")") + "[";
                close = "]";
                if (r.length() == 0 && keys.isEmpty()) return open + "]";
                isArray = true;
                members = Members.TYPED_ARRAY;
            }
            case MAP_ITERATOR, SET_ITERATOR -> {
                String type = kind == ObjectKind.MAP_ITERATOR ? "Map" : "Set";
                String name = type + " Iterator";
                open = "[" + (r.givesEntries() ? type + " Entries" : name) + "] " + (tag.isEmpty() || tag.equals(name) ? "" : "[" + tag + "] ") + "{";
                members = Members.ITERATOR;
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
                members = Members.ARRAY_BUFFER;
            }
            case DATA_VIEW -> {
                open = prefix(constructor, tag, "DataView", "") + "{";
                members = Members.DATA_VIEW;
            }
            case PROMISE -> {
                open = prefix(constructor, tag, "Promise", "") + "{";
                members = Members.PROMISE;
            }
            case WEAK_MAP, WEAK_SET -> {
                open = prefix(constructor, tag, kind == ObjectKind.WEAK_MAP ? "WeakMap" : "WeakSet", "") + "{";
                members = Members.WEAK;
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
            if (members != null) members(members, v, r, next, output);
            int own = output.size();
            for (Value key : keys) output.add(property(v, r, next, key, isArray ? ARRAY_EXTRAS : OBJECT));
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
        b.append(": ").append(primitive(r.wrappedPrimitive(), false)).append("]");
        if (!tag.isEmpty() && !tag.equals(constructor)) b.append(" [").append(tag).append("]");
        return b.toString();
    }

    // ---- members

    private enum Members { ARRAY, TYPED_ARRAY, SET, MAP, ITERATOR, ARRAY_BUFFER, DATA_VIEW, PROMISE, WEAK }

    private void members(Members kind, Value v, Reflection r, int depth, List<String> output) {
        switch (kind) {
            case ARRAY -> array(v, r, depth, output);
            case TYPED_ARRAY -> typedArray(r, depth, output);
            case SET -> {
                indentation += 2;
                List<Value> entries = r.entries();
                int n = Math.min(o.maxArrayLength, entries.size());
                for (int i = 0; i < n; i++) output.add(format(entries.get(i), depth, false));
                more(entries.size() - n, output);
                indentation -= 2;
            }
            case MAP -> {
                indentation += 2;
                List<Value> entries = r.entries();
                int n = Math.min(o.maxArrayLength, entries.size() / 2);
                for (int i = 0; i < n; i++) output.add(format(entries.get(2 * i), depth, false) + " => " + format(entries.get(2 * i + 1), depth, false));
                more(entries.size() / 2 - n, output);
                indentation -= 2;
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
                if (r.isDetached()) output.add(style("(detached)", "special"));
                else output.add(style("[Uint8Contents]", "special") + ": <" + b + ">");
                output.add("[byteLength]: " + style(Integer.toString(r.byteLength()), "number"));
            }
            case DATA_VIEW -> {
                output.add("[byteLength]: " + style(Integer.toString(r.byteLength()), "number"));
                output.add("[byteOffset]: " + style(Integer.toString(r.byteOffset()), "number"));
                indentation += 2;
                output.add("[buffer]: " + format(r.buffer(), depth, false));
                indentation -= 2;
            }
            case PROMISE -> {
                if (r.promiseState() == Reflection.PromiseState.PENDING) {
                    output.add(style("<pending>", "special"));
                } else {
                    indentation += 2;
                    String text = format(r.promiseResult(), depth, false);
                    indentation -= 2;
                    output.add(r.promiseState() == Reflection.PromiseState.REJECTED ? style("<rejected>", "special") + " " + text : text);
                }
            }
            case WEAK -> output.add(style("<items unknown>", "special"));
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
        output.add(style("<" + n + " empty item" + (n > 1 ? "s" : "") + ">", "undefined"));
    }

    private void typedArray(Reflection r, int depth, List<String> output) {
        long length = r.length();
        int n = (int) Math.min(o.maxArrayLength, length);
        for (int i = 0; i < n; i++) output.add(primitive(r.element(i), o.colors));
        more(length - n, output);
        if (o.showHidden) {
            indentation += 2;
            String name = r.typedArrayName();
            int size = length == 0 ? 1 : r.byteLength() / (int) length;
            output.add("[BYTES_PER_ELEMENT]: " + style(Integer.toString(size), "number"));
            output.add("[length]: " + style(Long.toString(length), "number"));
            output.add("[byteLength]: " + style(Integer.toString(r.byteLength()), "number"));
            output.add("[byteOffset]: " + style(Integer.toString(r.byteOffset()), "number"));
            output.add("[buffer]: " + format(r.buffer(), depth, true));
            indentation -= 2;
        }
    }

    private void iterator(Reflection r, int depth, List<String> output) {
        List<Value> entries = r.entries();
        indentation += 2;
        if (r.givesEntries()) {
            int n = Math.min(o.maxArrayLength, entries.size() / 2);
            for (int i = 0; i < n; i++) {
                List<String> pair = new ArrayList<>();
                pair.add(format(entries.get(2 * i), depth, false));
                pair.add(format(entries.get(2 * i + 1), depth, false));
                output.add(Layout.join(o, pair, "", "[", "]", true, false, indentation, currentDepth - depth));
            }
            more(entries.size() / 2 - n, output);
        } else {
            int n = Math.min(o.maxArrayLength, entries.size());
            for (int i = 0; i < n; i++) output.add(format(entries.get(i), depth, false));
            more(entries.size() - n, output);
        }
        indentation -= 2;
    }

    private String property(Value v, Reflection r, int depth, Value key, int type) {
        Reflection.Property p;
        try {
            p = r.property(key);
        } catch (ScriptException e) {
            return name(key, true) + ": " + style("<uninitialized>", "special");
        }
        if (p == null) {
            // Not an own property: what formatting an error asks for besides.
            Value inherited = v.get(key);
            return name(key, false) + ": " + indented(inherited, depth, 2);
        }
        String text = described(v, p, depth, type);
        return name(key, p.enumerable) + ":" + (text.startsWith("\n") ? text : " " + text);
    }

    private String indented(Value v, int depth, int by) {
        indentation += by;
        String text = format(v, depth, false);
        indentation -= by;
        return text;
    }

    /** A property's value, on a line of its own where the old compact style wants that. */
    private String described(Value holder, Reflection.Property p, int depth, int type) {
        if (p.value != null) {
            int by = o.compact != InspectOptions.COMPACT_TRUE || type != OBJECT ? 2 : 3;
            indentation += by;
            String text = format(p.value, depth, false);
            if (by == 3 && o.breakLength < Texts.width(text)) text = "\n" + Texts.spaces(indentation) + text;
            indentation -= by;
            return text;
        }
        if (p.getter == null) return p.setter == null ? style("undefined", "undefined") : style("[Setter]", "special");
        String label = p.setter == null ? "Getter" : "Getter/Setter";
        if (o.getters == 0 || o.getters == 2 && p.setter == null || o.getters == 3 && p.setter != null) return style("[" + label + "]", "special");
        try {
            Value got = p.getter.call(holder);
            if (got.isObject()) return style("[" + label + "]", "special") + " " + indented(got, depth, 2);
            return style("[" + label + ":", "special") + " " + primitive(got, o.colors) + style("]", "special");
        } catch (ScriptException e) {
            return style("[" + label + ":", "special") + " <Inspection threw (" + e.value().get("message").toText() + ")>" + style("]", "special");
        }
    }

    private String name(Value key, boolean enumerable) {
        if (key.isSymbol()) return enumerable ? style(symbol(key), "symbol") : "[" + style(symbol(key), "symbol") + "]";
        String s = key.asString();
        if (s.equals("__proto__")) return "['__proto__']";
        if (!enumerable) return "[" + Texts.escape(s) + "]";
        return Texts.isIdentifier(s) ? style(s, "name") : style(Texts.quote(s), "string");
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
