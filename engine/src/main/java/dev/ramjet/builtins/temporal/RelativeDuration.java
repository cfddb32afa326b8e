package dev.ramjet.builtins.temporal;

import java.math.BigInteger;

/**
 * Rounding and totals of durations relative to a point in time: calendar units, and days of zones, have no fixed length, so
 * the two ends of the interval that the duration falls into are computed as exact times, and the duration's own end is
 * compared with them. A {@code null} zone means local times without one.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-roundrelativeduration">RoundRelativeDuration</a>
 */
final class RelativeDuration {
    private final IsoDateTime start;
    private final TemporalZone zone;
    private final TemporalCalendar calendar;
    private final BigInteger originNs;
    private final BigInteger destinationNs;

    private InternalDuration duration;
    private int sign;
    private BigInteger nudgedNs;
    private boolean expanded;

    RelativeDuration(InternalDuration duration, BigInteger originNs, BigInteger destinationNs, IsoDateTime start, TemporalZone zone, TemporalCalendar calendar) {
        this.duration = duration;
        this.originNs = originNs;
        this.destinationNs = destinationNs;
        this.start = start;
        this.zone = zone;
        this.calendar = calendar;
        sign = duration.sign() < 0 ? -1 : 1;
    }

    /** CalendarDateAdd with overflow constrain. */
    static IsoDate add(TemporalCalendar calendar, IsoDate date, DateDuration duration) {
        return calendar.add(date, duration, false).requireWithinLimits();
    }

    private BigInteger epochNs(IsoDateTime t) {
        return zone == null ? t.utcNanoseconds() : zone.epochNanoseconds(t, Options.COMPATIBLE);
    }

    private BigInteger epochNsAfter(DateDuration d) {
        return epochNs(new IsoDateTime(add(calendar, start.date(), d), start.time()));
    }

    /** RoundRelativeDuration. */
    InternalDuration round(Unit largest, long increment, Unit smallest, RoundingMode mode) {
        if (smallest.isCalendarUnit() || zone != null && smallest == Unit.DAY) nudgeToCalendarUnit(increment, smallest, mode);
        else if (zone != null) nudgeToZonedTime(increment, smallest, mode);
        else nudgeToDayOrTime(largest, increment, smallest, mode);
        if (expanded && smallest != Unit.WEEK) bubble(largest, Unit.larger(smallest, Unit.DAY));
        return duration;
    }

    /** TotalRelativeDuration. */
    double total(Unit unit) {
        if (unit.isCalendarUnit() || zone != null && unit == Unit.DAY) return nudgeToCalendarUnit(1, unit, RoundingMode.TRUNC);
        return Exact.quotient(Durations.addDays(duration.time(), duration.date().days()), BigInteger.valueOf(unit.nanoseconds));
    }

    /** The two candidates around a duration. */
    private static final class Window {
        long r1, r2;
        DateDuration startDuration, endDuration;
        BigInteger startNs, endNs;
    }

    /** ComputeNudgeWindow. */
    private Window window(long increment, Unit unit, boolean shifted) {
        DateDuration d = duration.date();
        Window w = new Window();
        long step = increment * sign;
        switch (unit) {
            case YEAR:
                w.r1 = d.years() / increment * increment + (shifted ? step : 0);
                w.r2 = w.r1 + step;
                w.startDuration = DateDuration.of(w.r1, 0, 0, 0);
                w.endDuration = DateDuration.of(w.r2, 0, 0, 0);
                break;
            case MONTH:
                w.r1 = d.months() / increment * increment + (shifted ? step : 0);
                w.r2 = w.r1 + step;
                w.startDuration = DateDuration.of(d.years(), w.r1, 0, 0);
                w.endDuration = DateDuration.of(d.years(), w.r2, 0, 0);
                break;
            case WEEK: {
                IsoDate weeksStart = add(calendar, start.date(), d.withWeeksAndDays(0, 0));
                IsoDate weeksEnd = weeksStart.plusDays(d.days());
                long weeks = d.weeks() + calendar.until(weeksStart, weeksEnd, Unit.WEEK).weeks();
                w.r1 = weeks / increment * increment;
                w.r2 = w.r1 + step;
                w.startDuration = d.withWeeksAndDays(w.r1, 0);
                w.endDuration = d.withWeeksAndDays(w.r2, 0);
                break;
            }
            default:
                w.r1 = d.days() / increment * increment;
                w.r2 = w.r1 + step;
                w.startDuration = d.withDays(w.r1);
                w.endDuration = d.withDays(w.r2);
        }
        w.startNs = w.startDuration.sign() == 0 ? originNs : epochNsAfter(w.startDuration);
        w.endNs = epochNsAfter(w.endDuration);
        return w;
    }

