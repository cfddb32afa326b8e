// Temporal.ZonedDateTime.prototype.withCalendar: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.withcalendar
method(Temporal.ZonedDateTime.prototype, 'withCalendar', 1);
same(new Temporal.ZonedDateTime(0n, 'UTC').withCalendar('gregory').calendarId, 'gregory');
refuses(Temporal.ZonedDateTime.prototype.withCalendar, {}, undefined);
