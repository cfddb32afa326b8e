// Array.prototype.flat: https://tc39.es/ecma262/#sec-array.prototype.flat
method(Array.prototype, 'flat', 0);
equal([1, [2, [3, [4]]]].flat(), [1, 2, [3, [4]]]);
equal([1, [2, [3, [4]]]].flat(Infinity), [1, 2, 3, 4]);
equal([1, [2]].flat(0), [1, [2]]);
equal([[1], [2]].flat(-5), [[1], [2]]);
equal([1, , [2, , 3]].flat(), [1, 2, 3]);
equal([[1]].flat('x'), [[1]]);
equal([new Proxy([1], {})].flat(), [1]);
refuses(Array.prototype.flat, undefined, null);
