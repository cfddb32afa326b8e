package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.JSSymbol;
import dev.ramjet.runtime.JSThrow;
import dev.ramjet.runtime.Operations;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Shape;
import dev.ramjet.runtime.Strings;
import dev.ramjet.runtime.Undefined;

import java.math.BigInteger;

/** Making Temporal objects, and what their tables share. */
final class TemporalObjects {
    private TemporalObjects() {}

    static JSObject prototype(Realm realm, BuiltinTable table, Intrinsic constructor, String tag) {
        JSObject o = table.prototype(realm, realm.intrinsic(Intrinsic.OBJECT_PROTOTYPE), constructor);
        o.addProperty(JSSymbol.TO_STRING_TAG, tag, Shape.CONFIGURABLE);
        return o;
    }

    static JSThrow incompatible(BuiltinTable table, int id, String type, Object receiver) {
        String name = table.functionName(id);
        boolean getter = name.startsWith("get ");
        String method = getter ? "get " + type + ".prototype." + name.substring(4) : type + ".prototype." + name;
        return Errors.typeError("Method " + method + " called on incompatible receiver " + Errors.describe(receiver));
    }

    static JSThrow requiresNew(String name) {
        return Errors.typeError("Constructor " + name + " requires 'new'");
    }

    /** valueOf of every class. */
    static JSThrow noValue(String type) {
        return Errors.typeError("Do not use " + type + ".prototype.valueOf; use " + type + ".prototype.compare for comparison.");
    }

    private static JSObject prototypeFor(Realm realm, JSObject newTarget, Intrinsic fallback) {
        return newTarget == null ? realm.intrinsic(fallback) : Operations.prototypeFromConstructor(newTarget, fallback);
    }

    /** CreateTemporalDuration; RangeError. */
    static JSDuration duration(Realm realm, double[] f, JSObject newTarget) {
        if (!Durations.isValid(f)) throw Durations.invalid();
        for (int i = 0; i < f.length; i++) f[i] += 0.0;
        return new JSDuration(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_DURATION_PROTOTYPE), f);
    }

    static JSDuration duration(Realm realm, double[] f) {
        return duration(realm, f, null);
    }

    /** The result of until or since. */
    static JSDuration difference(Realm realm, InternalDuration d, Unit largest, boolean since) {
        double[] f = Durations.fromInternal(d, largest);
        return duration(realm, since ? Durations.negate(f) : f, null);
    }

    static JSDuration zeroDuration(Realm realm) {
        return duration(realm, new double[Durations.COUNT], null);
    }

    /** CreateTemporalInstant. */
    static JSInstant instant(Realm realm, BigInteger ns, JSObject newTarget) {
        return new JSInstant(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_INSTANT_PROTOTYPE), ns);
    }

    /** CreateTemporalDate; RangeError. */
    static JSPlainDate date(Realm realm, IsoDate date, TemporalCalendar calendar, JSObject newTarget) {
        date.requireWithinLimits();
        return new JSPlainDate(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_PLAIN_DATE_PROTOTYPE), date, calendar);
    }

    static JSPlainDate date(Realm realm, IsoDate date, TemporalCalendar calendar) {
        return date(realm, date, calendar, null);
    }

    /** CreateTemporalDateTime; RangeError. */
    static JSPlainDateTime dateTime(Realm realm, IsoDateTime dateTime, TemporalCalendar calendar, JSObject newTarget) {
        dateTime.requireWithinLimits();
        return new JSPlainDateTime(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_PLAIN_DATE_TIME_PROTOTYPE), dateTime, calendar);
    }

    static JSPlainDateTime dateTime(Realm realm, IsoDateTime dateTime, TemporalCalendar calendar) {
        return dateTime(realm, dateTime, calendar, null);
    }

    /** CreateTemporalTime. */
    static JSPlainTime time(Realm realm, long time, JSObject newTarget) {
        return new JSPlainTime(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_PLAIN_TIME_PROTOTYPE), time);
    }

    static JSPlainTime time(Realm realm, long time) {
        return time(realm, time, null);
    }

    /** CreateTemporalYearMonth; RangeError. */
    static JSPlainYearMonth yearMonth(Realm realm, IsoDate date, TemporalCalendar calendar, JSObject newTarget) {
        if (!date.isYearMonthWithinLimits()) throw IsoDate.outOfRange();
        return new JSPlainYearMonth(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_PLAIN_YEAR_MONTH_PROTOTYPE), date, calendar);
    }

    static JSPlainYearMonth yearMonth(Realm realm, IsoDate date, TemporalCalendar calendar) {
        return yearMonth(realm, date, calendar, null);
    }

    /** CreateTemporalMonthDay; RangeError. */
    static JSPlainMonthDay monthDay(Realm realm, IsoDate date, TemporalCalendar calendar, JSObject newTarget) {
        date.requireWithinLimits();
        return new JSPlainMonthDay(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_PLAIN_MONTH_DAY_PROTOTYPE), date, calendar);
    }

    static JSPlainMonthDay monthDay(Realm realm, IsoDate date, TemporalCalendar calendar) {
        return monthDay(realm, date, calendar, null);
    }

    /** CreateTemporalZonedDateTime. */
    static JSZonedDateTime zoned(Realm realm, BigInteger ns, TemporalZone zone, TemporalCalendar calendar, JSObject newTarget) {
        return new JSZonedDateTime(prototypeFor(realm, newTarget, Intrinsic.TEMPORAL_ZONED_DATE_TIME_PROTOTYPE), ns, zone, calendar);
    }

    static JSZonedDateTime zoned(Realm realm, BigInteger ns, TemporalZone zone, TemporalCalendar calendar) {
        return zoned(realm, ns, zone, calendar, null);
    }

    /** A value as string; TypeError for other types than String. */
    static String requireString(Object v, String what) {
        if (!Strings.isString(v)) throw Errors.typeError("Invalid " + what + ": " + Errors.describeWithType(v));
        return Strings.flat(v);
    }

    /** ToTemporalTimeZoneIdentifier. */
    static TemporalZone timeZone(Object v) {
        if (v instanceof JSZonedDateTime z) return z.zone;
        return IsoParser.timeZoneString(requireString(v, "time zone"));
    }

    /** ToTemporalCalendarIdentifier. */
    static TemporalCalendar calendar(Object v) {
        if (v instanceof TemporalObject t && t.calendar() != null) return t.calendar();
        return TemporalCalendar.of(IsoParser.calendarString(requireString(v, "calendar")));
    }

    /** The calendar argument of a constructor. */
    static TemporalCalendar calendarArgument(Object v) {
        return v == Undefined.INSTANCE ? IsoCalendar.INSTANCE : TemporalCalendar.of(requireString(v, "calendar"));
    }

    /** GetTemporalCalendarIdentifierWithISODefault. */
    static TemporalCalendar calendarOf(JSObject item) {
        if (item instanceof TemporalObject t && t.calendar() != null) return t.calendar();
        Object v = item.get("calendar");
        return v == Undefined.INSTANCE ? IsoCalendar.INSTANCE : calendar(v);
    }

    /** IsPartialTemporalObject, TypeError if not. */
    static JSObject requirePartial(Object v) {
        if (v instanceof JSObject o && !(o instanceof JSPlainTime) && !(o instanceof TemporalObject t && t.calendar() != null)
            && o.get("calendar") == Undefined.INSTANCE && o.get("timeZone") == Undefined.INSTANCE) return o;
        throw Errors.typeError("Argument must be an object with the properties to change, without calendar and timeZone");
    }
}
