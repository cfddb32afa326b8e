// Temporal.Duration.prototype.days: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.days
accessor(Temporal.Duration.prototype, 'days');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").days, 4);
same(new Temporal.Duration().days, 0);
same(Temporal.Duration.from({days: -3}).days, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'days').get, {}, undefined);
