package dev.ramjet.bytecode;

import dev.ramjet.bytecode.BytecodeFormat.FormatException;
import dev.ramjet.source.FunctionKind;
import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.ModuleInfo;
import dev.ramjet.source.ModulePhase;
import dev.ramjet.source.PrivateKind;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.ScopeKind;
import dev.ramjet.source.Source;
import dev.ramjet.source.VariableKind;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads stored bytecode, trusting nothing: whatever the bytes are, the result is a program that {@link Verifier} accepts, or a
 * {@link FormatException} that says what is wrong. Every count is checked against the bytes that are left before anything is allocated, and
 * nesting is limited.
 */
public final class Deserializer {
    private static final int MAX_DEPTH = 400;
    private static final ScopeKind[] SCOPE_KINDS = ScopeKind.values();
    private static final FunctionKind[] FUNCTION_KINDS = FunctionKind.values();
    private static final VariableKind[] VARIABLE_KINDS = VariableKind.values();
    private static final PrivateKind[] PRIVATE_KINDS = PrivateKind.values();
    private static final ModulePhase[] PHASES = ModulePhase.values();

    private final byte[] bytes;
    private int at;
    private String[] strings = {};
    private Source source;
    private int depth;
    private final ArrayList<ScopeInfo> scopes = new ArrayList<>();
    private LazyCompiler lazy;
    private ArrayList<BytecodeFunction> noted;

    private Deserializer(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a program.
     *
     * @param name of the file, for messages
     * @throws FormatException if the bytes are no valid stored bytecode of this engine
     */
    public static BytecodeFunction deserialize(byte[] bytes, String name) {
        try {
            return new Deserializer(bytes).file();
        } catch (FormatException e) {
            throw new FormatException(name + ": " + e.getMessage());
        } catch (Verifier.VerifyException e) {
            throw new FormatException(name + ": " + e.getMessage());
        }
    }

    /**
     * Reads what {@link Serializer#cached} wrote.
     *
     * @param source    the program's text
     * @param lazy      compiles functions that were only pre-parsed
     * @param functions receives all functions in order
     * @throws FormatException if the bytes are no program that could be run
     */
    public static BytecodeFunction cached(byte[] bytes, Source source, LazyCompiler lazy, ArrayList<BytecodeFunction> functions) {
        try {
            Deserializer d = new Deserializer(bytes);
            d.source = source;
            d.lazy = lazy;
            d.noted = functions;
            d.table();
            BytecodeFunction program = d.function();
            d.checkEnd(program);
            return program;
        } catch (Verifier.VerifyException e) {
            throw new FormatException(e.getMessage());
        }
    }

    private BytecodeFunction file() {
        if (!BytecodeFormat.isBytecode(bytes)) throw new FormatException("not a bytecode file");
        at = 4;
        int version = fixed();
        if (version != BytecodeFormat.VERSION) {
            throw new FormatException("made with version " + version + " of the bytecode format, this engine reads version " + BytecodeFormat.VERSION
                + "; compile it again");
        }
        if (!text().equals(BytecodeFormat.buildId())) throw new FormatException("made by another build of the engine; compile it again");
        int length = fixed(), crc = fixed();
        if (length < 0 || length > bytes.length - at) throw cut();
        if (length < bytes.length - at) throw new FormatException("the file has " + (bytes.length - at - length) + " bytes too many");
        CRC32 actual = new CRC32();
        actual.update(bytes, at, length);
        if ((int) actual.getValue() != crc) throw new FormatException("the file is damaged (checksum)");
        return body();
    }

    private void table() {
        int n = count(2);
        String[] table = new String[n];
        for (int i = 0; i < n; i++) table[i] = text().intern();
        strings = table;
    }

    private BytecodeFunction body() {
        table();
        String name = string();
        boolean hasText = flag();
        String text = hasText ? text() : null;
        int length = number(), firstLine = number(), firstColumn = number();
        int lines = count(1);
        int[] starts = new int[lines];
        for (int i = 0, offset = 0; i < lines; i++) starts[i] = offset = checked(offset + number());
        source = new Source(name, hasText ? text : blank(length, starts), firstLine, firstColumn, null);
        BytecodeFunction program = function();
        checkEnd(program);
        return program;
    }

    private void checkEnd(BytecodeFunction program) {
        if (at != bytes.length) throw damaged("data after the program");
        if (program.kind > BytecodeFunction.KIND_EVAL && program.kind != BytecodeFunction.KIND_FUNCTION) throw damaged("not a program");
        Verifier.verify(program, true);
    }

    /** A text of blanks with line feeds where lines end: positions stay right where the text was left out. */
    private static String blank(int length, int[] starts) {
        if (length < 0 || length > 1 << 28) throw damaged("length of the source");
        char[] text = new char[length];
        Arrays.fill(text, ' ');
        for (int s : starts) if (s > 0 && s <= length) text[s - 1] = '\n';
        return new String(text);
    }

    // ---- primitives

    private static FormatException damaged(String what) {
        return new FormatException("the file is damaged (" + what + ")");
    }

    private static FormatException cut() {
        return new FormatException("the file is cut short");
    }

    private int get() {
        if (at >= bytes.length) throw cut();
        return bytes[at++] & 255;
    }

    private int fixed() {
        return get() << 24 | get() << 16 | get() << 8 | get();
    }

    private int number() {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = get();
            value |= (b & 127) << shift;
            if (b < 128) return value;
        }
        throw damaged("number");
    }

