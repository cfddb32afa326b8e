package dev.ramjet.interpreter;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.Arithmetic;
import dev.ramjet.feedback.ElementAccess;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.NamedAccess;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

/**
 * Common instructions in their general form: for operands of any type, recording what they see. Steps are quick forms of
 * most; the rest, and what those leave, comes here. Instructions that change frames (calls, returns, loops) are the interpreter's own;
 * what is rarer still goes on to {@link RareOperations}.
 */
final class GeneralOperations {
    private final Interpreter interpreter;
    private final RareOperations rare;

    GeneralOperations(Interpreter interpreter, RareOperations rare) {
        this.interpreter = interpreter;
        this.rare = rare;
    }

    private static Object[] environment(Object env, int hops) {
        Object[] e = (Object[]) env;
        for (; hops > 0; hops--) e = (Object[]) e[0];
        return e;
    }

    /** Executes the instruction at {@code pc} and returns where to go on; -1 to leave the function with the frame's result. */
    int execute(InterpreterFrame f, Object[] regs, int[] code, int pc) {
        FeedbackVector fv = f.vector;
        int op = code[pc];
        switch (op) {
            case Opcode.GET_NAMED:
                regs[code[pc + 1]] = getNamed(f, regs[code[pc + 2]], pc);
                return pc + 5;
            case Opcode.SET_NAMED:
                NamedAccess.set(fv, code[pc + 5], regs[code[pc + 1]], fv.constants[code[pc + 2]], regs[code[pc + 3]], code[pc + 4] != 0);
                return pc + 6;
            case Opcode.GET_KEYED:
                regs[code[pc + 1]] = ElementAccess.get(fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.SET_KEYED:
                ElementAccess.set(fv, code[pc + 5], regs[code[pc + 1]], regs[code[pc + 2]], regs[code[pc + 3]], code[pc + 4] != 0);
                return pc + 6;
            case Opcode.GET_LENGTH:
                regs[code[pc + 1]] = getLength(f, pc);
                return pc + 4;
            case Opcode.ADD:
            case Opcode.SUB:
            case Opcode.MUL:
            case Opcode.DIV:
            case Opcode.MOD:
            case Opcode.BIT_AND:
            case Opcode.BIT_OR:
            case Opcode.BIT_XOR:
            case Opcode.SHL:
            case Opcode.SAR:
            case Opcode.SHR:
                regs[code[pc + 1]] = Arithmetic.binary(op, fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]);
                return pc + 5;
            case Opcode.INC:
            case Opcode.DEC:
            case Opcode.NEG:
            case Opcode.BIT_NOT:
            case Opcode.TO_NUMBER:
            case Opcode.TO_NUMERIC:
                regs[code[pc + 1]] = Arithmetic.unary(op, fv, code[pc + 3], regs[code[pc + 2]]);
                return pc + 4;
            case Opcode.NOT:
                regs[code[pc + 1]] = Conversions.toBoolean(regs[code[pc + 2]]) ? Boolean.FALSE : Boolean.TRUE;
                return pc + 3;
            case Opcode.EQ:
            case Opcode.NE:
            case Opcode.STRICT_EQ:
            case Opcode.STRICT_NE:
            case Opcode.LT:
            case Opcode.LE:
            case Opcode.GT:
            case Opcode.GE:
                regs[code[pc + 1]] = Arithmetic.compare(op, fv, code[pc + 4], regs[code[pc + 2]], regs[code[pc + 3]]) ? Boolean.TRUE : Boolean.FALSE;
                return pc + 5;
            case Opcode.JUMP:
                return code[pc + 1];
            case Opcode.JUMP_IF_TRUE:
                return Conversions.toBoolean(regs[code[pc + 1]]) ? code[pc + 2] : pc + 3;
            case Opcode.JUMP_IF_FALSE:
                return Conversions.toBoolean(regs[code[pc + 1]]) ? pc + 3 : code[pc + 2];
            case Opcode.JUMP_IF_LT: return jumpIf(Opcode.LT, true, fv, regs, code, pc);
            case Opcode.JUMP_IF_NOT_LT: return jumpIf(Opcode.LT, false, fv, regs, code, pc);
            case Opcode.JUMP_IF_LE: return jumpIf(Opcode.LE, true, fv, regs, code, pc);
            case Opcode.JUMP_IF_NOT_LE: return jumpIf(Opcode.LE, false, fv, regs, code, pc);
            case Opcode.JUMP_IF_GT: return jumpIf(Opcode.GT, true, fv, regs, code, pc);
            case Opcode.JUMP_IF_NOT_GT: return jumpIf(Opcode.GT, false, fv, regs, code, pc);
            case Opcode.JUMP_IF_GE: return jumpIf(Opcode.GE, true, fv, regs, code, pc);
            case Opcode.JUMP_IF_NOT_GE: return jumpIf(Opcode.GE, false, fv, regs, code, pc);
            case Opcode.JUMP_IF_EQ: return jumpIf(Opcode.EQ, true, fv, regs, code, pc);
            case Opcode.JUMP_IF_NE: return jumpIf(Opcode.EQ, false, fv, regs, code, pc);
            case Opcode.JUMP_IF_STRICT_EQ: return jumpIf(Opcode.STRICT_EQ, true, fv, regs, code, pc);
            case Opcode.JUMP_IF_STRICT_NE: return jumpIf(Opcode.STRICT_EQ, false, fv, regs, code, pc);
            case Opcode.JUMP_IF_NULLISH:
                return isNullish(regs[code[pc + 1]]) ? code[pc + 2] : pc + 3;
            case Opcode.JUMP_IF_NOT_NULLISH:
                return isNullish(regs[code[pc + 1]]) ? pc + 3 : code[pc + 2];
            case Opcode.JUMP_IF_UNDEFINED:
                return regs[code[pc + 1]] == Undefined.INSTANCE ? code[pc + 2] : pc + 3;
            case Opcode.JUMP_IF_NOT_UNDEFINED:
                return regs[code[pc + 1]] != Undefined.INSTANCE ? code[pc + 2] : pc + 3;
            case Opcode.MOVE:
                regs[code[pc + 1]] = regs[code[pc + 2]];
                return pc + 3;
            case Opcode.LOAD_CONST:
                regs[code[pc + 1]] = fv.constants[code[pc + 2]];
                return pc + 3;
            case Opcode.LOAD_INT:
                regs[code[pc + 1]] = code[pc + 2];
                return pc + 3;
            case Opcode.LOAD_HOLE:
                regs[code[pc + 1]] = null;
                return pc + 2;
            case Opcode.CHECK_HOLE:
                if (regs[code[pc + 1]] == null) throw rare.uninitialized(f, fv.constants[code[pc + 2]], code[pc + 3]);
                return pc + 3;
            case Opcode.LOAD_ENV:
                regs[code[pc + 1]] = environment(regs[code[pc + 2]], code[pc + 3])[code[pc + 4]];
                return pc + 6;
            case Opcode.LOAD_ENV_CHECKED: {
                Object v = environment(regs[code[pc + 2]], code[pc + 3])[code[pc + 4]];
                if (v == null) throw rare.uninitialized(f, fv.constants[code[pc + 5]]);
                regs[code[pc + 1]] = v;
                return pc + 7;
            }
            case Opcode.STORE_ENV:
                environment(regs[code[pc + 1]], code[pc + 2])[code[pc + 3]] = regs[code[pc + 4]];
                return pc + 5;
            case Opcode.LOAD_CLOSURE_ENV:
                regs[code[pc + 1]] = f.closure.env;
                return pc + 2;
            case Opcode.LOAD_GLOBAL:
                regs[code[pc + 1]] = Globals.load(fv, code[pc + 3], (String) fv.constants[code[pc + 2]], false);
                return pc + 4;
            case Opcode.THROW:
                throw new JSThrow(regs[code[pc + 1]]).at(fv.function, pc);
            default:
                return rare.execute(f, regs, code, pc);
        }
    }

