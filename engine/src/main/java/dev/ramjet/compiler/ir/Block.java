package dev.ramjet.compiler.ir;

import java.util.ArrayList;
import java.util.List;

/** A basic block: phis, then operations, the last of which is a CONTROL operation. */
public final class Block {
    public final int id;
    public final List<Node> phis = new ArrayList<>(2);
    public final List<Node> nodes = new ArrayList<>();
    public final List<Block> predecessors = new ArrayList<>(2);
    public Block[] successors = {};
    /** Reached by a back edge: its last predecessors are those. */
    public boolean isLoopHeader;
    /** Never reached in what was seen; laid out behind everything else. */
    public boolean isCold;

    public Block(int id) {
        this.id = id;
    }

    public Node terminator() {
        Node last = nodes.isEmpty() ? null : nodes.get(nodes.size() - 1);
        return last != null && last.op.isControl() ? last : null;
    }

    @Override
    public String toString() {
        return "B" + id;
    }
}
