package dev.ramjet.runtime;

/**
 * A bound function exotic object.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-bound-function-exotic-objects">Bound Function Exotic Objects</a>
 */
public final class BoundFunction extends JSObject {
    public final JSObject target;
    public final Object boundThis;
    public final Object[] boundArguments;

    /** BoundFunctionCreate. */
    public BoundFunction(JSObject target, Object boundThis, Object[] boundArguments) {
        super(target.getPrototypeOf(), Shape.ORDINARY);
        this.target = target;
        this.boundThis = boundThis;
        this.boundArguments = boundArguments;
        flags = CALLABLE | (target.isConstructor() ? CONSTRUCTOR : 0);
    }

    @Override
    public String builtinTag() {
        return "Function";
    }

    @Override
    public Object call(Object thisValue, Object[] args) {
        return target.call(boundThis, concat(args));
    }

    @Override
    public Object construct(Object[] args, JSObject newTarget) {
        return target.construct(concat(args), newTarget == this ? target : newTarget);
    }

    private Object[] concat(Object[] args) {
        int n = boundArguments.length;
        if (n == 0) return args;
        Object[] all = java.util.Arrays.copyOf(boundArguments, n + args.length);
        System.arraycopy(args, 0, all, n, args.length);
        return all;
    }
}
