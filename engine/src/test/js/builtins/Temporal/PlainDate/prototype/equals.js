// Temporal.PlainDate.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.equals
method(Temporal.PlainDate.prototype, 'equals', 1);
same(Temporal.PlainDate.from('2026-11-22').equals('2026-11-22'), true);
same(Temporal.PlainDate.from('2026-11-22').equals('2026-11-22[u-ca=gregory]'), false);
refuses(Temporal.PlainDate.prototype.equals, {}, undefined);
