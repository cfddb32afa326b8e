package dev.ramjet.builtins.temporal;

import dev.ramjet.builtins.temporal.NonIsoCalendar.Era;

import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;

/**
 * The calendars whose years and months follow from short formulas, and the Umm al-Qura calendar, whose tables the JDK has.
 *
 * @see <a href="https://tc39.es/proposal-intl-era-monthcode/#table-calendar-types">Calendar types described in CLDR</a>
 */
final class ArithmeticCalendars {
    private ArithmeticCalendars() {}

    /** Days before 1970-01-01 in the count that starts with 0001-01-01. */
    private static final long RATA_DIE = 719_163;

    /** The calendar with a canonical type, or {@code null}. */
    static TemporalCalendar create(String id) {
        switch (id) {
            case "gregory": return new Gregorian(id, 0, new Era("ce", "ad", 1, false), new Era("bce", "bc", 0, true));
            case "japanese": return new Japanese();
            case "buddhist": return new Gregorian(id, 543, new Era("be", null, 1, false));
            case "roc": return new Gregorian(id, -1911, new Era("roc", null, 1, false), new Era("broc", null, 0, true));
            case "coptic": return new Coptic(id, 103_605 - RATA_DIE, 0, new Era("am", null, 1, false));
            case "ethiopic": return new Coptic(id, 2796 - RATA_DIE, 0, new Era("am", null, 1, false), new Era("aa", null, -5499, false));
            case "ethioaa": return new Coptic(id, 2796 - RATA_DIE, 5500, new Era("aa", null, 1, false));
            case "chinese": return EastAsianCalendar.chinese();
            case "dangi": return EastAsianCalendar.dangi();
            case "indian": return new Indian();
            case "persian": return new Persian();
            case "hebrew": return new Hebrew();
            case "islamic-civil": return new Islamic(id, 227_015 - RATA_DIE);
            case "islamic-tbla": return new Islamic(id, 227_014 - RATA_DIE);
            case "islamic-umalqura": return new UmmAlQura();
            default: return null;
        }
    }

    /** Months and days of ISO 8601, years counted from another epoch. */
    private static class Gregorian extends NonIsoCalendar {
        private final int offset;

        Gregorian(String id, int offset, Era... eras) {
            super(id, eras);
            this.offset = offset;
        }

        @Override
        long newYear(int year) {
            return IsoDate.epochDays(year - offset, 1, 1);
        }

        @Override
        int yearOf(long day) {
            return IsoDate.ofEpochDays(day).year() + offset;
        }

        @Override
        int daysInMonth(int year, int month) {
            return IsoDate.daysInMonth(year - offset, month);
        }

        @Override
        boolean isLeapYear(int year) {
            return IsoDate.isLeapYear(year - offset);
        }
    }

    /** The eras of Japan's emperors from 1873 on, when its calendar became the Gregorian one. */
    private static final class Japanese extends Gregorian {
        private static final Era[] ERAS = {new Era("reiwa", null, 2019, false), new Era("heisei", null, 1989, false), new Era("showa", null, 1926, false),
            new Era("taisho", null, 1912, false), new Era("meiji", null, 1868, false), new Era("ce", "ad", 1, false), new Era("bce", "bc", 0, true)};
        private static final long[] STARTS = {IsoDate.epochDays(2019, 5, 1), IsoDate.epochDays(1989, 1, 8), IsoDate.epochDays(1926, 12, 25),
            IsoDate.epochDays(1912, 7, 30), IsoDate.epochDays(1873, 1, 1), IsoDate.epochDays(1, 1, 1)};

        Japanese() {
            super("japanese", 0, ERAS);
        }

        @Override
        Era era(int year, long day) {
            int i = 0;
            while (i < STARTS.length && day < STARTS[i]) i++;
            return ERAS[i];
        }

        @Override
        boolean hasMidYearEras() {
            return true;
        }
    }

    /** Twelve months of 30 days and a short one, a leap day every four years. */
    private static final class Coptic extends NonIsoCalendar {
        private final long epoch;
        private final int offset;

