// Temporal.PlainDate.from: https://tc39.es/proposal-temporal/#sec-temporal.plaindate.from
method(Temporal.PlainDate, 'from', 1);
const f = Temporal.PlainDate.from;
same(String(f('2026-11-22')), '2026-11-22');
same(String(f('20261122')), '2026-11-22');
same(String(f('2026-11-22T10:00+01:00[Europe/Paris]')), '2026-11-22');
same(String(f({year: 2026, month: 2, day: 31})), '2026-02-28');
throws(RangeError, () => f({year: 2026, month: 2, day: 31}, {overflow: 'reject'}));
same(String(f({year: 2026, monthCode: 'M05', day: 1})), '2026-05-01');
throws(RangeError, () => f({year: 2026, month: 4, monthCode: 'M05', day: 1}));
throws(TypeError, () => f({year: 2026, month: 4}));
same(String(f(Temporal.PlainDateTime.from('2026-11-22T01:00'))), '2026-11-22');
for (const bad of ['2026-02-29', '2026-11', '11-22', '2026-11-22Z', '2026-11-22T10:00Z', 'x', '2026-1-1']) throws(RangeError, () => f(bad), bad);
throws(TypeError, () => f(20261122));
throws(RangeError, () => f('2026-11-22', {overflow: 'other'}));
