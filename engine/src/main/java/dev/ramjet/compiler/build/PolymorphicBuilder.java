package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes of a property at sites that have seen several sorts of receivers: a branch for each entry of the cache, first those of primitives. What
 * none is for leaves compiled code, or is read and written as at a megamorphic site where such receivers have been seen.
 */
final class PolymorphicBuilder {
    private PolymorphicBuilder() {}

    static Node get(FunctionBuilder f, Node object, PropertyCache first, Object key, int dst) {
        List<PropertyCache> entries = usable(first);
        for (PropertyCache p : entries) {
            if (!isReadable(f, p)) return PropertyBuilder.genericGet(f, object, key, dst);
        }
        entries.sort((a, b) -> Boolean.compare(a.primitive == 0, b.primitive == 0));
        boolean others = first.isByPlace() && first.hasOthers();
        if (others && object.rep != Rep.REF) return PropertyBuilder.genericGet(f, object, key, dst);
        if (!others && entries.size() == 1) {
            Node v = PropertyBuilder.load(f, check(f, object, entries.get(0)), entries.get(0), dst);
            if (v == null && !f.b.isDead()) throw Unsupported.passing("polymorphic read");
            return v;
        }
        List<GraphBuilder.Edge> edges = new ArrayList<>();
        Node[] before = f.regs;
        Node[] after = before;
        Node o = object;
        for (int i = 0; i < entries.size(); i++) {
            PropertyCache p = entries.get(i);
            boolean last = !others && i == entries.size() - 1;
            if (!others && p.primitive == 0) {
                o = PropertyBuilder.asObject(f, o);
                before = f.regs;
                // Behind the branches of primitives only some ways come by here.
                if (i == 0) after = before;
            }
            Facts facts = f.b.facts;
            Block otherwise = last ? null : branch(f, o, p);
            if (last) o = check(f, o, p);
            Node v = PropertyBuilder.load(f, o, p, dst);
            if (!f.b.isDead()) {
                if (v == null) throw Unsupported.passing("polymorphic read");
                edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {v}));
            }
            if (last) break;
            f.regs = before;
            f.b.block = otherwise;
            f.b.facts = facts;
        }
        f.regs = after;
        if (others) {
            Node v = PropertyBuilder.genericGet(f, object, key, dst);
            edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {v}));
        }
        return edges.isEmpty() ? null : f.b.join(edges, null)[0];
    }

    static void set(FunctionBuilder f, Node object, PropertyCache first, Object key, Node value, boolean strict) {
        List<PropertyCache> entries = usable(first);
        for (PropertyCache p : entries) {
            if (p.shape == null && !p.isByPlace() || p.validity != null && !p.validity.valid || !PropertyBuilder.isStore(p)) {
                PropertyBuilder.genericSet(f, object, key, value, strict);
                return;
            }
        }
        boolean others = first.isByPlace() && first.hasOthers();
        if (others && object.rep != Rep.REF) {
            PropertyBuilder.genericSet(f, object, key, value, strict);
            return;
        }
        if (!others && entries.size() == 1) {
            PropertyCache p = entries.get(0);
            Node v = PropertyBuilder.valueFor(f, p, value);
            PropertyBuilder.store(f, check(f, object, p), p, v);
            return;
        }
        Node o = others ? object : PropertyBuilder.asObject(f, object);
        List<GraphBuilder.Edge> edges = new ArrayList<>();
        Node[] before = f.regs;
        for (int i = 0; i < entries.size(); i++) {
            PropertyCache p = entries.get(i);
            boolean last = !others && i == entries.size() - 1;
            Facts facts = f.b.facts;
            // The value's check goes back to before the instruction, of which nothing is done yet.
            Block otherwise = last ? null : branch(f, o, p);
            if (last) o = check(f, o, p);
            Node v = PropertyBuilder.valueFor(f, p, value);
            if (p.shape != null) f.b.facts.setShape(o, p.shape);
            PropertyBuilder.store(f, o, p, v);
            edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[0]));
            f.regs = before;
            if (last) break;
            f.b.block = otherwise;
            f.b.facts = facts;
        }
        if (others) {
            PropertyBuilder.genericSet(f, object, key, value, strict);
            edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[0]));
        }
        f.b.join(edges, null);
    }

    /** The entries that still hold, without {@link PropertyCache#OTHERS}. */
    private static List<PropertyCache> usable(PropertyCache first) {
        List<PropertyCache> entries = new ArrayList<>();
        for (PropertyCache p = first; p != null; p = p.next) {
            if (p.kind != PropertyCache.OTHERS && p.isValid() && (p.shape == null || !p.shape.isDeprecated())) entries.add(p);
        }
        return entries;
    }

    /** Whether {@link PropertyBuilder#load} can build what {@code p} says, provided that what it relies on is assumed. */
    static boolean isReadable(FunctionBuilder f, PropertyCache p) {
        if (p.validity != null && !f.assume(p.validity)) return false;
        switch (p.kind) {
            case PropertyCache.CELL_ACCESSOR: return p.cell.value instanceof Accessor a && !a.isLazy() && f.assume(p.cell.constantAssumption());
            default: return p.primitive == 0 || typeOf(p) != 0;
        }
    }

    /** The type of the receivers of an entry for primitives; 0: a rare one. */
    private static int typeOf(PropertyCache p) {
        switch (p.primitive) {
            case PropertyCache.STRING: return Types.STRING;
            case PropertyCache.NUMBER: return Types.NUMBER;
            case PropertyCache.BOOLEAN: return Types.BOOLEAN;
            default: return 0;
        }
    }

    /** {@code object}, known to be one that {@code p} is for. */
    private static Node check(FunctionBuilder f, Node object, PropertyCache p) {
        if (p.primitive != 0) {
            Node test = f.b.addPure(Op.HAS_TYPE, Types.BOOLEAN, f.b.toRef(object));
            test.i = typeOf(p);
            f.b.addCheck(Op.CHECK_TRUE, DeoptReason.WRONG_SHAPE, f.state(), test);
            return object;
        }
        if (!p.isByPlace()) return PropertyBuilder.checkShape(f, object, p.shape);
        int place = Shape.place(p.info);
        Node known = f.b.facts.known.get(KnownValues.NAME, object, place);
        if (known != null && known.op == Op.CHECK_FIELD && known.aux == p.key) return known;
        Node n = f.b.addCheck(Op.CHECK_FIELD, DeoptReason.WRONG_SHAPE, f.state(), f.b.toRef(object));
        n.i = place;
        n.aux = p.key;
        n.type = Types.OBJECT;
        n.java = JSObject.class;
        f.refine(object, n);
        f.b.facts.known.put(KnownValues.NAME, object, place, n);
        return n;
    }

    /** Goes on where {@code p} is for {@code object}; gives the block where it is not. */
    private static Block branch(FunctionBuilder f, Node object, PropertyCache p) {
        Op op = p.primitive != 0 ? Op.HAS_TYPE : p.isByPlace() ? Op.HAS_FIELD : Op.HAS_SHAPE;
        Node test = f.b.addPure(op, Types.BOOLEAN, f.b.toRef(object));
        if (op == Op.HAS_TYPE) test.i = typeOf(p);
        if (op == Op.HAS_FIELD) test.i = Shape.place(p.info);
        if (op != Op.HAS_TYPE) test.aux = op == Op.HAS_FIELD ? p.key : p.shape;
        return f.b.goOnWhere(test);
    }
}
