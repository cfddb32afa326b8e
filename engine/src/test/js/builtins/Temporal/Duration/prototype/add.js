// Temporal.Duration.prototype.add: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.add
method(Temporal.Duration.prototype, 'add', 1);
const d = Temporal.Duration.from('PT1H');
same(String(d.add('PT90M')), 'PT2H30M');
same(String(d.add({hours: -2})), '-PT1H');
same(String(Temporal.Duration.from('P1D').add('PT30H')), 'P2DT6H');
throws(RangeError, () => d.add('P1M'), 'calendar units');
throws(TypeError, () => d.add({}));
refuses(Temporal.Duration.prototype.add, {}, undefined);
