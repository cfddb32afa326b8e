// Temporal.Now.zonedDateTimeISO: https://tc39.es/proposal-temporal/#sec-temporal.now.zoneddatetimeiso
method(Temporal.Now, 'zonedDateTimeISO', 0);
same(Temporal.Now.zonedDateTimeISO('UTC').timeZoneId, 'UTC');
same(Temporal.Now.zonedDateTimeISO().timeZoneId, Temporal.Now.timeZoneId());
throws(TypeError, () => Temporal.Now.zonedDateTimeISO(null));
