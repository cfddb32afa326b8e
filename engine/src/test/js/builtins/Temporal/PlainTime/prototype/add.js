// Temporal.PlainTime.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.add
method(Temporal.PlainTime.prototype, 'add', 1);
same(String(Temporal.PlainTime.from('23:00').add({hours: 2, days: 5})), '01:00:00');
same(String(Temporal.PlainTime.from('00:00').add('-PT1S')), '23:59:59');
refuses(Temporal.PlainTime.prototype.add, {}, undefined);
