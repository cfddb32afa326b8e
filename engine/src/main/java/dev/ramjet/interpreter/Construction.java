package dev.ramjet.interpreter;

import dev.ramjet.bytecode.BytecodeFunction;
import dev.ramjet.bytecode.TemplateSite;
import dev.ramjet.feedback.FeedbackVector;
import dev.ramjet.runtime.Elements;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSClosure;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.PrototypeInfo;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/** Makes objects, arrays, closures and classes for the instructions that create them. */
public final class Construction {
    private Construction() {}

    // ---- this

    /** OrdinaryCreateFromConstructor(newTarget, "%Object.prototype%"). */
    public static JSObject createThis(JSObject newTarget) {
        if (newTarget instanceof JSClosure c && c.shape.count >= 3 && !c.shape.isDictionary() && c.s2 instanceof JSObject p && hasPrototypeInPlace(c)) {
            Shape root = p.ensurePrototype().rootShape(Shape.ORDINARY);
            // The closure's own shape changes when it gets properties.
            if (c.target instanceof FeedbackVector v && (v.initialShape != root || v.constructorShape != c.shape)) {
                if (v.initialShape != null && v.initialShape.prototype != p) v.hasSeveralPrototypes = true;
                v.constructorShape = c.shape;
                v.initialShape = root;
            }
            return new JSObject(root);
        }
        return new JSObject(Operations.prototypeFromConstructor(newTarget, Intrinsic.OBJECT_PROTOTYPE).ensurePrototype().rootShape(Shape.ORDINARY));
    }

    /** The shape that {@link #createThis} gives objects, where the last construction by the same closures has found it; else {@code null}. Runs no code. */
    static Shape knownInitialShape(JSObject newTarget) {
        if (!(newTarget instanceof JSClosure c) || !(c.target instanceof FeedbackVector v) || c.shape != v.constructorShape || !(c.s2 instanceof JSObject p)) return null;
        PrototypeInfo info = p.shape.prototypeInfo();
        Shape s = v.initialShape;
        return info != null && info.rootShape(Shape.ORDINARY) == s ? s : null;
    }

    /** Whether the third field of the closure is its prototype property, as in closures that nobody reconfigured. */
    private static boolean hasPrototypeInPlace(JSClosure c) {
        Shape s = c.shape;
        return s.count >= 3 && !s.isDictionary() && s.keyAt(2) == "prototype" && (s.infoAt(2) & Shape.ACCESSOR) == 0 && Shape.location(s.infoAt(2)) == 2
            && Shape.representation(s.infoAt(2)) == Shape.ANY;
    }

    // ---- object literals

    /** The cache of an object literal: the shape its objects end up in, and where each value goes. */
    public static final class LiteralShape {
        public final Shape shape;
        public final int[] infos;

        LiteralShape(Shape shape, int[] infos) {
            this.shape = shape;
            this.infos = infos;
        }
    }

    static JSObject objectLiteral(FeedbackVector v, int slot, String[] names, Object[] regs, int first) {
        if (v.caches[slot] instanceof LiteralShape l && !l.shape.isDeprecated()) {
            JSObject o = new JSObject(v.realm.objectShape());
            o.extendTo(l.shape);
            if (fill(o, l.infos, regs, first)) return o;
        }
        JSObject o = v.realm.newObject();
        for (int i = 0; i < names.length; i++) o.addNamedProperty(names[i], regs[first + i]);
        Shape s = o.shape;
        if (!s.isDictionary() && s.count == names.length) {
            int[] infos = new int[names.length];
            for (int i = 0; i < infos.length; i++) infos[i] = s.infoAt(i);
            v.caches[slot] = new LiteralShape(s, infos);
        }
        return o;
    }

    private static boolean fill(JSObject o, int[] infos, Object[] regs, int first) {
        for (int i = 0; i < infos.length; i++) {
            int info = infos[i];
            Object value = regs[first + i];
            int location = Shape.location(info);
            switch (Shape.representation(info)) {
                case Shape.ANY:
                    o.setObjectField(location, value);
                    break;
                case Shape.INT32:
                    if (!(value instanceof Integer n)) return false;
                    o.setNumberField(location, n);
                    break;
                default:
                    if (value instanceof Double d) o.setNumberField(location, Double.doubleToRawLongBits(d));
                    else if (value instanceof Integer n) o.setNumberField(location, Double.doubleToRawLongBits((double) (int) n));
                    else return false;
            }
        }
        return true;
    }

