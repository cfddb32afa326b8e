package dev.ramjet.compiler.build;

import static dev.ramjet.compiler.build.RuntimeMethods.*;

import dev.ramjet.bytecode.Opcode;
import dev.ramjet.compiler.ir.DeoptReason;
import dev.ramjet.compiler.ir.FrameState;
import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.feedback.PropertyCache;
import dev.ramjet.feedback.TypeFeedback;
import dev.ramjet.runtime.Accessor;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyValue;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import java.util.ArrayList;
import java.util.List;

/** Globals, named and keyed properties: what the inline caches saw becomes checks and plain loads and stores. */
final class PropertyBuilder {
    private PropertyBuilder() {}

    static void build(FunctionBuilder f, int op) {
        int[] code = f.code;
        int pc = f.pc;
        switch (op) {
            case Opcode.LOAD_GLOBAL, Opcode.LOAD_GLOBAL_OR_UNDEFINED: loadGlobal(f); break;
            case Opcode.STORE_GLOBAL: storeGlobal(f); break;
            case Opcode.GET_NAMED: {
                Node r = getNamed(f, f.reg(code[pc + 2]), f.constants[code[pc + 3]], code[pc + 4], code[pc + 1]);
                if (!f.b.isDead() && r != CALLED) f.set(code[pc + 1], r);
                break;
            }
            case Opcode.GET_LENGTH: {
                Node r = getNamed(f, f.reg(code[pc + 2]), "length", code[pc + 3], code[pc + 1]);
                if (!f.b.isDead()) f.set(code[pc + 1], r);
                break;
            }
            case Opcode.SET_NAMED: setNamed(f, f.reg(code[pc + 1]), f.constants[code[pc + 2]], f.reg(code[pc + 3]), code[pc + 4] == 1, code[pc + 5]); break;
            case Opcode.DEFINE_NAMED:
                if (!defineNamed(f, f.reg(code[pc + 1]), f.reg(code[pc + 3]), code[pc + 4])) GenericBuilder.build(f);
                break;
            case Opcode.GET_KEYED: {
                Node r = getKeyed(f, f.reg(code[pc + 2]), f.reg(code[pc + 3]), code[pc + 4], code[pc + 1]);
                if (!f.b.isDead()) f.set(code[pc + 1], r);
                break;
            }
            case Opcode.SET_KEYED: setKeyed(f, f.reg(code[pc + 1]), f.reg(code[pc + 2]), f.reg(code[pc + 3]), code[pc + 4] == 1, code[pc + 5]); break;
            case Opcode.IN:
                Node known = CallbackInliner.in(f, f.reg(code[pc + 2]), f.reg(code[pc + 3]));
                if (known != null) {
                    f.set(code[pc + 1], known);
                    break;
                }
                f.set(code[pc + 1], InstructionBuilder.callRuntime(f, IN, code[pc + 1], f.b.toRef(f.reg(code[pc + 2])), f.b.toRef(f.reg(code[pc + 3]))));
                break;
            case Opcode.LOAD_HOME_OBJECT: InstructionBuilder.loadHome(f); break;
            default: GenericBuilder.build(f);
        }
    }

    // ---- globals

    private static void loadGlobal(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Object c = f.vector.caches[code[pc + 3]];
        if (!(c instanceof PropertyCell cell)) {
            if (c != null || !f.isUnreached()) GenericBuilder.build(f);
            return;
        }
        f.set(code[pc + 1], cellValue(f, cell));
    }

    /** The value of a cell: a constant if it has been written once, else a load. */
    static Node cellValue(FunctionBuilder f, PropertyCell cell) {
        Object v = cell.value;
        if (v != null && !cell.mutated && !(v instanceof LazyValue) && v != Undefined.INSTANCE && f.assume(cell.constantAssumption()) && cell.value == v) {
            return f.b.unboxedConstant(v);
        }
        Node n = f.b.addCheck(Op.CHECK_CELL, DeoptReason.CELL, f.state());
        n.aux = cell;
        n.type = Types.VALUE;
        return n;
    }

