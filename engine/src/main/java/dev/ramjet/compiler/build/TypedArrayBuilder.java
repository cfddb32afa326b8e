package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.codegen.TypedAccess;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.ElementType;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Shape;

/** Elements of typed arrays: the shape tells the element type; one check gives the place of the element, or leaves. */
final class TypedArrayBuilder {
    private TypedArrayBuilder() {}

    private static boolean isInt(int type) {
        return type == ElementType.INT8 || type == ElementType.UINT8 || type == ElementType.UINT8_CLAMPED || type == ElementType.INT16
            || type == ElementType.UINT16 || type == ElementType.INT32;
    }

    private static boolean isDouble(int type) {
        return type == ElementType.FLOAT32 || type == ElementType.FLOAT64 || type == ElementType.UINT32;
    }

    private static final RuntimeMethod LENGTH = RuntimeMethod.of(TypedAccess.class, "length", Types.INT, int.class, JSTypedArray.class);
    private static final RuntimeMethod BYTE_LENGTH = RuntimeMethod.of(TypedAccess.class, "byteLength", Types.INT, int.class, JSTypedArray.class);

    /** Properties of the array as a whole; {@code null} where the builtin has to be called. */
    static Node inline(FunctionBuilder f, String name, Node thisValue) {
        if (thisValue.java != JSTypedArray.class) return null;
        switch (name) {
            case "get length": return BuiltinInliner.leaf(f, LENGTH, thisValue);
            case "get byteLength": return BuiltinInliner.leaf(f, BYTE_LENGTH, thisValue);
            default: return null;
        }
    }

    /** The byte offset of element {@code key}, checked; {@code in0} of loads and stores is the array. */
    private static Node[] place(FunctionBuilder f, Node object, Node key, Shape s) {
        Node array = PropertyBuilder.checkShape(f, object, s);
        Node at = f.b.addCheck(Op.TYPED_OFFSET, DeoptReason.OUT_OF_BOUNDS, f.state(), array, CheckedConversions.toIndex(f, key));
        at.i = ElementType.shift(s.kind - Shape.TYPED_ARRAY);
        return new Node[] {array, at};
    }

    static Node load(FunctionBuilder f, Node object, Node key, Shape s) {
        int type = s.kind - Shape.TYPED_ARRAY;
        if (!isInt(type) && !isDouble(type)) return null;
        Node[] p = place(f, object, key, s);
        Node n = f.graph.newNode(isInt(type) ? Op.LOAD_TYPED_INT : Op.LOAD_TYPED_DOUBLE, p);
        n.i = type;
        n.type = isInt(type) ? Types.INT : Types.NUMBER;
        return f.b.append(n);
    }

    static boolean store(FunctionBuilder f, Node object, Node key, Node value, Shape s) {
        int type = s.kind - Shape.TYPED_ARRAY;
        if (!isInt(type) && !isDouble(type) || type == ElementType.UINT8_CLAMPED) return false;
        if ((GraphBuilder.typeOf(value) & Types.NUMBER) == 0) return false;
        boolean ints = isInt(type) || type == ElementType.UINT32;
        Node v = ints ? CheckedConversions.truncate(f, value) : CheckedConversions.toDouble(f, value);
        Node[] p = place(f, object, key, s);
        Node n = f.graph.newNode(ints ? Op.STORE_TYPED_INT : Op.STORE_TYPED_DOUBLE, p[0], p[1], v);
        n.i = type;
        f.b.append(n);
        return true;
    }
}
