package dev.ramjet.runtime;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.WeakHashMap;

/**
 * A FinalizationRegistry object. The JVM's collector puts the cells of dead targets on the agent's queue;
 * {@link Agent#runJobs} turns them into jobs when no other job is left.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-finalization-registry-objects">FinalizationRegistry Objects</a>
 */
public final class FinalizationRegistry extends JSObject {
    private final Realm realm;
    private final JSObject cleanup;
    private final HashSet<Cell> cells = new HashSet<>();
    private final WeakHashMap<Object, ArrayList<Cell>> byToken = new WeakHashMap<>();

    public FinalizationRegistry(JSObject prototype, Realm realm, JSObject cleanup) {
        super(prototype, Shape.ORDINARY);
        this.realm = realm;
        this.cleanup = cleanup;
    }

    /** One registration; as a job it calls the cleanup callback. */
    private static final class Cell extends WeakReference<Object> implements Agent.Job {
        private final FinalizationRegistry registry;
        private final Object held;

        Cell(Object target, ReferenceQueue<Object> queue, FinalizationRegistry registry, Object held) {
            super(target, queue);
            this.registry = registry;
            this.held = held;
        }

        @Override
        public void run() {
            if (registry.cells.remove(this)) registry.cleanup.call(Undefined.INSTANCE, new Object[] {held});
        }
    }

    /** Registers; {@code token} is {@code null} for none. */
    public void register(Object target, Object held, Object token) {
        Cell c = new Cell(target, realm.agent.deadTargets(), this, held);
        cells.add(c);
        if (token == null) return;
        ArrayList<Cell> list = byToken.get(token);
        if (list == null) byToken.put(token, list = new ArrayList<>(1));
        list.add(c);
    }

    /** Forgets all registrations under a token; false if there were none. */
    public boolean unregister(Object token) {
        ArrayList<Cell> list = byToken.remove(token);
        if (list == null) return false;
        boolean removed = false;
        for (int i = 0; i < list.size(); i++) removed |= cells.remove(list.get(i));
        return removed;
    }
}
