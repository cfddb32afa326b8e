// Temporal.Duration.prototype.valueOf: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.valueof
method(Temporal.Duration.prototype, 'valueOf', 0);
throws(TypeError, () => new Temporal.Duration() < new Temporal.Duration());
throws(TypeError, () => new Temporal.Duration().valueOf());
