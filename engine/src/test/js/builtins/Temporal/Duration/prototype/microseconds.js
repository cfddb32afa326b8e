// Temporal.Duration.prototype.microseconds: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.microseconds
accessor(Temporal.Duration.prototype, 'microseconds');
same(Temporal.Duration.from("P1Y2M3W4DT5H6M7.008009010S").microseconds, 9);
same(new Temporal.Duration().microseconds, 0);
same(Temporal.Duration.from({microseconds: -3}).microseconds, -3);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'microseconds').get, {}, undefined);
