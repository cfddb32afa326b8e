package dev.ramjet.compiler.build;

import static dev.ramjet.compiler.build.RuntimeMethods.*;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.codegen.RuntimeMethod;
import dev.ramjet.compiler.ir.Condition;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

/** What each instruction becomes; properties are in {@link PropertyBuilder}, arithmetic in {@link ArithmeticBuilder}, calls in {@link CallBuilder}. */
final class InstructionBuilder {
    private InstructionBuilder() {}

    private static final RuntimeMethod PROTOTYPE_OF = RuntimeMethod.of(dev.ramjet.compiler.codegen.CompiledSupport.class, "prototypeOf", Types.OBJECT | Types.NULL,
        Object.class, Object.class);

    static void build(FunctionBuilder f, int op) {
        if (op >= Opcode.ADD && op <= Opcode.TO_NUMERIC) {
            ArithmeticBuilder.build(f, op);
            return;
        }
        if (op >= Opcode.EQ && op <= Opcode.GE) {
            int[] code = f.code;
            f.set(code[f.pc + 1], ArithmeticBuilder.compare(f, op, f.reg(code[f.pc + 2]), f.reg(code[f.pc + 3]), code[f.pc + 4]));
            if (f.checkValidityAfterBranch) {
                f.checkValidityAfterBranch = false;
                f.b.addCheck(Op.CHECK_VALID, DeoptReason.INVALIDATED, f.state(f.next));
            }
            return;
        }
        if (op >= Opcode.JUMP && op <= Opcode.TABLE_SWITCH) {
            jump(f, op);
            return;
        }
        switch (op) {
            case Opcode.GET_PRIVATE, Opcode.SET_PRIVATE, Opcode.DEFINE_PRIVATE: PrivateBuilder.build(f, op); return;
            case Opcode.HAS_PRIVATE: PrivateBuilder.has(f); return;
            case Opcode.INSTANCE_OF: InstanceOfBuilder.build(f); return;
            case Opcode.RUNTIME:
                if (f.code[f.pc + 2] == dev.ramjet.bytecode.RuntimeFunctions.INITIALIZE_INSTANCE) PrivateBuilder.initializeInstance(f);
                else GenericBuilder.build(f);
                return;
            case Opcode.FOR_IN_START, Opcode.FOR_IN_NEXT, Opcode.DELETE_NAMED, Opcode.DELETE_KEYED, Opcode.TO_PROPERTY_KEY, Opcode.TO_UPDATE_KEY, Opcode.CREATE_REGEXP:
                RareBuilder.build(f, op);
                return;
            default: break;
        }
        if (op >= Opcode.LOAD_GLOBAL && op <= Opcode.IN) {
            PropertyBuilder.build(f, op);
            return;
        }
        simple(f, op);
    }

