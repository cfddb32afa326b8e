package dev.ramjet.compiler.build;

import static dev.ramjet.compiler.build.RuntimeMethods.*;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.CompiledIdentity;
import dev.ramjet.compiler.codegen.CompiledStrings;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.Undefined;

/** Arithmetic and comparison: int32, double, string or anything, as feedback and the operands' types say. */
final class ArithmeticBuilder {
    private ArithmeticBuilder() {}

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        int dst = code[pc + 1];
        if (op <= Opcode.SHR) f.set(dst, binary(f, op, f.reg(code[pc + 2]), f.reg(code[pc + 3]), f.vector.bits[code[pc + 4]], dst));
        else f.set(dst, unary(f, op, f.reg(code[pc + 2]), f.vector.bits[code[pc + 3]], dst));
    }

    private static boolean couldBeInt(Node n) {
        return (GraphBuilder.typeOf(n) & Types.INT) != 0;
    }

    /** Whether int arithmetic is worth trying on it: an int, or something that feedback says is one. */
    private static boolean intLike(Node n, int seen) {
        if (n.rep == Rep.INT || n.rep == Rep.REF && n.type == Types.INT) return true;
        if (n.rep == Rep.DOUBLE) return false;
        if (n.isConstant()) return n.aux instanceof Integer;
        return couldBeInt(n) && (seen & TypeFeedback.DOUBLE) == 0;
    }

    private static boolean isNumber(Node n) {
        return Types.is(GraphBuilder.typeOf(n), Types.NUMBER);
    }

    private static Node binary(FunctionBuilder f, int op, Node a, Node c, int seen, int dst) {
        if (f.vector.hasFailedAt(f.pc)) seen = TypeFeedback.ANY | TypeFeedback.NOT_INT32;
        int types = seen & TypeFeedback.ANY;
        boolean numbersSeen = (types & ~TypeFeedback.NUMBER) == 0;
        boolean bothNumbers = isNumber(a) && isNumber(c);
        if (!numbersSeen && !bothNumbers) {
            if (op == Opcode.ADD && types == TypeFeedback.STRING && (GraphBuilder.typeOf(a) & GraphBuilder.typeOf(c) & Types.STRING) != 0) {
                return concat(f, a, c, dst);
            }
            if (op == Opcode.ADD && (types & TypeFeedback.STRING) != 0 && (types & ~(TypeFeedback.STRING | TypeFeedback.NUMBER)) == 0) {
                Node r = textSum(f, a, c);
                if (r != null) return r;
            }
            return InstructionBuilder.callRuntime(f, generic(op), dst, f.b.toRef(a), f.b.toRef(c));
        }
        switch (op) {
            case Opcode.BIT_AND: return bits(f, Op.INT_AND, a, c);
            case Opcode.BIT_OR:
                if (isZero(c)) return CheckedConversions.truncate(f, a);
                return bits(f, Op.INT_OR, a, c);
            case Opcode.BIT_XOR: return bits(f, Op.INT_XOR, a, c);
            case Opcode.SHL: return bits(f, Op.INT_SHL, a, c);
            case Opcode.SAR: return bits(f, Op.INT_SAR, a, c);
            case Opcode.SHR: return shiftUnsigned(f, a, c, seen);
            case Opcode.EXP: return f.b.append(math2(f, POWER, CheckedConversions.toDouble(f, a), CheckedConversions.toDouble(f, c)));
            default: break;
        }
        boolean ints = (seen & TypeFeedback.NOT_INT32) == 0 && intLike(a, seen) && intLike(c, seen);
        if (ints) return intArithmetic(f, op, a, c);
        Node x = CheckedConversions.toDouble(f, a);
        Node y = CheckedConversions.toDouble(f, c);
        switch (op) {
            case Opcode.ADD: return f.b.addPure(Op.DOUBLE_ADD, Types.NUMBER, x, y);
            case Opcode.SUB: return f.b.addPure(Op.DOUBLE_SUB, Types.NUMBER, x, y);
            case Opcode.MUL: return f.b.addPure(Op.DOUBLE_MUL, Types.NUMBER, x, y);
            case Opcode.DIV: return f.b.addPure(Op.DOUBLE_DIV, Types.NUMBER, x, y);
            default: return f.b.append(math2(f, REMAINDER_DOUBLE, x, y));
        }
    }

    static Node math2(FunctionBuilder f, RuntimeMethod m, Node x, Node y) {
        Node n = f.graph.newNode(Op.MATH2, x, y);
        n.aux = m;
        n.type = Types.NUMBER;
        return n;
    }

    private static boolean isZero(Node n) {
        return n.isConstant() && n.constantValue() instanceof Integer i && i == 0;
    }

    private static Node bits(FunctionBuilder f, Op op, Node a, Node c) {
        Node x = CheckedConversions.truncate(f, a);
        Node y = CheckedConversions.truncate(f, c);
        if (x.isConstant() && y.isConstant()) {
            switch (op) {
                case INT_AND: return f.graph.constantInt(x.i & y.i);
                case INT_OR: return f.graph.constantInt(x.i | y.i);
                case INT_XOR: return f.graph.constantInt(x.i ^ y.i);
                case INT_SHL: return f.graph.constantInt(x.i << y.i);
                default: return f.graph.constantInt(x.i >> y.i);
            }
        }
        return f.b.addPure(op, Types.INT, x, y);
    }

    private static Node shiftUnsigned(FunctionBuilder f, Node a, Node c, int seen) {
        Node x = CheckedConversions.truncate(f, a);
        Node y = CheckedConversions.truncate(f, c);
        boolean shifted = y.isConstant() && (y.i & 31) != 0;
        if (shifted) return f.b.addPure(Op.INT_SHR, Types.INT, x, y);
        if ((seen & TypeFeedback.NOT_INT32) == 0) return f.b.addCheck(Op.INT_SHR_CHECKED, DeoptReason.OVERFLOW, f.state(), x, y);
        return f.b.addPure(Op.UINT_TO_DOUBLE, Types.NUMBER, f.b.addPure(Op.INT_SHR, Types.INT, x, y));
    }

    private static Node intArithmetic(FunctionBuilder f, int op, Node a, Node c) {
        Node x = CheckedConversions.toInt(f, a);
        Node y = CheckedConversions.toInt(f, c == a ? x : c);
        if (x.isConstant() && y.isConstant()) {
            Object r = op == Opcode.ADD ? dev.ramjet.runtime.Operations.add(x.i, y.i) : op == Opcode.SUB ? dev.ramjet.runtime.Operations.subtract(x.i, y.i) : null;
            if (r != null) return f.b.unboxedConstant(r);
        }
        switch (op) {
            case Opcode.ADD:
                if (y.isConstant() && y.i == 1 && f.b.facts.isBelowMax(x)) return f.b.addPure(Op.INT_ADD, Types.INT, x, y);
                return f.b.addCheck(Op.INT_ADD_CHECKED, DeoptReason.OVERFLOW, f.state(), x, y);
            case Opcode.SUB: return f.b.addCheck(Op.INT_SUB_CHECKED, DeoptReason.OVERFLOW, f.state(), x, y);
            case Opcode.MUL: return f.b.addCheck(Op.INT_MUL_CHECKED, DeoptReason.OVERFLOW, f.state(), x, y);
            case Opcode.DIV: return f.b.addCheck(Op.INT_DIV_CHECKED, DeoptReason.DIVISION, f.state(), x, y);
            default: return f.b.addCheck(Op.INT_MOD_CHECKED, DeoptReason.DIVISION, f.state(), x, y);
        }
    }

    static Node string(FunctionBuilder f, Node n) {
        if (n.rep == Rep.REF && n.type == Types.STRING) return n;
        Node s = f.b.addCheck(Op.CHECK_STRING, DeoptReason.NOT_A_STRING, f.state(), f.b.toRef(n));
        s.type = Types.STRING;
        f.refine(n, s);
        return s;
    }

    private static Node concat(FunctionBuilder f, Node a, Node c, int dst) {
        Node x = string(f, a);
        Node y = c == a ? x : string(f, c);
        // Throws RangeError at worst, which runs no code that could invalidate anything.
        Node n = f.graph.newNode(Op.CALL_RUNTIME, x, y);
        n.aux = CONCAT;
        n.type = Types.STRING;
        n.state = f.after(dst, n);
        return f.b.append(n);
    }

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod ADD_TEXT = RuntimeMethod.of(CompiledStrings.class, "add", Types.STRING | Types.HOLE, O, O, O);
    private static final RuntimeMethod ADD_TEXT_INT = RuntimeMethod.of(CompiledStrings.class, "add", Types.STRING | Types.HOLE, O, O, int.class);
    private static final RuntimeMethod ADD_TEXT_DOUBLE = RuntimeMethod.of(CompiledStrings.class, "add", Types.STRING | Types.HOLE, O, O, double.class);
    private static final RuntimeMethod ADD_INT_TEXT = RuntimeMethod.of(CompiledStrings.class, "add", Types.STRING | Types.HOLE, O, int.class, O);
    private static final RuntimeMethod ADD_DOUBLE_TEXT = RuntimeMethod.of(CompiledStrings.class, "add", Types.STRING | Types.HOLE, O, double.class, O);

    /** A sum that has always been of a string and a string or number; {@code null} where it cannot be. */
    private static Node textSum(FunctionBuilder f, Node a, Node c) {
        int ta = GraphBuilder.typeOf(a);
        int tc = GraphBuilder.typeOf(c);
        int primitive = Types.STRING | Types.NUMBER;
        if (((ta | tc) & Types.STRING) == 0 || (ta & primitive) == 0 || (tc & primitive) == 0) return null;
        RuntimeMethod m = c.rep == Rep.INT ? ADD_TEXT_INT : c.rep == Rep.DOUBLE ? ADD_TEXT_DOUBLE : a.rep == Rep.INT ? ADD_INT_TEXT : a.rep == Rep.DOUBLE ? ADD_DOUBLE_TEXT
            : ADD_TEXT;
        Node n = BuiltinInliner.leaf(f, m, a.rep == Rep.BOOL ? f.b.toRef(a) : a, c.rep == Rep.BOOL ? f.b.toRef(c) : c);
        Node r = f.b.addCheck(Op.CHECK_NOT_HOLE, DeoptReason.NOT_A_STRING, f.state(), n);
        r.type = Types.STRING;
        r.guardsEffect = true;
        return r;
    }

    private static RuntimeMethod generic(int op) {
        switch (op) {
            case Opcode.ADD: return ADD;
            case Opcode.SUB: return SUBTRACT;
            case Opcode.MUL: return MULTIPLY;
            case Opcode.DIV: return DIVIDE;
            case Opcode.MOD: return REMAINDER;
            case Opcode.EXP: return EXPONENTIATE;
            case Opcode.BIT_AND: return BIT_AND;
            case Opcode.BIT_OR: return BIT_OR;
            case Opcode.BIT_XOR: return BIT_XOR;
            case Opcode.SHL: return SHIFT_LEFT;
            case Opcode.SAR: return SHIFT_RIGHT;
            case Opcode.SHR: return SHIFT_RIGHT_UNSIGNED;
            case Opcode.INC: return INCREMENT;
            case Opcode.DEC: return DECREMENT;
            case Opcode.NEG: return NEGATE;
            case Opcode.BIT_NOT: return BIT_NOT;
            case Opcode.TO_NUMBER: return TO_NUMBER;
            default: return TO_NUMERIC;
        }
    }

    private static Node unary(FunctionBuilder f, int op, Node a, int seen, int dst) {
        if (f.vector.hasFailedAt(f.pc)) seen = TypeFeedback.ANY | TypeFeedback.NOT_INT32;
        int types = seen & TypeFeedback.ANY;
        if ((types & ~TypeFeedback.NUMBER) != 0 && !isNumber(a)) {
            return InstructionBuilder.callRuntime(f, generic(op), dst, f.b.toRef(a));
        }
        boolean ints = (seen & TypeFeedback.NOT_INT32) == 0 && intLike(a, seen);
        switch (op) {
            case Opcode.INC, Opcode.DEC: {
                Node one = f.graph.constantInt(1);
                if (ints) return intArithmetic(f, op == Opcode.INC ? Opcode.ADD : Opcode.SUB, a, one);
                return f.b.addPure(op == Opcode.INC ? Op.DOUBLE_ADD : Op.DOUBLE_SUB, Types.NUMBER, CheckedConversions.toDouble(f, a), f.graph.constantDouble(1));
            }
            case Opcode.NEG:
                if (a.isConstant() && a.constantValue() instanceof Number) return f.b.unboxedConstant(dev.ramjet.runtime.Operations.negate(a.constantValue()));
                if (ints) return f.b.addCheck(Op.INT_NEG_CHECKED, DeoptReason.OVERFLOW, f.state(), CheckedConversions.toInt(f, a));
                return f.b.addPure(Op.DOUBLE_NEG, Types.NUMBER, CheckedConversions.toDouble(f, a));
            case Opcode.BIT_NOT: return f.b.addPure(Op.INT_NOT, Types.INT, CheckedConversions.truncate(f, a));
            default:
                if (a.rep == Rep.INT || a.rep == Rep.DOUBLE) return a;
                if (isNumber(a)) return a;
                return ints ? CheckedConversions.toInt(f, a) : CheckedConversions.toDouble(f, a);
        }
    }

    // ---- comparison

    /** The BOOL of {@code a op c}. */
    static Node compare(FunctionBuilder f, int op, Node a, Node c, int slot) {
        int seen = f.vector.hasFailedAt(f.pc) ? TypeFeedback.ANY : f.vector.bits[slot];
        switch (op) {
            case Opcode.STRICT_EQ: return equal(f, a, c, seen, true);
            case Opcode.STRICT_NE: return f.b.not(equal(f, a, c, seen, true));
            case Opcode.EQ: return equal(f, a, c, seen, false);
            case Opcode.NE: return f.b.not(equal(f, a, c, seen, false));
            default: break;
        }
        int condition = op == Opcode.LT ? Condition.LT : op == Opcode.LE ? Condition.LE : op == Opcode.GT ? Condition.GT : Condition.GE;
        int types = seen & TypeFeedback.ANY;
        if ((types & ~TypeFeedback.NUMBER) == 0 || isNumber(a) && isNumber(c)) {
            if (intLike(a, types) && intLike(c, types)) return f.b.intCompare(condition, CheckedConversions.toInt(f, a), CheckedConversions.toInt(f, c));
            return f.b.doubleCompare(condition, CheckedConversions.toDouble(f, a), CheckedConversions.toDouble(f, c));
        }
        RuntimeMethod m = op == Opcode.LT ? LESS : op == Opcode.LE ? LESS_EQUAL : op == Opcode.GT ? GREATER : GREATER_EQUAL;
        return callCompare(f, m, a, c);
    }

    /**
     * A comparison that may run any code. There is no state right behind it, where its result may be negated or a branch is fused with it:
     * validity is checked behind the instruction, at both ends of the branch.
     */
    private static Node callCompare(FunctionBuilder f, RuntimeMethod m, Node a, Node c) {
        f.checkValidityAfterBranch = true;
        Node n = f.graph.newNode(Op.CALL_RUNTIME, f.b.toRef(a), f.b.toRef(c));
        n.aux = m;
        n.rep = Rep.BOOL;
        n.type = Types.BOOLEAN;
        f.b.append(n);
        f.b.facts.holdShapes();
        return n;
    }

    private static boolean isSingleton(Node n) {
        return n.isConstant() && (n.aux == Undefined.INSTANCE || n.aux == JSNull.INSTANCE);
    }

    private static boolean isText(Node n) {
        return n.isConstant() && n.aux instanceof String;
    }

    /** Comparison with a constant string; {@code null} where that may convert. */
    private static Node equalsText(FunctionBuilder f, Node x, String text, int seen, boolean strict) {
        int t = GraphBuilder.typeOf(x);
        if (!strict) {
            if ((t & Types.STRING) == 0 || seen != TypeFeedback.STRING) return null;
            x = string(f, x);
        } else if ((t & Types.STRING) == 0) {
            return f.graph.constantBool(false);
        }
        if (x.op == Op.TYPEOF) {
            int type = typeNamed(text);
            if (type != 0) {
                Node n = f.b.addPure(Op.HAS_TYPE, Types.BOOLEAN, x.in[0]);
                n.i = type;
                return n;
            }
        }
        Node n = f.b.addPure(text.length() == 1 ? Op.IS_CHAR : Op.IS_TEXT, Types.BOOLEAN, x);
        if (text.length() == 1) n.i = text.charAt(0);
        else n.aux = text;
        return n;
    }

    /** The type that one typeof result stands for alone; 0 where that depends on more. */
    private static int typeNamed(String s) {
        switch (s) {
            case "number": return Types.NUMBER;
            case "string": return Types.STRING;
            case "boolean": return Types.BOOLEAN;
            case "symbol": return Types.SYMBOL;
            case "bigint": return Types.BIGINT;
            default: return 0;
        }
    }

    private static Node equal(FunctionBuilder f, Node a, Node c, int seen, boolean strict) {
        GraphBuilder b = f.b;
        if (isSingleton(a) || isSingleton(c)) {
            Node x = isSingleton(a) ? c : a;
            Node k = isSingleton(a) ? a : c;
            int t = GraphBuilder.typeOf(x);
            if ((t & (Types.NULLISH | Types.OBJECT)) == 0) return f.graph.constantBool(false);
            if (strict) return x.rep != Rep.REF || (t & GraphBuilder.typeOf(k)) == 0 ? f.graph.constantBool(false) : b.test(Op.REF_EQUAL, x, k);
            return b.test(Op.IS_LOOSELY_NULLISH, x, null);
        }
        int types = seen & TypeFeedback.ANY;
        if (isText(a) != isText(c)) {
            Node r = equalsText(f, isText(a) ? c : a, (String) (isText(a) ? a : c).aux, types, strict);
            if (r != null) return r;
        }
        int ta = GraphBuilder.typeOf(a);
        int tc = GraphBuilder.typeOf(c);
        if (a.rep == Rep.BOOL && c.rep == Rep.BOOL) {
            return b.intCompare(Condition.EQ, b.addPure(Op.BOOL_TO_INT, Types.INT, a), b.addPure(Op.BOOL_TO_INT, Types.INT, c));
        }
        boolean numbers = isNumber(a) && isNumber(c) || (types & ~TypeFeedback.NUMBER) == 0 && (ta & Types.NUMBER) != 0 && (tc & Types.NUMBER) != 0;
        if (numbers) {
            if (intLike(a, types) && intLike(c, types)) return b.intCompare(Condition.EQ, CheckedConversions.toInt(f, a), CheckedConversions.toInt(f, c));
            return b.doubleCompare(Condition.EQ, CheckedConversions.toDouble(f, a), CheckedConversions.toDouble(f, c));
        }
        if (types == TypeFeedback.STRING && (ta & tc & Types.STRING) != 0) {
            return b.addPure(Op.STRING_EQUAL, Types.BOOLEAN, string(f, a), string(f, c));
        }
        if (a.rep == Rep.REF && c.rep == Rep.REF && (a.type == Types.OBJECT || c.type == Types.OBJECT) && strict) {
            return b.addPure(Op.REF_EQUAL, Types.BOOLEAN, a, c);
        }
        if (strict) return b.addPure(Op.STRICT_EQUAL, Types.BOOLEAN, b.toRef(a), b.toRef(c));
        if (a.rep == Rep.REF && c.rep == Rep.REF && a.type == Types.OBJECT && c.type == Types.OBJECT) return b.addPure(Op.REF_EQUAL, Types.BOOLEAN, a, c);
        return types == 0 || (types & ~(TypeFeedback.OBJECT | TypeFeedback.NULLISH)) != 0 ? callCompare(f, LOOSE_EQUALS, a, c) : identical(f, b.toRef(a), b.toRef(c));
    }

    /** Loose equality of objects, null and undefined: none is converted, so no code runs. */
    private static Node identical(FunctionBuilder f, Node a, Node c) {
        for (Node n : new Node[] {a, c}) {
            if (Types.is(n.type, Types.OBJECT | Types.NULLISH)) continue;
            f.b.addCheck(Op.CHECK_TRUE, DeoptReason.NOT_AN_OBJECT, f.state(), BuiltinInliner.leaf(f, IS_OBJECT_OR_NULLISH, n));
        }
        return BuiltinInliner.leaf(f, ARE_IDENTICAL, a, c);
    }

    private static final RuntimeMethod IS_OBJECT_OR_NULLISH =
        RuntimeMethod.of(CompiledIdentity.class, "isObjectOrNullish", Types.BOOLEAN, boolean.class, Object.class);
    private static final RuntimeMethod ARE_IDENTICAL =
        RuntimeMethod.of(CompiledIdentity.class, "areIdentical", Types.BOOLEAN, boolean.class, Object.class, Object.class);
}
