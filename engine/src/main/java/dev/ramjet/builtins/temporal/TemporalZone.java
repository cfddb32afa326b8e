package dev.ramjet.builtins.temporal;

import dev.ramjet.runtime.Errors;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A time zone: an offset in minutes or a zone of the IANA database.
 *
 * @see <a href="https://tc39.es/proposal-temporal/#sec-temporal-timezone-abstract-ops">Time Zone Abstract Operations</a>
 */
final class TemporalZone {
    private static final ConcurrentHashMap<String, TemporalZone> NAMED = new ConcurrentHashMap<>();
    static final TemporalZone UTC = new TemporalZone("UTC", ZoneOffset.UTC.getRules(), 0);

    /** The identifier that scripts see. */
    final String id;
    /** {@code null} for an offset zone. */
    private final ZoneRules rules;
    private final long fixedOffset;

    private TemporalZone(String id, ZoneRules rules, long fixedOffset) {
        this.id = id;
        this.rules = rules;
        this.fixedOffset = fixedOffset;
    }

    boolean isOffset() {
        return rules == null;
    }

    /** The zone of an offset in minutes. */
    static TemporalZone ofOffset(int minutes) {
        return new TemporalZone(formatOffset(minutes), null, minutes * Unit.MINUTE.nanoseconds);
    }

    /** The zone of a TimeZoneIdentifier; RangeError if it is not available. */
    static TemporalZone of(String identifier) {
        int minutes = IsoParser.offsetMinutes(identifier);
        if (minutes != IsoParser.NO_OFFSET) return ofOffset(minutes);
        String name = TimeZoneNames.find(identifier);
        if (name == null) throw Errors.rangeError("Invalid time zone: " + identifier);
        if (name.equals("UTC")) return UTC;
        TemporalZone z = NAMED.get(name);
        if (z == null) {
            z = new TemporalZone(name, TimeZoneNames.zone(name).getRules(), 0);
            NAMED.put(name, z);
        }
        return z;
    }

    /** SystemTimeZoneIdentifier for the JDK's zone. */
    static TemporalZone of(ZoneId zone) {
        String name = TimeZoneNames.find(zone.getId());
        if (name != null) return of(TimeZoneNames.primary(name));
        int seconds = zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds();
        return seconds == 0 ? UTC : ofOffset(seconds / 60);
    }

    /** FormatOffsetTimeZoneIdentifier. */
    static String formatOffset(int minutes) {
        StringBuilder b = new StringBuilder(6);
        b.append(minutes < 0 ? '-' : '+');
        int a = Math.abs(minutes);
        TimeOfDay.format(b, a / 60, a % 60, 0, 0, TimeOfDay.MINUTE);
        return b.toString();
    }

    /** FormatUTCOffsetNanoseconds. */
    static String formatOffsetNanoseconds(long ns) {
        StringBuilder b = new StringBuilder(12);
        b.append(ns < 0 ? '-' : '+');
        long a = Math.abs(ns);
        TimeOfDay.format(b, a, a % Unit.MINUTE.nanoseconds == 0 ? TimeOfDay.MINUTE : TimeOfDay.AUTO);
        return b.toString();
    }

    /** FormatDateTimeUTCOffsetRounded. */
    static String formatOffsetRounded(long ns) {
        return formatOffset((int) (Exact.round(ns, Unit.MINUTE.nanoseconds, RoundingMode.HALF_EXPAND) / Unit.MINUTE.nanoseconds));
    }

    private static Instant instant(BigInteger epochNs) {
        if (Exact.isLong(epochNs)) {
            long ns = epochNs.longValue();
            return Instant.ofEpochSecond(Math.floorDiv(ns, 1_000_000_000L), Math.floorMod(ns, 1_000_000_000L));
        }
        BigInteger[] r = Exact.floorDivide(epochNs, Exact.SECOND);
        return Instant.ofEpochSecond(r[0].longValue(), r[1].longValue());
    }

