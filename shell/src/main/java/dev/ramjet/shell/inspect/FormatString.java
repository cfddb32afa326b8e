package dev.ramjet.shell.inspect;

import dev.ramjet.api.Context;
import dev.ramjet.api.ObjectKind;
import dev.ramjet.api.Reflection;
import dev.ramjet.api.ScriptException;
import dev.ramjet.api.Value;
import java.util.Set;

/** util.format: printf-like directives, the rest inspected and joined with blanks. */
public final class FormatString {
    private final Context context;
    private final InspectOptions options;
    private final Value inspectFunction;

    public FormatString(Context context, InspectOptions options, Value inspectFunction) {
        this.context = context;
        this.options = options;
        this.inspectFunction = inspectFunction;
    }

    private String inspect(Value v, InspectOptions o) {
        return new Inspector(context, o, inspectFunction).inspect(v);
    }

    public String format(Value[] args) {
        if (args.length == 0) return "";
        if (args.length == 1) return args[0].isString() ? args[0].asString() : inspect(args[0], options.clone());
        StringBuilder b = new StringBuilder();
        int next = 0;
        if (args[0].isString()) {
            next = directives(b, args[0].asString(), args);
            if (next == args.length) return b.toString();
            b.append(' ');
        }
        for (int i = next; i < args.length; i++) {
            if (i > next) b.append(' ');
            b.append(args[i].isString() ? args[i].asString() : inspect(args[i], options.clone()));
        }
        return b.toString();
    }

    /** Returns the index of the first argument that no directive used. */
    private int directives(StringBuilder b, String f, Value[] args) {
        int next = 1;
        int last = 0;
        int n = f.length();
        for (int i = 0; i < n - 1; i++) {
            if (f.charAt(i) != '%') continue;
            char c = f.charAt(i + 1);
            if (c == '%') {
                b.append(f, last, i).append('%');
            } else if (next < args.length && "sjdOoifc".indexOf(c) >= 0) {
                b.append(f, last, i).append(directive(c, args[next++]));
            } else {
                if (c != '%') continue;
            }
            i++;
            last = i + 1;
        }
        b.append(f, last, n);
        return next;
    }

    private String directive(char c, Value v) {
        switch (c) {
            case 's':
                return text(v);
            case 'j':
                try {
                    Value json = context.globals().get("JSON").invoke("stringify", v);
                    return json.isUndefined() ? "undefined" : json.asString();
                } catch (ScriptException e) {
                    if (e.getMessage().contains("circular")) return "[Circular]";
                    throw e;
                }
            case 'd':
                if (v.isBigInt()) return v.asBigInteger() + "n";
                return v.isSymbol() ? "NaN" : number(v.toNumber());
            case 'i':
                if (v.isBigInt()) return v.asBigInteger() + "n";
                if (v.isSymbol()) return "NaN";
                return number(context.globals().get("parseInt").execute(v).asDouble());
            case 'f':
                if (v.isSymbol()) return "NaN";
                return number(context.globals().get("parseFloat").execute(v).asDouble());
            case 'O':
                return inspect(v, options.clone());
            case 'o': {
                InspectOptions o = options.clone();
                o.showHidden = true;
                o.showProxy = true;
                o.depth = 4;
                return inspect(v, o);
            }
            default:
                return "";
        }
    }

    private static String number(double d) {
        return d == 0 && 1 / d < 0 ? "-0" : PrimitiveText.numberText(d);
    }

    private String text(Value v) {
        if (v.isNumber()) return number(v.asDouble());
        if (v.isBigInt()) return v.asBigInteger() + "n";
        if (v.isSymbol()) return v.toString();
        if (!v.isObject() || !hasBuiltInToString(v)) return v.toText();
        InspectOptions o = options.clone();
        o.depth = 0;
        o.colors = false;
        o.compact = 3;
        return inspect(v, o);
    }

    private static final Set<String> BUILT_IN = Set.of("Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "Date", "Promise", "RegExp", "Error",
        "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "ArrayBuffer", "Uint8Array", "Int8Array", "Uint16Array",
        "Int16Array", "Uint32Array", "Int32Array", "Float32Array", "Float64Array", "Uint8ClampedArray", "BigUint64Array", "BigInt64Array", "DataView", "Map", "BigInt",
        "Set", "WeakMap", "WeakSet", "WeakRef", "Proxy");

    private static boolean hasBuiltInToString(Value v) {
        Reflection r = v.reflect();
        while (r.kind() == ObjectKind.PROXY) {
            Value target = r.proxyTarget();
            if (target == null) return true;
            r = target.reflect();
        }
        if (r.property("toString") != null || r.property(v.context().wellKnownSymbol("toPrimitive")) != null) return false;
        Value p = r.value();
        while (p != null && p.reflect().property("toString") == null) p = p.reflect().prototype();
        if (p == null) return true;
        Reflection.Property c = p.reflect().property("constructor");
        if (c == null || c.value == null || !c.value.isFunction()) return false;
        Reflection.Property name = c.value.reflect().property("name");
        return name != null && name.value != null && name.value.isString() && BUILT_IN.contains(name.value.asString());
    }
}
