package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.interpreter.ClassData;
import dev.ramjet.interpreter.PrivateMembers;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import java.util.ArrayList;
import java.util.List;

/**
 * Private members: the name is a value that the class made when it was evaluated, so beside the shape the code checks that it is the one
 * that was seen. Where the function is known, so is its environment, and the name is a constant: then a private field is a field like any
 * other. A method or accessor is known with its name, so its check of the brand is a check of the shape, and it is called directly.
 */
final class PrivateBuilder {
    private PrivateBuilder() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod GET = RuntimeMethod.of(PrivateMembers.class, "get", Types.VALUE, O, FeedbackVector.class, int.class, O, O);
    private static final RuntimeMethod SET = RuntimeMethod.of(PrivateMembers.class, "set", Types.VALUE, void.class, FeedbackVector.class, int.class, O, O, O);
    private static final RuntimeMethod DEFINE = RuntimeMethod.of(PrivateMembers.class, "define", Types.VALUE, void.class, FeedbackVector.class, int.class, O, O, O);
    private static final RuntimeMethod HAS = RuntimeMethod.of(PrivateMembers.class, "has", Types.BOOLEAN, boolean.class, FeedbackVector.class, int.class, O, O);
    private static final RuntimeMethod INITIALIZE = RuntimeMethod.of(ClassData.class, "initializeInstance", Types.OBJECT | Types.UNDEFINED, O, JSObject.class,
        JSClosure.class);

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        int slot = code[pc + 4];
        boolean get = op == Opcode.GET_PRIVATE;
        Node object = f.reg(code[pc + (get ? 2 : 1)]);
        Node name = name(f, f.reg(code[pc + (get ? 3 : 2)]));
        Node value = get ? null : f.reg(code[pc + 3]);
        if (f.vector.caches[slot] == null && f.isUnreached()) return;
        List<PropertyCache> entries = entries(f, object, name, slot);
        if (entries.isEmpty() || (isMethod(entries) ? !isUsable(entries, get) : entries.size() > 1 && !PropertyBuilder.isSameField(entries))) {
            Node v = f.graph.constant(f.vector);
            Node s = f.graph.constantInt(slot);
            if (get) f.set(code[pc + 1], InstructionBuilder.callRuntime(f, GET, code[pc + 1], v, s, f.b.toRef(object), name));
            else InstructionBuilder.callRuntime(f, op == Opcode.SET_PRIVATE ? SET : DEFINE, -1, v, s, f.b.toRef(object), name, f.b.toRef(value));
            return;
        }
        PropertyCache p = entries.get(0);
        checkName(f, name, p.key);
        if (isMethod(entries)) {
            callMethod(f, get, checkShapes(f, object, entries), (PrivateMembers.MethodName) p.key, value);
            return;
        }
        Node v = get ? null : PropertyBuilder.valueFor(f, p, value);
        Node o = checkShapes(f, object, entries);
        if (get) f.set(code[pc + 1], PropertyBuilder.loadField(f, o, p));
        else PropertyBuilder.store(f, o, p, v);
    }

    /** {@code #name in object} */
    static void has(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        int slot = code[pc + 4];
        Node object = f.reg(code[pc + 2]);
        Node name = name(f, f.reg(code[pc + 3]));
        if (f.vector.caches[slot] == null && f.isUnreached()) return;
        List<PropertyCache> entries = entries(f, object, name, slot);
        boolean absent = !entries.isEmpty() && entries.get(0).kind == PropertyCache.ABSENT;
        for (PropertyCache p : entries) {
            if (absent == (p.kind == PropertyCache.ABSENT)) continue;
            entries = List.of();
            break;
        }
        if (entries.isEmpty()) {
            f.set(code[pc + 1], InstructionBuilder.callRuntime(f, HAS, code[pc + 1], f.graph.constant(f.vector), f.graph.constantInt(slot), f.b.toRef(object), name));
            return;
        }
        checkName(f, name, entries.get(0).key);
        checkShapes(f, object, entries);
        f.set(code[pc + 1], f.graph.constantBool(!absent));
    }

    /** A name in an environment that is known: it was stored when the class was evaluated, and never changes. */
    private static Node name(FunctionBuilder f, Node n) {
        Node name = f.b.toRef(n);
        if (name.op != Op.LOAD_ENV || !name.in[0].isConstant() || !(name.in[0].aux instanceof Object[] env)) return name;
        Object v = env[name.i];
        return PrivateMembers.isName(v) ? f.graph.constant(v) : name;
    }

    private static void checkName(FunctionBuilder f, Node name, Object key) {
        if (!name.isConstant() || name.aux != key) f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_VALUE, f.state(), name).aux = key;
    }

    private static Node checkShapes(FunctionBuilder f, Node object, List<PropertyCache> entries) {
        if (entries.size() == 1) return PropertyBuilder.checkShape(f, object, entries.get(0).shape);
        return PropertyBuilder.checkShapes(f, PropertyBuilder.asObject(f, object), entries);
    }

    private static boolean isMethod(List<PropertyCache> entries) {
        return entries.get(0).key instanceof PrivateMembers.MethodName;
    }

    /** Not a method that is assigned to, nor an accessor without the function wanted. */
    private static boolean isUsable(List<PropertyCache> entries, boolean get) {
        PrivateMembers.MethodName m = (PrivateMembers.MethodName) entries.get(0).key;
        return get ? m.method() != null || m.getter() != null : m.setter() != null;
    }

    /** What the name of a method or accessor stands for: the object has been checked for the brand. */
    private static void callMethod(FunctionBuilder f, boolean get, Node object, PrivateMembers.MethodName m, Node value) {
        int dst = get ? f.code[f.pc + 1] : -1;
        if (get && m.method() != null) {
            f.set(dst, f.graph.constant(m.method()));
            return;
        }
        Node r = CallBuilder.callKnown(f, f.graph.constant(get ? m.getter() : m.setter()), object, get ? new Node[0] : new Node[] {value}, dst,
            get ? FrameState.Result.VALUE : FrameState.Result.NONE);
        if (get && !f.b.isDead()) f.set(dst, r);
    }

    /** The entries to speculate on; empty where that does not pay. */
    private static List<PropertyCache> entries(FunctionBuilder f, Node object, Node name, int slot) {
        List<PropertyCache> entries = new ArrayList<>();
        if (f.vector.hasFailedAt(f.pc) || object.rep != Rep.REF) return entries;
        Shape known = f.b.facts.shape(object);
        for (PropertyCache p = f.vector.caches[slot] instanceof PropertyCache first ? first : null; p != null; p = p.next) {
            if (!p.isValid() || p.shape.isDeprecated() || name.isConstant() && name.aux != p.key || known != null && known != p.shape) continue;
            if (!entries.isEmpty() && p.key != entries.get(0).key) return new ArrayList<>();
            entries.add(p);
        }
        return entries;
    }

    // ---- new instances

    /**
     * InitializeInstance of a class that is known: the brand is a step from one shape to another, and the function that defines the fields is a constant,
     * so that the call that follows is inlined.
     */
    static void initializeInstance(FunctionBuilder f) {
        int[] code = f.code;
        int dst = code[f.pc + 1];
        Node object = f.reg(code[f.pc + 3]);
        Node constructor = f.reg(code[f.pc + 3] + 1);
        if (constructor.isConstant() && constructor.aux instanceof JSClosure c && c.extra instanceof ClassData d && f.assume(d.undecorated)
            && (!d.hasBrand() || brand(f, object, d))) {
            f.set(dst, d.initializer() == null ? f.graph.constant(Undefined.INSTANCE) : f.graph.constant(d.initializer()));
            return;
        }
        f.set(dst, InstructionBuilder.callRuntime(f, INITIALIZE, dst, PropertyBuilder.asObject(f, object), closure(f, constructor)));
    }

    private static Node closure(FunctionBuilder f, Node n) {
        if (n.isConstant() || n.java == JSClosure.class) return n;
        Node c = f.b.addCheck(Op.CHECK_CLASS, DeoptReason.WRONG_VALUE, f.state(), f.b.toRef(n));
        c.aux = JSClosure.class;
        c.java = JSClosure.class;
        c.type = Types.OBJECT;
        return f.refine(n, c);
    }

    private static boolean brand(FunctionBuilder f, Node object, ClassData d) {
        ClassData.Branding b = d.branding();
        if (b == null || b.after().isDeprecated() || b.before().isDeprecated() || b.before().kind != Shape.ORDINARY || f.vector.hasFailedAt(f.pc)) return false;
        Shape known = f.b.facts.shape(object);
        if (known != null && known != b.before()) return false;
        Node o = PropertyBuilder.checkShape(f, object, b.before());
        CreationBuilder.setShape(f, o, b.before(), b.after());
        f.b.facts.shapeChanged(o, b.after());
        if (o != object) f.b.facts.setShape(object, b.after());
        Node store = f.graph.newNode(Op.STORE_FIELD, o, f.graph.constant(Undefined.INSTANCE));
        store.i = b.location();
        f.b.append(store);
        return true;
    }
}
