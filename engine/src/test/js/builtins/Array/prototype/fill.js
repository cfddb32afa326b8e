// Array.prototype.fill: https://tc39.es/ecma262/#sec-array.prototype.fill
method(Array.prototype, 'fill', 1);
equal([1, 2, 3].fill(0), [0, 0, 0]);
equal([1, 2, 3].fill(9, 1, -1), [1, 9, 3]);
equal(Array(2).fill('x'), ['x', 'x']);
equal([1, 2].fill(0.5, -1), [1, 0.5]);
equal([1].fill(), [undefined]);
const o = {};
same(Array(2).fill(o)[1], o);
[].fill(converts('v', 0), converts('start', 0), converts('end', 0));
orderIs('start end');
throws(TypeError, () => Object.freeze([1]).fill(0));
equal(Array.prototype.fill.call({length: 2}, 1), {0: 1, 1: 1, length: 2});
