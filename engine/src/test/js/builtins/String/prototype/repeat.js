// String.prototype.repeat: https://tc39.es/ecma262/#sec-string.prototype.repeat
method(String.prototype, 'repeat', 1);
same('ab'.repeat(3), 'ababab');
same('ab'.repeat(0), '');
same('ab'.repeat(1.9), 'ab');
same(''.repeat(2 ** 31), '');
throws(RangeError, () => 'a'.repeat(-1));
throws(RangeError, () => 'a'.repeat(Infinity));
throws(RangeError, () => 'ab'.repeat(2 ** 30));
refuses(String.prototype.repeat, undefined, null);
