package dev.ramjet.ast;

/** A tag applied to a template. The template object belongs to this site. */
public final class TaggedTemplate extends Expression {
    public final Expression tag;
    public final TemplateLiteral quasi;

    public TaggedTemplate(int start, int end, Expression tag, TemplateLiteral quasi) {
        super(NodeKind.TAGGED_TEMPLATE, start, end);
        this.tag = tag;
        this.quasi = quasi;
    }
}
