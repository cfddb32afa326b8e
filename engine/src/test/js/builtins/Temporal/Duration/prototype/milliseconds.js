// Temporal.Duration.prototype.milliseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.milliseconds
accessor(Temporal.Duration.prototype, 'milliseconds');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").milliseconds, 8);
same(new Temporal.Duration().milliseconds, 0);
same(Temporal.Duration.from({milliseconds: -3}).milliseconds, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'milliseconds').get, {}, undefined);
