// Temporal.PlainDateTime.prototype.inLeapYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindatetime.prototype.inleapyear
accessor(Temporal.PlainDateTime.prototype, 'inLeapYear');
same(Temporal.PlainDateTime.from('2026-11-22T13:45:58.123456789').inLeapYear, false);
same(Temporal.PlainDateTime.from('2000-01-01').inLeapYear, true);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDateTime.prototype, 'inLeapYear').get, {}, undefined, '2026-11-22');
