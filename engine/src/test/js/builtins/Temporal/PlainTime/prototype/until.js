// Temporal.PlainTime.prototype.until: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.until
method(Temporal.PlainTime.prototype, 'until', 1);
const a = Temporal.PlainTime.from('13:45');
same(String(a.until('15:00')), 'PT1H15M');
same(String(a.until('13:00')), '-PT45M');
same(String(a.until('15:00', {largestUnit: 'minute', smallestUnit: 'minute', roundingIncrement: 30})), 'PT60M');
throws(RangeError, () => a.until('15:00', {largestUnit: 'day'}));
refuses(Temporal.PlainTime.prototype.until, {}, undefined);
