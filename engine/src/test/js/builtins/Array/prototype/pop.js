// Array.prototype.pop: https://tc39.es/ecma262/#sec-array.prototype.pop
method(Array.prototype, 'pop', 0);
const a = [1, 2];
same(a.pop(), 2);
same(a.pop(), 1);
same(a.pop(), undefined);
same(a.length, 0);
const o = {length: 2, 1: 'x'};
same(Array.prototype.pop.call(o), 'x');
equal(o, {length: 1});
throws(TypeError, () => Object.freeze([1]).pop());
throws(TypeError, () => Object.freeze([]).pop());
same([1, ,].pop(), undefined);
