// Array.prototype.concat: https://tc39.es/ecma262/#sec-array.prototype.concat
method(Array.prototype, 'concat', 1);
equal([1].concat(2, [3, [4]], 'ab'), [1, 2, 3, [4], 'ab']);
equal([, 1].concat([, 2]), [, 1, , 2]);
equal([].concat({length: 1, 0: 'x', [Symbol.isConcatSpreadable]: true}), ['x']);
equal([].concat(Object.assign([1], {[Symbol.isConcatSpreadable]: false})).length, 1);
equal(Array.prototype.concat.call(1, 2).map(Number), [1, 2]);
same([1.5].concat(['a'], [2])[1], 'a');
same([].concat(new Proxy([7], {}))[0], 7);
equal([].concat(new Uint8Array([1])).length, 1);
throws(TypeError, () => [1].concat({length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true}));
class A extends Array {}
same(new A().concat([1]) instanceof A, true);
refuses(Array.prototype.concat, undefined, null);
