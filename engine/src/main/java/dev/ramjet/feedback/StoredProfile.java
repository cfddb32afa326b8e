package dev.ramjet.feedback;

import dev.ramjet.bytecode.BytecodeFormat.FormatException;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.SlotKind;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Shape;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * What an earlier process learned of one function, as a code cache keeps it: the part of a {@link FeedbackVector} that means something
 * without its objects.
 *
 * <h2>Theory</h2>
 * Type bits, the offsets where speculation failed or code turned out to be reached, and "this site is megamorphic" mean the same in every
 * process; they go into a new vector when it is {@linkplain #apply prepared}. Inline caches point to objects that do not exist yet. They are
 * kept as descriptions: call targets by number of the function, shapes by structure (keys in order, attributes, representations). A
 * description cannot be turned back into a cache before the program has made such objects; but it says <em>what is still to come</em>. So
 * a function that was hot is compiled as soon as its new caches {@linkplain #isCovered cover} what the old ones held, after a few calls
 * instead of thousands, and not before: code made too early would speculate on too little and be thrown away.
 *
 * <p>Nothing here is trusted: whatever a profile says, it only decides when code is compiled and on what it speculates, and compiled code
 * checks its speculations.
 */
public final class StoredProfile {
    /** What the stored cache of a slot held. */
    private static final byte NOTHING = 0, SHAPES = 1, MEGAMORPHIC = 2, TARGETS = 3, OTHER = 4, PLACES = 5;
    private static final int[] NONE = {};
    /** How deep callees are asked. */
    private static final int CALL_DEPTH = 3;

    /** The functions of one program file and their vectors in this process. */
    public static final class Program {
        public final BytecodeFunction[] functions;
        /** The first vector that was prepared of each function. */
        final FeedbackVector[] vectors;

        public Program(BytecodeFunction[] functions) {
            this.functions = functions;
            this.vectors = new FeedbackVector[functions.length];
        }
    }

    private final Program program;
    private final int index;
    /** It had compiled code, or was called so often that it will. */
    public final boolean isHot;
    /** Where its hot loops start. */
    private final int[] hotLoops;
    public final int calls;
    private final int[] failedAt, reachedAt;
    private final int[] bits;
    private final byte[] tags;
    /** SHAPES: String[], a description each. TARGETS: int[], numbers of functions, or -1 for other callees. PLACES: int[], {@link CommonFields#places}. */
    private final Object[] caches;

    private StoredProfile(Program program, int index, boolean isHot, int[] hotLoops, int calls, int[] failedAt, int[] reachedAt, int[] bits, byte[] tags,
            Object[] caches) {
        this.program = program;
        this.index = index;
        this.isHot = isHot;
        this.hotLoops = hotLoops;
        this.calls = calls;
        this.failedAt = failedAt;
        this.reachedAt = reachedAt;
        this.bits = bits;
        this.tags = tags;
        this.caches = caches;
    }

    /** The profile that {@code v} starts with, or {@code null}. */
    public static StoredProfile of(FeedbackVector v) {
        return v.function.runtimeData instanceof StoredProfile p ? p : null;
    }

    public boolean isHotLoop(int pc) {
        for (int at : hotLoops) if (at == pc) return true;
        return false;
    }

    // ---- use

    /** Hands a new vector what can be known before the function runs. */
    void apply(FeedbackVector v) {
        if (program.vectors[index] == null) program.vectors[index] = v;
        byte[] kinds = v.function.slotKinds;
        for (int slot = 0; slot < bits.length; slot++) {
            if (hasTypeBits(kinds[slot], bits[slot])) v.bits[slot] = bits[slot];
            if (tags[slot] == MEGAMORPHIC) v.caches[slot] = FeedbackVector.MEGAMORPHIC;
        }
        applyPlaces(v);
        for (int pc : failedAt) v.noteFailure(pc);
        for (int pc : reachedAt) v.noteReached(pc);
    }

    private void applyPlaces(FeedbackVector v) {
        int[] code = v.code;
        for (int pc = 0; pc < code.length; pc += Opcode.length(code[pc])) {
            if (code[pc] == Opcode.GET_NAMED) applyPlaces(v, code[pc + 4], code[pc + 3]);
            else if (code[pc] == Opcode.SET_NAMED) applyPlaces(v, code[pc + 5], code[pc + 2]);
        }
    }

    private void applyPlaces(FeedbackVector v, int slot, int key) {
        if (tags[slot] == PLACES) CommonFields.set(v, slot, CommonFields.of(v.constants[key], (int[]) caches[slot]), v.constants[key]);
    }

    /** Bits that are types, and need no cache beside them to be of use. */
    private static boolean hasTypeBits(byte kind, int b) {
        switch (kind) {
            case SlotKind.BINARY, SlotKind.UNARY, SlotKind.COMPARE, SlotKind.ITERATION:
                return true;
            case SlotKind.GET_ELEMENT, SlotKind.SET_ELEMENT:
                return (b & (TypeFeedback.TYPED_ARRAY | TypeFeedback.NAME_KEY)) == 0;
            default:
                return false;
        }
    }

    /**
     * Whether {@code v} knows by now all that the profile knew: every site that ran has run, and has met all shapes and targets. Call sites whose
     * one target is a function of the program that has run elsewhere are filled in. The same goes for what it calls, which may be inlined.
     */
    public boolean isCovered(FeedbackVector v) {
        return isCovered(v, CALL_DEPTH);
    }

    private boolean isCovered(FeedbackVector v, int depth) {
        if (v.caches == null || v.caches.length != tags.length) return false;
        for (int slot = 0; slot < tags.length; slot++) {
            Object have = v.caches[slot];
            if (tags[slot] == NOTHING || tags[slot] == PLACES || have == FeedbackVector.MEGAMORPHIC) continue;
            if (tags[slot] == TARGETS) {
                int[] wanted = (int[]) caches[slot];
                if (have == null && wanted.length == 1 && wanted[0] >= 0) {
                    FeedbackVector target = program.vectors[wanted[0]];
                    if (target == null) return false;
                    v.caches[slot] = target;
                    continue;
                }
                if (have == null || (have instanceof CallTargets t ? t.size : 1) < wanted.length) return false;
                if (depth > 0 && !areCovered(wanted, depth - 1)) return false;
            } else if (tags[slot] == SHAPES) {
                // Shapes of the same structure may have different prototypes, so their number counts, too.
                String[] wanted = (String[]) caches[slot];
                if (!(have instanceof PropertyCache p) || p.count < wanted.length) return false;
                for (String s : wanted) if (!holds(p, s)) return false;
            } else if (have == null) {
                return false;
            }
        }
        return true;
    }

    private boolean areCovered(int[] targets, int depth) {
        for (int t : targets) {
            FeedbackVector v = t < 0 ? null : program.vectors[t];
            if (v == null) continue;
            StoredProfile p = of(v);
            if (p != null && p.isHot && !p.isCovered(v, depth)) return false;
        }
        return true;
    }

    private static boolean holds(PropertyCache cache, String description) {
        for (PropertyCache p = cache; p != null; p = p.next) if (describe(p).equals(description)) return true;
        return false;
    }

    /** The structure of the receivers of a cache's entry: equal in all processes for shapes that got the same properties in the same way. */
    private static String describe(PropertyCache p) {
        Shape s = p.shape;
        StringBuilder b = new StringBuilder();
        b.append((char) ('a' + p.kind));
        if (s == null) return b.append('#').append(p.primitive).toString();
        b.append(s.kind);
        if (s.isDictionary()) return b.append('*').toString();
        for (int i = 0; i < s.count; i++) {
            Object key = s.keyAt(i);
            b.append(',');
            if (key instanceof JSSymbol) b.append('@');
            else b.append(key);
            b.append(':').append((char) ('A' + Shape.attributes(s.infoAt(i)))).append(Shape.representation(s.infoAt(i)));
        }
        return b.toString();
    }

    // ---- writing

    /**
     * Writes what is known of {@code v}.
     *
     * @param numbers of the functions in the file
     */
    public static void write(DataOutputStream out, FeedbackVector v, boolean isHot, int[] hotLoops, Map<BytecodeFunction, Integer> numbers) throws IOException {
        out.writeBoolean(isHot);
        out.writeInt(v.calls());
        ints(out, hotLoops);
        ints(out, v.history().failedAt());
        ints(out, v.history().reachedAt());
        byte[] kinds = v.function.slotKinds;
        out.writeInt(kinds.length);
        for (int slot = 0; slot < kinds.length; slot++) {
            out.writeInt(hasTypeBits(kinds[slot], v.bits[slot]) ? v.bits[slot] : 0);
            cache(out, kinds[slot], v.caches[slot], numbers);
        }
    }

    private static void ints(DataOutputStream out, int[] list) throws IOException {
        out.writeInt(list.length);
        for (int i : list) out.writeInt(i);
    }

    private static void cache(DataOutputStream out, byte kind, Object c, Map<BytecodeFunction, Integer> numbers) throws IOException {
        if (c == null || kind == SlotKind.CLOSURE || kind == SlotKind.LITERAL) {
            out.writeByte(NOTHING);
        } else if (c == FeedbackVector.MEGAMORPHIC) {
            out.writeByte(isNamed(kind) ? MEGAMORPHIC : OTHER);
        } else if (c instanceof PropertyCache p && p.isByPlace() && isNamed(kind)) {
            out.writeByte(PLACES);
            ints(out, CommonFields.places(p));
        } else if (c instanceof PropertyCache p && !p.isByPlace()) {
            out.writeByte(SHAPES);
            out.writeInt(p.count);
            for (; p != null; p = p.next) {
                String s = describe(p);
                out.writeUTF(s.length() > 4000 ? s.substring(0, 4000) : s);
            }
        } else if (kind == SlotKind.CALL || kind == SlotKind.CONSTRUCT) {
            out.writeByte(TARGETS);
            Object[] targets = c instanceof CallTargets t ? Arrays.copyOf(t.targets, t.size) : new Object[] {c};
            out.writeInt(targets.length);
            for (Object t : targets) out.writeInt(t instanceof FeedbackVector f ? numbers.getOrDefault(f.function, -1) : -1);
        } else {
            out.writeByte(OTHER);
        }
    }

    /** Slots whose cache may be megamorphic before the site has run. */
    private static boolean isNamed(byte kind) {
        return kind == SlotKind.GET_PROPERTY || kind == SlotKind.SET_PROPERTY;
    }

    // ---- reading

    /**
     * Reads a profile of function {@code index} of {@code program}.
     *
     * @throws FormatException if it does not fit the function
     */
    public static StoredProfile read(DataInputStream in, Program program, int index) throws IOException {
        BytecodeFunction f = program.functions[index];
        if (f.code == null) throw damaged();
        boolean isHot = in.readBoolean();
        int calls = in.readInt();
        int[] loops = offsets(in, f), failed = offsets(in, f), reached = offsets(in, f);
        int n = in.readInt();
        if (n != f.slotKinds.length) throw damaged();
        int[] bits = new int[n];
        byte[] tags = new byte[n];
        Object[] caches = new Object[n];
        for (int slot = 0; slot < n; slot++) {
            bits[slot] = in.readInt();
            tags[slot] = in.readByte();
            switch (tags[slot]) {
                case NOTHING, OTHER:
                    break;
                case MEGAMORPHIC:
                    if (!isNamed(f.slotKinds[slot])) throw damaged();
                    break;
                case SHAPES: {
                    String[] shapes = new String[count(in)];
                    for (int i = 0; i < shapes.length; i++) shapes[i] = in.readUTF();
                    caches[slot] = shapes;
                    break;
                }
                case PLACES: {
                    if (!isNamed(f.slotKinds[slot])) throw damaged();
                    int[] places = new int[count(in)];
                    for (int i = 0; i < places.length; i++) places[i] = in.readInt();
                    if (!CommonFields.arePlaces(places)) throw damaged();
                    caches[slot] = places;
                    break;
                }
                case TARGETS: {
                    if (f.slotKinds[slot] != SlotKind.CALL && f.slotKinds[slot] != SlotKind.CONSTRUCT) throw damaged();
                    int[] targets = new int[count(in)];
                    for (int i = 0; i < targets.length; i++) {
                        targets[i] = in.readInt();
                        if (targets[i] < -1 || targets[i] >= program.functions.length) throw damaged();
                    }
                    caches[slot] = targets;
                    break;
                }
                default:
                    throw damaged();
            }
        }
        return new StoredProfile(program, index, isHot, loops, Math.max(0, calls), failed, reached, bits, tags, caches);
    }

    private static int count(DataInputStream in) throws IOException {
        int n = in.readInt();
        if (n < 0 || n > FeedbackVector.POLYMORPHIC) throw damaged();
        return n;
    }

    private static int[] offsets(DataInputStream in, BytecodeFunction f) throws IOException {
        int n = in.readInt();
        if (n < 0 || n > f.code.length) throw damaged();
        if (n == 0) return NONE;
        int[] list = new int[n];
        for (int i = 0; i < n; i++) {
            list[i] = in.readInt();
            if (list[i] < 0 || list[i] >= f.code.length) throw damaged();
        }
        return list;
    }

    private static FormatException damaged() {
        return new FormatException("the file is damaged (profile)");
    }
}
