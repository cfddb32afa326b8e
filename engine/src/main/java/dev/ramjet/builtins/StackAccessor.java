package dev.ramjet.builtins;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSError;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.StackTrace;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * Stack traces as scripts see them. Frames are taken when an error is made and laid out when its stack is first read: by
 * Error.prepareStackTrace, if the script has set one, from an array of {@link CallSite}s; else as text. Objects that are no
 * errors get a stack from Error.captureStackTrace: an own accessor over a hidden error that holds the frames.
 */
final class StackAccessor extends BuiltinTable {
    private static final StackAccessor TABLE = new StackAccessor();

    private static final int GET = 0;
    private static final int SET = 1;

    private StackAccessor() {
        super("-/0", "-/1");
    }

    /** Error.captureStackTrace. */
    static void capture(Realm realm, JSObject o, JSObject upTo) {
        if (o instanceof JSError e) {
            e.captureStack(realm.agent, upTo);
            // A stack assigned before gives way to the accessor again.
            if (e.getOwnStored("stack") == null || e.delete("stack")) return;
        }
        JSError holder = new JSError(realm.intrinsic(Intrinsic.ERROR_PROTOTYPE));
        holder.captureStack(realm.agent, upTo);
        o.definePropertyOrThrow("stack", PropertyDescriptor.accessor(TABLE.function(realm, GET, holder, o), TABLE.function(realm, SET, holder), Shape.CONFIGURABLE));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        JSError holder = (JSError) self.captured[0];
        if (id == GET) return stackOf(holder, (JSObject) self.captured[1]);
        holder.setStack(Values.arg(args, 0));
        return Undefined.INSTANCE;
    }

    /** The stack of an error, laid out now if this is the first time. */
    static Object stackOf(JSError e) {
        return stackOf(e, e);
    }

    private static Object stackOf(JSError holder, JSObject o) {
        Object made = holder.stack();
        if (made != null) return made;
        StackTrace.Frame[] frames = holder.frames();
        if (frames == null) return Undefined.INSTANCE;
        // A reader on the way (prepareStackTrace itself, a name getter) sees the plain text.
        holder.setStack(StackTrace.format(Errors.describeThrown(o), frames));
        Realm realm = holder.captureRealm();
        JSObject error = realm.intrinsicIfMade(Intrinsic.ERROR);
        Object prepare = error == null ? null : error.get("prepareStackTrace");
        if (prepare instanceof JSObject f && f.isCallable() && !realm.agent.formattingStack) {
            // Errors whose stack it reads itself are laid out as text.
            realm.agent.formattingStack = true;
            try {
                holder.setStack(f.call(error, new Object[] {o, CallSite.array(realm, frames)}));
            } finally {
                realm.agent.formattingStack = false;
            }
        } else {
            holder.setStack(StackTrace.format(header(o), frames));
        }
        return holder.stack();
    }

    private static String header(JSObject o) {
        try {
            return Strings.flat(ErrorPrototype.toString(o));
        } catch (JSThrow t) {
            return "<error>";
        }
    }
}
