// Temporal.PlainDateTime.compare: https://tc39.es/proposal-temporal/#sec-temporal.plaindatetime.compare
method(Temporal.PlainDateTime, 'compare', 2);
same(Temporal.PlainDateTime.compare('2026-01-01T00:00', '2026-01-01T00:00:00.000000001'), -1);
same(Temporal.PlainDateTime.compare('2026-01-02', '2026-01-01T23:59'), 1);
