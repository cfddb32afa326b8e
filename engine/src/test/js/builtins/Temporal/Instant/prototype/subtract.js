// Temporal.Instant.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.subtract
method(Temporal.Instant.prototype, 'subtract', 1);
same(new Temporal.Instant(0n).subtract({seconds: 1}).epochMilliseconds, -1000);
throws(RangeError, () => new Temporal.Instant(0n).subtract('P1W'));
refuses(Temporal.Instant.prototype.subtract, {}, undefined);
