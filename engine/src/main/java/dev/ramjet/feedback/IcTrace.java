package dev.ramjet.feedback;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.SlotKind;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.Shape;
import java.io.PrintStream;

/**
 * {@code --trace-ic}: a line for each change of an inline cache, as V8 writes them:
 *
 * <pre>[LoadIC in area at app.js:3:17 (0->1) width: double field, shape 0x4f2a]</pre>
 *
 * States: 0 not reached, 1 monomorphic, P polymorphic, N megamorphic. Nothing is looked at unless {@link #on}.
 */
public final class IcTrace {
    private IcTrace() {}

    /** Set before programs run. */
    public static boolean on;
    public static PrintStream out = System.err;

    /** A slot's cache has changed from {@code before}. */
    static void changed(FeedbackVector v, int slot, Object before) {
        Object now = v.caches[slot];
        if (now == before) return;
        line(v, slot, state(before), state(now), describe(now));
    }

    /** A slot has seen another kind of elements or operands: bits. */
    static void widened(FeedbackVector v, int slot, int before) {
        StringBuilder b = new StringBuilder();
        FeedbackPrinter.elements(b, v.bits[slot]);
        line(v, slot, before == 0 ? '0' : Integer.bitCount(before) == 1 ? '1' : 'P', Integer.bitCount(v.bits[slot]) == 1 ? '1' : 'P', b.toString().strip());
    }

    private static void line(FeedbackVector v, int slot, char from, char to, String what) {
        BytecodeFunction f = v.function;
        StringBuilder b = new StringBuilder("[").append(name(f.slotKinds[slot])).append(" in ").append(f.name.isEmpty() ? "(anonymous)" : f.name);
        int pc = place(f, slot);
        if (f.source != null && pc >= 0) {
            int offset = f.positionAt(pc);
            b.append(" at ").append(f.source.name()).append(':').append(f.source.position(offset).line()).append(':').append(f.source.position(offset).column());
        }
        out.println(b.append(" (").append(from).append("->").append(to).append(") ").append(what).append(']'));
    }

    private static char state(Object cache) {
        if (cache == null) return '0';
        if (cache == FeedbackVector.MEGAMORPHIC) return 'N';
        return cache instanceof PropertyCache p && (p.next != null || p.isByPlace()) || cache instanceof CallTargets ? 'P' : '1';
    }

    /** V8's names of the caches. */
    private static String name(byte kind) {
        switch (kind) {
            case SlotKind.GET_PROPERTY: return "LoadIC";
            case SlotKind.SET_PROPERTY: return "StoreIC";
            case SlotKind.DEFINE_PROPERTY: return "DefineNamedOwnIC";
            case SlotKind.GET_ELEMENT: return "KeyedLoadIC";
            case SlotKind.SET_ELEMENT: return "KeyedStoreIC";
            case SlotKind.DEFINE_ELEMENT: return "DefineKeyedOwnIC";
            case SlotKind.GET_GLOBAL: return "LoadGlobalIC";
            case SlotKind.SET_GLOBAL: return "StoreGlobalIC";
            case SlotKind.CALL: return "CallIC";
            case SlotKind.CONSTRUCT: return "ConstructIC";
            default: return SlotKind.name(kind) + "IC";
        }
    }

    private static String describe(Object c) {
        if (c == null) return "cleared";
        if (c == FeedbackVector.MEGAMORPHIC) return "megamorphic";
        if (c instanceof PropertyCache p) return p + (p.isByPlace() ? "" : p.shape == null ? ", primitive" : ", shape 0x" + Integer.toHexString(System.identityHashCode(p.shape)));
        if (c instanceof CallTargets t) return t.size + " targets";
        if (c instanceof CallTarget t) return t.function.name.isEmpty() ? "(anonymous)" : t.function.name;
        if (c instanceof BuiltinFunction f) return "builtin " + f.displayName();
        if (c instanceof JSFunction f) return f.displayName();
        if (c instanceof Shape s) return "shape 0x" + Integer.toHexString(System.identityHashCode(s));
        return c.getClass().getSimpleName();
    }

    /** Where the instruction with the slot stands; -1: nowhere. */
    private static int place(BytecodeFunction f, int slot) {
        int[] code = f.code;
        for (int pc = 0; code != null && pc < code.length; pc += Opcode.length(code[pc])) {
            Opcode.Operand[] operands = Opcode.info(code[pc]).operands();
            for (int i = 0; i < operands.length; i++) if (operands[i] == Opcode.Operand.SLOT && code[pc + 1 + i] == slot) return pc;
        }
        return -1;
    }
}
