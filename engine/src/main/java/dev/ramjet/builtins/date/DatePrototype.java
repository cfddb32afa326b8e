package dev.ramjet.builtins.date;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSNull;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;

/**
 * %Date.prototype%.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-properties-of-the-date-prototype-object">Properties of the Date Prototype Object</a>
 */
public final class DatePrototype extends BuiltinTable {
    // Components; days of the week have no setter.
    private static final int FULL_YEAR = 0, MONTH = 1, DATE = 2, HOURS = 3, MINUTES = 4, SECONDS = 5, MILLISECONDS = 6, DAY = 7;
    private static final String[] COMPONENTS = {"FullYear", "Month", "Date", "Hours", "Minutes", "Seconds", "Milliseconds", "Day"};

    private static final int TO_STRING = 0, TO_DATE_STRING = 1, TO_TIME_STRING = 2, TO_ISO_STRING = 3, TO_UTC_STRING = 4, GET_TIME = 21,
        SET_TIME = 22, GET_TIMEZONE_OFFSET = 23, VALUE_OF = 39, GET_YEAR = 40, SET_YEAR = 41, TO_JSON = 42, TO_LOCALE_STRING = 43,
        TO_LOCALE_DATE_STRING = 44, TO_LOCALE_TIME_STRING = 45, TO_TEMPORAL_INSTANT = 46, TO_PRIMITIVE = 47, ROWS = 48;

    private static final DatePrototype TABLE = new DatePrototype();

    /** For each row that reads or writes a component: the component | UTC 16 | setter 32; -1 for the others. */
    private static final int[] ACCESS = new int[ROWS];

    static {
        for (int id = 0; id < ROWS; id++) {
            String name = TABLE.functionName(id);
            ACCESS[id] = -1;
            boolean setter = name.startsWith("set");
            if (!setter && !name.startsWith("get")) continue;
            boolean utc = name.startsWith("UTC", 3);
            String component = name.substring(utc ? 6 : 3);
            for (int c = 0; c < COMPONENTS.length; c++) {
                if (COMPONENTS[c].equals(component)) ACCESS[id] = c | (utc ? 16 : 0) | (setter ? 32 : 0);
            }
        }
    }

    private DatePrototype() {
        super("toString/0", "toDateString/0", "toTimeString/0", "toISOString/0", "toUTCString/0", "toGMTString=toUTCString", "getDate/0",
            "setDate/1", "getDay/0", "getFullYear/0", "setFullYear/3", "getHours/0", "setHours/4", "getMilliseconds/0", "setMilliseconds/1",
            "getMinutes/0", "setMinutes/3", "getMonth/0", "setMonth/2", "getSeconds/0", "setSeconds/2", "getTime/0", "setTime/1",
            "getTimezoneOffset/0", "getUTCDate/0", "setUTCDate/1", "getUTCDay/0", "getUTCFullYear/0", "setUTCFullYear/3", "getUTCHours/0",
            "setUTCHours/4", "getUTCMilliseconds/0", "setUTCMilliseconds/1", "getUTCMinutes/0", "setUTCMinutes/3", "getUTCMonth/0",
            "setUTCMonth/2", "getUTCSeconds/0", "setUTCSeconds/2", "valueOf/0", "getYear/0", "setYear/1", "toJSON/1", "toLocaleString/0",
            "toLocaleDateString/0", "toLocaleTimeString/0", "toTemporalInstant/0", "@toPrimitive!c/1");
    }

