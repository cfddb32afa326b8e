// RegExp.prototype[Symbol.replace]: https://tc39.es/ecma262/#sec-regexp.prototype-%symbol.replace%
method(RegExp.prototype, Symbol.replace, 2);
same(/a/[Symbol.replace]('aa', 'b'), 'ba');
same(/a/g[Symbol.replace]('aa', '$&$&'), 'aaaa');
same(/a/y[Symbol.replace]('ba', 'x'), 'ba');
refuses(RegExp.prototype[Symbol.replace], 1, undefined);
const custom = {flags: 'g', n: 0, exec() { return this.n++ < 1 ? {index: 1, 0: 'b', length: 1} : null; }};
same(RegExp.prototype[Symbol.replace].call(custom, 'abc', 'X'), 'aXc');
