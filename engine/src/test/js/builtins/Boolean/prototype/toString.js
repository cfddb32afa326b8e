// Boolean.prototype.toString: https://tc39.es/ecma262/#sec-boolean.prototype.tostring
method(Boolean.prototype, 'toString', 0);
same(true.toString(), 'true');
same(new Boolean(false).toString(), 'false');
same(Boolean.prototype.toString(), 'false');
refuses(Boolean.prototype.toString, 1, 'true', {}, null);
