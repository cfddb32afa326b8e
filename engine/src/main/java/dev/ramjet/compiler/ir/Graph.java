package dev.ramjet.compiler.ir;

import dev.ramjet.runtime.Assumption;
import dev.ramjet.runtime.CallTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A function's control-flow graph in SSA form.
 *
 * <p>Well-formedness, which {@link GraphVerifier} holds after every phase:
 * <ol>
 * <li>Every block ends in exactly one CONTROL node, and has no other; its successors are as many as the node wants.
 * <li>A block is in the predecessor list of each of its successors exactly as often as it goes there.
 * <li>A phi has one input for each predecessor, in their order, of the phi's own representation.
 * <li>Every other node's inputs have the representations that its {@link Op} names, and dominate it.
 * <li>Every node whose effect is CHECK, every EXIT, and every load or store that may exit has a frame state; so has every CALL
 *     after which the code may find itself invalid.
 * <li>What a frame state mentions dominates the node that carries the state.
 * <li>Blocks stand in reverse post-order: every predecessor but those of back edges comes first.
 * </ol>
 */
public final class Graph {
    public final CallTarget target;
    /** Bytecode offset of the loop header that OSR code starts at; -1 for ordinary code. */
    public final int osrPc;
    public final List<Block> blocks = new ArrayList<>();
    /** What must hold for the code to stay valid. */
    public final Set<Assumption> assumptions = new LinkedHashSet<>();
    private final HashMap<Object, Node> constants = new HashMap<>();
    private int nodeCount;
    private int blockCount;

    public Graph(CallTarget target, int osrPc) {
        this.target = target;
        this.osrPc = osrPc;
    }

    /** How other code enters it; {@code null}: only through the general entries. */
    public Signature signature;

    public Node newNode(Op op, Node... in) {
        return new Node(nodeCount++, op, in);
    }

    public Block newBlock() {
        return new Block(blockCount++);
    }

    public int nodeCount() {
        return nodeCount;
    }

    public int blockCount() {
        return blockCount;
    }

    /**
     * What tells constants apart: the operation, which object it is, or the bits of a number. Equality is written out: what records get by
     * themselves is made of method handles, which costs milliseconds in a young process.
     */
    private record Key(Op op, Object object, long bits) {
        @Override
        public boolean equals(Object o) {
            return o instanceof Key k && k.op == op && k.object == object && k.bits == bits;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object) * 31 + Long.hashCode(bits) + op.ordinal();
        }
    }

    /** The node of a reference constant; constants belong to no block. */
    public Node constant(Object value) {
        return constant(Op.CONST, value, 0, value, Types.of(value));
    }

    public Node constantInt(int value) {
        Node n = constant(Op.CONST_INT, null, value, value, Types.INT);
        n.i = value;
        return n;
    }

    public Node constantDouble(double value) {
        return constant(Op.CONST_DOUBLE, null, Double.doubleToRawLongBits(value), value, Types.DOUBLE);
    }

    public Node constantBool(boolean value) {
        Node n = constant(Op.CONST_BOOL, null, value ? 1 : 0, value, Types.BOOLEAN);
        n.i = value ? 1 : 0;
        return n;
    }

    private Node constant(Op op, Object object, long bits, Object value, int type) {
        Key key = new Key(op, object, bits);
        Node n = constants.get(key);
        if (n != null) return n;
        n = newNode(op);
        n.aux = value;
        n.type = type;
        if (op == Op.CONST && value != null) n.java = value.getClass();
        constants.put(key, n);
        return n;
    }
}
