// Date.prototype[Symbol.toPrimitive]: https://tc39.es/ecma262/#sec-date.prototype-%symbol.toprimitive%
method(Date.prototype, Symbol.toPrimitive, 1, 'c');
const d = new Date(5);
same(d[Symbol.toPrimitive]('number'), 5);
same(d[Symbol.toPrimitive]('default'), d.toString());
same(d + 1, d.toString() + '1');
same(d - 1, 4);
throws(TypeError, () => d[Symbol.toPrimitive]('other'));
throws(TypeError, () => d[Symbol.toPrimitive]());
for (const r of [undefined, 1, 'x']) throws(TypeError, () => Date.prototype[Symbol.toPrimitive].call(r, 'number'));
same(Date.prototype[Symbol.toPrimitive].call({toString: () => 's'}, 'string'), 's');
