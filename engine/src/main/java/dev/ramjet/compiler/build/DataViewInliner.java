package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.CompiledDataViews;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.JSDataView;
import dev.ramjet.runtime.Undefined;

/** The getters and setters of DataView objects: a check of the place, then a load or store of the buffer's bytes. */
final class DataViewInliner {
    private DataViewInliner() {}

    private static final Class<?> V = JSDataView.class;
    private static final RuntimeMethod PLACE = RuntimeMethod.of(CompiledDataViews.class, "place", Types.INT, int.class, V, int.class, int.class, boolean.class);

    /** The result, or {@code null} where the builtin has to be called. */
    static Node inline(FunctionBuilder f, String name, Node thisValue, Node[] args) {
        boolean set = name.startsWith("set");
        int size = sizeOf(name);
        int wanted = set ? 2 : 1;
        if (size == 0 || !set && !name.startsWith("get") || args.length < wanted || args.length > wanted + 1) return null;
        if (thisValue.rep != Rep.REF || (thisValue.type & Types.OBJECT) == 0) return null;
        for (int i = 0; i < wanted; i++) {
            if ((GraphBuilder.typeOf(args[i]) & Types.NUMBER) == 0) return null;
        }
        boolean isFloat = name.contains("Float");
        Node view = CollectionInliner.check(f, thisValue, JSDataView.class);
        Node index = CheckedConversions.toIndex(f, args[0]);
        Node value = !set ? null : isFloat ? CheckedConversions.toDouble(f, args[1]) : CheckedConversions.truncate(f, args[1]);
        Node little = args.length > wanted ? f.b.toBoolean(args[wanted]) : f.graph.constantBool(false);
        Node at = BuiltinInliner.leaf(f, PLACE, view, index, f.graph.constantInt(size), f.graph.constantBool(set));
        f.b.addCheck(Op.CHECK_FALSE, DeoptReason.OUT_OF_BOUNDS, f.state(), f.b.intCompare(Condition.LT, at, f.graph.constantInt(0))).guardsEffect = true;
        if (!set) {
            boolean isDouble = isFloat || name.equals("getUint32");
            RuntimeMethod m = RuntimeMethod.of(CompiledDataViews.class, name, isDouble ? Types.NUMBER : Types.INT, isDouble ? double.class : int.class, V, int.class,
                boolean.class);
            return BuiltinInliner.leaf(f, m, view, at, little);
        }
        // Signed or not is the same for a store.
        RuntimeMethod m = RuntimeMethod.of(CompiledDataViews.class, name.replace("Uint", "Int"), Types.VALUE, void.class, V, int.class,
            isFloat ? double.class : int.class, boolean.class);
        BuiltinInliner.leaf(f, m, view, at, value, little);
        return f.graph.constant(Undefined.INSTANCE);
    }

    private static int sizeOf(String name) {
        switch (name.substring(Math.min(3, name.length()))) {
            case "Int8", "Uint8": return 1;
            case "Int16", "Uint16": return 2;
            case "Int32", "Uint32", "Float32": return 4;
            case "Float64": return 8;
            default: return 0;
        }
    }
}
