package dev.ramjet.emitter;

import dev.ramjet.ast.*;
import dev.ramjet.bytecode.BytecodeBuilder;
import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.Opcode;
import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.bytecode.TraceName;
import java.util.HashSet;

/** Literals that make objects: functions, arrays, objects, regular expressions, templates. */
final class LiteralEmitter {
    /** So many elements or properties at most go through registers at once. */
    private static final int RUN = 64;
    static final int ENUMERABLE = 1, GETTER = 2, SETTER = 4, SET_NAME = 8;

    private final FunctionEmitter f;
    private final BytecodeBuilder b;
    /** Where errors of spreading into the next array are reported; -1: at what is spread. */
    int spreadPosition = -1;

    LiteralEmitter(FunctionEmitter f) {
        this.f = f;
        this.b = f.b;
    }

    // ---- functions

    /** What stack traces shall call the next function; null: its name. */
    private TraceName traceName;
    /** The owner of the last such name: mostly that of the next. */
    private String lastOwner = "";

    /**
     * If {@code value} is a function, stack traces call it a method of {@code owner}. What they say is known when the code is emitted, so that it is
     * the same however the function runs: compiled code does not keep its receiver.
     */
    void traceAs(Node value, String owner, String name) {
        if (value.kind != NodeKind.FUNCTION_NODE) return;
        FunctionNode node = (FunctionNode) value;
        if (!owner.equals(lastOwner)) lastOwner = owner;
        traceName = new TraceName(lastOwner.isEmpty() ? "Object" : lastOwner, node.name != null ? node.name.name() : name);
    }

    /** A function assigned to a property: {@code C.m} for {@code C.prototype.m} and, in C, for {@code this.m}. */
    void traceAsProperty(Node value, Node target) {
        if (value.kind != NodeKind.FUNCTION_NODE || target.kind != NodeKind.MEMBER_EXPRESSION) return;
        MemberExpression m = (MemberExpression) target;
        String owner = path(m.object);
        if (owner != null) traceAs(value, owner, m.name);
    }

    private String path(Expression e) {
        switch (e.kind) {
            case NodeKind.IDENTIFIER: return ((Identifier) e).name();
            case NodeKind.THIS_EXPRESSION: {
                int kind = f.function.kind;
                return kind == BytecodeFunction.KIND_FUNCTION || kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR ? f.function.name : "";
            }
            case NodeKind.MEMBER_EXPRESSION: {
                MemberExpression m = (MemberExpression) e;
                String owner = path(m.object);
                return owner == null || m.name.equals("prototype") ? owner : (owner.isEmpty() ? "Object" : owner) + '.' + m.name;
            }
            default: return null;
        }
    }

    /** A function expression; {@code name} is used if it has none of its own. */
    void function(FunctionNode node, int dst, String name) {
        closure(node, dst, node.name != null ? node.name.name() : name, -1);
    }

    /** What initialises a class's fields; it is called like the class, for the functions in it. */
    void initializer(FunctionNode node, int dst, String className, int home, String trace) {
        traceName = new TraceName("", trace);
        closure(node, dst, className, home);
    }

    /** A closure of {@code node} named {@code name}, with the home object in register {@code home} if that is >= 0 and wanted. */
    void closure(FunctionNode node, int dst, String name, int home) {
        TraceName trace = traceName;
        traceName = null;
        if (!b.isReachable()) return;
        BytecodeFunction function = f.compilation.function(node, name);
        function.traceName = trace;
        int k = b.ownConstant(function);
        if (home >= 0 && function.is(BytecodeFunction.NEEDS_HOME_OBJECT)) {
            b.emit(Opcode.CREATE_METHOD, dst, k, f.environment(), home, b.slot(Opcode.CREATE_METHOD));
        } else {
            b.emit(Opcode.CREATE_CLOSURE, dst, k, f.environment(), b.slot(Opcode.CREATE_CLOSURE));
        }
    }

    // ---- regular expressions and templates

