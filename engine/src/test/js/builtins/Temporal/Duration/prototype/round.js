// Temporal.Duration.prototype.round: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.round
method(Temporal.Duration.prototype, 'round', 1);
const d = Temporal.Duration.from('PT130M');
same(String(d.round('hour')), 'PT2H');
same(String(d.round({largestUnit: 'hour'})), 'PT2H10M');
same(String(d.round({smallestUnit: 'hour', roundingMode: 'ceil'})), 'PT3H');
same(String(d.round({smallestUnit: 'minute', roundingIncrement: 15})), 'PT135M');
same(String(Temporal.Duration.from('P45D').round({largestUnit: 'month', relativeTo: '2026-01-01'})), 'P1M14D');
same(String(Temporal.Duration.from('-PT150S').round({smallestUnit: 'minute', roundingMode: 'halfExpand'})), '-PT3M');
throws(TypeError, () => d.round());
throws(RangeError, () => d.round({}));
throws(RangeError, () => d.round('era'));
throws(RangeError, () => d.round({largestUnit: 'month'}));
throws(RangeError, () => d.round({smallestUnit: 'minute', roundingIncrement: 7}));
refuses(Temporal.Duration.prototype.round, {}, undefined);
