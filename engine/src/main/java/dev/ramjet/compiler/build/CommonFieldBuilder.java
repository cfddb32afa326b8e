package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes of properties that objects of many shapes have at the same few places: a check of what is at the place, and a plain load or store. What
 * has the property elsewhere leaves compiled code, or is read and written as at a megamorphic site where such receivers have been seen.
 */
final class CommonFieldBuilder {
    private CommonFieldBuilder() {}

    static Node get(FunctionBuilder f, Node object, PropertyCache first, Object key, int dst) {
        List<PropertyCache> entries = entries(f, first);
        if (entries == null) return PropertyBuilder.genericGet(f, object, key, dst);
        boolean others = first.hasOthers();
        if (!others && entries.size() == 1) return PropertyBuilder.load(f, check(f, object, first), first, dst);
        List<GraphBuilder.Edge> edges = new ArrayList<>();
        Node[] before = f.regs;
        for (int i = 0; i < entries.size(); i++) {
            PropertyCache p = entries.get(i);
            Facts facts = f.b.facts;
            Block otherwise = null;
            boolean last = !others && i == entries.size() - 1;
            Node o = object;
            if (last) o = check(f, object, p);
            else otherwise = branch(f, object, p);
            Node v = PropertyBuilder.load(f, o, p, dst);
            if (v == null) throw Unsupported.passing("read by place");
            edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {v}));
            f.regs = before;
            if (last) break;
            f.b.block = otherwise;
            f.b.facts = facts;
        }
        if (others) {
            Node v = PropertyBuilder.genericGet(f, object, key, dst);
            edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {v}));
        }
        return f.b.join(edges, null)[0];
    }

    static void set(FunctionBuilder f, Node object, PropertyCache first, Object key, Node value, boolean strict) {
        List<PropertyCache> entries = entries(f, first);
        if (entries == null || !areAlike(entries)) {
            PropertyBuilder.genericSet(f, object, key, value, strict);
            return;
        }
        boolean others = first.hasOthers();
        // The value's check comes before the branches, for the frame state.
        Node v = PropertyBuilder.valueFor(f, first, value);
        if (!others && entries.size() == 1) {
            PropertyBuilder.store(f, check(f, object, first), first, v);
            return;
        }
        List<GraphBuilder.Edge> edges = new ArrayList<>();
        Node[] before = f.regs;
        for (int i = 0; i < entries.size(); i++) {
            PropertyCache p = entries.get(i);
            Facts facts = f.b.facts;
            Block otherwise = null;
            boolean last = !others && i == entries.size() - 1;
            Node o = object;
            if (last) o = check(f, object, p);
            else otherwise = branch(f, object, p);
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

    /** The entries that still hold, without {@link PropertyCache#OTHERS}; {@code null}: some are not compiled, or none is left. */
    private static List<PropertyCache> entries(FunctionBuilder f, PropertyCache first) {
        List<PropertyCache> entries = new ArrayList<>();
        for (PropertyCache p = first; p != null; p = p.next) {
            if (p.kind == PropertyCache.OTHERS || !p.isValid() || p.shape != null && p.shape.isDeprecated()) continue;
            if (!p.isByPlace() && (p.shape == null || p.kind == PropertyCache.FIELD_ACCESSOR || p.kind == PropertyCache.CELL_ACCESSOR)) return null;
            entries.add(p);
        }
        for (PropertyCache p : entries) {
            if (p.validity != null && !f.assume(p.validity)) return null;
        }
        return entries;
    }

    /** Whether all are fields, by place, that take the same values. */
    private static boolean areAlike(List<PropertyCache> entries) {
        for (PropertyCache p : entries) {
            if (!p.isByPlace() || p.kind != entries.get(0).kind) return false;
        }
        return true;
    }

    /** {@code object}, known to be one that {@code p} is for. */
    private static Node check(FunctionBuilder f, Node object, PropertyCache p) {
        if (!p.isByPlace()) return PropertyBuilder.checkShape(f, object, p.shape);
        int place = Shape.place(p.info);
        Node known = f.b.facts.known.get(KnownValues.NAME, object, place);
        if (known != null && known.aux == p.key) return known;
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
        Node test = f.b.addPure(p.isByPlace() ? Op.HAS_FIELD : Op.HAS_SHAPE, Types.BOOLEAN, f.b.toRef(object));
        test.aux = p.isByPlace() ? p.key : p.shape;
        if (p.isByPlace()) test.i = Shape.place(p.info);
        boolean cold = f.b.block.isCold;
        Block[] two = f.b.branch(test);
        two[0].isCold = two[1].isCold = cold;
        f.b.block = two[0];
        f.b.facts = f.b.facts.copy();
        return two[1];
    }
}
