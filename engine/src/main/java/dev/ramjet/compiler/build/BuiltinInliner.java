package dev.ramjet.compiler.build;

import dev.ramjet.builtins.MathFunctions;
import dev.ramjet.compiler.codegen.CompiledElements;
import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.JSArray;
import java.util.HashMap;
import java.util.Map;

/** Builtins that compiled code does itself: Math, String, Array. */
final class BuiltinInliner {
    private BuiltinInliner() {}

    private static final Map<String, RuntimeMethod> UNARY_MATH = new HashMap<>();

    private static void math(String name, Class<?> owner) {
        UNARY_MATH.put(name, RuntimeMethod.of(owner, name, Types.NUMBER, double.class, double.class));
    }

    static {
        for (String s : new String[] {"floor", "ceil", "sqrt"}) math(s, Math.class);
        for (String s : new String[] {"sin", "cos", "tan", "asin", "acos", "atan", "log", "log10", "log1p", "expm1", "sinh"}) math(s, StrictMath.class);
        for (String s : new String[] {"round", "trunc", "sign", "exp", "log2", "cbrt", "tanh", "cosh", "asinh", "acosh", "atanh"}) math(s, MathFunctions.class);
        math("abs", Math.class);
        UNARY_MATH.put("fround", RuntimeMethod.of(CompiledSupport.class, "fround", Types.NUMBER, double.class, double.class));
    }

    private static final RuntimeMethod MIN = RuntimeMethod.of(Math.class, "min", Types.NUMBER, double.class, double.class, double.class);
    private static final RuntimeMethod MAX = RuntimeMethod.of(Math.class, "max", Types.NUMBER, double.class, double.class, double.class);
    private static final RuntimeMethod ATAN2 = RuntimeMethod.of(MathFunctions.class, "atan2", Types.NUMBER, double.class, double.class, double.class);
    private static final RuntimeMethod POP = RuntimeMethod.of(CompiledSupport.class, "pop", Types.VALUE | Types.HOLE, Object.class, JSArray.class);
    private static final RuntimeMethod FROM_CHAR_CODE = RuntimeMethod.of(CompiledSupport.class, "fromCharCode", Types.STRING, String.class, int.class);
    private static final RuntimeMethod HAS_OWN = RuntimeMethod.of(CompiledSupport.class, "hasOwn", Types.INT, int.class, dev.ramjet.runtime.JSObject.class, Object.class);
    private static final RuntimeMethod INDEX_OF = RuntimeMethod.of(CompiledElements.class, "indexOf", Types.INT, int.class, JSArray.class, Object.class, boolean.class);
    private static final RuntimeMethod CLZ = RuntimeMethod.of(Integer.class, "numberOfLeadingZeros", Types.INT, int.class, int.class);

    /** The result, or {@code null} where the builtin has to be called. */
    static Node inline(FunctionBuilder f, BuiltinFunction builtin, Node thisValue, Node[] args, int dst) {
        if (f.vector.hasFailedAt(f.pc)) return null;
        String name = builtin.table.functionName(builtin.id);
        switch (builtin.table.getClass().getSimpleName()) {
            case "MathNamespace": return math(f, name, args);
            case "StringPrototype": return StringInliner.inline(f, name, thisValue, args);
            case "DataViewBuiltins": return DataViewInliner.inline(f, name, thisValue, args);
            case "MapPrototype": return CollectionInliner.map(f, name, thisValue, args, dst);
            case "SetPrototype": return CollectionInliner.set(f, name, thisValue, args, dst);
            case "ObjectPrototype": return object(f, name, thisValue, args);
            case "StringConstructor":
                if (name.equals("fromCharCode") && args.length == 1 && isNumber(args[0])) return leaf(f, FROM_CHAR_CODE, CheckedConversions.truncate(f, args[0]));
                return null;
            case "FunctionPrototype":
                return name.equals("call") || name.equals("apply") ? CallBuilder.callThrough(f, name.equals("apply"), thisValue, args, dst) : null;
            case "ArrayConstructor": return name.equals("isArray") && args.length == 1 ? isArray(f, args[0]) : null;
            case "TypedArrayPrototype": return TypedArrayBuilder.inline(f, name, thisValue);
            case "ArrayPrototype": return array(f, name, thisValue, args, dst);
            default: return null;
        }
    }

    private static boolean isNumber(Node n) {
        return Types.is(GraphBuilder.typeOf(n), Types.NUMBER);
    }

    private static boolean mayBeNumber(Node n) {
        return (GraphBuilder.typeOf(n) & Types.NUMBER) != 0;
    }

    static Node leaf(FunctionBuilder f, RuntimeMethod m, Node... in) {
        Node n = f.graph.newNode(Op.CALL_LEAF, in);
        n.aux = m;
        n.rep = m.rep();
        n.type = m.type;
        if (n.rep == Rep.REF && m.result != Object.class) n.java = m.result;
        return f.b.append(n);
    }

    private static final RuntimeMethod IS_ARRAY = RuntimeMethod.of(CompiledSupport.class, "isArray", Types.INT, int.class, Object.class);