    private static void storeGlobal(FunctionBuilder f) {
        int[] code = f.code;
        int pc = f.pc;
        Object c = f.vector.caches[code[pc + 4]];
        if (!(c instanceof PropertyCell cell)) {
            if (c != null || !f.isUnreached()) GenericBuilder.build(f);
            return;
        }
        if (!cell.isWritableData()) {
            GenericBuilder.build(f);
            return;
        }
        // The cell is gone if it holds nothing: the interpreter then finds out what that means.
        Node check = f.b.addCheck(Op.CHECK_CELL, DeoptReason.CELL, f.state());
        check.aux = cell;
        Node n = f.graph.newNode(Op.STORE_CELL, f.b.toRef(f.reg(code[pc + 2])));
        n.aux = cell;
        f.b.append(n);
    }

    // ---- shapes

    /** {@code object}, known to have shape {@code s}. */
    static Node checkShape(FunctionBuilder f, Node object, Shape s) {
        if (f.b.shapeOf(object) == s) return object;
        Node n = f.b.addCheck(Op.CHECK_SHAPE, DeoptReason.WRONG_SHAPE, f.state(), f.b.toRef(object));
        n.aux = s;
        n.type = Types.OBJECT;
        n.java = s.kind == Shape.ARRAY ? JSArray.class : s.kind == Shape.CLOSURE ? JSClosure.class
            : s.kind >= Shape.TYPED_ARRAY ? JSTypedArray.class : JSObject.class;
        f.refine(object, n);
        f.b.facts.setShape(n, s);
        // A number or a string has none: the check fails, and what follows is built on it, not on the constant.
        if ((GraphBuilder.typeOf(object) & Types.OBJECT) != 0) f.b.facts.setShape(object, s);
        return n;
    }

    static Node loadField(FunctionBuilder f, Node object, PropertyCache p) {
        switch (p.kind) {
            case PropertyCache.FIELD_INT32: return loadKnown(f, Op.LOAD_INT_FIELD, Types.INT, KnownValues.NUMBER, object, p.location);
            case PropertyCache.FIELD_DOUBLE: return loadKnown(f, Op.LOAD_DOUBLE_FIELD, Types.NUMBER, KnownValues.NUMBER, object, p.location);
            default: {
                Node n = loadKnown(f, Op.LOAD_FIELD, Types.VALUE, KnownValues.SLOT, object, p.location);
                if (p.shape != null && (p.shape.kind == Shape.CLOSURE || p.shape.kind == Shape.BUILTIN_FUNCTION)) {
                    // length, name and prototype of functions are made when first read.
                    Node c = f.b.addCheck(Op.CHECK_NOT_HOLE, DeoptReason.HOLE, f.state(), n);
                    c.type = Types.VALUE;
                    return c;
                }
                return n;
            }
        }
    }

    /** The value at a place in memory: what is known to be there, or a load, which then is known. */
    static Node loadKnown(FunctionBuilder f, Op op, int type, int kind, Node base, int index) {
        Node known = f.b.facts.known.get(kind, base, index);
        if (known != null && known.rep == op.rep && Types.is(GraphBuilder.typeOf(known), type)) return known;
        Node n = f.b.addPure(op, type, base);
        n.i = index;
        f.b.facts.known.put(kind, base, index, n);
        return n;
    }

    // ---- named reads

    /** What was read is a method, and its call has been built too. */
    private static final Node CALLED = new Node(-1, Op.CONST);

    static Node getNamed(FunctionBuilder f, Node object, Object key, int slot, int dst) {
        if (ArgumentsBuilder.isReadOnly(f, object)) return ArgumentsBuilder.length(f, object);
        Object c = f.vector.caches[slot];
        if (object.rep == Rep.REF && object.type == Types.STRING && "length".equals(key)) return f.b.addPure(Op.STRING_LENGTH, Types.INT, object);
        if (c == FeedbackVector.MEGAMORPHIC || f.vector.hasFailedAt(f.pc)) {
            Node r = getKnown(f, object, key, dst);
            return r != null || f.b.isDead() ? r : genericGet(f, object, key, dst);
        }
        if ("length".equals(key) && f.vector.bits[slot] != 0) return LengthBuilder.build(f, object, f.vector.bits[slot], c, dst);
        if (c == null && f.isUnreached()) return null;
        return getCached(f, object, c, key, dst);
    }

