// Error.prototype.toString: https://tc39.es/ecma262/#sec-error.prototype.tostring
method(Error.prototype, 'toString', 0);
same(Error.prototype.toString.call({}), 'Error');
same(Error.prototype.toString.call({name: 'N', message: 'm'}), 'N: m');
same(Error.prototype.toString.call({name: '', message: 'm'}), 'm');
same(Error.prototype.toString.call({name: 'N', message: ''}), 'N');
same(Error.prototype.toString.call({name: undefined, message: undefined}), 'Error');
same(String(new RangeError('x')), 'RangeError: x');
refuses(Error.prototype.toString, undefined, null, 1, 'e');
Error.prototype.toString.call(watched('e', {}));
orderIs('e.name e.message');
