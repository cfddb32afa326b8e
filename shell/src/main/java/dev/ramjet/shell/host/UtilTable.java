package dev.ramjet.shell.host;

import dev.ramjet.api.Context;
import dev.ramjet.api.HostTable;
import dev.ramjet.api.ObjectKind;
import dev.ramjet.api.Reflection;
import dev.ramjet.api.Value;
import dev.ramjet.shell.inspect.FormatString;
import dev.ramjet.shell.inspect.InspectOptions;
import dev.ramjet.shell.inspect.Inspector;

/** The object {@code host}: what Node's modules written in JavaScript need of Java. */
final class UtilTable extends HostTable {
    private final Host host;

    UtilTable(Host host) {
        super("=inspect", "format/0", "formatWithOptions/1", "=types", "utf8Encode/1", "utf8Decode/2", "domainToASCII/1", "domainToUnicode/1",
            "=fs", "=os", "=crypto", "=timers", "enqueue/1", "now/0", "loadModule/1", "compileFunction/3", "newRealm/0", "evalScript/2", "readLine/1", "promiseState/1", "zlib/3", "listenToSignal/1", "callSiteText/1", "decode/4", "hasEncoding/1");
        this.host = host;
    }

    @Override
    public Object call(int id, Context context, Value self, Value[] args) throws Exception {
        switch (id) {
            case 0: return host.inspectFunction();
            case 1: return new FormatString(host.context, new InspectOptions(), host.inspectFunction()).format(args);
            case 2: {
                InspectOptions o = new InspectOptions();
                if (args[0].isObject()) o.read(args[0]);
                return new FormatString(host.context, o, host.inspectFunction()).format(java.util.Arrays.copyOfRange(args, 1, args.length));
            }
            case 3: return context.object(new Types());
            case 4: return Output.Utf8.encode(args[0].toText());
            case 5: return decode(context, args[0].asBytes(), args[1].truthy());
            case 6: return java.net.IDN.toASCII(args[0].toText(), java.net.IDN.ALLOW_UNASSIGNED).toLowerCase(java.util.Locale.ROOT);
            case 7: return java.net.IDN.toUnicode(args[0].toText(), java.net.IDN.ALLOW_UNASSIGNED);
            case 8: return context.object(new FsTable(host));
            case 9: return context.object(new OsTable());
            case 10: return context.object(new CryptoTable(host));
            case 11: return host.timers();
            case 12: {
                Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length, Object[].class);
                host.loop.enqueue(args[0], rest);
                return null;
            }
            case 13: return (System.nanoTime() - host.started) / 1e6;
            case 14: return host.modules.commonJs(args[0]);
            case 15: {
                Value names = args[2];
                String[] parameters = new String[names.length()];
                for (int i = 0; i < parameters.length; i++) parameters[i] = names.get(i).toText();
                return context.compileFunction(dev.ramjet.api.Source.script(args[1].toText(), args[0].toText()), "", parameters);
            }
            case 16: return context.hostObject(host.context.newRealm(), null);
            case 17: {
                Context realm = args.length > 2 && args[2].asHostObject() instanceof Context c ? c : host.context;
                return realm.eval(dev.ramjet.api.Source.script(args[1].isUndefined() ? "evalmachine.<anonymous>" : args[1].toText(), args[0].toText()));
            }
            case 18: return null;
            case 19: {
                Reflection.PromiseState s = args[0].reflect().promiseState();
                return s == null ? null : s.name();
            }
            case 20: return zlib(args[0].toText(), args[1].asBytes(), args[2].isNumber() ? args[2].asInt() : -1);
            case 21:
                host.listenToSignal(args[0].asString());
                return null;
            case 22: return CallSites.text(context);
            case 23: return decodeCharset(context, args);
            case 24: return TextCodecs.supports(args[0].asString());
            default: throw new IllegalArgumentException(Integer.toString(id));
        }
    }

    private static byte[] zlib(String what, byte[] bytes, int level) throws Exception {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        switch (what) {
            case "gzip": {
                try (java.util.zip.GZIPOutputStream z = new java.util.zip.GZIPOutputStream(out)) {
                    z.write(bytes);
                }
                break;
            }
            case "gunzip": return new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(bytes)).readAllBytes();
            case "deflate", "deflateRaw": {
                java.util.zip.Deflater d = new java.util.zip.Deflater(level, what.equals("deflateRaw"));
                try (java.util.zip.DeflaterOutputStream z = new java.util.zip.DeflaterOutputStream(out, d)) {
                    z.write(bytes);
                }
                break;
            }
            default:
                return new java.util.zip.InflaterInputStream(new java.io.ByteArrayInputStream(bytes), new java.util.zip.Inflater(what.equals("inflateRaw"))).readAllBytes();
        }
        return out.toByteArray();
    }

    private Object decode(Context context, byte[] bytes, boolean fatal) {
        if (!fatal || TextCodecs.isUtf8(bytes)) return TextCodecs.utf8(bytes, 0);
        throw dev.ramjet.api.ScriptException.of(context.error("TypeError", "The encoded data was not valid for encoding utf-8"));
    }

    /** decode(encoding, bytes, fatal, stream): the text, or [text, number of bytes to keep] of a stream; null if malformed. */
    private static Object decodeCharset(Context context, Value[] args) {
        TextCodecs.Decoded d = TextCodecs.decode(args[0].asString(), args[1].asBytes(), args[2].truthy(), args[3].truthy());
        return d == null ? context.nullValue() : args[3].truthy() ? context.array(d.text(), d.kept()) : d.text();
    }

    /** util.inspect with its properties. */
    static Value makeInspect(Host host) {
        Context c = host.context;
        Value f = c.function("inspect", new InspectCall(host));
        f.set("custom", c.symbolFor("nodejs.util.inspect.custom"));
        Value defaults = c.object();
        defaults.set("showHidden", false).set("depth", 2).set("colors", false).set("customInspect", true).set("showProxy", false).set("maxArrayLength", 100)
            .set("maxStringLength", 10000).set("breakLength", 80).set("compact", 3).set("sorted", false).set("getters", false).set("numericSeparator", false);
        f.set("defaultOptions", defaults);
        Value colors = c.object();
        String[] names = {"reset", "bold", "dim", "italic", "underline", "blink", "inverse", "hidden", "strikethrough", "doubleunderline", "black", "red", "green", "yellow", "blue",
            "magenta", "cyan", "white", "bgBlack", "bgRed", "bgGreen", "bgYellow", "bgBlue", "bgMagenta", "bgCyan", "bgWhite", "framed", "overlined", "gray", "grey", "redBright",
            "greenBright", "yellowBright", "blueBright", "magentaBright", "cyanBright", "whiteBright", "bgGray", "bgRedBright", "bgGreenBright", "bgYellowBright",
            "bgBlueBright", "bgMagentaBright", "bgCyanBright", "bgWhiteBright"};
        int[] codes = {0, 0, 1, 22, 2, 22, 3, 23, 4, 24, 5, 25, 7, 27, 8, 28, 9, 29, 21, 24, 30, 39, 31, 39, 32, 39, 33, 39, 34, 39, 35, 39, 36, 39, 37, 39, 40, 49, 41, 49, 42, 49, 43,
            49, 44, 49, 45, 49, 46, 49, 47, 49, 51, 54, 53, 55, 90, 39, 90, 39, 91, 39, 92, 39, 93, 39, 94, 39, 95, 39, 96, 39, 97, 39, 100, 49, 101, 49, 102, 49, 103, 49, 104, 49,
            105, 49, 106, 49, 107, 49};
        for (int i = 0; i < names.length; i++) colors.set(names[i], c.array(codes[2 * i], codes[2 * i + 1]));
        f.set("colors", colors);
        Value styles = c.object();
        String[] pairs = {"special", "cyan", "number", "yellow", "bigint", "yellow", "boolean", "yellow", "undefined", "grey", "null", "bold", "string", "green", "symbol", "green",
            "date", "magenta", "regexp", "red", "module", "underline"};
        for (int i = 0; i < pairs.length; i += 2) styles.set(pairs[i], pairs[i + 1]);
        f.set("styles", styles);
        return f;
    }

    private static final class InspectCall implements dev.ramjet.api.HostFunction {
        private final Host host;

        InspectCall(Host host) {
            this.host = host;
        }

        @Override
        public Object call(Value self, Value... args) {
            InspectOptions o = new InspectOptions();
            Value defaults = host.inspectFunction().get("defaultOptions");
            if (defaults.isObject()) o.read(defaults);
            o.given = null;
            if (args.length > 1 && args[1].isObject()) {
                o.read(args[1]);
            } else if (args.length > 1) {
                o.showHidden = args[1].truthy();
                if (args.length > 2 && !args[2].isUndefined()) o.depth = args[2].isNull() ? InspectOptions.UNLIMITED : (int) args[2].toNumber();
                if (args.length > 3) o.colors = args[3].truthy();
            }
            return new Inspector(host.context, o, host.inspectFunction()).inspect(args.length == 0 ? host.context.undefined() : args[0]);
        }
    }

    /** util.types. */
    private static final class Types extends HostTable {
        private static final String[] NAMES = {"isDate/1", "isRegExp/1", "isMap/1", "isSet/1", "isWeakMap/1", "isWeakSet/1", "isPromise/1", "isProxy/1", "isNativeError/1",
            "isArgumentsObject/1", "isArrayBuffer/1", "isSharedArrayBuffer/1", "isAnyArrayBuffer/1", "isDataView/1", "isTypedArray/1", "isArrayBufferView/1", "isBoxedPrimitive/1",
            "isNumberObject/1", "isStringObject/1", "isBooleanObject/1", "isBigIntObject/1", "isSymbolObject/1", "isMapIterator/1", "isSetIterator/1", "isGeneratorObject/1",
            "isGeneratorFunction/1", "isAsyncFunction/1", "isModuleNamespaceObject/1", "isExternal/1", "isUint8Array/1", "isUint8ClampedArray/1", "isUint16Array/1", "isUint32Array/1",
            "isInt8Array/1", "isInt16Array/1", "isInt32Array/1", "isFloat16Array/1", "isFloat32Array/1", "isFloat64Array/1", "isBigInt64Array/1", "isBigUint64Array/1",
            "isKeyObject/1", "isCryptoKey/1", "isEventTarget/1"};
        private static final ObjectKind[] KINDS = {ObjectKind.DATE, ObjectKind.REGEXP, ObjectKind.MAP, ObjectKind.SET, ObjectKind.WEAK_MAP, ObjectKind.WEAK_SET, ObjectKind.PROMISE,
            ObjectKind.PROXY, ObjectKind.ERROR, ObjectKind.ARGUMENTS, ObjectKind.ARRAY_BUFFER, ObjectKind.SHARED_ARRAY_BUFFER};

        Types() {
            super(NAMES);
        }

        @Override
        public Object call(int id, Context context, Value self, Value[] args) {
            if (!args[0].isObject()) return false;
            Reflection r = args[0].reflect();
            ObjectKind k = r.kind();
            if (id < KINDS.length) return k == KINDS[id];
            switch (id) {
                case 12: return k == ObjectKind.ARRAY_BUFFER || k == ObjectKind.SHARED_ARRAY_BUFFER;
                case 13: return k == ObjectKind.DATA_VIEW;
                case 14: return k == ObjectKind.TYPED_ARRAY;
                case 15: return k == ObjectKind.TYPED_ARRAY || k == ObjectKind.DATA_VIEW;
                case 16: return k == ObjectKind.NUMBER || k == ObjectKind.STRING || k == ObjectKind.BOOLEAN || k == ObjectKind.BIGINT || k == ObjectKind.SYMBOL;
                case 17: return k == ObjectKind.NUMBER;
                case 18: return k == ObjectKind.STRING;
                case 19: return k == ObjectKind.BOOLEAN;
                case 20: return k == ObjectKind.BIGINT;
                case 21: return k == ObjectKind.SYMBOL;
                case 22: return k == ObjectKind.MAP_ITERATOR;
                case 23: return k == ObjectKind.SET_ITERATOR;
                case 24: return k == ObjectKind.GENERATOR || k == ObjectKind.ASYNC_GENERATOR;
                case 25: return k == ObjectKind.FUNCTION && (r.functionKind() == Reflection.FunctionKind.GENERATOR || r.functionKind() == Reflection.FunctionKind.ASYNC_GENERATOR);
                case 26: return k == ObjectKind.FUNCTION && (r.functionKind() == Reflection.FunctionKind.ASYNC || r.functionKind() == Reflection.FunctionKind.ASYNC_GENERATOR);
                case 27: return k == ObjectKind.MODULE_NAMESPACE;
                case 28, 41, 42, 43: return false;
                default: {
                    String name = NAMES[id].substring(2, NAMES[id].length() - 2);
                    return name.equals(r.typedArrayName());
                }
            }
        }
    }
}