    private int signed() {
        int n = number();
        return n >>> 1 ^ -(n & 1);
    }

    private static int checked(int n) {
        if (n < 0) throw damaged("negative number");
        return n;
    }

    /** A count of things that take at least {@code each} bytes. */
    private int count(int each) {
        int n = number();
        if (n < 0 || (long) n * each > bytes.length - at) throw damaged("count");
        return n;
    }

    private boolean flag() {
        int b = get();
        if (b > 1) throw damaged("flag");
        return b == 1;
    }

    private String text() {
        int wide = get();
        if (wide > 1) throw damaged("string");
        int n = count(1 + wide);
        char[] c = new char[n];
        for (int i = 0; i < n; i++) c[i] = (char) (wide == 1 ? get() << 8 | get() : get());
        return new String(c);
    }

    private String string() {
        int id = number();
        if (id < 0 || id >= strings.length) throw damaged("string number");
        return strings[id];
    }

    private String optional() {
        return flag() ? string() : null;
    }

    private String[] strings() {
        String[] result = new String[count(1)];
        for (int i = 0; i < result.length; i++) result[i] = optional();
        return result;
    }

    /** Strings none of which is missing. */
    private String[] names() {
        String[] result = strings();
        for (String s : result) if (s == null) throw damaged("name");
        return result;
    }

    private int[] numbers() {
        int[] result = new int[count(1)];
        for (int i = 0; i < result.length; i++) result[i] = signed();
        return result;
    }

    private byte[] bytes() {
        int n = count(1);
        byte[] result = Arrays.copyOfRange(bytes, at, at + n);
        at += n;
        return result;
    }

    private <T> T of(T[] values) {
        int i = number();
        if (i < 0 || i >= values.length) throw damaged("enumeration");
        return values[i];
    }

    // ---- functions

    private BytecodeFunction function() {
        if (++depth > MAX_DEPTH) throw damaged("nesting");
        BytecodeFunction f = new BytecodeFunction();
        boolean isStub = false;
        if (noted != null) {
            noted.add(f);
            isStub = flag();
        }
        f.kind = number();
        f.flags = number();
        f.name = string();
        if (flag()) f.traceName = new TraceName(string(), string());
        if (isStub) return lazy(f);
        f.paramCount = checked(number());
        f.length = checked(number());
        f.source = source;
        f.start = checked(number());
        f.end = checked(number());
        f.position = checked(number());
        if (f.start > f.end || f.end > source.length()) throw damaged("source range");
        f.registerCount = checked(number());
        f.code = numbers();
        f.constants = constants();
        f.constantRegisters = constants();
        f.holeRegisters = numbers();
        f.handlers = numbers();
        f.positions = bytes();
        f.slotKinds = bytes();
        if (flag()) f.mappedParameterSlots = numbers();
        f.outerScope = scope();
        if (flag()) f.module = module();
        if ((f.module != null) != (f.kind == BytecodeFunction.KIND_MODULE)) throw damaged("module table");
        depth--;
        return f;
    }

