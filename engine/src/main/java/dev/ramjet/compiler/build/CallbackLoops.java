package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.Realm;
import dev.ramjet.source.Source;
import java.util.HashMap;
import java.util.Map;

/**
 * The array methods that call back, as bytecode: what compiled code inlines in the place of the builtin, so that the callback's body comes to stand in a
 * loop of the caller's graph. Being bytecode, such a loop deoptimizes as any other: the interpreter goes on in the middle of it.
 *
 * <p>Each site has a feedback vector of its own, kept from one compilation of its function to the next. The functions do what the specification says for
 * a {@code this} that is an array: {@code this} is r0, the callback r1, the length r2, and what else was passed r3. They cannot be seen: stack traces leave
 * their frames out.
 */
final class CallbackLoops {
    private CallbackLoops() {}

    private static final Source SOURCE = new Source("ramjet:array", "");
    private static final Map<String, BytecodeFunction> FUNCTIONS = new HashMap<>();

    /** The closure to inline for {@code name} at {@code pc} of the function of {@code v}; {@code null} where there is none. */
    static JSClosure at(FeedbackVector v, int pc, String name) {
        synchronized (FUNCTIONS) {
            BytecodeFunction f = FUNCTIONS.computeIfAbsent(name, CallbackLoops::make);
            if (f == null) return null;
            if (v.history.inlinedBuiltins == null) v.history.inlinedBuiltins = new HashMap<>(4);
            Map<Integer, JSClosure> known = v.history.inlinedBuiltins;
            JSClosure c = known.get(pc);
            if (c != null && c.target.function == f) return c;
            FeedbackVector vector = new FeedbackVector(f, v.realm, v.executor);
            vector.prepare();
            // What is called is known where the loop is inlined.
            for (int at = 0; at < f.code.length; at += Opcode.length(f.code[at])) {
                if (f.code[at] == Opcode.CALL) vector.ran(f.code[at + 6]);
            }
            c = new JSClosure(v.realm.closureShape(Realm.CLOSURE_METHOD), vector, null, null);
            known.put(pc, c);
            return c;
        }
    }

    private static BytecodeFunction make(String name) {
        switch (name) {
            case "forEach", "map", "filter", "some", "every", "find", "findIndex", "reduce": return new Maker(name).make();
            default: return null;
        }
    }

    private static final class Maker {
        private final String name;
        private final BytecodeBuilder b = new BytecodeBuilder();

        Maker(String name) {
            this.name = name;
        }

        BytecodeFunction make() {
            boolean reduce = name.equals("reduce");
            boolean collects = name.equals("map") || name.equals("filter");
            boolean sparse = !name.startsWith("find");
            b.reset(4);
            int result = b.register();
            int i = b.register();
            int value = b.register();
            int first = b.registers(reduce ? 4 : 3);
            if (collects) b.emit(Opcode.CREATE_ARRAY, result, first, 0, b.slot(Opcode.CREATE_ARRAY));
            else if (reduce) b.emit(Opcode.MOVE, result, 3);
            b.emit(Opcode.LOAD_INT, i, 0);
            Label head = new Label();
            Label next = new Label();
            Label end = new Label();
            b.bind(head);
            b.jumpCompare(Opcode.JUMP_IF_NOT_LT, i, 2, end);
            Label absent = name.equals("map") ? new Label() : next;
            if (sparse) {
                b.emit(Opcode.IN, value, i, 0, b.slot(Opcode.IN));
                b.jumpIf(Opcode.JUMP_IF_FALSE, value, absent);
            }
            b.binary(Opcode.GET_KEYED, value, 0, i);
            int at = first;
            if (reduce) b.emit(Opcode.MOVE, at++, result);
            b.emit(Opcode.MOVE, at++, value);
            b.emit(Opcode.MOVE, at++, i);
            b.emit(Opcode.MOVE, at, 0);
            int to = reduce ? result : first;
            b.emit(Opcode.CALL, to, 1, reduce ? b.undefined() : 3, first, reduce ? 4 : 3, b.slot(Opcode.CALL));
            Label found = new Label();
            switch (name) {
                case "map":
                    b.emit(Opcode.ARRAY_PUSH, result, to);
                    b.jump(next);
                    b.bind(absent);
                    b.emit(Opcode.LOAD_HOLE, value);
                    b.emit(Opcode.ARRAY_PUSH, result, value);
                    break;
                case "filter":
                    b.jumpIf(Opcode.JUMP_IF_FALSE, to, next);
                    b.emit(Opcode.ARRAY_PUSH, result, value);
                    break;
                case "some", "find", "findIndex": b.jumpIf(Opcode.JUMP_IF_TRUE, to, found); break;
                case "every": b.jumpIf(Opcode.JUMP_IF_FALSE, to, found); break;
                default: break;
            }
            b.bind(next);
            b.unary(Opcode.INC, i, i);
            b.jumpLoop(head, 1);
            b.bind(end);
            b.emit(Opcode.RETURN, atEnd(result));
            if (!name.equals("forEach") && !collects && !reduce) {
                b.bind(found);
                b.emit(Opcode.RETURN, name.equals("find") ? value : name.equals("findIndex") ? i : b.constantRegister(name.equals("some")));
            }
            BytecodeFunction f = new BytecodeFunction();
            f.kind = BytecodeFunction.KIND_METHOD;
            f.flags = BytecodeFunction.STRICT | BytecodeFunction.USES_THIS | BytecodeFunction.SIMPLE_PARAMETERS | BytecodeFunction.HAS_LOOP | BytecodeFunction.BUILTIN;
            f.name = name;
            f.paramCount = f.length = 3;
            f.source = SOURCE;
            b.finish(f);
            return f;
        }

        private int atEnd(int result) {
            switch (name) {
                case "map", "filter", "reduce": return result;
                case "some": return b.constantRegister(false);
                case "every": return b.constantRegister(true);
                case "findIndex": return b.constantRegister(-1);
                default: return b.undefined();
            }
        }
    }
}
