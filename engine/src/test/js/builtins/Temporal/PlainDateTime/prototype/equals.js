// Temporal.PlainDateTime.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.equals
method(Temporal.PlainDateTime.prototype, 'equals', 1);
same(Temporal.PlainDateTime.from('2026-11-22').equals('2026-11-22T00:00:00'), true);
refuses(Temporal.PlainDateTime.prototype.equals, {}, undefined);
