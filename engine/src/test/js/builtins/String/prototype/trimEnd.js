// String.prototype.trimEnd: https://tc39.es/ecma262/#sec-string.prototype.trimend
method(String.prototype, 'trimEnd', 0);
same(' a  '.trimEnd(), ' a');
refuses(String.prototype.trimEnd, undefined, null);
