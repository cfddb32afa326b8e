// Date.parse: https://tc39.es/ecma262/#sec-date.parse
method(Date, 'parse', 1);
same(Date.parse('2026-01-02'), Date.UTC(2026, 0, 2));
same(Date.parse('2026'), Date.UTC(2026));
same(Date.parse('2026-03'), Date.UTC(2026, 2));
same(Date.parse('2026-01-02T03:04Z'), Date.UTC(2026, 0, 2, 3, 4));
same(Date.parse('2026-01-02T03:04:05.678+01:30'), Date.UTC(2026, 0, 2, 1, 34, 5, 678));
same(Date.parse('2026-01-02T03:04'), new Date(2026, 0, 2, 3, 4).getTime(), 'without an offset: local');
same(Date.parse('+010000-01-01T00:00:00Z'), Date.UTC(10000, 0));
same(Date.parse('-000001-01-01T00:00:00Z'), Date.UTC(-1, 0));
same(Date.parse('2026-01-02T24:00:00Z'), Date.UTC(2026, 0, 3));
for (const bad of ['x', '2026-13', '2026-01-32', '-000000-01-01T00:00:00Z', '2026-01-02T25:00Z', '2026-01-02T24:00:01Z', '']) same(Date.parse(bad), NaN, bad);
same(Date.parse('Thu, 01 Jan 1970 00:00:00 GMT'), 0);
same(Date.parse('Thu Jan 01 1970 00:00:00 GMT+0100'), -3600000);
same(Date.parse('Jan 2, 2026 3:04 PM GMT'), Date.UTC(2026, 0, 2, 15, 4));
for (const d of [new Date(0), new Date(1e12), new Date(-1e12 * 30)]) {
  same(Date.parse(d.toString()), Math.floor(d.getTime() / 1000) * 1000);
  same(Date.parse(d.toUTCString()), Math.floor(d.getTime() / 1000) * 1000);
  same(Date.parse(d.toISOString()), d.getTime());
}
