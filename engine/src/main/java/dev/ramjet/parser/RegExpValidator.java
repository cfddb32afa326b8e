package dev.ramjet.parser;

/** Checks a regular-expression literal while the program is parsed. Supplied by whoever owns the regular-expression engine. */
public interface RegExpValidator {
    /** Returns null for a legal literal, else the whole error message. */
    String validate(String pattern, String flags);

    RegExpValidator NONE = new RegExpValidator() {
        @Override
        public String validate(String pattern, String flags) {
            return null;
        }
    };
}
