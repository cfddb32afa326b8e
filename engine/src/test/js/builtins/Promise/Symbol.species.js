// Promise[Symbol.species]: https://tc39.es/ecma262/#sec-get-promise-%symbol.species%
accessor(Promise, Symbol.species);
same(Promise[Symbol.species], Promise);
class P extends Promise { static get [Symbol.species]() { return Promise; } }
same(P.resolve(1).then() instanceof P, false);