    private boolean holdsDestination(Window w) {
        BigInteger low = sign > 0 ? w.startNs : w.endNs;
        BigInteger high = sign > 0 ? w.endNs : w.startNs;
        return low.compareTo(destinationNs) <= 0 && destinationNs.compareTo(high) <= 0;
    }

    /** NudgeToCalendarUnit; returns the total. */
    private double nudgeToCalendarUnit(long increment, Unit unit, RoundingMode mode) {
        Window w = window(increment, unit, false);
        if (!holdsDestination(w)) {
            w = window(increment, unit, true);
            expanded = true;
        }
        BigInteger length = w.endNs.subtract(w.startNs);
        BigInteger progress = destinationNs.subtract(w.startNs);
        boolean up;
        if (progress.equals(length)) {
            up = true;
        } else if (progress.signum() == 0) {
            up = false;
        } else {
            int half = progress.abs().shiftLeft(1).compareTo(length.abs());
            up = RoundingMode.roundsUp(mode.unsigned(sign < 0), half, (Math.abs(w.r1) / increment & 1) != 0);
        }
        double total = Exact.quotient(BigInteger.valueOf(w.r1).multiply(length).add(progress.multiply(BigInteger.valueOf(increment * sign))), length);
        if (up) expanded = true;
        duration = new InternalDuration(up ? w.endDuration : w.startDuration, BigInteger.ZERO);
        nudgedNs = up ? w.endNs : w.startNs;
        return total;
    }

    /** NudgeToZonedTime. */
    private void nudgeToZonedTime(long increment, Unit unit, RoundingMode mode) {
        IsoDate from = add(calendar, start.date(), duration.date());
        BigInteger startNs = epochNs(new IsoDateTime(from, start.time()));
        BigInteger endNs = epochNs(new IsoDateTime(from.plusDays(sign), start.time()));
        BigInteger daySpan = endNs.subtract(startNs);
        BigInteger step = BigInteger.valueOf(increment * unit.nanoseconds);
        BigInteger rounded = Durations.roundToIncrement(duration.time(), step, mode);
        BigInteger beyond = rounded.subtract(daySpan);
        long dayDelta = 0;
        if (beyond.signum() != -sign) {
            expanded = true;
            dayDelta = sign;
            rounded = Durations.roundToIncrement(beyond, step, mode);
            nudgedNs = endNs.add(rounded);
        } else {
            nudgedNs = startNs.add(rounded);
        }
        duration = new InternalDuration(duration.date().withDays(duration.date().days() + dayDelta), rounded);
    }

    /** NudgeToDayOrTime. */
    private void nudgeToDayOrTime(Unit largest, long increment, Unit smallest, RoundingMode mode) {
        BigInteger time = Durations.addDays(duration.time(), duration.date().days());
        BigInteger rounded = Durations.roundToIncrement(time, BigInteger.valueOf(smallest.nanoseconds).multiply(BigInteger.valueOf(increment)), mode);
        long wholeDays = time.divide(Exact.DAY).longValue();
        long roundedDays = rounded.divide(Exact.DAY).longValue();
        expanded = Long.signum(roundedDays - wholeDays) == time.signum();
        nudgedNs = destinationNs.add(rounded.subtract(time));
        long days = 0;
        if (largest.isDateUnit()) {
            days = roundedDays;
            rounded = rounded.subtract(Exact.DAY.multiply(BigInteger.valueOf(roundedDays)));
        }
        duration = new InternalDuration(duration.date().withDays(days), rounded);
    }

    /** BubbleRelativeDuration. */
    private void bubble(Unit largest, Unit smallest) {
        for (int i = smallest.ordinal() - 1; i >= largest.ordinal(); i--) {
            Unit unit = Unit.at(i);
            if (unit == Unit.WEEK && largest != Unit.WEEK) continue;
            DateDuration d = duration.date();
            DateDuration end;
            switch (unit) {
                case YEAR: end = DateDuration.of(d.years() + sign, 0, 0, 0); break;
                case MONTH: end = DateDuration.of(d.years(), d.months() + sign, 0, 0); break;
                default: end = d.withWeeksAndDays(d.weeks() + sign, 0);
            }
            BigInteger beyond = nudgedNs.subtract(epochNsAfter(end));
            if (beyond.signum() == -sign) return;
            duration = new InternalDuration(end, BigInteger.ZERO);
        }
    }
}
