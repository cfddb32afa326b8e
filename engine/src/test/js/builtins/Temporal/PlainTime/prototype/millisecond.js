// Temporal.PlainTime.prototype.millisecond: https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.millisecond
accessor(Temporal.PlainTime.prototype, 'millisecond');
same(Temporal.PlainTime.from('13:45:58.123456789').millisecond, 123);
same(new Temporal.PlainTime().millisecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainTime.prototype, 'millisecond').get, {}, undefined, '2026-11-22');