    /** GetOffsetNanosecondsFor. */
    long offsetNanoseconds(BigInteger epochNs) {
        if (rules == null || this == UTC) return fixedOffset;
        return rules.getOffset(instant(epochNs)).getTotalSeconds() * 1_000_000_000L;
    }

    /** GetISODateTimeFor. */
    IsoDateTime dateTime(BigInteger epochNs) {
        long offset = offsetNanoseconds(epochNs);
        return IsoDateTime.ofNanoseconds(offset == 0 ? epochNs : epochNs.add(BigInteger.valueOf(offset)));
    }

    private static LocalDateTime local(IsoDateTime t) {
        return LocalDateTime.ofEpochSecond(t.date().epochDays() * 86_400 + t.time() / 1_000_000_000L, (int) (t.time() % 1_000_000_000L), ZoneOffset.UTC);
    }

    private static BigInteger minus(BigInteger utc, ZoneOffset offset) {
        return utc.subtract(BigInteger.valueOf(offset.getTotalSeconds() * 1_000_000_000L));
    }

    private static BigInteger requireValid(BigInteger ns) {
        if (!Exact.isValidEpoch(ns)) throw IsoDate.outOfRange();
        return ns;
    }

    /** GetPossibleEpochNanoseconds. */
    BigInteger[] possible(IsoDateTime t) {
        BigInteger utc = t.utcNanoseconds();
        if (rules == null) return new BigInteger[] {requireValid(utc.subtract(BigInteger.valueOf(fixedOffset)))};
        List<ZoneOffset> offsets = rules.getValidOffsets(local(t));
        BigInteger[] r = new BigInteger[offsets.size()];
        for (int i = 0; i < r.length; i++) r[i] = requireValid(minus(utc, offsets.get(i)));
        return r;
    }

    /** GetEpochNanosecondsFor. */
    BigInteger epochNanoseconds(IsoDateTime t, int disambiguation) {
        return disambiguate(possible(t), t, disambiguation);
    }

    /** DisambiguatePossibleEpochNanoseconds. */
    BigInteger disambiguate(BigInteger[] possible, IsoDateTime t, int disambiguation) {
        int n = possible.length;
        if (n == 1) return possible[0];
        if (disambiguation == Options.REJECT) throw Errors.rangeError("Local time " + (n == 0 ? "does not exist" : "is ambiguous") + " in time zone " + id);
        if (n != 0) return possible[disambiguation == Options.LATER ? n - 1 : 0];
        // Skipped: as far before the gap as it is into it, or as far after it.
        ZoneOffsetTransition gap = rules.getTransition(local(t));
        return requireValid(minus(t.utcNanoseconds(), disambiguation == Options.EARLIER ? gap.getOffsetAfter() : gap.getOffsetBefore()));
    }

    /** GetStartOfDay. */
    BigInteger startOfDay(IsoDate date) {
        IsoDateTime t = new IsoDateTime(date, 0);
        BigInteger[] possible = possible(t);
        if (possible.length != 0) return possible[0];
        return requireValid(BigInteger.valueOf(rules.getTransition(local(t)).toEpochSecond()).multiply(Exact.SECOND));
    }

    /** GetNamedTimeZoneNextTransition and GetNamedTimeZonePreviousTransition; {@code null} for none. */
    BigInteger transition(BigInteger epochNs, boolean next) {
        ZoneOffsetTransition t = next ? rules.nextTransition(instant(epochNs)) : rules.previousTransition(instant(epochNs));
        if (t == null) return null;
        BigInteger ns = BigInteger.valueOf(t.toEpochSecond()).multiply(Exact.SECOND);
        return Exact.isValidEpoch(ns) ? ns : null;
    }

    /** TimeZoneEquals. */
    boolean isSame(TemporalZone o) {
        if (this == o || id.equals(o.id)) return true;
        return rules != null && o.rules != null && TimeZoneNames.primary(id).equals(TimeZoneNames.primary(o.id));
    }
}
