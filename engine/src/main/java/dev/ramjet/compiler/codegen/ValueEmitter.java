package dev.ramjet.compiler.codegen;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;

import dev.ramjet.compiler.ir.Node;
import dev.ramjet.compiler.ir.Op;
import dev.ramjet.compiler.ir.Rep;
import dev.ramjet.compiler.ir.Types;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Shape;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/**
 * The JVM bytecode that leaves a node's value on the stack: arithmetic is an instruction or two, state is a field of a runtime class, and what is more than
 * that is a call. Checks, which may leave the method, are {@link CheckEmitter}'s.
 */
final class ValueEmitter {
    private static final ClassDesc CD_JSOBJECT = JSObject.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_SHAPE = Shape.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_INTEGER = ClassDesc.of("java.lang.Integer");
    private static final ClassDesc CD_DOUBLE_BOX = ClassDesc.of("java.lang.Double");
    private static final ClassDesc CD_BOOLEAN_BOX = ClassDesc.of("java.lang.Boolean");
    private static final ClassDesc CD_MATH = ClassDesc.of("java.lang.Math");
    private static final ClassDesc CD_JSARRAY = ClassDesc.of("dev.ramjet.runtime.JSArray");
    private static final ClassDesc CD_CELL = ClassDesc.of("dev.ramjet.runtime.PropertyCell");
    private static final ClassDesc CD_TARGET = ClassDesc.of("dev.ramjet.runtime.CallTarget");
    private static final ClassDesc CD_STRINGS = CompiledStrings.class.describeConstable().orElseThrow();
    private static final ClassDesc CD_FRAME = ClassDesc.of("dev.ramjet.interpreter.InterpreterFrame");

    private final CodeEmitter e;
    private final CodeBuilder code;
    private final ClassBuilder owner;
    private final ConditionEmitter conditions;
    private final ElementEmitter elements;

    ValueEmitter(CodeEmitter e, ConditionEmitter conditions) {
        this.e = e;
        this.code = e.code();
        this.owner = e.owner();
        this.conditions = conditions;
        this.elements = new ElementEmitter(e);
    }

