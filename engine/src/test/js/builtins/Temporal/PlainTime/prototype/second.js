// Temporal.PlainTime.prototype.second: https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.second
accessor(Temporal.PlainTime.prototype, 'second');
same(Temporal.PlainTime.from('13:45:58.123456789').second, 58);
same(new Temporal.PlainTime().second, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainTime.prototype, 'second').get, {}, undefined, '2026-11-22');
