package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

/** Messages of errors that tell of the source: they are read off the bytecode and the program's text when the error is made. */
public final class Messages {
    private Messages() {}

    /** A value in a message. */
    static String show(Object v) {
        if (v == null) return "undefined";
        if (Strings.isString(v)) return "\"" + Strings.flat(v) + "\"";
        if (v instanceof JSArray) return "[object Array]";
        return Errors.describe(v);
    }

    static JSThrow cannotRead(InterpreterFrame f, int pc, Object base, Object key) {
        return Errors.typeError("Cannot read properties of " + base + " (reading '" + Errors.keyText(key) + "')");
    }

    static JSThrow cannotReadKeyed(Object base, Object key) {
        String k = key instanceof JSObject o ? Errors.describe(o) : Strings.isString(key) ? Strings.flat(key) : String.valueOf(key);
        return Errors.typeError("Cannot read properties of " + base + " (reading '" + k + "')");
    }

    /** A class constructor was called without new; the error belongs to its realm. */
    static JSThrow classConstructor(JSClosure c) {
        return new JSThrow(Errors.create(c.realm(), Intrinsic.TYPE_ERROR_PROTOTYPE, c.displayName().isEmpty()
            ? "Class constructors cannot be invoked without 'new'" : "Class constructor " + c.displayName() + " cannot be invoked without 'new'"));
    }

    /** What the source says at the running instruction; {@code null} where it cannot be told. */
    private static String described(InterpreterFrame f, int what, String value) {
        return described(f.vector, f.pc, what, value);
    }

    private static String described(FeedbackVector v, int pc, int what, String value) {
        if (!(v.executor instanceof Interpreter i)) return null;
        BytecodeFunction function = v.function;
        DescribedSites cache = i.describedSites;
        String text = cache.get(function, pc, what, value);
        if (text == null) {
            text = i.compiler.describe(function, function.positionAt(pc), what, value);
            cache.put(function, pc, what, value, text == null ? "" : text);
        }
        return text == null || text.isEmpty() ? null : text;
    }

    static JSThrow notCoercible(InterpreterFrame f, int pc, Object v) {
        String text = described(f, SourceCompiler.DESTRUCTURED, String.valueOf(v));
        return Errors.typeError(text != null ? text : "Cannot destructure '" + v + "' as it is " + v + ".");
    }

    static JSThrow notCallable(InterpreterFrame f, Object v) {
        return notCallable(f.vector, f.pc, v);
    }

    /** The instruction at {@code pc} calls {@code callee}, which is no function. */
    public static JSThrow notCallable(FeedbackVector v, int pc, Object callee) {
        String text = described(v, pc, SourceCompiler.CALLED, "");
        return Errors.typeError((text != null ? text : calleeOf(v.function, pc, callee)) + " is not a function");
    }

    /** The value of a for-of loop or a spread element of an array. */
    static JSThrow notIterable(InterpreterFrame f, int register, Object v) {
        String text = described(f, SourceCompiler.ITERATED, "");
        return text == null ? Iterators.notIterable(v) : Errors.typeError(text);
    }

    /** The value of a spread element, of an array or of a call. */
    static JSThrow notSpreadable(InterpreterFrame f, int register, Object v) {
        String text = described(f, SourceCompiler.SPREAD, "");
        if (text != null) {
            return Errors.typeError(Values.isNullish(v) ? text + " is not iterable (cannot read property " + v + ")"
                : "Spread syntax requires ...iterable[Symbol.iterator] to be a function");
        }
        text = described(f, SourceCompiler.ITERATED, "");
        return text == null ? Iterators.notIterable(v) : Errors.typeError(text);
    }

    static JSThrow notConstructor(InterpreterFrame f, Object v) {
        return notConstructor(f.vector, f.pc, v);
    }

    /** The instruction at {@code pc} constructs with {@code callee}, which is no constructor. */
    public static JSThrow notConstructor(FeedbackVector v, int pc, Object callee) {
        String text = described(v, pc, SourceCompiler.CONSTRUCTED, "");
        return Errors.typeError((text != null ? text : calleeOf(v.function, pc, callee)) + " is not a constructor");
    }

    private static String calleeOf(BytecodeFunction function, int pc, Object v) {
        int[] code = function.code;
        int register;
        switch (code[pc]) {
            case Opcode.CALL: case Opcode.CALL_SPREAD: case Opcode.NEW: case Opcode.NEW_SPREAD: register = code[pc + 2]; break;
            case Opcode.TAIL_CALL: case Opcode.DIRECT_EVAL: register = code[pc + 1]; break;
            default: register = -1;
        }
        String text = register < 0 ? null : describeRegister(function, register, pc, 0);
        if (text != null) return text;
        text = callee(function, pc);
        return text.isEmpty() ? show(v) : text;
    }

    /** What the instruction before {@code pc} that wrote {@code register} computed, as source text; {@code null} where it has no short name. */
    private static String describeRegister(BytecodeFunction f, int register, int pc, int depth) {
        if (depth > 8) return null;
        int[] code = f.code;
        int writer = -1;
        for (int at = 0; at < pc; at += Opcode.length(code[at])) {
            if (writes(code, at, register)) writer = at;
        }
        if (writer < 0) return register == 0 ? "this" : null;
        Object[] k = f.constants;
        switch (code[writer]) {
            case Opcode.LOAD_GLOBAL: return (String) k[code[writer + 2]];
            case Opcode.LOAD_IMPORT: return (String) k[code[writer + 5]];
            case Opcode.LOAD_ENV_CHECKED: return (String) k[code[writer + 5]];
            case Opcode.LOAD_DYNAMIC: case Opcode.LOAD_DYNAMIC_CALLEE: return (String) k[code[writer + 3]];
            case Opcode.MOVE: return code[writer + 2] == 0 ? "this" : describeRegister(f, code[writer + 2], writer, depth + 1);
            case Opcode.GET_NAMED: {
                String base = describeRegister(f, code[writer + 2], writer, depth + 1);
                return (base == null ? "(intermediate value)" : base) + "." + k[code[writer + 3]];
            }
            case Opcode.GET_KEYED: {
                String base = describeRegister(f, code[writer + 2], writer, depth + 1);
                return base == null ? null : base + "[...]";
            }
            case Opcode.CALL: {
                String base = describeRegister(f, code[writer + 2], writer, depth + 1);
                return base == null ? null : base + "(...)";
            }
            default: return null;
        }
    }

    private static boolean writes(int[] code, int pc, int register) {
        Opcode.Operand[] operands = Opcode.info(code[pc]).operands();
        for (int i = 0; i < operands.length; i++) {
            if (operands[i] == Opcode.Operand.DST && code[pc + 1 + i] == register) return true;
            if (operands[i] == Opcode.Operand.DST_PAIR && (code[pc + 1 + i] == register || code[pc + 1 + i] + 1 == register)) return true;
        }
        return false;
    }

    /** The name at the instruction's position in the source: an identifier with the property accesses before it. */
    private static String callee(BytecodeFunction function, int pc) {
        if (function.source == null) return "";
        String text = function.source.text();
        int at = function.positionAt(pc);
        if (at < 0 || at >= text.length()) return "";
        int end = at;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == '#')) end++;
        int start = at;
        while (start > 0 && (Character.isJavaIdentifierPart(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) start--;
        String name = text.substring(start, end);
        while (name.endsWith(".")) name = name.substring(0, name.length() - 1);
        switch (name) {
            case "new": case "await": case "return": case "yield": case "typeof": return "";
            default: return name.length() > 0 && Character.isJavaIdentifierStart(name.charAt(0)) ? name : "";
        }
    }
}
