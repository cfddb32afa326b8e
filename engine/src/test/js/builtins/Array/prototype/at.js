// Array.prototype.at: https://tc39.es/ecma262/#sec-array.prototype.at
method(Array.prototype, 'at', 1);
same([1, 2, 3].at(-1), 3);
same([1, 2, 3].at(0), 1);
same([1].at(1), undefined);
same([1].at(-2), undefined);
same([1, 2].at('1'), 2);
same([1, 2].at(NaN), 1);
same([1, 2].at(1.9), 2);
same([1, 2].at(-0.5), 1);
same(Array.prototype.at.call({length: 2, 1: 'b'}, -1), 'b');
same([, 1].at(0), undefined);
throws(TypeError, () => [].at(1n));
refuses(Array.prototype.at, undefined, null);
