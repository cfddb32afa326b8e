package dev.ramjet.interpreter;

import dev.ramjet.bytecode.RuntimeFunctions;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.util.ArrayList;

/**
 * Decorators of classes and their elements: the runtime functions from DECORATORS_START to DECORATED_METHOD. One
 * {@link State} belongs to each evaluation of a decorated class, one {@link Element} to each decorated element.
 *
 * @see <a href="https://arai-a.github.io/ecma262-compare/?pr=2417">Decorators</a>
 */
final class Decorators {
    private Decorators() {}

    private static final int METHOD = 0;
    private static final int GETTER = 1;
    private static final int SETTER = 2;
    private static final int FIELD = 3;
    private static final int ACCESSOR = 4;
    private static final int CLASS = 5;
    private static final int STATIC = 8;
    private static final int PRIVATE = 16;
    private static final String[] KINDS = {"method", "getter", "setter", "field", "accessor", "class"};

    /** What the decorators of one class share. */
    static final class State {
        final JSObject metadata;
        /** What addInitializer gave, in order. */
        final ArrayList<JSObject> ofInstanceMethods = new ArrayList<>(0);
        final ArrayList<JSObject> ofStaticMethods = new ArrayList<>(0);
        final ArrayList<JSObject> ofClass = new ArrayList<>(0);

        State(JSObject metadata) {
            this.metadata = metadata;
        }
    }

    /** One decorated element. */
    private static final class Element {
        /** The method, getter or setter; for accessors the getter. */
        Object function;
        Object setter;
        /** Functions that change the initial value of a field or accessor, in the order in which they run. */
        final ArrayList<JSObject> initializers = new ArrayList<>(0);
        /** What addInitializer gave, for fields and accessors. */
        final ArrayList<JSObject> extra = new ArrayList<>(0);
    }

    /** Whether the context's addInitializer may still be called. */
    private static final class Application {
        final ArrayList<JSObject> initializers;
        boolean finished;

        Application(ArrayList<JSObject> initializers) {
            this.initializers = initializers;
        }
    }

    static Object call(Realm realm, int id, Object[] regs, int a) {
        switch (id) {
            case RuntimeFunctions.DECORATORS_START:
                return start(realm, regs[a]);
            case RuntimeFunctions.DECORATE_ELEMENT:
                return decorateElement(realm, (State) regs[a], (Integer) regs[a + 1], regs[a + 2], (JSArray) regs[a + 3], regs[a + 4], regs[a + 5]);
            case RuntimeFunctions.DECORATE_CLASS:
                return decorateClass(realm, (State) regs[a], regs[a + 1], (JSArray) regs[a + 2], regs[a + 3]);
            case RuntimeFunctions.RUN_INITIALIZERS:
                run(((Element) regs[a + 1]).extra, regs[a]);
                return Undefined.INSTANCE;
            case RuntimeFunctions.INITIAL_FIELD_VALUE:
                return initialValue((Element) regs[a + 1], regs[a], regs[a + 2]);
            case RuntimeFunctions.DECORATORS_FINISH:
                finish((State) regs[a], (JSObject) regs[a + 1], (Integer) regs[a + 2]);
                return Undefined.INSTANCE;
            default: {
                Element e = (Element) regs[a];
                return (Integer) regs[a + 1] == 1 ? e.setter : e.function;
            }
        }
    }

    private static State start(Realm realm, Object heritage) {
        JSObject parent = null;
        if (heritage instanceof JSObject h) parent = h.get(JSSymbol.METADATA) instanceof JSObject m ? m : null;
        return new State(JSObject.create(parent));
    }

    /** ApplyDecoratorsToElementDefinition: the last decorator is applied first. */
    private static Element decorateElement(Realm realm, State state, int flags, Object key, JSArray decorators, Object function, Object setter) {
        int kind = flags & 7;
        boolean isStatic = (flags & STATIC) != 0;
        Element e = new Element();
        e.function = function;
        e.setter = setter;
        ArrayList<JSObject> extra = kind >= FIELD ? e.extra : isStatic ? state.ofStaticMethods : state.ofInstanceMethods;
        Object name = (flags & PRIVATE) != 0 ? key : PropertyKey.from(Strings.isString(key) ? Strings.flat(key) : key);
        for (int i = (int) decorators.length() - 2; i >= 0; i -= 2) {
            Application application = new Application(extra);
            JSObject context = realm.newObject();
            context.createDataProperty("kind", KINDS[kind]);
            context.createDataProperty("access", accessObject(realm, kind, name));
            context.createDataProperty("static", isStatic);
            context.createDataProperty("private", (flags & PRIVATE) != 0);
            context.createDataProperty("name", (flags & PRIVATE) != 0 ? PrivateMembers.description(name) : PropertyKey.toValue(name));
            finishContext(realm, context, application, state);
            Object value = kind == FIELD ? Undefined.INSTANCE : e.function;
            if (kind == ACCESSOR) {
                JSObject pair = realm.newObject();
                pair.createDataProperty("get", e.function);
                pair.createDataProperty("set", e.setter);
                value = pair;
            }
            Object result = apply(decorators, i, value, context, application);
            if (result == Undefined.INSTANCE) continue;
            if (kind == ACCESSOR) {
                replaceAccessor(e, result);
            } else if (kind == FIELD) {
                e.initializers.addFirst(callable(result, "A field decorator must return a function or undefined"));
            } else {
                e.function = callable(result, "A " + KINDS[kind] + " decorator must return a function or undefined");
            }
        }
        return e;
    }

