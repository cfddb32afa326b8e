package dev.ramjet.builtins.date;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Conversions;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Values;

/**
 * The Date constructor.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-date-constructor">The Date Constructor</a>
 */
public final class DateConstructor extends BuiltinTable {
    private static final DateConstructor TABLE = new DateConstructor();

    private DateConstructor() {
        super("new Date/7", "now/0", "parse/1", "UTC/7");
    }

    public static JSObject create(Realm realm) {
        return TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.DATE_PROTOTYPE));
    }

    @Override
    public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
        switch (id) {
            case 0: return date(realm, args, newTarget);
            // Date.now ( ) https://tc39.es/ecma262/#sec-date.now
            case 1: return (double) System.currentTimeMillis();
            // Date.parse ( string ) https://tc39.es/ecma262/#sec-date.parse
            case 2: return Values.number(DateParser.parse(Conversions.toString(Values.arg(args, 0)), LocalZone.of(realm.agent)));
            // Date.UTC ( year [ , month [ , date [ , hours [ , minutes [ , seconds [ , ms ] ] ] ] ] ] ) https://tc39.es/ecma262/#sec-date.utc
            default: return Values.number(DateMath.timeClip(fromParts(args)));
        }
    }

    /** Date ( ...values ) https://tc39.es/ecma262/#sec-date */
    private static Object date(Realm realm, Object[] args, JSObject newTarget) {
        LocalZone zone = args.length == 1 && newTarget != null && !needsZone(args[0]) ? null : LocalZone.of(realm.agent);
        if (newTarget == null) return DateFormatter.toString(System.currentTimeMillis(), zone, 3);
        double t;
        if (args.length == 0) {
            t = System.currentTimeMillis();
        } else if (args.length == 1) {
            if (args[0] instanceof JSDate d) {
                t = d.time;
            } else {
                Object v = Conversions.toPrimitive(args[0], Conversions.HINT_DEFAULT);
                t = Strings.isString(v) ? DateParser.parse(Strings.flat(v), zone) : DateMath.timeClip(Conversions.toNumber(v));
            }
        } else {
            t = DateMath.timeClip(zone.toUtc(fromParts(args)));
        }
        return new JSDate(Operations.prototypeFromConstructor(newTarget, Intrinsic.DATE_PROTOTYPE), t);
    }

    private static boolean needsZone(Object v) {
        return !(Values.isNumber(v) || v instanceof JSDate);
    }

    /** Year, month, day, hours, minutes, seconds, milliseconds; missing ones are the least. */
    private static double fromParts(Object[] args) {
        double[] parts = {Double.NaN, 0, 1, 0, 0, 0, 0};
        for (int i = 0; i < parts.length && i < args.length; i++) parts[i] = Conversions.toNumber(args[i]);
        double day = DateMath.makeDay(DateMath.makeFullYear(parts[0]), parts[1], parts[2]);
        return DateMath.makeDate(day, DateMath.makeTime(parts[3], parts[4], parts[5], parts[6]));
    }
}
