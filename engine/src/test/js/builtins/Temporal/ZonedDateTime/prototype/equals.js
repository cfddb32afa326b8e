// Temporal.ZonedDateTime.prototype.equals: https://tc39.es/proposal-temporal/#sec-temporal.zoneddatetime.prototype.equals
method(Temporal.ZonedDateTime.prototype, 'equals', 1);
const z = new Temporal.ZonedDateTime(0n, 'UTC');
same(z.equals(new Temporal.ZonedDateTime(0n, 'UTC')), true);
same(z.equals(new Temporal.ZonedDateTime(0n, 'Europe/Paris')), false);
refuses(Temporal.ZonedDateTime.prototype.equals, {}, undefined);
