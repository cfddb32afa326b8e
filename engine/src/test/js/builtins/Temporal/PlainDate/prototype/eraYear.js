// Temporal.PlainDate.prototype.eraYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.erayear
accessor(Temporal.PlainDate.prototype, 'eraYear');
same(Temporal.PlainDate.from('2026-11-22').eraYear, undefined);
same(Temporal.PlainDate.from('-000001-01-01[u-ca=gregory]').eraYear, 2);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'eraYear').get, {}, undefined, '2026-11-22');
