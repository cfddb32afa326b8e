package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.TypeFeedback;
import java.util.ArrayList;
import java.util.List;

/** {@code a.length}, where {@code a} may be a string, an array or another object: {@link TypeFeedback#LENGTH_OF_ARRAY} says what was seen. */
final class LengthBuilder {
    private LengthBuilder() {}

    /** @param cache the site's, for objects */
    static Node build(FunctionBuilder f, Node object, int seen, Object cache, int dst) {
        if ((seen & ~(TypeFeedback.LENGTH_OF_ARRAY | TypeFeedback.STRING | TypeFeedback.OBJECT)) != 0) return PropertyBuilder.genericGet(f, object, "length", dst);
        if (seen == TypeFeedback.STRING) return ofString(f, object);
        if ((seen & TypeFeedback.STRING) == 0) return ofObject(f, object, seen, cache, dst);
        List<GraphBuilder.Edge> edges = new ArrayList<>(2);
        Node[] before = f.regs;
        Facts facts = f.b.facts;
        Node test = f.b.addPure(Op.HAS_TYPE, Types.BOOLEAN, f.b.toRef(object));
        test.i = Types.STRING;
        Block otherwise = f.b.goOnWhere(test);
        Node length = ofString(f, object);
        edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {length}));
        f.regs = before;
        f.b.block = otherwise;
        f.b.facts = facts;
        length = ofObject(f, object, seen, cache, dst);
        if (!f.b.isDead()) edges.add(new GraphBuilder.Edge(f.b.block, f.b.facts, new Node[] {length}));
        f.regs = before;
        return f.b.join(edges, null)[0];
    }

    private static Node ofString(FunctionBuilder f, Node object) {
        Node s = f.b.addCheck(Op.CHECK_STRING, DeoptReason.NOT_A_STRING, f.state(), f.b.toRef(object));
        s.type = Types.STRING;
        f.refine(object, s);
        return f.b.addPure(Op.STRING_LENGTH, Types.INT, s);
    }

    private static Node ofObject(FunctionBuilder f, Node object, int seen, Object cache, int dst) {
        if ((seen & TypeFeedback.OBJECT) == 0) return PropertyBuilder.arrayLength(f, PropertyBuilder.array(f, object));
        return PropertyBuilder.getCached(f, object, cache, "length", dst);
    }
}
