package dev.ramjet.regexp;

/**
 * A pattern's program and what a search may know in advance. Immutable but for {@link #compiled}, so that threads may share it.
 * Public for the compiler that makes a {@link CompiledMatcher} of it.
 */
public final class RegExpCode {
    public final int[] code;
    public final CharClass[] classes;
    public final String[] strings;
    public final AlternativeTable[] tables;
    public final int[][] groupLists;
    public final int registerCount, captureCount;
    public final boolean unicode;

    /** No match is shorter. */
    public final int minLength;
    /** Every match starts at the start of the input. */
    public final boolean anchored;
    /** Every match starts with this string; null if there is none worth searching for. */
    public final String prefix;
    /** Every match starts with a unit of this class; null if it rules nothing out. */
    public final CharClass first;
    /** Every match that starts beyond the start of the input starts with a unit of this class, or, if {@link #laterAtEnd}, at the end; or null. */
    public final CharClass later;
    public final boolean laterAtEnd;
    /** How to skip by more than one; null if it does not pay. */
    public final SkipTable skips;
    /**
     * The pattern starts with an endless run of this class, and nothing refers back: where an attempt has failed, every attempt from
     * inside the run fails. Else null.
     */
    public final CharClass leadingRun;

    /** No instruction looks at what is before its position, so that it does not matter what is before the subject. */
    public final boolean looksAheadOnly;

    /** The program as JVM code, once it was hot; it lives and dies with this. */
    public volatile CompiledMatcher compiled;
    /** Work done by interpreting, in about steps; negative: compiled or never to be. */
    int heat;

    RegExpCode(int[] code, CharClass[] classes, String[] strings, AlternativeTable[] tables, int[][] groupLists, int registerCount,
               int captureCount, boolean unicode, int minLength, boolean anchored, String prefix, CharClass first,
               CharClass later, boolean laterAtEnd, SkipTable skips,
               CharClass leadingRun) {
        this.code = code;
        this.classes = classes;
        this.strings = strings;
        this.tables = tables;
        this.groupLists = groupLists;
        this.registerCount = registerCount;
        this.captureCount = captureCount;
        this.unicode = unicode;
        this.minLength = minLength;
        this.anchored = anchored;
        this.prefix = prefix;
        this.first = first;
        this.later = later;
        this.laterAtEnd = laterAtEnd;
        this.skips = skips;
        this.leadingRun = leadingRun;
        looksAheadOnly = !unicode && looksAheadOnly(code);
    }

    private static boolean looksAheadOnly(int[] code) {
        for (int pc = 0; pc < code.length; pc += 1 + Op.OPERANDS[code[pc]].length()) {
            switch (code[pc]) {
                case Op.BACK_SET, Op.BACK_SET_POINT, Op.LINE_START, Op.BOUNDARY: return false;
                case Op.BACK_REFERENCE:
                    if ((code[pc + 2] & 2) != 0) return false;
                    break;
                default:
            }
        }
        return true;
    }

    /** The program as text, one instruction a line. */
    public String disassemble() {
        StringBuilder b = new StringBuilder();
        if (anchored) b.append("anchored\n");
        if (prefix != null) b.append("prefix ").append(prefix).append('\n');
        if (first != null) b.append("first ").append(describe(first.set)).append('\n');
        if (later != null && first == null) b.append("later ").append(describe(later.set)).append(laterAtEnd ? "$\n" : "\n");
        if (leadingRun != null) b.append("leading run\n");
        if (skips != null) b.append("skips by up to ").append(skips.length).append('\n');
        for (int pc = 0; pc < code.length; ) {
            int op = code[pc];
            String operands = Op.OPERANDS[op];
            b.append(pc).append(": ").append(Op.NAMES[op]);
            for (int i = 0; i < operands.length(); i++) {
                int value = code[pc + 1 + i];
                b.append(i == 0 ? " " : ", ");
                switch (operands.charAt(i)) {
                    case 'c': b.append(describe(classes[value].set)); break;
                    case 'h': b.append(value < 0 ? "-" : describe(classes[value >> 1].set) + ((value & 1) != 0 ? "$" : "")); break;
                    case 's': b.append('"').append(strings[value]).append('"'); break;
                    case 'a': b.append(java.util.Arrays.toString(tables[value].targets)); break;
                    case 'l': b.append(java.util.Arrays.toString(groupLists[value])); break;
                    case 't': b.append("→").append(value); break;
                    case 'r': b.append('R').append(value); break;
                    default: b.append(value == Integer.MAX_VALUE ? "∞" : Integer.toString(value));
                }
            }
            b.append('\n');
            pc += 1 + operands.length();
        }
        return b.toString();
    }

    private static String describe(CodePointSet set) {
        StringBuilder b = new StringBuilder("[");
        for (int i = 0; i < set.ranges.length; i += 2) {
            if (i >= 16) {
                b.append('…');
                break;
            }
            append(b, set.ranges[i]);
            if (set.ranges[i + 1] != set.ranges[i]) append(b.append('-'), set.ranges[i + 1]);
        }
        return b.append(']').toString();
    }

    private static void append(StringBuilder b, int c) {
        if (c > ' ' && c < 0x7f) b.append((char) c);
        else b.append("\\u{").append(Integer.toHexString(c)).append('}');
    }
}
