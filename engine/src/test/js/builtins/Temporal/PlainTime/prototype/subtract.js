// Temporal.PlainTime.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.subtract
method(Temporal.PlainTime.prototype, 'subtract', 1);
same(String(Temporal.PlainTime.from('00:30').subtract({minutes: 45})), '23:45:00');
refuses(Temporal.PlainTime.prototype.subtract, {}, undefined);
