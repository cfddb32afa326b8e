// Temporal.PlainDate.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.tostring
method(Temporal.PlainDate.prototype, 'toString', 0);
const d = Temporal.PlainDate.from('2026-11-22');
same(d.toString({calendarName: 'always'}), '2026-11-22[u-ca=iso8601]');
same(d.toString({calendarName: 'critical'}), '2026-11-22[!u-ca=iso8601]');
same(d.withCalendar('gregory').toString({calendarName: 'never'}), '2026-11-22');
same(Temporal.PlainDate.from('+012345-01-01').toString(), '+012345-01-01');
throws(RangeError, () => d.toString({calendarName: 'x'}));
refuses(Temporal.PlainDate.prototype.toString, {}, undefined);