    /** As the cache {@code c} says. */
    static Node getCached(FunctionBuilder f, Node object, Object c, Object key, int dst) {
        if (!(c instanceof PropertyCache first)) return genericGet(f, object, key, dst);
        if (first.isByPlace()) {
            Node r = getKnown(f, object, key, dst);
            return r != null || f.b.isDead() ? r : PolymorphicBuilder.get(f, object, first, key, dst);
        }
        // What is known of the object picks the entry.
        Shape known = f.b.shapeOf(object);
        int valid = 0;
        PropertyCache only = null;
        for (PropertyCache p = first; p != null; p = p.next) {
            if (!p.isValid() || known != null && p.shape != known || p.shape != null && p.shape.isDeprecated()) continue;
            valid++;
            only = p;
        }
        // What was seen is out of date: the interpreter has to see what there is now.
        if (valid == 0) return f.isUnreached() ? null : genericGet(f, object, key, dst);
        if (valid == 1) return getOne(f, object, only, key, dst);
        return getPolymorphic(f, object, first, key, dst);
    }

    /**
     * The property of an object whose shape is known, at a site that has seen too many: what other objects of the shape answered is remembered.
     * {@code null}: nothing is, or it is not compiled.
     */
    private static Node getKnown(FunctionBuilder f, Node object, Object key, int dst) {
        if (object.rep != Rep.REF) return null;
        Shape known = f.b.shapeOf(object);
        if (known == null) return null;
        PropertyCache p = f.vector.executor.rememberedLoad(known, key);
        return p == null || !p.isValid() || p.shape.isDeprecated() ? null : load(f, object, p, dst);
    }

    static Node arrayLength(FunctionBuilder f, Node array) {
        Node known = f.b.facts.known.get(KnownValues.LENGTH, array, 0);
        if (known != null) return known;
        Node n = f.graph.newNode(Op.ARRAY_LENGTH, array);
        n.type = Types.INT;
        n.state = f.state();
        n.reason = DeoptReason.OVERFLOW;
        f.b.append(n);
        f.b.facts.known.put(KnownValues.LENGTH, array, 0, n);
        return n;
    }

    private static Node loadElements(FunctionBuilder f, Node array) {
        return loadKnown(f, Op.LOAD_ELEMENTS, Types.INTERNAL, KnownValues.ELEMENTS, array, 0);
    }

    static Node genericGet(FunctionBuilder f, Node object, Object key, int dst) {
        return InstructionBuilder.callRuntime(f, GET_MEGAMORPHIC, dst, f.graph.constant(f.vector), f.b.toRef(object), f.graph.constant(key));
    }

    private static Node getOne(FunctionBuilder f, Node object, PropertyCache p, Object key, int dst) {
        Node constant = ConstantFields.load(f, object, p);
        if (constant != null) return constant;
        Node o;
        if (p.shape == null) o = checkPrimitive(f, object, p.primitive);
        else o = checkShape(f, object, p.shape);
        if (o == null) return genericGet(f, object, key, dst);
        Node r = load(f, o, p, dst);
        return r == null && !f.b.isDead() ? genericGet(f, object, key, dst) : r;
    }

    private static Node checkPrimitive(FunctionBuilder f, Node v, int primitive) {
        switch (primitive) {
            case PropertyCache.STRING: {
                if (v.rep == Rep.REF && v.type == Types.STRING) return v;
                if (v.rep != Rep.REF) return null;
                Node s = f.b.addCheck(Op.CHECK_STRING, DeoptReason.NOT_A_STRING, f.state(), v);
                s.type = Types.STRING;
                return f.refine(v, s);
            }
            case PropertyCache.NUMBER:
                if (Types.is(GraphBuilder.typeOf(v), Types.NUMBER)) return v;
                CheckedConversions.exactDouble(f, v);
                return v;
            default:
                return null;
        }
    }