    private static Node isArray(FunctionBuilder f, Node a) {
        if (a.rep != Rep.REF || (a.type & Types.OBJECT) == 0) return f.graph.constantBool(false);
        if (a.java == JSArray.class) return f.graph.constantBool(true);
        Node n = leaf(f, IS_ARRAY, a);
        f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.WRONG_VALUE, f.state(), f.b.intCompare(dev.ramjet.compiler.ir.Condition.LT, n, f.graph.constantInt(0)));
        return f.b.intCompare(dev.ramjet.compiler.ir.Condition.GT, n, f.graph.constantInt(0));
    }

    // ---- Math

    private static Node math(FunctionBuilder f, String name, Node[] args) {
        for (Node a : args) {
            if (!mayBeNumber(a)) return null;
        }
        if (args.length == 2) {
            Node a = args[0];
            Node c = args[1];
            switch (name) {
                case "imul": return f.b.addPure(Op.INT_MUL, Types.INT, CheckedConversions.truncate(f, a), CheckedConversions.truncate(f, c));
                case "pow": return f.b.append(ArithmeticBuilder.math2(f, RuntimeMethods.POWER, CheckedConversions.toDouble(f, a), CheckedConversions.toDouble(f, c)));
                case "atan2": return f.b.append(ArithmeticBuilder.math2(f, ATAN2, CheckedConversions.toDouble(f, a), CheckedConversions.toDouble(f, c)));
                case "min":
                case "max":
                    if (a.rep == Rep.INT && c.rep == Rep.INT) return f.b.addPure(name.equals("min") ? Op.INT_MIN : Op.INT_MAX, Types.INT, a, c);
                    return f.b.append(ArithmeticBuilder.math2(f, name.equals("min") ? MIN : MAX, CheckedConversions.toDouble(f, a), CheckedConversions.toDouble(f, c)));
                default: return null;
            }
        }
        if (args.length != 1) return null;
        Node a = args[0];
        switch (name) {
            case "floor", "ceil", "round", "trunc":
                if (a.rep == Rep.INT) return a;
                break;
            case "abs":
                if (a.rep == Rep.INT) return f.b.addCheck(Op.INT_ABS_CHECKED, DeoptReason.OVERFLOW, f.state(), a);
                break;
            case "clz32": return leaf(f, CLZ, CheckedConversions.truncate(f, a));
            default: break;
        }
        RuntimeMethod m = UNARY_MATH.get(name);
        if (m == null) return null;
        Node n = f.graph.newNode(Op.MATH1, CheckedConversions.toDouble(f, a));
        n.aux = m;
        n.type = Types.NUMBER;
        return f.b.append(n);
    }

    // ---- Object

    private static Node object(FunctionBuilder f, String name, Node thisValue, Node[] args) {
        if (!name.equals("hasOwnProperty") || args.length != 1 || thisValue.rep != Rep.REF || (thisValue.type & Types.OBJECT) == 0) return null;
        Node n = leaf(f, HAS_OWN, PropertyBuilder.asObject(f, thisValue), f.b.toRef(args[0]));
        Node failed = f.b.intCompare(dev.ramjet.compiler.ir.Condition.LT, n, f.graph.constantInt(0));
        f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.WRONG_VALUE, f.state(), failed);
        return f.b.addPure(Op.INT_TO_BOOL, Types.BOOLEAN, n);
    }

    // ---- Array

    private static Node array(FunctionBuilder f, String name, Node thisValue, Node[] args, int dst) {
        if (!f.assume(f.vector.realm.agent.elementsOnPrototypes)) return null;
        switch (name) {
            case "push": {
                if (args.length != 1) return null;
                Node a = PropertyBuilder.array(f, thisValue);
                Node length = PropertyBuilder.arrayLength(f, a);
                PropertyBuilder.put(f, a, length, args[0], PropertyBuilder.STORES);
                return f.b.addPure(Op.INT_ADD, Types.INT, length, f.graph.constantInt(1));
            }
            case "indexOf", "includes": {
                if (args.length != 1) return null;
                boolean includes = name.equals("includes");
                Node n = leaf(f, INDEX_OF, PropertyBuilder.array(f, thisValue), f.b.toRef(args[0]), f.graph.constantBool(includes));
                Node failed = f.b.intCompare(dev.ramjet.compiler.ir.Condition.LT, n, f.graph.constantInt(-1));
                f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.WRONG_ELEMENTS, f.state(), failed);
                return includes ? f.b.intCompare(dev.ramjet.compiler.ir.Condition.GE, n, f.graph.constantInt(0)) : n;
            }
            case "pop": {
                if (args.length != 0) return null;
                Node n = leaf(f, POP, PropertyBuilder.array(f, thisValue));
                Node c = f.b.addEffectCheck(Op.CHECK_NOT_HOLE, DeoptReason.HOLE, f.state(), n);
                c.type = Types.VALUE;
                return c;
            }
            case "forEach", "map", "filter", "some", "every", "find", "findIndex", "reduce": return CallbackInliner.inline(f, name, thisValue, args, dst);
            default: return null;
        }
    }
}
