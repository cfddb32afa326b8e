// Temporal.Duration.prototype.blank: https://tc39.es/proposal-temporal/#sec-get-temporal.duration.prototype.blank
accessor(Temporal.Duration.prototype, 'blank');
same(new Temporal.Duration().blank, true);
same(new Temporal.Duration(0, 0, 0, 0, 0, 0, 0, 0, 0, 1).blank, false);
refuses(Object.getOwnPropertyDescriptor(Temporal.Duration.prototype, 'blank').get, {}, undefined);
