// Function.prototype[Symbol.hasInstance]: https://tc39.es/ecma262/#sec-function.prototype-%symbol.hasinstance%
method(Function.prototype, Symbol.hasInstance, 1, '');
class A {}
same(Function.prototype[Symbol.hasInstance].call(A, new A()), true);
same(Function.prototype[Symbol.hasInstance].call(A, {}), false);
same(Function.prototype[Symbol.hasInstance].call(A.bind(), new A()), true);
same(Function.prototype[Symbol.hasInstance].call({}, {}), false, 'not callable');
same(Function.prototype[Symbol.hasInstance].call(A, 5), false);
throws(TypeError, () => Function.prototype[Symbol.hasInstance].call(() => 0, {}));
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
same(2 instanceof Even, true);
same(3 instanceof Even, false);
