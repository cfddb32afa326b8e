// String.fromCodePoint: https://tc39.es/ecma262/#sec-string.fromcodepoint
method(String, 'fromCodePoint', 1);
same(String.fromCodePoint(65, 0x1f600), 'A😀');
same(String.fromCodePoint(0xd800), '\ud800');
for (const bad of [-1, 0x110000, 1.5, NaN, 'x', undefined]) throws(RangeError, () => String.fromCodePoint(bad));
