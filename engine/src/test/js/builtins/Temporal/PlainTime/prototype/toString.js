// Temporal.PlainTime.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.tostring
method(Temporal.PlainTime.prototype, 'toString', 0);
const t = Temporal.PlainTime.from('13:45:58.123456789');
same(t.toString({fractionalSecondDigits: 4}), '13:45:58.1234');
same(t.toString({smallestUnit: 'second', roundingMode: 'ceil'}), '13:45:59');
same(t.toString({smallestUnit: 'minute'}), '13:45');
refuses(Temporal.PlainTime.prototype.toString, {}, undefined);
