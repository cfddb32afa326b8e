// Array.prototype.shift: https://tc39.es/ecma262/#sec-array.prototype.shift
method(Array.prototype, 'shift', 0);
const a = [1, 2, 3];
same(a.shift(), 1);
equal(a, [2, 3]);
same([].shift(), undefined);
equal((() => { const s = [1, , 3]; s.shift(); return s; })(), [, 3]);
const o = {length: 2, 0: 'a', 1: 'b'};
same(Array.prototype.shift.call(o), 'a');
equal(o, {0: 'b', length: 1});
throws(TypeError, () => Object.freeze([1]).shift());
const queue = [];
for (let i = 0; i < 1000; i++) queue.push(i);
for (let i = 0; i < 1000; i++) same(queue.shift(), i);
