// Temporal.Duration.prototype.weeks: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.weeks
accessor(Temporal.Duration.prototype, 'weeks');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").weeks, 3);
same(new Temporal.Duration().weeks, 0);
same(Temporal.Duration.from({weeks: -3}).weeks, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'weeks').get, {}, undefined);
