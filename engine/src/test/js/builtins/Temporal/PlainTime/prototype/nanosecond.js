// Temporal.PlainTime.prototype.nanosecond: https://tc39.es/proposal-temporal/#sec-get-temporal.plaintime.prototype.nanosecond
accessor(Temporal.PlainTime.prototype, 'nanosecond');
same(Temporal.PlainTime.from('13:45:58.123456789').nanosecond, 789);
same(new Temporal.PlainTime().nanosecond, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainTime.prototype, 'nanosecond').get, {}, undefined, '2026-11-22');