    // ---- arrays

    private static final int INTS = 0, DOUBLES = 1, OBJECTS = 2;

    private static int kindOf(Object[] values, int first, int count) {
        int kind = INTS;
        for (int i = 0; i < count; i++) {
            Object v = values[first + i];
            if (v instanceof Integer n && n != Elements.INT_HOLE) continue;
            if (v instanceof Double || v instanceof Integer) kind = DOUBLES;
            else return OBJECTS;
        }
        return kind;
    }

    /** An array of a run of values; {@code slot} -1: no feedback. The slot's bits remember the widest kind seen, plus one. */
    static JSArray array(FeedbackVector v, int slot, Object[] values, int first, int count) {
        Realm realm = v.realm;
        if (count == 0) return new JSArray(realm.arrayShape(), Elements.EMPTY, 0);
        int kind = slot >= 0 && v.bits[slot] == OBJECTS + 1 ? OBJECTS : kindOf(values, first, count);
        if (slot >= 0) {
            if (v.bits[slot] <= kind) v.bits[slot] = kind + 1;
            else kind = v.bits[slot] - 1;
        }
        Object store;
        if (kind == INTS) {
            int[] a = new int[count];
            for (int i = 0; i < count; i++) a[i] = (Integer) values[first + i];
            store = a;
        } else if (kind == DOUBLES) {
            double[] a = new double[count];
            for (int i = 0; i < count; i++) {
                Object n = values[first + i];
                double d = n instanceof Integer k ? k : (Double) n;
                a[i] = d == d ? d : Double.NaN;
            }
            store = a;
        } else {
            Object[] a = new Object[count];
            for (int i = 0; i < count; i++) a[i] = values[first + i];
            store = a;
        }
        return new JSArray(realm.arrayShape(), store, count);
    }

    /** The array of the arguments from {@code from} on. */
    static JSArray rest(FeedbackVector v, Object[] args, int from) {
        return from >= args.length ? JSArray.of(v.realm) : array(v, -1, args, from, args.length - from);
    }

    /** A copy of a constant array; the cache holds its store. */
    static JSArray arrayLiteral(FeedbackVector v, int slot, Object[] constant) {
        Object boilerplate = v.caches[slot];
        if (boilerplate == null) {
            int n = constant.length;
            boolean holes = false;
            for (Object o : constant) if (o == null) holes = true;
            int kind = holes ? OBJECTS : kindOf(constant, 0, n);
            if (kind == INTS) {
                int[] a = new int[n];
                for (int i = 0; i < n; i++) a[i] = (Integer) constant[i];
                boilerplate = a;
            } else if (kind == DOUBLES) {
                double[] a = new double[n];
                for (int i = 0; i < n; i++) a[i] = constant[i] instanceof Integer k ? k : (Double) constant[i];
                boilerplate = a;
            } else {
                boilerplate = constant;
            }
            v.caches[slot] = boilerplate;
        }
        Object store = boilerplate instanceof int[] a ? a.clone() : boilerplate instanceof double[] a ? a.clone() : ((Object[]) boilerplate).clone();
        return new JSArray(v.realm.arrayShape(), store, constant.length);
    }

    /** GetTemplateObject. */
    static JSArray templateObject(FeedbackVector v, int slot, TemplateSite site) {
        if (v.caches[slot] instanceof JSArray a) return a;
        Realm realm = v.realm;
        JSArray template = realm.templates.get(site);
        if (template == null) {
            int n = site.raw.length;
            Object[] cooked = new Object[n];
            Object[] raw = new Object[n];
            for (int i = 0; i < n; i++) {
                cooked[i] = site.cooked[i] == null ? Undefined.INSTANCE : site.cooked[i];
                raw[i] = site.raw[i];
            }
            JSArray rawArray = JSArray.of(realm, raw);
            rawArray.setIntegrityFast(true);
            template = JSArray.of(realm, cooked);
            template.addProperty("raw", rawArray, 0);
            template.setIntegrityFast(true);
            realm.templates.put(site, template);
        }
        v.caches[slot] = template;
        return template;
    }

    // ---- functions

    /** Which of the realm's closure shapes a function's closures have. */
    private static int closureKind(BytecodeFunction f) {
        if (f.is(BytecodeFunction.GENERATOR)) return f.is(BytecodeFunction.ASYNC) ? Realm.CLOSURE_ASYNC_GENERATOR : Realm.CLOSURE_GENERATOR;
        if (f.is(BytecodeFunction.ASYNC)) return Realm.CLOSURE_ASYNC;
        return f.kind == BytecodeFunction.KIND_FUNCTION ? Realm.CLOSURE_FUNCTION : Realm.CLOSURE_METHOD;
    }