    /** Leaves the value of a node (if it has one) on the stack. */
    void emit(Node n) {
        switch (n.op) {
            case OSR_REGISTER: code.aload(3).loadConstant(n.i).aaload(); break;
            case STORE_REGISTER: code.aload(3).loadConstant(n.i); e.push(n.in[1]); code.aastore(); break;
            case INT_ADD: binary(n).iadd(); break;
            case INT_SUB: binary(n).isub(); break;
            case INT_MUL: binary(n).imul(); break;
            case INT_AND: binary(n).iand(); break;
            case INT_OR: binary(n).ior(); break;
            case INT_XOR: binary(n).ixor(); break;
            case INT_SHL: binary(n).ishl(); break;
            case INT_SAR: binary(n).ishr(); break;
            case INT_SHR: binary(n).iushr(); break;
            case INT_NOT: e.push(n.in[0]); code.iconst_m1().ixor(); break;
            case INT_MIN: binary(n).invokestatic(CD_MATH, "min", MethodTypeDesc.of(CD_int, CD_int, CD_int)); break;
            case INT_MAX: binary(n).invokestatic(CD_MATH, "max", MethodTypeDesc.of(CD_int, CD_int, CD_int)); break;
            case DOUBLE_ADD: binary(n).dadd(); break;
            case DOUBLE_SUB: binary(n).dsub(); break;
            case DOUBLE_MUL: binary(n).dmul(); break;
            case DOUBLE_DIV: binary(n).ddiv(); break;
            case DOUBLE_MOD: binary(n).drem(); break;
            case DOUBLE_NEG: e.push(n.in[0]); code.dneg(); break;
            case MATH1, MATH2, CALL_RUNTIME, CREATE, CALL_LEAF: callRuntime(n); break;
            case LOAD_TYPED_INT, LOAD_TYPED_DOUBLE: elements.loadTyped(n); break;
            case STORE_TYPED_INT, STORE_TYPED_DOUBLE: elements.storeTyped(n); break;
            case SWITCH_INDEX:
                for (Node in : n.in) e.push(in);
                e.callSupport("switchIndex", CD_int, CD_Object, CD_int, CD_int);
                break;
            case HAS_TARGET:
                e.pushAs(n.in[0], JSClosure.class);
                owner.pushConstant(code, n.aux);
                e.callSupport("hasTarget", CD_boolean, ClassBuilder.CD_CLOSURE, CD_TARGET);
                break;
            case KNOWN: e.push(n.in[0]); break;
            case ARGUMENT_LIST: e.pushArguments(n, 0); break;
            case NEW_ARGUMENTS:
                owner.pushConstant(code, n.aux);
                e.pushAs(n.in[0], JSClosure.class);
                e.pushAs(n.in[1], Object[].class);
                e.callSupport(n.i == 0 ? "strictArguments" : "sloppyArguments", ClassDesc.of("dev.ramjet.runtime.JSArguments"), ClassDesc.of("dev.ramjet.runtime.Realm"),
                    ClassBuilder.CD_CLOSURE, ClassBuilder.CD_OBJECT_ARRAY);
                break;
            case NEW_REST:
                owner.pushConstant(code, n.aux);
                e.pushAs(n.in[0], Object[].class);
                code.loadConstant(n.i);
                e.callSupport("rest", CD_JSARRAY, CD_SHAPE, ClassBuilder.CD_OBJECT_ARRAY, CD_int);
                break;
            case NEW_ARRAY: elements.newArray(n); break;
            case END_TAIL_CALL: owner.pushConstant(code, n.aux); e.callSupport("endTailCall", CD_void, CheckEmitter.CD_EXECUTOR); break;
            case CALL_GENERIC:
                owner.pushConstant(code, n.aux);
                e.pushAs(n.in[0], JSClosure.class);
                e.pushAs(n.in[1], Object[].class);
                e.push(n.in[2]);
                e.pushArguments(n, 3);
                e.callSupport("execute", CD_FRAME, ClassDesc.of("dev.ramjet.compiler.build.Instruction"), ClassBuilder.CD_CLOSURE, ClassBuilder.CD_OBJECT_ARRAY,
                    CD_Object, ClassBuilder.CD_OBJECT_ARRAY);
                break;
            case FRAME_REGISTER:
                e.push(n.in[0]);
                code.getfield(CD_FRAME, "regs", ClassBuilder.CD_OBJECT_ARRAY).loadConstant(n.i).aaload();
                break;
            case FRAME_IS_AT: e.push(n.in[0]); code.loadConstant(n.i); e.callSupport("isAt", CD_boolean, CD_FRAME, CD_int); break;
            case INT_TO_DOUBLE: e.push(n.in[0]); code.i2d(); break;
            case UINT_TO_DOUBLE: e.push(n.in[0]); code.i2l().loadConstant(0xFFFF_FFFFL).land().l2d(); break;
            case DOUBLE_TO_INT32: e.push(n.in[0]); code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Conversions"), "toInt32", MethodTypeDesc.of(CD_int, CD_double)); break;
            case BOX_INT: e.push(n.in[0]); e.boxInt(); break;
            case BOX_DOUBLE: e.push(n.in[0]); e.boxDouble(); break;
            case BOX_BOOL: e.push(n.in[0]); e.boxBoolean(); break;
            case UNBOX_INT: e.pushAs(n.in[0], Integer.class); code.invokevirtual(CD_INTEGER, "intValue", MethodTypeDesc.of(CD_int)); break;
            case UNBOX_NUMBER: e.push(n.in[0]); e.callSupport("numberValue", CD_double, CD_Object); break;
            case TO_BOOLEAN, UNBOX_BOOL, INT_TO_BOOL, DOUBLE_TO_BOOL, BOOL_NOT, INT_COMPARE, DOUBLE_COMPARE, REF_EQUAL, IS_NULLISH, IS_LOOSELY_NULLISH, IS_HOLE: conditions.value(n); break;
            case BOOL_TO_INT: e.push(n.in[0]); break;
            case STRICT_EQUAL:
                e.push(n.in[0]);
                e.push(n.in[1]);
                e.callSupport("strictEquals", CD_boolean, CD_Object, CD_Object);
                break;
            case STRING_EQUAL: e.push(n.in[0]); e.push(n.in[1]); e.callSupport("stringEquals", CD_boolean, CD_Object, CD_Object); break;
            case IS_CHAR: e.push(n.in[0]); code.loadConstant(n.i); code.invokestatic(CD_STRINGS, "isChar", MethodTypeDesc.of(CD_boolean, CD_Object, java.lang.constant.ConstantDescs.CD_char)); break;
            case IS_TEXT:
                e.push(n.in[0]);
                owner.pushConstant(code, n.aux);
                code.invokestatic(CD_STRINGS, "isText", MethodTypeDesc.of(CD_boolean, CD_Object, java.lang.constant.ConstantDescs.CD_String));
                break;
            case HAS_TYPE: hasType(n); break;
            case TYPEOF: e.push(n.in[0]); code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Operations"), "typeOf", MethodTypeDesc.of(ClassDesc.of("java.lang.String"), CD_Object)); break;
            case HAS_SHAPE: e.push(n.in[0]); owner.pushConstant(code, n.aux); e.callSupport("hasShape", CD_boolean, CD_Object, CD_SHAPE); break;
            case HAS_FIELD: CheckEmitter.pushHasField(e, n); break;
            case LOAD_FIELD: e.pushAs(n.in[0], JSObject.class); loadObjectField(n.i); break;
            case LOAD_INT_FIELD: e.pushAs(n.in[0], JSObject.class); loadNumberField(n.i); code.l2i(); break;
            case LOAD_DOUBLE_FIELD:
                e.pushAs(n.in[0], JSObject.class);
                loadNumberField(n.i);
                code.invokestatic(CD_DOUBLE_BOX, "longBitsToDouble", MethodTypeDesc.of(CD_double, CD_long));
                break;
            case STORE_FIELD: storeField(n, () -> e.push(n.in[1]), false); break;
            case STORE_INT_FIELD: storeField(n, () -> { e.push(n.in[1]); code.i2l(); }, true); break;
            case STORE_DOUBLE_FIELD:
                storeField(n, () -> {
                    e.push(n.in[1]);
                    code.invokestatic(CD_DOUBLE_BOX, "doubleToRawLongBits", MethodTypeDesc.of(CD_long, CD_double));
                }, true);
                break;
            case SET_SHAPE: setShape(n); break;
            case LOAD_CELL: owner.pushConstant(code, n.aux); code.getfield(CD_CELL, "value", CD_Object); break;
            case STORE_CELL: owner.pushConstant(code, n.aux); e.push(n.in[0]); code.invokevirtual(CD_CELL, "set", MethodTypeDesc.of(CD_void, CD_Object)); break;
            case LOAD_CLOSURE_ENV: e.pushAs(n.in[0], JSClosure.class); code.getfield(ClassBuilder.CD_CLOSURE, "env", ClassBuilder.CD_OBJECT_ARRAY); break;
            case LOAD_HOME: e.pushAs(n.in[0], JSClosure.class); code.getfield(ClassBuilder.CD_CLOSURE, "home", CD_JSOBJECT); break;
            case LOAD_ENV: e.pushAs(n.in[0], Object[].class); code.loadConstant(n.i).aaload(); break;
            case PARENT_ENV: e.pushAs(n.in[0], Object[].class); code.iconst_0().aaload().checkcast(ClassBuilder.CD_OBJECT_ARRAY); break;
            case STORE_ENV: e.pushAs(n.in[0], Object[].class); code.loadConstant(n.i); e.push(n.in[1]); code.aastore(); break;
            case CREATE_ENV: owner.pushConstant(code, n.aux); e.push(n.in[0]); e.callSupport("createEnv", ClassBuilder.CD_OBJECT_ARRAY, ClassBuilder.CD_OBJECT_ARRAY, CD_Object); break;
            case NEW_OBJECT: newObject((Shape) n.aux); break;
            case LOAD_ELEMENTS: e.pushAs(n.in[0], JSObject.class); code.getfield(CD_JSOBJECT, "elements", CD_Object); break;
            case STORE_LENGTH: e.pushAs(n.in[0], (Class<?>) n.aux); code.arraylength(); break;
            case LOAD_INT_ELEMENT, LOAD_DOUBLE_ELEMENT, LOAD_OBJECT_ELEMENT, LOAD_OBJECT_ELEMENT_OR_UNDEFINED: elements.load(n); break;
            case STORE_INT_ELEMENT, STORE_DOUBLE_ELEMENT, STORE_OBJECT_ELEMENT: elements.store(n); break;
            case LOAD_NUMBER_ELEMENT, LOAD_ELEMENT, LOAD_ELEMENT_OR_UNDEFINED: elements.loadAny(n); break;
            case PUT_INT, PUT_DOUBLE, PUT_OBJECT: elements.put(n); break;
            case ARRAY_LENGTH: elements.arrayLength(n); break;
            case STRING_LENGTH: e.push(n.in[0]); code.invokestatic(ClassDesc.of("dev.ramjet.runtime.Strings"), "length", MethodTypeDesc.of(CD_int, CD_Object)); break;
            case CALL_CLOSURE: CallEmitter.callClosure(e, n); break;
            case CALL_VALUE: CallEmitter.callValue(e, n); break;
            case CALL_TYPED: TypedCallEmitter.emit(e, n); break;
            case CONSTRUCT: CallEmitter.construct(e, n); break;
            case POLL:
                code.invokedynamic(java.lang.constant.DynamicCallSiteDesc.of(ClassBuilder.POLL_BOOTSTRAP, "poll", MethodTypeDesc.of(CD_void)));
                break;
            default: throw new IllegalStateException("no code for " + n.op);
        }
    }

