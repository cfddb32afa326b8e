package dev.ramjet.builtins.temporal;

import dev.ramjet.builtins.date.LocalZone;
import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.LazyIntrinsic;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

import java.math.BigInteger;
import java.time.Instant;

/**
 * The Temporal object and Temporal.Now.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-objects">The Temporal Object</a>
 */
public final class TemporalNamespace {
    private TemporalNamespace() {}

    private static final Object[] CLASSES = {"Now", Intrinsic.TEMPORAL_NOW, "PlainDate", Intrinsic.TEMPORAL_PLAIN_DATE, "PlainTime",
        Intrinsic.TEMPORAL_PLAIN_TIME, "PlainDateTime", Intrinsic.TEMPORAL_PLAIN_DATE_TIME, "ZonedDateTime", Intrinsic.TEMPORAL_ZONED_DATE_TIME,
        "Duration", Intrinsic.TEMPORAL_DURATION, "Instant", Intrinsic.TEMPORAL_INSTANT, "PlainYearMonth", Intrinsic.TEMPORAL_PLAIN_YEAR_MONTH,
        "PlainMonthDay", Intrinsic.TEMPORAL_PLAIN_MONTH_DAY};

    public static JSObject create(Realm realm) {
        JSObject o = realm.newLibraryObject(realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), CLASSES.length / 2 + 1);
        for (int i = 0; i < CLASSES.length; i += 2) o.addProperty(CLASSES[i], new LazyIntrinsic((Intrinsic) CLASSES[i + 1]), Shape.HIDDEN);
        o.addProperty(JSSymbol.TO_STRING_TAG, "Temporal", Shape.CONFIGURABLE);
        return o;
    }

    public static JSObject createNow(Realm realm) {
        JSObject o = Now.TABLE.object(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE));
        o.addProperty(JSSymbol.TO_STRING_TAG, "Temporal.Now", Shape.CONFIGURABLE);
        return o;
    }

    /** Temporal.Now — https://tc39.es/proposal-temporal/#sec-temporal-now-object */
    private static final class Now extends BuiltinTable {
        static final Now TABLE = new Now();
        private static final int TIME_ZONE_ID = 0, INSTANT = 1, PLAIN_DATE_TIME_ISO = 2, ZONED_DATE_TIME_ISO = 3, PLAIN_DATE_ISO = 4;

        private Now() {
            super("timeZoneId/0", "instant/0", "plainDateTimeISO/0", "zonedDateTimeISO/0", "plainDateISO/0", "plainTimeISO/0");
        }

        /** SystemUTCEpochNanoseconds. */
        private static BigInteger now() {
            Instant i = Instant.now();
            return BigInteger.valueOf(i.getEpochSecond()).multiply(Exact.SECOND).add(BigInteger.valueOf(i.getNano()));
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id == INSTANT) return TemporalObjects.instant(realm, now(), null);
            Object like = id == TIME_ZONE_ID ? Undefined.INSTANCE : Values.arg(args, 0);
            TemporalZone zone = like == Undefined.INSTANCE ? TemporalZone.of(LocalZone.of(realm.agent).id()) : TemporalObjects.timeZone(like);
            switch (id) {
                case TIME_ZONE_ID: return zone.id;
                case PLAIN_DATE_TIME_ISO: return TemporalObjects.dateTime(realm, zone.dateTime(now()), IsoCalendar.INSTANCE);
                case ZONED_DATE_TIME_ISO: return TemporalObjects.zoned(realm, now(), zone, IsoCalendar.INSTANCE);
                case PLAIN_DATE_ISO: return TemporalObjects.date(realm, zone.dateTime(now()).date(), IsoCalendar.INSTANCE);
                default: return TemporalObjects.time(realm, zone.dateTime(now()).time());
            }
        }
    }
}
