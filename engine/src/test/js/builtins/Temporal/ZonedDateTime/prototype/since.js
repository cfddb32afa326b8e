// Temporal.ZonedDateTime.prototype.since: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.since
method(Temporal.ZonedDateTime.prototype, 'since', 1);
const a = Temporal.ZonedDateTime.from('2026-10-24T12:00[Europe/Paris]'), b = a.add({days: 1});
same(String(b.since(a)), 'PT25H');
same(String(b.since(a, {largestUnit: 'week'})), 'P1D');
refuses(Temporal.ZonedDateTime.prototype.since, {}, undefined);
