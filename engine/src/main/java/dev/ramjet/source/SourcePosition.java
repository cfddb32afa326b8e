package dev.ramjet.source;

/** A place in a source: line and column count from 1. */
public record SourcePosition(Source source, int offset, int line, int column) {
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
