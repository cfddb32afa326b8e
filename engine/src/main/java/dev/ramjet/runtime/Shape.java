package dev.ramjet.runtime;

import java.util.Arrays;
import java.util.HashMap;

/**
 * The hidden class of an object (V8: Map): which named properties it has, in which order, with which attributes, and
 * where and how each value is stored.
 *
 * <h2>Theory</h2>
 * Shapes form a tree. Its roots are made for each (prototype, kind); an edge adds one property. Objects that got the same
 * properties in the same order share a shape, so a test of one pointer tells compiled code and inline caches all about
 * an object's layout, its prototype, and its Java class (by {@link #kind}).
 *
 * <p>Each property has a <em>representation</em>: {@link #INT32} and {@link #DOUBLE} values live unboxed in the object's
 * number fields, all others ({@link #ANY}) in its object fields. When a value arrives that does not fit, a sibling lineage
 * with the wider representation replaces the old one in the tree: new objects take it at once, old ones keep their
 * shape, now {@link #isDeprecated deprecated}, and move over when a cache next misses on them.
 *
 * <p>The alternative to the tree is <em>dictionary mode</em>: a shape that belongs to one object alone, with a
 * {@link PropertyMap}. Objects get there by deleting properties, by having very many, or by being a prototype. A
 * prototype's shape also carries its {@link PrototypeInfo}, through which caches and compiled code learn of changes.
 *
 * <h2>Invariants</h2>
 * <ol>
 * <li>A tree shape never changes what it says of an object. (Its transition table and its flags deprecated may.)
 * <li>Descriptors are shared along a lineage; a shape sees only the first {@link #count}.
 * <li>A location is never reused within a lineage, so values can be read with an older shape of the same lineage.
 * <li>A dictionary shape belongs to exactly one object and is replaced when the set of names it answers for may have
 * been cached as absent and changes ({@link #observedMiss}).
 * <li>All shapes of one agent are touched by that agent's thread only; the compiler's thread reads only final fields, and {@link #stability}.
 * <li>Whoever overwrites a field, or makes a cache that does, calls {@link #overwritten} first; adding one is no overwriting. A field of an object whose shape
 * is stable is a constant until then.
 * <li>A shape is <em>stable</em> until the first object leaves it for another one: then what has been seen to have it has it still, whatever ran
 * meanwhile. {@link #left} is called before the object's shape is written.
 * </ol>
 */
public final class Shape {
    // Attribute bits of a property.
    public static final int WRITABLE = 1;
    public static final int ENUMERABLE = 2;
    public static final int CONFIGURABLE = 4;
    /** The value is an {@link Accessor}. */
    public static final int ACCESSOR = 8;
    public static final int ATTRIBUTES = 15;
    /** What assignment creates. */
    public static final int DEFAULT = WRITABLE | ENUMERABLE | CONFIGURABLE;
    /** What builtin methods have. */
    public static final int HIDDEN = WRITABLE | CONFIGURABLE;

    // Representations, stored above the attributes in a property's info word.
    public static final int ANY = 0;
    public static final int INT32 = 1;
    public static final int DOUBLE = 2;
    private static final int REPRESENTATION_SHIFT = 4;
    private static final int LOCATION_SHIFT = 6;

    // Kinds: what Java class objects of this shape have, as far as layout and lookups depend on it.
    public static final int ORDINARY = 0;
    public static final int ARRAY = 1;
    public static final int CLOSURE = 2;
    public static final int BUILTIN_FUNCTION = 3;
    /** Everything else whose Java class gives it exotic behaviour; such shapes are never shared between Java classes. */
    public static final int EXOTIC = 4;
    /** Typed arrays: kind = TYPED_ARRAY + element type index. */
    public static final int TYPED_ARRAY = 5;
    public static final int KINDS = TYPED_ARRAY + 12;

    /** Objects with more properties go to dictionary mode, as they are probably maps. */
    public static final int MAX_PROPERTIES = 128;
    /** The same for properties that the program adds by name, one assignment or place in a literal each: such an object is a record, however large. */
    public static final int MAX_NAMED_PROPERTIES = 1000;
    /** From a shape that has so many ways on already, objects go to dictionary mode: it is where maps begin. */
    private static final int MAX_TRANSITIONS = 256;
    /** The same for names that stand in the program: the objects of a large program begin in thousands of ways. */
    private static final int MAX_NAMED_TRANSITIONS = 4096;