    private static Object apply(JSArray decorators, int i, Object value, JSObject context, Application application) {
        Object decorator = decorators.getIndex(i, decorators);
        Object receiver = decorators.getIndex(i + 1, decorators);
        try {
            return Operations.call(decorator, receiver, value, context);
        } finally {
            application.finished = true;
        }
    }

    private static void replaceAccessor(Element e, Object result) {
        String message = "An accessor decorator must return an object with get, set and init functions, or undefined";
        if (!(result instanceof JSObject o)) throw Errors.typeError(message);
        Object get = o.get("get");
        if (get != Undefined.INSTANCE) e.function = callable(get, message);
        Object set = o.get("set");
        if (set != Undefined.INSTANCE) e.setter = callable(set, message);
        Object init = o.get("init");
        if (init != Undefined.INSTANCE) e.initializers.addFirst(callable(init, message));
    }

    private static JSObject callable(Object f, String message) {
        if (f instanceof JSObject o && o.isCallable()) return o;
        throw Errors.typeError(message);
    }

    /** ApplyDecoratorsToClassDefinition. */
    private static Object decorateClass(Realm realm, State state, Object definition, JSArray decorators, Object name) {
        for (int i = (int) decorators.length() - 2; i >= 0; i -= 2) {
            Application application = new Application(state.ofClass);
            JSObject context = realm.newObject();
            context.createDataProperty("kind", KINDS[CLASS]);
            context.createDataProperty("name", name);
            finishContext(realm, context, application, state);
            Object result = apply(decorators, i, definition, context, application);
            if (result != Undefined.INSTANCE) definition = callable(result, "A class decorator must return a function or undefined");
        }
        return definition;
    }

    private static void finishContext(Realm realm, JSObject context, Application application, State state) {
        context.createDataProperty("addInitializer", ContextFunctions.TABLE.function(realm, ContextFunctions.ADD_INITIALIZER, application));
        context.createDataProperty("metadata", state.metadata);
    }

    /** CreateDecoratorAccessObject. */
    private static JSObject accessObject(Realm realm, int kind, Object name) {
        JSObject access = realm.newObject();
        if (kind != SETTER) access.createDataProperty("get", ContextFunctions.TABLE.function(realm, ContextFunctions.GET, name));
        if (kind == SETTER || kind == FIELD || kind == ACCESSOR) {
            access.createDataProperty("set", ContextFunctions.TABLE.function(realm, ContextFunctions.SET, name));
        }
        access.createDataProperty("has", ContextFunctions.TABLE.function(realm, ContextFunctions.HAS, name));
        return access;
    }

    private static Object initialValue(Element e, Object thisValue, Object value) {
        for (int i = 0; i < e.initializers.size(); i++) value = e.initializers.get(i).call(thisValue, new Object[] {value});
        return value;
    }

    private static void run(ArrayList<JSObject> initializers, Object thisValue) {
        for (int i = 0; i < initializers.size(); i++) initializers.get(i).call(thisValue, Operations.NO_ARGS);
    }

    /** What INITIALIZE_INSTANCE does with the state that a class constructor keeps. */
    static void initializeInstance(State state, JSObject instance) {
        run(state.ofInstanceMethods, instance);
    }

    private static void finish(State state, JSObject constructor, int phase) {
        switch (phase) {
            case 0:
                constructor.definePropertyOrThrow(JSSymbol.METADATA, PropertyDescriptor.data(state.metadata, Shape.HIDDEN));
                break;
            case 1:
                if (!state.ofInstanceMethods.isEmpty()) RuntimeCalls.classData(constructor).decorate(state);
                break;
            case 2:
                run(state.ofStaticMethods, constructor);
                break;
            default:
                run(state.ofClass, constructor);
        }
    }

    /** The functions of context objects: addInitializer, and get, set and has of access, which close over a key or private name. */
    private static final class ContextFunctions extends BuiltinTable {
        static final ContextFunctions TABLE = new ContextFunctions();
        static final int ADD_INITIALIZER = 0;
        static final int GET = 1;
        static final int SET = 2;
        static final int HAS = 3;

        private ContextFunctions() {
            super("-addInitializer/1", "-get/1", "-set/2", "-has/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            Object captured = self.captured[0];
            Object first = Values.arg(args, 0);
            if (id == ADD_INITIALIZER) {
                Application a = (Application) captured;
                if (a.finished) throw Errors.typeError("addInitializer cannot be called after decoration was finished");
                a.initializers.add(callable(first, "An initializer must be a function"));
                return Undefined.INSTANCE;
            }
            if (!(first instanceof JSObject o)) throw Errors.typeError(Errors.describe(first) + " is not an object");
            boolean isPrivate = captured instanceof PrivateMembers.MethodName || captured instanceof JSSymbol s && s.isPrivateName();
            switch (id) {
                case GET:
                    return isPrivate ? PrivateMembers.get(null, 0, o, captured) : o.get(captured);
                case SET:
                    if (isPrivate) PrivateMembers.set(null, 0, o, captured, Values.arg(args, 1));
                    else o.put(captured, Values.arg(args, 1));
                    return Undefined.INSTANCE;
                default:
                    return isPrivate ? PrivateMembers.has(null, 0, o, captured) : o.hasProperty(captured);
            }
        }
    }
}