    private void hasType(Node n) {
        e.push(n.in[0]);
        switch (n.i) {
            case Types.STRING: e.callSupport("isString", CD_boolean, CD_Object); break;
            case Types.NUMBER: e.callSupport("isNumber", CD_boolean, CD_Object); break;
            case Types.BOOLEAN: code.instanceOf(CD_BOOLEAN_BOX); break;
            default:
                code.loadConstant(n.i);
                e.callSupport("hasType", CD_boolean, CD_Object, CD_int);
        }
    }

    private CodeBuilder binary(Node n) {
        e.push(n.in[0]);
        e.push(n.in[1]);
        return code;
    }

    private void callRuntime(Node n) {
        RuntimeMethod m = (RuntimeMethod) n.aux;
        for (int i = 0; i < n.in.length; i++) {
            Class<?> p = m.parameters[i];
            if (RuntimeMethod.rep(p) == Rep.REF) e.pushAs(n.in[i], p);
            else e.push(n.in[i]);
        }
        code.invokestatic(m.owner.describeConstable().orElseThrow(), m.name, m.descriptor());
    }

    // ---- fields

    private void loadObjectField(int location) {
        if (location < JSObject.IN_OBJECT_SLOTS) code.getfield(CD_JSOBJECT, "s" + location, CD_Object);
        else code.getfield(CD_JSOBJECT, "slots", ClassBuilder.CD_OBJECT_ARRAY).loadConstant(location - JSObject.IN_OBJECT_SLOTS).aaload();
    }

