package dev.ramjet.compiler.build;

import dev.ramjet.compiler.codegen.CompiledStrings;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;

/** Methods of strings with the arguments that they nearly always have: int positions, strings to look for. */
final class StringInliner {
    private StringInliner() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod CODE_POINT_AT = RuntimeMethod.of(CompiledStrings.class, "codePointAt", Types.INT, int.class, O, int.class);
    private static final RuntimeMethod SUBSTRING_FROM = RuntimeMethod.of(CompiledStrings.class, "substring", Types.STRING, O, O, int.class);
    private static final RuntimeMethod SUBSTRING = RuntimeMethod.of(CompiledStrings.class, "substring", Types.STRING, O, O, int.class, int.class);
    private static final RuntimeMethod SLICE_FROM = RuntimeMethod.of(CompiledStrings.class, "slice", Types.STRING, O, O, int.class);
    private static final RuntimeMethod SLICE = RuntimeMethod.of(CompiledStrings.class, "slice", Types.STRING, O, O, int.class, int.class);
    private static final RuntimeMethod SUBSTR = RuntimeMethod.of(CompiledStrings.class, "substr", Types.STRING, O, O, int.class, int.class);
    private static final RuntimeMethod INDEX_OF = RuntimeMethod.of(CompiledStrings.class, "indexOf", Types.INT, int.class, O, O, int.class);
    private static final RuntimeMethod INCLUDES = RuntimeMethod.of(CompiledStrings.class, "includes", Types.BOOLEAN, boolean.class, O, O);
    private static final RuntimeMethod STARTS_WITH = RuntimeMethod.of(CompiledStrings.class, "startsWith", Types.BOOLEAN, boolean.class, O, O);
    private static final RuntimeMethod ENDS_WITH = RuntimeMethod.of(CompiledStrings.class, "endsWith", Types.BOOLEAN, boolean.class, O, O);

    /** The result, or {@code null} where the builtin has to be called. */
    static Node inline(FunctionBuilder f, String name, Node thisValue, Node[] args) {
        if (thisValue.rep != Rep.REF || (thisValue.type & Types.STRING) == 0 || args.length == 0 || args.length > 2) return null;
        boolean positions = true;
        for (Node a : args) positions &= (GraphBuilder.typeOf(a) & Types.NUMBER) != 0;
        if (positions) return byPosition(f, name, thisValue, args);
        if ((GraphBuilder.typeOf(args[0]) & Types.STRING) == 0) return null;
        if (args.length == 2 && (!name.equals("indexOf") || (GraphBuilder.typeOf(args[1]) & Types.NUMBER) == 0)) return null;
        switch (name) {
            case "indexOf":
                return BuiltinInliner.leaf(f, INDEX_OF, ArithmeticBuilder.string(f, thisValue), ArithmeticBuilder.string(f, args[0]),
                    args.length == 2 ? CheckedConversions.toInt(f, args[1]) : f.graph.constantInt(0));
            case "includes": return find(f, INCLUDES, thisValue, args[0]);
            case "startsWith": return find(f, STARTS_WITH, thisValue, args[0]);
            case "endsWith": return find(f, ENDS_WITH, thisValue, args[0]);
            default: return null;
        }
    }

    private static Node find(FunctionBuilder f, RuntimeMethod m, Node string, Node what) {
        return BuiltinInliner.leaf(f, m, ArithmeticBuilder.string(f, string), ArithmeticBuilder.string(f, what));
    }

    private static Node byPosition(FunctionBuilder f, String name, Node thisValue, Node[] args) {
        RuntimeMethod m;
        switch (name) {
            case "charCodeAt":
                if (args.length != 1) return null;
                return f.b.addCheck(Op.STRING_CHAR_CODE, DeoptReason.OUT_OF_BOUNDS, f.state(), ArithmeticBuilder.string(f, thisValue), CheckedConversions.toInt(f, args[0]));
            case "codePointAt": {
                if (args.length != 1) return null;
                Node s = ArithmeticBuilder.string(f, thisValue);
                Node n = BuiltinInliner.leaf(f, CODE_POINT_AT, s, CheckedConversions.toInt(f, args[0]));
                // Beyond the end the result is undefined.
                f.b.addEffectCheck(Op.CHECK_FALSE, DeoptReason.OUT_OF_BOUNDS, f.state(), f.b.intCompare(dev.ramjet.compiler.ir.Condition.LT, n, f.graph.constantInt(0)));
                return n;
            }
            case "charAt": {
                if (args.length != 1) return null;
                Node n = f.b.addCheck(Op.STRING_CHAR, DeoptReason.OUT_OF_BOUNDS, f.state(), ArithmeticBuilder.string(f, thisValue), CheckedConversions.toInt(f, args[0]));
                n.type = Types.STRING;
                return n;
            }
            case "substring": m = args.length == 1 ? SUBSTRING_FROM : SUBSTRING; break;
            case "slice": m = args.length == 1 ? SLICE_FROM : SLICE; break;
            case "substr":
                if (args.length != 2) m = SLICE_FROM;
                else m = SUBSTR;
                break;
            default: return null;
        }
        Node s = ArithmeticBuilder.string(f, thisValue);
        return args.length == 1 ? BuiltinInliner.leaf(f, m, s, CheckedConversions.toInt(f, args[0])) : BuiltinInliner.leaf(f, m, s, CheckedConversions.toInt(f, args[0]), CheckedConversions.toInt(f, args[1]));
    }
}
