package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.runtime.Shape;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * What is known at a point of the graph beyond the nodes themselves: shapes of objects (until something may change them),
 * boxed twins of unboxed values, element stores already loaded and checked, ints known to be less than some other int.
 */
final class Facts {
    private final IdentityHashMap<Node, Shape> shapes = new IdentityHashMap<>();
    /** Shapes that were known before code ran that may change any object: they still are, if they are {@linkplain Shape#stability stable}. */
    private final IdentityHashMap<Node, Shape> held = new IdentityHashMap<>();
    /** Something ran behind which nobody looked whether the code's assumptions still hold. */
    boolean unchecked;
    private final IdentityHashMap<Node, Node> boxes = new IdentityHashMap<>();
    private final IdentityHashMap<Node, Node> parents = new IdentityHashMap<>();
    /** Ints below the greatest int, so that adding one does not overflow. */
    private final IdentityHashMap<Node, Boolean> belowMax = new IdentityHashMap<>();
    KnownValues known = new KnownValues();
    /** How comparisons came out on the way here. */
    private final List<Outcome> outcomes = new ArrayList<>();
    private static final int MAX_OUTCOMES = 16;

    private record Outcome(Op op, int i, Node a, Node b, boolean holds) {}

    /**
     * A state from which nothing was done that could be seen: checks go back to it instead of to one of their own, and the interpreter repeats
     * what compiled code only looked at. So a run of checks has one exit, which is short and keeps few values alive.
     */
    FrameState checkpoint;

    Facts copy() {
        Facts f = new Facts();
        f.shapes.putAll(shapes);
        f.held.putAll(held);
        f.unchecked = unchecked;
        f.boxes.putAll(boxes);
        f.parents.putAll(parents);
        f.belowMax.putAll(belowMax);
        f.known = known.copy();
        f.outcomes.addAll(outcomes);
        f.checkpoint = checkpoint;
        return f;
    }

    /** Keeps what both know. */
    void intersect(Facts other) {
        held.putAll(shapes);
        retain(shapes, other.shapes);
        for (Iterator<Map.Entry<Node, Shape>> it = held.entrySet().iterator(); it.hasNext();) {
            Map.Entry<Node, Shape> e = it.next();
            if (other.shapes.get(e.getKey()) != e.getValue() && other.held.get(e.getKey()) != e.getValue()) it.remove();
        }
        unchecked |= other.unchecked;
        retain(boxes, other.boxes);
        retain(parents, other.parents);
        retain(belowMax, other.belowMax);
        known.intersect(other.known);
        outcomes.retainAll(other.outcomes);
        if (checkpoint != other.checkpoint) checkpoint = null;
    }

    private static <V> void retain(Map<Node, V> mine, Map<Node, V> theirs) {
        for (Iterator<Map.Entry<Node, V>> it = mine.entrySet().iterator(); it.hasNext();) {
            Map.Entry<Node, V> e = it.next();
            if (theirs.get(e.getKey()) != e.getValue()) it.remove();
        }
    }

    Shape shape(Node n) {
        return shapes.get(n);
    }

    void setShape(Node n, Shape s) {
        shapes.put(n, s);
    }

    /** The shape that {@code n} had before something ran that may change any object; {@code null}: not known. */
    Shape heldShape(Node n) {
        return held.get(n);
    }

    /** Code that may change any object has run, and what comes next does not look whether assumptions still hold. */
    void forgetShapes() {
        shapes.clear();
        held.clear();
        known.clear();
        unchecked = true;
    }

    /** Code that may change any object has run, but what follows runs only if the assumptions still hold. */
    void holdShapes() {
        held.putAll(shapes);
        shapes.clear();
        known.clear();
    }

    /** A property was added to {@code n}: only objects that may be the same change. */
    void shapeChanged(Node n, Shape s) {
        // Others may be the same object under another name.
        Shape old = shapes.get(n);
        shapes.values().removeIf(x -> x == old);
        held.values().removeIf(x -> x == old);
        held.remove(n);
        shapes.put(n, s);
    }

    /** The comparison {@code n}, whose inputs never change, is known to be so. */
    void setOutcome(Node n, boolean holds) {
        switch (n.op) {
            case INT_COMPARE, REF_EQUAL, TO_BOOLEAN, IS_LOOSELY_NULLISH: break;
            default: return;
        }
        if (outcomes.size() == MAX_OUTCOMES) outcomes.remove(0);
        outcomes.add(new Outcome(n.op, n.i, n.in[0], n.in.length > 1 ? n.in[1] : null, holds));
    }

    /** How a comparison of {@code a} (with {@code b}) comes out, if that has been seen; else {@code null}. */
    Boolean outcome(Op op, int i, Node a, Node b) {
        for (Outcome o : outcomes) {
            if (o.op == op && o.i == i && o.a == a && o.b == b) return o.holds;
        }
        return null;
    }

    Node box(Node n) {
        return boxes.get(n);
    }

    void setBox(Node n, Node box) {
        boxes.put(n, box);
    }

    Node parentEnv(Node n) {
        return parents.get(n);
    }

    void setParentEnv(Node n, Node parent) {
        parents.put(n, parent);
    }

    boolean isBelowMax(Node n) {
        return belowMax.containsKey(n);
    }

    void setBelowMax(Node n) {
        belowMax.put(n, Boolean.TRUE);
    }
}
