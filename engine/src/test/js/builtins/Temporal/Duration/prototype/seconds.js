// Temporal.Duration.prototype.seconds: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.seconds
accessor(Temporal.Duration.prototype, 'seconds');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").seconds, 7);
same(new Temporal.Duration().seconds, 0);
same(Temporal.Duration.from({seconds: -3}).seconds, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'seconds').get, {}, undefined);
