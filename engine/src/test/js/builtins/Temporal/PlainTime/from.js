// Temporal.PlainTime.from: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.from
method(Temporal.PlainTime, 'from', 1);
const f = Temporal.PlainTime.from;
same(String(f('13:45')), '13:45:00');
same(String(f('T1345')), '13:45:00');
same(String(f('2026-11-22T13:45:58,5')), '13:45:58.5');
same(String(f({hour: 25, minute: 61})), '23:59:00');
throws(RangeError, () => f({hour: 25}, {overflow: 'reject'}));
throws(TypeError, () => f({}));
throws(RangeError, () => f('2026-11'));
throws(RangeError, () => f('1130'.slice(0, 2) + ':3'));
throws(RangeError, () => f('13:45Z'));
throws(TypeError, () => f(13));
