// Array.length
// What the length of an array does
const a = [1, 2, 3];
a.length = 1;
equal(a, [1]);
a[5] = 6;
same(a.length, 6);
same(3 in a, false);
a[4294967295] = 1;
same(a.length, 6, 'no index');
a[4294967294] = 1;
same(a.length, 4294967295);
a.length = '2';
equal(a, Object.assign([1, ,], {4294967295: 1}));
for (const bad of [-1, 1.5, 2 ** 32, 'x', undefined, NaN]) throws(RangeError, () => { a.length = bad; });
throws(TypeError, () => { a.length = 1n; });
const frozenLength = Object.defineProperty([1, 2], 'length', {writable: false});
frozenLength[2] = 3;
same(2 in frozenLength, false);
let n = 0;
[].length = {valueOf() { n++; return 2; }};
same(n, 2, 'converted twice');
