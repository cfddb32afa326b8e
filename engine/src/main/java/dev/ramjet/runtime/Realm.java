package dev.ramjet.runtime;

import java.util.IdentityHashMap;

/**
 * A realm: its intrinsics, its global object, its global environment.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-code-realms">Realms</a>
 */
public final class Realm {
    public final Agent agent;
    private final IntrinsicFactory factory;
    private final JSObject[] intrinsics = new JSObject[INTRINSICS];
    private static final int INTRINSICS = Intrinsic.values().length;

    public final JSObject global;
    /** The this value of scripts; the global object unless the host said otherwise. */
    public JSObject globalThis;
    /** Global let, const and class bindings: cells, null until initialised; not writable for const. */
    public final PropertyMap lexicals = new PropertyMap(8, null);
    /** [[TemplateMap]] */
    public final IdentityHashMap<Object, JSArray> templates = new IdentityHashMap<>(0);
    /** Invalidated when a new global lexical binding may shadow a global property that code has cached. */
    public Assumption lexicalsStable = new Assumption();
    /** [[HostDefined]]: the embedder's. */
    public Object hostDefined;
    /** What the RegExp builtins keep for this realm: legacy static properties, shapes. */
    public Object regExpState;

    // Cells of the array library; as long as they are not mutated, arrays are copied and iterated without look-ups.
    /** Array.prototype.constructor */
    public PropertyCell arrayConstructorCell;
    /** Array[Symbol.species]; {@code null} while Array has not been made. */
    public PropertyCell arraySpeciesCell;
    /** Array.prototype[Symbol.iterator] */
    public PropertyCell arrayIteratorCell;
    /** %ArrayIteratorPrototype%.next; {@code null} while that has not been made. */
    public PropertyCell arrayIteratorNextCell;

    /** Of %Promise.prototype%: constructor, then; of %Promise%: Symbol.species. {@code null} before they are made. */
    private PropertyCell promiseConstructorCell, promiseThenCell, promiseSpeciesCell;
    private Shape promiseShape;
    /** %TypedArray%[Symbol.species]; {@code null} while that has not been made. */
    public PropertyCell typedArraySpeciesCell;
    /** The constructor properties of the typed array prototypes, by element type. */
    public final PropertyCell[] typedArrayConstructorCells = new PropertyCell[ElementType.COUNT];

    private Shape objectShape;
    private Shape arrayShape;
    private Shape iteratorResultShape;
    private Shape builtinFunctionShape;
    // Of arguments objects, see JSArguments.
    Shape unmappedArgumentsShape;
    Shape mappedArgumentsShape;
    Shape sloppyArgumentsShape;
    Accessor poisonPill;
    private final Shape[] closureShapes = new Shape[CLOSURE_SHAPES];

    // Kinds of closures, by their prototype and first properties.
    public static final int CLOSURE_FUNCTION = 0;
    public static final int CLOSURE_METHOD = 1;
    public static final int CLOSURE_GENERATOR = 2;
    public static final int CLOSURE_ASYNC = 3;
    public static final int CLOSURE_ASYNC_GENERATOR = 4;
    public static final int CLOSURE_CLASS = 5;
    private static final int CLOSURE_SHAPES = 6;

    /** InitializeHostDefinedRealm with an ordinary global object. */
    public Realm(Agent agent, IntrinsicFactory factory) {
        this.agent = agent;
        this.factory = factory;
        Realm previous = agent.currentRealm;
        agent.currentRealm = this;
        try {
            global = newLibraryObject(intrinsic(Intrinsic.OBJECT_PROTOTYPE), 96);
            globalThis = global;
            factory.populateGlobal(this, global);
        } finally {
            if (previous != null) agent.currentRealm = previous;
        }
    }

    public JSObject intrinsic(Intrinsic i) {
        JSObject o = intrinsics[i.ordinal()];
        return o != null ? o : makeIntrinsic(i);
    }

