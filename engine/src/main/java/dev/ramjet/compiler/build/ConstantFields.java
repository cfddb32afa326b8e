package dev.ramjet.compiler.build;

import dev.ramjet.compiler.ir.Node;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.PrototypeInfo;

/**
 * Fields of objects that the code knows, as constants: {@code geometry.Vector} where {@code geometry} is a constant, and the prototype property of a known function.
 * V8 keeps the constness of fields by map, too.
 *
 * <p>A field that was never overwritten in an object of its shape is one as long as the object keeps the shape, so both are assumed. The compiler's thread
 * may read while the program's writes: what it sees is the value that the field got when it was added, or nothing yet ({@code null} or 0, which are never taken for constants). A value that
 * has been overwritten is told of before it is gone.
 *
 * <p>Builtins write fields of objects of their own Java classes without a word, like the lastIndex of regular expressions.
 *
 * <p>Functions share few shapes, which are never stable, and many programs give them another prototype; theirs is the prototype's to tell.
 */
final class ConstantFields {
    private ConstantFields() {}

    /** What the field {@code p} of {@code object} holds, if both are constant; else {@code null}. */
    static Node load(FunctionBuilder f, Node object, PropertyCache p) {
        if (!object.isConstant() || !(object.aux instanceof JSObject o) || p.shape == null || p.kind > PropertyCache.FIELD_DOUBLE) return null;
        try {
            if (o instanceof JSClosure c && "prototype".equals(p.key)) return prototype(f, c, p);
            if (o.getClass() != JSObject.class && o.getClass() != JSClosure.class) return null;
            if (o.shape != p.shape || p.key instanceof JSSymbol s && s.isPrivateName()) return null;
            Object v = p.load(o);
            if (v == null || p.kind != PropertyCache.FIELD && o.numberField(p.location) == 0) return null;
            Assumption never = f.vector.executor.neverStoredByPlace(p.key);
            Assumption stable = p.shape.stability();
            if (never == null || stable == null) return null;
            Assumption constant = p.shape.constancy(p.info);
            if (constant == null || !f.assume(never) || !f.assume(stable) || !f.assume(constant)) return null;
            return f.b.unboxedConstant(v);
        } catch (IndexOutOfBoundsException e) {
            // The object was growing under our eyes.
            return null;
        }
    }

    private static Node prototype(FunctionBuilder f, JSClosure c, PropertyCache p) {
        if (c.shape != p.shape || p.kind != PropertyCache.FIELD) return null;
        return c.objectField(p.location) instanceof JSObject o && keepsPrototype(f, o) ? f.graph.constant(o) : null;
    }

    /** Assumes that functions whose prototype property is {@code prototype} keep it; false where one did not. */
    static boolean keepsPrototype(FunctionBuilder f, JSObject prototype) {
        PrototypeInfo info = prototype.shape.prototypeInfo();
        if (info == null) return false;
        Assumption kept = info.keptByConstructors();
        return kept != null && f.assume(kept);
    }
}
