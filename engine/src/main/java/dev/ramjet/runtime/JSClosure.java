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
        this(shape, target, env, home, flagsOf(target));
    }

    /** @param flags  {@link #flagsOf} the target, which compiled code knows */
    public JSClosure(Shape shape, CallTarget target, Object[] env, JSObject home, int flags) {
        super(shape, flags);
        this.target = target;
        this.env = env;
        this.home = home;
    }

    /** The flags of closures of {@code target}. */
    public static int flagsOf(CallTarget target) {
        return target.function.isConstructor() ? CALLABLE | CONSTRUCTOR : CALLABLE;
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
     * The caller of a sloppy function, as V8 gives it: a running sloppy function, or null, and the arguments that it runs with, both where the texts say
     * that they may be asked for ({@link BytecodeFunction#mayBeCaller}, {@link BytecodeFunction#mayShowArguments}), and null elsewhere, however functions run.
     * Own properties of those names come first, and the accessors of %Function.prototype% answer for all other functions.
     */
    @Override
    public Object get(Object key, Object receiver) {
        if (!hasOrdinaryNamed(key) && receiver == this && getOwnStored(key) == null && shape.prototype == realm().intrinsic(Intrinsic.FUNCTION_PROTOTYPE)) {
            return "caller".equals(key) ? caller() : runningArguments();
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
        boolean known = target.function.mayBeCaller();
        for (StackTrace.Frame f : agent.stackWalker.walk(agent, Integer.MAX_VALUE, null)) {
            if (!found) {
                // Which closure of another function runs may not be known.
                found = known ? f.function() == this : f.site() == target;
            } else if (f.code().kind > BytecodeFunction.KIND_EVAL) {
                return f.code().mayBeCaller() && f.function() instanceof JSClosure c && c.realm() == realm() ? c : JSNull.INSTANCE;
            }
        }
        return JSNull.INSTANCE;
    }

    private Object runningArguments() {
        Agent agent = Agent.current();
        if (agent.stackWalker == null || !target.function.mayShowArguments()) return JSNull.INSTANCE;
        Object[] args = agent.stackWalker.arguments(agent, this);
        return args == null ? JSNull.INSTANCE : JSArguments.createMapped(realm(), this, args.clone(), null, null);
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
