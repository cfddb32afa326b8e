// Array.prototype.copyWithin: https://tc39.es/ecma262/#sec-array.prototype.copywithin
method(Array.prototype, 'copyWithin', 2);
equal([1, 2, 3, 4, 5].copyWithin(0, 3), [4, 5, 3, 4, 5]);
equal([1, 2, 3, 4, 5].copyWithin(1, 0, 3), [1, 1, 2, 3, 5]);
equal([1, 2, 3, 4, 5].copyWithin(-2, -3, -1), [1, 2, 3, 3, 4]);
equal([1, , 3].copyWithin(0, 1), [, 3, 3]);
equal([1, 2].copyWithin(5), [1, 2]);
[].copyWithin(converts('target', 0), converts('start', 0), converts('end', 0));
orderIs('target start end');
throws(TypeError, () => Object.freeze([1, 2]).copyWithin(0, 1));
