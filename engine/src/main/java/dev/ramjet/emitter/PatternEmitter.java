package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.Label;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.source.VariableKind;

/**
 * Destructuring, of declarations, parameters and assignments alike: an identifier that declares is initialised, any other target is
 * assigned. Targets are evaluated before the value is fetched, as the specification orders it.
 */
final class PatternEmitter {
    private final FunctionEmitter f;
    private final BytecodeBuilder b;
    /** The register that the next {@link Fetch} writes is nobody's yet. */
    private boolean fresh;

    PatternEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    /** Whether {@code e}'s value may be destructured out of a variable's own register: no pattern assigns to it meanwhile. */
    int valueFor(Expression e) {
        if (e instanceof Reference r && r.variable != null && (r.variable.assigned || !r.variable.kind.isConstant())) {
            return f.expressions.temporary(e);
        }
        return f.operand(e);
    }

    /** Takes the value in register {@code value} apart; nothing may write that register meanwhile. */
    void destructure(Node pattern, int value) {
        destructure(pattern, value, pattern.start);
    }

    /** The same; that the value cannot be iterated is reported at {@code position}. */
    void destructure(Node pattern, int value, int position) {
        int mark = b.mark();
        if (pattern.kind == NodeKind.OBJECT_PATTERN) object((ObjectPattern) pattern, value);
        else array((ArrayPattern) pattern, value, position);
        b.release(mark);
    }

    /**
     * One element: target, perhaps with a default. {@link Fetch} computes the value into a register; it is called after the target's own
     * expressions were evaluated.
     */
    private void element(Node node, Fetch fetch) {
        Node target = node;
        Expression initial = null;
        if (node instanceof AssignmentPattern p) {
            target = p.target;
            initial = p.value;
        }
        int mark = b.mark();
        if (target instanceof Identifier id) {
            int register = directRegister(id, initial != null);
            if (register >= 0) {
                fetch.into(f, register);
                if (initial != null) initial(initial, register, target);
                b.release(mark);
                return;
            }
        }
        Target t = f.assignments.prepare(target, false, null);
        int value = b.register();
        fresh = true;
        fetch.into(f, value);
        if (initial != null) initial(initial, value, target);
        f.assignments.put(t, value);
        b.release(mark);
    }

    /** The variable's register if it may be written at once, else -1; sets {@link #fresh}. */
    private int directRegister(Identifier id, boolean hasDefault) {
        Variable v = id.variable;
        fresh = false;
        if (v == null || VariableEmitter.isDynamic(id) || v.location() != Variable.Location.REGISTER) return -1;
        if (id.declares && (v.kind.isLexical() || v.kind == VariableKind.PARAMETER || v.kind == VariableKind.CATCH)) {
            // Nobody can read it yet, so it may hold undefined until its value or default is there.
            fresh = !v.needsTdz;
            return fresh || !hasDefault ? v.register : -1;
        }
        return !hasDefault && f.variables.isPlainRegister(id) ? v.register : -1;
    }

    /** {@code value} is undefined: evaluate the default instead. */
    void initial(Expression initial, int value, Node target) {
        Label given = new Label();
        b.jumpIf(Opcode.JUMP_IF_NOT_UNDEFINED, value, given);
        String name = AssignmentEmitter.functionName(target);
        if (name != null) f.expressions.intoNamed(initial, value, name);
        else f.into(initial, value);
        b.bind(given);
    }

    /** Computes one component of a value. */
    private interface Fetch {
        void into(FunctionEmitter f, int dst);
    }

    private record Named(int object, String name, int position) implements Fetch {
        @Override
        public void into(FunctionEmitter f, int dst) {
            f.b.at(position);
            f.expressions.getNamed(dst, object, name);
        }
    }

    private record Keyed(int object, int key, int position) implements Fetch {
        @Override
        public void into(FunctionEmitter f, int dst) {
            f.b.at(position);
            f.b.binary(Opcode.GET_KEYED, dst, object, key);
        }
    }