    private BytecodeFunction lazy(BytecodeFunction f) {
        if (f.kind < BytecodeFunction.KIND_FUNCTION || f.kind > BytecodeFunction.KIND_CLASS_INITIALIZER) throw damaged("kind of a function");
        f.length = checked(number());
        f.source = source;
        f.start = checked(number());
        f.end = checked(number());
        f.position = checked(number());
        if (f.start > f.end || f.end > source.length()) throw damaged("source range");
        f.outerScope = scope();
        f.lazyData = stub();
        f.lazyCompiler = lazy;
        depth--;
        return f;
    }

    private FunctionStub stub() {
        if (++depth > MAX_DEPTH) throw damaged("nesting");
        FunctionKind kind = of(FUNCTION_KINDS);
        String name = optional();
        int flags = number(), start = number(), end = number(), parameters = number(), body = number(), length = checked(number());
        if (start < 0 || start > parameters || parameters > body || body > end || end > source.length()) throw damaged("source range");
        String[] free = names();
        boolean[] assigned = new boolean[free.length];
        for (int i = 0; i < assigned.length; i++) assigned[i] = flag();
        FunctionStub[] inner = new FunctionStub[count(8)];
        for (int i = 0; i < inner.length; i++) inner[i] = stub();
        depth--;
        return new FunctionStub(kind, name, flags, start, end, parameters, body, length, free, assigned, inner);
    }

    private Object[] constants() {
        Object[] result = new Object[count(1)];
        for (int i = 0; i < result.length; i++) result[i] = constant();
        return result;
    }

    private Object constant() {
        int tag = get();
        switch (tag) {
            case BytecodeFormat.HOLE: return null;
            case BytecodeFormat.UNDEFINED: return Literal.UNDEFINED;
            case BytecodeFormat.NULL: return Literal.NULL;
            case BytecodeFormat.TRUE: return Boolean.TRUE;
            case BytecodeFormat.FALSE: return Boolean.FALSE;
            case BytecodeFormat.INT: return signed();
            case BytecodeFormat.DOUBLE: {
                long high = fixed();
                return Double.longBitsToDouble(high << 32 | fixed() & 0xFFFFFFFFL);
            }
            case BytecodeFormat.BIG_INT: {
                byte[] b = bytes();
                if (b.length == 0) throw damaged("BigInt");
                return new BigInteger(b);
            }
            case BytecodeFormat.STRING: return string();
            case BytecodeFormat.TARGETS: return numbers();
            case BytecodeFormat.NAMES: return names();
            case BytecodeFormat.VALUES: {
                if (++depth > MAX_DEPTH) throw damaged("nesting");
                Object[] values = constants();
                depth--;
                for (Object v : values) if (v != null && !Verifier.isValue(v)) throw damaged("array literal");
                return values;
            }
            case BytecodeFormat.FUNCTION: return function();
            case BytecodeFormat.TEMPLATE: {
                String[] cooked = strings(), raw = names();
                if (cooked.length != raw.length || raw.length == 0) throw damaged("template");
                return new TemplateSite(cooked, raw);
            }
            case BytecodeFormat.SCOPE: {
                ScopeInfo s = scope();
                if (s == null) throw damaged("scope");
                return s;
            }
            case BytecodeFormat.DECLARATIONS: {
                String[] lexical = names();
                boolean[] constants = new boolean[lexical.length];
                for (int i = 0; i < constants.length; i++) constants[i] = flag();
                return new DeclarationInfo(lexical, constants, names(), names(), names());
            }
            default: throw damaged("constant");
        }
    }