    /** The property of {@code o}, which {@code p} is known to answer for; {@code null} where that is not compiled. */
    static Node load(FunctionBuilder f, Node o, PropertyCache p, int dst) {
        switch (p.kind) {
            case PropertyCache.FIELD, PropertyCache.FIELD_INT32, PropertyCache.FIELD_DOUBLE: return loadField(f, o, p);
            case PropertyCache.OWN_CELL: return cellValue(f, p.cell);
            case PropertyCache.PROTOTYPE_CELL: return f.assume(p.validity) ? cellValue(f, p.cell) : null;
            case PropertyCache.ABSENT: return f.assume(p.validity) ? f.graph.constant(Undefined.INSTANCE) : null;
            case PropertyCache.ARRAY_LENGTH: return arrayLength(f, o);
            case PropertyCache.CELL_ACCESSOR: {
                if (!f.assume(p.validity) || !(p.cell.value instanceof Accessor a) || a.isLazy() || !f.assume(p.cell.constantAssumption())) return null;
                if (!(a.getter() instanceof JSObject getter)) return f.graph.constant(Undefined.INSTANCE);
                return CallBuilder.callKnown(f, f.graph.constant(getter), f.b.toRef(o), new Node[0], dst, FrameState.Result.VALUE);
            }
            case PropertyCache.FIELD_ACCESSOR:
                return InstructionBuilder.callRuntime(f, CALL_GETTER, dst, f.graph.constant(f.vector), loadKnown(f, Op.LOAD_FIELD, Types.INTERNAL, KnownValues.SLOT, o, p.location), f.b.toRef(o));
            default: return null;
        }
    }

    private static Node getPolymorphic(FunctionBuilder f, Node object, PropertyCache first, Object key, int dst) {
        List<PropertyCache> entries = new ArrayList<>();
        for (PropertyCache p = first; p != null; p = p.next) {
            if (!p.isValid() || p.shape != null && p.shape.isDeprecated()) continue;
            entries.add(p);
        }
        if (f.code[f.pc] == Opcode.GET_NAMED && DispatchBuilder.build(f, object, entries, dst)) return CALLED;
        if (isSameField(entries)) return loadField(f, checkShapes(f, asObject(f, object), entries), entries.get(0));
        if (isSameAccessor(f, entries)) return load(f, checkAny(f, object, entries), entries.get(0), dst);
        return PolymorphicBuilder.get(f, object, first, key, dst);
    }

    static Node asObject(FunctionBuilder f, Node n) {
        Node r = f.b.toRef(n);
        if (r.java != null && JSObject.class.isAssignableFrom(r.java)) return r;
        Node o = f.b.addCheck(Op.CHECK_OBJECT, DeoptReason.NOT_AN_OBJECT, f.state(), r);
        o.type = Types.OBJECT;
        o.java = JSObject.class;
        return f.refine(n, o);
    }

    // ---- named writes

