// Date: arithmetic, setters, texts and how they are read; nothing here depends on the time zone.
function assertEq(actual, expected, what) {
  if (!Object.is(actual, expected)) throw new Error(what + ': expected ' + String(expected) + ', got ' + String(actual));
}
for (const [y, m, d, day] of [[1970, 0, 1, 0], [2000, 1, 29, 11016], [1969, 11, 31, -1], [0, 0, 1, -719528], [-1, 11, 31, -719529], [275760, 8, 13, 100000000]]) {
  const date = new Date(0);
  date.setUTCFullYear(y, m, d);
  assertEq(date.getTime(), day * 864e5, y + '-' + m + '-' + d);
  assertEq([date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()].join(), [y, m, d].join(), 'and back');
}
for (let t = -8.64e15; t <= 8.64e15; t += 8.64e15 / 997) {
  const d = new Date(Math.trunc(t));
  assertEq(Date.parse(d.toISOString()), d.getTime(), 'ISO');
  assertEq(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCHours(), d.getUTCMinutes(), d.getUTCSeconds(), d.getUTCMilliseconds())
    === d.getTime() || d.getUTCFullYear() >= 0 && d.getUTCFullYear() < 100, true, 'components');
}
// Local time round trip, away from the hours in which clocks change.
for (let month = 0; month < 12; month++) {
  const d = new Date(2021, month, 15, 12, 34, 56, 789);
  assertEq([d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), d.getMilliseconds()].join(), `2021,${month},15,12,34,56,789`, 'local');
  assertEq(Date.parse(d.toString()), Math.floor(d / 1000) * 1000, 'toString is read back');
  assertEq(d.getTime() - d.getTimezoneOffset() * 60000, Date.UTC(2021, month, 15, 12, 34, 56, 789), 'offset');
}
const parsed = {
  '2020-01-02': 1577923200000, '2020': 1577836800000, '+002020-01-01T00:00Z': 1577836800000, '2020-01-02T24:00Z': 1578009600000,
  'Sat, 01 Jan 2000 00:00:00 GMT': 946684800000, 'Jan 1 2000 00:00 UTC+0130': 946679400000, '1 January 2000 12:00 AM GMT': 946684800000,
  'Thu Jan 01 1970 01:00:00 GMT+0100 (CET)': 0, '(x) 1/2/70 Z': 86400000, '2000-1-1 EST': 946702800000, '1970-01-01T00:00:00.0019Z': 1,
  '-000000-01-01T00:00:00Z': NaN, '2020-13-01': NaN, '2020-01-02T24:01Z': NaN, '2020-01-01T10:00:00 nonsense': NaN, 'x': NaN, '': NaN,
  '+275760-09-13T00:00:00.001Z': NaN,
};
for (const text in parsed) assertEq(Date.parse(text), parsed[text], text);
const d = new Date(NaN);
assertEq(d.setMonth(1), NaN, 'invalid stays invalid');
assertEq(String(d), 'Invalid Date', 'text of an invalid date');
assertEq(d.toJSON(), null, 'JSON of an invalid date');
assertEq(isNaN(d.setFullYear(2000)), false, 'a year makes it valid');
try { new Date(NaN).toISOString(); assertEq(1, 0, 'toISOString'); } catch (e) { assertEq(e.message, 'Invalid time value', 'message'); }
const order = [];
new Date(2000, { valueOf() { order.push('m'); return 0; } }, { valueOf() { order.push('d'); return 1; } });
assertEq(order.join(), 'm,d', 'arguments are converted in order');
assertEq(new Date(99, 0).getFullYear(), 1999, 'two-digit year');
assertEq(new Date(0)[Symbol.toPrimitive]('number'), 0, 'toPrimitive');
assertEq(typeof (new Date(0) + 1), 'string', 'default hint');
assertEq(new Date(8.64e15 + 1).getTime(), NaN, 'out of range');
assertEq(new Date(-1.9).getTime(), -1, 'truncation');
assertEq(new Date(Date.UTC(-1, 0)).toUTCString(), 'Fri, 01 Jan -0001 00:00:00 GMT', 'negative year');
