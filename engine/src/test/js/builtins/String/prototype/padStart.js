// String.prototype.padStart: https://tc39.es/ecma262/#sec-string.prototype.padstart
method(String.prototype, 'padStart', 1);
same('5'.padStart(3, '0'), '005');
same('a'.padStart(6, 'xyz'), 'xyzxya');
same('a'.padStart(3, undefined), '  a');
refuses(String.prototype.padStart, undefined, null);