    public static JSObject create(Realm realm) {
        return TABLE.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), Intrinsic.DATE);
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        if (id == TO_JSON) return toJSON(realm, thisValue);
        if (id == TO_PRIMITIVE) return toPrimitive(thisValue, Values.arg(args, 0));
        if (!(thisValue instanceof JSDate d)) throw notDate(id, thisValue);
        int access = ACCESS[id];
        if (access >= 0) {
            LocalZone zone = zone(realm, (access & 16) != 0);
            return (access & 32) != 0 ? set(d, access & 15, zone, args) : get(d.time, access & 15, zone);
        }
        switch (id) {
            case GET_TIME, VALUE_OF: return Values.number(d.time);
            case SET_TIME: return update(d, Conversions.toNumber(Values.arg(args, 0)));
            case GET_TIMEZONE_OFFSET: {
                if (d.time != d.time) return Values.NAN;
                return (int) (-zone(realm, false).offsetAt((long) d.time) / 60_000);
            }
            case GET_YEAR: {
                Object y = get(d.time, FULL_YEAR, zone(realm, false));
                return y instanceof Integer i ? (Object) (i - 1900) : y;
            }
            case SET_YEAR: return setYear(d, zone(realm, false), Values.arg(args, 0));
            case TO_STRING: return DateFormatter.toString(d.time, zone(realm, false), 3);
            case TO_DATE_STRING: return DateFormatter.toString(d.time, zone(realm, false), 1);
            case TO_TIME_STRING: return DateFormatter.toString(d.time, zone(realm, false), 2);
            case TO_ISO_STRING: return DateFormatter.toISOString(d.time);
            case TO_UTC_STRING: return DateFormatter.toUTCString(d.time);
            case TO_LOCALE_STRING: return DateFormatter.toLocaleString(d.time, zone(realm, false), 3);
            case TO_LOCALE_DATE_STRING: return DateFormatter.toLocaleString(d.time, zone(realm, false), 1);
            case TO_LOCALE_TIME_STRING: return DateFormatter.toLocaleString(d.time, zone(realm, false), 2);
            case TO_TEMPORAL_INSTANT: return toTemporalInstant(realm, d.time);
            default: throw new IllegalArgumentException();
        }
    }

    private static JSThrow notDate(int id, Object receiver) {
        String name = TABLE.functionName(id);
        if (name.startsWith("get") && id != GET_YEAR || id == VALUE_OF) return Errors.typeError("this is not a Date object.");
        return Errors.incompatibleReceiver("Date.prototype." + name, receiver);
    }

    /** {@code null} for UTC. */
    private static LocalZone zone(Realm realm, boolean utc) {
        return utc ? null : LocalZone.of(realm.agent);
    }

    private static long local(double t, LocalZone zone) {
        return zone == null ? (long) t : zone.toLocal((long) t);
    }

    /** Date.prototype.getDate and the like https://tc39.es/ecma262/#sec-date.prototype.getdate */
    private static Object get(double time, int component, LocalZone zone) {
        if (time != time) return Values.NAN;
        return component(local(time, zone), component);
    }

    private static int component(long t, int component) {
        switch (component) {
            case FULL_YEAR: return DateMath.year(DateMath.dateFromDay(DateMath.day(t)));
            case MONTH: return DateMath.month(DateMath.dateFromDay(DateMath.day(t)));
            case DATE: return DateMath.dayOfMonth(DateMath.dateFromDay(DateMath.day(t)));
            case HOURS: return DateMath.timeWithinDay(t) / 3_600_000;
            case MINUTES: return DateMath.timeWithinDay(t) / 60_000 % 60;
            case SECONDS: return DateMath.timeWithinDay(t) / 1000 % 60;
            case MILLISECONDS: return DateMath.timeWithinDay(t) % 1000;
            case DAY: return DateMath.weekDay(DateMath.day(t));
            default: throw new IllegalArgumentException();
        }
    }

    private static Object update(JSDate d, double t) {
        d.time = DateMath.timeClip(t);
        return Values.number(d.time);
    }

    /**
     * Date.prototype.setDate and the like https://tc39.es/ecma262/#sec-date.prototype.setdate: arguments replace components
     * from {@code first} on, at most to the day or to the millisecond.
     */
    private static Object set(JSDate d, int first, LocalZone zone, Object[] args) {
        double time = d.time;
        int last = first <= DATE ? DATE : MILLISECONDS;
        double[] given = new double[last - first + 1];
        int count = Math.max(1, Math.min(args.length, given.length));
        for (int i = 0; i < count; i++) given[i] = Conversions.toNumber(Values.arg(args, i));
        if (time != time) {
            // Only a year makes a date of an invalid one.
            if (first != FULL_YEAR) return Values.NAN;
        }
        long t = time != time ? 0 : local(time, zone);
        double[] parts = new double[7];
        for (int i = 0; i < 7; i++) parts[i] = i >= first && i < first + count ? given[i - first] : component(t, i);
        double day = first <= DATE ? DateMath.makeDay(parts[0], parts[1], parts[2]) : DateMath.day(t);
        double timeInDay = first <= DATE ? DateMath.timeWithinDay(t) : DateMath.makeTime(parts[3], parts[4], parts[5], parts[6]);
        double r = DateMath.makeDate(day, timeInDay);
        return update(d, zone == null ? r : zone.toUtc(r));
    }

    /** Date.prototype.setYear ( year ) https://tc39.es/ecma262/#sec-date.prototype.setyear */
    private static Object setYear(JSDate d, LocalZone zone, Object year) {
        double time = d.time;
        double y = Conversions.toNumber(year);
        if (y != y) {
            d.time = y;
            return Values.NAN;
        }
        long t = time != time ? 0 : local(time, zone);
        double day = DateMath.makeDay(DateMath.makeFullYear(y), component(t, MONTH), component(t, DATE));
        return update(d, zone.toUtc(DateMath.makeDate(day, DateMath.timeWithinDay(t))));
    }

    /** Date.prototype.toJSON ( key ) https://tc39.es/ecma262/#sec-date.prototype.tojson */
    private static Object toJSON(Realm realm, Object thisValue) {
        JSObject o = Conversions.toObject(realm, thisValue);
        Object tv = Conversions.toPrimitive(o, Conversions.HINT_NUMBER);
        if (tv instanceof Double n && !Double.isFinite(n)) return JSNull.INSTANCE;
        if (!(o.get("toISOString") instanceof JSObject f) || !f.isCallable()) throw Errors.typeError("toISOString is not a function");
        return f.call(o, Operations.NO_ARGS);
    }

    /** Date.prototype [ @@toPrimitive ] ( hint ) https://tc39.es/ecma262/#sec-date.prototype-%symbol.toprimitive% */
    private static Object toPrimitive(Object thisValue, Object hint) {
        if (!(thisValue instanceof JSObject o)) {
            throw Errors.typeError("Date.prototype [ @@toPrimitive ] called on non-object");
        }
        String h = Strings.isString(hint) ? Strings.flat(hint) : "";
        boolean string = h.equals("string") || h.equals("default");
        if (!string && !h.equals("number")) throw Errors.typeError("Invalid hint: " + Errors.describe(hint));
        return Conversions.ordinaryToPrimitive(o, string);
    }

    /** Date.prototype.toTemporalInstant ( ) https://tc39.es/proposal-temporal/#sec-date.prototype.totemporalinstant */
    private static Object toTemporalInstant(Realm realm, double t) {
        if (t != t) throw Errors.rangeError("Invalid time value");
        JSObject instant = realm.intrinsic(Intrinsic.TEMPORAL_INSTANT);
        return Operations.construct(instant, new Object[] {BigInteger.valueOf((long) t).multiply(BigInteger.valueOf(1_000_000))}, instant);
    }
}