    private ScopeInfo scope() {
        int id = number();
        if (id == 0) return null;
        if (id != 1) {
            if (id < 0 || id - 2 >= scopes.size()) throw damaged("scope number");
            return scopes.get(id - 2);
        }
        if (++depth > MAX_DEPTH) throw damaged("nesting");
        ScopeInfo outer = scope();
        ScopeKind kind = of(SCOPE_KINDS);
        int functionKind = number();
        if (functionKind < 0 || functionKind > FUNCTION_KINDS.length) throw damaged("enumeration");
        if ((functionKind != 0) != (kind == ScopeKind.FUNCTION) && kind == ScopeKind.FUNCTION) throw damaged("scope");
        int flags = number(), envSize = checked(number()), evalSlot = checked(number());
        String[] names = names();
        int n = names.length;
        VariableKind[] kinds = new VariableKind[n];
        PrivateKind[] privateKinds = new PrivateKind[n];
        boolean[] statics = new boolean[n], tdz = new boolean[n], assigned = new boolean[n];
        int[] slots = new int[n];
        for (int i = 0; i < n; i++) {
            kinds[i] = of(VARIABLE_KINDS);
            privateKinds[i] = of(PRIVATE_KINDS);
            int bits = number();
            statics[i] = (bits & 1) != 0;
            tdz[i] = (bits & 2) != 0;
            assigned[i] = (bits & 4) != 0;
            slots[i] = number();
            if (slots[i] < 1 || slots[i] >= envSize) throw damaged("scope slot");
        }
        if (evalSlot != 0 && evalSlot >= envSize) throw damaged("scope slot");
        ScopeInfo s = new ScopeInfo(outer, kind, functionKind == 0 ? null : FUNCTION_KINDS[functionKind - 1], flags, envSize, evalSlot, names, kinds,
            privateKinds, statics, tdz, assigned, slots);
        scopes.add(s);
        depth--;
        return s;
    }

    // ---- modules

    private ModuleLayout module() {
        String[] names = names();
        byte[] kinds = bytes();
        int[] slots = numbers();
        int envSize = checked(number());
        if (kinds.length != names.length || slots.length != names.length) throw damaged("module table");
        for (int i = 0; i < names.length; i++) {
            if (kinds[i] < 0 || kinds[i] > ModuleLayout.IMPORT || slots[i] < 1 || slots[i] >= envSize) throw damaged("module table");
        }
        if (envSize > names.length + 2 || envSize < 0) throw damaged("module table");
        List<ModuleInfo.Request> requests = new ArrayList<>();
        for (int i = count(4); i > 0; i--) requests.add(new ModuleInfo.Request(string(), List.of(names()), of(PHASES), number()));
        List<ModuleInfo.Import> imports = new ArrayList<>();
        for (int i = count(4); i > 0; i--) imports.add(new ModuleInfo.Import(request(requests), optional(), string(), number()));
        List<ModuleInfo.LocalExport> locals = new ArrayList<>();
        for (int i = count(3); i > 0; i--) locals.add(new ModuleInfo.LocalExport(string(), string(), number()));
        List<ModuleInfo.IndirectExport> indirect = new ArrayList<>();
        for (int i = count(4); i > 0; i--) indirect.add(new ModuleInfo.IndirectExport(string(), request(requests), optional(), number()));
        List<ModuleInfo.StarExport> stars = new ArrayList<>();
        for (int i = count(2); i > 0; i--) stars.add(new ModuleInfo.StarExport(request(requests), number()));
        return new ModuleLayout(new ModuleInfo(requests, imports, locals, indirect, stars, flag()), names, kinds, slots, envSize);
    }

    private int request(List<ModuleInfo.Request> requests) {
        int i = number();
        if (i < 0 || i >= requests.size()) throw damaged("module request");
        return i;
    }
}
