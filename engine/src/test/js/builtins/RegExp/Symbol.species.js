// RegExp[Symbol.species]: https://tc39.es/ecma262/#sec-get-regexp-%symbol.species%
accessor(RegExp, Symbol.species);
same(RegExp[Symbol.species], RegExp);
class R extends RegExp { static get [Symbol.species]() { return function (p, f) { order.push('made ' + f); return new RegExp(p, f); }; } }
equal('a-b'.split(new R('-')), ['a', 'b']);
orderIs('made y');
