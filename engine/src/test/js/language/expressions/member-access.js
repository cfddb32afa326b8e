// Property access: https://tc39.es/ecma262/#sec-property-accessors
const o = {a: {b: 1}, 'x y': 2, 1: 3};
same(o.a.b, 1);
same(o['x y'], 2);
same(o[1], 3);
same(o['1'], 3);
same(o.none, undefined);
same('abc'.length, 3);
same('abc'[1], 'b');
same('abc'[-1], undefined);
same((5).constructor, Number);
same(1..toFixed(1), '1.0');
throws(TypeError, () => null.x);
throws(TypeError, () => undefined[{toString() { fail('key'); }}]);
same(o[[['a']]].b, 1);
same(({get if() { return 1; }}).if, 1);
const key = {toString() { order.push('key'); return 'a'; }};
o[key];
orderIs('key');
