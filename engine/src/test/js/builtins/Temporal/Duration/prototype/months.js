// Temporal.Duration.prototype.months: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.months
accessor(Temporal.Duration.prototype, 'months');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").months, 2);
same(new Temporal.Duration().months, 0);
same(Temporal.Duration.from({months: -3}).months, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'months').get, {}, undefined);
