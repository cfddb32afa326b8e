// RegExp.prototype[Symbol.split]: https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.split%
method(RegExp.prototype, Symbol.split, 2);
equal(/-/[Symbol.split]('a-b', 1), ['a']);
equal(/(?:)/u[Symbol.split]('a😀'), ['a', '😀']);
equal(/a*?/[Symbol.split]('ab'), ['a', 'b']);
equal(/a*/[Symbol.split]('ab'), ['', 'b']);
equal(/<(\/)?([^<>]+)>/[Symbol.split]('A<B>b</B>'), ['A', undefined, 'B', 'b', '/', 'B', '']);
refuses(RegExp.prototype[Symbol.split], 1, undefined);
