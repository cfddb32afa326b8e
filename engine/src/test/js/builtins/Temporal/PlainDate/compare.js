// Temporal.PlainDate.compare: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.compare
method(Temporal.PlainDate, 'compare', 2);
same(Temporal.PlainDate.compare('2026-01-01', '2026-01-02'), -1);
same(Temporal.PlainDate.compare({year: 2026, month: 1, day: 1}, '2025-12-31'), 1);
same(Temporal.PlainDate.compare('2026-01-01', '2026-01-01[u-ca=gregory]'), 0);
throws(TypeError, () => Temporal.PlainDate.compare('2026-01-01'));
