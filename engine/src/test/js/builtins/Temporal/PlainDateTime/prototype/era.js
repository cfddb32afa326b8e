// Temporal.PlainDateTime.prototype.era: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.era
accessor(Temporal.PlainDateTime.prototype, 'era');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').era, undefined);
same(Temporal.PlainDateTime.from('2026-11-22[u-ca=gregory]').era, 'ce');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'era').get, {}, undefined, '2026-11-22');
