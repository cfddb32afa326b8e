package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.PrivateMembers;
import java.util.ArrayList;
import java.util.List;

/**
 * Private fields: the name is a value that the class made when it was evaluated, so beside the shape the code checks that it is the one
 * that was seen. Methods and accessors go through the runtime.
 */
final class PrivateBuilder {
    private PrivateBuilder() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod GET = RuntimeMethod.of(PrivateMembers.class, "get", Types.VALUE, O, FeedbackVector.class, int.class, O, O);
    private static final RuntimeMethod SET = RuntimeMethod.of(PrivateMembers.class, "set", Types.VALUE, void.class, FeedbackVector.class, int.class, O, O, O);
    private static final RuntimeMethod DEFINE = RuntimeMethod.of(PrivateMembers.class, "define", Types.VALUE, void.class, FeedbackVector.class, int.class, O, O, O);

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        int slot = code[pc + 4];
        boolean get = op == Opcode.GET_PRIVATE;
        Node object = f.reg(code[pc + (get ? 2 : 1)]);
        Node name = f.b.toRef(f.reg(code[pc + (get ? 3 : 2)]));
        Node value = get ? null : f.reg(code[pc + 3]);
        if (f.vector.caches[slot] == null && f.isUnreached()) return;
        List<PropertyCache> entries = entries(f, slot);
        if (entries.isEmpty()) {
            Node v = f.graph.constant(f.vector);
            Node s = f.graph.constantInt(slot);
            if (get) f.set(code[pc + 1], InstructionBuilder.callRuntime(f, GET, code[pc + 1], v, s, f.b.toRef(object), name));
            else InstructionBuilder.callRuntime(f, op == Opcode.SET_PRIVATE ? SET : DEFINE, -1, v, s, f.b.toRef(object), name, f.b.toRef(value));
            return;
        }
        PropertyCache p = entries.get(0);
        if (!name.isConstant() || name.aux != p.key) f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_VALUE, f.state(), name).aux = p.key;
        Node v = get ? null : PropertyBuilder.valueFor(f, p, value);
        Node o = entries.size() == 1 ? PropertyBuilder.checkShape(f, object, p.shape) : PropertyBuilder.checkShapes(f, PropertyBuilder.asObject(f, object), entries);
        if (get) f.set(code[pc + 1], PropertyBuilder.loadField(f, o, p));
        else PropertyBuilder.store(f, o, p, v);
    }

    /** The entries to speculate on; empty where that does not pay. */
    private static List<PropertyCache> entries(FunctionBuilder f, int slot) {
        List<PropertyCache> entries = new ArrayList<>();
        if (f.vector.hasFailedAt(f.pc)) return entries;
        for (PropertyCache p = f.vector.caches[slot] instanceof PropertyCache first ? first : null; p != null; p = p.next) {
            if (!p.isValid() || p.shape.isDeprecated()) continue;
            if (!entries.isEmpty() && p.key != entries.get(0).key) return new ArrayList<>();
            entries.add(p);
        }
        if (entries.size() > 1 && !PropertyBuilder.isSameField(entries)) entries.clear();
        return entries;
    }
}
