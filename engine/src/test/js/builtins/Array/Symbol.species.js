// Array[Symbol.species]: https://tc39.es/ecma262/#sec-get-array-%symbol.species%
accessor(Array, Symbol.species);
same(Array[Symbol.species], Array);
class A extends Array { static get [Symbol.species]() { return Array; } }
same(A[Symbol.species], Array);
same(new A(1, 2).map((x) => x) instanceof A, false);
for (const name of ['concat', 'filter', 'flat', 'flatMap', 'map', 'slice', 'splice']) {
  const a = [1];
  a.constructor = {[Symbol.species]: function () { order.push(name); return []; }};
  a[name](name === 'concat' ? [2] : (x) => x);
}
orderIs('concat filter flat flatMap map slice splice');
const none = [1, 2];
none.constructor = {[Symbol.species]: null};
equal(none.slice(1), [2]);
none.constructor = 1;
throws(TypeError, () => none.slice());
none.constructor = undefined;
equal(none.slice(), Object.assign([1, 2], {}));
