// Temporal.ZonedDateTime.prototype.toLocaleString: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tolocalestring
method(Temporal.ZonedDateTime.prototype, 'toLocaleString', 0);
same(typeof new Temporal.ZonedDateTime(0n, 'UTC').toLocaleString(), 'string');
refuses(Temporal.ZonedDateTime.prototype.toLocaleString, {}, undefined);
