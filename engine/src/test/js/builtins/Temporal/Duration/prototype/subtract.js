// Temporal.Duration.prototype.subtract: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.subtract
method(Temporal.Duration.prototype, 'subtract', 1);
same(String(Temporal.Duration.from('PT1H').subtract('PT90M')), '-PT30M');
throws(RangeError, () => new Temporal.Duration(1).subtract('P1Y'));
refuses(Temporal.Duration.prototype.subtract, {}, undefined);
