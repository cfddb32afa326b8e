// Temporal.PlainTime.prototype.hour: https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.hour
accessor(Temporal.PlainTime.prototype, 'hour');
same(Temporal.PlainTime.from('13:45:58.123456789').hour, 13);
same(new Temporal.PlainTime().hour, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainTime.prototype, 'hour').get, {}, undefined, '2026-11-22');
