// Temporal.Duration.prototype.total: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.total
method(Temporal.Duration.prototype, 'total', 1);
same(Temporal.Duration.from('PT90M').total('hour'), 1.5);
same(Temporal.Duration.from('P1D').total({unit: 'hours'}), 24);
same(Temporal.Duration.from('P1M').total({unit: 'days', relativeTo: '2026-02-01'}), 28);
throws(RangeError, () => Temporal.Duration.from('P1M').total('days'));
throws(TypeError, () => new Temporal.Duration().total());
throws(RangeError, () => new Temporal.Duration().total({}));
refuses(Temporal.Duration.prototype.total, {}, undefined);
