// Temporal.PlainTime.prototype.round: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.round
method(Temporal.PlainTime.prototype, 'round', 1);
const t = Temporal.PlainTime.from('23:45:30');
same(String(t.round('hour')), '00:00:00');
same(String(t.round({smallestUnit: 'minute', roundingMode: 'trunc'})), '23:45:00');
throws(RangeError, () => t.round('day'));
throws(RangeError, () => t.round({smallestUnit: 'hour', roundingIncrement: 24}));
refuses(Temporal.PlainTime.prototype.round, {}, undefined);
