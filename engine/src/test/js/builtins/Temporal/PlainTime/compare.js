// Temporal.PlainTime.compare: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.compare
method(Temporal.PlainTime, 'compare', 2);
same(Temporal.PlainTime.compare('13:45', '13:46'), -1);
same(Temporal.PlainTime.compare('13:45', {hour: 13, minute: 45}), 0);
