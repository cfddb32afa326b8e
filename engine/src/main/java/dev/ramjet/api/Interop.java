package dev.ramjet.api;

import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.JSArray;
import dev.ramjet.runtime.JSArrayBuffer;
import dev.ramjet.runtime.JSDataView;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSTypedArray;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.PropertyDescriptor;
import dev.ramjet.runtime.PropertyKey;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;
import java.util.ArrayList;
import java.util.Arrays;

/** What values of the api do, by number, so that {@link Context#perform} is the one place that enters the engine and translates what it throws. */
final class Interop {
    static final int GET = 0, SET = 1, HAS = 2, DELETE = 3, KEYS = 4, LENGTH = 5, CALL = 6, INVOKE = 7, CONSTRUCT = 8, TO_STRING = 9, TO_NUMBER = 10,
        INSTANCE_OF = 11, DEFINE = 12, DEFINE_HIDDEN = 13, OWN_KEYS = 14, OWN_PROPERTY = 15, PROTOTYPE = 16, RUN = 17, JOBS = 18, IMPORT = 19, COMPILE = 20,
        SET_PROTOTYPE = 21, PARSE_JSON = 22, RESOLVE = 23, REJECT = 24, COMPILE_FUNCTION = 25, EVAL = 26, LINK = 27;

    private Interop() {}

    static Object perform(Context context, int op, Object a, Object b, Object c) {
        Realm realm = context.realm;
        switch (op) {
            case GET:
                return Operations.getProperty(realm, a, PropertyKey.from(b));
            case SET:
                Operations.setProperty(realm, a, PropertyKey.from(b), c, true);
                return null;
            case HAS:
                return ((JSObject) a).hasProperty(PropertyKey.from(b));
            case DELETE:
                return Operations.deleteProperty(realm, a, PropertyKey.from(b), false);
            case KEYS:
                return keys(Conversions.toObject(realm, a));
            case LENGTH:
                return a instanceof JSObject o ? (int) Math.min(Integer.MAX_VALUE, Operations.lengthOfArrayLike(o))
                    : dev.ramjet.runtime.Strings.isString(a) ? dev.ramjet.runtime.Strings.length(a) : 0;
            case CALL:
                if (!Values.isCallable(a)) throw Errors.typeError(Errors.describe(a) + " is not a function");
                return ((JSObject) a).call(b, (Object[]) c);
            case INVOKE: {
                Object f = Operations.getProperty(realm, a, PropertyKey.from(b));
                if (!Values.isCallable(f)) throw Errors.typeError(b + " is not a function");
                return ((JSObject) f).call(a, (Object[]) c);
            }
            case CONSTRUCT:
                if (!Values.isConstructor(a)) throw Errors.typeError(Errors.describe(a) + " is not a constructor");
                return ((JSObject) a).construct((Object[]) c, (JSObject) a);
            case TO_STRING:
                return Conversions.toString(a);
            case TO_NUMBER:
                return Conversions.toNumber(a);
            case INSTANCE_OF:
                return Operations.instanceOf(a, b);
            case DEFINE:
                ((JSObject) a).createDataPropertyOrThrow(PropertyKey.from(b), c);
                return null;
            case DEFINE_HIDDEN:
                ((JSObject) a).definePropertyOrThrow(PropertyKey.from(b), PropertyDescriptor.data(c, Shape.HIDDEN));
                return null;
            case OWN_KEYS:
                return ((JSObject) a).ownPropertyKeys();
            case OWN_PROPERTY:
                return ((JSObject) a).getOwnProperty(b);
            case PROTOTYPE:
                return ((JSObject) a).getPrototypeOf();
            case SET_PROTOTYPE:
                return ((JSObject) a).setPrototypeOf(b == dev.ramjet.runtime.JSNull.INSTANCE ? null : (JSObject) b);
            case PARSE_JSON:
                return Operations.invoke(realm, realm.intrinsic(dev.ramjet.runtime.Intrinsic.JSON), "parse", a);
            case RESOLVE:
                ((dev.ramjet.runtime.JSPromise) a).resolve(b);
                return null;
            case REJECT:
                ((dev.ramjet.runtime.JSPromise) a).reject(b);
                return null;
            case JOBS:
                context.agent.runJobs();
                return null;
            default:
                return context.execute(op, a, b, c);
        }
    }

    private static String[] keys(JSObject o) {
        ArrayList<String> names = new ArrayList<>();
        for (Object key : o.ownPropertyKeys()) {
            if (!(key instanceof dev.ramjet.runtime.JSSymbol) && isEnumerable(o, key)) names.add(key.toString());
        }
        return names.toArray(new String[0]);
    }

    private static boolean isEnumerable(JSObject o, Object key) {
        PropertyDescriptor d = o.getOwnProperty(key);
        return d != null && d.enumerable();
    }

    static byte[] bytes(Object raw) {
        if (raw instanceof JSArrayBuffer b) return b.isDetached() ? new byte[0] : b.copyBytes(0, b.byteLength());
        if (raw instanceof JSTypedArray t) {
            int n = t.length() << t.shift();
            return t.isOutOfBounds() ? new byte[0] : t.buffer.copyBytes(t.offset, t.offset + n);
        }
        if (raw instanceof JSDataView v) {
            int n = v.byteLength();
            return n < 0 ? new byte[0] : v.buffer.copyBytes(v.offset, v.offset + n);
        }
        return null;
    }

    static JSArray array(Realm realm, Object[] values) {
        return new JSArray(realm.arrayShape(), values, values.length);
    }

    static Object[] pad(Object[] args, int least) {
        if (args.length >= least) return args;
        Object[] padded = Arrays.copyOf(args, least);
        Arrays.fill(padded, args.length, least, Undefined.INSTANCE);
        return padded;
    }
}