    private static void setNamed(FunctionBuilder f, Node object, Object key, Node value, boolean strict, int slot) {
        Object c = f.vector.caches[slot];
        if (c == null && f.isUnreached()) return;
        Shape known = f.b.shapeOf(object);
        if (known != null && !f.vector.hasFailedAt(f.pc) && (c == FeedbackVector.MEGAMORPHIC || c instanceof PropertyCache p && p.isByPlace())) {
            PropertyCache e = f.vector.executor.rememberedStore(known, key);
            if (e != null && e.isValid() && !e.shape.isDeprecated() && (e.validity == null || e.validity.valid) && isStore(e)) {
                Node v = valueFor(f, e, value);
                store(f, checkShape(f, object, e.shape), e, v);
                return;
            }
        }
        if (!(c instanceof PropertyCache first) || f.vector.hasFailedAt(f.pc)) {
            genericSet(f, object, key, value, strict);
            return;
        }
        if (first.isByPlace()) {
            PolymorphicBuilder.set(f, object, first, key, value, strict);
            return;
        }
        List<PropertyCache> entries = new ArrayList<>();
        for (PropertyCache p = first; p != null; p = p.next) {
            if (!p.isValid() || p.shape == null || known != null && p.shape != known || p.shape.isDeprecated()) continue;
            if (p.validity != null && !p.validity.valid) continue;
            entries.add(p);
        }
        if (entries.isEmpty()) {
            if (!f.isUnreached()) genericSet(f, object, key, value, strict);
            return;
        }
        if (callSetter(f, object, entries, value)) return;
        for (PropertyCache p : entries) {
            if (!isStore(p)) {
                genericSet(f, object, key, value, strict);
                return;
            }
        }
        // The value's check comes before the branches, for the frame state.
        if (entries.size() == 1) {
            PropertyCache p = entries.get(0);
            Node v = valueFor(f, p, value);
            store(f, checkShape(f, object, p.shape), p, v);
            return;
        }
        if (isSameField(entries)) {
            PropertyCache p = entries.get(0);
            Node v = valueFor(f, p, value);
            store(f, checkShapes(f, asObject(f, object), entries), p, v);
            return;
        }
        PolymorphicBuilder.set(f, object, first, key, value, strict);
    }

    /** A property of a literal or a field of a class, as it was added to objects of one shape; false, with nothing built, where there were more. */
    private static boolean defineNamed(FunctionBuilder f, Node object, Node value, int slot) {
        Object c = f.vector.caches[slot];
        if (c == null && f.isUnreached()) return true;
        if (!(c instanceof PropertyCache first) || f.vector.hasFailedAt(f.pc)) return false;
        Shape known = f.b.shapeOf(object);
        PropertyCache only = null;
        for (PropertyCache p = first; p != null; p = p.next) {
            if (!p.isValid() || p.kind != PropertyCache.TRANSITION || p.shape.isDeprecated() || known != null && p.shape != known) continue;
            if (only != null) return false;
            only = p;
        }
        if (only == null) return false;
        Node v = valueFor(f, only, value);
        store(f, checkShape(f, object, only.shape), only, v);
        return true;
    }

    /** Calls the setter that all entries found; false, with nothing built, where it is not known. */
    private static boolean callSetter(FunctionBuilder f, Node object, List<PropertyCache> entries, Node value) {
        if (!isSameAccessor(f, entries) || !(((Accessor) entries.get(0).cell.value).setter() instanceof JSObject setter)) return false;
        Node o = checkAny(f, object, entries);
        CallBuilder.callKnown(f, f.graph.constant(setter), f.b.toRef(o), new Node[] {f.b.toRef(value)}, -1, FrameState.Result.NONE);
        return true;
    }

    /** Whether all entries found one accessor, which is assumed to stay. */
    private static boolean isSameAccessor(FunctionBuilder f, List<PropertyCache> entries) {
        PropertyCache first = entries.get(0);
        for (PropertyCache p : entries) {
            if (p.shape == null || p.kind != PropertyCache.CELL_ACCESSOR || p.cell != first.cell || !PolymorphicBuilder.isReadable(f, p)) return false;
        }
        return true;
    }

    private static Node checkAny(FunctionBuilder f, Node object, List<PropertyCache> entries) {
        return entries.size() == 1 ? checkShape(f, object, entries.get(0).shape) : checkShapes(f, asObject(f, object), entries);
    }

    /** Whether all entries read or write one field, at one place and in one representation. */
    static boolean isSameField(List<PropertyCache> entries) {
        PropertyCache first = entries.get(0);
        for (PropertyCache p : entries) {
            if (p.kind != first.kind || p.kind > PropertyCache.FIELD_DOUBLE || p.location != first.location || p.shape == null || p.shape.kind != Shape.ORDINARY) return false;
        }
        return true;
    }