        Coptic(String id, long epoch, int offset, Era... eras) {
            super(id, eras);
            this.epoch = epoch;
            this.offset = offset;
        }

        @Override
        long newYear(int year) {
            long y = year - offset;
            return epoch + 365 * (y - 1) + Math.floorDiv(y, 4L);
        }

        @Override
        int yearOf(long day) {
            return (int) Math.floorDiv(4 * (day - epoch) + 1463, 1461L) + offset;
        }

        @Override
        int daysInMonth(int year, int month) {
            return month < 13 ? 30 : isLeapYear(year) ? 6 : 5;
        }

        @Override
        boolean isLeapYear(int year) {
            return Math.floorMod(year - offset, 4) == 3;
        }

        @Override
        int monthsInYear(int year) {
            return 13;
        }

        @Override
        boolean isMonthCode(int number, boolean leap) {
            return !leap && number >= 1 && number <= 13;
        }
    }

    /** The Indian national calendar: years begin with the spring equinox of a Gregorian year. */
    private static final class Indian extends NonIsoCalendar {
        Indian() {
            super("indian", new Era("shaka", null, 1, false));
        }

        @Override
        long newYear(int year) {
            return IsoDate.epochDays(year + 78, 3, isLeapYear(year) ? 21 : 22);
        }

        @Override
        int yearOf(long day) {
            int year = IsoDate.ofEpochDays(day).year() - 78;
            return day < newYear(year) ? year - 1 : year;
        }

        @Override
        int daysInMonth(int year, int month) {
            return month == 1 ? isLeapYear(year) ? 31 : 30 : month <= 6 ? 31 : 30;
        }

        @Override
        boolean isLeapYear(int year) {
            return IsoDate.isLeapYear(year + 78);
        }
    }

    /** The Solar Hijri calendar by its cycle of 33 years, which agrees with the observed years of several centuries. */
    private static final class Persian extends NonIsoCalendar {
        private static final long EPOCH = 226_895 - RATA_DIE;

        Persian() {
            super("persian", new Era("ap", null, 1, false));
        }

        @Override
        long newYear(int year) {
            return EPOCH + 365L * (year - 1) + Math.floorDiv(8L * year + 21, 33L);
        }

        @Override
        int yearOf(long day) {
            int year = (int) Math.floorDiv(33 * (day - EPOCH) + 3, 12_053L) + 1;
            while (day < newYear(year)) year--;
            while (day >= newYear(year + 1)) year++;
            return year;
        }

        @Override
        int daysInMonth(int year, int month) {
            return month <= 6 ? 31 : month < 12 || isLeapYear(year) ? 30 : 29;
        }

        @Override
        boolean isLeapYear(int year) {
            return newYear(year + 1) - newYear(year) == 366;
        }
    }

    /** The Hebrew calendar: 12 or 13 months in a cycle of 19 years, new years postponed by the day of the week. */
    private static final class Hebrew extends NonIsoCalendar {
        private static final long EPOCH = -1_373_427 - RATA_DIE;
        private static final int LEAP_AFTER = 5;

        Hebrew() {
            super("hebrew", new Era("am", null, 1, false));
        }

        /** Days from the epoch to the mean conjunction of the new year, moved off Sunday, Wednesday and Friday. */
        private static long elapsedDays(long year) {
            long months = Math.floorDiv(235 * year - 234, 19L);
            long day = 29 * months + Math.floorDiv(12_084 + 13_753 * months, 25_920L);
            return Math.floorMod(3 * (day + 1), 7L) < 3 ? day + 1 : day;
        }

        @Override
        long newYear(int year) {
            long d = elapsedDays(year);
            // No year may have 356 days, and none 382.
            long correction = elapsedDays(year + 1L) - d == 356 ? 2 : d - elapsedDays(year - 1L) == 382 ? 1 : 0;
            return EPOCH + d + correction;
        }

