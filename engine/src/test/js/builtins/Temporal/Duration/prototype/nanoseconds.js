// Temporal.Duration.prototype.nanoseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.nanoseconds
accessor(Temporal.Duration.prototype, 'nanoseconds');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").nanoseconds, 10);
same(new Temporal.Duration().nanoseconds, 0);
same(Temporal.Duration.from({nanoseconds: -3}).nanoseconds, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'nanoseconds').get, {}, undefined);
