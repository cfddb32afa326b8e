package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.CompiledSupport;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.Realm;
import java.util.BitSet;

/**
 * Arguments objects and rest parameters that need not exist: where the function does nothing with them but read their length and elements and
 * pass them on ({@code f.apply(x, arguments)}, {@code g(...rest)}), these reads go to the argument list itself. The node that would make the
 * object stays in the graph for frame states; the code generator makes it at exits alone if nothing else is left that wants it.
 *
 * <p>That an object is only read is found in the bytecode, before the graph is built; that what is called with it is indeed
 * {@code Function.prototype.apply} is known when the call is built. Should it be something else, the object escapes, the builder
 * notes that ({@link LoopTypes#escape}) and starts over with an object that is made at once.
 */
final class ArgumentsBuilder {
    private ArgumentsBuilder() {}

    private static final RuntimeMethod PRISTINE = RuntimeMethod.of(CompiledSupport.class, "isArrayIterationPristine", Types.BOOLEAN, boolean.class, Realm.class);

    /** The list of what an inlined function is called with. */
    static Node list(FunctionBuilder f, Node[] values) {
        Node[] in = new Node[values.length - 1];
        for (int i = 0; i < in.length; i++) in[i] = f.b.toRef(values[i + 1]);
        Node n = f.b.addPure(Op.ARGUMENT_LIST, Types.INTERNAL, in);
        n.java = Object[].class;
        return n;
    }

    static void createArguments(FunctionBuilder f) {
        int flags = f.code[f.pc + 3];
        if (flags == 1) {
            GenericBuilder.build(f);
            return;
        }
        Node n = f.graph.newNode(Op.NEW_ARGUMENTS, f.closure, f.arguments);
        n.i = flags;
        n.aux = f.vector.realm;
        n.type = Types.OBJECT;
        n.java = dev.ramjet.runtime.JSArguments.class;
        make(f, n);
    }

    static void createRest(FunctionBuilder f) {
        Node n = f.graph.newNode(Op.NEW_REST, f.arguments);
        n.i = f.code[f.pc + 2];
        n.aux = f.vector.realm.arrayShape();
        n.type = Types.OBJECT;
        n.java = dev.ramjet.runtime.JSArray.class;
        make(f, n);
    }

    private static void make(FunctionBuilder f, Node n) {
        f.b.append(n);
        boolean readOnly = !f.b.loopTypes.hasEscaped(f.path, f.pc) && isReadOnly(f.function, f.pc);
        if (readOnly) f.b.readOnly.put(n, new GraphBuilder.Origin(f.path, f.pc));
        f.set(f.code[f.pc + 1], n);
    }

    /** Whether {@code n} is an arguments object or rest array whose elements are the argument list's. */
    static boolean isReadOnly(FunctionBuilder f, Node n) {
        return (n.op == Op.NEW_ARGUMENTS || n.op == Op.NEW_REST) && f.b.readOnly.containsKey(n);
    }

    /** {@code n} goes where it may be changed: if it was taken for read-only, the graph is built again. */
    static void escapes(FunctionBuilder f, Node n) {
        if (!isReadOnly(f, n)) return;
        GraphBuilder.Origin o = f.b.readOnly.get(n);
        f.b.loopTypes.escape(o.path(), o.pc());
    }

    private static Node listOf(Node n) {
        return n.in[n.in.length - 1];
    }

    private static int from(Node n) {
        return n.op == Op.NEW_REST ? n.i : 0;
    }

    /** The elements, where they are known one by one; else {@code null}. Boxes are the list's affair: a number is passed on as it came. */
    static Node[] elements(Node n) {
        Node list = listOf(n);
        if (list.op != Op.ARGUMENT_LIST) return null;
        int from = Math.min(from(n), list.in.length);
        Node[] elements = java.util.Arrays.copyOfRange(list.in, from, list.in.length);
        for (int i = 0; i < elements.length; i++) {
            Node e = elements[i];
            if (e.op == Op.BOX_INT || e.op == Op.BOX_DOUBLE || e.op == Op.BOX_BOOL) elements[i] = e.in[0];
        }
        return elements;
    }

    static Node length(FunctionBuilder f, Node n) {
        Node[] known = elements(n);
        if (known != null) return f.graph.constantInt(known.length);
        Node length = f.b.addPure(Op.STORE_LENGTH, Types.INT, listOf(n));
        length.aux = Object[].class;
        if (from(n) == 0) return length;
        return f.b.addPure(Op.INT_MAX, Types.INT, f.b.addPure(Op.INT_SUB, Types.INT, length, f.graph.constantInt(from(n))), f.graph.constantInt(0));
    }

