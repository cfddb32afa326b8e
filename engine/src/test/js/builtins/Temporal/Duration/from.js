// Temporal.Duration.from: https://tc39.es/proposal-temporal/#sec-temporal.duration.from
method(Temporal.Duration, 'from', 1);
const f = Temporal.Duration.from;
same(String(f('P1Y2M3W4DT5H6M7.5S')), 'P1Y2M3W4DT5H6M7.5S');
same(String(f('-pt1,5h')), '-PT1H30M');
same(String(f('PT0.5M')), 'PT30S');
same(String(f({hours: 25, minutes: 61})), 'PT25H61M');
const d = new Temporal.Duration(1);
same(f(d) === d, false);
for (const bad of ['', 'P', 'PT', 'P1', '1Y', 'P1YT', 'P1.5Y', 'P1H', 'PT1D', 'P-1Y', 'PT1.0000000001S', 'P1W1Y']) throws(RangeError, () => f(bad), bad);
throws(TypeError, () => f({}));
throws(TypeError, () => f({hour: 1}));
throws(TypeError, () => f(5));
throws(RangeError, () => f({hours: 1, minutes: -1}));
throws(RangeError, () => f({hours: 1.5}));
