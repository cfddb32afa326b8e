// Temporal.Duration.prototype.hours: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.hours
accessor(Temporal.Duration.prototype, 'hours');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").hours, 5);
same(new Temporal.Duration().hours, 0);
same(Temporal.Duration.from({hours: -3}).hours, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'hours').get, {}, undefined);