    void regExp(RegExpLiteral e, int dst) {
        b.at(e.start);
        if (b.isReachable()) b.emit(Opcode.CREATE_REGEXP, dst, b.constant(e.pattern), b.constant(e.flags), b.slot(Opcode.CREATE_REGEXP));
    }

    void template(TemplateLiteral e, int dst) {
        if (e.expressions.length == 0) {
            b.load(dst, e.cooked[0]);
            return;
        }
        int d = f.scratch(dst);
        int left = -1;
        if (!e.cooked[0].isEmpty()) left = f.constant(e.cooked[0]);
        for (int i = 0; i < e.expressions.length; i++) {
            int mark = b.mark();
            Expression x = e.expressions[i];
            int value = f.operand(x);
            boolean string = x.kind == NodeKind.STRING_LITERAL || x.kind == NodeKind.TEMPLATE_LITERAL;
            if (left < 0) {
                b.at(x.start);
                if (string) b.move(d, value);
                else b.emit(Opcode.TO_STRING, d, value);
            } else {
                int text = value;
                if (!string) {
                    b.at(x.start);
                    b.emit(Opcode.TO_STRING, text = b.register(), value);
                }
                b.binary(Opcode.ADD, d, left, text);
            }
            left = d;
            b.release(mark);
            if (!e.cooked[i + 1].isEmpty()) {
                b.binary(Opcode.ADD, d, d, f.constant(e.cooked[i + 1]));
                b.release(mark);
            }
        }
        b.moveTemporary(dst, d);
    }

    // ---- arrays

    void array(ArrayExpression e, int dst) {
        Expression[] list = e.elements;
        if (list.length > 0 && b.isReachable()) {
            Object[] constants = constants(list);
            if (constants != null) {
                b.emit(Opcode.CREATE_ARRAY_LITERAL, dst, b.ownConstant(constants), b.slot(Opcode.CREATE_ARRAY_LITERAL));
                return;
            }
        }
        if (leadingPlain(list) == list.length) {
            createArray(list, list.length, dst);
            return;
        }
        int d = f.scratch(dst);
        spreadInto(list, d);
        b.moveTemporary(dst, d);
    }

    private Object[] constants(Expression[] list) {
        Object[] result = new Object[list.length];
        for (int i = 0; i < list.length; i++) {
            Expression x = list[i];
            if (x == null) continue;
            Object value = ExpressionEmitter.literal(x);
            if (value == null) value = f.operators.fold(x);
            if (value == null) return null;
            result[i] = value;
        }
        return result;
    }

    /** How many elements at the start are neither holes nor spread, at most {@link #RUN}. */
    private static int leadingPlain(Expression[] list) {
        int n = 0;
        while (n < list.length && n < RUN && list[n] != null && list[n].kind != NodeKind.SPREAD_ELEMENT) n++;
        return n;
    }

    private void createArray(Expression[] list, int count, int dst) {
        int start = b.mark();
        for (int i = 0; i < count; i++) {
            f.into(list[i], b.register());
            b.release(start + i + 1);
        }
        if (b.isReachable()) b.emit(Opcode.CREATE_ARRAY, dst, count == 0 ? 0 : start, count, b.slot(Opcode.CREATE_ARRAY));
        b.release(start);
    }

    /** An array of elements some of which are spread or missing; {@code dst} is written early. */
    void spreadInto(Expression[] list, int dst) {
        int position = spreadPosition;
        spreadPosition = -1;
        int done = leadingPlain(list);
        createArray(list, done, dst);
        for (int i = done; i < list.length; i++) {
            int mark = b.mark();
            Expression x = list[i];
            if (x == null) {
                int hole = b.register();
                b.emit(Opcode.LOAD_HOLE, hole);
                b.emit(Opcode.ARRAY_PUSH, dst, hole);
            } else if (x.kind == NodeKind.SPREAD_ELEMENT) {
                Expression argument = ((SpreadElement) x).argument;
                int value = f.operand(argument);
                b.at(position >= 0 ? position : argument.start);
                if (b.isReachable()) b.emit(Opcode.ARRAY_SPREAD, dst, value, b.slot(Opcode.ARRAY_SPREAD));
            } else {
                b.emit(Opcode.ARRAY_PUSH, dst, f.operand(x));
            }
            b.release(mark);
        }
    }