    static Node checkShapes(FunctionBuilder f, Node o, List<PropertyCache> entries) {
        Shape[] shapes = new Shape[entries.size()];
        for (int i = 0; i < shapes.length; i++) shapes[i] = entries.get(i).shape;
        Node n = f.b.addCheck(Op.CHECK_SHAPES, DeoptReason.WRONG_SHAPE, f.state(), o);
        n.aux = shapes;
        n.type = Types.OBJECT;
        n.java = JSObject.class;
        return f.refine(o, n);
    }

    static boolean isStore(PropertyCache p) {
        switch (p.kind) {
            case PropertyCache.FIELD, PropertyCache.FIELD_INT32, PropertyCache.FIELD_DOUBLE, PropertyCache.TRANSITION: return true;
            case PropertyCache.OWN_CELL: return p.cell.isWritableData();
            default: return false;
        }
    }

    static Node valueFor(FunctionBuilder f, PropertyCache p, Node value) {
        int rep = p.kind == PropertyCache.OWN_CELL ? Shape.ANY : Shape.representation(p.info);
        if (rep == Shape.INT32) return CheckedConversions.exactInt(f, value);
        return rep == Shape.DOUBLE ? CheckedConversions.exactDouble(f, value) : f.b.toRef(value);
    }

    static void store(FunctionBuilder f, Node o, PropertyCache p, Node v) {
        if (p.kind == PropertyCache.OWN_CELL) {
            Node check = f.b.addCheck(Op.CHECK_CELL, DeoptReason.CELL, f.state());
            check.aux = p.cell;
            Node n = f.graph.newNode(Op.STORE_CELL, v);
            n.aux = p.cell;
            f.b.append(n);
            return;
        }
        if (p.kind == PropertyCache.TRANSITION) {
            if (p.validity != null && !f.assume(p.validity)) throw Unsupported.passing("transition out of date");
            CreationBuilder.setShape(f, o, p.shape, p.newShape);
            f.b.facts.shapeChanged(o, p.newShape);
        }
        int rep = Shape.representation(p.info);
        Node n = f.graph.newNode(rep == Shape.INT32 ? Op.STORE_INT_FIELD : rep == Shape.DOUBLE ? Op.STORE_DOUBLE_FIELD : Op.STORE_FIELD, o, v);
        n.i = p.location;
        f.b.append(n);
    }

    static void genericSet(FunctionBuilder f, Node object, Object key, Node value, boolean strict) {
        InstructionBuilder.callRuntime(f, SET_MEGAMORPHIC, -1, f.graph.constant(f.vector), f.b.toRef(object), f.graph.constant(key), f.b.toRef(value),
            f.graph.constantBool(strict));
    }

    // ---- keyed reads

    static final int STORES = TypeFeedback.INTS | TypeFeedback.DOUBLES | TypeFeedback.OBJECTS;

    private static Node getKeyed(FunctionBuilder f, Node object, Node key, int slot, int dst) {
        int seen = f.vector.bits[slot];
        // A builtin's loop has not run as bytecode, but its array is one.
        if (seen == 0 && f.function.is(dev.ramjet.bytecode.BytecodeFunction.BUILTIN)) seen = STORES;
        if (seen == 0 && f.vector.caches[slot] == null && f.isUnreached()) return null;
        if (ArgumentsBuilder.isReadOnly(f, object)) {
            Node r = ArgumentsBuilder.element(f, object, key);
            if (r != null) return r;
            ArgumentsBuilder.escapes(f, object);
        }
        if (f.vector.hasFailedAt(f.pc)) seen = TypeFeedback.SLOW_ELEMENTS;
        if (seen == TypeFeedback.NAME_KEY && f.vector.caches[slot] instanceof PropertyCache p && isKey(f, key, p.key)) return getNamed(f, object, p.key, slot, dst);
        if (seen == TypeFeedback.TYPED_ARRAY && f.vector.caches[slot] instanceof Shape s) {
            Node r = TypedArrayBuilder.load(f, object, key, s);
            if (r != null) return r;
        }
        if (seen == TypeFeedback.STRING_CHARACTER) {
            Node s = object.rep == Rep.REF && object.type == Types.STRING ? object : f.b.addCheck(Op.CHECK_STRING, DeoptReason.NOT_A_STRING, f.state(), f.b.toRef(object));
            s.type = Types.STRING;
            Node n = f.b.addCheck(Op.STRING_CHAR, DeoptReason.OUT_OF_BOUNDS, f.state(), s, CheckedConversions.toIndex(f, key));
            n.type = Types.STRING;
            return n;
        }
        Node n = arrayElement(f, object, key, seen, dst);
        return n != null ? n : InstructionBuilder.callRuntime(f, GET_KEYED_MEGAMORPHIC, dst, f.graph.constant(f.vector), f.b.toRef(object), f.b.toRef(key));
    }

