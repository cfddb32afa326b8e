// Temporal.Duration.prototype.with: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.with
method(Temporal.Duration.prototype, 'with', 1);
same(String(Temporal.Duration.from('P1Y2D').with({years: 3, hours: 5})), 'P3Y2DT5H');
throws(TypeError, () => new Temporal.Duration(1).with({}));
throws(RangeError, () => new Temporal.Duration(1).with({months: -1}));
refuses(Temporal.Duration.prototype.with, {}, undefined);
