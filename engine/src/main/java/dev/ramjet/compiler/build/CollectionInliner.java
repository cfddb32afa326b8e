package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.CompiledCollections;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.JSCollection;
import dev.ramjet.runtime.JSMap;
import dev.ramjet.runtime.JSSet;

/** Look-ups in and additions to Map and Set objects: straight into their tables. */
final class CollectionInliner {
    private CollectionInliner() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod GET = RuntimeMethod.of(CompiledCollections.class, "get", Types.VALUE, O, JSMap.class, O);
    private static final RuntimeMethod HAS = RuntimeMethod.of(CompiledCollections.class, "has", Types.BOOLEAN, boolean.class, JSCollection.class, O);
    private static final RuntimeMethod DELETE = RuntimeMethod.of(CompiledCollections.class, "delete", Types.BOOLEAN, boolean.class, JSCollection.class, O);
    private static final RuntimeMethod SIZE = RuntimeMethod.of(CompiledCollections.class, "size", Types.INT, int.class, JSCollection.class);
    private static final RuntimeMethod SET = RuntimeMethod.of(CompiledCollections.class, "set", Types.VALUE, void.class, JSMap.class, O, O);
    private static final RuntimeMethod ADD = RuntimeMethod.of(CompiledCollections.class, "add", Types.VALUE, void.class, JSSet.class, O);

    static Node map(FunctionBuilder f, String name, Node thisValue, Node[] args, int dst) {
        if (!mayBeObject(thisValue)) return null;
        switch (name) {
            case "get": return args.length == 1 ? BuiltinInliner.leaf(f, GET, check(f, thisValue, JSMap.class), f.b.toRef(args[0])) : null;
            case "has": return args.length == 1 ? BuiltinInliner.leaf(f, HAS, check(f, thisValue, JSMap.class), f.b.toRef(args[0])) : null;
            case "delete": return args.length == 1 ? BuiltinInliner.leaf(f, DELETE, check(f, thisValue, JSMap.class), f.b.toRef(args[0])) : null;
            case "get size": return BuiltinInliner.leaf(f, SIZE, check(f, thisValue, JSMap.class));
            case "set": {
                if (args.length != 2) return null;
                Node map = check(f, thisValue, JSMap.class);
                return change(f, SET, dst, map, f.b.toRef(args[0]), f.b.toRef(args[1]));
            }
            default: return null;
        }
    }

    static Node set(FunctionBuilder f, String name, Node thisValue, Node[] args, int dst) {
        if (!mayBeObject(thisValue)) return null;
        switch (name) {
            case "has": return args.length == 1 ? BuiltinInliner.leaf(f, HAS, check(f, thisValue, JSSet.class), f.b.toRef(args[0])) : null;
            case "delete": return args.length == 1 ? BuiltinInliner.leaf(f, DELETE, check(f, thisValue, JSSet.class), f.b.toRef(args[0])) : null;
            case "get size": return BuiltinInliner.leaf(f, SIZE, check(f, thisValue, JSSet.class));
            case "add": return args.length == 1 ? change(f, ADD, dst, check(f, thisValue, JSSet.class), f.b.toRef(args[0])) : null;
            default: return null;
        }
    }

    private static boolean mayBeObject(Node n) {
        return n.rep == Rep.REF && (n.type & Types.OBJECT) != 0;
    }

    static Node check(FunctionBuilder f, Node n, Class<?> c) {
        if (n.java == c) return n;
        Node k = f.b.addCheck(Op.CHECK_CLASS, DeoptReason.WRONG_VALUE, f.state(), n);
        k.aux = c;
        k.java = c;
        k.type = Types.OBJECT;
        return f.refine(n, k);
    }

    /** An addition, which gives its receiver. It may throw (there are too many), but runs no script code. */
    private static Node change(FunctionBuilder f, RuntimeMethod m, int dst, Node... in) {
        Node n = f.graph.newNode(Op.CALL_RUNTIME, in);
        n.aux = m;
        n.rep = Rep.NONE;
        n.type = m.type;
        if (dst >= -1) n.state = f.after(dst, in[0]);
        f.b.append(n);
        return in[0];
    }
}
