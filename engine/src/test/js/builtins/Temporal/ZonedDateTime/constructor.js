// The Temporal.ZonedDateTime constructor: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.constructor
constructor(Temporal, 'ZonedDateTime', 2);
throws(TypeError, () => Temporal.ZonedDateTime(0n, 'UTC'));
same(String(new Temporal.ZonedDateTime(0n, 'UTC')), '1970-01-01T00:00:00+00:00[UTC]');
same(new Temporal.ZonedDateTime(0n, 'europe/paris').timeZoneId, 'Europe/Paris');
throws(TypeError, () => new Temporal.ZonedDateTime(0n));
throws(RangeError, () => new Temporal.ZonedDateTime(0n, 'No/Where'));
throws(RangeError, () => new Temporal.ZonedDateTime(0n, '1970-01-01T00:00Z'));
throws(TypeError, () => new Temporal.ZonedDateTime(0, 'UTC'));
throws(RangeError, () => new Temporal.ZonedDateTime(0n, '+01:00:01'));