    private static boolean isNullish(Object v) {
        return v == Undefined.INSTANCE || v == JSNull.INSTANCE;
    }

    private static int jumpIf(int relation, boolean wanted, FeedbackVector fv, Object[] regs, int[] code, int pc) {
        if (regs[code[pc + 1]] instanceof Integer x && regs[code[pc + 2]] instanceof Integer y) {
            // Int32s leave no trace.
            boolean holds = relation == Opcode.LT ? x < y : relation == Opcode.LE ? x <= y : relation == Opcode.GT ? x > y
                : relation == Opcode.GE ? x >= y : x.intValue() == y.intValue();
            return holds == wanted ? code[pc + 3] : pc + 5;
        }
        return Arithmetic.compare(relation, fv, code[pc + 4], regs[code[pc + 1]], regs[code[pc + 2]]) == wanted ? code[pc + 3] : pc + 5;
    }

    private static Object getNamed(InterpreterFrame f, Object o, int pc) {
        FeedbackVector v = f.vector;
        int[] code = v.code;
        Object key = v.constants[code[pc + 3]];
        if (o == Undefined.INSTANCE || o == JSNull.INSTANCE) throw Messages.cannotRead(f, pc, o, key);
        return NamedAccess.get(v, code[pc + 4], o, key);
    }

    private static Object getLength(InterpreterFrame f, int pc) {
        FeedbackVector v = f.vector;
        int[] code = v.code;
        Object o = f.regs[code[pc + 2]];
        if (o == Undefined.INSTANCE || o == JSNull.INSTANCE) throw Messages.cannotRead(f, pc, o, "length");
        boolean ofArray = o instanceof JSArray a && a.length >= 0;
        int seen = ofArray ? TypeFeedback.LENGTH_OF_ARRAY : TypeFeedback.of(o);
        int all = v.bits[code[pc + 3]] |= seen;
        // Beside other objects arrays have an entry in the cache as they do.
        if (ofArray && (all & TypeFeedback.OBJECT) == 0) return ((JSArray) o).length;
        if (seen == TypeFeedback.STRING) return Strings.length(o);
        return NamedAccess.get(v, code[pc + 3], o, "length");
    }
}
