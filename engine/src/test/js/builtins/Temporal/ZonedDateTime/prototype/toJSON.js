// Temporal.ZonedDateTime.prototype.toJSON: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.tojson
method(Temporal.ZonedDateTime.prototype, 'toJSON', 0);
same(JSON.stringify(new Temporal.ZonedDateTime(0n, 'UTC')), '"1970-01-01T00:00:00+00:00[UTC]"');
refuses(Temporal.ZonedDateTime.prototype.toJSON, {}, undefined);
