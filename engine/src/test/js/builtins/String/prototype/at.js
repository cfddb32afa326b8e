// String.prototype.at: https://tc39.es/ecma262/#sec-string.prototype.at
method(String.prototype, 'at', 1);
same('abc'.at(-1), 'c');
same('abc'.at(3), undefined);
same('😀'.at(0), '\ud83d');
refuses(String.prototype.at, undefined, null);
