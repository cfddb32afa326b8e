// Temporal.Instant.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.tostring
method(Temporal.Instant.prototype, 'toString', 0);
const i = new Temporal.Instant(1234567890n);
same(i.toString(), '1970-01-01T00:00:01.23456789Z');
same(i.toString({smallestUnit: 'minute'}), '1970-01-01T00:00Z');
same(i.toString({fractionalSecondDigits: 2}), '1970-01-01T00:00:01.23Z');
same(i.toString({timeZone: '+05:30'}), '1970-01-01T05:30:01.23456789+05:30');
same(new Temporal.Instant(0n).toString(), '1970-01-01T00:00:00Z');
throws(RangeError, () => i.toString({smallestUnit: 'hour'}));
refuses(Temporal.Instant.prototype.toString, {}, undefined);
