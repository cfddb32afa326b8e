// Temporal.Duration.compare: https://tc39.es/proposal-temporal/#sec-temporal.duration.compare
method(Temporal.Duration, 'compare', 2);
const c = Temporal.Duration.compare;
same(c('PT1H', 'PT60M'), 0);
same(c('PT1H', 'PT59M'), 1);
same(c('P1D', 'PT25H'), -1);
same(c('P1M', 'P1M'), 0);
throws(RangeError, () => c('P1M', 'P30D'));
same(c('P1M', 'P30D', {relativeTo: '2026-01-01'}), 1);
same(c('P1M', 'P30D', {relativeTo: '2026-02-01'}), -1);
