// String.prototype.charCodeAt: https://tc39.es/ecma262/#sec-string.prototype.charcodeat
method(String.prototype, 'charCodeAt', 1);
same('aé'.charCodeAt(1), 233);
same(''.charCodeAt(0), NaN);
same('a'.charCodeAt(-1), NaN);
same('😀'.charCodeAt(1), 0xde00);
refuses(String.prototype.charCodeAt, undefined, null);
