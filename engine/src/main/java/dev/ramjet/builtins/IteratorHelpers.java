package dev.ramjet.builtins;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Iterators;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Values;

import java.util.ArrayDeque;

/** The helpers that iterate over one iterator at a time. */
final class IteratorHelpers {
    private IteratorHelpers() {}

    /** One underlying iterator, open until it is exhausted. */
    private abstract static class Single extends IteratorHelper {
        final Iterators.Record iterated;

        Single(Realm realm, Iterators.Record iterated) {
            super(realm);
            this.iterated = iterated;
        }

        @Override
        void closeAtStart() {
            Iterators.close(iterated.iterator);
        }

        @Override
        void closeAtYield() {
            Iterators.close(iterated.iterator);
        }
    }

    /** Iterator.prototype.map's. */
    static final class Map extends Single {
        private final JSObject mapper;
        private long counter;

        Map(Realm realm, Iterators.Record iterated, JSObject mapper) {
            super(realm, iterated);
            this.mapper = mapper;
        }

        @Override
        Object advance() {
            Object v = Iterators.stepValue(iterated);
            return v == null ? null : callOrClose(mapper, iterated, v, Values.number(counter++));
        }
    }

    /** Iterator.prototype.filter's. */
    static final class Filter extends Single {
        private final JSObject predicate;
        private long counter;

        Filter(Realm realm, Iterators.Record iterated, JSObject predicate) {
            super(realm, iterated);
            this.predicate = predicate;
        }

        @Override
        Object advance() {
            while (true) {
                realm.agent.poll();
                Object v = Iterators.stepValue(iterated);
                if (v == null || Conversions.toBoolean(callOrClose(predicate, iterated, v, Values.number(counter++)))) return v;
            }
        }
    }

    /** Iterator.prototype.take's. */
    static final class Take extends Single {
        /** May be infinite. */
        private double remaining;

        Take(Realm realm, Iterators.Record iterated, double limit) {
            super(realm, iterated);
            this.remaining = limit;
        }

        @Override
        Object advance() {
            if (remaining == 0) {
                Iterators.close(iterated.iterator);
                return null;
            }
            remaining--;
            return Iterators.stepValue(iterated);
        }
    }

    /** Iterator.prototype.drop's. */
    static final class Drop extends Single {
        private double remaining;

        Drop(Realm realm, Iterators.Record iterated, double limit) {
            super(realm, iterated);
            this.remaining = limit;
        }

        @Override
        Object advance() {
            while (remaining > 0) {
                realm.agent.poll();
                remaining--;
                if (!stepOnly(iterated)) return null;
            }
            return Iterators.stepValue(iterated);
        }
    }

    /** Iterator.prototype.flatMap's. */
    static final class FlatMap extends Single {
        private final JSObject mapper;
        private long counter;
        /** The iterator whose values are being passed on; {@code null} between two. */
        private Iterators.Record inner;

        FlatMap(Realm realm, Iterators.Record iterated, JSObject mapper) {
            super(realm, iterated);
            this.mapper = mapper;
        }

        @Override
        Object advance() {
            while (true) {
                realm.agent.poll();
                if (inner == null) {
                    Object v = Iterators.stepValue(iterated);
                    if (v == null) return null;
                    Object mapped = callOrClose(mapper, iterated, v, Values.number(counter++));
                    try {
                        inner = IteratorConstructor.flattenable(realm, mapped, false, "Iterator.prototype.flatMap");
                    } catch (JSThrow t) {
                        throw Iterators.closeAndThrow(iterated.iterator, t);
                    }
                }
                Object v;
                try {
                    v = Iterators.stepValue(inner);
                } catch (JSThrow t) {
                    throw Iterators.closeAndThrow(iterated.iterator, t);
                }
                if (v != null) return v;
                inner = null;
            }
        }

        @Override
        void closeAtYield() {
            try {
                Iterators.close(inner.iterator);
            } catch (JSThrow t) {
                throw Iterators.closeAndThrow(iterated.iterator, t);
            }
            Iterators.close(iterated.iterator);
        }
    }

    /** Iterator.prototype.chunks' and windows': arrays of consecutive values. */
    static final class Chunks extends Single {
        private final long size;
        /** Each array starts one value after the one before. */
        private final boolean sliding;
        /** Whether what is left at the end is passed on, if it is shorter than {@link #size}. */
        private final boolean partial;
        private final ArrayDeque<Object> buffer = new ArrayDeque<>();

        Chunks(Realm realm, Iterators.Record iterated, long size, boolean sliding, boolean partial) {
            super(realm, iterated);
            this.size = size;
            this.sliding = sliding;
            this.partial = partial;
        }

        @Override
        Object advance() {
            if (iterated.done) return null;
            while (true) {
                realm.agent.poll();
                Object v = Iterators.stepValue(iterated);
                if (v == null) {
                    if (!partial || buffer.isEmpty() || buffer.size() >= size) return null;
                    return JSArray.of(realm, buffer.toArray());
                }
                if (sliding && buffer.size() == size) buffer.removeFirst();
                buffer.addLast(v);
                if (buffer.size() == size) {
                    JSArray a = JSArray.of(realm, buffer.toArray());
                    if (!sliding) buffer.clear();
                    return a;
                }
            }
        }

        @Override
        void closeAtYield() {
            if (!iterated.done) Iterators.close(iterated.iterator);
        }
    }

    /** Iterator.concat's. */
    static final class Concat extends IteratorHelper {
        private final Object[] iterables;
        private final JSObject[] methods;
        private int index;
        private Iterators.Record current;

        Concat(Realm realm, Object[] iterables, JSObject[] methods) {
            super(realm);
            this.iterables = iterables;
            this.methods = methods;
        }

        @Override
        Object advance() {
            while (true) {
                if (current == null) {
                    if (index == methods.length) return null;
                    Object it = methods[index].call(iterables[index], Operations.NO_ARGS);
                    if (!(it instanceof JSObject o)) throw Errors.typeError(Errors.describe(it) + " is not an object");
                    current = Iterators.getIteratorDirect(o);
                }
                realm.agent.poll();
                Object v = Iterators.stepValue(current);
                if (v != null) return v;
                current = null;
                index++;
            }
        }

        @Override
        void closeAtStart() {
            // Nothing is open yet.
        }

        @Override
        void closeAtYield() {
            Iterators.close(current.iterator);
        }
    }
}
