package dev.ramjet.bytecode;

import dev.ramjet.source.FunctionStub;
import dev.ramjet.source.ModuleInfo;
import dev.ramjet.source.ScopeInfo;
import dev.ramjet.source.Source;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.zip.CRC32;

/** Writes a compiled program as stored bytecode, see {@link BytecodeFormat}. Functions that were only pre-parsed are compiled first. */
public final class Serializer {
    private byte[] bytes = new byte[1 << 12];
    private int size;
    private final HashMap<String, Integer> stringIds = new HashMap<>();
    private final ArrayList<String> strings = new ArrayList<>();
    private final IdentityHashMap<ScopeInfo, Integer> scopes = new IdentityHashMap<>();
    /** For a code cache: functions that never ran stay stubs, and all functions are noted in the order in which they are written. */
    private ArrayList<BytecodeFunction> noted;
    private Object undefined, nullValue;

    private Serializer() {}

    /**
     * A program that may have run, for a cache that is read again together with its source: without the text, and with stubs for functions
     * that were only pre-parsed. Not a file: the cache has its own head.
     *
     * @param undefined what stands for {@link Literal#UNDEFINED} in functions that ran, as {@link BytecodeFunction#prepare} put it there
     * @param functions receives the functions in the order in which {@link Deserializer#cached} will list them
     */
    public static byte[] cached(BytecodeFunction program, Object undefined, Object nullValue, ArrayList<BytecodeFunction> functions) {
        Serializer body = new Serializer();
        body.noted = functions;
        body.undefined = undefined;
        body.nullValue = nullValue;
        body.function(program);
        Serializer table = new Serializer();
        table.number(body.strings.size());
        for (String s : body.strings) table.text(s);
        table.raw(body.bytes, body.size);
        return Arrays.copyOf(table.bytes, table.size);
    }

    /**
     * The stored form of a program.
     *
     * @param keepSource store the source text, too, which Function.prototype.toString and error messages show
     */
    public static byte[] serialize(BytecodeFunction program, boolean keepSource) {
        Serializer body = new Serializer();
        Source source = program.source;
        body.string(source.name());
        body.flag(keepSource);
        if (keepSource) body.text(source.text());
        body.number(source.length());
        body.number(source.firstLine());
        body.number(source.firstColumn());
        int[] lines = keepSource ? new int[0] : lineStarts(source);
        body.number(lines.length);
        int before = 0;
        for (int at : lines) {
            body.number(at - before);
            before = at;
        }
        body.function(program);

        Serializer table = new Serializer();
        table.number(body.strings.size());
        for (String s : body.strings) table.text(s);
        table.raw(body.bytes, body.size);

        Serializer file = new Serializer();
        file.fixed(BytecodeFormat.MAGIC);
        file.fixed(BytecodeFormat.VERSION);
        file.text(BytecodeFormat.buildId());
        CRC32 crc = new CRC32();
        crc.update(table.bytes, 0, table.size);
        file.fixed(table.size);
        file.fixed((int) crc.getValue());
        file.raw(table.bytes, table.size);
        return Arrays.copyOf(file.bytes, file.size);
    }

    /** Line starts, so that positions can be told without the text. */
    private static int[] lineStarts(Source source) {
        int n = source.lines().lineIndex(source.length()) + 1;
        int[] result = new int[n];
        for (int i = 0; i < n; i++) result[i] = source.lines().lineStart(i);
        return result;
    }

    // ---- primitives

    private void put(int b) {
        if (size == bytes.length) bytes = Arrays.copyOf(bytes, size * 2);
        bytes[size++] = (byte) b;
    }