    /** [[Prototype]]; Java {@code null} for null. */
    public final JSObject prototype;
    public final Shape parent;
    public final int kind;
    /** Number of properties (tree shapes). */
    public final int count;
    /** Object fields and number fields in use. */
    public final int slotCount;
    public final int numberCount;
    private final Descriptors descriptors;
    /** Not {@code null}: dictionary mode. */
    public final PropertyMap dictionary;
    public final boolean extensible;

    /** Spread over all bits, for caches that shapes are keys of. */
    public final int hash = nextHash += 0x9E3779B9;
    // Two threads may get the same one: nobody relies on their being different.
    private static int nextHash;

    private boolean deprecated;
    /** Some object has left it, or may any time: it has a transition. */
    private volatile boolean unstable;
    /** Made when the compiler first asks. */
    private Assumption stability;

    private static final int MAX_LEARNED_ROOM = 32;
    /** Roots: see {@link #room}. */
    private boolean isCommon;
    private int usualSlots;
    private int usualNumbers;

    /** Dictionary mode: some cache has relied on a name being absent here. */
    public boolean observedMiss;
    /** Dictionary mode: the owner is a prototype. */
    PrototypeInfo prototypeInfo;

    /** Tree shapes: 0 not looked at, 1 all properties are enumerable data with string keys, 2 also writable and configurable, 3 neither. */
    private byte simplicity;
    /** Tree shapes: the enumerable string keys, once a for-in loop has asked. */
    private Object[] enumerableKeys;
    /** What is at which {@link #place}, once a cache has asked: see {@link #hasField}. */
    private Object[] layout = NO_LAYOUT;
    private static final Object[] NO_LAYOUT = {};

    private Object transitionKey;
    private int transitionAttributes;
    private Shape transitionChild;
    private HashMap<Object, Shape> transitions;

    private Shape(JSObject prototype, Shape parent, int kind, int count, int slotCount, int numberCount, Descriptors descriptors,
            PropertyMap dictionary, boolean extensible) {
        this.prototype = prototype;
        this.parent = parent;
        this.kind = kind;
        this.count = count;
        this.slotCount = slotCount;
        this.numberCount = numberCount;
        this.descriptors = descriptors;
        this.dictionary = dictionary;
        this.extensible = extensible;
    }

    /** A transition that is not the plain addition of a property with default attributes. */
    private record TransitionKey(Object key, int attributes) {
        // Written out: what a record gets by itself is made of method handles at the first call, on start-up's way.
        @Override
        public boolean equals(Object o) {
            return o instanceof TransitionKey t && t.attributes == attributes && t.key.equals(key);
        }

        @Override
        public int hashCode() {
            return key.hashCode() * 31 + attributes;
        }
    }

    /** Makes a root; use {@link PrototypeInfo#rootShape} or {@link Agent#nullRootShape}, which share them. */
    static Shape createRoot(JSObject prototype, int kind) {
        return new Shape(prototype, null, kind, 0, 0, 0, new Descriptors(4), null, true);
    }

    static Shape createDictionary(JSObject prototype, int kind, PropertyMap map, boolean extensible) {
        return new Shape(prototype, null, kind, 0, 0, 0, null, map, extensible);
    }

    /** A dictionary shape that says the same, for the same object, but is another pointer. */
    Shape renewedDictionary() {
        Shape s = new Shape(prototype, null, kind, 0, 0, 0, null, dictionary, extensible);
        s.prototypeInfo = prototypeInfo;
        return s;
    }

    Shape nonExtensibleDictionary() {
        Shape s = new Shape(prototype, null, kind, 0, 0, 0, null, dictionary, false);
        s.prototypeInfo = prototypeInfo;
        return s;
    }

    public boolean isDictionary() {
        return dictionary != null;
    }

    public boolean isDeprecated() {
        return deprecated;
    }

    /** Index of {@code key} among the properties of a tree shape, or -1. */
    public int find(Object key) {
        return descriptors.find(key, count);
    }

    public Object keyAt(int index) {
        return descriptors.keys[index];
    }

