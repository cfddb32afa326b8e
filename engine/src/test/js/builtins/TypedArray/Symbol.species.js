// TypedArray[Symbol.species]: https://tc39.es/ecma262/#sec-get-%typedarray%-%symbol.species%
accessor(TypedArray, Symbol.species);
same(TypedArray[Symbol.species], TypedArray);
class T extends Uint8Array { static get [Symbol.species]() { return Uint16Array; } }
same(new T([1]).map((x) => x * 300)[0], 300);
class Bad extends Uint8Array { static get [Symbol.species]() { return BigInt64Array; } }
throws(TypeError, () => new Bad([1]).slice(), 'other content type');
class Small extends Uint8Array { static get [Symbol.species]() { return function () { return new Uint8Array(0); }; } }
throws(TypeError, () => new Small([1]).map((x) => x));