    private void raw(byte[] from, int count) {
        if (size + count > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
        System.arraycopy(from, 0, bytes, size, count);
        size += count;
    }

    private void fixed(int value) {
        put(value >>> 24);
        put(value >>> 16);
        put(value >>> 8);
        put(value);
    }

    private void number(int value) {
        while ((value & ~127) != 0) {
            put(value & 127 | 128);
            value >>>= 7;
        }
        put(value);
    }

    private void signed(int value) {
        number(value << 1 ^ value >> 31);
    }

    private void flag(boolean value) {
        put(value ? 1 : 0);
    }

    private void string(String s) {
        Integer id = stringIds.get(s);
        if (id == null) {
            id = strings.size();
            stringIds.put(s, id);
            strings.add(s);
        }
        number(id);
    }

    /** A string that may be missing. */
    private void optional(String s) {
        flag(s != null);
        if (s != null) string(s);
    }

    private void traceName(TraceName t) {
        flag(t != null);
        if (t == null) return;
        string(t.owner());
        string(t.member());
    }

    private void text(String s) {
        boolean latin = true;
        for (int i = 0; i < s.length(); i++) if (s.charAt(i) > 255) latin = false;
        put(latin ? 0 : 1);
        number(s.length());
        if (latin) {
            byte[] b = s.getBytes(StandardCharsets.ISO_8859_1);
            raw(b, b.length);
        } else {
            for (int i = 0; i < s.length(); i++) {
                put(s.charAt(i) >>> 8);
                put(s.charAt(i));
            }
        }
    }

    private void strings(String[] list) {
        number(list.length);
        for (String s : list) optional(s);
    }

    private void strings(List<String> list) {
        strings(list.toArray(new String[0]));
    }

    private void numbers(int[] list) {
        number(list.length);
        for (int n : list) signed(n);
    }

    private void bytes(byte[] list) {
        number(list.length);
        raw(list, list.length);
    }

    // ---- functions

    private void function(BytecodeFunction f) {
        if (noted != null) {
            noted.add(f);
            flag(f.code == null);
            if (f.code == null) {
                lazy(f);
                return;
            }
        }
        if (f.code == null) {
            f.lazyCompiler.compile(f);
        }
        number(f.kind);
        number(f.flags);
        string(f.name);
        traceName(f.traceName);
        number(f.paramCount);
        number(f.length);
        number(f.start);
        number(f.end);
        number(f.position);
        number(f.registerCount);
        numbers(f.code);
        constants(f.constants);
        constants(f.constantRegisters);
        numbers(f.holeRegisters);
        numbers(f.handlers);
        bytes(f.positions);
        bytes(f.slotKinds);
        flag(f.mappedParameterSlots != null);
        if (f.mappedParameterSlots != null) numbers(f.mappedParameterSlots);
        scope(f.outerScope);
        flag(f.module != null);
        if (f.module != null) module(f.module);
    }

    /** A function that was only pre-parsed. */
    private void lazy(BytecodeFunction f) {
        number(f.kind);
        number(f.flags);
        string(f.name);
        traceName(f.traceName);
        number(f.length);
        number(f.start);
        number(f.end);
        number(f.position);
        scope(f.outerScope);
        stub((FunctionStub) f.lazyData);
    }

    private void stub(FunctionStub s) {
        number(s.kind.ordinal());
        optional(s.name);
        number(s.flags);
        number(s.start);
        number(s.end);
        number(s.parameters);
        number(s.body);
        number(s.length);
        strings(s.freeNames);
        for (boolean b : s.freeAssigned) flag(b);
        number(s.inner.length);
        for (FunctionStub inner : s.inner) stub(inner);
    }

    private void constants(Object[] list) {
        number(list.length);
        for (Object k : list) constant(k);
    }

    private void constant(Object k) {
        if (k == null) {
            put(BytecodeFormat.HOLE);
        } else if (noted != null && (k == undefined || k == nullValue)) {
            put(k == undefined ? BytecodeFormat.UNDEFINED : BytecodeFormat.NULL);
        } else if (k instanceof Literal l) {
            put(l == Literal.UNDEFINED ? BytecodeFormat.UNDEFINED : BytecodeFormat.NULL);
        } else if (k instanceof Boolean v) {
            put(v ? BytecodeFormat.TRUE : BytecodeFormat.FALSE);
        } else if (k instanceof Integer v) {
            put(BytecodeFormat.INT);
            signed(v);
        } else if (k instanceof Double v) {
            put(BytecodeFormat.DOUBLE);
            long bits = Double.doubleToRawLongBits(v);
            fixed((int) (bits >>> 32));
            fixed((int) bits);
        } else if (k instanceof BigInteger v) {
            put(BytecodeFormat.BIG_INT);
            bytes(v.toByteArray());
        } else if (k instanceof String v) {
            put(BytecodeFormat.STRING);
            string(v);
        } else if (k instanceof int[] v) {
            put(BytecodeFormat.TARGETS);
            numbers(v);
        } else if (k instanceof String[] v) {
            put(BytecodeFormat.NAMES);
            strings(v);
        } else if (k instanceof Object[] v) {
            put(BytecodeFormat.VALUES);
            constants(v);
        } else if (k instanceof BytecodeFunction v) {
            put(BytecodeFormat.FUNCTION);
            function(v);
        } else if (k instanceof TemplateSite v) {
            put(BytecodeFormat.TEMPLATE);
            strings(v.cooked);
            strings(v.raw);
        } else if (k instanceof ScopeInfo v) {
            put(BytecodeFormat.SCOPE);
            scope(v);
        } else if (k instanceof DeclarationInfo v) {
            put(BytecodeFormat.DECLARATIONS);
            strings(v.lexicalNames);
            for (boolean c : v.lexicalConstants) flag(c);
            strings(v.functionNames);
            strings(v.varNames);
            strings(v.blockFunctionNames);
        } else {
            throw new IllegalArgumentException("this function has run already: its constants belong to the runtime (" + k.getClass().getName() + ")");
        }
    }

    /** A scope once in full, then by number: 0 none, 1 new, n + 2 the n-th written. */
    private void scope(ScopeInfo s) {
        if (s == null) {
            number(0);
            return;
        }
        Integer id = scopes.get(s);
        if (id != null) {
            number(id + 2);
            return;
        }
        number(1);
        scope(s.outer);
        scopes.put(s, scopes.size());
        number(s.kind.ordinal());
        number(s.functionKind == null ? 0 : s.functionKind.ordinal() + 1);
        number(s.flags);
        number(s.envSize);
        number(s.evalVariablesSlot);
        strings(s.names);
        for (int i = 0; i < s.names.length; i++) {
            number(s.kinds[i].ordinal());
            number(s.privateKinds[i].ordinal());
            number((s.statics[i] ? 1 : 0) | (s.needsTdz[i] ? 2 : 0) | (s.assigned[i] ? 4 : 0));
            number(s.slots[i]);
        }
    }

    private void module(ModuleLayout m) {
        strings(m.names);
        bytes(m.kinds);
        numbers(m.slots);
        number(m.envSize);
        ModuleInfo info = m.info;
        number(info.requests().size());
        for (ModuleInfo.Request r : info.requests()) {
            string(r.specifier());
            strings(r.attributes());
            number(r.phase().ordinal());
            number(r.offset());
        }
        number(info.imports().size());
        for (ModuleInfo.Import i : info.imports()) {
            number(i.request());
            optional(i.importName());
            string(i.localName());
            number(i.offset());
        }
        number(info.localExports().size());
        for (ModuleInfo.LocalExport e : info.localExports()) {
            string(e.exportName());
            string(e.localName());
            number(e.offset());
        }
        number(info.indirectExports().size());
        for (ModuleInfo.IndirectExport e : info.indirectExports()) {
            string(e.exportName());
            number(e.request());
            optional(e.importName());
            number(e.offset());
        }
        number(info.starExports().size());
        for (ModuleInfo.StarExport e : info.starExports()) {
            number(e.request());
            number(e.offset());
        }
        flag(info.hasTopLevelAwait());
    }
}
