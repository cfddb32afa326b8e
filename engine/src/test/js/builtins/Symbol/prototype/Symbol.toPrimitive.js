// Symbol.prototype[Symbol.toPrimitive]: https://tc39.es/ecma262/#sec-symbol.prototype-%symbol.toprimitive%
method(Symbol.prototype, Symbol.toPrimitive, 1, 'c');
const s = Symbol();
same(Object(s)[Symbol.toPrimitive]('number'), s);
same({[s]: 1}[Object(s)], 1);
refuses(Symbol.prototype[Symbol.toPrimitive], 'd', {});
