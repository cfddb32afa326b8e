package dev.ramjet.builtins.temporal;

/**
 * Temporal units, the largest first, and "auto".
 *
 * @see <a href="https://tc39.es/proposal-temporal/#table-temporal-units">Temporal units by descending magnitude</a>
 */
enum Unit {
    YEAR("year", 0, 0), MONTH("month", 0, 0), WEEK("week", 0, 0), DAY("day", 86_400_000_000_000L, 0),
    HOUR("hour", 3_600_000_000_000L, 24), MINUTE("minute", 60_000_000_000L, 60), SECOND("second", 1_000_000_000L, 60),
    MILLISECOND("millisecond", 1_000_000L, 1000), MICROSECOND("microsecond", 1000L, 1000), NANOSECOND("nanosecond", 1L, 1000),
    AUTO("auto", 0, 0);

    /** Groups for {@link Options#validateUnit}. */
    static final int DATE_UNITS = 1, TIME_UNITS = 2, DATETIME_UNITS = 3;

    private static final Unit[] ALL = values();

    final String singular;
    final String plural;
    /** Length in nanoseconds; 0 where it depends on the calendar. */
    final long nanoseconds;
    /** Maximum duration rounding increment; 0 for none. */
    final int maximumIncrement;

    Unit(String singular, long nanoseconds, int maximumIncrement) {
        this.singular = singular;
        plural = singular + "s";
        this.nanoseconds = nanoseconds;
        this.maximumIncrement = maximumIncrement;
    }

    /** The unit with this singular or plural name, or {@code null}. */
    static Unit named(String name) {
        for (Unit u : ALL) {
            if (name.equals(u.singular) || u != AUTO && name.equals(u.plural)) return u;
        }
        return null;
    }

    static Unit at(int ordinal) {
        return ALL[ordinal];
    }

    /** LargerOfTwoTemporalUnits. */
    static Unit larger(Unit a, Unit b) {
        return a.ordinal() <= b.ordinal() ? a : b;
    }

    boolean isCalendarUnit() {
        return ordinal() <= WEEK.ordinal();
    }

    boolean isDateUnit() {
        return ordinal() <= DAY.ordinal();
    }

    boolean isTimeUnit() {
        return !isDateUnit() && this != AUTO;
    }
}
