package dev.ramjet.compiler.build;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Block;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.interpreter.RareOperations;
import dev.ramjet.runtime.ForInEnumerator;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/** Instructions that are one call into the runtime, without a frame of the interpreter around it. */
final class RareBuilder {
    private RareBuilder() {}

    private static final Class<?> O = Object.class;
    private static final RuntimeMethod FOR_IN_START = RuntimeMethod.of(ForInEnumerator.class, "start", Types.INTERNAL, ForInEnumerator.class, Realm.class, O);
    private static final RuntimeMethod FOR_IN_NEXT = RuntimeMethod.of(RareOperations.class, "forInNext", Types.STRING | Types.HOLE, O, O);
    private static final RuntimeMethod DELETE = RuntimeMethod.of(RareOperations.class, "delete", Types.BOOLEAN, boolean.class, Realm.class, O, O, boolean.class);
    private static final RuntimeMethod DELETE_KEYED = RuntimeMethod.of(RareOperations.class, "deleteKeyed", Types.BOOLEAN, boolean.class, Realm.class, O, O, boolean.class);
    private static final RuntimeMethod TO_KEY = RuntimeMethod.of(RareOperations.class, "toKey", Types.VALUE, O, O);
    private static final RuntimeMethod TO_UPDATE_KEY = RuntimeMethod.of(RareOperations.class, "toUpdateKey", Types.VALUE, O, O, O);
    private static final RuntimeMethod CREATE_REGEXP = RuntimeMethod.of(RareOperations.class, "createRegExp", Types.OBJECT, JSObject.class, Realm.class, O);

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        int dst = code[pc + 1];
        Node realm = f.graph.constant(f.vector.realm);
        switch (op) {
            case Opcode.FOR_IN_START: f.set(dst, InstructionBuilder.callRuntime(f, FOR_IN_START, dst, realm, f.b.toRef(f.reg(code[pc + 2])))); break;
            case Opcode.FOR_IN_NEXT: {
                Node n = f.graph.newNode(Op.CALL_RUNTIME, f.reg(code[pc + 2]));
                n.aux = FOR_IN_NEXT;
                n.type = FOR_IN_NEXT.type;
                f.b.append(n);
                f.b.facts.forgetShapes();
                boolean cold = f.b.block.isCold;
                Facts facts = f.b.facts;
                Block[] two = f.b.branch(f.b.addPure(Op.IS_HOLE, Types.BOOLEAN, n));
                two[0].isCold = two[1].isCold = cold;
                // At the end the register keeps the last key.
                f.b.block = two[0];
                f.b.facts = facts.copy();
                f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(code[pc + 3]));
                f.jumpTo(code[pc + 3], f.b.block, f.b.facts);
                f.b.block = two[1];
                f.b.facts = facts;
                Node key = f.b.addPure(Op.KNOWN, Types.STRING, n);
                f.set(dst, key);
                f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(f.next));
                break;
            }
            case Opcode.DELETE_NAMED:
                f.set(dst, InstructionBuilder.callRuntime(f, DELETE, dst, realm, f.b.toRef(f.reg(code[pc + 2])), f.graph.constant(f.constants[code[pc + 3]]),
                    f.graph.constantBool(code[pc + 4] != 0)));
                break;
            case Opcode.DELETE_KEYED:
                f.set(dst, InstructionBuilder.callRuntime(f, DELETE_KEYED, dst, realm, f.b.toRef(f.reg(code[pc + 2])), f.b.toRef(f.reg(code[pc + 3])),
                    f.graph.constantBool(code[pc + 4] != 0)));
                break;
            case Opcode.TO_PROPERTY_KEY: {
                Node n = f.reg(code[pc + 2]);
                if (n.rep == Rep.INT || n.isConstant() && n.aux instanceof String) f.set(dst, n);
                else f.set(dst, InstructionBuilder.callRuntime(f, TO_KEY, dst, f.b.toRef(n)));
                break;
            }
            case Opcode.TO_UPDATE_KEY: f.set(dst, updateKey(f, dst, f.reg(code[pc + 2]), f.reg(code[pc + 3]))); break;
            default: {
                Object compiled = f.vector.caches[code[pc + 4]];
                if (compiled == null) {
                    if (!f.isUnreached()) GenericBuilder.build(f);
                    return;
                }
                Node n = InstructionBuilder.callRuntime(f, CREATE_REGEXP, dst, realm, f.graph.constant(compiled));
                f.set(dst, n);
            }
        }
    }

    private static Node updateKey(FunctionBuilder f, int dst, Node object, Node key) {
        if (key.rep != Rep.REF || Types.is(key.type, Types.NUMBER | Types.STRING | Types.SYMBOL)) return key;
        if (isElementUpdate(f, dst) && !f.vector.hasFailedAt(f.pc)) return CheckedConversions.toInt(f, key);
        return InstructionBuilder.callRuntime(f, TO_UPDATE_KEY, dst, f.b.toRef(object), f.b.toRef(key));
    }

    /** Whether the read that follows has seen elements only, by integers. */
    private static boolean isElementUpdate(FunctionBuilder f, int key) {
        int[] code = f.code;
        int next = f.next;
        if (next >= code.length || code[next] != Opcode.GET_KEYED || code[next + 3] != key) return false;
        int seen = f.vector.bits[code[next + 4]];
        return seen == TypeFeedback.TYPED_ARRAY || (seen & PropertyBuilder.STORES) != 0
            && (seen & ~(PropertyBuilder.STORES | TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS)) == 0;
    }
}
