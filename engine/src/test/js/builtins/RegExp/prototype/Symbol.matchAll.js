// RegExp.prototype[Symbol.matchAll]: https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.matchall%
method(RegExp.prototype, Symbol.matchAll, 1);
equal([.../a/g[Symbol.matchAll]('aba')].map((m) => m.index), [0, 2]);
refuses(RegExp.prototype[Symbol.matchAll], 1, undefined);