    private record Step(int record, int position) implements Fetch {
        @Override
        public void into(FunctionEmitter f, int dst) {
            Label done = new Label();
            int d = f.patterns.fresh ? dst : f.scratch(dst);
            f.loadUndefined(d);
            f.b.at(position);
            f.b.iteratorNext(d, record, done);
            f.b.bind(done);
            f.b.move(dst, d);
        }
    }

    /** The rest of an iteration, as an array. */
    private record Rest(int record, int position) implements Fetch {
        @Override
        public void into(FunctionEmitter f, int dst) {
            BytecodeBuilder b = f.b;
            int d = f.scratch(dst), value = b.register();
            Label next = new Label(), done = new Label();
            if (b.isReachable()) b.emit(Opcode.CREATE_ARRAY, d, 0, 0, b.slot(Opcode.CREATE_ARRAY));
            b.bind(next);
            b.at(position);
            b.iteratorNext(value, record, done);
            b.emit(Opcode.ARRAY_PUSH, d, value);
            b.jumpLoop(next, f.loopDepth + 1);
            b.bind(done);
            b.move(dst, d);
        }
    }

    /** The properties that were not taken, as an object. */
    private record RestObject(int source, int keys, int count) implements Fetch {
        @Override
        public void into(FunctionEmitter f, int dst) {
            BytecodeBuilder b = f.b;
            int d = f.scratch(dst);
            if (b.isReachable()) b.emit(Opcode.CREATE_OBJECT, d, b.slot(Opcode.CREATE_OBJECT));
            b.emit(Opcode.COPY_DATA_PROPERTIES, d, source, count == 0 ? 0 : keys, count);
            b.move(dst, d);
        }
    }

    private void object(ObjectPattern p, int value) {
        b.at(Positions.pattern(p));
        b.emit(Opcode.CHECK_COERCIBLE, value);
        int n = p.properties.length;
        int keys = p.rest != null && n > 0 ? b.registers(n) : -1;
        for (int i = 0; i < n; i++) {
            Property x = p.properties[i];
            int mark = b.mark();
            String name = x.computed ? null : ExpressionEmitter.nameOfKey(x.key, false);
            if (name != null) {
                if (keys >= 0) b.load(keys + i, name);
                element(x.value, new Named(value, name, x.key.start));
            } else {
                int key = f.literals.key(x.key, x.computed);
                if (keys >= 0) b.move(keys + i, key);
                element(x.value, new Keyed(value, key, x.key.start));
            }
            b.release(mark);
        }
        if (p.rest != null) element(p.rest.target, new RestObject(value, keys, n));
    }

    private void array(ArrayPattern p, int value, int position) {
        int record = b.registers(2);
        b.at(position);
        if (b.isReachable()) b.emit(Opcode.GET_ITERATOR, record, value, b.slot(Opcode.GET_ITERATOR));
        boolean guarded = !isSimple(p);
        ControlScope scope = null;
        Label handler = new Label();
        int error = -1;
        if (guarded) {
            error = b.register();
            scope = f.control.push(ControlScope.ITERATOR);
            scope.register = record;
            scope.region = b.openRegion(handler, error);
        }
        for (Node x : p.elements) {
            int mark = b.mark();
            if (x == null) new Step(record, p.start).into(f, b.register());
            else if (x instanceof RestElement rest) element(rest.target, new Rest(record, rest.start));
            else element(x, new Step(record, x.start));
            b.release(mark);
        }
        if (guarded) {
            f.control.pop(scope);
            b.closeRegion(scope.region);
        }
        boolean exhausted = p.elements.length > 0 && p.elements[p.elements.length - 1] instanceof RestElement;
        if (!exhausted) {
            b.at(p.start);
            b.emit(Opcode.ITERATOR_CLOSE, record);
        }
        if (guarded) {
            Label end = new Label();
            b.jump(end);
            f.control.closeAndRethrow(scope, handler, error);
            b.bind(end);
        }
    }

    /** All elements go to registers without anything that could throw: the iterator needs closing at the end only. */
    private boolean isSimple(ArrayPattern p) {
        for (Node x : p.elements) {
            if (x == null) continue;
            Node target = x instanceof RestElement r ? r.target : x;
            if (!(target instanceof Identifier id) || directRegister(id, false) < 0) return false;
        }
        return true;
    }
}
