// The Temporal.PlainMonthDay constructor: https://tc39.es/proposal-temporal/#sec-temporal.plainmonthday.constructor
constructor(Temporal, 'PlainMonthDay', 2);
throws(TypeError, () => Temporal.PlainMonthDay(1, 1));
same(String(new Temporal.PlainMonthDay(2, 29)), '02-29');
same(new Temporal.PlainMonthDay(2, 1, undefined, 2023).toString({calendarName: 'always'}), '2023-02-01[u-ca=iso8601]');
throws(RangeError, () => new Temporal.PlainMonthDay(2, 30));
throws(RangeError, () => new Temporal.PlainMonthDay(13, 1));
