// Temporal.PlainDateTime.prototype.eraYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.erayear
accessor(Temporal.PlainDateTime.prototype, 'eraYear');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').eraYear, undefined);
same(Temporal.PlainDateTime.from('-000001-01-01[u-ca=gregory]').eraYear, 2);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'eraYear').get, {}, undefined, '2026-11-22');
