// Temporal.Duration.prototype.toString: https://tc39.es/proposal-temporal/#sec-temporal.duration.prototype.tostring
method(Temporal.Duration.prototype, 'toString', 0);
same(Temporal.Duration.from({seconds: 1, milliseconds: 1500}).toString(), 'PT2.5S');
same(Temporal.Duration.from('PT1.5S').toString({fractionalSecondDigits: 3}), 'PT1.500S');
same(Temporal.Duration.from('PT1.5S').toString({smallestUnit: 'second'}), 'PT1S');
same(Temporal.Duration.from('PT1.5S').toString({smallestUnit: 'second', roundingMode: 'ceil'}), 'PT2S');
throws(RangeError, () => new Temporal.Duration().toString({fractionalSecondDigits: 10}));
throws(RangeError, () => new Temporal.Duration().toString({smallestUnit: 'hour'}));
throws(TypeError, () => new Temporal.Duration().toString(1));
refuses(Temporal.Duration.prototype.toString, {}, undefined);
