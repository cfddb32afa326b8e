package dev.ramjet.ast;

/**
 * Scopes as indented text, for {@code --print-scopes}: each with its flags, then its variables with where they live. Needs a tree parsed with
 * {@code keepScopeTree}.
 */
public final class ScopePrinter {
    private final StringBuilder out = new StringBuilder();

    private ScopePrinter() {}

    public static String print(Scope scope) {
        ScopePrinter p = new ScopePrinter();
        p.scope(scope, 0);
        return p.out.toString();
    }

    /** Where a variable lives, in a word. */
    static String place(Variable v) {
        switch (v.location()) {
            case ENVIRONMENT: return "env " + v.scope.kind + "[" + v.envSlot + "]";
            case GLOBAL_LEXICAL: return "global lexical";
            case GLOBAL_OBJECT: return "global object";
            case IMPORT: return "import";
            default: return "register";
        }
    }

    private void scope(Scope s, int depth) {
        indent(depth);
        out.append(s.kind);
        if (s.functionKind != null) out.append(' ').append(s.functionKind);
        if (s.isAsync) out.append(" async");
        if (s.isGenerator) out.append(" generator");
        if (s.strict) out.append(" strict");
        if (s.envSize > 0) out.append(" env=").append(s.envSize);
        if (s.evalVariablesSlot > 0) out.append(" eval-variables=").append(s.evalVariablesSlot);
        if (s.containsDirectEval) out.append(" contains-eval");
        if (s.containsWith) out.append(" contains-with");
        if (s.mappedArguments) out.append(" mapped-arguments");
        if (s.parametersOnly) out.append(" parameters-only");
        out.append('\n');
        for (int i = 0; i < s.variables.size(); i++) variable(s.variables.get(i), depth + 1);
        if (s.children == null) return;
        for (int i = 0; i < s.children.size(); i++) {
            Scope child = s.children.get(i);
            if (child.variables.isEmpty() && child.children == null && !child.isFunctionBoundary()) continue;
            scope(child, depth + 1);
        }
    }

    private void variable(Variable v, int depth) {
        indent(depth);
        out.append(v.kind).append(' ').append(v.name.text).append(": ").append(place(v));
        if (v.isStatic) out.append(" static");
        if (v.kind == dev.ramjet.source.VariableKind.PRIVATE_NAME) out.append(' ').append(v.privateKind);
        if (v.assigned) out.append(" assigned");
        if (v.needsTdz) out.append(" tdz");
        if (v.exported) out.append(" exported");
        if (v.annexB) out.append(" annex-b");
        out.append('\n');
    }

    private void indent(int depth) {
        for (int i = 0; i < depth; i++) out.append("  ");
    }
}
