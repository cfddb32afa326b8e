// Temporal.PlainDateTime.prototype.withCalendar: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.withcalendar
method(Temporal.PlainDateTime.prototype, 'withCalendar', 1);
same(Temporal.PlainDateTime.from('2026-11-22').withCalendar('gregory').calendarId, 'gregory');
refuses(Temporal.PlainDateTime.prototype.withCalendar, {}, undefined);
