package dev.ramjet.feedback;

import dev.ramjet.bytecode.SlotKind;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of an inline cache that has met more shapes than it has room for.
 *
 * <h2>Theory</h2>
 * The nodes of a syntax tree have dozens of shapes, and yet {@code node.kind} is at the same place in all of them: they began alike, or were made
 * by constructors that begin alike. So a cache that overflows asks for less than the shape: an entry {@linkplain PropertyCache#isByPlace by place} is for
 * all objects that have the property as a plain field at that place ({@link Shape#hasField}, three loads and two comparisons, no hash). In compilers,
 * parsers and printers one to three such entries do for nine in ten of the accesses that otherwise would be megamorphic, and compiled code reads the field
 * by itself.
 *
 * <p>A place becomes an entry when two shapes agree on it, when there are but few, or when there is room. What has no entry then is left to
 * {@link PropertyCache#OTHERS}, the last in the chain, which does as a megamorphic site does. A cache in which many shapes have the property, all at places
 * of their own, is megamorphic as a whole.
 */
final class CommonFields {
    /** Beyond all that objects have; what a file says is not trusted. */
    private static final int MAX_PLACE = 1 << 20;
    /** So many different places are worth a look each before the look-up by hash. */
    private static final int FEW = 2;

    private CommonFields() {}

    /** A place of the property, and how many entries speak for it. */
    private static final class Place {
        final int place;
        int support;

        Place(int place) {
            this.place = place;
        }
    }

    /** Whether {@code c} is full or by place already (such entries come first), so that {@link #add} decides what it becomes. */
    static boolean isFor(PropertyCache c) {
        return c.count == FeedbackVector.POLYMORPHIC || c.isByPlace();
    }

    /** Puts a cache of {@link #add} or {@link #of} into its slot. */
    static void set(FeedbackVector v, int slot, Object cache, Object key) {
        byte kind = v.function.slotKinds[slot];
        if (kind != SlotKind.GET_PROPERTY && kind != SlotKind.GET_ELEMENT && cache instanceof PropertyCache p && p.isByPlace()) v.executor.storedByPlace.note(key);
        v.caches[slot] = cache;
    }

    /** The cache {@code have} and one entry more. */
    static Object add(PropertyCache have, PropertyCache added) {
        List<Place> places = new ArrayList<>();
        List<PropertyCache> exact = new ArrayList<>();
        collect(added, places, exact);
        for (PropertyCache p = have; p != null; p = p.next) if (p.kind != PropertyCache.OTHERS) collect(p, places, exact);
        boolean others = have.hasOthers();
        PropertyCache c = null;
        if (others || places.size() + exact.size() > FeedbackVector.POLYMORPHIC) {
            int least = others || places.size() <= FEW ? 1 : 2;
            c = PropertyCache.others(added.key);
            // Those there already first.
            for (int i = places.size() - 1; i >= 0; i--) {
                Place p = places.get(i);
                if (p.support >= least && c.count < FeedbackVector.POLYMORPHIC) c = PropertyCache.byPlace(PropertyKey.unique(added.key), p.place, c);
            }
            return c.count == 1 ? FeedbackVector.MEGAMORPHIC : c;
        }
        for (PropertyCache p : exact) c = p.withNext(c);
        for (Place p : places) c = PropertyCache.byPlace(PropertyKey.unique(added.key), p.place, c);
        return c;
    }

    private static void collect(PropertyCache e, List<Place> places, List<PropertyCache> exact) {
        if (!isCommon(e)) {
            exact.add(e);
            return;
        }
        int at = Shape.place(e.info);
        Place place = null;
        for (Place p : places) if (p.place == at) place = p;
        if (place == null) places.add(place = new Place(at));
        place.support += e.isByPlace() ? 2 : 1;
    }

    /** The places that {@code c} has entries for, as a file keeps them; the last is -1 where it has others, too. */
    static int[] places(PropertyCache c) {
        int n = 0;
        PropertyCache p = c;
        for (; p != null && p.isByPlace(); p = p.next) n++;
        int[] places = new int[p == null ? n : n + 1];
        p = c;
        for (int i = 0; i < places.length; i++) {
            places[i] = i < n ? Shape.place(p.info) : -1;
            p = p.next;
        }
        return places;
    }

    /** Whether these may be places of a cache. */
    static boolean arePlaces(int[] places) {
        for (int i = 0; i < places.length; i++) {
            boolean saysOthers = places[i] == -1 && i > 0 && i == places.length - 1;
            if (saysOthers) continue;
            if (places[i] < 0 || places[i] > MAX_PLACE || Shape.representation(Shape.infoOfPlace(places[i])) > Shape.DOUBLE) return false;
        }
        return places.length > 0;
    }

    /** A cache with entries for them. */
    static PropertyCache of(Object key, int[] places) {
        PropertyCache c = null;
        for (int i = places.length - 1; i >= 0; i--) c = places[i] < 0 ? PropertyCache.others(key) : PropertyCache.byPlace(PropertyKey.unique(key), places[i], c);
        return c;
    }

    /** Whether an entry could be one by place. */
    static boolean isCommon(PropertyCache e) {
        return e.isByPlace() || e.shape != null && e.kind <= PropertyCache.FIELD_DOUBLE && e.shape.hasField(Shape.place(e.info), PropertyKey.unique(e.key));
    }
}
