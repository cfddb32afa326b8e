// Array.prototype.toLocaleString: https://tc39.es/ecma262/#sec-array.prototype.tolocalestring
method(Array.prototype, 'toLocaleString', 0);
same([1, null, {toLocaleString() { return 'L'; }}].toLocaleString(), '1,,L');
same([].toLocaleString(), '');
refuses(Array.prototype.toLocaleString, undefined, null);