    /** An element of an array, at a site that has seen arrays only; {@code null}, with nothing built, where it has seen more. */
    static Node arrayElement(FunctionBuilder f, Node object, Node key, int seen, int dst) {
        int stores = seen & STORES;
        int other = seen & ~(STORES | TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS | TypeFeedback.DOUBLE_KEY | TypeFeedback.TRANSITION);
        if (other != 0) return null;
        boolean single = stores != 0 && (stores & stores - 1) == 0;
        boolean holes = (seen & (TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS)) != 0;
        if (seen != 0 && (!holes || f.assume(f.vector.realm.agent.elementsOnPrototypes))) {
            Node array = array(f, object);
            Node index = CheckedConversions.toIndex(f, key);
            Op op;
            if (single && !holes) op = stores == TypeFeedback.INTS ? Op.LOAD_INT_ELEMENT : stores == TypeFeedback.DOUBLES ? Op.LOAD_DOUBLE_ELEMENT : Op.LOAD_OBJECT_ELEMENT;
            else if (stores == TypeFeedback.OBJECTS) op = Op.LOAD_OBJECT_ELEMENT_OR_UNDEFINED;
            else if (!holes && stores == (TypeFeedback.INTS | TypeFeedback.DOUBLES)) op = Op.LOAD_NUMBER_ELEMENT;
            else op = holes ? Op.LOAD_ELEMENT_OR_UNDEFINED : Op.LOAD_ELEMENT;
            boolean any = op == Op.LOAD_NUMBER_ELEMENT || op == Op.LOAD_ELEMENT || op == Op.LOAD_ELEMENT_OR_UNDEFINED;
            Node n = f.graph.newNode(op, any ? loadElements(f, array) : store(f, array, stores), index);
            n.state = f.state();
            n.reason = any ? DeoptReason.WRONG_ELEMENTS : DeoptReason.OUT_OF_BOUNDS;
            n.type = n.rep == Rep.INT ? Types.INT : n.rep == Rep.DOUBLE ? Types.NUMBER : Types.VALUE;
            return f.b.append(n);
        }
        return stores == 0 ? null : InstructionBuilder.callRuntime(f, GET_ELEMENT, dst, array(f, object), CheckedConversions.toIndex(f, key));
    }

    /** Whether the only name that a keyed access has seen is the one that it has here: a constant, or a symbol, which then is checked. */
    private static boolean isKey(FunctionBuilder f, Node key, Object seen) {
        if ("length".equals(seen) || key.rep != Rep.REF) return false;
        if (key.isConstant()) return seen.equals(key.aux);
        if (!(seen instanceof JSSymbol)) return false;
        f.b.addCheck(Op.CHECK_VALUE, DeoptReason.WRONG_VALUE, f.state(), key).aux = seen;
        return true;
    }

    static Node array(FunctionBuilder f, Node object) {
        if (object.java == JSArray.class) return object;
        Node n = f.b.addCheck(Op.CHECK_CLASS, DeoptReason.WRONG_ELEMENTS, f.state(), f.b.toRef(object));
        n.aux = JSArray.class;
        n.java = JSArray.class;
        n.type = Types.OBJECT;
        return f.refine(object, n);
    }

