// Number.prototype.toLocaleString: https://tc39.es/ecma262/#sec-number.prototype.tolocalestring
method(Number.prototype, 'toLocaleString', 0);
same(typeof (1234.5).toLocaleString(), 'string');
same((12).toLocaleString(), '12');
refuses(Number.prototype.toLocaleString, '1', {});
