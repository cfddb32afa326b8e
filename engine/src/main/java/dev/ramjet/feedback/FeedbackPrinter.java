package dev.ramjet.feedback;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.SlotKind;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.PropertyCell;

/** Feedback as text: a paragraph a function, a line a slot that has seen something. For {@code --print-feedback} and golden files. */
public final class FeedbackPrinter {
    private static final String[] TYPES = {"int32", "double", "string", "boolean", "nullish", "bigint", "symbol", "object", "not-int32"};
    private static final String[] ELEMENTS = {"ints", "doubles", "objects", "slow", "string-character", "typed-array", "hole", "out-of-bounds", "name-key", "odd-key",
        "primitive-receiver", "not-array", "transition", "double-key"};

    private FeedbackPrinter() {}

    /** Prints a function's feedback and that of the functions inside it. */
    public static void print(StringBuilder b, FeedbackVector v) {
        BytecodeFunction f = v.function;
        b.append("function ").append(f.name.isEmpty() ? "(anonymous)" : f.name);
        if (f.source != null) b.append(" at ").append(f.source.position(f.position).line()).append(':').append(f.source.position(f.position).column());
        int calls = v.calls();
        b.append(", ").append(calls).append(calls == 1 ? " call\n" : " calls\n");
        if (v.bits == null) return;
        for (int slot = 0; slot < v.bits.length; slot++) {
            byte kind = f.slotKinds[slot];
            if (v.bits[slot] == 0 && v.caches[slot] == null || kind == SlotKind.CLOSURE) continue;
            b.append("  [").append(slot).append("] ").append(SlotKind.name(kind));
            bits(b, kind, v.bits[slot]);
            if (v.caches[slot] != null) cache(b.append(' '), v.caches[slot]);
            b.append('\n');
        }
        b.append('\n');
        // Call sites hold vectors too: those of their targets.
        for (int slot = 0; slot < v.caches.length; slot++) {
            if (f.slotKinds[slot] == SlotKind.CLOSURE && v.caches[slot] instanceof FeedbackVector child) print(b, child);
        }
    }

    private static void bits(StringBuilder b, byte kind, int bits) {
        if (bits == 0) return;
        switch (kind) {
            case SlotKind.BINARY, SlotKind.UNARY, SlotKind.COMPARE -> names(b, TYPES, bits);
            case SlotKind.GET_ELEMENT, SlotKind.SET_ELEMENT, SlotKind.DEFINE_ELEMENT -> names(b, ELEMENTS, bits);
            case SlotKind.LOOP -> b.append(" trips ").append(bits);
            default -> b.append(" 0x").append(Integer.toHexString(bits));
        }
    }

    static void elements(StringBuilder b, int bits) {
        names(b, ELEMENTS, bits);
    }

    private static void names(StringBuilder b, String[] names, int bits) {
        for (int i = 0; i < names.length; i++) {
            if ((bits & 1 << i) != 0) b.append(' ').append(names[i]);
        }
    }

    private static void cache(StringBuilder b, Object c) {
        if (c == FeedbackVector.MEGAMORPHIC || c instanceof PropertyCache || c instanceof InstanceOf) b.append(c);
        else if (c instanceof CallTarget t) b.append("calls ").append(name(t.function.name));
        else if (c instanceof JSClosure f) b.append("calls ").append(name(f.function().name));
        else if (c instanceof BuiltinFunction f) b.append("calls builtin ").append(f.displayName());
        else if (c instanceof JSFunction f) b.append("calls ").append(f.displayName());
        else if (c instanceof PropertyCell cell) b.append("cell ").append(cell.key);
        else if (c instanceof Object[] entries) {
            b.append('{');
            boolean first = true;
            for (Object e : entries) {
                if (e == null) continue;
                if (!first) b.append(", ");
                first = false;
                cache(b, e);
            }
            b.append('}');
        } else {
            b.append(c.getClass().getSimpleName());
        }
    }

    private static String name(String s) {
        return s.isEmpty() ? "(anonymous)" : s;
    }
}
