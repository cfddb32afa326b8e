package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.BuiltinFunction;
import dev.ramjet.runtime.BuiltinTable;
import dev.ramjet.runtime.Errors;
import dev.ramjet.runtime.Intrinsic;
import dev.ramjet.runtime.JSObject;
import dev.ramjet.runtime.Realm;
import dev.ramjet.runtime.Undefined;
import dev.ramjet.runtime.Values;

/**
 * Temporal.PlainMonthDay.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-plainmonthday-objects">Temporal.PlainMonthDay Objects</a>
 */
public final class PlainMonthDayBuiltins {
    private PlainMonthDayBuiltins() {}

    private static final String NAME = "Temporal.PlainMonthDay";
    /** The first leap year after the epoch. */
    private static final int REFERENCE_YEAR = 1972;

    public static JSObject createPrototype(Realm realm) {
        return TemporalObjects.prototype(realm, Prototype.TABLE, Intrinsic.TEMPORAL_PLAIN_MONTH_DAY, NAME);
    }

    public static JSObject createConstructor(Realm realm) {
        return Constructor.TABLE.constructor(realm, null, realm.intrinsic(Intrinsic.TEMPORAL_PLAIN_MONTH_DAY_PROTOTYPE));
    }

    /** ToTemporalMonthDay. */
    static JSPlainMonthDay toMonthDay(Realm realm, Object item, Object options) {
        if (item instanceof JSObject o) {
            if (item instanceof JSPlainMonthDay m) {
                Options.overflow(Options.object(options));
                return TemporalObjects.monthDay(realm, m.date, m.calendar);
            }
            TemporalCalendar calendar = TemporalObjects.calendarOf(o);
            Fields f = Fields.prepare(calendar, o, Fields.DATE, 0);
            boolean reject = Options.overflow(Options.object(options));
            return TemporalObjects.monthDay(realm, calendar.monthDayFromFields(f, reject), calendar);
        }
        IsoParser p = IsoParser.parse(TemporalObjects.requireString(item, "month and day"), IsoParser.MONTH_DAY);
        TemporalCalendar calendar = TemporalCalendar.ofAnnotation(p);
        Options.overflow(Options.object(options));
        if (calendar.isIso()) return TemporalObjects.monthDay(realm, new IsoDate(REFERENCE_YEAR, p.month, p.day), calendar);
        IsoDate d = new IsoDate(p.year, p.month, p.day).requireWithinLimits();
        // The calendar chooses the reference year.
        d = calendar.monthDayFromFields(calendar.fields(d, Fields.TYPE_MONTH_DAY), false);
        return TemporalObjects.monthDay(realm, d, calendar);
    }

    /** TemporalMonthDayToString. */
    static String toString(IsoDate date, TemporalCalendar calendar, int show) {
        StringBuilder b = new StringBuilder(16);
        date.format(b);
        if (show != Options.SHOW_ALWAYS && show != Options.SHOW_CRITICAL && calendar.isIso()) b.delete(0, b.length() - 5);
        calendar.annotate(b, show);
        return b.toString();
    }

    private static final class Constructor extends BuiltinTable {
        static final Constructor TABLE = new Constructor();

        private Constructor() {
            super("new PlainMonthDay/2", "from/1");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            return id == 0 ? construct(realm, args, newTarget) : toMonthDay(realm, Values.arg(args, 0), Values.arg(args, 1));
        }

        /** {@code Temporal.PlainMonthDay(isoMonth, isoDay[, calendar[, referenceISOYear]])} — https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday */
        private static Object construct(Realm realm, Object[] args, JSObject newTarget) {
            if (newTarget == null) throw TemporalObjects.requiresNew(NAME);
            double m = Fields.integerWithTruncation(Values.arg(args, 0));
            double d = Fields.integerWithTruncation(Values.arg(args, 1));
            TemporalCalendar calendar = TemporalObjects.calendarArgument(Values.arg(args, 2));
            Object year = Values.arg(args, 3);
            double y = year == Undefined.INSTANCE ? REFERENCE_YEAR : Fields.integerWithTruncation(year);
            if (!IsoDate.isValid(y, m, d)) throw IsoDate.outOfRange();
            return TemporalObjects.monthDay(realm, IsoDate.of(y, m, d), calendar, newTarget);
        }
    }

    private static final class Prototype extends BuiltinTable {
        static final Prototype TABLE = new Prototype();
        private static final int MONTH_CODE = 0, DAY = 1, CALENDAR_ID = 2, WITH = 3, EQUALS = 4, TO_STRING = 5, TO_LOCALE_STRING = 6, TO_JSON = 7,
            TO_PLAIN_DATE = 8;

        private Prototype() {
            super("get monthCode", "get day", "get calendarId", "with/1", "equals/1", "toString/0", "toLocaleString/0", "toJSON/0", "toPlainDate/1", "valueOf/0");
        }

        @Override
        public Object call(int id, Realm realm, Object thisValue, Object[] args, JSObject newTarget, BuiltinFunction self) {
            if (id > TO_PLAIN_DATE) throw TemporalObjects.noValue(NAME);
            if (!(thisValue instanceof JSPlainMonthDay m)) throw TemporalObjects.incompatible(this, id, NAME, thisValue);
            TemporalCalendar calendar = m.calendar;
            Object arg = Values.arg(args, 0);
            switch (id) {
                case MONTH_CODE: return calendar.get(TemporalCalendar.MONTH_CODE, m.date);
                case DAY: return calendar.get(TemporalCalendar.DAY, m.date);
                case CALENDAR_ID: return calendar.id;
                case WITH: {
                    Fields f = Fields.with(calendar, calendar.fields(m.date, Fields.TYPE_MONTH_DAY), arg, Fields.DATE);
                    boolean reject = Options.overflow(Options.object(Values.arg(args, 1)));
                    return TemporalObjects.monthDay(realm, calendar.monthDayFromFields(f, reject), calendar);
                }
                case EQUALS: {
                    JSPlainMonthDay other = toMonthDay(realm, arg, Undefined.INSTANCE);
                    return m.isSame(other);
                }
                case TO_STRING: return PlainMonthDayBuiltins.toString(m.date, calendar, Options.showCalendar(Options.object(arg)));
                case TO_LOCALE_STRING, TO_JSON: return PlainMonthDayBuiltins.toString(m.date, calendar, Options.SHOW_AUTO);
                default: {
                    // Temporal.PlainMonthDay.prototype.toPlainDate(item) — https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.prototype.toplaindate
                    if (!(arg instanceof JSObject item)) throw Errors.typeError("Argument must be an object with a year");
                    Fields f = calendar.fields(m.date, Fields.TYPE_MONTH_DAY);
                    f = Fields.merge(calendar, f, Fields.prepare(calendar, item, 1 << Fields.YEAR, 0));
                    return TemporalObjects.date(realm, calendar.dateFromFields(f, false), calendar);
                }
            }
        }
    }
}
