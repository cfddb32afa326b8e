// Temporal.Now.plainDateTimeISO: https://tc39.es/proposal-temporal/#sec-temporal.now.plaindatetimeiso
method(Temporal.Now, 'plainDateTimeISO', 0);
same(Temporal.Now.plainDateTimeISO() instanceof Temporal.PlainDateTime, true);
same(Temporal.Now.plainDateTimeISO('UTC').calendarId, 'iso8601');
throws(RangeError, () => Temporal.Now.plainDateTimeISO('No/Where'));
throws(TypeError, () => Temporal.Now.plainDateTimeISO(5));