    // ---- objects

    void object(ObjectExpression e, int dst) {
        Property[] list = e.properties;
        int run = leadingNamed(list);
        int d = run == list.length ? dst : f.scratch(dst);
        if (run == 0) {
            if (b.isReachable()) b.emit(Opcode.CREATE_OBJECT, d, b.slot(Opcode.CREATE_OBJECT));
        } else {
            int start = b.mark();
            String[] names = new String[run];
            for (int i = 0; i < run; i++) {
                Property p = list[i];
                names[i] = ((StringLiteral) p.key).value;
                int r = b.register();
                traceAs(p.value, "", names[i]);
                f.expressions.intoNamed((Expression) p.value, r, names[i]);
                b.release(start + i + 1);
            }
            if (b.isReachable()) b.emit(Opcode.CREATE_OBJECT_LITERAL, d, b.ownConstant(names), start, run, b.slot(Opcode.CREATE_OBJECT_LITERAL));
            b.release(start);
        }
        for (int i = run; i < list.length; i++) {
            int mark = b.mark();
            property(list[i], d);
            b.release(mark);
        }
        b.moveTemporary(dst, d);
    }

    /** How many properties at the start are plain, with distinct names that are no indices. */
    private int leadingNamed(Property[] list) {
        HashSet<String> names = null;
        int n = 0;
        for (; n < list.length && n < RUN; n++) {
            Property p = list[n];
            if (p.computed || p.propertyKind != Property.INIT && p.propertyKind != Property.METHOD) break;
            String name = ExpressionEmitter.nameOfKey(p.key, false);
            if (name == null || name.equals("__proto__")) break;
            if (p.propertyKind == Property.METHOD && f.compilation.needsHomeObject((FunctionNode) p.value)) break;
            if (n < 8) {
                boolean repeated = false;
                for (int i = 0; i < n; i++) if (((StringLiteral) list[i].key).value.equals(name)) repeated = true;
                if (repeated) break;
            } else {
                if (names == null) {
                    names = new HashSet<>();
                    for (int i = 0; i < n; i++) names.add(((StringLiteral) list[i].key).value);
                }
                if (!names.add(name)) break;
            }
        }
        return n;
    }

    private void property(Property p, int object) {
        switch (p.propertyKind) {
            case Property.SPREAD -> {
                int source = f.operand((Expression) p.value);
                b.at(p.start);
                b.emit(Opcode.COPY_DATA_PROPERTIES, object, source, 0, 0);
            }
            case Property.PROTO -> f.runtime(b.register(), RuntimeFunctions.SET_PROTOTYPE_LITERAL, object, f.operand((Expression) p.value));
            case Property.INIT -> initialize(p, object);
            default -> method(p, object);
        }
    }

    private void initialize(Property p, int object) {
        Expression value = (Expression) p.value;
        String name = p.computed ? null : ExpressionEmitter.nameOfKey(p.key, false);
        if (name != null) {
            int v = ExpressionEmitter.isAnonymousFunction(value) ? b.register() : -1;
            traceAs(value, "", name);
            if (v >= 0) f.expressions.intoNamed(value, v, name);
            else v = f.operand(value);
            b.at(p.start);
            if (b.isReachable()) b.emit(Opcode.DEFINE_NAMED, object, b.constant(name), v, b.slot(Opcode.DEFINE_NAMED));
            return;
        }
        int key = key(p.key, p.computed);
        if (value.kind == NodeKind.FUNCTION_NODE) traceAs(value, "", keyText(p.key));
        int v = namedByKey(value, key, p.computed ? null : p.key);
        b.at(p.start);
        if (b.isReachable()) b.emit(Opcode.DEFINE_KEYED, object, key, v, b.slot(Opcode.DEFINE_KEYED));
    }

