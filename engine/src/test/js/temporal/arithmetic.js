// Temporal: what adding, differences and rounding must give, and laws that hold for any dates.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
function assertThrows(type, f, what) {
  try {
    f();
  } catch (e) {
    if (e instanceof type) return;
    throw new Error(what + ': threw ' + String(e));
  }
  throw new Error(what + ': did not throw');
}
const { PlainDate, PlainDateTime, PlainTime, PlainYearMonth, PlainMonthDay, Duration, Instant, ZonedDateTime } = Temporal;

// Ends of months.
assertEq(String(PlainDate.from('2024-01-31').add({ months: 1 })), '2024-02-29', 'into February');
assertThrows(RangeError, () => PlainDate.from('2023-01-31').add({ months: 1 }, { overflow: 'reject' }), 'rejected');
assertEq(String(PlainDate.from('2020-02-29').until('2021-02-28', { largestUnit: 'year' })), 'P11M30D', 'no whole year');
assertEq(String(PlainDate.from('2021-03-31').until('2021-02-28', { largestUnit: 'month' })), '-P1M', 'backward');
assertEq(String(PlainDate.from('2012-01-01').until('2012-02-01', { largestUnit: 'month', smallestUnit: 'week', roundingMode: 'ceil' })), 'P1M', 'nothing to round');

// Durations.
assertEq(String(Duration.from('PT1.5H').round({ largestUnit: 'minute' })), 'PT90M', 'balance');
assertEq(Duration.from({ hours: 2756158 }).total({ unit: 'month', relativeTo: '2020-01-01' }), 3773.097222222222, 'total');
assertEq(String(Duration.from({ seconds: 2 ** 53 - 1, nanoseconds: 999999999 })), 'PT9007199254740991.999999999S', 'greatest');
assertThrows(RangeError, () => Duration.from({ seconds: 2 ** 53 }), 'too great');
assertThrows(RangeError, () => Duration.from({ days: 1, hours: -1 }), 'mixed signs');
assertEq(Duration.compare('PT24H', 'P1D', { relativeTo: '2017-11-05T00:00[America/New_York]' }), -1, 'a day of 25 hours');
assertEq(Object.is(new Duration(-0).years, 0), true, 'no negative zero');

// Clocks that change.
const spring = ZonedDateTime.from('2024-03-10T01:30[America/New_York]');
assertEq(String(spring.add({ hours: 1 })), '2024-03-10T03:30:00-04:00[America/New_York]', 'an hour is skipped');
assertEq(String(PlainDateTime.from('2024-03-10T02:30').toZonedDateTime('America/New_York')), '2024-03-10T03:30:00-04:00[America/New_York]', 'compatible');
assertThrows(RangeError, () => PlainDateTime.from('2024-03-10T02:30').toZonedDateTime('America/New_York', { disambiguation: 'reject' }), 'reject');
assertEq(spring.hoursInDay, 23, 'short day');
assertEq(String(spring.getTimeZoneTransition('next')), '2024-03-10T03:00:00-04:00[America/New_York]', 'transition');
assertEq(ZonedDateTime.from('2020-01-01T00:00[Asia/Calcutta]').equals('2020-01-01T00:00+05:30[Asia/Kolkata]'), true, 'links');
assertThrows(RangeError, () => ZonedDateTime.from('2020-01-01T00:00+01:00[UTC]'), 'offset does not agree');

// Texts.
for (const s of ['2020-01-01T12:34:56.123456789', '-000001-02-28T00:00:00', '+010000-12-31T23:59:59.1']) assertEq(String(PlainDateTime.from(s)), s, 'round trip');
for (const s of ['2020-02-30', '-000000-01-01', '2020-01-01T25', '2020-1-1', '2020-01-01[!foo=bar]', '2020-01-01Z', '']) assertThrows(RangeError, () => PlainDate.from(s), s);
assertThrows(RangeError, () => PlainTime.from('1214'), 'a time or a day');
assertEq(String(PlainTime.from('T1214')), '12:14:00', 'a time');
assertEq(String(PlainYearMonth.from('2020-02-29')), '2020-02', 'year and month');
assertEq(String(PlainMonthDay.from({ month: 2, day: 30 })), '02-29', 'month and day');
assertEq(Instant.from('1969-12-31T23:59:59.999999999Z').epochMilliseconds, -1, 'before the epoch');
assertEq(Instant.from('+275760-09-13T00:00Z').epochNanoseconds, 8640000000000000000000n, 'last instant');
assertThrows(RangeError, () => Instant.from('+275760-09-13T00:00:00.000000001Z'), 'beyond it');

// In every calendar: fields make the date again, and what lies between two dates leads from one to the other.
const calendars = ['iso8601', 'gregory', 'japanese', 'buddhist', 'roc', 'coptic', 'ethiopic', 'ethioaa', 'indian', 'persian', 'hebrew', 'islamic-civil',
  'islamic-tbla', 'islamic-umalqura', 'chinese', 'dangi'];
let seed = 1;
const random = n => (seed = seed * 48271 % 2147483647) % n;
for (const calendar of calendars) {
  for (let i = 0; i < 60; i++) {
    const date = () => new PlainDate(1700 + random(600), 1 + random(12), 1 + random(28)).withCalendar(calendar);
    const a = date();
    const b = date();
    const what = `${a} ${b}`;
    assertEq(String(PlainDate.from({ calendar, year: a.year, monthCode: a.monthCode, day: a.day }, { overflow: 'reject' })), String(a), what);
    assertEq(String(PlainDate.from({ calendar, year: a.year, month: a.month, day: a.day })), String(a), what);
    if (a.era !== undefined) assertEq(String(PlainDate.from({ calendar, era: a.era, eraYear: a.eraYear, month: a.month, day: a.day })), String(a), what);
    for (const largestUnit of ['year', 'month', 'week', 'day']) {
      const d = a.until(b, { largestUnit });
      assertEq(String(a.add(d)), String(b), `${what} ${largestUnit} ${d}`);
      assertEq(d.sign, PlainDate.compare(b, a), what);
    }
    const first = a.with({ month: 1, day: 1 });
    assertEq(first.until(a).days + 1, a.dayOfYear, what + ' day of year');
    assertEq(first.add({ days: a.daysInYear }).year, a.year + 1, what + ' days in year');
    assertEq(a.with({ day: 1 }).add({ days: a.daysInMonth }).day, 1, what + ' days in month');
    assertEq(a.toPlainMonthDay().monthCode, a.monthCode, what + ' month code');
  }
}
assertEq(PlainDate.from({ calendar: 'hebrew', year: 5784, monthCode: 'M05L', day: 1 }).toString({ calendarName: 'never' }), '2024-02-10', 'Adar I');
assertEq(PlainDate.from('2019-05-01[u-ca=japanese]').era, 'reiwa', 'era');
assertEq(PlainDate.from('2023-03-22[u-ca=chinese]').monthCode, 'M02L', 'leap month');