    /** The info word of a property: attributes, representation, location. */
    public int infoAt(int index) {
        return descriptors.infos[index];
    }

    public static int attributes(int info) {
        return info & ATTRIBUTES;
    }

    public static int representation(int info) {
        return info >> REPRESENTATION_SHIFT & 3;
    }

    /** Index among the object fields (ANY) or the number fields (INT32, DOUBLE). */
    public static int location(int info) {
        return info >>> LOCATION_SHIFT;
    }

    /** Location and representation in one number: where and how a value is stored. */
    public static int place(int info) {
        return info >>> REPRESENTATION_SHIFT;
    }

    /** The info word of a field at {@code place} that assignment created. */
    public static int infoOfPlace(int place) {
        return place << REPRESENTATION_SHIFT | DEFAULT;
    }

    private static int info(int attributes, int representation, int location) {
        return attributes | representation << REPRESENTATION_SHIFT | location << LOCATION_SHIFT;
    }

    /** The narrowest representation that holds {@code value}. */
    public static int representationOf(Object value) {
        return value instanceof Integer ? INT32 : value instanceof Double ? DOUBLE : ANY;
    }

    /** Whether a field of representation {@code field} can hold a value whose narrowest is {@code value}. */
    public static boolean fits(int value, int field) {
        return field == value || field == ANY || field == DOUBLE && value == INT32;
    }

    private static int join(int a, int b) {
        return a == b ? a : a == ANY || b == ANY ? ANY : DOUBLE;
    }

    /**
     * The shape after adding {@code key} with a value of representation {@code rep}, or {@code null} if the object should
     * go to dictionary mode. The added property is the last of the result, at index {@code count}.
     */
    public Shape add(Object key, int attributes, int rep) {
        return add(key, attributes, rep, MAX_PROPERTIES);
    }

    /** The same for an assignment by name. */
    Shape addNamed(Object key, int attributes, int rep) {
        return add(key, attributes, rep, MAX_NAMED_PROPERTIES);
    }

    /** The same for a layout that the engine itself relies on: never {@code null}, however many transitions there are already. */
    public Shape addFixed(Object key, int attributes, int rep) {
        return add(key, attributes, rep, Integer.MAX_VALUE);
    }

    private Shape add(Object key, int attributes, int rep, int limit) {
        if ((attributes & ACCESSOR) != 0) rep = ANY;
        Shape child = transition(key, attributes);
        if (child != null) {
            int have = representation(child.infoAt(count));
            if (fits(rep, have)) return child;
            rep = join(rep, have);
            child.deprecate();
        } else if (count >= limit || transitions != null && transitions.size() >= maxTransitions(limit)) {
            return null;
        }
        child = createChild(key, attributes, rep);
        putTransition(key, attributes, child);
        return child;
    }

    private static int maxTransitions(int limit) {
        return limit == MAX_PROPERTIES ? MAX_TRANSITIONS : limit == MAX_NAMED_PROPERTIES ? MAX_NAMED_TRANSITIONS : Integer.MAX_VALUE;
    }

    private Shape createChild(Object key, int attributes, int rep) {
        int location = rep == ANY ? slotCount : numberCount;
        Descriptors d = descriptors;
        if (d.count != count) d = d.copy(count);
        d.append(key, info(attributes, rep, location));
        return new Shape(prototype, this, kind, count + 1, slotCount + (rep == ANY ? 1 : 0), numberCount + (rep == ANY ? 0 : 1), d, null,
            extensible);
    }

    /** The shape after adding {@code key} with default attributes, if some object did so before: then the key is absent here. */
    public Shape existingChild(Object key) {
        return transition(key, DEFAULT);
    }

    private Shape transition(Object key, int attributes) {
        if (transitionKey == key && transitionAttributes == attributes) return transitionChild;
        if (transitionKey == null) return null;
        if (transitionAttributes == attributes && transitionKey.equals(key)) return transitionChild;
        if (transitions == null) return null;
        return transitions.get(attributes == DEFAULT ? key : new TransitionKey(key, attributes));
    }

