// Temporal.Instant.prototype.round: https://tc39.es/proposal-temporal/#sec-temporal.instant.prototype.round
method(Temporal.Instant.prototype, 'round', 1);
const i = new Temporal.Instant(1500000000n);
same(i.round('second').epochNanoseconds, 2000000000n);
same(i.round({smallestUnit: 'second', roundingMode: 'floor'}).epochNanoseconds, 1000000000n);
same(new Temporal.Instant(-1500000000n).round({smallestUnit: 'second', roundingMode: 'trunc'}).epochNanoseconds, -2000000000n, 'towards the past');
throws(TypeError, () => i.round());
throws(RangeError, () => i.round('day'));
throws(RangeError, () => i.round({smallestUnit: 'hour', roundingIncrement: 7}));
refuses(Temporal.Instant.prototype.round, {}, undefined);
