package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.runtime.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What places in memory are known to hold: fields of objects, slots of environments, and the store and the length of arrays. A load of such a place is the
 * value that was last loaded or stored there, so checks of it need not be repeated, conditions on it may fold, and C2 gets a smaller graph with fewer ways
 * out. (C2 would find most of these loads too, but only after every check has become a branch with a trap of its own.)
 *
 * <p>A store forgets what it may have overwritten: the same place of every object that may be the same one. Calls forget everything. So does the head of a
 * loop, since its body has not been seen.
 */
final class KnownValues {
    static final int SLOT = 0, NUMBER = 1, ENV = 2, ELEMENTS = 3, LENGTH = 4;
    /** Not the value of a field but the check that found which one it is: nothing that keeps known values changes that. */
    static final int NAME = 5;
    /** The oldest are forgotten: searches are linear. */
    private static final int MAX_ENTRIES = 48;

    private record Entry(int kind, Node base, int index, Node value) {}

    private final List<Entry> entries = new ArrayList<>();

    KnownValues copy() {
        KnownValues k = new KnownValues();
        k.entries.addAll(entries);
        return k;
    }

    /** Keeps what both know; where one side has checked the value, the value before the check. */
    void intersect(KnownValues other) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry a = entries.get(i);
            Node theirs = other.find(a.kind, a.base, a.index);
            if (theirs == a.value) continue;
            if (theirs != null && root(theirs) == root(a.value)) entries.set(i, new Entry(a.kind, a.base, a.index, root(a.value)));
            else entries.remove(i);
        }
    }

    /** The value at a place; {@code null}: not known. */
    Node get(int kind, Node base, int index) {
        return find(kind, root(base), index);
    }

    private Node find(int kind, Node root, int index) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry e = entries.get(i);
            if (e.base == root && e.kind == kind && e.index == index) return e.value;
        }
        return null;
    }

    /** {@code value} was loaded from a place of which nothing was known, or is what a new object has there. */
    void put(int kind, Node base, int index, Node value) {
        if (entries.size() == MAX_ENTRIES) entries.remove(0);
        entries.add(new Entry(kind, root(base), index, value));
    }

    /** {@code value} was stored. */
    private void store(int kind, Node base, int index, Node value, Facts facts) {
        Node b = root(base);
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry e = entries.get(i);
            if (e.kind == kind && e.index == index && (e.base == b || !areDistinct(e.base, b, base, facts))) entries.remove(i);
        }
        put(kind, b, index, value);
    }

    private static boolean areDistinct(Node a, Node b, Node refined, Facts facts) {
        if (isNew(a) && (isNew(b) || isOld(b)) || isNew(b) && isOld(a)) return true;
        Shape s = facts.shape(a);
        Shape t = facts.shape(refined);
        return s != null && t != null && s != t;
    }

    private static boolean isNew(Node n) {
        return n.op == Op.NEW_OBJECT || n.op == Op.CREATE_ENV || n.op == Op.CREATE || n.op == Op.NEW_ARRAY;
    }

    /** Was there before this code began. */
    private static boolean isOld(Node n) {
        return n.op == Op.PARAM || n.isConstant();
    }

    /** {@code n} turned out to be {@code refined}, which says more about the same value. */
    void refine(Node n, Node refined) {
        for (int i = 0; i < entries.size(); i++) {
            Entry e = entries.get(i);
            if (e.value == n) entries.set(i, new Entry(e.kind, e.base, e.index, refined));
        }
    }

    void clear() {
        entries.clear();
    }

    private void clearArrays() {
        entries.removeIf(e -> e.kind == ELEMENTS || e.kind == LENGTH);
    }

    /** {@code n} is about to be appended: forgets what it may change, and keeps what it stores. */
    void effectOf(Node n, Facts facts) {
        switch (n.op.effect) {
            case PURE, READ, CHECK, CONTROL: return;
            case CALL: clear(); return;
            default: break;
        }
        switch (n.op) {
            case STORE_FIELD: store(SLOT, n.in[0], n.i, n.in[1], facts); break;
            case STORE_INT_FIELD, STORE_DOUBLE_FIELD: store(NUMBER, n.in[0], n.i, n.in[1], facts); break;
            case STORE_ENV: store(ENV, n.in[0], n.i, n.in[1], facts); break;
            case STORE_INT_ELEMENT, STORE_DOUBLE_ELEMENT, STORE_OBJECT_ELEMENT, STORE_TYPED_INT, STORE_TYPED_DOUBLE, STORE_CELL, STORE_REGISTER, SET_SHAPE,
                END_TAIL_CALL: break;
            case PUT_INT, PUT_DOUBLE, PUT_OBJECT: clearArrays(); break;
            case CALL_LEAF: if (!isHarmless((RuntimeMethod) n.aux)) clear(); break;
            default: clear();
        }
    }

    /** Whether a method only looks: mostly at strings and numbers. */
    private static boolean isHarmless(RuntimeMethod m) {
        Class<?> c = m.owner;
        return c == Math.class || c == StrictMath.class || c == Integer.class || c == dev.ramjet.builtins.MathFunctions.class || m == InstanceOfBuilder.IS_ABOVE
            || c == dev.ramjet.compiler.codegen.CompiledStrings.class || c == dev.ramjet.compiler.codegen.CompiledIdentity.class;
    }

    /** The value without the checks that it passed. */
    static Node root(Node n) {
        for (;;) {
            switch (n.op) {
                case CHECK_SHAPE, CHECK_SHAPES, CHECK_FIELD, CHECK_OBJECT, CHECK_CLASS, CHECK_CLOSURE, CHECK_NOT_HOLE, CHECK_STORE_CLASS, CHECK_STRING: n = n.in[0]; break;
                default: return n;
            }
        }
    }
}
