// Array.prototype.some: https://tc39.es/ecma262/#sec-array.prototype.some
method(Array.prototype, 'some', 1);
same([1, 2].some((x) => x > 1), true);
same([].some(() => true), false);
same([,].some(() => true), false);
let n = 0;
[1, 2, 3].some(() => ++n === 2);
same(n, 2);
throws(TypeError, () => [].some());