    /** A value whose anonymous function is named by the property key in register {@code key} (statically where {@code literal} tells it). */
    int namedByKey(Expression value, int key, Expression literal) {
        if (!ExpressionEmitter.isAnonymousFunction(value)) return f.operand(value);
        int v = b.register();
        String name = literal == null ? null : staticName(literal);
        if (name != null) {
            f.expressions.intoNamed(value, v, name);
        } else if (value.kind == NodeKind.CLASS_NODE) {
            f.classes.emit((ClassNode) value, v, "", key);
        } else {
            f.into(value, v);
            f.runtime(b.register(), RuntimeFunctions.SET_FUNCTION_NAME, v, key, f.undefined());
        }
        return v;
    }

    /** The text of a literal key, or null where the runtime must convert it. */
    static String staticName(Expression key) {
        if (key.kind == NodeKind.STRING_LITERAL) return ((StringLiteral) key).value;
        Object value = ExpressionEmitter.literal(key);
        return value instanceof Integer || value instanceof java.math.BigInteger ? value.toString() : null;
    }

    /** A register with a property key: a constant, or the value of a computed key converted now. */
    int key(Expression key, boolean computed) {
        if (computed) {
            if (key.kind == NodeKind.STRING_LITERAL || key.kind == NodeKind.NUMBER_LITERAL) return f.operand(key);
            int r = b.register();
            int mark = b.mark();
            int value = f.operand(key);
            b.at(key.start);
            b.emit(Opcode.TO_PROPERTY_KEY, r, value);
            b.release(mark);
            return r;
        }
        if (key.kind == NodeKind.PRIVATE_NAME) return f.operand(key);
        Object value = ExpressionEmitter.literal(key);
        if (value instanceof java.math.BigInteger) value = value.toString();
        if (value instanceof String s && ExpressionEmitter.isIndex(s) && s.length() < 10) value = Integer.valueOf(s);
        return f.constant(value);
    }

    private void method(Property p, int object) {
        FunctionNode node = (FunctionNode) p.value;
        int key = key(p.key, p.computed);
        int function = b.register();
        int flags = ENUMERABLE | (p.propertyKind == Property.GETTER ? GETTER : p.propertyKind == Property.SETTER ? SETTER : 0);
        flags |= methodClosure(node, function, p.key, p.computed, flags, object, "");
        b.at(p.start);
        b.emit(Opcode.DEFINE_METHOD, object, key, function, flags);
    }

    /** A property key as stack traces show it. */
    String keyText(Expression key) {
        String name = staticName(key);
        if (name != null) return name;
        return key.kind == NodeKind.IDENTIFIER || key.kind == NodeKind.MEMBER_EXPRESSION && path(key) != null ? '[' + path(key) + ']' : "<computed>";
    }

    /** The closure of a method or accessor of {@code owner} ("": an object literal); returns SET_NAME if DEFINE_METHOD must name it. */
    int methodClosure(FunctionNode node, int dst, Expression key, boolean computed, int flags, int home, String owner) {
        Expression literalKey = computed ? null : key;
        String name = literalKey == null ? null : literalKey.kind == NodeKind.PRIVATE_NAME ? ((PrivateName) literalKey).name() : staticName(literalKey);
        if (name != null && (flags & GETTER) != 0) name = "get " + name;
        else if (name != null && (flags & SETTER) != 0) name = "set " + name;
        if ((flags & (GETTER | SETTER)) != 0) traceName = name != null ? null : new TraceName("", ((flags & GETTER) != 0 ? "get " : "set ") + keyText(key));
        else if (key.kind != NodeKind.PRIVATE_NAME) traceAs(node, owner, keyText(key));
        closure(node, dst, name == null ? "" : name, home);
        return name == null ? SET_NAME : 0;
    }
}
