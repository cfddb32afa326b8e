package dev.ramjet.builtins;

import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

import java.util.ArrayList;
import java.util.List;

/**
 * Iterator.zip and Iterator.zipKeyed: several iterators in step.
 *
 * @see <a href="https://tc39.es/proposal-joint-iteration/">Joint Iteration</a>
 */
final class IteratorZip extends IteratorHelper {
    private static final int SHORTEST = 0;
    private static final int LONGEST = 1;
    private static final int STRICT = 2;

    private final int mode;
    /** {@code null} where the iterator is exhausted (longest). */
    private final Iterators.Record[] iterators;
    private final ArrayList<Iterators.Record> open;
    private final List<Object> padding;
    /** Property keys of the results, {@code null} for arrays. */
    private final List<Object> keys;

    private IteratorZip(Realm realm, int mode, ArrayList<Iterators.Record> iterators, List<Object> padding, List<Object> keys) {
        super(realm);
        this.mode = mode;
        this.iterators = iterators.toArray(new Iterators.Record[0]);
        this.open = iterators;
        this.padding = padding;
        this.keys = keys;
    }

    /** {@code Iterator.zip(iterables[, options])} — https://tc39.es/proposal-joint-iteration/#sec-iterator.zip */
    static Object zip(Realm realm, Object iterables, Object options) {
        if (!(iterables instanceof JSObject)) throw Errors.typeError(Errors.describe(iterables) + " is not an object");
        JSObject o = optionsObject(options);
        int mode = mode(o);
        Object paddingOption = paddingOption(o, mode);
        ArrayList<Iterators.Record> iterators = new ArrayList<>();
        Iterators.Record input = Iterators.getIterator(realm, iterables);
        while (true) {
            realm.agent.poll();
            Object next;
            try {
                next = Iterators.stepValue(input);
            } catch (JSThrow t) {
                throw closeAll(iterators, t);
            }
            if (next == null) break;
            try {
                iterators.add(IteratorConstructor.flattenable(realm, next, false, "Iterator.zip"));
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(input.iterator, closeAll(iterators, t));
            }
        }
        List<Object> padding = null;
        if (mode == LONGEST) {
            try {
                padding = padding(realm, paddingOption, iterators.size());
            } catch (JSThrow t) {
                throw closeAll(iterators, t);
            }
        }
        return new IteratorZip(realm, mode, iterators, padding, null);
    }

    private static List<Object> padding(Realm realm, Object option, int count) {
        ArrayList<Object> padding = new ArrayList<>(count);
        if (option != Undefined.INSTANCE) {
            Iterators.Record r = Iterators.getIterator(realm, option);
            while (padding.size() < count) {
                Object next = Iterators.stepValue(r);
                if (next == null) break;
                padding.add(next);
            }
            if (!r.done) Iterators.close(r.iterator);
        }
        while (padding.size() < count) padding.add(Undefined.INSTANCE);
        return padding;
    }

    /** {@code Iterator.zipKeyed(iterables[, options])} — https://tc39.es/proposal-joint-iteration/#sec-iterator.zipkeyed */
    static Object zipKeyed(Realm realm, Object iterables, Object options) {
        if (!(iterables instanceof JSObject source)) throw Errors.typeError(Errors.describe(iterables) + " is not an object");
        JSObject o = optionsObject(options);
        int mode = mode(o);
        Object paddingOption = paddingOption(o, mode);
        ArrayList<Iterators.Record> iterators = new ArrayList<>();
        ArrayList<Object> keys = new ArrayList<>();
        ArrayList<Object> padding = null;
        List<Object> all = source.ownPropertyKeys();
        try {
            for (Object key : all) {
                PropertyDescriptor d = source.getOwnProperty(key);
                if (d == null || !d.enumerable()) continue;
                Object value = source.get(key);
                if (value == Undefined.INSTANCE) continue;
                keys.add(key);
                iterators.add(IteratorConstructor.flattenable(realm, value, false, "Iterator.zipKeyed"));
            }
            if (mode == LONGEST) {
                padding = new ArrayList<>(keys.size());
                for (Object key : keys) padding.add(paddingOption instanceof JSObject p ? p.get(key) : Undefined.INSTANCE);
            }
        } catch (JSThrow t) {
            throw closeAll(iterators, t);
        }
        return new IteratorZip(realm, mode, iterators, padding, keys);
    }