    private static void simple(FunctionBuilder f, int op) {
        GraphBuilder b = f.b;
        int[] code = f.code;
        int pc = f.pc;
        switch (op) {
            case Opcode.MOVE: f.set(code[pc + 1], f.reg(code[pc + 2])); break;
            case Opcode.LOAD_CONST: f.set(code[pc + 1], b.unboxedConstant(f.constants[code[pc + 2]])); break;
            case Opcode.LOAD_INT: f.set(code[pc + 1], f.graph.constantInt(code[pc + 2])); break;
            case Opcode.LOAD_HOLE: f.set(code[pc + 1], f.graph.constant(null)); break;
            case Opcode.CHECK_HOLE: checkHole(f, code[pc + 1]); break;
            case Opcode.LOAD_CALLEE: f.set(code[pc + 1], f.closure); break;
            case Opcode.LOAD_NEW_TARGET: f.set(code[pc + 1], f.newTarget == null ? f.graph.constant(Undefined.INSTANCE) : f.newTarget); break;
            case Opcode.LOAD_CLOSURE_ENV: f.set(code[pc + 1], closureEnv(f)); break;
            case Opcode.SUPER_CALL: CallBuilder.superCall(f); break;
            case Opcode.LOAD_PROTOTYPE: f.set(code[pc + 1], prototype(f, b.toRef(f.reg(code[pc + 2])))); break;
            case Opcode.CHECK_NOT_HOLE: {
                Node is = isOf(f, f.reg(code[pc + 1]), Types.HOLE);
                if (!is.isConstant()) b.addCheck(Op.CHECK_TRUE, DeoptReason.WRONG_VALUE, f.state(), is);
                else if (is.i == 0) b.exit(DeoptReason.WRONG_VALUE, f.state());
                break;
            }
            case Opcode.GET_ITERATOR: IterationBuilder.start(f); break;
            case Opcode.ITERATOR_NEXT: IterationBuilder.next(f); break;
            case Opcode.ITERATOR_CLOSE, Opcode.ITERATOR_CLOSE_SILENT: IterationBuilder.close(f); break;
            case Opcode.CREATE_REST: ArgumentsBuilder.createRest(f); break;
            case Opcode.CREATE_ARGUMENTS: ArgumentsBuilder.createArguments(f); break;
            case Opcode.ARRAY_PUSH: if (!CallbackInliner.push(f, f.reg(code[pc + 1]), f.reg(code[pc + 2]))) changeArray(f); break;
            case Opcode.ARRAY_SPREAD: if (!ArgumentsBuilder.spread(f)) changeArray(f); break;
            case Opcode.CALL_SPREAD: CallBuilder.callSpread(f); break;
            case Opcode.NEW_SPREAD: CallBuilder.newSpread(f); break;
            case Opcode.SUPER_CALL_SPREAD: CallBuilder.superSpread(f); break;
            case Opcode.COERCE_THIS: coerceThis(f); break;
            case Opcode.CREATE_ENV: {
                Node n = b.addPure(Op.CREATE_ENV, Types.INTERNAL, f.reg(code[pc + 2]));
                n.aux = f.constants[code[pc + 4]];
                n.java = Object[].class;
                b.facts.setParentEnv(n, f.reg(code[pc + 2]));
                f.set(code[pc + 1], n);
                break;
            }
            case Opcode.LOAD_ENV: f.set(code[pc + 1], code[pc + 5] == 1 ? loadFirstValue(f, Types.VALUE) : loadEnv(f, code[pc + 2], code[pc + 3], code[pc + 4], Types.VALUE)); break;
            case Opcode.LOAD_ENV_CHECKED: {
                Node n = code[pc + 6] == 1 ? loadFirstValue(f, Types.VALUE | Types.HOLE) : loadEnv(f, code[pc + 2], code[pc + 3], code[pc + 4], Types.VALUE | Types.HOLE);
                f.set(code[pc + 1], notHole(f, n));
                break;
            }
            case Opcode.STORE_ENV_CHECKED:
                notHole(f, loadEnv(f, code[pc + 1], code[pc + 2], code[pc + 3], Types.VALUE | Types.HOLE));
                storeEnv(f);
                break;
            case Opcode.STORE_ENV: storeEnv(f); break;
            case Opcode.NOT: f.set(code[pc + 1], b.not(b.toBoolean(f.reg(code[pc + 2])))); break;
            case Opcode.TYPEOF: f.set(code[pc + 1], typeOf(f, f.reg(code[pc + 2]))); break;
            case Opcode.TO_STRING: {
                Node n = f.reg(code[pc + 2]);
                f.set(code[pc + 1], n.type == Types.STRING && n.rep == Rep.REF ? n : callUnary(f, TO_STRING, n, code[pc + 1]));
                break;
            }
            case Opcode.TO_OBJECT: {
                Node n = f.reg(code[pc + 2]);
                if (n.rep == Rep.REF && n.type == Types.OBJECT) {
                    f.set(code[pc + 1], n);
                } else {
                    GenericBuilder.build(f);
                }
                break;
            }
            case Opcode.CHECK_COERCIBLE: {
                Node n = f.reg(code[pc + 1]);
                if (Types.is(GraphBuilder.typeOf(n), Types.VALUE & ~Types.NULLISH)) break;
                b.addCheck(Op.CHECK_FALSE, DeoptReason.WRONG_VALUE, f.state(), b.addPure(Op.IS_NULLISH, Types.BOOLEAN, b.toRef(n)));
                break;
            }
            case Opcode.YIELD, Opcode.AWAIT: suspend(f, op); break;
            case Opcode.YIELD_DELEGATE, Opcode.ASYNC_RETURN, Opcode.ASYNC_THROW: b.exit(DeoptReason.SUSPENDED, f.state()); break;
            case Opcode.RETURN: f.leave(f.reg(code[pc + 1])); break;
            case Opcode.THROW: {
                if (f.hasCompiledHandler()) {
                    Node value = b.toRef(f.reg(code[pc + 1]));
                    f.jumpToHandler(b.block, b.facts, value);
                    b.block = null;
                    break;
                }
                dev.ramjet.compiler.ir.FrameState handler = f.catchState();
                if (handler != null) {
                    Node value = b.toRef(f.reg(code[pc + 1]));
                    b.exit(DeoptReason.EXCEPTION, f.replaceCaught(handler, value));
                    break;
                }
                Node n = f.graph.newNode(Op.THROW, b.toRef(f.reg(code[pc + 1])));
                n.state = f.state();
                b.append(n);
                b.block.isCold = true;
                b.block = null;
                break;
            }
            case Opcode.CALL, Opcode.TAIL_CALL, Opcode.NEW: CallBuilder.build(f, op); break;
            case Opcode.CREATE_OBJECT, Opcode.CREATE_OBJECT_LITERAL, Opcode.CREATE_ARRAY, Opcode.CREATE_ARRAY_LITERAL, Opcode.CREATE_CLOSURE:
                CreationBuilder.build(f, op);
                break;
            default:
                GenericBuilder.build(f);
        }
    }

