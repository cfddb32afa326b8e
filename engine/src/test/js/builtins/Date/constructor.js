// The Date constructor
constructor(globalThis, 'Date', 7);
same(typeof Date(0), 'string');
same(new Date(5).getTime(), 5);
same(new Date(2026, 0).getMonth(), 0);
same(new Date(99, 0).getFullYear(), 1999);
same(new Date(100, 0).getFullYear(), 100);
same(new Date(NaN).getTime(), NaN);
same(new Date(8.64e15).getTime(), 8.64e15);
same(new Date(8.64e15 + 1).getTime(), NaN);
same(new Date(-0.9).getTime(), 0);
same(new Date(new Date(7)).getTime(), 7);
same(new Date('2026-01-02T03:04:05Z').getTime(), Date.UTC(2026, 0, 2, 3, 4, 5));
same(new Date(2026, NaN).getTime(), NaN);
same(new Date(undefined).getTime(), NaN);
same(new Date(null).getTime(), 0);
same(new Date({valueOf: () => 3, toString: () => '1970'}).getTime(), 3);
same(new Date(2026, 0, 1, 0, 0, 0, 0).getHours(), 0);
throws(TypeError, () => new Date(Symbol()));
throws(TypeError, () => new Date(1n));
class D extends Date {}
same(new D(1) instanceof D, true);
new Date(converts('y', 2000), converts('m', 1), converts('d', 1), converts('h', 1), converts('min', 1), converts('s', 1), converts('ms', 1));
orderIs('y m d h min s ms');
same(Date.prototype.toGMTString, Date.prototype.toUTCString);
