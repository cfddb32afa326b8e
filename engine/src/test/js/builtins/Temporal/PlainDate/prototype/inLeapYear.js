// Temporal.PlainDate.prototype.inLeapYear: https://tc39.es/proposal-temporal/#sec-get-temporal.plaindate.prototype.inleapyear
accessor(Temporal.PlainDate.prototype, 'inLeapYear');
same(Temporal.PlainDate.from('2026-11-22').inLeapYear, false);
same(Temporal.PlainDate.from('2000-01-01').inLeapYear, true);
refuses(Object.getOwnPropertyDescriptor(Temporal.PlainDate.prototype, 'inLeapYear').get, {}, undefined, '2026-11-22');
