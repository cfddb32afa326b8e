package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import java.util.HashMap;
import java.util.Map;

/**
 * The types of loop variables, found by building: a loop is first built for the types that its variables have on entry; where
 * the back edge brings something wider, the wider type is noted here and the graph is built again. The lattice is low (int,
 * double, reference), so this ends after a few rounds, and each build knows exact types from the start.
 */
final class LoopTypes {
    /** A loop variable: where it was inlined, its loop, its register. */
    private record Key(String path, int pc, int register) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && k.pc == pc && k.register == register && k.path.equals(path);
        }

        @Override
        public int hashCode() {
            return (path.hashCode() * 31 + pc) * 31 + register;
        }
    }

    /** What a loop variable may be. */
    record Type(Rep rep, int types) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Type t && t.rep == rep && t.types == types;
        }

        @Override
        public int hashCode() {
            return rep.ordinal() * 31 + types;
        }

        boolean includes(Type other) {
            return rep == other.rep && Types.is(other.types, types);
        }
    }

    private final Map<Key, Type> widened = new HashMap<>();
    private boolean changed;

    /** The type to build with, given the type on entry. */
    Type type(String path, int pc, int register, Type entry) {
        Type w = widened.get(new Key(path, pc, register));
        return w == null ? entry : join(w, entry);
    }

    /** The back edge brings {@code incoming}; true if that fits the type {@code now} the loop was built for. */
    boolean accepts(String path, int pc, int register, Type now, Type incoming) {
        if (now.includes(incoming) || now.rep == Rep.DOUBLE && incoming.rep == Rep.INT) return true;
        Type j = join(now, incoming);
        if (j.equals(now)) return true;
        widened.put(new Key(path, pc, register), j);
        changed = true;
        return false;
    }

    private final java.util.HashSet<GraphBuilder.Origin> escaped = new java.util.HashSet<>();

    /** The object made at that instruction is not only read. */
    void escape(String path, int pc) {
        if (escaped.add(new GraphBuilder.Origin(path, pc))) changed = true;
    }

    boolean hasEscaped(String path, int pc) {
        return escaped.contains(new GraphBuilder.Origin(path, pc));
    }

    static Type join(Type a, Type b) {
        int types = a.types | b.types;
        if (a.rep == b.rep) return new Type(a.rep, types);
        if (a.rep != Rep.REF && b.rep != Rep.REF && Types.is(types, Types.NUMBER)) return new Type(Rep.DOUBLE, Types.NUMBER);
        return new Type(Rep.REF, types);
    }

    /** Whether the last build has to be repeated; resets. */
    boolean takeChanged() {
        boolean c = changed;
        changed = false;
        return c;
    }
}
