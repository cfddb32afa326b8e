// String.prototype.codePointAt: https://tc39.es/ecma262/#sec-string.prototype.codepointat
method(String.prototype, 'codePointAt', 1);
same('a😀'.codePointAt(1), 0x1f600);
same('a😀'.codePointAt(2), 0xde00);
same('\ud800a'.codePointAt(0), 0xd800);
same('a'.codePointAt(1), undefined);
refuses(String.prototype.codePointAt, undefined, null);
