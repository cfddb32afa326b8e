// Temporal.PlainDate.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.subtract
method(Temporal.PlainDate.prototype, 'subtract', 1);
same(String(Temporal.PlainDate.from('2024-03-31').subtract({months: 1})), '2024-02-29');
same(String(Temporal.PlainDate.from('2026-01-01').subtract('P1W')), '2025-12-25');
refuses(Temporal.PlainDate.prototype.subtract, {}, undefined);
