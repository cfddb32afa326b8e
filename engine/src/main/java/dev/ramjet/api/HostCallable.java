package dev.ramjet.api;

import dev.ramjet.runtime.JSFunction;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;

/** The function object of a {@link HostFunction}. */
final class HostCallable extends JSFunction {
    private final Context context;
    private final String name;
    final HostFunction function;

    HostCallable(Context context, Shape shape, String name, HostFunction function) {
        super(shape);
        this.context = context;
        this.name = name;
        this.function = function;
    }

    @Override
    public Realm realm() {
        return context.realm;
    }

    @Override
    public Object call(Object thisValue, Object[] args) {
        try {
            return context.toScript(function.call(context.wrap(thisValue), context.wrapAll(args, 0)));
        } catch (Throwable t) {
            throw context.toScriptThrow(t);
        }
    }

    @Override
    public Object construct(Object[] args, JSObject newTarget) {
        throw new IllegalStateException("host functions are no constructors");
    }

    @Override
    protected Object materializeField(int index) {
        return index == LENGTH_INDEX ? (Object) 0 : name;
    }

    @Override
    public String sourceText() {
        return "function " + name + "() { [native code] }";
    }
}