    /** The element at {@code key}; {@code null} where it is not known to be one of the list. */
    static Node element(FunctionBuilder f, Node n, Node key) {
        if ((GraphBuilder.typeOf(key) & Types.NUMBER) == 0 || f.vector.hasFailedAt(f.pc)) return null;
        Node index = CheckedConversions.toIndex(f, key);
        Node[] known = elements(n);
        if (known != null && index.op == Op.CONST_INT && index.i >= 0 && index.i < known.length) return known[index.i];
        if (from(n) != 0) {
            // Below the first: not an element; nor may the sum overflow.
            f.b.addCheck(Op.CHECK_FALSE, DeoptReason.OUT_OF_BOUNDS, f.state(), f.b.intCompare(dev.ramjet.compiler.ir.Condition.LT, index, f.graph.constantInt(0)));
            index = f.b.addCheck(Op.INT_ADD_CHECKED, DeoptReason.OUT_OF_BOUNDS, f.state(), index, f.graph.constantInt(from(n)));
        }
        Node e = f.graph.newNode(Op.LOAD_OBJECT_ELEMENT, listOf(n), index);
        e.state = f.state();
        e.reason = DeoptReason.OUT_OF_BOUNDS;
        e.type = Types.VALUE;
        return f.b.append(e);
    }

    /** The list as an Object[] for a call: {@code null} where the elements are known one by one. */
    static Node tail(FunctionBuilder f, Node n) {
        if (from(n) == 0) return listOf(n);
        return CreationBuilder.pureCall(f, TAIL_OF_LIST, listOf(n), f.graph.constantInt(from(n)));
    }

    private static final RuntimeMethod TAIL_OF_LIST = RuntimeMethod.of(CompiledSupport.class, "tailOfList", Types.INTERNAL, Object[].class, Object[].class, int.class);

    // ---- spread

    /** {@code [...rest]} as the argument list of a call: a rest array of the same elements. */
    static boolean spread(FunctionBuilder f) {
        Node array = f.reg(f.code[f.pc + 1]);
        Node iterable = f.reg(f.code[f.pc + 2]);
        if (iterable.op != Op.NEW_REST || !isReadOnly(f, iterable)) return false;
        if (array.op != Op.CREATE || array.aux != CreationBuilder.EMPTY_ARRAY || f.vector.hasFailedAt(f.pc)) return false;
        Node pristine = f.graph.newNode(Op.CALL_LEAF, f.graph.constant(f.vector.realm));
        pristine.aux = PRISTINE;
        pristine.rep = PRISTINE.rep();
        pristine.type = Types.BOOLEAN;
        f.b.append(pristine);
        f.b.addCheck(Op.CHECK_TRUE, DeoptReason.WRONG_VALUE, f.state(), pristine);
        Node n = f.graph.newNode(Op.NEW_REST, listOf(iterable));
        n.i = iterable.i;
        n.aux = iterable.aux;
        n.type = Types.OBJECT;
        n.java = dev.ramjet.runtime.JSArray.class;
        f.b.append(n);
        f.b.readOnly.put(n, f.b.readOnly.get(iterable));
        f.set(f.code[f.pc + 1], n);
        return true;
    }

    // ---- what the bytecode does with the object made at an offset

    private static boolean isReadOnly(BytecodeFunction f, int made) {
        int[] code = f.code;
        BitSet names = new BitSet();
        names.set(code[made + 1]);
        boolean more = true;
        while (more) {
            more = false;
            for (int at = 0; at < code.length; at += Opcode.length(code[at])) {
                Opcode.Operand[] kinds = Opcode.info(code[at]).operands();
                for (int k = 0; k < kinds.length; k++) {
                    int r = code[at + 1 + k];
                    switch (kinds[k]) {
                        case SRC: {
                            if (!names.get(r)) break;
                            if (code[at] == Opcode.MOVE) {
                                more |= !names.get(code[at + 1]);
                                names.set(code[at + 1]);
                            } else if (!isRead(code, at, k)) {
                                return false;
                            }
                            break;
                        }
                        case SRC_PAIR:
                            if (names.get(r) || names.get(r + 1)) return false;
                            break;
                        case LIST: {
                            int count = code[at + 2 + k];
                            for (int i = 0; i < count; i++) {
                                if (names.get(r + i) && !(i == 1 && count == 2 && (code[at] == Opcode.CALL || code[at] == Opcode.TAIL_CALL))) return false;
                            }
                            break;
                        }
                        default: break;
                    }
                }
            }
        }
        return true;
    }

    /** Whether the instruction at {@code at} only reads the array or arguments object that is its operand {@code k}. */
    private static boolean isRead(int[] code, int at, int k) {
        switch (code[at]) {
            case Opcode.GET_LENGTH, Opcode.GET_KEYED: return k == 1;
            case Opcode.ARRAY_SPREAD: return k == 1;
            case Opcode.CALL_SPREAD, Opcode.SUPER_CALL_SPREAD: return k == 3;
            case Opcode.NEW_SPREAD: return k == 2;
            default: return false;
        }
    }

}
