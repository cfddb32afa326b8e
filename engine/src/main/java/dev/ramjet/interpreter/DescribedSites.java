package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;

/** Remembers what {@link SourceCompiler#describe} said, for programs that run into the same error again and again. */
final class DescribedSites {
    private static final int SIZE = 64;

    private final BytecodeFunction[] functions = new BytecodeFunction[SIZE];
    private final int[] places = new int[SIZE];
    private final String[] values = new String[SIZE];
    private final String[] texts = new String[SIZE];

    private static int place(int pc, int what) {
        return pc << 3 | what;
    }

    private static int slot(BytecodeFunction f, int place) {
        return System.identityHashCode(f) * 31 + place * 7 & SIZE - 1;
    }

    String get(BytecodeFunction f, int pc, int what, String value) {
        int place = place(pc, what);
        int i = slot(f, place);
        return functions[i] == f && places[i] == place && value.equals(values[i]) ? texts[i] : null;
    }

    void put(BytecodeFunction f, int pc, int what, String value, String text) {
        int place = place(pc, what);
        int i = slot(f, place);
        functions[i] = f;
        places[i] = place;
        values[i] = value;
        texts[i] = text;
    }
}
