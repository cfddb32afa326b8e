// Temporal.PlainTime.prototype.microsecond: https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.microsecond
accessor(Temporal.PlainTime.prototype, 'microsecond');
same(Temporal.PlainTime.from('13:45:58.123456789').microsecond, 456);
same(new Temporal.PlainTime().microsecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainTime.prototype, 'microsecond').get, {}, undefined, '2026-11-22');
