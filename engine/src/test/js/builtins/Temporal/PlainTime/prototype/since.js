// Temporal.PlainTime.prototype.since: https://tc39.es/proposal-temporal/#sec-temporal.plaintime.prototype.since
method(Temporal.PlainTime.prototype, 'since', 1);
same(String(Temporal.PlainTime.from('13:45').since('12:00', {smallestUnit: 'hour'})), 'PT1H');
refuses(Temporal.PlainTime.prototype.since, {}, undefined);
