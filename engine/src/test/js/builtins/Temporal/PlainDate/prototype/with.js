// Temporal.PlainDate.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.prototype.with
method(Temporal.PlainDate.prototype, 'with', 1);
const d = Temporal.PlainDate.from('2024-02-29');
same(String(d.with({year: 2025})), '2025-02-28');
same(String(d.with({monthCode: 'M12'})), '2024-12-29');
throws(RangeError, () => d.with({year: 2025}, {overflow: 'reject'}));
throws(TypeError, () => d.with({}));
throws(TypeError, () => d.with('2025-01-01'));
throws(TypeError, () => d.with({day: 1, calendar: 'iso8601'}));
refuses(Temporal.PlainDate.prototype.with, {}, undefined);
