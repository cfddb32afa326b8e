package dev.ramjet.compiler.ir;

import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.CallTarget;
import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;

/** Prints a graph as deterministic text: {@code --print-ir} and the golden files. */
public final class GraphPrinter {
    private GraphPrinter() {}

    public static String print(Graph g) {
        StringBuilder b = new StringBuilder();
        for (Block block : g.blocks) {
            b.append(block);
            if (block.isLoopHeader) b.append(" loop");
            if (block.isCold) b.append(" cold");
            if (!block.predecessors.isEmpty()) b.append(" <- ").append(join(block.predecessors.toArray()));
            b.append('\n');
            for (Node n : block.phis) node(b, n);
            for (Node n : block.nodes) {
                node(b, n);
            }
            if (block.successors.length > 0) b.append("    -> ").append(join(block.successors)).append('\n');
        }
        return b.toString();
    }

    private static String join(Object[] all) {
        StringBuilder b = new StringBuilder();
        for (Object o : all) b.append(b.length() == 0 ? "" : ", ").append(o);
        return b.toString();
    }

    private static void node(StringBuilder b, Node n) {
        b.append("    ");
        if (n.rep != Rep.NONE) b.append(n).append(" = ");
        b.append(n.op);
        if (n.op == Op.PHI || n.rep == Rep.REF) b.append(n.op == Op.PHI ? " " + n.rep : "");
        if (n.op == Op.INT_COMPARE || n.op == Op.DOUBLE_COMPARE) b.append(' ').append(Condition.text(n.i));
        else if (n.i != 0 || n.op == Op.PARAM) b.append(" #").append(n.i);
        for (Node in : n.in) b.append(' ').append(operand(in));
        if (n.mayWrap) b.append(" (may wrap)");
        if (n.mayLoseSign) b.append(" (0 for -0)");
        if (n.aux != null) b.append(" {").append(aux(n.aux)).append('}');
        if (n.rep == Rep.REF && n.type != Types.ANY) b.append(" : ").append(Types.toString(n.type));
        if (n.state != null) {
            b.append("  [");
            boolean first = true;
            for (FrameState s = n.state; s != null; s = s.caller) {
                if (!first) b.append(" < ");
                first = false;
                String name = s.target.function.name;
                b.append(name.isEmpty() ? "(anonymous)" : name).append('@').append(s.pc);
                for (int r = 0; r < s.values.length; r++) {
                    if (s.values[r] != null) b.append(" r").append(r).append('=').append(operand(s.values[r]));
                }
            }
            b.append(']');
        }
        b.append('\n');
    }

    private static String operand(Node n) {
        return n == null ? "-" : n.isConstant() ? aux(n.constantValue()) : n.toString();
    }

    private static String aux(Object o) {
        if (o == null) return "hole";
        if (o instanceof String s) return '"' + s.replace("\n", "\\n") + '"';
        if (o instanceof Shape s) return shape(s);
        if (o instanceof Shape[] all) {
            StringBuilder b = new StringBuilder();
            for (Shape s : all) b.append(b.length() == 0 ? "" : ", ").append(shape(s));
            return b.toString();
        }
        if (o instanceof CallTarget t) return "function " + t.function.name;
        if (o instanceof JSFunction f) return "function " + f.displayName();
        if (o instanceof JSObject) return "object";
        if (o instanceof PropertyCell c) return "cell " + c.key;
        if (o instanceof Class<?> c) return c.getSimpleName();
        if (o instanceof Accessor) return "accessor";
        if (o instanceof Object[] a) return "Object[" + a.length + "]";
        if (Strings.isString(o)) return aux(Strings.flat(o));
        String text = o.toString();
        // Nothing that differs from run to run.
        return text.startsWith(o.getClass().getName() + '@') ? o.getClass().getSimpleName() : text;
    }

    private static String shape(Shape s) {
        if (s.isDictionary()) return "shape of one object";
        StringBuilder b = new StringBuilder("shape(");
        for (int i = 0; i < s.count; i++) b.append(i == 0 ? "" : " ").append(s.keyAt(i));
        return b.append(')').toString();
    }
}
