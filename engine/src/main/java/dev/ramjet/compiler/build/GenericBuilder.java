package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Types;
import java.util.ArrayList;
import java.util.List;

/**
 * Any instruction without code of its own: the interpreter executes that one instruction on a frame made for it. Slow, but
 * the same for all of them, so that no instruction keeps a function from being compiled.
 */
final class GenericBuilder {
    private GenericBuilder() {}

    static void build(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        int op = code[pc];
        Opcode.Operand[] kinds = Opcode.info(op).operands();
        List<Integer> inputs = new ArrayList<>();
        List<Integer> outputs = new ArrayList<>();
        int target = -1;
        for (int k = 0; k < kinds.length; k++) {
            int v = code[pc + 1 + k];
            switch (kinds[k]) {
                case SRC: inputs.add(v); break;
                case SRC_PAIR: inputs.add(v); inputs.add(v + 1); break;
                case LIST: for (int i = 0; i < code[pc + 2 + k]; i++) inputs.add(v + i); break;
                case DST: outputs.add(v); break;
                case DST_PAIR: outputs.add(v); outputs.add(v + 1); break;
                case JUMP: target = v; break;
                default: break;
            }
        }
        if (!isSupported(op)) throw new Unsupported(Opcode.info(op).name());
        int variables = f.function.registerCount - f.function.constantRegisters.length;
        inputs.removeIf(r -> r >= variables);
        int[] registers = new int[inputs.size()];
        Node[] in = new Node[3 + inputs.size()];
        in[0] = f.closure;
        in[1] = f.arguments == null ? f.graph.constant(null) : f.arguments;
        in[2] = f.newTarget == null ? f.graph.constant(dev.ramjet.runtime.Undefined.INSTANCE) : f.newTarget;
        for (int i = 0; i < registers.length; i++) {
            registers[i] = inputs.get(i);
            Node v = f.reg(registers[i]);
            in[3 + i] = v == null ? f.graph.constant(null) : f.b.toRef(v);
        }
        Node call = f.graph.newNode(Op.CALL_GENERIC, in);
        call.aux = new Instruction(f.vector, pc, registers);
        call.type = Types.INTERNAL;
        call.java = dev.ramjet.interpreter.InterpreterFrame.class;
        call.state = null;
        f.b.append(call);
        f.b.facts.holdShapes();
        // An iterator's state is written as well as read.
        for (int k = 0; k < kinds.length; k++) {
            if (kinds[k] != Opcode.Operand.SRC_PAIR) continue;
            outputs.add(code[pc + 1 + k]);
            outputs.add(code[pc + 1 + k] + 1);
        }
        for (int r : outputs) {
            Node v = f.graph.newNode(Op.FRAME_REGISTER, call);
            v.i = r;
            v.type = Types.ANY;
            f.b.append(v);
            f.set(r, v);
        }
        if (target >= 0) {
            Node there = f.graph.newNode(Op.FRAME_IS_AT, call);
            there.i = target;
            there.type = Types.BOOLEAN;
            f.b.append(there);
            f.checkValidityAfterBranch = true;
            f.jumpIf(there, true, target);
            return;
        }
        f.b.addCheck(Op.CHECK_VALID, dev.ramjet.compiler.ir.DeoptReason.INVALIDATED, f.state(f.next));
    }

    /** Instructions that neither leave the function nor suspend it, nor look at more of the frame than their operands. */
    private static boolean isSupported(int op) {
        switch (op) {
            case Opcode.CREATE_REGEXP, Opcode.CREATE_CLOSURE, Opcode.CREATE_METHOD, Opcode.DEFINE_METHOD, Opcode.COPY_DATA_PROPERTIES, Opcode.TEMPLATE_OBJECT, Opcode.CREATE_CLASS,
                Opcode.ARRAY_PUSH, Opcode.ARRAY_SPREAD, Opcode.CREATE_ARRAY, Opcode.CREATE_OBJECT_LITERAL, Opcode.CREATE_ARRAY_LITERAL, Opcode.DEFINE_NAMED,
                Opcode.DEFINE_KEYED, Opcode.DELETE_NAMED, Opcode.DELETE_KEYED, Opcode.GET_SUPER, Opcode.SET_SUPER, Opcode.GET_PRIVATE, Opcode.SET_PRIVATE,
                Opcode.DEFINE_PRIVATE, Opcode.HAS_PRIVATE, Opcode.GET_ASYNC_ITERATOR, Opcode.ITERATOR_CALL_NEXT, Opcode.ITERATOR_UNWRAP, Opcode.ITERATOR_CLOSE_START, Opcode.DEBUGGER, Opcode.LOAD_HOME_OBJECT, Opcode.TO_PROPERTY_KEY, Opcode.TO_OBJECT, Opcode.CALL_SPREAD, Opcode.NEW_SPREAD, Opcode.SUPER_CALL_SPREAD,
                Opcode.LOAD_PROTOTYPE, Opcode.FOR_IN_START, Opcode.FOR_IN_NEXT, Opcode.GET_ITERATOR, Opcode.ITERATOR_NEXT, Opcode.ITERATOR_CLOSE, Opcode.ITERATOR_CLOSE_SILENT, Opcode.CREATE_ARGUMENTS,
                Opcode.COPY_ENV, Opcode.SUPER_CALL, Opcode.LOAD_GLOBAL_OR_UNDEFINED, Opcode.LOAD_GLOBAL, Opcode.STORE_GLOBAL, Opcode.CHECK_NOT_HOLE,
                Opcode.LOAD_IMPORT, Opcode.RUNTIME, Opcode.INIT_GLOBAL_LEXICAL, Opcode.LOAD_DYNAMIC, Opcode.LOAD_DYNAMIC_CALLEE,
                Opcode.STORE_DYNAMIC:
                return true;
            default:
                return false;
        }
    }
}