    private static final RuntimeMethod YIELD = RuntimeMethod.of(dev.ramjet.interpreter.CompiledSuspension.class, "yield", Types.VALUE, Object.class,
        dev.ramjet.interpreter.Interpreter.class, int.class, Object.class);
    private static final RuntimeMethod AWAIT = RuntimeMethod.of(dev.ramjet.interpreter.CompiledSuspension.class, "await", Types.VALUE, Object.class,
        dev.ramjet.interpreter.Interpreter.class, int.class, Object.class);

    /** The activation waits: its registers go back to the interpreter's frame, which is where it will be resumed from. */
    private static void suspend(FunctionBuilder f, int op) {
        if (f.frameRegisters == null) throw new Unsupported("an activation that suspends is entered through the interpreter");
        GraphBuilder b = f.b;
        if (f.function.is(BytecodeFunction.GENERATOR) && (f.function.is(BytecodeFunction.ASYNC) || op == Opcode.AWAIT)
            || f.function.kind == BytecodeFunction.KIND_MODULE) {
            b.exit(DeoptReason.SUSPENDED, f.state());
            return;
        }
        Node value = b.toRef(f.reg(f.code[f.pc + (op == Opcode.YIELD ? 3 : 2)]));
        f.storeRegisters();
        Node n = f.graph.newNode(Op.CALL_RUNTIME, f.graph.constant(f.vector.executor), f.graph.constantInt(f.pc), value);
        n.aux = op == Opcode.YIELD ? YIELD : AWAIT;
        n.type = Types.VALUE;
        b.append(n);
        b.returnValue(n);
    }

    /** The array in the first operand is no longer what the node that made it says. */
    private static void changeArray(FunctionBuilder f) {
        int r = f.code[f.pc + 1];
        Node n = f.b.addPure(Op.KNOWN, Types.OBJECT, f.reg(r));
        n.java = f.reg(r).java;
        f.set(r, n);
        GenericBuilder.build(f);
    }

