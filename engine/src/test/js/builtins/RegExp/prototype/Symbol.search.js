// RegExp.prototype[Symbol.search]: https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.search%
method(RegExp.prototype, Symbol.search, 1);
same(/c/[Symbol.search]('abc'), 2);
same(/c/y[Symbol.search]('abc'), -1);
refuses(RegExp.prototype[Symbol.search], 1, undefined);