    private void putTransition(Object key, int attributes, Shape child) {
        left();
        if (transitionKey == null || transitionAttributes == attributes && transitionKey.equals(key)) {
            transitionKey = key;
            transitionAttributes = attributes;
            transitionChild = child;
            return;
        }
        if (transitions == null) transitions = new HashMap<>();
        transitions.put(attributes == DEFAULT ? key : new TransitionKey(key, attributes), child);
    }

    /** An object of this shape is about to take another. */
    void left() {
        if (unstable) return;
        synchronized (this) {
            unstable = true;
            if (stability == null) return;
        }
        stability.invalidate();
    }

    /** That no object of this shape takes another; {@code null} where that is not so. For the compiler's thread. */
    public synchronized Assumption stability() {
        if (unstable) return null;
        if (stability == null) stability = new Assumption();
        return stability;
    }

    /** Some object of this shape is about to get another value for property {@code index}, or may any time: a cache knows how. */
    public void overwritten(int index) {
        descriptors.overwritten(index);
    }

    /**
     * That no object gets another value for the property with this info word while it has this shape; {@code null} where that is not so. Not told of: writes by
     * place, which know no shape, and those of private fields. For the compiler's thread.
     */
    public Assumption constancy(int info) {
        int[] infos = descriptors.infos;
        for (int i = 0; i < count; i++) if (infos[i] == info) return descriptors.constancy(i);
        return null;
    }

    private void deprecate() {
        if (deprecated) return;
        deprecated = true;
        if (transitionChild != null) transitionChild.deprecate();
        if (transitions != null) {
            for (Shape s : transitions.values()) s.deprecate();
        }
    }

    /** The shape with the same properties, where property {@code index} also holds values of representation {@code rep}. */
    Shape generalize(int index, int rep) {
        return replay(root(), index, rep);
    }

    /** Where objects of this deprecated shape should move. */
    Shape current() {
        return replay(root(), -1, 0);
    }

    /** The same properties below another root; {@code null}: dictionary mode. */
    Shape rebase(Shape root) {
        return replay(root, -1, 0);
    }

    private Shape replay(Shape from, int index, int rep) {
        Shape s = from;
        for (int i = 0; i < count && s != null; i++) {
            int info = infoAt(i);
            int r = representation(info);
            s = s.addNamed(keyAt(i), attributes(info), i == index ? join(r, rep) : r);
        }
        return s != null && !extensible && s.extensible ? s.withoutExtensions(0, 0) : s;
    }

    Shape root() {
        Shape s = this;
        while (s.parent != null) s = s.parent;
        return s;
    }

    /**
     * For roots: how many fields (or numbers) beyond those in the object it should get room for when it needs {@code least}. That is as many as objects
     * of the same constructor came to need, so that most grow once and fit.
     */
    int room(int least, boolean number) {
        int start = number ? 2 : 4;
        if (isCommon || kind != ORDINARY || prototype == null || least > MAX_LEARNED_ROOM) return least < start ? start : least + (least >> 1);
        if (number) return usualNumbers = Math.max(usualNumbers, least);
        return usualSlots = Math.max(usualSlots, least);
    }

    /** Roots: how many fields beyond those in the object {@link #room} has learnt that objects come to need. */
    public int usualSlots() {
        return usualSlots;
    }

    /** Likewise numbers. */
    public int usualNumbers() {
        return usualNumbers;
    }

    /** Marks a root that objects of all sorts start from, so that it says nothing about their size. */
    Shape common() {
        isCommon = true;
        return this;
    }

    /** Whether an array of this shape may get elements and is no prototype. */
    public boolean isPlainArray() {
        return extensible && prototypeInfo == null;
    }

    /** Whether objects left it for another: then nobody relies on its being stable, and they may go on doing so. */
    public boolean isUnstable() {
        return unstable;
    }

    /** The shape with the attributes of one property changed, or {@code null}: dictionary mode. Locations are kept. */
    Shape withAttributes(int index, int attributes) {
        TransitionKey t = new TransitionKey(new TransitionKey(keyAt(index), attributes), -1);
        Shape child = transition(t, -1);
        if (child != null) return child;
        // Reconfigured properties are rare on shared shapes (accessors in literals); all others are dictionaries already.
        if (transitions != null && transitions.size() >= MAX_TRANSITIONS || (attributes & ACCESSOR) != 0 && representation(infoAt(index)) != ANY)
            return null;
        Descriptors d = descriptors.copy(count);
        int info = d.infos[index];
        d.infos[index] = info & ~ATTRIBUTES | attributes;
        child = new Shape(prototype, this, kind, count, slotCount, numberCount, d, null, extensible);
        putTransition(t, -1, child);
        return child;
    }