    private static Node prototype(FunctionBuilder f, Node o) {
        dev.ramjet.runtime.Shape s = o.isConstant() ? f.b.shapeOf(o) : null;
        if (s != null) return f.graph.constant(s.prototype == null ? dev.ramjet.runtime.JSNull.INSTANCE : s.prototype);
        return CreationBuilder.pureCall(f, PROTOTYPE_OF, o);
    }

    static void loadHome(FunctionBuilder f) {
        Node n = f.closure.isConstant() ? f.graph.constant(((JSClosure) f.closure.aux).home) : f.b.addPure(Op.LOAD_HOME, Types.OBJECT, f.closure);
        if (!n.isConstant()) n.java = JSObject.class;
        f.set(f.code[f.pc + 1], n);
    }

    static Node callUnary(FunctionBuilder f, RuntimeMethod m, Node a, int dst) {
        return callRuntime(f, m, dst, f.b.toRef(a));
    }

    /** A call whose result goes to register {@code dst}, with the state behind the instruction. */
    static Node callRuntime(FunctionBuilder f, RuntimeMethod m, int dst, Node... in) {
        Node n = f.graph.newNode(Op.CALL_RUNTIME, in);
        n.aux = m;
        n.rep = m.rep();
        n.type = m.type;
        if (n.rep == Rep.REF && m.result != Object.class) n.java = m.result;
        n.state = f.after(dst, n.rep == Rep.NONE ? null : n);
        f.b.append(n);
        f.b.facts.holdShapes();
        return n;
    }

    private static void checkHole(FunctionBuilder f, int r) {
        Node n = f.reg(r);
        if (n.rep != Rep.REF || (n.type & Types.HOLE) == 0) return;
        if (n.isConstant()) {
            f.b.exit(DeoptReason.HOLE, f.state());
            return;
        }
        Node c = f.b.addCheck(Op.CHECK_NOT_HOLE, DeoptReason.HOLE, f.state(), n);
        c.type = n.type & ~Types.HOLE;
        c.java = n.java;
        f.refine(n, c);
    }

    private static Node notHole(FunctionBuilder f, Node n) {
        if ((n.type & Types.HOLE) == 0) return n;
        Node c = f.b.addCheck(Op.CHECK_NOT_HOLE, DeoptReason.HOLE, f.state(), n);
        c.type = n.type & ~Types.HOLE;
        c.java = n.java;
        return c;
    }

    static Node closureEnv(FunctionBuilder f) {
        if (f.closure.isConstant()) {
            Node n = f.graph.constant(((JSClosure) f.closure.aux).env);
            return n;
        }
        if (CreationBuilder.isClosure(f.closure)) return f.closure.in[2];
        FeedbackVector.SharedEnvironment shared = f.vector.sharedEnvironment();
        if (shared != null && !f.assume(shared.assumption())) shared = null;
        if (shared != null && shared.level() == 0) return f.graph.constant(shared.environment());
        Node n = f.b.addPure(Op.LOAD_CLOSURE_ENV, Types.INTERNAL, f.closure);
        n.java = Object[].class;
        if (shared == null) return n;
        Node e = n;
        for (int i = 1; i < shared.level(); i++) e = parentOf(f, e);
        f.b.facts.setParentEnv(e, f.graph.constant(shared.environment()));
        return n;
    }

    private static Node env(FunctionBuilder f, int register, int depth) {
        Node e = f.reg(register);
        for (int i = 0; i < depth; i++) e = parentOf(f, e);
        return e;
    }

    static Node parentOf(FunctionBuilder f, Node e) {
        Node p = f.b.facts.parentEnv(e);
        if (p != null) return p;
        if (e.isConstant()) {
            p = f.graph.constant(((Object[]) e.aux)[0]);
        } else {
            p = f.b.addPure(Op.PARENT_ENV, Types.INTERNAL, e);
            p.java = Object[].class;
        }
        f.b.facts.setParentEnv(e, p);
        return p;
    }

