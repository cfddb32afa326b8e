// Temporal.Duration.prototype.negated: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.negated
method(Temporal.Duration.prototype, 'negated', 0);
same(String(Temporal.Duration.from('P1Y').negated()), '-P1Y');
same(Object.is(new Temporal.Duration().negated().years, 0), true);
refuses(Temporal.Duration.prototype.negated, {}, undefined);
