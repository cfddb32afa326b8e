// Array.prototype.push: https://tc39.es/ecma262/#sec-array.prototype.push
method(Array.prototype, 'push', 1);
const a = [];
same(a.push(), 0);
same(a.push(1, 2.5, 'x'), 3);
equal(a, [1, 2.5, 'x']);
const o = {length: 2 ** 53 - 1};
throws(TypeError, () => Array.prototype.push.call(o, 1));
const big = [];
big.length = 2 ** 32 - 1;
throws(RangeError, () => big.push('x'));
same(big[2 ** 32 - 1], 'x', 'it was stored');
equal(Array.prototype.push.call({}), 0);
throws(TypeError, () => Object.defineProperty([], 'length', {writable: false}).push());
let set;
Object.defineProperty(Array.prototype, '0', {set(v) { set = v; }, configurable: true});
[].push(5);
delete Array.prototype[0];
same(set, 5);
