// Temporal.PlainTime.prototype.minute: https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.minute
accessor(Temporal.PlainTime.prototype, 'minute');
same(Temporal.PlainTime.from('13:45:58.123456789').minute, 45);
same(new Temporal.PlainTime().minute, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainTime.prototype, 'minute').get, {}, undefined, '2026-11-22');
