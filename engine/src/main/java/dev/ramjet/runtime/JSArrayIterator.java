package dev.ramjet.runtime;

/**
 * An array iterator: over any array-like object. The state is in fields, so that loops can step it without a call.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-createarrayiterator">CreateArrayIterator</a>
 */
public final class JSArrayIterator extends BuiltinIterator {
    public static final int KEYS = 0;
    public static final int VALUES = 1;
    public static final int ENTRIES = 2;

    /** What is iterated; {@code null} once at the end. */
    public JSObject target;
    /** The next index. */
    public long index;
    public final int iterationKind;

    public JSArrayIterator(Realm realm, JSObject target, int iterationKind) {
        super(realm.intrinsic(Intrinsic.ARRAY_ITERATOR_PROTOTYPE));
        this.target = target;
        this.iterationKind = iterationKind;
    }

    @Override
    public String builtinTag() {
        return "Object";
    }

    @Override
    public Object step(Realm realm) {
        JSObject o = target;
        if (o == null) return null;
        long i = index;
        long length;
        if (o instanceof JSArray a) {
            length = a.length();
        } else if (o instanceof JSTypedArray t) {
            length = t.lengthOrOutOfBounds();
            if (length < 0) throw Errors.typeError("Cannot perform %ArrayIteratorPrototype%.next on a detached ArrayBuffer");
        } else {
            length = Operations.lengthOfArrayLike(o);
        }
        if (i >= length) {
            target = null;
            return null;
        }
        index = i + 1;
        if (iterationKind == KEYS) return Values.number(i);
        Object v = o.getIndex(i);
        if (iterationKind == VALUES) return v;
        return JSArray.of(realm, new Object[] {Values.number(i), v});
    }
}
