// Temporal.PlainDate.prototype.toZonedDateTime: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tozoneddatetime
method(Temporal.PlainDate.prototype, 'toZonedDateTime', 1);
const d = Temporal.PlainDate.from('2026-11-22');
same(String(d.toZonedDateTime('UTC')), '2026-11-22T00:00:00+00:00[UTC]');
same(String(d.toZonedDateTime({timeZone: 'Europe/Paris', plainTime: '12:00'})), '2026-11-22T12:00:00+01:00[Europe/Paris]');
throws(TypeError, () => d.toZonedDateTime({}));
refuses(Temporal.PlainDate.prototype.toZonedDateTime, {}, undefined);
