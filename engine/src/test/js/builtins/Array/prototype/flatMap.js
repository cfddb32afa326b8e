// Array.prototype.flatMap: https://tc39.es/ecma262/#sec-array.prototype.flatmap
method(Array.prototype, 'flatMap', 1);
equal([1, 2].flatMap((x) => [x, [x]]), [1, [1], 2, [2]]);
equal([1, , 2].flatMap((x) => x), [1, 2]);
equal([1].flatMap(function () { return this.t; }, {t: [5]}), [5]);
equal(['ab'].flatMap((s) => s), ['ab']);
throws(TypeError, () => [].flatMap());
