package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;

import java.math.BigInteger;

/**
 * The option relativeTo.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-gettemporalrelativetooption">GetTemporalRelativeToOption</a>
 */
final class RelativeTo {
    private RelativeTo() {}

    /** A JSPlainDate, a JSZonedDateTime, or {@code null}. */
    static TemporalObject read(Realm realm, JSObject options) {
        Object v = options == null ? Undefined.INSTANCE : options.get("relativeTo");
        if (v == Undefined.INSTANCE) return null;
        if (v instanceof JSZonedDateTime z) return z;
        if (v instanceof JSPlainDate d) return d;
        if (v instanceof JSPlainDateTime d) return TemporalObjects.date(realm, d.dateTime.date(), d.calendar);
        TemporalCalendar calendar;
        TemporalZone zone;
        IsoDate date;
        long time;
        int behaviour = ZonedDateTimeBuiltins.OPTION;
        boolean matchMinutes = false;
        long offset = 0;
        if (v instanceof JSObject o) {
            calendar = TemporalObjects.calendarOf(o);
            Fields f = Fields.prepare(calendar, o, Fields.DATE | Fields.TIME | 1 << Fields.OFFSET | 1 << Fields.TIME_ZONE, 0);
            IsoDateTime t = calendar.dateTimeFromFields(f, false);
            zone = f.zone();
            if (f.has(Fields.OFFSET)) offset = IsoParser.utcOffset(f.string(Fields.OFFSET));
            else behaviour = ZonedDateTimeBuiltins.WALL;
            date = t.date();
            time = t.time();
        } else {
            IsoParser p = IsoParser.parse(TemporalObjects.requireString(v, "relativeTo"), IsoParser.ZONED_DATE_TIME | IsoParser.DATE_TIME);
            zone = p.zone == null ? null : TemporalObjects.timeZone(p.zone);
            if (p.z) behaviour = ZonedDateTimeBuiltins.EXACT;
            else if (!p.hasOffset) behaviour = ZonedDateTimeBuiltins.WALL;
            matchMinutes = !p.offsetHasSeconds;
            offset = p.offset;
            calendar = TemporalCalendar.ofAnnotation(p);
            date = new IsoDate(p.year, p.month, p.day);
            time = p.time;
        }
        if (zone == null) return TemporalObjects.date(realm, date, calendar);
        BigInteger ns = ZonedDateTimeBuiltins.interpretOffset(date, time, behaviour, offset, zone, Options.COMPATIBLE, Options.OFFSET_REJECT, matchMinutes);
        return TemporalObjects.zoned(realm, ns, zone, calendar);
    }
}
