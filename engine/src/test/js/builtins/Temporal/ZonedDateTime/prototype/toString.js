// Temporal.ZonedDateTime.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tostring
method(Temporal.ZonedDateTime.prototype, 'toString', 0);
const z = Temporal.ZonedDateTime.from('2026-11-22T13:45:58.5[Europe/Paris]');
same(z.toString({offset: 'never'}), '2026-11-22T13:45:58.5[Europe/Paris]');
same(z.toString({timeZoneName: 'never'}), '2026-11-22T13:45:58.5+01:00');
same(z.toString({timeZoneName: 'critical', smallestUnit: 'minute'}), '2026-11-22T13:45+01:00[!Europe/Paris]');
same(z.toString({calendarName: 'always', fractionalSecondDigits: 0}), '2026-11-22T13:45:58+01:00[Europe/Paris][u-ca=iso8601]');
refuses(Temporal.ZonedDateTime.prototype.toString, {}, undefined);
