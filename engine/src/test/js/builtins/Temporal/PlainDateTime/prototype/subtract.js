// Temporal.PlainDateTime.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.subtract
method(Temporal.PlainDateTime.prototype, 'subtract', 1);
same(String(Temporal.PlainDateTime.from('2024-03-01T01:00').subtract({hours: 2})), '2024-02-29T23:00:00');
refuses(Temporal.PlainDateTime.prototype.subtract, {}, undefined);