    private static final Object[] INTEGRITY_KEYS = {new TransitionKey("prevent", -2), new TransitionKey("seal", -2), new TransitionKey("freeze", -2)};

    /** The shape after Object.preventExtensions (clear 0), seal (CONFIGURABLE), or freeze (both); accessors keep WRITABLE clear. */
    Shape withoutExtensions(int clear, int level) {
        Object t = INTEGRITY_KEYS[level];
        Shape child = transition(t, -2);
        if (child != null) return child;
        Descriptors d = descriptors.copy(count);
        for (int i = 0; i < count; i++) {
            if (!(d.keys[i] instanceof JSSymbol s && s.isPrivateName())) d.infos[i] &= ~clear;
        }
        child = new Shape(prototype, this, kind, count, slotCount, numberCount, d, null, false);
        putTransition(t, -2, child);
        return child;
    }

    /** The property is still where {@code parent} had it and nothing was reconfigured: deleting the last one goes back there. */
    boolean addsLast(int index) {
        return parent != null && index == count - 1 && parent.count == count - 1 && extensible;
    }

    /**
     * Whether the property {@code key} of these objects is a plain, writable field at {@code place}. Objects of many shapes agree on that which begin
     * with the same properties, or just have this one at the same place: one cache entry serves them all.
     *
     * @param key as {@link PropertyKey#unique} gives it
     */
    public boolean hasField(int place, Object key) {
        Object[] l = layout;
        return place < l.length ? l[place] == key : l == NO_LAYOUT && makeLayout() && hasField(place, key);
    }

    /** The same for the compiler's thread, where that is known already. */
    public boolean isKnownToHaveField(int place, Object key) {
        Object[] l = layout;
        return place < l.length && l[place] == key;
    }

    /** Only ordinary objects have a layout: the fields of others may hold what is made when first read. Large ones have none, to save memory. */
    private boolean makeLayout() {
        if (kind != ORDINARY || dictionary != null || count > MAX_PROPERTIES) return false;
        Object[] l = new Object[Math.max(slotCount, numberCount) << LOCATION_SHIFT - REPRESENTATION_SHIFT | 1];
        for (int i = 0; i < count; i++) {
            int info = infoAt(i);
            if ((info & (WRITABLE | ACCESSOR)) == WRITABLE && !(keyAt(i) instanceof JSSymbol s && s.isPrivateName())) l[place(info)] = PropertyKey.unique(keyAt(i));
        }
        layout = l;
        return true;
    }

    /** A tree shape that has only enumerable data properties under string keys: reading them all has no side effect. */
    public boolean isSimple() {
        byte s = simplicity;
        if (s == 0) simplicity = s = computeSimplicity();
        return s != 3;
    }

    /** {@link #isSimple}, extensible, and all properties are as assignment would make them: a copy may share the shape. */
    boolean isCloneable() {
        return isSimple() && simplicity == 2 && extensible && kind == ORDINARY;
    }

    private byte computeSimplicity() {
        byte s = 2;
        for (int i = 0; i < count; i++) {
            int a = infoAt(i) & ATTRIBUTES;
            if ((a & (ENUMERABLE | ACCESSOR)) != ENUMERABLE || !(keyAt(i) instanceof String)) return 3;
            if (a != DEFAULT) s = 1;
        }
        return s;
    }

    /** The enumerable string keys of a tree shape in order; shared, not to be changed. */
    Object[] enumerableKeys() {
        Object[] keys = enumerableKeys;
        if (keys == null) {
            keys = new Object[count];
            int n = 0;
            for (int i = 0; i < count; i++) {
                if ((infoAt(i) & ENUMERABLE) != 0 && keyAt(i) instanceof String k) keys[n++] = k;
            }
            enumerableKeys = keys = Arrays.copyOf(keys, n);
        }
        return keys;
    }

    public PrototypeInfo prototypeInfo() {
        return prototypeInfo;
    }
}
