// Temporal.Now.instant: https://tc39.es/proposal-temporal/#sec-temporal.now.instant
method(Temporal.Now, 'instant', 0);
const before = Date.now();
const i = Temporal.Now.instant().epochMilliseconds;
same(i >= before - 1 && i <= Date.now() + 1, true);