        @Override
        int yearOf(long day) {
            int year = (int) Math.floorDiv((day - EPOCH) * 98_496L, 35_975_351L) + 1;
            while (day < newYear(year)) year--;
            while (day >= newYear(year + 1)) year++;
            return year;
        }

        @Override
        int daysInMonth(int year, int month) {
            int length = (int) (newYear(year + 1) - newYear(year)) % 10;
            // The months that vary make years of 353 to 355 or 383 to 385 days.
            if (month == 2) return length == 5 ? 30 : 29;
            if (month == 3) return length == 3 ? 29 : 30;
            if (!isLeapYear(year) || month <= LEAP_AFTER) return (month & 1) != 0 ? 30 : 29;
            return month == LEAP_AFTER + 1 || (month & 1) == 0 ? 30 : 29;
        }

        @Override
        boolean isLeapYear(int year) {
            return Math.floorMod(7L * year + 1, 19L) < 7;
        }

        @Override
        int monthsInYear(int year) {
            return isLeapYear(year) ? 13 : 12;
        }

        @Override
        int leapMonth(int year) {
            return isLeapYear(year) ? LEAP_AFTER : 0;
        }

        @Override
        boolean isMonthCode(int number, boolean leap) {
            return leap ? number == LEAP_AFTER : number >= 1 && number <= 12;
        }

        @Override
        int commonMonth(int leapNumber) {
            return LEAP_AFTER + 1;
        }
    }

    /** The tabular Hijri calendar: 11 leap days in 30 years. */
    private static class Islamic extends NonIsoCalendar {
        private final long epoch;

        Islamic(String id, long epoch) {
            super(id, new Era("ah", null, 1, false), new Era("bh", null, 0, true));
            this.epoch = epoch;
        }

        @Override
        long newYear(int year) {
            return epoch + (year - 1) * 354L + Math.floorDiv(11L * year + 3, 30L);
        }

        @Override
        int yearOf(long day) {
            int year = (int) Math.floorDiv(30 * (day - epoch) + 10_646, 10_631L);
            while (day < newYear(year)) year--;
            while (day >= newYear(year + 1)) year++;
            return year;
        }

        @Override
        int daysInMonth(int year, int month) {
            return (month & 1) != 0 || month == 12 && isLeapYear(year) ? 30 : 29;
        }

        @Override
        boolean isLeapYear(int year) {
            return Math.floorMod(11L * year + 14, 30L) < 11;
        }
    }

    /** The Umm al-Qura calendar, tabular outside the years whose months have been published. */
    private static final class UmmAlQura extends Islamic {
        private static final int FIRST = 1300, LAST = 1600;

        /** First days of the published months, and of the month after them. */
        private final int[] starts = new int[(LAST - FIRST + 1) * 12 + 1];

        UmmAlQura() {
            super("islamic-umalqura", 227_015 - RATA_DIE);
            HijrahDate first = HijrahChronology.INSTANCE.date(FIRST, 1, 1);
            int day = (int) first.toEpochDay();
            for (int i = 0; i < starts.length - 1; i++) {
                starts[i] = day;
                day += HijrahChronology.INSTANCE.date(FIRST + i / 12, i % 12 + 1, 1).range(ChronoField.DAY_OF_MONTH).getMaximum();
            }
            starts[starts.length - 1] = day;
        }

        private static boolean isPublished(int year) {
            return year >= FIRST && year <= LAST;
        }

        @Override
        long newYear(int year) {
            return year >= FIRST && year <= LAST + 1 ? starts[(year - FIRST) * 12] : super.newYear(year);
        }

        @Override
        int daysInMonth(int year, int month) {
            if (!isPublished(year)) return super.daysInMonth(year, month);
            int i = (year - FIRST) * 12 + month;
            return starts[i] - starts[i - 1];
        }

        @Override
        boolean isLeapYear(int year) {
            return isPublished(year) ? newYear(year + 1) - newYear(year) == 355 : super.isLeapYear(year);
        }
    }
}
