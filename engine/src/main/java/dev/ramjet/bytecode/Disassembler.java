package dev.ramjet.bytecode;

import dev.ramjet.source.ScopeInfo;
import java.math.BigInteger;

/** Prints bytecode as deterministic text, for {@code --print-bytecode} and the golden files. Everything but values derives from {@link Opcode}. */
public final class Disassembler {
    private final StringBuilder out = new StringBuilder();

    private Disassembler() {}

    /** The function and all compiled functions inside it, outer ones first. Lazy functions are named, not compiled. */
    public static String print(BytecodeFunction function) {
        Disassembler d = new Disassembler();
        d.function(function);
        return d.out.toString();
    }

    /** One instruction, without address. */
    public static String instruction(BytecodeFunction f, int pc) {
        Disassembler d = new Disassembler();
        d.operands(f, pc);
        return d.out.toString();
    }

    private void function(BytecodeFunction f) {
        out.append(kind(f)).append(' ').append(f.name.isEmpty() ? "(anonymous)" : f.name);
        out.append(" (").append(f.paramCount).append(" parameters");
        if (f.code == null) {
            out.append(", lazy)\n\n");
            return;
        }
        out.append(", ").append(f.registerCount).append(" registers, ").append(f.slotKinds.length).append(" slots)");
        flags(f.flags);
        out.append('\n');
        int variables = f.registerCount - f.constantRegisters.length;
        for (int i = 0; i < f.constantRegisters.length; i++) {
            out.append("  r").append(variables + i).append(" = ");
            value(f.constantRegisters[i]);
            out.append('\n');
        }
        if (f.holeRegisters.length > 0) {
            out.append("  holes");
            for (int r : f.holeRegisters) out.append(" r").append(r);
            out.append('\n');
        }
        int line = -1;
        for (int pc = 0; pc < f.code.length; pc += Opcode.length(f.code[pc])) {
            int at = PositionTable.find(f.positions, pc);
            int l = at < 0 || f.source == null ? -1 : f.source.position(at).line();
            String number = Integer.toString(pc);
            out.append("     ", 0, Math.max(0, 5 - number.length())).append(number).append("  ");
            operands(f, pc);
            if (l >= 0 && l != line) {
                out.append("  ; line ").append(l);
                line = l;
            }
            out.append('\n');
        }
        for (int i = 0; i < f.handlers.length; i += 4) {
            out.append("  handler ").append(f.handlers[i]).append("..").append(f.handlers[i + 1]).append(" -> ").append(f.handlers[i + 2])
                .append(" (r").append(f.handlers[i + 3]).append(")\n");
        }
        out.append('\n');
        for (Object k : f.constants) if (k instanceof BytecodeFunction inner) function(inner);
    }

    private static String kind(BytecodeFunction f) {
        String async = f.is(BytecodeFunction.ASYNC) ? "async " : "", star = f.is(BytecodeFunction.GENERATOR) && f.kind != BytecodeFunction.KIND_MODULE ? "*" : "";
        return async + switch (f.kind) {
            case BytecodeFunction.KIND_SCRIPT -> "script";
            case BytecodeFunction.KIND_MODULE -> "module";
            case BytecodeFunction.KIND_EVAL -> "eval";
            case BytecodeFunction.KIND_FUNCTION -> "function";
            case BytecodeFunction.KIND_ARROW -> "arrow";
            case BytecodeFunction.KIND_METHOD -> "method";
            case BytecodeFunction.KIND_GETTER -> "getter";
            case BytecodeFunction.KIND_SETTER -> "setter";
            case BytecodeFunction.KIND_CLASS_CONSTRUCTOR -> "constructor";
            default -> "initializer";
        } + star;
    }

    private void flags(int flags) {
        String[] names = {"strict", "", "", "derived", "arguments", "", "", "", "", "home", "fields", "completion", "", "direct-eval", "", "default", "coerces-this", ""};
        for (int i = 0; i < names.length; i++) if ((flags >> i & 1) != 0 && !names[i].isEmpty()) out.append(' ').append(names[i]);
    }

    private void operands(BytecodeFunction f, int pc) {
        Opcode.Info info = Opcode.info(f.code[pc]);
        out.append(info.name());
        Opcode.Operand[] kinds = info.operands();
        boolean first = true;
        for (int i = 0; i < kinds.length; i++) {
            int w = f.code[pc + 1 + i];
            Opcode.Operand k = kinds[i];
            if (k == Opcode.Operand.COUNT && i > 0 && kinds[i - 1] == Opcode.Operand.LIST) continue;
            out.append(first ? " " : ", ");
            first = false;
            switch (k) {
                case DST, SRC -> out.append('r').append(w);
                case DST_PAIR, SRC_PAIR -> out.append('r').append(w).append("..r").append(w + 1);
                case LIST -> {
                    int count = f.code[pc + 2 + i];
                    if (count == 0) out.append("()");
                    else if (count == 1) out.append("(r").append(w).append(')');
                    else out.append("(r").append(w).append("..r").append(w + count - 1).append(')');
                }
                case COUNT -> out.append('#').append(w);
                case CONST -> value(f.constants[w]);
                case IMM -> {
                    if (info.opcode() == Opcode.RUNTIME) out.append(RuntimeFunctions.info(w).name());
                    else out.append('#').append(w);
                }
                case JUMP -> out.append("-> ").append(w);
                case SLOT -> out.append('[').append(w).append(']');
            }
        }
    }

    private void value(Object k) {
        if (k instanceof String s) string(s);
        else if (k instanceof BigInteger) out.append(k).append('n');
        else if (k instanceof Literal l) out.append(l == Literal.UNDEFINED ? "undefined" : "null");
        else if (k == null) out.append("hole");
        else if (k instanceof BytecodeFunction g) out.append("function ").append(g.name.isEmpty() ? "(anonymous)" : g.name);
        else if (k instanceof int[] targets) {
            out.append("-> {");
            for (int i = 0; i < targets.length; i++) out.append(i == 0 ? "" : ", ").append(targets[i]);
            out.append('}');
        } else if (k instanceof Object[] values) {
            out.append(k instanceof String[] ? '{' : '[');
            for (int i = 0; i < values.length; i++) {
                if (i > 0) out.append(", ");
                value(values[i]);
            }
            out.append(k instanceof String[] ? '}' : ']');
        } else if (k instanceof TemplateSite t) {
            out.append("template ");
            value(t.raw);
        } else if (k instanceof DeclarationInfo d) {
            out.append("declarations lexical ");
            value(d.lexicalNames);
            out.append(" functions ");
            value(d.functionNames);
            out.append(" vars ");
            value(d.varNames);
        } else if (k instanceof ScopeInfo s) {
            out.append("scope");
            for (ScopeInfo i = s; i != null; i = i.outer) {
                out.append(' ').append(i.kind);
                value(i.names);
            }
        } else if (k instanceof Number || k instanceof Boolean) {
            out.append(k);
        } else {
            // The runtime's undefined and null, put there by prepare.
            String name = k.toString();
            out.append(name);
        }
    }

    private void string(String s) {
        out.append('"');
        int n = Math.min(s.length(), 60);
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            if (c == '\n') out.append("\\n");
            else if (c == '"' || c == '\\') out.append('\\').append(c);
            else if (c < 32 || c > 126) {
                String hex = Integer.toHexString(c);
                out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
            } else out.append(c);
        }
        if (n < s.length()) out.append("…");
        out.append('"');
    }
}
