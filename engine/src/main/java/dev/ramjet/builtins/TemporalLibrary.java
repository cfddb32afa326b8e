package dev.ramjet.builtins;

import dev.ramjet.builtins.temporal.DurationBuiltins;
import dev.ramjet.builtins.temporal.InstantBuiltins;
import dev.ramjet.builtins.temporal.PlainDateBuiltins;
import dev.ramjet.builtins.temporal.PlainDateTimeBuiltins;
import dev.ramjet.builtins.temporal.PlainMonthDayBuiltins;
import dev.ramjet.builtins.temporal.PlainTimeBuiltins;
import dev.ramjet.builtins.temporal.PlainYearMonthBuiltins;
import dev.ramjet.builtins.temporal.TemporalNamespace;
import dev.ramjet.builtins.temporal.ZonedDateTimeBuiltins;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;

/** Makes the intrinsics of one area of the library: Temporal. */
final class TemporalLibrary {
    private TemporalLibrary() {}

    /** The intrinsic, or {@code null} if it belongs to another area. */
    static JSObject create(Intrinsic intrinsic, Realm realm) {
        switch (intrinsic) {
            case TEMPORAL: return TemporalNamespace.create(realm);
            case TEMPORAL_NOW: return TemporalNamespace.createNow(realm);
            case TEMPORAL_DURATION_PROTOTYPE: return DurationBuiltins.createPrototype(realm);
            case TEMPORAL_DURATION: return DurationBuiltins.createConstructor(realm);
            case TEMPORAL_INSTANT_PROTOTYPE: return InstantBuiltins.createPrototype(realm);
            case TEMPORAL_INSTANT: return InstantBuiltins.createConstructor(realm);
            case TEMPORAL_PLAIN_DATE_PROTOTYPE: return PlainDateBuiltins.createPrototype(realm);
            case TEMPORAL_PLAIN_DATE: return PlainDateBuiltins.createConstructor(realm);
            case TEMPORAL_PLAIN_DATE_TIME_PROTOTYPE: return PlainDateTimeBuiltins.createPrototype(realm);
            case TEMPORAL_PLAIN_DATE_TIME: return PlainDateTimeBuiltins.createConstructor(realm);
            case TEMPORAL_PLAIN_TIME_PROTOTYPE: return PlainTimeBuiltins.createPrototype(realm);
            case TEMPORAL_PLAIN_TIME: return PlainTimeBuiltins.createConstructor(realm);
            case TEMPORAL_PLAIN_YEAR_MONTH_PROTOTYPE: return PlainYearMonthBuiltins.createPrototype(realm);
            case TEMPORAL_PLAIN_YEAR_MONTH: return PlainYearMonthBuiltins.createConstructor(realm);
            case TEMPORAL_PLAIN_MONTH_DAY_PROTOTYPE: return PlainMonthDayBuiltins.createPrototype(realm);
            case TEMPORAL_PLAIN_MONTH_DAY: return PlainMonthDayBuiltins.createConstructor(realm);
            case TEMPORAL_ZONED_DATE_TIME_PROTOTYPE: return ZonedDateTimeBuiltins.createPrototype(realm);
            case TEMPORAL_ZONED_DATE_TIME: return ZonedDateTimeBuiltins.createConstructor(realm);
            default: return null;
        }
    }
}
