package dev.ramjet.bytecode;

/** Writes {@code docs/bytecode.md} from the tables. A test checks that the file is up to date. */
public final class OpcodeDocs {
    private OpcodeDocs() {}

    /** The document. */
    public static String markdown() {
        StringBuilder s = new StringBuilder();
        s.append("# The bytecode\n\n");
        s.append("Generated from `bytecode/Opcode.java` and `bytecode/RuntimeFunctions.java`; do not edit. ");
        s.append("An instruction is an opcode word and one word for each operand. Operand kinds: ");
        s.append("`dst` register written, `src` register read, `dst2`/`src2` a pair of registers, `list` first register of a run that the `count` behind it measures, ");
        s.append("`const` index into the constant pool, `imm` literal number, `jump` absolute target, `slot` feedback slot.\n\n");
        s.append("## Instructions\n\n| | name | operands | effect |\n|---:|---|---|---|\n");
        for (int i = 0; i < Opcode.COUNT; i++) {
            Opcode.Info info = Opcode.info(i);
            s.append("| ").append(i).append(" | ").append(info.name()).append(" | ");
            for (int k = 0; k < info.operands().length; k++) {
                if (k > 0) s.append(", ");
                s.append(kind(info.operands()[k]));
            }
            s.append(" | ").append(escape(info.effect())).append(" |\n");
        }
        s.append("\n## Runtime functions\n\nCalled by Runtime; `A0, A1, …` are the operands `R[first], R[first+1], …`.\n\n");
        s.append("| | name | operands | effect |\n|---:|---|---:|---|\n");
        for (int i = 0; i < RuntimeFunctions.COUNT; i++) {
            RuntimeFunctions.Info info = RuntimeFunctions.info(i);
            s.append("| ").append(i).append(" | ").append(info.name()).append(" | ").append(info.arity() < 0 ? "any" : Integer.toString(info.arity()))
                .append(" | ").append(escape(info.effect())).append(" |\n");
        }
        s.append("\n## Feedback slots\n\n| | kind |\n|---:|---|\n");
        for (byte k = 0; k < SlotKind.COUNT; k++) s.append("| ").append(k).append(" | ").append(SlotKind.name(k)).append(" |\n");
        return s.toString();
    }

    private static String kind(Opcode.Operand o) {
        return switch (o) {
            case DST -> "dst";
            case DST_PAIR -> "dst2";
            case SRC -> "src";
            case SRC_PAIR -> "src2";
            case LIST -> "list";
            case COUNT -> "count";
            case CONST -> "const";
            case IMM -> "imm";
            case JUMP -> "jump";
            case SLOT -> "slot";
        };
    }

    private static String escape(String s) {
        return s.replace("|", "\\|").replace("<", "&lt;").replace(">", "&gt;");
    }
}
