package dev.ramjet.frontend;

import dev.ramjet.parser.RegExpValidator;
import dev.ramjet.regexp.RegExpCompiler;
import dev.ramjet.regexp.RegExpSyntaxException;

/** Lets the parser, which may not know the regular expression engine, report bad literals as early errors. */
final class LiteralValidator implements RegExpValidator {
    static final LiteralValidator INSTANCE = new LiteralValidator();

    private LiteralValidator() {}

    @Override
    public String validate(String pattern, String flags) {
        RegExpSyntaxException e = RegExpCompiler.check(pattern, flags);
        return e == null ? null : e.getMessage();
    }
}
