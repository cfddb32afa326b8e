// Temporal.PlainDateTime.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.prototype.with
method(Temporal.PlainDateTime.prototype, 'with', 1);
const d = Temporal.PlainDateTime.from('2024-02-29T13:45');
same(String(d.with({year: 2025, hour: 1})), '2025-02-28T01:45:00');
throws(TypeError, () => d.with({timeZone: 'UTC', day: 1}));
throws(TypeError, () => d.with({}));
refuses(Temporal.PlainDateTime.prototype.with, {}, undefined);
