// Temporal.PlainTime.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.with
method(Temporal.PlainTime.prototype, 'with', 1);
same(String(Temporal.PlainTime.from('13:45').with({minute: 0})), '13:00:00');
throws(TypeError, () => Temporal.PlainTime.from('13:45').with({}));
refuses(Temporal.PlainTime.prototype.with, {}, undefined);
