// Temporal.Duration.prototype.years: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.years
accessor(Temporal.Duration.prototype, 'years');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").years, 1);
same(new Temporal.Duration().years, 0);
same(Temporal.Duration.from({years: -3}).years, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'years').get, {}, undefined);
