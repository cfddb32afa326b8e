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

    private record Identity(Object o) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Identity i && i.o == o;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(o);
        }
    }

    // Equality is written out: what records get by themselves is made of method handles, which costs milliseconds in a young process.
    private record IntKey(int i) {
        @Override
        public boolean equals(Object o) {
            return o instanceof IntKey k && k.i == i;
        }

        @Override
        public int hashCode() {
            return i;
        }
    }

    private record DoubleKey(long bits) {
        @Override
        public boolean equals(Object o) {
            return o instanceof DoubleKey k && k.bits == bits;
        }

        @Override
        public int hashCode() {
            return Long.hashCode(bits);
        }
    }

    private record BoolKey(boolean b) {
        @Override
        public boolean equals(Object o) {
            return o instanceof BoolKey k && k.b == b;
        }

        @Override
        public int hashCode() {
            return b ? 1 : 0;
        }
    }

    /** The node of a reference constant; constants belong to no block. */
    public Node constant(Object value) {
        Object key = new Identity(value);
        Node n = constants.get(key);
        if (n == null) {
            n = newNode(Op.CONST);
            n.aux = value;
            n.type = Types.of(value);
            n.java = value == null ? null : value.getClass();
            constants.put(key, n);
        }
        return n;
    }

    public Node constantInt(int value) {
        Object key = new IntKey(value);
        Node n = constants.get(key);
        if (n == null) {
            n = newNode(Op.CONST_INT);
            n.i = value;
            n.aux = value;
            n.type = Types.INT;
            constants.put(key, n);
        }
        return n;
    }

    public Node constantDouble(double value) {
        Object key = new DoubleKey(Double.doubleToRawLongBits(value));
        Node n = constants.get(key);
        if (n == null) {
            n = newNode(Op.CONST_DOUBLE);
            n.aux = value;
            n.type = Types.DOUBLE;
            constants.put(key, n);
        }
        return n;
    }

    public Node constantBool(boolean value) {
        Object key = new BoolKey(value);
        Node n = constants.get(key);
        if (n == null) {
            n = newNode(Op.CONST_BOOL);
            n.i = value ? 1 : 0;
            n.aux = value;
            n.type = Types.BOOLEAN;
            constants.put(key, n);
        }
        return n;
    }
}
