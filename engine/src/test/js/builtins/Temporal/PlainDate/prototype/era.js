// Temporal.PlainDate.prototype.era: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.era
accessor(Temporal.PlainDate.prototype, 'era');
same(Temporal.PlainDate.from('2026-11-22').era, undefined);
same(Temporal.PlainDate.from('2026-11-22[u-ca=gregory]').era, 'ce');
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'era').get, {}, undefined, '2026-11-22');
