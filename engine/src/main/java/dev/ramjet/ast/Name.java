package dev.ramjet.ast;

/**
 * A name of the program, one object for all its occurrences in one parse, so that comparing is {@code ==}.
 * The fields besides {@link #text} belong to the parser.
 */
public final class Name {
    public final String text;
    public final int hash;
    /** The token this word is (identifier, keyword or contextual keyword). */
    public final int token;
    /** The innermost declaration in force at the parser's place. */
    public Variable binding;
    /** Scratch marks for duplicate detection. */
    public int mark;
    public int markIndex;

    public Name(String text, int hash, int token) {
        this.text = text;
        this.hash = hash;
        this.token = token;
    }

    @Override
    public String toString() {
        return text;
    }
}