    private static Node loadEnv(FunctionBuilder f, int register, int depth, int slot, int types) {
        return PropertyBuilder.loadKnown(f, Op.LOAD_ENV, types, KnownValues.ENV, env(f, register, depth), slot);
    }

    /** What a slot holds that keeps its first value: a constant, if the environment is known and the value there. */
    private static Node loadFirstValue(FunctionBuilder f, int types) {
        int[] code = f.code;
        int pc = f.pc;
        Node e = env(f, code[pc + 2], code[pc + 3]);
        Object v = e.isConstant() ? ((Object[]) e.aux)[code[pc + 4]] : null;
        if (v != null && v != Undefined.INSTANCE) return f.b.unboxedConstant(v);
        return loadEnv(f, code[pc + 2], code[pc + 3], code[pc + 4], types);
    }

    private static void storeEnv(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Node n = f.graph.newNode(Op.STORE_ENV, env(f, code[pc + 1], code[pc + 2]), f.b.toRef(f.reg(code[pc + 4])));
        n.i = code[pc + 3];
        f.b.append(n);
    }

    private static final RuntimeMethod SLOPPY_THIS = RuntimeMethod.of(Conversions.class, "sloppyThis", Types.OBJECT, JSObject.class, Realm.class, Object.class);

    private static void coerceThis(FunctionBuilder f) {
        Node t = f.reg(0);
        if (t.rep == Rep.REF && t.type == Types.OBJECT) return;
        if (t.isConstant() && (t.aux == Undefined.INSTANCE || t.aux == dev.ramjet.runtime.JSNull.INSTANCE)) {
            f.set(0, f.graph.constant(f.vector.realm.globalThis));
            return;
        }
        if (f.vector.hasFailedAt(f.pc)) {
            f.set(0, CreationBuilder.pureCall(f, SLOPPY_THIS, f.graph.constant(f.vector.realm), f.b.toRef(t)));
            return;
        }
        Node c = f.b.addCheck(Op.CHECK_OBJECT, DeoptReason.NOT_AN_OBJECT, f.state(), f.b.toRef(t));
        c.type = Types.OBJECT;
        c.java = JSObject.class;
        f.set(0, c);
    }

    private static Node typeOf(FunctionBuilder f, Node n) {
        String known = null;
        int t = GraphBuilder.typeOf(n);
        if (Types.is(t, Types.NUMBER)) known = "number";
        else if (t == Types.STRING) known = "string";
        else if (t == Types.BOOLEAN) known = "boolean";
        else if (t == Types.UNDEFINED) known = "undefined";
        if (known != null) return f.graph.constant(known);
        return f.b.addPure(Op.TYPEOF, Types.STRING, f.b.toRef(n));
    }

    // ---- jumps

