// Temporal.Now.timeZoneId: https://tc39.es/proposal-temporal/#sec-temporal.now.timezoneid
method(Temporal.Now, 'timeZoneId', 0);
same(typeof Temporal.Now.timeZoneId(), 'string');
