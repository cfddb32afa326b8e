// RegExp.prototype[Symbol.match]: https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.match%
method(RegExp.prototype, Symbol.match, 1);
equal(/a/g[Symbol.match]('aa'), ['a', 'a']);
same(/a/g[Symbol.match]('b'), null);
equal(/(?:)/g[Symbol.match]('ab'), ['', '', '']);
equal(/(?:)/gu[Symbol.match]('😀'), ['', '']);
refuses(RegExp.prototype[Symbol.match], 1, undefined);
RegExp.prototype[Symbol.match].call(watched('r', {exec: () => null, flags: ''}), 'a');
orderIs('r.flags r.exec');
