package dev.ramjet.parser;

import dev.ramjet.ast.Node;

/** Is told of calls, constructions, tagged templates, for-of loops, declarations, assignments and object patterns as they are parsed. */
public abstract class NodeListener {
    public abstract void parsed(Node node);
}