    private static Node store(FunctionBuilder f, Node array, int stores) {
        Node e = loadElements(f, array);
        Class<?> c = stores == TypeFeedback.INTS ? int[].class : stores == TypeFeedback.DOUBLES ? double[].class : Object[].class;
        if (e.java == c) return e;
        Node n = f.b.addCheck(Op.CHECK_STORE_CLASS, DeoptReason.WRONG_ELEMENTS, f.state(), KnownValues.root(e));
        n.aux = c;
        n.java = c;
        n.type = Types.INTERNAL;
        f.b.facts.known.refine(e, n);
        return n;
    }

    // ---- keyed writes

    private static void setKeyed(FunctionBuilder f, Node object, Node key, Node value, boolean strict, int slot) {
        int seen = f.vector.bits[slot];
        if (seen == 0 && f.vector.caches[slot] == null && f.isUnreached()) return;
        if (f.vector.hasFailedAt(f.pc)) seen = TypeFeedback.SLOW_ELEMENTS;
        if (seen == TypeFeedback.TYPED_ARRAY && f.vector.caches[slot] instanceof Shape s && TypedArrayBuilder.store(f, object, key, value, s)) return;
        int stores = seen & STORES;
        int other = seen & ~(STORES | TypeFeedback.DOUBLE_KEY);
        boolean single = stores != 0 && (stores & stores - 1) == 0;
        if (other == 0 && single) {
            Node array = array(f, object);
            Node index = CheckedConversions.toIndex(f, key);
            Node v = stores == TypeFeedback.INTS ? CheckedConversions.exactInt(f, value) : stores == TypeFeedback.DOUBLES ? CheckedConversions.exactDouble(f, value) : f.b.toRef(value);
            Node store = store(f, array, stores);
            Op op = stores == TypeFeedback.INTS ? Op.STORE_INT_ELEMENT : stores == TypeFeedback.DOUBLES ? Op.STORE_DOUBLE_ELEMENT : Op.STORE_OBJECT_ELEMENT;
            Node n = f.graph.newNode(op, store, index, v);
            n.state = f.state();
            n.reason = DeoptReason.OUT_OF_BOUNDS;
            f.b.append(n);
            return;
        }
        other = seen & ~(STORES | TypeFeedback.DOUBLE_KEY | TypeFeedback.HOLE | TypeFeedback.OUT_OF_BOUNDS | TypeFeedback.TRANSITION);
        if (other == 0 && seen != 0 && f.assume(f.vector.realm.agent.elementsOnPrototypes)) {
            put(f, array(f, object), CheckedConversions.toIndex(f, key), value, stores);
            return;
        }
        if (other == 0 && stores != 0) {
            InstructionBuilder.callRuntime(f, SET_ELEMENT, -1, array(f, object), CheckedConversions.toIndex(f, key), f.b.toRef(value), f.graph.constantBool(strict));
            return;
        }
        InstructionBuilder.callRuntime(f, SET_KEYED_MEGAMORPHIC, -1, f.graph.constant(f.vector), f.b.toRef(object), f.b.toRef(key), f.b.toRef(value),
            f.graph.constantBool(strict));
    }

    /** A store that may change the array's length, its capacity or the kind of its store. */
    static void put(FunctionBuilder f, Node array, Node index, Node value, int stores) {
        boolean numbers = stores != 0 && (stores & TypeFeedback.OBJECTS) == 0 && (GraphBuilder.typeOf(value) & Types.NUMBER) != 0;
        Node v;
        if (!numbers) v = value.rep == Rep.INT || value.rep == Rep.DOUBLE ? value : f.b.toRef(value);
        else if (stores == TypeFeedback.INTS || value.rep == Rep.INT && stores != TypeFeedback.DOUBLES) v = CheckedConversions.toInt(f, value);
        else v = CheckedConversions.toDouble(f, value);
        Node n = f.graph.newNode(v.rep == Rep.INT ? Op.PUT_INT : v.rep == Rep.DOUBLE ? Op.PUT_DOUBLE : Op.PUT_OBJECT, array, index, v);
        n.i = stores;
        n.state = f.state();
        n.reason = DeoptReason.WRONG_ELEMENTS;
        f.b.append(n);
    }
}
