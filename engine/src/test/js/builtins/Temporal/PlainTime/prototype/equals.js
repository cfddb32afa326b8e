// Temporal.PlainTime.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.equals
method(Temporal.PlainTime.prototype, 'equals', 1);
same(Temporal.PlainTime.from('13:45').equals('13:45:00.0'), true);
refuses(Temporal.PlainTime.prototype.equals, {}, undefined);
