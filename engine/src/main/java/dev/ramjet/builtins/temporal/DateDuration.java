package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;

/**
 * A Date Duration Record.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-date-duration-records">Date Duration Records</a>
 */
record DateDuration(long years, long months, long weeks, long days) {
    static final DateDuration ZERO = new DateDuration(0, 0, 0, 0);
    private static final long LIMIT = 1L << 32;
    /** Days that are less than 2⁵³ seconds. */
    private static final long MAX_DAYS = (1L << 53) / 86_400;

    /** CreateDateDurationRecord; RangeError for mixed signs or too large values. */
    static DateDuration of(long years, long months, long weeks, long days) {
        boolean positive = years > 0 || months > 0 || weeks > 0 || days > 0;
        boolean negative = years < 0 || months < 0 || weeks < 0 || days < 0;
        if (positive && negative || Math.abs(years) >= LIMIT || Math.abs(months) >= LIMIT || Math.abs(weeks) >= LIMIT || Math.abs(days) > MAX_DAYS) {
            throw Errors.rangeError("Invalid duration");
        }
        return new DateDuration(years, months, weeks, days);
    }

    /** AdjustDateDurationRecord. */
    DateDuration withDays(long d) {
        return of(years, months, weeks, d);
    }

    /** AdjustDateDurationRecord. */
    DateDuration withWeeksAndDays(long w, long d) {
        return of(years, months, w, d);
    }

    /** DateDurationSign. */
    int sign() {
        if (years != 0) return Long.signum(years);
        if (months != 0) return Long.signum(months);
        if (weeks != 0) return Long.signum(weeks);
        return Long.signum(days);
    }
}
