// Temporal.PlainDateTime.prototype.toZonedDateTime: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tozoneddatetime
method(Temporal.PlainDateTime.prototype, 'toZonedDateTime', 1);
const gap = Temporal.PlainDateTime.from('2026-03-29T02:30');
same(String(gap.toZonedDateTime('Europe/Paris')), '2026-03-29T03:30:00+02:00[Europe/Paris]');
same(String(gap.toZonedDateTime('Europe/Paris', {disambiguation: 'earlier'})), '2026-03-29T01:30:00+01:00[Europe/Paris]');
throws(RangeError, () => gap.toZonedDateTime('Europe/Paris', {disambiguation: 'reject'}));
const twice = Temporal.PlainDateTime.from('2026-10-25T02:30');
same(twice.toZonedDateTime('Europe/Paris').offset, '+02:00');
same(twice.toZonedDateTime('Europe/Paris', {disambiguation: 'later'}).offset, '+01:00');
refuses(Temporal.PlainDateTime.prototype.toZonedDateTime, {}, undefined);