    static JSClosure closure(FeedbackVector v, int slot, BytecodeFunction f, Object[] env, JSObject home) {
        FeedbackVector child = v.caches[slot] instanceof FeedbackVector c ? c : v.child(slot, f);
        Shape s = child.closureShape;
        if (s == null) child.closureShape = s = v.realm.closureShape(closureKind(f));
        child.closureMade(env);
        return new JSClosure(s, child, env, home);
    }

    /** A closure outside any function: a script, a module, a dynamic function. */
    static JSClosure closure(FeedbackVector v, Object[] env, JSObject prototype) {
        int kind = closureKind(v.function);
        v.closureMade(env);
        return new JSClosure(prototype == null ? v.realm.closureShape(kind) : Realm.closureShape(kind, prototype), v, env, null);
    }

    private static final int ENUMERABLE = 1, GETTER = 2, SETTER = 4, NAMED = 8;

    static void defineMethod(JSObject o, Object key, JSObject function, int flags) {
        Object propertyKey = PropertyKey.from(key);
        if ((flags & NAMED) != 0) {
            setFunctionName(function, propertyKey, (flags & GETTER) != 0 ? "get" : (flags & SETTER) != 0 ? "set" : null);
        }
        int attributes = Shape.CONFIGURABLE | ((flags & ENUMERABLE) != 0 ? Shape.ENUMERABLE : 0);
        PropertyDescriptor d;
        if ((flags & (GETTER | SETTER)) == 0) {
            d = PropertyDescriptor.data(function, attributes | Shape.WRITABLE);
        } else {
            d = PropertyDescriptor.accessor((flags & GETTER) != 0 ? function : null, (flags & SETTER) != 0 ? function : null, attributes);
        }
        o.definePropertyOrThrow(propertyKey, d);
    }

    /** SetFunctionName with a property key or private name. */
    static void setFunctionName(JSObject function, Object key, String prefix) {
        String name;
        if (key instanceof JSSymbol s) {
            String d = s.description();
            name = s.isPrivateName() ? d : d == null ? "" : "[" + d + "]";
        } else {
            name = key instanceof PrivateMembers.MethodName m ? m.description : String.valueOf(key);
        }
        if (prefix != null) name = prefix + " " + name;
        if (function instanceof JSClosure c && c.extra == null && !c.isClassConstructor() && c.objectField(1) == null) {
            // OPTIMIZATION: the name property is made when it is read.
            c.extra = name;
            return;
        }
        function.definePropertyOrThrow("name", PropertyDescriptor.data(name, Shape.CONFIGURABLE));
    }

    // ---- classes

    /** ClassDefinitionEvaluation up to the elements: R[dst] the constructor, R[dst + 1] the prototype object. */
    static void createClass(FeedbackVector v, int slot, BytecodeFunction f, Object[] env, Object heritage, Object[] regs, int dst) {
        Realm realm = v.realm;
        JSObject protoParent;
        JSObject constructorParent = realm.intrinsic(Intrinsic.FUNCTION_PROTOTYPE);
        if (heritage == null) {
            protoParent = realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE);
        } else if (heritage == JSNull.INSTANCE) {
            protoParent = null;
        } else {
            if (!(heritage instanceof JSObject h) || !h.isConstructor()) {
                throw Errors.typeError("Class extends value " + Messages.show(heritage) + " is not a constructor or null");
            }
            Object p = h.get("prototype");
            if (p instanceof JSObject o) protoParent = o;
            else if (p == JSNull.INSTANCE) protoParent = null;
            else throw Errors.typeError("Class extends value does not have valid prototype property " + Messages.show(p));
            constructorParent = h;
        }
        FeedbackVector child = v.child(slot, f);
        JSObject proto = JSObject.create(protoParent);
        child.closureMade(env);
        JSClosure constructor = new JSClosure(heritage == null ? realm.closureShape(Realm.CLOSURE_CLASS)
            : Realm.closureShape(Realm.CLOSURE_CLASS, constructorParent), child, env, proto);
        constructor.s2 = proto;
        proto.addProperty("constructor", constructor, Shape.HIDDEN);
        regs[dst] = constructor;
        regs[dst + 1] = proto;
    }
}
