package dev.ramjet.runtime;

import dev.ramjet.bytecode.BytecodeFunction;

/** A function written in JavaScript: code over an environment. */
public final class JSClosure extends JSFunction {
    public final CallTarget target;
    /** The environment it was created in; {@code null} at top level. */
    public final Object[] env;
    /** [[HomeObject]]; {@code null} where the function has no super. */
    public final JSObject home;
    /**
     * What only some functions have: for class constructors the closure that defines the fields of instances (a
     * {@link JSClosure}); for functions named at run time their name (a String); else {@code null}.
     */
    public Object extra;

    public JSClosure(Shape shape, CallTarget target, Object[] env, JSObject home) {
        super(shape);
        this.target = target;
        this.env = env;
        this.home = home;
        if (target.function.isConstructor()) flags |= CONSTRUCTOR;
    }

    public BytecodeFunction function() {
        return target.function;
    }

    @Override
    public Realm realm() {
        return target.realm;
    }

    public boolean isClassConstructor() {
        return target.function.kind == BytecodeFunction.KIND_CLASS_CONSTRUCTOR;
    }

    /** {@link BytecodeFunction#isSloppyPlain}. */
    public boolean isSloppyPlain() {
        return target.function.isSloppyPlain();
    }

    /**
     * The caller of a sloppy function, as V8 gives it: a running sloppy function, or null; its arguments are never given.
     * Own properties of those names come first, and the accessors of %Function.prototype% answer for all other functions.
     */
    @Override
    public Object get(Object key, Object receiver) {
        if (!hasOrdinaryNamed(key) && receiver == this && getOwnStored(key) == null && shape.prototype == realm().intrinsic(Intrinsic.FUNCTION_PROTOTYPE)) {
            return "caller".equals(key) ? caller() : JSNull.INSTANCE;
        }
        return ordinaryGet(key, receiver);
    }

    @Override
    public boolean hasOrdinaryNamed(Object key) {
        return !("caller".equals(key) || "arguments".equals(key)) || !isSloppyPlain();
    }

    private Object caller() {
        Agent agent = Agent.current();
        if (agent.stackWalker == null) return JSNull.INSTANCE;
        boolean found = false;
        for (StackTrace.Frame f : agent.stackWalker.walk(agent, Integer.MAX_VALUE, null)) {
            if (!found) {
                found = f.function() == this || f.function() == null && f.site() == target;
            } else if (f.function() == null && f.site() != null && f.site().function.kind > BytecodeFunction.KIND_EVAL) {
                // Compiled code: a function of a text that asks for no callers.
                return JSNull.INSTANCE;
            } else if (f.function() instanceof JSClosure c && c.target.function.kind > BytecodeFunction.KIND_EVAL) {
                return c.isSloppyPlain() && c.realm() == realm() ? c : JSNull.INSTANCE;
            }
        }
        return JSNull.INSTANCE;
    }

    @Override
    public Object call(Object thisValue, Object[] args) {
        return target.call(this, thisValue, args);
    }

    @Override
    public Object construct(Object[] args, JSObject newTarget) {
        return target.construct(this, args, newTarget);
    }

    @Override
    protected Object materializeField(int index) {
        BytecodeFunction f = target.function;
        switch (index) {
            case LENGTH_INDEX:
                return f.length;
            case NAME_INDEX:
                return extra instanceof String s ? s : f.name;
            case PROTOTYPE_INDEX:
                return makePrototype(f);
            default:
                return super.materializeField(index);
        }
    }

    private JSObject makePrototype(BytecodeFunction f) {
        Realm realm = target.realm;
        if (f.is(BytecodeFunction.GENERATOR)) {
            return JSObject.create(realm.intrinsic(f.is(BytecodeFunction.ASYNC) ? Intrinsic.ASYNC_GENERATOR_PROTOTYPE : Intrinsic.GENERATOR_PROTOTYPE));
        }
        JSObject p = JSObject.create(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        p.addProperty("constructor", this, Shape.HIDDEN);
        return p;
    }

    @Override
    public String sourceText() {
        BytecodeFunction f = target.function;
        return f.source == null ? "function " + f.name + "() { [native code] }" : f.source.text().substring(f.start, f.end);
    }
}
