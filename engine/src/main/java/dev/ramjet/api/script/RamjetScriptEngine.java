package dev.ramjet.api.script;

import dev.ramjet.api.Context;
import dev.ramjet.api.Engine;
import dev.ramjet.api.HostFunction;
import dev.ramjet.api.ScriptException.Position;
import dev.ramjet.api.Source;
import dev.ramjet.api.Value;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.script.AbstractScriptEngine;
import javax.script.Bindings;
import javax.script.Invocable;
import javax.script.ScriptContext;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptException;
import javax.script.SimpleBindings;

/**
 * One realm behind {@code javax.script}. Bindings are copied to globals before a script runs, and those that the script changed, and the
 * variables it added, are copied back. {@code print} writes to the script context's writer. Results and bindings are Java objects as
 * {@link Value#toJava} makes them; values without a Java counterpart are {@link Value}s, and go back in as what they are. Other Java
 * objects are opaque to scripts.
 */
final class RamjetScriptEngine extends AbstractScriptEngine implements Invocable {
    private static final Engine SHARED = Engine.create();

    private final RamjetScriptEngineFactory factory;
    private final Context realm = SHARED.newContext();
    private final Set<String> builtIn = new HashSet<>();

    RamjetScriptEngine(RamjetScriptEngineFactory factory) {
        this.factory = factory;
        realm.globals().define("print", realm.function("print", new Print()), false);
        for (Value key : realm.globals().reflect().keys()) builtIn.add(key.toString());
    }

    private final class Print implements HostFunction {
        @Override
        public Object call(Value self, Value... args) throws IOException {
            StringBuilder b = new StringBuilder();
            for (Value v : args) b.append(b.isEmpty() ? "" : " ").append(v.toText());
            getContext().getWriter().append(b.append('\n')).flush();
            return null;
        }
    }

    @Override
    public Object eval(String script, ScriptContext context) throws ScriptException {
        Object name = context.getAttribute(FILENAME);
        ScriptContext before = getContext();
        setContext(context);
        try {
            bind(context, ScriptContext.GLOBAL_SCOPE);
            bind(context, ScriptContext.ENGINE_SCOPE);
            Value result = realm.eval(Source.script(name == null ? "<eval>" : name.toString(), script));
            realm.runJobs();
            return result.toJava();
        } catch (dev.ramjet.api.ScriptException e) {
            throw translate(e);
        } finally {
            collect(context.getBindings(ScriptContext.ENGINE_SCOPE));
            setContext(before);
        }
    }

    @Override
    public Object eval(Reader reader, ScriptContext context) throws ScriptException {
        StringBuilder b = new StringBuilder();
        char[] buffer = new char[8192];
        try {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) b.append(buffer, 0, n);
        } catch (IOException e) {
            throw new ScriptException(e);
        }
        return eval(b.toString(), context);
    }

    private void bind(ScriptContext context, int scope) {
        Bindings bindings = context.getBindings(scope);
        if (bindings == null) return;
        for (Map.Entry<String, Object> e : bindings.entrySet()) {
            if (!e.getKey().startsWith("javax.script.")) realm.globals().set(e.getKey(), toScript(e.getValue()));
        }
    }

    private Object toScript(Object java) {
        try {
            return realm.value(java);
        } catch (IllegalArgumentException e) {
            return realm.hostObject(java, null);
        }
    }

    private void collect(Bindings bindings) {
        Value globals = realm.globals();
        for (String key : globals.keys()) {
            if (!builtIn.contains(key)) bindings.put(key, globals.get(key).toJava());
        }
    }

    private static ScriptException translate(dev.ramjet.api.ScriptException e) {
        Position p = e.position();
        ScriptException s = p == null ? new ScriptException(e.getMessage()) : new ScriptException(e.getMessage(), p.source(), p.line(), p.column());
        s.initCause(e);
        return s;
    }

    @Override
    public Bindings createBindings() {
        return new SimpleBindings();
    }

    @Override
    public ScriptEngineFactory getFactory() {
        return factory;
    }

    // ---- Invocable

    @Override
    public Object invokeFunction(String name, Object... args) throws ScriptException, NoSuchMethodException {
        return invoke(realm.globals(), name, args);
    }

    @Override
    public Object invokeMethod(Object object, String name, Object... args) throws ScriptException, NoSuchMethodException {
        if (!(object instanceof Value v)) throw new IllegalArgumentException("no object of this engine");
        return invoke(v, name, args);
    }

    private Object invoke(Value object, String name, Object[] args) throws ScriptException, NoSuchMethodException {
        Value f = object.equals(realm.globals()) ? global(name) : object.get(name);
        if (f == null || !f.isFunction()) throw new NoSuchMethodException(name);
        Object[] values = new Object[args == null ? 0 : args.length];
        for (int i = 0; i < values.length; i++) values[i] = toScript(args[i]);
        try {
            Value result = f.call(object, values);
            realm.runJobs();
            return result.toJava();
        } catch (dev.ramjet.api.ScriptException e) {
            throw translate(e);
        }
    }

    /** A global function, let and const bindings included. */
    private Value global(String name) {
        if (!name.matches("[\\p{L}_$][\\p{L}\\p{N}_$]*")) return null;
        return realm.eval("typeof " + name + " === 'function' ? " + name + " : undefined");
    }

    @Override
    public <T> T getInterface(Class<T> type) {
        return getInterface(realm.globals(), type);
    }

    @Override
    public <T> T getInterface(Object object, Class<T> type) {
        if (!type.isInterface()) throw new IllegalArgumentException(type + " is no interface");
        if (!(object instanceof Value v)) throw new IllegalArgumentException("no object of this engine");
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Methods(v)));
    }

    /** A Java interface over the methods of a JavaScript object. */
    private final class Methods implements InvocationHandler {
        private final Value object;

        Methods(Value object) {
            this.object = object;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws ScriptException, NoSuchMethodException {
            if (method.getDeclaringClass() == Object.class) return objectMethod(object, method, proxy, args);
            return convert(RamjetScriptEngine.this.invoke(object, method.getName(), args), method.getReturnType());
        }
    }

    private static Object objectMethod(Value v, Method m, Object proxy, Object[] args) {
        switch (m.getName()) {
            case "equals": return proxy == args[0];
            case "hashCode": return System.identityHashCode(proxy);
            default: return v.toString();
        }
    }

    private static Object convert(Object value, Class<?> type) {
        if (value instanceof Number n) {
            if (type == double.class || type == Double.class) return n.doubleValue();
            if (type == long.class || type == Long.class) return n.longValue();
            if (type == int.class || type == Integer.class) return n.intValue();
            if (type == float.class || type == Float.class) return n.floatValue();
        }
        if (type == String.class && value != null) return value.toString();
        return type == void.class ? null : value;
    }
}
