// Temporal.Duration.prototype.sign: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.sign
accessor(Temporal.Duration.prototype, 'sign');
same(new Temporal.Duration(-1).sign, -1);
same(new Temporal.Duration(0, 0, 0, 1).sign, 1);
same(new Temporal.Duration().sign, 0);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'sign').get, {}, undefined);
