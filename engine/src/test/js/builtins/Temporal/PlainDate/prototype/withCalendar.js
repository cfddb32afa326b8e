// Temporal.PlainDate.prototype.withCalendar: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.withcalendar
method(Temporal.PlainDate.prototype, 'withCalendar', 1);
same(String(Temporal.PlainDate.from('2026-11-22').withCalendar('gregory')), '2026-11-22[u-ca=gregory]');
throws(RangeError, () => Temporal.PlainDate.from('2026-11-22').withCalendar('x'));
throws(TypeError, () => Temporal.PlainDate.from('2026-11-22').withCalendar());
refuses(Temporal.PlainDate.prototype.withCalendar, {}, undefined);