    private static void jump(FunctionBuilder f, int op) {
        GraphBuilder b = f.b;
        int[] code = f.code;
        int pc = f.pc;
        switch (op) {
            case Opcode.JUMP: f.jump(code[pc + 1]); return;
            case Opcode.JUMP_LOOP: f.jumpLoop(code[pc + 1], code[pc + 2]); return;
            case Opcode.JUMP_IF_TRUE: f.jumpIf(b.toBoolean(f.reg(code[pc + 1])), true, code[pc + 2]); return;
            case Opcode.JUMP_IF_FALSE: f.jumpIf(b.toBoolean(f.reg(code[pc + 1])), false, code[pc + 2]); return;
            case Opcode.JUMP_IF_NULLISH: f.jumpIf(isOf(f, f.reg(code[pc + 1]), Types.NULLISH), true, code[pc + 2]); return;
            case Opcode.JUMP_IF_NOT_NULLISH: f.jumpIf(isOf(f, f.reg(code[pc + 1]), Types.NULLISH), false, code[pc + 2]); return;
            case Opcode.JUMP_IF_UNDEFINED: f.jumpIf(isOf(f, f.reg(code[pc + 1]), Types.UNDEFINED), true, code[pc + 2]); return;
            case Opcode.JUMP_IF_NOT_UNDEFINED: f.jumpIf(isOf(f, f.reg(code[pc + 1]), Types.UNDEFINED), false, code[pc + 2]); return;
            case Opcode.JUMP_IF_HOLE: f.jumpIf(isOf(f, f.reg(code[pc + 1]), Types.HOLE), true, code[pc + 2]); return;
            case Opcode.TABLE_SWITCH: tableSwitch(f, f.reg(code[pc + 1]), (int[]) f.constants[code[pc + 2]], code[pc + 3]); return;
            default: break;
        }
        Node x = f.reg(code[pc + 1]);
        Node y = f.reg(code[pc + 2]);
        int slot = code[pc + 4];
        int compare;
        boolean when = true;
        switch (op) {
            case Opcode.JUMP_IF_LT: compare = Opcode.LT; break;
            case Opcode.JUMP_IF_NOT_LT: compare = Opcode.LT; when = false; break;
            case Opcode.JUMP_IF_LE: compare = Opcode.LE; break;
            case Opcode.JUMP_IF_NOT_LE: compare = Opcode.LE; when = false; break;
            case Opcode.JUMP_IF_GT: compare = Opcode.GT; break;
            case Opcode.JUMP_IF_NOT_GT: compare = Opcode.GT; when = false; break;
            case Opcode.JUMP_IF_GE: compare = Opcode.GE; break;
            case Opcode.JUMP_IF_NOT_GE: compare = Opcode.GE; when = false; break;
            case Opcode.JUMP_IF_EQ: compare = Opcode.EQ; break;
            case Opcode.JUMP_IF_NE: compare = Opcode.EQ; when = false; break;
            case Opcode.JUMP_IF_STRICT_EQ: compare = Opcode.STRICT_EQ; break;
            default: compare = Opcode.STRICT_EQ; when = false;
        }
        f.jumpIf(ArithmeticBuilder.compare(f, compare, x, y, slot), when, code[pc + 3]);
    }

    private static void tableSwitch(FunctionBuilder f, Node value, int[] targets, int base) {
        GraphBuilder b = f.b;
        if (value.isConstant()) {
            int i = dev.ramjet.compiler.codegen.CompiledSupport.switchIndex(value.constantValue(), base, targets.length);
            if (i >= 0) f.jump(targets[i]);
            return;
        }
        Node index = value;
        int first = base;
        if (value.rep != Rep.INT) {
            index = f.graph.newNode(Op.SWITCH_INDEX, b.toRef(value), f.graph.constantInt(base), f.graph.constantInt(targets.length));
            index.type = Types.INT;
            b.append(index);
            first = 0;
        }
        Node n = f.graph.newNode(Op.SWITCH, index);
        n.i = first;
        dev.ramjet.compiler.ir.Block from = b.block;
        b.append(n);
        from.successors = new dev.ramjet.compiler.ir.Block[targets.length + 1];
        for (int i = 0; i <= targets.length; i++) {
            dev.ramjet.compiler.ir.Block to = b.newBlock();
            to.isCold = from.isCold;
            from.successors[i] = to;
            GraphBuilder.link(from, to);
            if (i < targets.length) f.jumpTo(targets[i], to, b.facts.copy());
            else b.block = to;
        }
    }

    /** Whether {@code n} is of one of {@code types}: undefined, nullish or the hole. */
    static Node isOf(FunctionBuilder f, Node n, int types) {
        int t = GraphBuilder.typeOf(n);
        if ((t & types) == 0) return f.graph.constantBool(false);
        if (Types.is(t, types)) return f.graph.constantBool(true);
        if (types == Types.NULLISH) return f.b.addPure(Op.IS_NULLISH, Types.BOOLEAN, n);
        if (types == Types.HOLE) return f.b.addPure(Op.IS_HOLE, Types.BOOLEAN, n);
        return f.b.addPure(Op.REF_EQUAL, Types.BOOLEAN, n, f.graph.constant(Undefined.INSTANCE));
    }
}
