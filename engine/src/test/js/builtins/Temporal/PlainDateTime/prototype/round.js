// Temporal.PlainDateTime.prototype.round: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.round
method(Temporal.PlainDateTime.prototype, 'round', 1);
const d = Temporal.PlainDateTime.from('2026-11-22T13:45:30.5');
same(String(d.round('hour')), '2026-11-22T14:00:00');
same(String(d.round('day')), '2026-11-23T00:00:00');
same(String(d.round({smallestUnit: 'minute', roundingIncrement: 20, roundingMode: 'floor'})), '2026-11-22T13:40:00');
same(String(d.round({smallestUnit: 'second', roundingMode: 'halfEven'})), '2026-11-22T13:45:30');
throws(RangeError, () => d.round('month'));
throws(TypeError, () => d.round());
refuses(Temporal.PlainDateTime.prototype.round, {}, undefined);
