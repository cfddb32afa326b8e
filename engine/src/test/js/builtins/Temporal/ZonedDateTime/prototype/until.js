// Temporal.ZonedDateTime.prototype.until: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.until
method(Temporal.ZonedDateTime.prototype, 'until', 1);
const a = Temporal.ZonedDateTime.from('2026-03-28T12:00[Europe/Paris]'), b = a.add({days: 1});
same(String(a.until(b)), 'PT23H');
same(String(a.until(b, {largestUnit: 'day'})), 'P1D');
throws(RangeError, () => a.until(b.withTimeZone('UTC'), {largestUnit: 'day'}));
refuses(Temporal.ZonedDateTime.prototype.until, {}, undefined);