    private JSObject makeIntrinsic(Intrinsic i) {
        JSObject o = factory.create(i, this);
        // Making one may have made it on the way (a prototype and its constructor refer to each other).
        JSObject made = intrinsics[i.ordinal()];
        if (made != null) return made;
        intrinsics[i.ordinal()] = o;
        return o;
    }

    /** Registers an intrinsic while it is being made, so that what it refers to can refer back. */
    public void setIntrinsic(Intrinsic i, JSObject o) {
        intrinsics[i.ordinal()] = o;
    }

    /** A regular expression literal: compile once, keep the result with the code, {@link #createRegExp} at each evaluation. */
    public Object compileRegExp(String pattern, String flags) {
        return factory.compileRegExp(pattern, flags);
    }

    /** RegExpCreate for a literal. */
    public JSObject createRegExp(Object compiled) {
        return factory.createRegExp(this, compiled);
    }

    /** The intrinsic if it has been made, else {@code null}. */
    public JSObject intrinsicIfMade(Intrinsic i) {
        return intrinsics[i.ordinal()];
    }

    /** An ordinary object in dictionary mode whose properties may be {@link LazyValue}s of this realm. */
    public JSObject newLibraryObject(JSObject prototype, int properties) {
        if (prototype != null) prototype.ensurePrototype();
        return new JSObject(Shape.createDictionary(prototype, Shape.ORDINARY, new PropertyMap(properties, this), true));
    }

    /** The shape of {@code {}}. */
    public Shape objectShape() {
        Shape s = objectShape;
        if (s == null) objectShape = s = intrinsic(Intrinsic.OBJECT_PROTOTYPE).ensurePrototype().rootShape(Shape.ORDINARY).common();
        return s;
    }

    /** {@code {}} */
    public JSObject newObject() {
        return new JSObject(objectShape());
    }

    /** The shape of {@code {value, done}}: both object fields, in this order. */
    public Shape iteratorResultShape() {
        Shape s = iteratorResultShape;
        if (s == null) iteratorResultShape = s = objectShape().addFixed("value", Shape.DEFAULT, Shape.ANY).addFixed("done", Shape.DEFAULT, Shape.ANY);
        return s;
    }

    public Shape arrayShape() {
        Shape s = arrayShape;
        if (s == null) arrayShape = s = intrinsic(Intrinsic.ARRAY_PROTOTYPE).ensurePrototype().rootShape(Shape.ARRAY);
        return s;
    }

    Shape builtinFunctionShape() {
        Shape s = builtinFunctionShape;
        if (s == null) {
            builtinFunctionShape = s = BuiltinFunction.withLengthAndName(
                intrinsic(Intrinsic.FUNCTION_PROTOTYPE).ensurePrototype().rootShape(Shape.BUILTIN_FUNCTION));
        }
        return s;
    }

    /** The initial shape of closures of a CLOSURE_ kind. */
    public Shape closureShape(int closureKind) {
        Shape s = closureShapes[closureKind];
        if (s == null) closureShapes[closureKind] = s = closureShape(closureKind, intrinsic(functionPrototype(closureKind)));
        return s;
    }

    /** The same with another [[Prototype]] (classes with heritage). */
    public static Shape closureShape(int closureKind, JSObject prototype) {
        Shape s = (prototype == null ? Agent.current().nullRootShape(Shape.CLOSURE) : prototype.ensurePrototype().rootShape(Shape.CLOSURE))
            .addFixed("length", Shape.CONFIGURABLE, Shape.ANY).addFixed("name", Shape.CONFIGURABLE, Shape.ANY);
        switch (closureKind) {
            case CLOSURE_FUNCTION, CLOSURE_GENERATOR, CLOSURE_ASYNC_GENERATOR:
                return s.addFixed("prototype", Shape.WRITABLE, Shape.ANY);
            case CLOSURE_CLASS:
                return s.addFixed("prototype", 0, Shape.ANY);
            default:
                return s;
        }
    }

