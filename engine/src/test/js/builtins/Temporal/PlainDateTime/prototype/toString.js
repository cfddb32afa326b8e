// Temporal.PlainDateTime.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.tostring
method(Temporal.PlainDateTime.prototype, 'toString', 0);
const d = Temporal.PlainDateTime.from('2026-11-22T13:45:30.129');
same(d.toString({smallestUnit: 'minute'}), '2026-11-22T13:45');
same(d.toString({fractionalSecondDigits: 1}), '2026-11-22T13:45:30.1');
same(d.toString({fractionalSecondDigits: 2, roundingMode: 'halfExpand'}), '2026-11-22T13:45:30.13');
refuses(Temporal.PlainDateTime.prototype.toString, {}, undefined);
