package dev.ramjet.source;

/** How far an import goes: a plain import evaluates, {@code import defer} links, {@code import source} only compiles. */
public enum ModulePhase {
    EVALUATION,
    DEFER,
    SOURCE;

    private static final ModulePhase[] VALUES = values();

    public static ModulePhase of(int ordinal) {
        return VALUES[ordinal];
    }
}
