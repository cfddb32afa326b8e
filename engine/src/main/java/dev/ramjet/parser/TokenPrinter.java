package dev.ramjet.parser;

import dev.ramjet.source.Source;
import dev.ramjet.source.SourcePosition;

/** Prints tokens as the parser leaves them behind: position, class, spelling. */
final class TokenPrinter implements Tokenizer.Sink {
    private final Source source;
    private final StringBuilder out = new StringBuilder();

    TokenPrinter(Source source) {
        this.source = source;
    }

    @Override
    public void token(Tokenizer at) {
        if (at.tokEnd == at.tokStart && at.tok != Token.EOF || at.tokEnd == 0 && at.tok == Token.EOF && at.length > 0) return;
        SourcePosition p = source.position(at.tokStart);
        String place = p.line() + ":" + p.column();
        out.append(place);
        for (int i = place.length(); i < 9; i++) out.append(' ');
        String className = Token.className(at.tok);
        out.append(className);
        for (int i = className.length(); i < 14; i++) out.append(' ');
        String text = source.text().substring(at.tokStart, at.tokEnd);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') out.append("\\n");
            else if (c == '\r') out.append("\\r");
            else out.append(c);
        }
        if (at.nl) out.append("  (after newline)");
        out.append('\n');
    }

    String text() {
        return out.toString();
    }
}
