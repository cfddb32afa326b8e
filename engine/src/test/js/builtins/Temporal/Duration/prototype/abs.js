// Temporal.Duration.prototype.abs: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.abs
method(Temporal.Duration.prototype, 'abs', 0);
same(String(Temporal.Duration.from('-P1YT2H').abs()), 'P1YT2H');
refuses(Temporal.Duration.prototype.abs, {}, undefined);