    private static Intrinsic functionPrototype(int closureKind) {
        switch (closureKind) {
            case CLOSURE_GENERATOR: return Intrinsic.GENERATOR_FUNCTION_PROTOTYPE;
            case CLOSURE_ASYNC: return Intrinsic.ASYNC_FUNCTION_PROTOTYPE;
            case CLOSURE_ASYNC_GENERATOR: return Intrinsic.ASYNC_GENERATOR_FUNCTION_PROTOTYPE;
            default: return Intrinsic.FUNCTION_PROTOTYPE;
        }
    }

    /** Whether ArraySpeciesCreate and SpeciesConstructor give {@code a} a plain array of this realm, without running script code. */
    public boolean isArraySpeciesPristine(JSArray a) {
        Shape s = a.shape;
        return (s == arrayShape || s.prototype == intrinsics[Intrinsic.ARRAY_PROTOTYPE.ordinal()] && a.getOwnStored("constructor") == null)
            && !arrayConstructorCell.mutated && (arraySpeciesCell == null || !arraySpeciesCell.mutated);
    }

    /** The shape of promises that nobody has added anything to. */
    public Shape promiseShape() {
        Shape s = promiseShape;
        if (s == null) {
            PrototypeInfo info = intrinsic(Intrinsic.PROMISE_PROTOTYPE).ensurePrototype();
            promiseShape = s = info.rootShape(Shape.ORDINARY);
            PropertyMap members = s.prototype.shape.dictionary;
            promiseConstructorCell = members.get("constructor");
            promiseThenCell = members.get("then");
        }
        return s;
    }

    /** Whether reading {@code p.constructor} gives this realm's %Promise%, and nobody can see it. */
    public boolean isPromiseConstructorPristine(JSPromise p) {
        return p.shape == promiseShape && !promiseConstructorCell.mutated;
    }

    /** Whether SpeciesConstructor gives this realm's %Promise% for {@code p}, and nobody can see it. */
    public boolean isPromiseSpeciesPristine(JSPromise p) {
        return isPromiseConstructorPristine(p) && !promiseSpecies().mutated;
    }

    /** Whether calling {@code p.then} is %Promise.prototype.then% with this realm's %Promise% as species, and nobody can see the look-ups. */
    public boolean isPromiseThenPristine(JSPromise p) {
        return isPromiseSpeciesPristine(p) && !promiseThenCell.mutated;
    }

    private PropertyCell promiseSpecies() {
        if (promiseSpeciesCell == null) promiseSpeciesCell = intrinsic(Intrinsic.PROMISE).shape.dictionary.get(JSSymbol.SPECIES);
        return promiseSpeciesCell;
    }

    /** Whether iterating over {@code a} reads its elements from 0 to its length, and nothing else can be seen of it. */
    public boolean isArrayIterationPristine(JSArray a) {
        Shape s = a.shape;
        return (s == arrayShape || s.prototype == intrinsics[Intrinsic.ARRAY_PROTOTYPE.ordinal()] && a.getOwnStored(JSSymbol.ITERATOR) == null)
            && !arrayIteratorCell.mutated && (arrayIteratorNextCell == null || !arrayIteratorNextCell.mutated);
    }

    /** Whether TypedArraySpeciesCreate gives {@code a} the intrinsic constructor of its type, without running script code. */
    public boolean isTypedArraySpeciesPristine(JSTypedArray a) {
        Shape s = a.shape;
        PropertyCell constructor = typedArrayConstructorCells[a.type];
        if (constructor == null || constructor.mutated || s.prototype != intrinsics[ElementType.prototype(a.type).ordinal()]) return false;
        if (s.count != 0 || s.isDictionary()) {
            if (a.getOwnStored("constructor") != null) return false;
        }
        if (typedArraySpeciesCell != null && typedArraySpeciesCell.mutated) return false;
        JSObject c = intrinsics[ElementType.constructor(a.type).ordinal()];
        return c == null || c.shape.prototype == intrinsics[Intrinsic.TYPED_ARRAY.ordinal()] && c.getOwnStored(JSSymbol.SPECIES) == null;
    }
}
