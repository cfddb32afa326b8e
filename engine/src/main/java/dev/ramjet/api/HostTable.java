package dev.ramjet.api;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.LazyValue;
import dev.ramjet.runtime.PropertyCell;
import dev.ramjet.runtime.PropertyMap;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;

/**
 * Many host functions as one table: a row a function, one {@code switch (id)} that runs them. A function object is made when a script
 * first reads it, so a table with a hundred rows costs next to nothing at start-up.
 *
 * <p>A row is {@code "name/length"}, {@code "get name"}, {@code "set name"} (right after its getter), or {@code "=name"}: a value that
 * {@link #call} makes when it is first read. The position of a row is its id.
 *
 * <pre>{@code
 * final class Greeter extends HostTable {
 *     Greeter() { super("hello/1", "=started"); }
 *     public Object call(int id, Context context, Value self, Value[] args) {
 *         return id == 0 ? "Hello, " + args[0] : (Object) System.nanoTime();
 *     }
 * }
 * context.globals().set("greeter", context.object(new Greeter()));
 * }</pre>
 */
public abstract class HostTable {
    private final String[] rows;
    private final Functions functions;

    protected HostTable(String... rows) {
        this.rows = rows;
        String[] plain = new String[rows.length];
        for (int i = 0; i < rows.length; i++) plain[i] = rows[i].charAt(0) == '=' ? "-" + rows[i].substring(1) : rows[i];
        functions = new Functions(this, plain);
    }

    /**
     * Runs row {@code id}.
     *
     * @param args at least as many as the row's length says, missing ones undefined
     * @return converted as {@link Context#value} says; null is undefined
     */
    public abstract Object call(int id, Context context, Value self, Value[] args) throws Exception;

    final void install(Realm realm, JSObject target) {
        target.toLibraryObject(realm, rows.length);
        functions.install(realm, target);
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].charAt(0) == '=') target.addProperty(rows[i].substring(1), new LazyRow(functions, i), Shape.HIDDEN);
        }
    }

    /** Makes the members of a fresh object enumerable, as those of host objects are. */
    static void makeEnumerable(JSObject target) {
        PropertyMap map = target.shape.dictionary;
        for (int i = 0; i < map.end(); i++) {
            PropertyCell c = map.at(i);
            if (c != null) c.attributes |= Shape.ENUMERABLE;
        }
    }

    private static final class LazyRow implements LazyValue {
        private final Functions functions;
        private final int id;

        LazyRow(Functions functions, int id) {
            this.functions = functions;
            this.id = id;
        }

        @Override
        public Object materialize(Realm realm) {
            return functions.call(id, realm, Undefined.INSTANCE, NO_ARGS, null, null);
        }
    }

    private static final Object[] NO_ARGS = {};

    private static final class Functions extends BuiltinTable {
        private final HostTable host;

        Functions(HostTable host, String[] rows) {
            super(rows);
            this.host = host;
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            Context context = Context.of(realm);
            try {
                return context.toScript(host.call(id, context, context.wrap(thisValue), context.wrapAll(args, length(id))));
            } catch (Throwable t) {
                throw context.toScriptThrow(t);
            }
        }
    }
}