    /** GetOptionsObject; {@code null} for undefined. */
    private static JSObject optionsObject(Object options) {
        if (options == Undefined.INSTANCE) return null;
        if (options instanceof JSObject o) return o;
        throw Errors.typeError(Errors.describe(options) + " is not an object");
    }

    private static int mode(JSObject options) {
        Object m = options == null ? Undefined.INSTANCE : options.get("mode");
        if (m == Undefined.INSTANCE) return SHORTEST;
        if (Strings.isString(m)) {
            switch (Strings.flat(m)) {
                case "shortest": return SHORTEST;
                case "longest": return LONGEST;
                case "strict": return STRICT;
                default: break;
            }
        }
        throw Errors.typeError("mode must be \"shortest\", \"longest\", or \"strict\"");
    }

    private static Object paddingOption(JSObject options, int mode) {
        if (mode != LONGEST || options == null) return Undefined.INSTANCE;
        Object p = options.get("padding");
        if (p == Undefined.INSTANCE || p instanceof JSObject) return p;
        throw Errors.typeError("padding must be an object");
    }

    /** IteratorCloseAll with a throw completion. */
    private static JSThrow closeAll(List<Iterators.Record> open, JSThrow t) {
        for (int i = open.size() - 1; i >= 0; i--) Iterators.closeAndThrow(open.get(i).iterator, t);
        return t;
    }

    /** IteratorCloseAll with a return completion: the first error wins. */
    private void closeAllOpen() {
        for (int i = open.size() - 1; i >= 0; i--) {
            try {
                Iterators.close(open.get(i).iterator);
            } catch (JSThrow t) {
                throw closeAll(open.subList(0, i), t);
            }
        }
    }

    @Override
    void closeAtStart() {
        closeAllOpen();
    }

    @Override
    void closeAtYield() {
        closeAllOpen();
    }

    @Override
    Object advance() {
        int n = iterators.length;
        if (n == 0) return null;
        Object[] results = new Object[n];
        for (int i = 0; i < n; i++) {
            Iterators.Record it = iterators[i];
            Object v = null;
            if (it != null) {
                try {
                    v = Iterators.stepValue(it);
                } catch (JSThrow t) {
                    open.remove(it);
                    throw closeAll(open, t);
                }
                if (v == null) {
                    open.remove(it);
                    if (mode == SHORTEST) {
                        closeAllOpen();
                        return null;
                    }
                    if (mode == STRICT) {
                        endStrictly(i);
                        return null;
                    }
                    if (open.isEmpty()) return null;
                    iterators[i] = null;
                }
            }
            results[i] = v == null ? padding.get(i) : v;
        }
        if (keys == null) return JSArray.of(realm, results);
        JSObject o = JSObject.create(null);
        for (int i = 0; i < n; i++) o.createDataProperty(keys.get(i), results[i]);
        return o;
    }

    /** Iterator {@code i} has ended: it must be the first, and all others must end too. */
    private void endStrictly(int i) {
        if (i != 0) throw closeAll(open, Errors.typeError("Iterators passed to Iterator.zip with mode 'strict' have different lengths"));
        for (int k = 1; k < iterators.length; k++) {
            boolean more;
            try {
                more = stepOnly(iterators[k]);
            } catch (JSThrow t) {
                open.remove(iterators[k]);
                throw closeAll(open, t);
            }
            if (more) throw closeAll(open, Errors.typeError("Iterators passed to Iterator.zip with mode 'strict' have different lengths"));
            open.remove(iterators[k]);
        }
    }
}
