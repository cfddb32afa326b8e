// Temporal.Duration.prototype.minutes: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.minutes
accessor(Temporal.Duration.prototype, 'minutes');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").minutes, 6);
same(new Temporal.Duration().minutes, 0);
same(Temporal.Duration.from({minutes: -3}).minutes, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'minutes').get, {}, undefined);