    private void loadNumberField(int location) {
        if (location < JSObject.IN_OBJECT_NUMBERS) code.getfield(CD_JSOBJECT, "n" + location, CD_long);
        else code.getfield(CD_JSOBJECT, "numbers", CD_long.arrayType()).loadConstant(location - JSObject.IN_OBJECT_NUMBERS).laload();
    }

    private void storeField(Node n, Runnable value, boolean number) {
        e.pushAs(n.in[0], JSObject.class);
        int inObject = number ? JSObject.IN_OBJECT_NUMBERS : JSObject.IN_OBJECT_SLOTS;
        if (n.i < inObject) {
            value.run();
            code.putfield(CD_JSOBJECT, (number ? "n" : "s") + n.i, number ? CD_long : CD_Object);
            return;
        }
        code.getfield(CD_JSOBJECT, number ? "numbers" : "slots", number ? CD_long.arrayType() : ClassBuilder.CD_OBJECT_ARRAY);
        code.loadConstant(n.i - inObject);
        value.run();
        if (number) code.lastore();
        else code.aastore();
    }

    private void newObject(Shape s) {
        code.new_(CD_JSOBJECT).dup();
        owner.pushConstant(code, s);
        int slots = s.usualSlots();
        int numbers = s.usualNumbers();
        if (slots == 0 && numbers == 0) code.invokespecial(CD_JSOBJECT, "<init>", MethodTypeDesc.of(CD_void, CD_SHAPE));
        else code.loadConstant(slots).loadConstant(numbers).invokespecial(CD_JSOBJECT, "<init>", MethodTypeDesc.of(CD_void, CD_SHAPE, CD_int, CD_int));
    }

    /** The object's shape before allows it ({@link Op#SET_SHAPE}), so what is left of {@link JSObject#extendTo} is room for what is added. */
    private void setShape(Node n) {
        Shape s = (Shape) n.aux;
        int slots = s.slotCount - JSObject.IN_OBJECT_SLOTS;
        int numbers = s.numberCount - JSObject.IN_OBJECT_NUMBERS;
        if ((n.i & Op.MORE_SLOTS) != 0 && slots > 0) room(n, "roomForSlots", slots);
        if ((n.i & Op.MORE_NUMBERS) != 0 && numbers > 0) room(n, "roomForNumbers", numbers);
        e.pushAs(n.in[0], JSObject.class);
        owner.pushConstant(code, s);
        code.putfield(CD_JSOBJECT, "shape", CD_SHAPE);
    }

    private void room(Node n, String method, int least) {
        e.pushAs(n.in[0], JSObject.class);
        code.loadConstant(least);
        e.callSupport(method, CD_void, CD_JSOBJECT, CD_int);
    }
}
